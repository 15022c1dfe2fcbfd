"""A cue from a recipe: its sound, where its bars end and where its ending begins."""

from dataclasses import dataclass
from pathlib import Path

from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.film.recipes import MusicRecipe
from filmstudio.providers.composer.band import Band
from filmstudio.providers.composer.hall import finished
from filmstudio.providers.composer.indian.cue import play
from filmstudio.providers.composer.signal import Stereo, samples
from filmstudio.providers.composer.western.arrange import arrange
from filmstudio.providers.composer.western.ending import HELD, preparation

RING = 1.6
"""Seconds after the last chord is let go."""
FADE = 1.3


@dataclass(frozen=True)
class Cue:
    """`bars` are the sample positions where each bar of the body ends; the ending begins at the last."""

    sound: Stereo
    bars: tuple[int, ...]


def bar_ends(recipe: MusicRecipe) -> tuple[int, ...]:
    """The sample at which each bar of the body ends: bars of four beats, rounded one by one so that none drifts."""
    return tuple(round(bar * 240 / recipe.tempo * SAMPLE_RATE) for bar in range(1, recipe.bars + 1))


def perform(recipe: MusicRecipe, soundfonts: Path) -> Cue:
    """Compose and play a cue. `soundfonts` is a folder of sound fonts.

    Raises:
        NotSetUp: the sound font is not there.
    """
    return _indian(recipe) if recipe.tradition == "indian" else _western(recipe, soundfonts)


def _western(recipe: MusicRecipe, soundfonts: Path) -> Cue:
    ends = bar_ends(recipe)
    length = ends[-1] + samples(preparation(recipe.tempo) * 60 / recipe.tempo + HELD + RING)
    dry = Band(soundfonts, arrange(recipe)).play(recipe.tempo, length, seed=int(recipe.digest[:15], 16))
    return Cue(finished(dry, 2.0, 0.32, ends[-1], FADE), ends)


def _indian(recipe: MusicRecipe) -> Cue:
    ends = bar_ends(recipe)
    return Cue(finished(play(recipe, ends), 2.2, 0.3, ends[-1], FADE), ends)
