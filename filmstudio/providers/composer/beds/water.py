"""The sea, the harbour, the river, a cave's drips."""

import numpy as np

from filmstudio.providers.composer.beds.loop import (
    SECONDS,
    SLOW,
    air,
    at_level,
    coloured,
    gusts,
    put,
    roomy,
    silence,
    smooth,
)
from filmstudio.providers.composer.effects.animals import gull
from filmstudio.providers.composer.effects.bells import toll
from filmstudio.providers.composer.effects.machines import creak
from filmstudio.providers.composer.effects.matter import bubble
from filmstudio.providers.composer.signal import Chance, Signal, Stereo, lowpass


def _swells(waves: int, late: float, rise: float, power: int = 1) -> Stereo:
    """Waves: a level from 0 to 1 that rises for `rise` of each period and falls for the rest, in stereo.

    `power` makes them steeper.
    """
    sides: list[Signal] = []
    for side in (0.0, 0.035):
        place = np.mod(SLOW * waves - late - side, 1.0)
        up, down = place / rise, (1 - place) / (1 - rise)
        sides.append(np.sin(np.pi / 2 * np.minimum(up, down)) ** (2 * power))
    return smooth(np.stack(sides))


def sea(chance: Chance) -> Stereo:
    """Three slow waves: the swell gathers, breaks, and hisses back over the shore."""
    deep = air(chance, (30, -6), (90, 0), (220, -8), (700, -34)) * (0.35 + 0.65 * _swells(3, 0.0, 0.45))
    surge = air(chance, (120, -16), (400, 0), (1100, -4), (3500, -26), (9000, -50)) * (
        0.12 + 0.88 * _swells(3, 0.08, 0.4, 2)
    )
    wash = air(chance, (900, -24), (2200, -2), (4000, 0), (8000, -14), (15000, -36)) * (
        0.1 + 0.9 * _swells(3, 0.2, 0.3, 3)
    )
    return at_level(deep, 0.07) + at_level(surge, 0.07) + at_level(wash, 0.04) * gusts(chance, 3, 20, 0.15)


def harbour(chance: Chance) -> Stereo:
    """Water lapping at hulls and piles, gulls, a rope under strain, a buoy's bell."""
    bed = silence()
    for lap in range(15):
        at = lap * SECONDS / 15 + chance.uniform(-0.25, 0.25)
        for _ in range(9):
            put(
                bed,
                at + chance.uniform(0, 0.4),
                bubble(chance, 180, 800),
                chance.uniform(0.2, 0.8),
                chance.uniform(0.1, 0.5),
            )
    water = air(chance, (100, -14), (350, 0), (900, -8), (3000, -28)) * gusts(chance, 8, 22, 0.35)
    far = silence()
    for at, pan in ((2.3, 0.15), (10.9, 0.85)):
        put(far, at, lowpass(gull(chance), 3200, 1), pan, 0.5)
    for at in (6.4, 15.2):
        put(far, at, lowpass(creak(chance), 1100), 0.6, 0.35)
    put(far, 8.2, lowpass(toll(520, 3.0, chance), 1800), 0.3, 0.14)
    return at_level(water, 0.05) + at_level(bed, 0.03) + 0.14 * roomy(far, 1.8, 0.5)


def river(chance: Chance) -> Stereo:
    """A stream over stones."""
    bed = silence()
    for _ in range(180):
        stone = bubble(chance, 350, 1800)
        for _ in range(5):
            put(bed, chance.uniform(0, SECONDS), stone, chance.random(), chance.uniform(0.05, 0.5))
    rush = air(chance, (100, -12), (300, -2), (800, 0), (2200, -8), (6000, -24), (12000, -45)) * gusts(
        chance, 3, 24, 0.12
    )
    return at_level(rush, 0.07) + at_level(bed, 0.04)


def cave(chance: Chance) -> Stereo:
    """Drips that ring in a large dark room."""
    drips = silence()
    for place in range(9):
        at = place * 2.0 + chance.uniform(-0.6, 0.6)
        put(drips, at, bubble(chance, 800, 1900), chance.random(), chance.uniform(0.4, 1.0))
        if chance.random() < 0.4:
            put(drips, at + 0.14, bubble(chance, 1100, 2300), chance.random(), 0.4)
    depth = air(chance, (30, -2), (70, 0), (160, -10), (500, -34)) * gusts(chance, 1, 5, 0.2)
    echoing = coloured(roomy(drips, 3.2, 0.9), (100, 0), (2500, 0), (7000, -12))
    return at_level(depth, 0.05) + at_level(echoing, 0.02)
