"""Signals: what every sound here is made of. Arrays at 48 kHz, mono (samples) or stereo (samples x 2)."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy.signal import butter, sosfilt

from filmstudio.film.clock import SAMPLE_RATE

Signal: TypeAlias = NDArray[np.float64]
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


def lowpass(sound: Signal, hertz: float, order: int = 2) -> Signal:
    """Butterworth, along time."""
    return np.asarray(sosfilt(butter(order, hertz, "lowpass", fs=SAMPLE_RATE, output="sos"), sound, axis=0))


def highpass(sound: Signal, hertz: float, order: int = 2) -> Signal:
    """Butterworth, along time."""
    return np.asarray(sosfilt(butter(order, hertz, "highpass", fs=SAMPLE_RATE, output="sos"), sound, axis=0))


def bandpass(sound: Signal, low: float, high: float, order: int = 2) -> Signal:
    """Butterworth between two frequencies in hertz, along time."""
    band = butter(order, (low, high), "bandpass", fs=SAMPLE_RATE, output="sos")
    return np.asarray(sosfilt(band, sound, axis=0))


def to_peak(sound: Signal, peak: float = PEAK) -> Signal:
    """The sound without DC, scaled so that its largest sample is `peak`."""
    centred = sound - sound.mean(axis=0)
    return centred * (peak / max(1e-9, float(np.abs(centred).max())))
