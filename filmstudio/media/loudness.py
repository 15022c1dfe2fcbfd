"""Loudness: integrated LUFS after ITU-R BS.1770-4, at 48 kHz.

The K-weighting's two filters are the standard's own coefficients (annex 1, tables 1 and 2), applied in the frequency
domain; tests hold the result beside EBU Tech 3341 and ffmpeg's meter. Loading scipy's filters would cost a second and a
half in every film that is made again.
"""

import functools
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from filmstudio.film.clock import SAMPLE_RATE

Sound = NDArray[np.float32]
Hertz = NDArray[np.floating]
Response = NDArray[np.floating] | NDArray[np.complexfloating]
STEP = SAMPLE_RATE // 10
"""Blocks of 400 ms begin every 100 ms."""
SILENT, BELOW = -70.0, -10.0
"""The absolute gate in LUFS, and the relative one in LU."""
SHELF = ((1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585))
HIGH_PASS = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))
PIECE = 1 << 14
"""Samples that are filtered at a time."""


def loudness(sound: Sound) -> float:
    """Integrated loudness of samples x channels; minus infinity for silence. A sound shorter than the meter's 400 ms is
    measured with silence after it.
    """
    weighted = filtered(sound, lambda _: _k_weighted())
    steps = max(4, len(weighted) // STEP)
    energy = np.zeros(steps * STEP)
    energy[: len(weighted)] = np.sum(np.square(weighted), axis=1)[: len(energy)]
    tenths = energy.reshape(steps, STEP).sum(axis=1)
    blocks = np.convolve(tenths, np.ones(4), "valid") / (4 * STEP)
    heard = blocks[blocks > _power(SILENT)]
    if not len(heard):
        return float("-inf")
    loud = heard[heard > heard.mean() * 10 ** (BELOW / 10)]
    return float(10 * np.log10(loud.mean()) - 0.691)


def filtered(sound: Sound, response: Callable[[Hertz], Response]) -> Sound:
    """The sound, samples x channels, through a filter: `response` gives its factor for each frequency in hertz, whose
    echo must be shorter than a sixth of a second on either side.
    """
    factors = response(np.fft.rfftfreq(2 * PIECE, 1 / SAMPLE_RATE)).astype(np.complex64)
    pieces, edge = -(-len(sound) // PIECE), PIECE // 2
    out = np.zeros((sound.shape[1], (pieces + 1) * PIECE), np.float32)
    room = np.zeros((sound.shape[1], 2 * PIECE), np.float32)
    for start in range(0, pieces * PIECE, PIECE):
        piece = sound[start : start + PIECE].T
        room[:, edge : edge + piece.shape[1]] = piece
        room[:, edge + piece.shape[1] :] = 0
        out[:, start : start + 2 * PIECE] += np.fft.irfft(np.fft.rfft(room) * factors)
    return out[:, edge : edge + len(sound)].T


@functools.cache
def _k_weighted() -> Response:
    turn = np.exp(-2j * np.pi * np.fft.rfftfreq(2 * PIECE))
    response = np.ones_like(turn)
    for over, under in (SHELF, HIGH_PASS):
        response *= np.polyval(over[::-1], turn) / np.polyval(under[::-1], turn)
    return response


def _power(lufs: float) -> float:
    return 10 ** ((lufs + 0.691) / 10)
