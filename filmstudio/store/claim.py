"""Claims in a folder: a locked file for each take in the making, which tells of a purchase under way."""

import asyncio
import contextlib
import fcntl
import os
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Protocol

from filmstudio.film.assets import Asset
from filmstudio.film.value import Value
from filmstudio.ports.crafts import Made

PAUSE = 0.05
"""Seconds between two looks at a take that another program makes."""


class Purchase(Value):
    """What is known of a purchase: whom we asked, at which price, the vendor's job, how often it failed."""

    vendor: str = ""
    price: int = 0
    order: str | None = None
    failures: int = 0


class Keeper(Protocol):
    """Where the take goes."""

    async def keep(self, recipe: str, made: Made) -> Asset:
        """As the store's own."""
        ...


class FolderClaim:
    """One take's claim; its file is locked while this lives."""

    def __init__(self, recipe: str, file: Path, asset: Asset | None, store: Keeper) -> None:
        self._recipe, self._file, self._store = recipe, file, store
        self.asset = asset
        text = file.read_text(encoding="utf-8")
        self._purchase = _read(text)

    @property
    def asked(self) -> bool:
        """A vendor was asked."""
        return bool(self._purchase.vendor)

    @property
    def order(self) -> str | None:
        """The vendor's job under way."""
        return self._purchase.order

    @property
    def key(self) -> str:
        """A new one after each failure."""
        return f"{self._recipe}.{self._purchase.failures}"

    @property
    def failures(self) -> int:
        """How often a model failed at it."""
        return self._purchase.failures

    async def asking(self, vendor: str, price: int) -> None:
        """Before the call."""
        self._write(self._purchase.model_copy(update={"vendor": vendor, "price": price}))

    async def ordered(self, order: str) -> None:
        """After it."""
        self._write(self._purchase.model_copy(update={"order": order}))

    async def failed(self) -> None:
        """Ask anew next time."""
        self._write(Purchase(failures=self._purchase.failures + 1))

    async def keep(self, made: Made, cost: int = 0) -> Asset:
        """The take; what it did cost is noted beside it."""
        if self.asked:
            self._write(self._purchase.model_copy(update={"price": cost}))
        return await self._store.keep(self._recipe, made)

    def _write(self, purchase: Purchase) -> None:
        self._purchase = purchase
        with self._file.open("r+", encoding="utf-8") as file:
            file.write(purchase.model_dump_json())
            file.truncate()
            file.flush()
            os.fsync(file.fileno())


def _read(text: str) -> Purchase:
    """A note that a crash cut short tells at least that somebody was asked."""
    try:
        return Purchase.model_validate_json(text) if text else Purchase()
    except ValueError:
        return Purchase(vendor="an unknown vendor")


@contextlib.asynccontextmanager
async def held(place: Path) -> AsyncGenerator[Path]:
    """A file of ours alone, also among programs; removed afterwards if nothing was written into it."""
    place.parent.mkdir(parents=True, exist_ok=True)
    while True:
        with place.open("a+") as file:
            if _locked(file.fileno(), place):
                try:
                    yield place
                finally:
                    if not place.stat().st_size:
                        place.unlink()
                return
        await asyncio.sleep(PAUSE)


def _locked(handle: int, place: Path) -> bool:
    """True when the lock is ours and the file is still the one that others see."""
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return os.fstat(handle).st_ino == place.stat().st_ino
    except (BlockingIOError, FileNotFoundError):
        return False
