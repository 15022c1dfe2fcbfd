"""Wishes for single shots: one that stays as it was taken, one by another camera, one again."""

from pathlib import Path
from typing import cast

import pytest

from filmstudio.errors import UserError
from filmstudio.film.recipes import LipsyncRecipe
from filmstudio.film.screenplay import Script
from filmstudio.pipeline import Production, make_film
from filmstudio.pipeline.quote import quote
from filmstudio.pipeline.studio import CastOverride, Choice, Crew, Lock, Orders, Retake, Studio
from filmstudio.ports.crafts import SpeechModel
from filmstudio.providers.rehearsal import PaidCamera, RehearsalCamera, RehearsalComposer, RehearsalRenderer
from filmstudio.providers.rehearsal.crew import RehearsalVoices
from filmstudio.providers.rehearsal.vendor import PRICE
from filmstudio.providers.spacy_english import SpacyEnglish
from filmstudio.store.folder import FolderStore
from tests.production.conftest import SCRIPT

OLDER = Orders(cast=(CastOverride(character="MARA", field="age", value="mature"),))


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    """A free camera, and one that has its price."""
    voices = cast("SpeechModel", RehearsalVoices())
    crew = Crew(RehearsalCamera(), voices, RehearsalComposer(), SpacyEnglish(), (PaidCamera("http://127.0.0.1:1"),))
    return Studio(crew, FolderStore(tmp_path), RehearsalRenderer())


async def made(studio: Studio, orders: Orders, text: str = SCRIPT) -> Production:
    """A film, and its recipes kept as production keeps them."""
    film = await make_film(Script(name="a.fountain", format="fountain", text=text), studio, orders)
    assert film.recipes
    for recipe in film.recipes.recipes():
        await studio.store.remember(f"recipe/{recipe.digest}", recipe.model_dump_json())
    return film


def takes(film: Production) -> dict[str, str]:
    assert film.recipes
    return {name: recipe.digest for name, recipe in film.recipes.shots}


def locked(film: Production, *shots: str) -> tuple[Lock, ...]:
    return tuple(Lock(shot=shot, recipe=takes(film)[shot]) for shot in shots)


async def test_a_locked_shot_keeps_its_take_when_others_change(studio: Studio):
    """Somebody looks older now: not in the shot that is locked, which is in the film all the same."""
    first, second = await made(studio, Orders()), await made(studio, OLDER)
    changed = [shot for shot, digest in takes(first).items() if takes(second)[shot] != digest]
    third = await made(studio, OLDER.model_copy(update={"locks": locked(first, changed[0])}))
    assert takes(third) == takes(second) | {changed[0]: takes(first)[changed[0]]}
    assert third.timeline
    assert first.timeline
    where = [clip.shot for clip in third.timeline.picture].index(changed[0])
    assert third.timeline.picture[where] == first.timeline.picture[where]
    assert not any("locked" in note for note in third.timeline.notes)


async def test_a_locked_shot_outlives_the_camera_that_took_it(studio: Studio, tmp_path: Path):
    """Another version, or another camera altogether: what was taken is there, and isn't paid again."""
    first = await made(studio, Orders())
    shots = [shot for shot in takes(first) if shot[0].isdigit()]
    crew = Crew(PaidCamera("http://127.0.0.1:1"), studio.crew.voices, studio.crew.composer, studio.crew.grammar)
    later = Studio(crew, FolderStore(tmp_path), RehearsalRenderer())
    orders = Orders(locks=locked(first, *shots))
    film = await make_film(Script(name="a.fountain", format="fountain", text=SCRIPT), later, orders, "plan")
    assert film.shots
    assert film.recipes
    price = quote(film.shots, film.recipes, crew, frozenset())
    assert {shot for shot, _, _ in price.shots} == set(takes(first)) - set(shots)


async def test_a_lock_is_stronger_than_other_wishes_and_says_so(studio: Studio):
    """Neither taken again nor by another camera; nobody wonders why."""
    first = await made(studio, Orders())
    shot = next(name for name in takes(first) if name[0] == "1")
    orders = Orders(locks=locked(first, shot), retakes=(Retake(shot=shot),))
    film = await made(studio, orders)
    assert takes(film) == takes(first)
    assert film.recipes
    assert film.recipes.notes == (
        f"shots: {shot} is locked: it is neither taken again nor by another camera; unlock it for that",
    )
    chosen = Orders(locks=locked(first, shot), cameras=(Choice(shot=shot, camera="desk:camera"),))
    assert len((await made(studio, chosen)).recipes.notes) == 1  # type: ignore[union-attr]


async def test_a_lock_that_no_longer_fits_is_told(studio: Studio):
    """Other words, a length that changed, a shot that is gone, one that was never taken: the film has the script's."""
    first = await made(studio, Orders())
    assert first.recipes
    spoken = next(name for name, recipe in first.recipes.shots if isinstance(recipe, LipsyncRecipe))
    locks = (*locked(first, spoken), Lock(shot="9Z", recipe="0" * 64), Lock(shot="2A"))
    other = await made(studio, Orders(locks=locks), SCRIPT.replace("any bread left", "any of the good bread left over"))
    assert other.recipes
    assert other.timeline
    assert other.recipes.locked == ()
    assert other.recipes.notes == (
        f"shots: {spoken} is locked, but its length, size, words or voices changed; "
        "it is taken as the script has it now",
        "shots: 2A is locked, but no film of it is there to keep; it is taken as the script has it now",
        "shots: there is no 9Z any more; what was wished for it is left out",
    )
    assert set(other.recipes.notes) <= set(other.timeline.notes)


async def test_a_shot_is_taken_by_the_camera_that_was_chosen(studio: Studio):
    """One shot is bought, and costs what its vendor asks; nothing else changes."""
    first = await made(studio, Orders())
    shot = next(name for name in takes(first) if name[0] == "1")
    orders = Orders(cameras=(Choice(shot=shot, camera="desk:camera"), Choice(shot="7C", camera="gone:camera")))
    film = await make_film(Script(name="a.fountain", format="fountain", text=SCRIPT), studio, orders, "plan")
    assert film.shots
    assert film.recipes
    known = frozenset(recipe.digest for recipe in first.recipes.recipes()) if first.recipes else frozenset[str]()
    assert [(name, dollars) for name, _, dollars in quote(film.shots, film.recipes, studio.crew, known).shots] == [
        (shot, PRICE)
    ]
    assert film.recipes.notes == ("shots: there is no 7C any more; what was wished for it is left out",)


@pytest.mark.parametrize("camera", ["nobody:camera", "rehearsal:voices", ""])
async def test_a_camera_that_there_is_not_is_refused(studio: Studio, camera: str):
    """With the names of those that there are."""
    with pytest.raises(UserError, match=r"there is no camera .*; there are rehearsal:camera, desk:camera"):
        await made(studio, Orders(cameras=(Choice(shot="1A", camera=camera),)))
