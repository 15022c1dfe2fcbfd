"""Whether a message is PayPal's: RSA over its bytes, by a certificate that leads to a root that we believe.

https://developer.paypal.com/api/rest/webhooks/rest/ (self verification). Nothing but the message and a certificate that
is kept is needed; nothing is asked that a forger could name.
"""

import asyncio
import base64
import binascii
import re
import ssl
import warnings
import zlib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeAlias

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.utils import CryptographyDeprecationWarning
from cryptography.x509.verification import PolicyBuilder, Store, VerificationError

from filmstudio.errors import NotAllowed, NotOutside, NotSetUp, ServerAway
from filmstudio.kit.outbound import Outbound
from filmstudio.services.credits.settings import PayPalSettings

OLDEST, SKEW = timedelta(days=4), timedelta(minutes=5)
"""PayPal tries for three days; a message that comes again does nothing, so it may be as old. Clocks may differ."""
NAMES = ("auth-algo", "transmission-id", "transmission-time", "cert-url", "transmission-sig")
ID = re.compile(r"[\w-]{1,100}", re.ASCII)
PLACE = re.compile(r"https://api(-m)?(\.sandbox)?\.paypal\.com(?P<path>/v1/notifications/certs/[\w-]{1,100})", re.ASCII)
"""Nowhere else certificates are fetched from."""
ALGORITHM = "SHA256withRSA"
KEPT, LONGEST, DEEPEST, WAITING = 8, 2000, 6, 20
"""Addresses whose certificates are kept; characters of a header; certificates at an address; messages that wait for
certificates that aren't kept."""
Chain: TypeAlias = tuple[x509.Certificate, ...]


class Signature:
    """Knows PayPal's messages."""

    def __init__(self, settings: PayPalSettings) -> None:
        self._webhook, self._elsewhere = settings.webhook_id, settings.certificates
        self._outbound = Outbound(loopback=settings.certificates is not None)
        self._roots = Store(_roots(settings.roots))
        self._chains: dict[str, Chain] = {}
        self._fetching, self._waiting = asyncio.Lock(), 0

    async def check(self, headers: Mapping[str, str], body: bytes) -> None:
        """Let what is PayPal's pass.

        Raises:
            NotAllowed: it isn't PayPal's, or too old. ServerAway: its certificate can't be fetched just now.
        """
        algorithm, id, time, address, signature = (headers.get(f"paypal-{name}", "")[:LONGEST] for name in NAMES)
        place = PLACE.fullmatch(address)
        if place is None or algorithm != ALGORITHM or not ID.fullmatch(id) or not _recent(time):
            raise _forged()
        key = self._key(await self._chain(place), address)
        signed = f"{id}|{time}|{self._webhook}|{zlib.crc32(body)}"
        try:
            key.verify(base64.b64decode(signature, validate=True), signed.encode(), padding.PKCS1v15(), SHA256())
        except (InvalidSignature, binascii.Error, ValueError):
            raise _forged() from None

    def _key(self, chain: Chain, address: str) -> rsa.RSAPublicKey:
        """The key of the first certificate, if it is PayPal's now; one that isn't is fetched anew the next time."""
        try:
            return believed(chain, self._roots, datetime.now(UTC))
        except NotAllowed:
            self._chains.pop(address, None)
            raise

    async def _chain(self, place: re.Match[str]) -> Chain:
        """The certificates at an address, fetched once; one address at a time."""
        address = place[0]
        if address in self._chains:
            return self._chains[address]
        if self._waiting >= WAITING:
            raise ServerAway("too many messages wait for PayPal's certificates; send it again later")
        self._waiting += 1
        try:
            async with self._fetching:
                if address not in self._chains:
                    self._keep(address, await self._fetched(self._address(place)))
                return self._chains[address]
        finally:
            self._waiting -= 1

    def _address(self, place: re.Match[str]) -> str:
        return f"{self._elsewhere}{place['path']}" if self._elsewhere else place[0]

    def _keep(self, address: str, chain: Chain) -> None:
        while len(self._chains) >= KEPT:
            self._chains.pop(next(iter(self._chains)))
        self._chains[address] = chain

    async def _fetched(self, address: str) -> Chain:
        try:
            reply = await self._outbound.get(address)
        except NotOutside:
            raise _forged() from None
        if reply.status >= 500 or reply.status == 429:
            raise ServerAway(f"PayPal's certificates can't be fetched ({reply.status}); send it again later")
        try:
            found = tuple(x509.load_pem_x509_certificates(reply.text.encode()))
        except ValueError:
            raise _forged() from None
        if reply.status != 200 or len(found) > DEEPEST:
            raise _forged()
        return found


def believed(chain: Chain, roots: Store, now: datetime) -> rsa.RSAPublicKey:
    """The key of a chain's first certificate: one of PayPal's, good at that time, that leads to a root.

    Raises:
        NotAllowed: it doesn't.
    """
    leaf, *others = chain
    try:
        names = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        name = next(one for one in names.get_values_for_type(x509.DNSName) if one.endswith(".paypal.com"))
        policy = PolicyBuilder().store(roots).time(now).build_server_verifier(x509.DNSName(name))
        policy.verify(leaf, others)
    except (VerificationError, x509.ExtensionNotFound, StopIteration, ValueError):
        raise NotAllowed("this message's certificate is not PayPal's, or not good any more") from None
    key = leaf.public_key()
    if not isinstance(key, rsa.RSAPublicKey):
        raise _forged()
    return key


def _roots(file: str | None) -> list[x509.Certificate]:
    """From this file, or the system's; those that break RFC 5280 are left out.

    Raises:
        NotSetUp: there are none.
    """
    if file:
        return x509.load_pem_x509_certificates(Path(file).read_bytes())
    found: list[x509.Certificate] = []
    with warnings.catch_warnings():
        warnings.simplefilter("error", CryptographyDeprecationWarning)
        for one in ssl.create_default_context().get_ca_certs(binary_form=True):
            try:
                found.append(x509.load_der_x509_certificate(one))
            except (ValueError, CryptographyDeprecationWarning):
                continue
    if not found:
        raise NotSetUp("this machine believes no certificates (install ca-certificates); PayPal's could not be checked")
    return found


def _recent(time: str) -> bool:
    try:
        at = datetime.fromisoformat(time)
    except ValueError:
        return False
    return at.tzinfo is not None and -SKEW <= datetime.now(UTC) - at <= OLDEST


def _forged() -> NotAllowed:
    return NotAllowed("this message is not PayPal's")
