"""What the composer's tests share: performances, and measures of them."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from filmstudio.film.assets import SoundFacts
from filmstudio.film.recipes import MusicRecipe, SoundRecipe
from filmstudio.ports.crafts import Made
from filmstudio.providers.composer import Composer

Sound: TypeAlias = NDArray[np.float64]
Perform: TypeAlias = Callable[[MusicRecipe | SoundRecipe], tuple[Sound, SoundFacts]]


@pytest.fixture(scope="session")
def composer(assets: Path) -> Composer:
    """The embedded orchestra."""
    return Composer(assets / "soundfonts")


@pytest.fixture(scope="session")
def perform(composer: Composer, tmp_path_factory: pytest.TempPathFactory) -> Perform:
    """Recipe -> samples and facts; each recipe is performed once a session."""
    import asyncio

    made: dict[str, Made] = {}

    def play(recipe: MusicRecipe | SoundRecipe) -> tuple[Sound, SoundFacts]:
        if recipe.digest not in made:
            folder = str(tmp_path_factory.mktemp("made"))
            made[recipe.digest] = asyncio.run(composer.perform(recipe, {}, folder))
        facts = made[recipe.digest].facts
        assert isinstance(facts, SoundFacts)
        read, rate = soundfile.read(made[recipe.digest].file, always_2d=True)
        assert rate == 48_000
        return np.asarray(read, np.float64), facts

    return play


def decibels(level: float) -> float:
    """Of an amplitude, against full scale."""
    return float(20 * np.log10(max(1e-9, level)))


def root_mean_square(sound: Sound) -> float:
    """Amplitude."""
    return float(np.sqrt((sound**2).mean()))


def centroid(sound: Sound) -> float:
    """The middle of the spectrum in hertz."""
    power = np.abs(np.fft.rfft(sound.mean(axis=1))) ** 2
    return float((power * np.fft.rfftfreq(len(sound), 1 / 48_000)).sum() / power.sum())


def share_between(sound: Sound, low: float, high: float) -> float:
    """Part of the power between two frequencies in hertz."""
    power = np.abs(np.fft.rfft(sound.mean(axis=1))) ** 2
    hertz = np.fft.rfftfreq(len(sound), 1 / 48_000)
    return float(power[(hertz >= low) & (hertz < high)].sum() / power.sum())


def content(file: str) -> str:
    """sha256 of a file."""
    return hashlib.sha256(Path(file).read_bytes()).hexdigest()
