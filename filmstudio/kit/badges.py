"""How our services know each other: a token of one call, signed with a password that they share (RFC 7519, HS256)."""

import hashlib
import time

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OctKey

from filmstudio.errors import NotOneOfUs, NotSetUp

ALGORITHM, LIFE, LEEWAY = "HS256", 60, 5
"""Seconds that a badge is good, and by which clocks may differ."""


class Badges:
    """Made with the first of several passwords and known by any, so that one can be replaced.

    Raises:
        NotSetUp: there is no password, or one that can be guessed.
    """

    def __init__(self, passwords: str) -> None:
        words = [word for word in passwords.split(",") if word]
        if not words or min(map(len, words)) < 32:
            raise NotSetUp("services need a password between them; set FILMSTUDIO_BETWEEN to 32 random characters")
        self._keys = [
            OctKey.import_key(hashlib.sha256(b"filmstudio badge\0" + word.encode()).digest()) for word in words
        ]

    def made(self, call: str, body: bytes) -> str:
        """A badge for one call, `credits/hold`, with these arguments: whoever reads it can't ask for anything else."""
        claims = {"aud": call, "exp": int(time.time()) + LIFE, "body": _digest(body)}
        return jwt.encode({"alg": ALGORITHM}, claims, self._keys[0])

    def check(self, badge: str, call: str, body: bytes) -> None:
        """It was made for this call, not long ago, by one who has a password.

        Raises:
            NotOneOfUs: it was not.
        """
        found = [claims for key in self._keys if (claims := _claims(badge, key))]
        told = found[0] if found else {}
        ends, asked = told.get("exp"), (told.get("aud"), told.get("body"))
        soon = isinstance(ends, int) and 0 < ends - time.time() + LEEWAY < LIFE + 2 * LEEWAY
        if not soon or asked != (call, _digest(body)):
            raise NotOneOfUs("this is between the studio's own services")


def _digest(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def _claims(badge: str, key: OctKey) -> dict[str, object]:
    try:
        return jwt.decode(badge, key, algorithms=[ALGORITHM]).claims
    except (JoseError, ValueError, TypeError):  # a header may have anything in it: `crit` as a number
        return {}
