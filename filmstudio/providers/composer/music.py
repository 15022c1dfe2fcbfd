"""A cue from a recipe: its sound, where its bars end and where its ending begins."""

from dataclasses import dataclass
from pathlib import Path

from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.film.recipes import MusicRecipe
from filmstudio.providers.composer.band import Band
from filmstudio.providers.composer.hall import finished, placed
from filmstudio.providers.composer.indian.cue import play
from filmstudio.providers.composer.signal import Signal, samples
from filmstudio.providers.composer.western.arrange import arrange
from filmstudio.providers.composer.western.ending import HELD, preparation

RING = 1.6
"""Seconds after the last chord is let go."""
FADE = 1.3


@dataclass(frozen=True)
class Cue:
    """Stereo at 48 kHz. `bars` are the sample positions where each bar of the body ends; the last is the ending's."""

    sound: Signal
    bars: tuple[int, ...]


def bar_ends(recipe: MusicRecipe) -> tuple[int, ...]:
    """The sample at which each bar of the body ends: bars of four beats, rounded one by one so that none drifts."""
    return tuple(round(bar * 240 / recipe.tempo * SAMPLE_RATE) for bar in range(1, recipe.bars + 1))


class Orchestra:
    """Composes and plays cues. The sound font in `soundfonts` is loaded at the first cue that needs it."""

    def __init__(self, soundfonts: Path) -> None:
        self._soundfonts = soundfonts
        self._band: Band | None = None

    def perform(self, recipe: MusicRecipe) -> Cue:
        """The cue."""
        if recipe.tradition == "indian":
            return _indian(recipe)
        return self._western(recipe)

    def _western(self, recipe: MusicRecipe) -> Cue:
        ends = bar_ends(recipe)
        score = arrange(recipe)
        length = ends[-1] + samples(preparation(recipe.tempo) * 60 / recipe.tempo + HELD + RING)
        self._band = self._band or Band(self._soundfonts)
        dry = self._band.play(score, recipe.tempo, length, seed=int(recipe.digest[:15], 16))
        return Cue(finished(placed(dry, 2.0, 0.32), ends[-1], FADE), ends)


def _indian(recipe: MusicRecipe) -> Cue:
    ends = bar_ends(recipe)
    return Cue(finished(placed(play(recipe, ends), 2.2, 0.3), ends[-1], FADE), ends)
