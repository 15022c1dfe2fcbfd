"""Buying a take, from a vendor's desk that is a program of its own: once, whatever dies when."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from filmstudio.errors import BudgetExceeded, PurchaseInDoubt, VendorFailed
from filmstudio.film.clock import FrameSize
from filmstudio.film.recipes import ImageRecipe, Recipe
from filmstudio.film.staging import Camera, Framing, Setting, Staging
from filmstudio.pipeline.budget import Purse
from filmstudio.pipeline.studio import Crew, Studio
from filmstudio.pipeline.take import take
from filmstudio.ports.crafts import Made, Pantry, SpeechModel
from filmstudio.providers.rehearsal import PaidCamera, RehearsalComposer, RehearsalRenderer, RehearsalVoices
from filmstudio.providers.rehearsal.vendor import PRICE
from filmstudio.store.folder import FolderStore
from tests.production.conftest import DeskProgram, desk_in


class Killed(Exception):
    """The program ends here."""


class DiesAfterAsking(PaidCamera):
    """The purchase arrives, its answer doesn't."""

    async def submit(self, recipe: Recipe, pantry: Pantry, key: str) -> str:
        await super().submit(recipe, pantry, key)
        raise Killed


class DiesWaiting(PaidCamera):
    """The purchase is made; nobody fetches it."""

    async def collect(self, order: str, recipe: Recipe, folder: str) -> tuple[Made, int]:
        raise Killed


class FailsOnce(PaidCamera):
    """The first job fails at the vendor's."""

    failed = False

    async def collect(self, order: str, recipe: Recipe, folder: str) -> tuple[Made, int]:
        if not self.failed:
            self.failed = True
            raise VendorFailed("bad luck")
        return await super().collect(order, recipe, folder)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeskProgram]:
    with desk_in(tmp_path_factory.mktemp("desk"), 0.05) as program:
        yield program


def studio(camera: PaidCamera, folder: Path, purse: Purse) -> Studio:
    voices = cast("SpeechModel", RehearsalVoices())
    crew = Crew(camera, voices, RehearsalComposer(), None)  # type: ignore[arg-type]  # nobody reads
    return Studio(crew, FolderStore(folder), RehearsalRenderer(), budget=purse)


def wish(camera: PaidCamera, seed: int) -> ImageRecipe:
    staging = Staging(setting=Setting(place="neutral"), camera=Camera(framing=Framing.CLOSE_UP))
    return ImageRecipe(model=camera.card.id, seed=seed, staging=staging, size=FrameSize())


def bills(desk: DeskProgram, recipe: ImageRecipe) -> int:
    return sum(recipe.digest in reference for reference, _ in desk.bills())


@pytest.mark.parametrize(("death", "seed"), [(DiesAfterAsking, 0), (DiesWaiting, 1)])
async def test_whoever_comes_after_a_crash_does_not_buy_again(
    desk: DeskProgram, tmp_path: Path, death: type[PaidCamera], seed: int
):
    """Killed between asking and answer, or while it waited: the same job is fetched, and paid once."""
    recipe, purse = wish(PaidCamera(desk.url), seed), Purse(1_000_000)
    with pytest.raises(Killed):
        await take(recipe, studio(death(desk.url), tmp_path, purse))
    asset = await take(recipe, studio(PaidCamera(desk.url), tmp_path, purse))
    assert asset.size
    assert bills(desk, recipe) == 1
    assert sum(purse.kept.values()) == PRICE


async def test_a_purchase_in_doubt_is_not_repeated(desk: DeskProgram, tmp_path: Path):
    """A vendor that doesn't know purchases by their key: a person must look."""
    recipe, purse = wish(PaidCamera(desk.url), 2), Purse(1_000_000)
    with pytest.raises(Killed):
        await take(recipe, studio(DiesAfterAsking(desk.url, idempotent=False), tmp_path, purse))
    for _ in range(2):
        with pytest.raises(PurchaseInDoubt, match="ask for a retake"):
            await take(recipe, studio(PaidCamera(desk.url, idempotent=False), tmp_path, purse))
    assert bills(desk, recipe) == 1


async def test_a_job_that_failed_is_asked_for_anew_and_its_money_is_free_again(desk: DeskProgram, tmp_path: Path):
    recipe, purse, camera = wish(PaidCamera(desk.url), 3), Purse(PRICE), FailsOnce(desk.url)
    with pytest.raises(VendorFailed):
        await take(recipe, studio(camera, tmp_path, purse))
    assert not purse.kept
    await take(recipe, studio(camera, tmp_path, purse))
    assert sum(purse.kept.values()) == PRICE


async def test_nothing_is_bought_beyond_the_cap(desk: DeskProgram, tmp_path: Path):
    """At first that is nothing at all."""
    camera = PaidCamera(desk.url)
    with pytest.raises(BudgetExceeded, match=r"\$0.04; \$0.00 of \$0.00"):
        await take(wish(camera, 4), studio(camera, tmp_path, Purse()))
    assert not bills(desk, wish(camera, 4))
