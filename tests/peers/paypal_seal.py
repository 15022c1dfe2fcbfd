"""Certificates of our own in PayPal's shape, and messages signed by them: one good chain, and what a forger has."""

import base64
import functools
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

SIGNER = "messageverificationcerts.paypal.com"
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Signer:
    """A key, its certificate, and those above it."""

    key: rsa.RSAPrivateKey
    chain: tuple[x509.Certificate, ...]

    @property
    def pem(self) -> bytes:
        """As it lies at an address: without the root."""
        return b"".join(one.public_bytes(Encoding.PEM) for one in self.chain)

    def signature(self, id: str, at: str, webhook: str, body: bytes) -> str:
        """Of a message."""
        signed = f"{id}|{at}|{webhook}|{zlib.crc32(body)}".encode()
        return base64.b64encode(self.key.sign(signed, padding.PKCS1v15(), SHA256())).decode()


@functools.cache
def authority(name: str) -> Signer:
    """A root; the name gives always the same one."""
    key = _key()
    return Signer(key, (_issued(name, key, None, DAY * 365, ca=True),))


@functools.cache
def signer(root: str = "a root", name: str = SIGNER, days: int = 30, *, between: bool = True) -> Signer:
    """Of PayPal's messages, good for so many days (below zero: not any more); `between`: with its intermediate."""
    above, key, under = authority(root), _key(), authority(f"under {root}")
    middle = _issued(f"under {root}", under.key, above, DAY * 365, ca=True)
    leaf = _issued(name, key, Signer(under.key, (middle,)), DAY * days, ca=False)
    return Signer(key, (leaf, middle) if between else (leaf,))


def _key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def _issued(name: str, key: rsa.RSAPrivateKey, by: Signer | None, life: timedelta, *, ca: bool) -> x509.Certificate:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    above = by.key if by else key
    start = min(datetime.now(UTC) - DAY, datetime.now(UTC) + life - DAY)
    usage = x509.KeyUsage(
        digital_signature=not ca, content_commitment=False, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=ca, crl_sign=ca, encipher_only=False, decipher_only=False,
    )  # fmt: skip
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(by.chain[0].subject if by else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(datetime.now(UTC) + life)
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(above.public_key()), critical=False)
    )
    if not ca:
        builder = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
    return builder.sign(above, SHA256())


KEYS = {
    "CERT-good": signer, "CERT-expired": functools.partial(signer, days=-1),
    "CERT-other-root": functools.partial(signer, "another root"),
    "CERT-other-name": functools.partial(signer, name="paypal.com.evil.example"),
    "CERT-alone": functools.partial(signer, between=False),
}  # fmt: skip
"""What lies at the stand-in's addresses."""
SAFE = "https://api.paypal.com/v1/notifications/certs/CERT-good"
EVIL = (
    "http://api.paypal.com", "https://paypal.com.evil.example", "https://evilpaypal.com", "https://paypal.com",
    "https://api.paypal.com:8443", "https://api.paypal.com@evil.example", "https://127.0.0.1", "https://.paypal.com",
    "https://evil.example/api.paypal.com", "HTTPS://API.PAYPAL.COM.", "https://api.paypal.com\n.evil.example",
)  # fmt: skip


def signed(
    body: bytes, webhook: str, at: datetime | None = None, by: str = "CERT-good", url: str = ""
) -> tuple[dict[str, str], bytes]:
    """A message as it is sent. `by`: whose key; `url`: where the certificate is said to lie."""
    id, time = str(uuid4()), (at or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {
        "PAYPAL-AUTH-ALGO": "SHA256withRSA", "PAYPAL-TRANSMISSION-ID": id, "PAYPAL-TRANSMISSION-TIME": time,
        "PAYPAL-CERT-URL": url or SAFE.replace("CERT-good", by), "Content-Type": "application/json",
        "PAYPAL-TRANSMISSION-SIG": KEYS.get(by, signer)().signature(id, time, webhook, body),
    }, body  # fmt: skip


def forged(body: bytes, webhook: str) -> list[tuple[dict[str, str], bytes]]:
    """Messages that nobody may believe."""
    (headers, _), at = signed(body, webhook), datetime.now(UTC)
    path = SAFE.removeprefix("https://api.paypal.com")
    wrong = {
        "TRANSMISSION-TIME": ("soon", "2026-01-01", ""), "AUTH-ALGO": ("MD5withRSA", ""),
        "TRANSMISSION-SIG": ("?", "", "AAAA"), "TRANSMISSION-ID": ("a" * 5000, "a|b", ""),
        "CERT-URL": (
            *(f"{host}{path}" for host in EVIL), *(f"{SAFE}{more}" for more in ("?x=1", "/..", "#x")),
            SAFE.replace("certs", "evil"),
            SAFE.replace("CERT-good", "CERT-unknown"), SAFE.replace("CERT-good", "CERT-none"), "",
        ),
    }  # fmt: skip
    return [
        signed(body, "ANOTHER"), signed(body, webhook, at - timedelta(days=5)),
        signed(body, webhook, at + timedelta(hours=1)), (headers, body.replace(b"WH-", b"XH-")), (headers, body + b" "),
        ({}, body), ({}, b"{"), ({}, b"\xff\x00"), (headers, b""),
        *(signed(body, webhook, by=name) for name in KEYS if name != "CERT-good"),
        *(({**headers, f"PAYPAL-{name}": value}, body) for name, values in wrong.items() for value in values),
    ]  # fmt: skip


def certificate(name: str) -> bytes | None:
    """What lies at an address."""
    if name == "CERT-none":
        return b"no certificate"
    return KEYS[name]().pem if name in KEYS else None
