"""The hall: a synthetic room around the players, and the finish of a cue."""

import functools

import numpy as np
from scipy.signal import oaconvolve

from filmstudio.providers.composer.signal import Signal, bandpass, clock, highpass, lowpass, samples

ROOM_FOR_SPEECH = 0.38
"""How much is taken out where consonants live: 4 dB at 2.2 kHz."""


@functools.lru_cache(maxsize=4)
def impulse(seconds: float) -> Signal:
    """A stereo hall that falls 60 dB in `seconds`: sparse early reflections, then noise whose highs die first.

    After Moorer, "About This Reverberation Business" (1979): exponentially decaying noise is a good late field.
    """
    chance = np.random.default_rng(1979)
    time = clock(seconds)
    late = chance.standard_normal((len(time), 2)) * np.exp(-6.9 * time / seconds)[:, None]
    bright = lowpass(late, 5200, 1)
    dull = lowpass(late, 1500, 1)
    fading = np.exp(-time / (0.22 * seconds))[:, None]
    room = bright * fading + dull * (1 - fading)
    room *= np.minimum(1, time / 0.03)[:, None]
    for delay, left, right in ((0.011, 0.5, 0.2), (0.017, 0.2, 0.5), (0.029, 0.35, 0.3), (0.041, 0.25, 0.35)):
        room[samples(delay)] += np.array((left, right)) * 4
    return room / np.sqrt((room**2).sum(axis=0))


def placed(dry: Signal, seconds: float, wet: float) -> Signal:
    """Dry sound in a hall, as long as it was; `wet` is the hall's level. Basses stay dry, so that nothing booms."""
    send = highpass(dry, 170, 1)
    room = np.asarray(oaconvolve(send, impulse(seconds), axes=0))[: len(dry)]
    return dry + wet * room


def finished(sound: Signal, ending: int, fade: float) -> Signal:
    """Without DC and rumble, a hollow for speech, peaks rounded, and silence at the end; `fade` seconds."""
    clean = highpass(sound, 28)
    clean = clean - ROOM_FOR_SPEECH * bandpass(clean, 1300, 3800, 1)
    loud = float(np.sqrt((clean[:ending] ** 2).mean()))
    driven = np.tanh(clean / max(1e-9, 7.0 * loud)) * 7.0 * loud
    tail = samples(fade)
    driven[-tail:] *= np.cos(np.linspace(0, np.pi / 2, tail))[:, None] ** 2
    return driven
