"""Secrets at rest: sealed with a key that the database doesn't have. Tokens: long random words kept as digests."""

import base64
import hashlib
import secrets

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from filmstudio.errors import NotSetUp


class Seal:
    """Encrypts with the first of several passwords, and opens with any: so that one can be replaced.

    It is Fernet: AES-128-CBC with HMAC-SHA256.

    Raises:
        NotSetUp: there is no password.
    """

    def __init__(self, passwords: str) -> None:
        words = [word for word in passwords.split(",") if word]
        if not words:
            raise NotSetUp("there is no secret to seal with; set FILMSTUDIO_SECRET to 32 random characters or more")
        self._boxes = MultiFernet([Fernet(_key(word)) for word in words])

    def close(self, content: bytes) -> bytes:
        """The sealed content."""
        return self._boxes.encrypt(content)

    def open(self, sealed: bytes) -> bytes:
        """The content.

        Raises:
            NotSetUp: it was sealed with a password that we aren't given.
        """
        try:
            return self._boxes.decrypt(sealed)
        except InvalidToken:
            raise NotSetUp("FILMSTUDIO_SECRET is not the one that the database was sealed with") from None


def fresh_token(prefix: str = "") -> str:
    """256 random bits in letters and digits that need no quoting in an address."""
    return prefix + secrets.token_urlsafe(32)


def digest_of_token(token: str) -> bytes:
    """What is kept of a token: enough to know it, too little to use it. It is long and random: no salt is needed."""
    return hashlib.sha256(token.encode()).digest()


def _key(word: str) -> bytes:
    return base64.urlsafe_b64encode(hashlib.sha256(b"filmstudio seal\0" + word.encode()).digest())
