"""The finish of an effect: nothing before it, nothing after it, soft edges."""

import numpy as np

from filmstudio.providers.composer.signal import Signal, highpass, samples

QUIET = 10 ** (-56 / 20)
"""What is this far below the peak is silence."""
EDGE, FADE = 0.0008, 0.04
"""Seconds of fade in and out."""


def trimmed(sound: Signal) -> Signal:
    """Without DC, without silence at its ends, faded."""
    clean = highpass(sound, 20, 1)
    loud = np.flatnonzero(np.abs(clean) > QUIET * np.abs(clean).max())
    cut = clean[loud[0] : loud[-1] + 1].copy()
    edge, fade = samples(EDGE), min(samples(FADE), len(cut) // 3)
    cut[:edge] *= np.linspace(0, 1, edge)
    cut[-fade:] *= np.cos(np.linspace(0, np.pi / 2, fade)) ** 2
    return cut
