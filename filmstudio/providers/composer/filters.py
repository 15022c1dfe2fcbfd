"""Filters, causal, in the frequency domain: importing scipy's would cost a second and a half and 80 MB in every film.

A sound is cut into pieces longer than the filter's echo, and the filtered pieces are added where they overlap.
"""

import functools
import math
from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.fft import irfft, rfft
from numpy.typing import NDArray

from filmstudio.film.clock import SAMPLE_RATE

Response: TypeAlias = NDArray[np.complexfloating]
Wave: TypeAlias = NDArray[np.float64]
Resonance: TypeAlias = tuple[float, float, float]
"""Hertz, width in hertz, level."""
PIECE = 1 << 13
"""Samples: no Butterworth filter used here, none lower than 20 Hz, echoes longer."""
BUTTERWORTH = {1: (1.0, 1.0), 2: (1.0, math.sqrt(2), 1.0)}
"""Order -> polynomial of the analog prototype."""


def lowpass(sound: Wave, hertz: float, order: int = 2) -> Wave:
    """Butterworth, along the last axis."""
    return _filtered(sound, _lowpass(hertz, order))


def highpass(sound: Wave, hertz: float, order: int = 2) -> Wave:
    """Butterworth, along the last axis."""
    return _filtered(sound, _highpass(hertz, order))


def bandpass(sound: Wave, low: float, high: float, order: int = 2) -> Wave:
    """Butterworth between two frequencies in hertz, along the last axis."""
    return _filtered(sound, _bandpass(low, high, order))


def resonated(sound: Wave, resonances: Sequence[Resonance]) -> Wave:
    """The sum of two-pole resonances of unit gain at their peaks."""
    echo = 8 / (math.pi * min(width for _, width, _ in resonances))
    piece = max(PIECE, 1 << math.ceil(math.log2(echo * SAMPLE_RATE)))
    return _filtered(sound, _peaks(tuple(resonances), piece))


def _filtered(sound: Wave, response: Response) -> Wave:
    piece, length = len(response) - 1, sound.shape[-1]
    count = -(-length // piece)
    rows = np.zeros((*sound.shape[:-1], count * piece))
    rows[..., :length] = sound
    rows = rows.reshape(*sound.shape[:-1], count, piece)
    echoing = irfft(rfft(rows, 2 * piece) * response, 2 * piece)
    out = np.zeros((*sound.shape[:-1], count + 1, piece))
    out[..., :-1, :] = echoing[..., :piece]
    out[..., 1:, :] += echoing[..., piece:]
    return out.reshape(*sound.shape[:-1], -1)[..., :length]


@functools.cache
def _axis(piece: int) -> Wave:
    """The bilinear transform's image of every frequency: tan(w/2), never 0."""
    return np.tan(np.pi * np.maximum(np.arange(piece + 1), 1e-6) / (2 * piece))


def _warped(hertz: float) -> float:
    return math.tan(math.pi * hertz / SAMPLE_RATE)


@functools.lru_cache(maxsize=128)
def _lowpass(hertz: float, order: int) -> Response:
    return 1 / np.polyval(BUTTERWORTH[order], 1j * _axis(PIECE) / _warped(hertz))


@functools.lru_cache(maxsize=128)
def _highpass(hertz: float, order: int) -> Response:
    return 1 / np.polyval(BUTTERWORTH[order], _warped(hertz) / (1j * _axis(PIECE)))


@functools.lru_cache(maxsize=128)
def _bandpass(low: float, high: float, order: int) -> Response:
    axis, under, over = _axis(PIECE), _warped(low), _warped(high)
    return 1 / np.polyval(BUTTERWORTH[order], 1j * (axis**2 - under * over) / (axis * (over - under)))


@functools.lru_cache(maxsize=64)
def _peaks(resonances: tuple[Resonance, ...], piece: int) -> Response:
    """Orfanidis, "Introduction to Signal Processing" (1996), section 11.3."""
    turn = np.exp(-1j * np.pi * np.arange(piece + 1) / piece)
    total = np.zeros(piece + 1, np.complex128)
    for hertz, width, level in resonances:
        gain = 1 / (1 + _warped(width))
        under = 1 - 2 * gain * math.cos(2 * math.pi * hertz / SAMPLE_RATE) * turn + (2 * gain - 1) * turn**2
        total += level * (1 - gain) * (1 - turn**2) / under
    return total
