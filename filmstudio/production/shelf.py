"""A project's store, as the desk hands files out of it."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from typing import Protocol, TypeAlias

from filmstudio.film.assets import Asset, TextFacts
from filmstudio.ports.films import FileKind, FilmFile
from filmstudio.ports.store import Store
from filmstudio.production.orders import KeptFile

GOOD = 3600
"""Seconds that an address is good."""
KINDS: tuple[tuple[str, FileKind], ...] = (
    (r"\.mp4", "film"), (r".*\.(srt|vtt)", "captions"), (r"\.thumbnail\d+\.jpg", "thumbnail"),
    (r"\.report\.(json|html)", "report"), (r"\.otio", "timeline"),
)  # fmt: skip


class Shelf(Store, Protocol):
    """A project's store, which knows addresses of its bytes."""

    async def address(self, asset: Asset, seconds: int = GOOD, name: str | None = None) -> str:
        """Where anybody gets the bytes for so many seconds, under this name."""
        ...

    async def forget(self) -> None:
        """The project is gone: its takes, documents and bytes."""
        ...


Shelves: TypeAlias = Callable[[str], AbstractContextManager[Shelf]]


async def file_of(shelf: Shelf, kept: KeptFile, name: str) -> FilmFile:
    """A file as people get it: its address, and the name under which it is saved."""
    asset = Asset(content=kept.content, media_type=kept.media_type, size=kept.size, facts=TextFacts())
    return FilmFile(
        kind=_kind(kept.ending), name=name, media_type=kept.media_type, size=kept.size,
        url=await shelf.address(asset, GOOD, name), until=datetime.now(UTC) + timedelta(seconds=GOOD),
    )  # fmt: skip


def _kind(ending: str) -> FileKind:
    for pattern, kind in KINDS:
        if re.fullmatch(pattern, ending):
            return kind
    return "other"


def word_of(text: str) -> str:
    """A text made fit for a file's name."""
    return re.sub(r"[^A-Za-z0-9]+", "-", text)[:40]
