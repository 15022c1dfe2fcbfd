"""Throats and mouths: a rough, breathing source and a mouth that moves while it sounds (Fant 1960)."""

from typing import TypeAlias

import numpy as np

from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.providers.composer.signal import (
    Chance,
    Signal,
    bandpass,
    buzz,
    clock,
    curve,
    lowpass,
    spoken,
    white,
    wobble,
)

Line: TypeAlias = tuple[tuple[float, float], ...]
"""(second, value) points."""
Shape: TypeAlias = tuple[tuple[float, float, float], ...]
"""Resonances: hertz, width in hertz, level."""

RINGING = SAMPLE_RATE // 25
"""How long a mouth sounds on, in samples."""


def throat(chance: Chance, pitch: Line, *, bright: float = 0.8, rough: float = 0.0, breath: float = 0.05) -> Signal:
    """Folds that follow a line of hertz. No two cycles are alike; `rough` 0 to 1 adds subharmonics and chaos.

    Breath is loudest while the folds are open (Klatt and Klatt 1990).
    """
    length = pitch[-1][0]
    jitter = (
        1
        + 0.006 * wobble(length, 70, chance)
        + 0.012 * wobble(length, 9, chance)
        + 0.05 * rough * _chaos(chance, length)
    )
    hertz = curve(length, *pitch) * jitter
    pulses = buzz(hertz, bright) * (1 + 0.12 * wobble(length, 40, chance))
    turns = np.cumsum(hertz) / SAMPLE_RATE
    halved = 1 - rough * (0.5 + 0.5 * np.cos(np.pi * turns)) * np.clip(0.6 + 0.6 * wobble(length, 5, chance), 0, 1)
    opened = 0.35 + 0.65 * np.maximum(0, np.cos(2 * np.pi * turns - 0.8))
    air = bandpass(white(length, chance), 500, 9000, 1) * opened
    return pulses * halved + (breath + 0.1 * rough) * air


def _chaos(chance: Chance, length: float) -> Signal:
    return np.clip(wobble(length, 110, chance), -2, 2)


def mouth(source: Signal, *shapes: tuple[float, Shape]) -> Signal:
    """Through a mouth that goes from shape to shape; each has the second at which it is reached."""
    time = clock(len(source) / SAMPLE_RATE)[: len(source)]
    seconds = [second for second, _ in shapes]
    out = np.zeros(len(source))
    for place, (_, shape) in enumerate(shapes):
        weight = np.interp(time, seconds, [float(place == other) for other in range(len(shapes))])
        first, last = np.flatnonzero(weight)[[0, -1]]
        end = min(len(out), last + RINGING)
        out[first:end] += spoken(source[first:end] * np.sqrt(weight[first:end]), shape)
    return out


def outdoors(dry: Signal) -> Signal:
    """What the ground and a wall give back, and the air that dulls it."""
    out = np.concatenate([dry, np.zeros(round(0.25 * SAMPLE_RATE))])
    for delay, hertz, level in ((0.004, 5000, 0.22), (0.013, 3400, 0.13), (0.047, 1900, 0.09), (0.11, 1300, 0.05)):
        shift = round(delay * SAMPLE_RATE)
        out[shift : shift + len(dry)] += level * lowpass(dry, hertz, 1)
    return out
