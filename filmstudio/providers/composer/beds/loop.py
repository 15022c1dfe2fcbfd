"""Loops: everything in a bed is periodic over its length, so it joins itself without a seam and without a crossfade.

Noise is shaped in the spectrum (a finite spectrum is a periodic sound), slow lines are sums of whole cycles, and
events that reach past the end go on at the beginning.
"""

import numpy as np
from numpy.fft import irfft, rfft
from numpy.typing import NDArray

from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.providers.composer.hall import impulse
from filmstudio.providers.composer.signal import Chance, Signal, Stereo, samples

SECONDS = 18
LENGTH = SECONDS * SAMPLE_RATE
STEP = 100
"""Slow lines are drawn at every hundredth sample and are straight in between."""
SLOW = np.arange(LENGTH // STEP) / (LENGTH // STEP)
"""Where the points of a slow line lie: 0 to 1 over the loop."""
OCTAVES: Signal = np.log(np.maximum(np.fft.rfftfreq(LENGTH, 1 / SAMPLE_RATE), 1.0))
PHASES = np.exp(2j * np.pi * np.arange(4096) / 4096).astype(np.complex64)
NEPERS = np.float32(np.log(10) / 20)
"""A decibel, as an exponent of e."""
LOWEST = 25 * SECONDS
"""Bin of the lowest frequency: below 25 Hz there is nothing."""


def shape(*points: tuple[float, float]) -> Stereo:
    """A spectrum through (hertz, decibels) points, straight on logarithmic axes, nothing below 25 Hz."""
    hertz, decibels = zip(*points, strict=True)
    level = np.interp(OCTAVES, np.log(hertz), decibels).astype(np.float32)
    spectrum = np.exp(level * NEPERS)
    spectrum[: LOWEST + 1] = 0
    return spectrum


def air(chance: Chance, *points: tuple[float, float]) -> Stereo:
    """Stereo noise with that spectrum, half of it the same on both sides."""
    level = shape(*points)
    level *= 0.6 * LENGTH / np.sqrt(2 * float(np.vdot(level, level)))
    middle = _phases(chance)
    return np.stack([_sound((middle + _phases(chance)) * level) for _ in range(2)])


def _phases(chance: Chance) -> NDArray[np.complex64]:
    """White noise as a spectrum."""
    return PHASES[chance.integers(0, len(PHASES), len(OCTAVES), dtype=np.uint16)]


def _sound(spectrum: NDArray[np.complex64]) -> Stereo:
    return np.asarray(irfft(spectrum, LENGTH), np.float32)


def smooth(points: Signal) -> Stereo:
    """A slow line, given at every `STEP` samples, for every sample; it goes round."""
    here = points.astype(np.float32)[..., None]
    ahead = np.roll(here, -1, axis=-2) - here
    return (here + ahead * (np.arange(STEP, dtype=np.float32) / STEP)).reshape(*points.shape[:-1], LENGTH)


def drift(chance: Chance, slow: int, fast: int) -> Signal:
    """The points of a line of unit variance that goes round between `slow` and `fast` times in a loop."""
    spectrum = np.zeros(fast + 1, np.complex128)
    cycles = np.arange(slow, fast + 1)
    spectrum[slow:] = np.exp(2j * np.pi * chance.random(len(cycles))) / cycles**0.5
    line = np.asarray(irfft(spectrum, len(SLOW)))
    return line / line.std()


def gusts(chance: Chance, slow: int, fast: int, depth: float) -> Stereo:
    """A stereo level around 1, never below 0; the sides differ a little."""
    shared = drift(chance, slow, fast)
    sides = [1 + depth * (0.8 * shared + 0.35 * drift(chance, slow, fast)) for _ in range(2)]
    return smooth(np.maximum(0.03, np.stack(sides)))


def tones(*partials: tuple[float, float, float]) -> Stereo:
    """Sines (hertz, level, phase in turns), each at the nearest frequency that fits whole cycles."""
    spectrum = np.zeros(len(OCTAVES), np.complex64)
    for hertz, level, phase in partials:
        spectrum[round(hertz * SECONDS)] += -0.5j * level * LENGTH * np.exp(2j * np.pi * phase)
    return _sound(spectrum)[None, :]


def silence() -> Stereo:
    """An empty bed."""
    return np.zeros((2, LENGTH), np.float32)


def put(bed: Stereo, at: float, event: Signal, pan: float, level: float) -> None:
    """Add a mono event at a second; `pan` 0 left to 1 right, constant power. It wraps round the end."""
    start = samples(at) % LENGTH
    angle = pan * np.pi / 2
    placed = event.astype(np.float32) * np.array([[level * np.cos(angle)], [level * np.sin(angle)]], np.float32)
    room = LENGTH - start
    bed[:, start : start + len(event)] += placed[:, :room]
    bed[:, : max(0, len(event) - room)] += placed[:, room:]


def roomy(bed: Stereo, seconds: float, wet: float) -> Stereo:
    """In a hall, periodically."""
    return bed + wet * np.asarray(irfft(rfft(bed) * rfft(impulse(seconds), LENGTH), LENGTH), np.float32)


def coloured(bed: Stereo, *points: tuple[float, float]) -> Stereo:
    """Filtered by a spectrum, periodically and without delay."""
    return np.asarray(irfft(rfft(bed) * shape(*points), LENGTH), np.float32)


def at_level(bed: Stereo, level: float) -> Stereo:
    """So loud: root mean square."""
    power = float(np.vdot(bed, bed)) / bed.size
    return bed * np.float32(level / max(1e-9, power**0.5))
