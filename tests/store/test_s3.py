"""The store of many machines, on the real PostgreSQL and SeaweedFS: what a folder doesn't have to promise."""

import asyncio
import hashlib
import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import text

from filmstudio.errors import DamagedAsset
from filmstudio.film.assets import Asset, TextFacts
from filmstudio.kit.db import Database
from filmstudio.ports.crafts import Made
from filmstudio.store.bucket import PART, Bucket
from filmstudio.store.cache import DiskCache
from filmstudio.store.repository import TakeRepository
from filmstudio.store.s3 import S3Store
from filmstudio.wiring.production.settings import bucket_settings

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

RECIPE, OTHER = "a" * 64, "b" * 64


@pytest.fixture
async def bucket(site: "Site") -> Bucket:
    bucket = Bucket(bucket_settings(site))
    await bucket.create()
    return bucket


@pytest.fixture
async def opened(db: Database, bucket: Bucket, tmp_path: Path) -> AsyncIterator[Callable[..., S3Store]]:
    """Opens stores of this test's project, or of another one; each with a cache of its own."""
    own = uuid4().hex

    def opener(project: str = own, cache: int = 1 << 30) -> S3Store:
        disk = DiskCache(tmp_path / uuid4().hex, cache)
        return S3Store(project, TakeRepository(db, project), bucket, disk, tmp_path / "work")

    yield opener


def made(store: S3Store, words: bytes = b"hello") -> Made:
    file = Path(store.folder()) / "take.txt"
    file.write_bytes(words)
    return Made(file=str(file), media_type="text/plain", facts=TextFacts())


async def test_a_large_file_travels_in_parts_and_arrives_whole(opened: Callable[..., S3Store]):
    """Two and a half parts; read back on a machine that has nothing, and compared by its digest."""
    store = opened()
    words = os.urandom(PART * 5 // 2)
    asset = await store.keep(RECIPE, made(store, words))
    assert hashlib.sha256(Path(await opened().file(asset)).read_bytes()).hexdigest() == asset.content


async def test_spoilt_bytes_are_never_shown(opened: Callable[..., S3Store], bucket: Bucket, tmp_path: Path):
    """Somebody wrote other bytes under the digest: the take is made again."""
    store = opened()
    asset = await store.keep(RECIPE, made(store))
    (tmp_path / "other").write_bytes(b"HELLO")
    digest = hashlib.sha256(b"HELLO").hexdigest()
    await bucket.put(f"projects/{store.project}/assets/{asset.content}", tmp_path / "other", "text/plain", digest)
    with pytest.raises(DamagedAsset):
        await opened().file(asset)
    assert await store.known(RECIPE) is None


async def test_no_project_sees_anothers_takes(opened: Callable[..., S3Store]):
    """Neither by recipe nor by the digest of the bytes."""
    mine, theirs = opened(), opened("theirs-" + uuid4().hex)
    asset = await mine.keep(RECIPE, made(mine))
    assert await theirs.known(RECIPE) is None
    with pytest.raises(DamagedAsset):
        await theirs.file(asset)
    assert await mine.known(RECIPE) == asset


async def test_bytes_are_given_out_by_signed_addresses_alone(opened: Callable[..., S3Store]):
    """With a name to save them under; a changed or an unsigned address is refused."""
    store = opened()
    asset = await store.keep(RECIPE, made(store))
    address = await store.address(asset, 60, "film.txt")
    async with httpx.AsyncClient(trust_env=False) as client:
        reply = await client.get(address)
        assert reply.content == b"hello"
        assert 'filename="film.txt"' in reply.headers["Content-Disposition"]
        for wrong in (address[:-1] + ("0" if address[-1] != "0" else "1"), address.partition("?")[0]):
            assert (await client.get(wrong)).status_code == 403


async def test_garbage_is_what_no_take_has_and_is_old(opened: Callable[..., S3Store], bucket: Bucket, tmp_path: Path):
    """An upload whose row was never written, and the bytes of a take that was made anew."""
    store = opened()
    old = await store.keep(RECIPE, made(store, b"old"))
    new = await store.keep(RECIPE, made(store, b"new"))
    orphan = hashlib.sha256(b"orphan").hexdigest()
    (tmp_path / "orphan").write_bytes(b"orphan")
    await bucket.put(f"projects/{store.project}/assets/{orphan}", tmp_path / "orphan", "text/plain", orphan)
    assert await store.collect_garbage(older=3600) == 0
    assert await store.collect_garbage(older=0) == 2
    assert Path(await opened().file(new)).read_bytes() == b"new"
    with pytest.raises(DamagedAsset):
        await opened().file(old)


async def test_a_forgotten_project_leaves_nothing(opened: Callable[..., S3Store], bucket: Bucket):
    store = opened()
    await store.keep(RECIPE, made(store))
    await store.remember("note", "words")
    await store.forget()
    assert await store.known(RECIPE) is None
    assert await store.recall("note") is None
    assert not await bucket.listed(f"projects/{store.project}/")


async def test_a_dead_makers_claim_is_free_when_its_lease_ends(opened: Callable[..., S3Store], db: Database):
    """kill -9 in the middle of a take: the next maker waits for the lease, not for ever."""
    store = opened()
    assert await store.takes.claim(RECIPE, uuid4())
    waiting = asyncio.create_task(_claimed(opened()))
    await asyncio.sleep(0.5)
    assert not waiting.done()
    async with db.begin() as connection:
        await connection.execute(text("update store.takes set lease = now() where project = :p"), {"p": store.project})
    async with asyncio.timeout(2):
        assert await waiting


async def _claimed(store: S3Store) -> bool:
    async with store.claimed(RECIPE) as claim:
        return claim.asset is None


def test_the_cache_keeps_its_bound_and_what_was_used_last(tmp_path: Path):
    """And a reader's file outlives its removal."""
    cache, sources = DiskCache(tmp_path / "cache", 250), tmp_path / "sources"
    sources.mkdir()
    for name in "abcd":
        (sources / name).write_bytes(name.encode() * 100)
    cache.add("a", sources / "a")
    cache.add("b", sources / "b")
    assert cache.link("a", tmp_path / "mine")
    cache.add("c", sources / "c")
    assert (cache.link("b", tmp_path / "no"), cache.bytes) == (False, 200)
    cache.add("d", sources / "d")
    assert not cache.link("a", tmp_path / "gone")
    assert (tmp_path / "mine").read_bytes() == b"a" * 100
    again = DiskCache(tmp_path / "cache", 100)
    assert again.bytes == 100
    assert again.link("d", tmp_path / "d")


def test_a_file_larger_than_the_cache_is_not_kept(tmp_path: Path):
    cache = DiskCache(tmp_path / "cache", 10)
    (tmp_path / "large").write_bytes(b"x" * 11)
    cache.add("large", tmp_path / "large")
    assert cache.bytes == 0


async def test_an_asset_is_fetched_once(opened: Callable[..., S3Store], bucket: Bucket):
    """The second reader on a machine gets it from the disk: it is there although S3 has lost it."""
    first = opened()
    asset: Asset = await first.keep(RECIPE, made(first))
    reader = opened()
    await reader.file(asset)
    await bucket.delete([f"projects/{first.project}/assets/{asset.content}"])
    assert Path(await reader.file(asset)).read_bytes() == b"hello"
