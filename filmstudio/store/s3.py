"""The store of many machines: bytes in S3, takes and documents in PostgreSQL, a bounded cache on the worker's disk."""

import asyncio
import contextlib
import shutil
import tempfile
from collections.abc import AsyncGenerator
from pathlib import Path
from uuid import UUID, uuid4

from filmstudio.errors import ClaimLost, DamagedAsset
from filmstudio.film.assets import Asset
from filmstudio.kit.patience import insist
from filmstudio.ports.crafts import Made
from filmstudio.store.bucket import Bucket
from filmstudio.store.cache import DiskCache, sha256
from filmstudio.store.repository import LEASE, TakeRepository, TakeRow
from filmstudio.store.room import copied, room

PAUSE = 0.1
"""Seconds between two looks at a take that another worker makes."""
SMALL = 1 << 20
"""Bytes that are sent again rather than asked for."""
ORPHANED = 24 * 3600
"""Bytes that no take has are kept so many seconds: an upload may be just before its row."""


class S3Store:
    """One project's takes, for the length of one piece of work; `sweep` removes what it had on disk.

    Objects are `projects/<project>/assets/<sha256>`: no project sees another's.
    """

    def __init__(self, project: str, takes: TakeRepository, bucket: Bucket, cache: DiskCache, work: Path) -> None:
        self.project, self._prefix = project, f"projects/{project}/assets/"
        self.takes, self._bucket, self._cache = takes, bucket, cache
        work.mkdir(parents=True, exist_ok=True)
        self._work = Path(tempfile.mkdtemp(dir=work))

    async def known(self, recipe: str) -> Asset | None:
        """The take, if it was made and its bytes are not known to be lost."""
        return await insist(lambda: self.takes.known(recipe))

    @contextlib.asynccontextmanager
    async def claimed(self, recipe: str) -> AsyncGenerator["S3Claim"]:
        """The right to make a take; waits while another maker's lease lives."""
        owner = uuid4()
        claim = await self._claim(recipe, owner)
        if claim.asset:
            yield claim
            return
        renewing = asyncio.create_task(self._renew(recipe, owner))
        try:
            yield claim
        finally:
            renewing.cancel()
            await asyncio.gather(renewing, return_exceptions=True)
            if not claim.asset:
                await asyncio.shield(insist(lambda: self.takes.leave(recipe, owner), LEASE))

    def folder(self) -> str:
        """A new empty folder for work in progress."""
        return tempfile.mkdtemp(dir=self._work)

    async def keep(self, recipe: str, made: Made) -> Asset:
        """Bytes first, then the row that tells of them."""
        return await self.put(recipe, uuid4(), made, 0)

    async def put(self, recipe: str, owner: UUID, made: Made, cost: int) -> Asset:
        """As `keep`, for a claim."""
        file = Path(made.file)
        size = file.stat().st_size
        content = sha256(file) if size <= SMALL else await asyncio.to_thread(sha256, file)
        asset = Asset(content=content, media_type=made.media_type, size=size, facts=made.facts, notes=made.notes)
        key = self._prefix + content
        age = await insist(lambda: self._bucket.age(key, size)) if size > SMALL else None
        if age is None or age > ORPHANED / 2:
            await insist(lambda: self._bucket.put(key, file, made.media_type, content))
        with room(self._work):
            self._cache.add(content, file)
        await insist(lambda: self.takes.keep(recipe, owner, asset, cost))
        file.unlink(missing_ok=True)
        return asset

    async def file(self, asset: Asset) -> str:
        """A file of our own with the bytes, from the cache or from S3, whose digest was checked.

        Raises:
            DamagedAsset: they are gone or spoilt; their takes are no longer known.
        """
        place = self._work / asset.content
        if place.exists() or self._cache.link(asset.content, place):
            return str(place)
        partial = Path(tempfile.mkdtemp(dir=self._work)) / asset.content
        with room(self._work):
            found = await insist(lambda: self._bucket.fetch(self._prefix + asset.content, partial))
        if not found or await asyncio.to_thread(sha256, partial) != asset.content:
            await self._lose(asset)
        partial.replace(place)
        with room(self._work):
            self._cache.add(asset.content, place)
        return str(place)

    async def export(self, asset: Asset, out: str) -> None:
        """Copy an asset to where the person wants it; `out` is either whole or not there."""
        copied(await self.file(asset), Path(out))

    async def recall(self, key: str) -> str | None:
        """A small document."""
        return await insist(lambda: self.takes.recall(key))

    async def remember(self, key: str, document: str) -> None:
        """Keep a small document."""
        await insist(lambda: self.takes.remember(key, document))

    async def address(self, asset: Asset, seconds: int = 3600, name: str | None = None) -> str:
        """A presigned address of the bytes."""
        return await self._bucket.address(self._prefix + asset.content, seconds, name)

    async def collect_garbage(self, older: float = ORPHANED) -> int:
        """Remove bytes that no take has and unfinished uploads, if they are so many seconds old; how many objects."""
        listed = await insist(lambda: self._bucket.listed(self._prefix))
        referred = await insist(self.takes.referred)
        orphans = [
            key for key, age in listed.items() if age >= older and key.removeprefix(self._prefix) not in referred
        ]
        await insist(lambda: self._bucket.delete(orphans))
        await insist(lambda: self._bucket.abort_uploads(self._prefix, older))
        return len(orphans)

    async def forget(self) -> None:
        """The project is gone: its takes, documents and bytes."""
        await insist(self.takes.forget)
        await insist(lambda: self._bucket.abort_uploads(self._prefix, 0))
        listed = await insist(lambda: self._bucket.listed(self._prefix))
        await insist(lambda: self._bucket.delete(list(listed)))

    def sweep(self) -> None:
        """Remove this piece of work's folders."""
        shutil.rmtree(self._work, ignore_errors=True)

    async def _claim(self, recipe: str, owner: UUID) -> "S3Claim":
        while True:
            if row := await insist(lambda: self.takes.claim(recipe, owner)):
                return S3Claim(recipe, owner, row, self)
            await asyncio.sleep(PAUSE)

    async def _renew(self, recipe: str, owner: UUID) -> None:
        while True:
            await asyncio.sleep(LEASE / 3)
            await insist(lambda: self.takes.renew(recipe, owner))

    async def _lose(self, asset: Asset) -> None:
        self._cache.drop(asset.content)
        await insist(lambda: self.takes.lose(asset.content))
        raise DamagedAsset(f"{asset.content[:12]} is missing or damaged; run the same command again to make it anew")


