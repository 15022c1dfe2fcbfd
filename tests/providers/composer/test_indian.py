"""Ragas: what a guru would mark."""

import random
import warnings
from itertools import pairwise

import numpy as np
import pytest

from filmstudio.film.recipes import MusicRecipe
from filmstudio.film.staging import Hour, Mood
from filmstudio.providers.composer.indian.alap import homecoming, unfold
from filmstudio.providers.composer.indian.contour import Swara
from filmstudio.providers.composer.indian.cue import PARTIES, Performance
from filmstudio.providers.composer.indian.instruments import VOICES
from filmstudio.providers.composer.indian.percussion import THEKAS, strokes
from filmstudio.providers.composer.indian.ragas import PHRASES, RAGAS, RATIOS, fitting, raga, ratio
from filmstudio.providers.composer.music import bar_ends


@pytest.mark.parametrize("name", list(PHRASES))
def test_phrases_keep_to_their_raga(name: str) -> None:
    """A foreign swara makes it another raga."""
    found = raga(name)
    for phrase in found.phrases:
        assert {swara[0] for swara in phrase} <= found.swaras
    assert any(phrase[-1] == "S" for phrase in found.phrases)


@pytest.mark.parametrize("name", list(PHRASES))
@pytest.mark.parametrize("lively", [False, True])
def test_the_lead_breathes_and_comes_home(name: str, lively: bool) -> None:
    """Each phrase leaves room for speech, the body and the ending close on Sa, and nothing overlaps."""
    found = raga(name)
    phrases = unfold(found, 8, random.Random(3), lively=lively)
    for place, phrase in enumerate(phrases):
        assert phrase[-1].beat + phrase[-1].beats <= (place + 1) * 8 - 0.5
        for before, after in pairwise(phrase):
            assert after.beat >= before.beat + before.beats - 1e-6
    assert phrases[-1][-1].swara == "S"
    assert homecoming(found, lively=lively)[-1].swara == "S"


@pytest.mark.parametrize("instrument", list(VOICES))
def test_instruments_are_in_tune(instrument: str) -> None:
    """Measured: nine tenths of what is heard lies within 35 cents of just intonation."""
    tonic = 277.18
    names = ("S", "R", "G", "m", "P")
    notes = [
        Swara(place * 48_000, (place + 1) * 48_000 - 2_400, tonic * ratio(name), slid=place > 0)
        for place, name in enumerate(names)
    ]
    sound = VOICES[instrument](notes, 5 * 48_000 + 24_000, np.random.default_rng(1))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pyworld imports pkg_resources
        import pyworld
    pitch, _ = pyworld.harvest(np.ascontiguousarray(sound[::2]), 24_000, f0_floor=180, f0_ceil=700)
    settled = np.concatenate([pitch[place * 200 + 50 : place * 200 + 180] for place in range(5)])
    wanted = np.repeat([note.hertz for note in notes], 130)
    heard = settled > 0
    off = np.abs(1200 * np.log2(settled[heard] / wanted[heard]))
    assert heard.mean() > 0.8
    assert (off < 35).mean() > 0.9


@pytest.mark.parametrize("mood", list(Mood))
def test_every_mood_has_ragas_and_players(mood: Mood) -> None:
    """And every note that a performance gives its players is a swara of the raga, exactly."""
    assert set(RAGAS) == set(PARTIES) == set(Mood)
    recipe = MusicRecipe(model="composer:chamber@1", mood=mood, tradition="indian", genre="hindustani", tempo=90)
    performance = Performance(recipe, bar_ends(recipe), random.Random(1), np.random.default_rng(1))
    letters = [float(value) for value in RATIOS.values()]
    for _, notes in performance.melody():
        for note in notes:
            above = note.hertz / performance.tonic
            above /= 2 ** np.floor(np.log2(above) + 1e-9)
            assert min(abs(1200 * np.log2(above / letter)) for letter in letters) < 1


def test_talas_have_strokes() -> None:
    """Every syllable of a theka can be played; cycles fill whole bars."""
    sounds = strokes(138.59)
    for theka in THEKAS.values():
        assert set(theka) - {"-"} <= set(sounds)
        assert len(theka) % 8 == 0


def test_a_sloka_is_not_drummed() -> None:
    """Under sacred verse: drone, bells and a flute, nothing that beats time."""
    assert not PARTIES[Mood.SACRED].tala
    assert PARTIES[Mood.SACRED].bells


def test_a_raga_is_sung_at_its_hour() -> None:
    """Bhairav at dawn, Yaman in the evening, Malkauns at night: the wrong hour is heard in India as a mistake."""
    assert "Bhairav" in fitting(Mood.SACRED, Hour.DAWN)
    assert fitting(Mood.SAD, Hour.MORNING) == ("Bhairavi",)
    assert "Yaman" in fitting(Mood.ROMANTIC, Hour.EVENING)
    assert set(fitting(Mood.ANGRY, Hour.NIGHT)) == {"Darbari Kanada", "Malkaus"}
    for mood in Mood:
        assert fitting(mood, None) == RAGAS[mood]
        for hour in (Hour.DAWN, Hour.MORNING, Hour.EVENING, Hour.NIGHT):
            assert all(hour in raga(name).hours for name in fitting(mood, hour))
