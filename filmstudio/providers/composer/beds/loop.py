"""Loops: everything in a bed is periodic over its length, so it joins itself without a seam and without a crossfade.

Noise is shaped in the spectrum (a finite spectrum is a periodic sound), slow lines are sums of whole cycles, and
events that reach past the end go on at the beginning.
"""

import numpy as np
from numpy.fft import irfft, rfft

from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.providers.composer.hall import impulse
from filmstudio.providers.composer.signal import Chance, Signal, samples

SECONDS = 18
LENGTH = SECONDS * SAMPLE_RATE
FREQUENCIES = np.fft.rfftfreq(LENGTH, 1 / SAMPLE_RATE)


def shape(*points: tuple[float, float]) -> Signal:
    """A spectrum through (hertz, decibels) points, straight on logarithmic axes, nothing below 25 Hz."""
    hertz, decibels = zip(*points, strict=True)
    level = np.interp(np.log(np.maximum(FREQUENCIES, 1.0)), np.log(hertz), decibels)
    return 10 ** (level / 20) * (FREQUENCIES > 25)


def noise(chance: Chance, *points: tuple[float, float]) -> Signal:
    """One channel of noise of unit variance with that spectrum."""
    phases = np.exp(2j * np.pi * chance.random(len(FREQUENCIES)))
    sound = irfft(shape(*points) * phases, LENGTH)
    return sound / sound.std()


def air(chance: Chance, *points: tuple[float, float]) -> Signal:
    """Stereo noise, half of it the same on both sides."""
    middle = noise(chance, *points)
    return np.stack([middle + noise(chance, *points), middle + noise(chance, *points)], axis=1) * 0.6


def drift(chance: Chance, slow: int, fast: int) -> Signal:
    """A line of unit variance that goes round between `slow` and `fast` times in a loop."""
    spectrum = np.zeros(fast + 1, np.complex128)
    cycles = np.arange(slow, fast + 1)
    spectrum[slow:] = np.exp(2j * np.pi * chance.random(len(cycles))) / cycles**0.5
    line = irfft(spectrum, LENGTH)
    return line / line.std()


def gusts(chance: Chance, slow: int, fast: int, depth: float) -> Signal:
    """A stereo level around 1, never below 0; the sides differ a little."""
    shared = drift(chance, slow, fast)
    sides = [np.maximum(0.03, 1 + depth * (0.8 * shared + 0.35 * drift(chance, slow, fast))) for _ in range(2)]
    return np.stack(sides, axis=1)


def tone(hertz: float, phase: float = 0.0) -> Signal:
    """A sine of the nearest frequency that fits whole cycles."""
    cycles = round(hertz * SECONDS)
    return np.sin(2 * np.pi * (cycles * np.arange(LENGTH) / LENGTH + phase))


def silence() -> Signal:
    """An empty bed."""
    return np.zeros((LENGTH, 2))


def put(bed: Signal, at: float, event: Signal, pan: float, level: float) -> None:
    """Add a mono event at a second; `pan` 0 left to 1 right, constant power. It wraps round the end."""
    places = (samples(at) + np.arange(len(event))) % LENGTH
    angle = pan * np.pi / 2
    bed[places, 0] += event * (level * np.cos(angle))
    bed[places, 1] += event * (level * np.sin(angle))


def roomy(bed: Signal, seconds: float, wet: float) -> Signal:
    """In a hall, periodically."""
    room = np.zeros_like(bed)
    tail = impulse(seconds)
    room[: len(tail)] = tail
    return bed + wet * irfft(rfft(bed, axis=0) * rfft(room, axis=0), LENGTH, axis=0)


def coloured(bed: Signal, *points: tuple[float, float]) -> Signal:
    """Filtered by a spectrum, periodically and without delay."""
    return np.asarray(irfft(rfft(bed, axis=0) * shape(*points)[:, None], LENGTH, axis=0))


def at_level(bed: Signal, level: float) -> Signal:
    """So loud: root mean square."""
    return bed * (level / max(1e-9, float(np.sqrt((bed**2).mean()))))