class S3Claim:
    """A claim whose row is ours."""

    def __init__(self, recipe: str, owner: UUID, row: TakeRow, store: S3Store) -> None:
        self._recipe, self._owner, self._store = recipe, owner, store
        self.asset, self.failures, self.order = row.asset, row.failures, row.order
        self.asked = row.state in ("asked", "ordered")

    @property
    def key(self) -> str:
        """Of this project alone; a new one after each failure."""
        return f"{self._store.project}.{self._recipe}.{self.failures}"

    async def asking(self, vendor: str, price: int) -> None:
        """The row before the call.

        Raises:
            ClaimLost: we were silent for so long that somebody else has it.
        """
        if not await insist(lambda: self._store.takes.asking(self._recipe, self._owner, vendor, price)):
            raise ClaimLost(f"take {self._recipe[:12]} is made by somebody else meanwhile")
        self.asked = True

    async def ordered(self, order: str) -> None:
        """The vendor's job."""
        await asyncio.shield(insist(lambda: self._store.takes.ordered(self._recipe, order)))
        self.order = order

    async def failed(self) -> None:
        """Ask anew next time."""
        await insist(lambda: self._store.takes.failed(self._recipe, self._owner))
        self.asked, self.order, self.failures = False, None, self.failures + 1

    async def keep(self, made: Made, cost: int = 0) -> Asset:
        """The row after the call."""
        self.asset = await self._store.put(self._recipe, self._owner, made, cost)
        return self.asset
