"""What every store promises. A new one is one more line in STORES."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias
from uuid import uuid4

import pytest

from filmstudio.errors import DamagedAsset
from filmstudio.film.assets import Asset, TextFacts
from filmstudio.ports.crafts import Made
from filmstudio.ports.store import Store
from filmstudio.store.folder import FolderStore
from tests.conftest import migrated

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

RECIPE, OTHER = "a" * 64, "b" * 64
Lose: TypeAlias = Callable[[Asset], Awaitable[None]]
Opener: TypeAlias = Callable[[], Store]
Place: TypeAlias = tuple[Opener, Lose]


@contextlib.asynccontextmanager
async def in_a_folder(tmp_path: Path, _: pytest.FixtureRequest) -> AsyncGenerator[Place]:
    def opener() -> Store:
        return FolderStore(tmp_path / "store")

    async def lose(asset: Asset) -> None:
        Path(await opener().file(asset)).unlink()

    yield opener, lose


@contextlib.asynccontextmanager
async def in_s3(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncGenerator[Place]:
    """A project of its own in the real PostgreSQL and SeaweedFS."""
    site: Site = request.getfixturevalue("site")
    from filmstudio.store.bucket import Bucket
    from filmstudio.store.cache import DiskCache
    from filmstudio.store.repository import TakeRepository
    from filmstudio.store.s3 import S3Store
    from filmstudio.wiring.production.settings import bucket_settings

    bucket, project = Bucket(bucket_settings(site)), uuid4().hex
    await bucket.create()
    async with migrated(site) as db:

        def opener() -> Store:
            cache = DiskCache(tmp_path / uuid4().hex, 1 << 20)
            return S3Store(project, TakeRepository(db, project), bucket, cache, tmp_path / "work")

        async def lose(asset: Asset) -> None:
            await bucket.delete([f"projects/{project}/assets/{asset.content}"])

        yield opener, lose


STORES = {"folder": in_a_folder, "s3": in_s3}


@pytest.fixture(params=STORES)
async def place(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Place]:
    async with STORES[request.param](tmp_path, request) as opened:
        yield opened


@pytest.fixture
def reopened(place: Place) -> Opener:
    """Opens the same store again, as the next run of the program would."""
    return place[0]


@pytest.fixture
def store(reopened: Opener) -> Store:
    return reopened()


def made(store: Store, words: bytes = b"hello") -> Made:
    file = Path(store.folder()) / "take.txt"
    file.write_bytes(words)
    return Made(file=str(file), media_type="text/plain", facts=TextFacts(), notes=("a note",))


async def test_a_take_is_remembered_by_its_recipe_and_found_by_its_content(store: Store, reopened: Opener):
    """Two recipes with the same bytes share them; the next run finds both."""
    first, second = await store.keep(RECIPE, made(store)), await store.keep(OTHER, made(store))
    assert first == second == await reopened().known(RECIPE) == await reopened().known(OTHER)
    assert Path(await reopened().file(first)).read_bytes() == b"hello"
    assert first.notes == ("a note",)
    assert await store.known("c" * 64) is None


async def test_a_recipe_taken_again_has_the_newest_take(store: Store):
    """A damaged take is made anew under the same recipe."""
    await store.keep(RECIPE, made(store))
    newest = await store.keep(RECIPE, made(store, b"again"))
    assert await store.known(RECIPE) == newest


async def test_an_empty_file_is_a_take_too(store: Store):
    assert Path(await store.file(await store.keep(RECIPE, made(store, b"")))).read_bytes() == b""


async def test_work_folders_are_empty_and_nobody_elses(store: Store):
    one, other = Path(store.folder()), Path(store.folder())
    assert one != other
    assert not [*one.iterdir(), *other.iterdir()]


async def test_bytes_that_are_gone_are_an_error_that_says_what_to_do(store: Store, reopened: Opener, place: Place):
    """And their recipe is no longer known, so the same command makes them again."""
    asset = await store.keep(RECIPE, made(store))
    await place[1](asset)
    with pytest.raises(DamagedAsset, match="run the same command again"):
        await reopened().file(asset)
    assert await store.known(RECIPE) is None


async def test_export_makes_folders_and_replaces(store: Store, tmp_path: Path):
    out = tmp_path / "new" / "film.txt"
    for words in (b"first", b"second"):
        await store.export(await store.keep(RECIPE, made(store, words)), str(out))
        assert out.read_bytes() == words


@pytest.mark.parametrize("key", ["length/x", "क", "../../outside", "a" * 4000, ""])
async def test_documents_come_back_whatever_their_key(store: Store, reopened: Opener, key: str):
    """A key never becomes a path."""
    assert await store.recall(key) is None
    await store.remember(key, "one\n")
    await store.remember(key, "दो\n")
    assert await reopened().recall(key) == "दो\n"


async def test_one_maker_at_a_time(store: Store, reopened: Opener):
    """Five want the same take: one makes it, the others get it."""
    makers = 0

    async def want(mine: Store) -> Asset:
        nonlocal makers
        async with mine.claimed(RECIPE) as claim:
            if claim.asset:
                return claim.asset
            makers += 1
            await asyncio.sleep(0.1)
            return await claim.keep(made(mine))

    found = await asyncio.gather(*(want(reopened()) for _ in range(4)), want(store))
    assert makers == 1
    assert len(set(found)) == 1


async def test_a_maker_that_fails_leaves_the_claim_to_the_next(store: Store, reopened: Opener):
    """Soon: not when a lease runs out."""
    with pytest.raises(ZeroDivisionError):
        async with store.claimed(RECIPE):
            raise ZeroDivisionError
    async with asyncio.timeout(2), reopened().claimed(RECIPE) as claim:
        assert not claim.asset
        assert not claim.asked


async def test_a_purchase_is_written_down_before_and_after_the_call(store: Store, reopened: Opener):
    """Whoever comes next knows that a vendor was asked, and the job it answered with."""
    async with store.claimed(RECIPE) as claim:
        key = claim.key
        await claim.asking("acme", 250_000)
    async with reopened().claimed(RECIPE) as claim:
        assert (claim.asked, claim.order, claim.key) == (True, None, key)
        await claim.ordered("job-1")
    async with reopened().claimed(RECIPE) as claim:
        assert (claim.asked, claim.order, claim.key) == (True, "job-1", key)
        asset = await claim.keep(made(store), cost=240_000)
    async with reopened().claimed(RECIPE) as claim:
        assert claim.asset == asset


async def test_a_purchase_that_failed_is_asked_for_anew(store: Store, reopened: Opener):
    """Under another key: under the old one the vendor would answer with the old failure."""
    async with store.claimed(RECIPE) as claim:
        key = claim.key
        await claim.asking("acme", 250_000)
        await claim.ordered("job-1")
        await claim.failed()
    async with reopened().claimed(RECIPE) as claim:
        assert (claim.asked, claim.order, claim.failures) == (False, None, 1)
        assert claim.key != key


async def test_a_bought_take_whose_bytes_are_lost_is_fetched_again_not_bought(
    store: Store, reopened: Opener, place: Place
):
    """The vendor's job is still known."""
    async with store.claimed(RECIPE) as claim:
        await claim.asking("acme", 250_000)
        await claim.ordered("job-1")
        asset = await claim.keep(made(store), cost=240_000)
    await place[1](asset)
    with pytest.raises(DamagedAsset):
        await reopened().file(asset)
    async with reopened().claimed(RECIPE) as claim:
        assert claim.order == "job-1"
