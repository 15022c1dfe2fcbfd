"""Signals: what every sound here is made of. Arrays at 48 kHz, time along the last axis."""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.providers.composer.filters import bandpass, highpass, lowpass, resonated

__all__ = ["bandpass", "highpass", "lowpass"]
Signal: TypeAlias = NDArray[np.float64]
Stereo: TypeAlias = NDArray[np.floating]
"""Two channels x samples, ready to be mixed, in single precision; one channel stands for both sides."""
Chance: TypeAlias = np.random.Generator
PEAK = 10 ** (-3.5 / 20)
"""Full level of a delivered sound: peaks at -3.5 dBFS leave room for the codec."""


def samples(seconds: float) -> int:
    """Whole samples nearest to a length in seconds."""
    return round(seconds * SAMPLE_RATE)


def clock(seconds: float) -> Signal:
    """The time of every sample, in seconds."""
    return np.arange(samples(seconds)) / SAMPLE_RATE


def white(seconds: float, chance: Chance) -> Signal:
    """White noise of unit variance."""
    return chance.standard_normal(samples(seconds))


def to_peak(sound: Stereo, peak: float = PEAK) -> Stereo:
    """The sound without DC, scaled so that its largest sample is `peak`."""
    centred = sound - sound.mean(axis=-1, keepdims=True)
    return centred * np.float32(peak / max(1e-9, float(np.abs(centred).max())))


def modes(seconds: float, partials: tuple[tuple[float, float, float], ...]) -> Signal:
    """A struck thing: (hertz, level, seconds to fall by 60 dB) for each of its modes (modal synthesis, Adrien 1991)."""
    time = clock(seconds)
    struck = np.zeros(len(time))
    for hertz, level, fall in partials:
        struck += level * np.exp(-6.9 * time / fall) * np.sin(2 * np.pi * hertz * time)
    return struck


def swept(hertz: Signal) -> Signal:
    """A sine whose frequency is given for every sample."""
    return np.sin(2 * np.pi * np.cumsum(hertz) / SAMPLE_RATE)


def curve(seconds: float, *points: tuple[float, float]) -> Signal:
    """A line through (second, value) points, for every sample."""
    times, values = zip(*points, strict=True)
    return np.interp(clock(seconds), times, values)


def burst(seconds: float, fall: float, chance: Chance) -> Signal:
    """White noise that falls 60 dB in `fall` seconds."""
    return white(seconds, chance) * np.exp(-6.9 * clock(seconds) / fall)


def wobble(seconds: float, hertz: float, chance: Chance) -> Signal:
    """A slow random line of unit variance whose changes are slower than `hertz`."""
    knots = chance.standard_normal(max(4, round(seconds * hertz * 2) + 3))
    places = np.linspace(0, len(knots) - 1, samples(seconds))
    line = np.interp(places, np.arange(len(knots)), knots)
    return np.asarray((line - line.mean()) / max(1e-9, float(line.std())))


def laid(seconds: float, *events: tuple[float, Signal]) -> Signal:
    """Sounds at their seconds, added up; what reaches past the end is cut."""
    out = np.zeros(samples(seconds))
    for start, event in events:
        place = samples(start)
        out[place : place + len(event)] += event[: max(0, len(out) - place)]
    return out


def resonant(sound: Signal, hertz: float, width: float) -> Signal:
    """Through a two-pole resonance of unit gain at its peak."""
    return resonated(sound, ((hertz, width, 1.0),))


def spoken(source: Signal, formants: Sequence[tuple[float, float, float]]) -> Signal:
    """A throat: the sum of resonances (hertz, width in hertz, level)."""
    return resonated(source, formants)


def buzz(hertz: Signal, brightness: float = 0.94) -> Signal:
    """A band-limited pulse train, as vocal folds or reeds give: cosines summed in closed form (Moorer 1976)."""
    phase = 2 * np.pi * np.cumsum(hertz) / SAMPLE_RATE
    return (1 - brightness) * (np.cos(phase) - brightness) / (1 - 2 * brightness * np.cos(phase) + brightness**2)
