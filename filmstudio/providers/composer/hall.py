"""The hall: a synthetic room around the players, and the finish of a cue."""

import functools

import numpy as np
from numpy.fft import irfft, rfft

from filmstudio.providers.composer.signal import Stereo, bandpass, clock, highpass, lowpass, samples

ROOM_FOR_SPEECH = 0.38
"""How much is taken out where consonants live: 4 dB at 2.2 kHz."""


@functools.lru_cache(maxsize=4)
def impulse(seconds: float) -> Stereo:
    """A stereo hall that falls 60 dB in `seconds`: sparse early reflections, then noise whose highs die first.

    After Moorer, "About This Reverberation Business" (1979): exponentially decaying noise is a good late field.
    """
    chance = np.random.default_rng(1979)
    time = clock(seconds)
    late = chance.standard_normal((2, len(time))) * np.exp(-6.9 * time / seconds)
    bright = lowpass(late, 5200, 1)
    dull = lowpass(late, 1500, 1)
    fading = np.exp(-time / (0.22 * seconds))
    room = (bright * fading + dull * (1 - fading)) * np.minimum(1, time / 0.03)
    for delay, left, right in ((0.011, 0.5, 0.2), (0.017, 0.2, 0.5), (0.029, 0.35, 0.3), (0.041, 0.25, 0.35)):
        room[:, samples(delay)] += np.array((left, right)) * 4
    return (room / np.sqrt((room**2).sum(axis=1, keepdims=True))).astype(np.float32)


@functools.lru_cache(maxsize=4)
def _kernel(seconds: float, wet: float) -> Stereo:
    """A hall whose basses stay dry, so that nothing booms; without rumble, with a hollow for speech."""
    dry = np.zeros((2, samples(seconds)))
    dry[:, 0] = 1
    heard = highpass(dry + wet * highpass(impulse(seconds).astype(np.float64), 170, 1), 28)
    return (heard - ROOM_FOR_SPEECH * bandpass(heard, 1300, 3800, 1)).astype(np.float32)


def finished(dry: Stereo, seconds: float, wet: float, body: int, fade: float) -> Stereo:
    """Dry sound as it leaves a hall that falls 60 dB in `seconds`; `wet` is the hall's level.

    Peaks are rounded against the level of the `body` (samples), and the last `fade` seconds fall into silence.
    """
    kernel = _kernel(seconds, wet)
    length = _smooth(dry.shape[1] + kernel.shape[1])
    spectrum = rfft(dry, length)
    spectrum *= rfft(kernel, length)
    sound = np.asarray(irfft(spectrum, length), np.float32)[:, : dry.shape[1]]
    head = sound[:, :body].ravel()
    full = max(1e-9, 7.0 * float(np.sqrt(np.vdot(head, head) / head.size)))
    rounded = np.tanh(sound / np.float32(full)) * np.float32(full)
    tail = samples(fade)
    rounded[:, -tail:] *= (np.cos(np.linspace(0, np.pi / 2, tail)) ** 2).astype(np.float32)
    return rounded


def _smooth(length: int) -> int:
    """The next length whose transform is fast: 1, 3, 5, 9 or 15 times a power of two."""
    return min(odd << max(0, -(-length // odd) - 1).bit_length() for odd in (1, 3, 5, 9, 15))
