"""Content credentials: a C2PA manifest in the film that says it was made by a machine.

The certificate is the studio's own, made on first use and kept readable by its owner alone; readers call it valid but
not from a known issuer. A public studio sets its own. Source: C2PA specification 2.2; IPTC digital source types.
"""

import datetime
import json
from pathlib import Path

import c2pa
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from filmstudio import __version__

SYNTHETIC = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
STUDIO = {"name": "AI Film Studio", "version": __version__}
YEARS = 10


def sign(source: Path, out: Path, keys: Path, title: str) -> None:
    """Write a signed copy; the media itself is unchanged."""
    chain, key = _keys(keys)
    action = {"action": "c2pa.created", "digitalSourceType": SYNTHETIC, "softwareAgent": STUDIO}
    manifest = {
        "claim_generator_info": [STUDIO],
        "title": title,
        "format": "video/mp4",
        "assertions": [{"label": "c2pa.actions", "data": {"actions": [action]}}],
    }
    info = c2pa.C2paSignerInfo(alg=b"es256", sign_cert=chain, private_key=key, ta_url=None)
    with c2pa.Signer.from_info(info) as signer, c2pa.Builder(json.dumps(manifest)) as builder:
        builder.sign_file(str(source), str(out), signer)


def credential_state(film: Path) -> tuple[str, bool]:
    """(`Valid`, `Invalid` or `missing`, whether it says that the film is synthetic)."""
    try:
        with c2pa.Reader(str(film)) as reader:
            report = json.loads(reader.json())
    except c2pa.C2paError:
        return "missing", False
    active = report["manifests"][report["active_manifest"]]
    return str(report.get("validation_state", "Invalid")), SYNTHETIC in json.dumps(active)


def _keys(folder: Path) -> tuple[bytes, bytes]:
    chain, key = folder / "chain.pem", folder / "key.pem"
    if not (chain.exists() and key.exists()):
        _make_keys(folder)
    return chain.read_bytes(), key.read_bytes()


def _make_keys(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    authority, leaf = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    certificates = (
        _certificate("Film signer", leaf, authority),
        _certificate("Studio authority", authority, authority),
    )
    pem = serialization.Encoding.PEM
    private = leaf.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "key.pem").touch(mode=0o600)
    (folder / "key.pem").write_bytes(private)
    (folder / "chain.pem").write_bytes(b"".join(c.public_bytes(pem) for c in certificates))


def _certificate(
    subject: str, key: ec.EllipticCurvePrivateKey, authority: ec.EllipticCurvePrivateKey
) -> x509.Certificate:
    own, now = key is authority, datetime.datetime.now(datetime.UTC) - datetime.timedelta(minutes=5)
    usage = x509.KeyUsage(
        digital_signature=not own, key_cert_sign=own, crl_sign=own, content_commitment=False, key_encipherment=False,
        data_encipherment=False, key_agreement=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(subject))
        .issuer_name(_name("Studio authority"))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now)
        .not_valid_after(now + datetime.timedelta(days=365 * YEARS))
        .add_extension(x509.BasicConstraints(own, None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(authority.public_key()), critical=False)
    )
    if not own:
        builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False)
    return builder.sign(authority, hashes.SHA256())


def _name(text: str) -> x509.Name:
    organisation = x509.NameAttribute(NameOID.ORGANIZATION_NAME, "AI Film Studio")
    return x509.Name([organisation, x509.NameAttribute(NameOID.COMMON_NAME, text)])
