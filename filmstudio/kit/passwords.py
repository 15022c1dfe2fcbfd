"""Passwords: Argon2id (RFC 9106), at most so many at a time, for each takes 64 MiB."""

import asyncio

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

AT_ONCE = 2


class Passwords:
    """Makes and checks what is kept of passwords; both take about 0.1 s of a core."""

    def __init__(self, hasher: Argon2Hasher | None = None) -> None:
        self._hasher = PasswordHash((hasher or Argon2Hasher(),))
        self._gate = asyncio.Semaphore(AT_ONCE)
        self._nobody: str | None = None

    async def kept(self, password: str) -> str:
        """What is kept of a password."""
        async with self._gate:
            return await asyncio.to_thread(self._hasher.hash, password)

    async def check(self, password: str, kept: str | None) -> tuple[bool, str | None]:
        """Whether it is right, and what to keep instead, if the old way has become too weak.

        Nobody's password takes as long to be wrong as somebody's.
        """
        if kept is None:
            self._nobody = self._nobody or await self.kept("nobody's password")
        async with self._gate:
            right, better = await asyncio.to_thread(
                self._hasher.verify_and_update, password, kept or self._nobody or ""
            )
        return right and kept is not None, better
