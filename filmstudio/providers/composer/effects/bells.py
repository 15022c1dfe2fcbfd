"""Bells, large and very small."""

import numpy as np

from filmstudio.providers.composer.signal import Chance, Signal, bandpass, burst, clock, laid, modes

HUM_PRIME_TIERCE: tuple[tuple[float, float, float], ...] = (
    (0.5, 0.45, 5.0), (1.0, 0.8, 3.6), (1.183, 0.7, 2.8), (1.506, 0.35, 2.2), (2.0, 1.0, 2.6), (2.514, 0.35, 1.4),
    (2.662, 0.3, 1.2), (3.011, 0.4, 1.1), (4.166, 0.25, 0.7), (5.43, 0.15, 0.5),
)  # fmt: skip
"""Partials of a church bell: ratio to the prime, level, seconds (Rossing and Perrin, "Vibrations of bells", 1987)."""


def toll(prime: float, seconds: float, chance: Chance) -> Signal:
    """One stroke of a bell whose prime is at so many hertz; each partial is a slightly split pair, which beats."""
    partials: list[tuple[float, float, float]] = []
    for ratio, level, fall in HUM_PRIME_TIERCE:
        split = 0.4 + 0.5 * chance.random()
        partials += [(prime * ratio, level, fall * 1.25), (prime * ratio + split, level * 0.5, fall * 1.25)]
    clapper = bandpass(burst(seconds, 0.03, chance), 900, 5000) * 0.25
    return modes(seconds, tuple(partials)) + clapper


def bell(chance: Chance) -> Signal:
    """A bell is struck and left to ring."""
    return toll(392.0, 4.0, chance) * np.minimum(1, (4.0 - clock(4.0)) / 0.8)


def ghanta(chance: Chance) -> Signal:
    """A small temple hand bell."""
    return modes(2.4, ((1180, 1.0, 2.2), (1188, 0.5, 2.2), (2870, 0.5, 1.2), (4650, 0.25, 0.6))) + 0.15 * burst(
        2.4, 0.02, chance
    )


def sparkle(chance: Chance) -> Signal:
    """A handful of tiny bells, rising."""
    scale = (1047, 1175, 1319, 1568, 1760, 2093, 2349, 2637, 3136, 3520)
    events: list[tuple[float, Signal]] = []
    for place in range(18):
        pitch = scale[min(9, int(place * 10 / 18 + chance.integers(0, 2)))]
        grain = modes(0.7, ((pitch, 1.0, 0.55), (pitch * 2.76, 0.3, 0.25), (pitch * 5.4, 0.08, 0.1)))
        events.append((place * 0.055 + chance.uniform(0, 0.02), grain * chance.uniform(0.3, 0.8)))
    return laid(1.8, *events)
