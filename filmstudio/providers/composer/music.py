"""A cue from a recipe: its sound, where its bars end and where its ending begins."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.film.recipes import MusicRecipe
from filmstudio.providers.composer.signal import Signal, clock, samples


@dataclass(frozen=True)
class Cue:
    """Stereo at 48 kHz. `bars` are the sample positions where each bar of the body ends; the last is the ending's."""

    sound: Signal
    bars: tuple[int, ...]


def bar_ends(recipe: MusicRecipe) -> tuple[int, ...]:
    """The sample at which each bar of the body ends: bars of four beats, rounded one by one so that none drifts."""
    return tuple(round(bar * 240 / recipe.tempo * SAMPLE_RATE) for bar in range(1, recipe.bars + 1))


def compose(recipe: MusicRecipe, soundfonts: Path) -> Cue:
    """The cue."""
    ends = bar_ends(recipe)
    sound = np.zeros((ends[-1] + samples(4), 2))
    for bar, root in enumerate([57, 53, 60, 55] * recipe.bars):
        if bar > recipe.bars:
            break
        start = ends[bar - 1] if bar else 0
        t = clock(3)
        for third in (0, 7, 12, 16 if bar % 4 > 0 else 15):
            note = np.sin(2 * np.pi * 440 * 2 ** ((root + third - 81) / 12) * t) * np.exp(-t) * np.minimum(1, t * 10)
            sound[start : start + len(t)] += note[: len(sound) - start, None]
    return Cue(sound, ends)
