"""What every model promises, embedded or not. A new one is one more line in TROUPE."""

import asyncio
import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
import soundfile

from filmstudio.errors import UnsupportedFeature
from filmstudio.film.assets import Asset, ClipFacts, PictureFacts, SoundFacts
from filmstudio.film.clock import SAMPLE_RATE, FrameSize
from filmstudio.film.recipes import (
    ImageRecipe,
    LipsyncRecipe,
    MouthCue,
    MusicRecipe,
    Recipe,
    SoundRecipe,
    SpeechRecipe,
    VideoRecipe,
    ingredients,
)
from filmstudio.film.staging import Mood
from filmstudio.media.ffmpeg import ffmpeg
from filmstudio.ports.crafts import Made, Model, Pantry
from filmstudio.providers.composer import Composer
from filmstudio.providers.illustrated import IllustratedCamera
from filmstudio.providers.kokoro import KokoroVoices
from tests.providers.illustrated.stagings import SMALL, pair

SPEECH = SpeechRecipe(model=KokoroVoices.card.id, text="Who is there?", voice="af_heart")


def camera_recipes(model: str) -> tuple[Recipe, ...]:
    staging = pair()
    video = VideoRecipe(model=model, staging=staging, frames=10, size=SMALL)
    cue = MouthCue(character=staging.figures[0].character, speech=SPEECH)
    return (
        ImageRecipe(model=model, staging=staging, size=SMALL),
        video,
        LipsyncRecipe(model=model, video=video, cues=(cue,)),
    )


def composer_recipes(model: str) -> tuple[Recipe, ...]:
    cue = MusicRecipe(model=model, mood=Mood.CALM, bars=4, tempo=120)
    return cue, cue.model_copy(update={"tradition": "indian"}), SoundRecipe(model=model, what="thud")


@dataclass(frozen=True)
class Member:
    """A model, and recipes for everything on its card; `other` is beyond it."""

    opened: Callable[[Path], Model]
    recipes: tuple[Recipe, ...]
    other: Recipe


SOUND, STILL = SoundRecipe(model="x", what="thud"), ImageRecipe(model="x", staging=pair(), size=SMALL)
TROUPE = {
    "camera": Member(IllustratedCamera, camera_recipes(IllustratedCamera.card.id), SOUND),
    "voices": Member(lambda assets: KokoroVoices(assets / "kokoro"), (SPEECH,), SOUND),
    "composer": Member(lambda assets: Composer(assets / "soundfonts"), composer_recipes(Composer.card.id), STILL),
}
TAKES = [(name, index) for name, member in TROUPE.items() for index in range(len(member.recipes))]


@pytest.fixture(scope="module")
def troupe(assets: Path):
    """Every model, opened once."""
    models = {name: member.opened(assets) for name, member in TROUPE.items()}
    yield models
    for model in models.values():
        if isinstance(model, (IllustratedCamera, KokoroVoices)):
            model.close()


async def pantry_for(recipe: Recipe, troupe: dict[str, Model], folder: Path) -> Pantry:
    """What the recipe needs, made."""
    found: dict[str, tuple[Asset, str]] = {}
    for needed in ingredients(recipe):
        if isinstance(needed, SpeechRecipe):
            made = await troupe["voices"].perform(needed, {}, str(folder))
            asset = Asset(content="0" * 64, media_type=made.media_type, size=1, facts=made.facts)
            found[needed.digest] = (asset, made.file)
    return found


async def performed(name: str, index: int, troupe: dict[str, Model], folder: Path) -> Made:
    recipe, kitchen = TROUPE[name].recipes[index], folder / "kitchen"
    kitchen.mkdir(parents=True)
    (folder / "work").mkdir()
    return await troupe[name].perform(recipe, await pantry_for(recipe, troupe, kitchen), str(folder / "work"))


def content(made: Made) -> str:
    return hashlib.sha256(Path(made.file).read_bytes()).hexdigest()


@pytest.mark.parametrize("name", TROUPE)
def test_a_card_names_its_model_and_every_craft_has_a_recipe_here(name: str, troupe: dict[str, Model]):
    """The recipe's model, the price list and the credits are read from the card."""
    card = troupe[name].card
    assert re.fullmatch(r"[a-z0-9-]+:[a-z0-9-]+@[A-Za-z0-9.-]+", card.id)
    assert card.licence
    assert {recipe.craft for recipe in TROUPE[name].recipes} == set(card.crafts)


@pytest.mark.parametrize(("name", "index"), TAKES)
async def test_facts_are_true_of_the_file(name: str, index: int, troupe: dict[str, Model], tmp_path: Path):
    """Cutting and mixing trust the facts and never look into the file."""
    made = await performed(name, index, troupe, tmp_path)
    assert Path(made.file).parent == tmp_path / "work"
    match made.facts:
        case SoundFacts() as facts:
            found = soundfile.info(made.file)
            assert (found.samplerate, found.frames, found.channels) == (SAMPLE_RATE, facts.samples, facts.channels)
        case ClipFacts() as facts:
            words = await ffmpeg("-i", made.file, "-map", "0:v:0", "-f", "null", "-")
            assert f"frame={facts.frames:5d}" in words
            assert f"{facts.size}" in words
        case PictureFacts() as facts:
            assert f"{facts.size}" in await ffmpeg("-i", made.file, "-f", "null", "-")
        case other:
            pytest.fail(f"a model made {other}")


@pytest.mark.parametrize(("name", "index"), TAKES)
async def test_the_same_recipe_gives_the_same_bytes(name: str, index: int, troupe: dict[str, Model], tmp_path: Path):
    """A take is kept by its recipe: alone, beside another, or after a rest, it must come out alike."""
    first, second = await asyncio.gather(*(performed(name, index, troupe, tmp_path / part) for part in ("a", "b")))
    troupe[name].rest()
    third = await performed(name, index, troupe, tmp_path / "c")
    assert content(first) == content(second) == content(third)
    assert first.facts == second.facts == third.facts


@pytest.mark.parametrize("name", TROUPE)
async def test_what_is_not_on_the_card_is_refused_in_words(name: str, troupe: dict[str, Model], tmp_path: Path):
    """And nothing is left behind."""
    with pytest.raises(UnsupportedFeature, match=TROUPE[name].other.craft):
        await troupe[name].perform(TROUPE[name].other, {}, str(tmp_path))
    assert not list(tmp_path.iterdir())


async def test_odd_sizes_are_drawn_as_asked(troupe: dict[str, Model], tmp_path: Path):
    """Upright, square and tiny frames are exact."""
    for number, size in enumerate((FrameSize(width=180, height=320), FrameSize(width=200, height=200))):
        recipe = VideoRecipe(model=IllustratedCamera.card.id, staging=pair(), frames=3, size=size)
        (tmp_path / str(number)).mkdir()
        made = await troupe["camera"].perform(recipe, {}, str(tmp_path / str(number)))
        assert f"{size}" in await ffmpeg("-i", made.file, "-f", "null", "-")
