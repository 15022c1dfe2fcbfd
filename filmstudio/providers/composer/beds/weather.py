"""Rain, wind and storm, out in them and heard from inside."""

from collections.abc import Callable

import numpy as np

from filmstudio.providers.composer.beds.loop import SECONDS, air, at_level, coloured, gusts, put, silence
from filmstudio.providers.composer.effects.impacts import thunder
from filmstudio.providers.composer.effects.matter import bubble
from filmstudio.providers.composer.signal import Chance, Signal, Stereo, bandpass, clock, lowpass


def rain(chance: Chance) -> Stereo:
    """A steady fall with drops near by."""
    fall = air(chance, (60, -18), (400, -6), (1500, 0), (4500, -3), (9000, -12), (16000, -30))
    near = silence()
    for drop in _drops(chance, 60):
        for _ in range(7):
            put(near, chance.uniform(0, SECONDS), drop, chance.random(), chance.uniform(0.3, 1.4))
    for _ in range(60):
        put(near, chance.uniform(0, SECONDS), bubble(chance, 700, 2200), chance.random(), chance.uniform(0.1, 0.5))
    return at_level(fall, 0.1) * gusts(chance, 1, 6, 0.08) + at_level(near, 0.035)


def _drops(chance: Chance, count: int) -> Signal:
    """Drops on leaves and stones, a row each: 12 ms of noise."""
    time = clock(0.03)
    return bandpass(chance.standard_normal((count, len(time))) * np.exp(-6.9 * time / 0.012), 900, 5000, 1)


def wind(chance: Chance) -> Stereo:
    """Gusts: bands of noise that swell on their own, and a hollow whistle in the strongest."""
    low = air(chance, (40, -4), (120, 0), (300, -8), (900, -34)) * gusts(chance, 1, 7, 0.3)
    middle = air(chance, (150, -30), (350, 0), (700, -4), (1800, -36)) * gusts(chance, 1, 9, 0.5)
    hollow = air(chance, (500, -50), (640, 0), (700, 0), (900, -50)) * gusts(chance, 1, 6, 0.8) ** 2
    leaves = air(chance, (1500, -24), (3000, 0), (6000, -10), (12000, -40)) * gusts(chance, 2, 9, 0.6)
    return low + 0.55 * middle + 0.14 * hollow + 0.06 * leaves


def storm(chance: Chance) -> Stereo:
    """Heavy rain, gusts, and thunder far off."""
    far = silence()
    put(far, 5.0, lowpass(thunder(chance), 420), 0.3, 1.0)
    put(far, 13.6, lowpass(thunder(chance), 260), 0.7, 0.55)
    heavy = coloured(rain(chance), (60, 0), (1500, 0), (12000, -6))
    return at_level(heavy, 0.1) * gusts(chance, 1, 8, 0.22) + at_level(wind(chance), 0.08) + at_level(far, 0.05)


def from_inside(outside: Callable[[Chance], Stereo]) -> Callable[[Chance], Stereo]:
    """The weather through walls and panes."""

    def bed(chance: Chance) -> Stereo:
        muffled = coloured(outside(chance), (60, 0), (250, 0), (700, -10), (2000, -24), (6000, -44))
        pane = air(chance, (600, -20), (1200, 0), (2600, -6), (6000, -30)) * gusts(chance, 2, 12, 0.3)
        return at_level(muffled, 0.1) + at_level(pane, 0.006)

    return bed
