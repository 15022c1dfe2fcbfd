"""One-time codes of an authenticator app (TOTP, RFC 6238), and recovery codes for the day it is lost."""

import secrets
import time
from urllib.parse import quote

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor import InvalidToken
from cryptography.hazmat.primitives.twofactor.totp import TOTP

from filmstudio.services.users.rules import RECOVERY_CODES

STEP, DIGITS, BYTES = 30, 6, 20
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""None that is mistaken for another."""


def fresh_secret() -> bytes:
    """160 random bits."""
    return secrets.token_bytes(BYTES)


def address_for(secret: bytes, email: str) -> str:
    """For the app, as a picture or a link (Key Uri Format)."""
    return totp(secret).get_provisioning_uri(quote(email), "AI Film Studio")


def step_of(code: str, secret: bytes, last: int, now: float | None = None) -> int | None:
    """The step that a code belongs to: this one or a neighbour, and none that was used; None if it is wrong."""
    this, app = int((now or time.time()) // STEP), totp(secret)
    for step in (this, this - 1, this + 1):
        try:
            app.verify(code.encode(), step * STEP)
        except (InvalidToken, UnicodeError):
            continue
        return step if step > last else None
    return None


def fresh_recovery_codes() -> tuple[str, ...]:
    """Codes of 50 bits."""
    return tuple(
        "-".join("".join(secrets.choice(LETTERS) for _ in range(5)) for _ in range(2)) for _ in range(RECOVERY_CODES)
    )


def totp(secret: bytes) -> TOTP:
    """As every app has it: six digits, thirty seconds, SHA-1."""
    return TOTP(secret, DIGITS, SHA1(), STEP, enforce_key_length=False)  # noqa: S303
