"""Cues: the cutter relies on their bars, their ending and their level; the audience on their mood."""

from pathlib import Path

import numpy as np
import pytest

from filmstudio.film.recipes import MusicRecipe, Tradition
from filmstudio.film.staging import Mood
from filmstudio.pipeline.plan import TEMPI
from filmstudio.providers.composer import Composer

from .conftest import Perform, centroid, content, decibels, root_mean_square, share_between

CASES: tuple[tuple[Tradition, str], ...] = (("western", "orchestral"), ("indian", "hindustani"))


def cue(mood: Mood, tradition: Tradition = "western", genre: str = "orchestral", bars: int = 4) -> MusicRecipe:
    return MusicRecipe(
        model=Composer.card.id, seed=5, mood=mood, tradition=tradition, genre=genre, tempo=TEMPI[mood], bars=bars
    )


@pytest.mark.parametrize(("tradition", "genre"), CASES)
@pytest.mark.parametrize("mood", list(Mood))
def test_every_cue_can_be_cut_and_mixed(perform: Perform, mood: Mood, tradition: Tradition, genre: str) -> None:
    """Bars lie on exact samples, the ending begins where it is said to, rings out within 6 s and is silent at last."""
    recipe = cue(mood, tradition, genre)
    sound, facts = perform(recipe)
    assert facts.bars == tuple(round(bar * 240 / recipe.tempo * 48_000) for bar in range(1, 5))
    begin = facts.bars[-1]
    assert facts.ending == begin
    assert facts.channels == 2
    assert facts.samples == len(sound)
    assert 3 <= (len(sound) - begin) / 48_000 <= 6.2
    assert decibels(float(np.abs(sound).max())) <= -3
    assert -26 < decibels(root_mean_square(sound[:begin])) < -12
    assert np.abs(sound.mean(axis=0)).max() < 1e-3
    ending = root_mean_square(sound[begin : begin + 48_000])
    assert abs(decibels(ending) - decibels(root_mean_square(sound[:begin]))) < 7
    assert decibels(float(np.abs(sound[-960:]).max())) < -50


@pytest.mark.parametrize(("tradition", "genre"), CASES)
def test_the_same_recipe_gives_the_same_bytes(tradition: Tradition, genre: str, assets: Path, tmp_path: Path) -> None:
    """A cue's cache key is its recipe: another orchestra, which has played before, must give the same file."""
    import asyncio

    recipe = cue(Mood.HAPPY, tradition, genre, bars=2)
    first, second = Composer(assets / "soundfonts"), Composer(assets / "soundfonts")
    (tmp_path / "warm").mkdir()
    asyncio.run(second.perform(cue(Mood.SAD, tradition, "jazz", bars=1), {}, str(tmp_path / "warm")))
    digests = set[str]()
    for place, orchestra in enumerate((first, second, second)):
        folder = tmp_path / str(place)
        folder.mkdir()
        digests.add(content(asyncio.run(orchestra.perform(recipe, {}, str(folder))).file))
    assert len(digests) == 1


def test_a_retake_is_another_cue(perform: Perform) -> None:
    """A creator who asks for a retake wants to hear something else."""
    recipe = cue(Mood.HAPPY)
    again = recipe.model_copy(update={"take": 2})
    assert not np.array_equal(perform(recipe)[0], perform(again)[0])


@pytest.mark.parametrize("genre", ["pop", "rock", "jazz", "ambient", "electronic", "piano", "folk", "unheard of"])
def test_every_genre_plays(perform: Perform, genre: str) -> None:
    """A genre we don't know plays as the orchestra does; no genre is silent or clips."""
    sound, _ = perform(cue(Mood.HAPPY, genre=genre, bars=2))
    assert decibels(float(np.abs(sound).max())) <= -3
    assert decibels(root_mean_square(sound)) > -28


@pytest.mark.parametrize("genre", ["bhajan", "carnatic"])
def test_every_indian_genre_plays(perform: Perform, genre: str) -> None:
    """Bhajan and Carnatic music have their own instruments."""
    sound, _ = perform(cue(Mood.SACRED, "indian", genre, bars=2))
    assert decibels(root_mean_square(sound)) > -28


@pytest.mark.parametrize("bars", [1, 3, 7])
@pytest.mark.parametrize(("tradition", "genre"), CASES)
def test_any_number_of_bars_can_be_asked_for(perform: Perform, tradition: Tradition, genre: str, bars: int) -> None:
    """The plan asks for 4, 8, 16 or 32; nothing in the port says that another number is wrong."""
    _, facts = perform(cue(Mood.CALM, tradition, genre, bars=bars))
    assert len(facts.bars) == bars


def test_loud_moods_are_brighter_or_busier_than_quiet_ones(perform: Perform) -> None:
    """A happy scene must not sound like a sad one: more onsets a second; dread lies lower than joy."""
    happy, sad, tense = (perform(cue(mood))[0] for mood in (Mood.HAPPY, Mood.SAD, Mood.TENSE))
    assert _onsets(happy) > 1.5 * _onsets(sad)
    assert _onsets(tense) > 1.2 * _onsets(sad)
    assert centroid(perform(cue(Mood.FEARFUL))[0]) < centroid(perform(cue(Mood.TRIUMPHANT))[0])


@pytest.mark.parametrize(
    ("mood", "genre"), [(Mood.ANGRY, "orchestral"), (Mood.TRIUMPHANT, "orchestral"), (Mood.HAPPY, "rock")]
)
def test_loud_cues_breathe(perform: Perform, mood: Mood, genre: str) -> None:
    """A wall of sound tires, and leaves no room for speech: soft and loud moments lie 7 dB apart."""
    sound, facts = perform(cue(mood, genre=genre, bars=8))
    body = sound[: facts.bars[-1] // 19_200 * 19_200]
    levels = 10 * np.log10((body.reshape(-1, 19_200 * 2) ** 2).mean(axis=1))
    assert np.percentile(levels, 95) - np.percentile(levels, 10) > 7


def test_an_even_scene_is_not_shrill(perform: Perform) -> None:
    """Most scenes are neutral: their cue must not lie where consonants do."""
    assert share_between(perform(cue(Mood.NEUTRAL, bars=8))[0], 1_000, 4_000) < 0.2


def _onsets(sound: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> float:
    """Rises of energy above 200 Hz a second, counted in steps of 10 ms."""
    flat = np.diff(sound.mean(axis=1), prepend=0.0)
    power = (flat[: len(flat) // 480 * 480].reshape(-1, 480) ** 2).mean(axis=1)
    rise = np.diff(10 * np.log10(power + 1e-12))
    return float((rise > 3).sum() / (len(sound) / 48_000))
