"""Uploads: bytes that people send straight to the store, and files that they get from it. Keys are the caller's."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from filmstudio.film.value import Value

PART = 16 << 20
"""Bytes of each part of an upload but the last one."""


class Part(Value):
    """Where a part is to be sent with PUT, and of how many bytes: exactly so many are taken."""

    number: int
    bytes: int
    address: str


class Sent(Value):
    """A part that was sent, and the ETag that was answered."""

    number: int
    etag: str


class Uploads(Protocol):
    """Where uploads go. Everything may be repeated; everything may raise ServerAway."""

    async def begin(self, key: str, media_type: str) -> str:
        """Begin an upload in parts; its name."""
        ...

    async def parts(self, key: str, upload: str, size: int, seconds: int) -> tuple[Part, ...]:
        """Where the parts of `size` bytes go; the addresses are good for so many seconds."""
        ...

    async def finish(self, key: str, upload: str, sent: Sequence[Sent]) -> None:
        """The parts become one object; nothing happens if they have become it before.

        Raises:
            UserError: a part was not sent, or the upload was given up.
        """
        ...

    async def give_up(self, key: str, upload: str) -> None:
        """Remove the parts of an upload that is not finished."""
        ...

    async def size(self, key: str) -> int | None:
        """Bytes of an object; None if there is none."""
        ...

    def desk(self) -> AbstractContextManager[str]:
        """A new empty folder on this machine, removed at the end."""
        ...

    async def fetch(self, key: str, file: str) -> bool:
        """Write an object into a file; False if there is none."""
        ...

    async def put(self, key: str, file: str, media_type: str) -> None:
        """Make an object of a file."""
        ...

    async def address(self, key: str, seconds: int, name: str, media_type: str) -> str:
        """Where an object may be got for so many seconds; it is saved under this name, whatever is in that."""
        ...

    async def remove(self, keys: Sequence[str]) -> None:
        """Remove objects."""
        ...

    async def remove_below(self, prefix: str, older: float = 0.0) -> None:
        """Remove the objects whose keys begin so, if they are so many seconds old."""
        ...

    async def sweep(self, prefix: str, older: float) -> None:
        """Give up uploads below a prefix that nobody finished for so many seconds, and folders left by the killed."""
        ...
