"""Levels: how loud every kind of sound stands in the mix, and bringing sounds there.

Loudness is EBU R128 / ITU-R BS.1770 integrated loudness in LUFS; the film's target is the mission's −14 LUFS.
"""

import functools
from pathlib import Path

import numpy as np
import soundfile

from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.film.timeline import Treatment
from filmstudio.media.loudness import Hertz, Sound, filtered, loudness

DIALOGUE, MUSIC, AMBIENCE, EFFECTS = -19.0, -24.0, -34.0, -20.0
"""LUFS of each kind before the film as a whole is brought to its target."""
EFFECT_PEAK = 0.4
"""Full scale is 1."""
LOUDEST_GAIN = 24.0
"""Decibels: quieter sounds than this allows stay quiet; it keeps hiss from being pulled up."""


def gain(decibels: float) -> float:
    """A factor on samples."""
    return float(10 ** (decibels / 20))


def at_level(sound: Sound, target: float) -> Sound:
    """The sound at so many LUFS; silence stays silence."""
    measured = loudness(sound)
    if not np.isfinite(measured):
        return sound
    return (sound * gain(min(LOUDEST_GAIN, target - measured))).astype(np.float32)


@functools.lru_cache(maxsize=16)
def stereo(file: str, kind: str, treatment: Treatment) -> Sound:
    """A whole sound, samples x 2, cleaned, coloured and at the level of its kind."""
    read, rate = soundfile.read(Path(file), dtype="float32", always_2d=True)
    sound = np.asarray(read, np.float32)
    if rate != SAMPLE_RATE:
        raise ValueError(f"{file} is at {rate} Hz, expected {SAMPLE_RATE}")
    if kind == "dialogue":
        sound = at_level(_treated(_cleaned(sound), treatment), DIALOGUE - (5 if treatment == "off screen" else 0))
    else:
        sound = at_level(sound, {"music": MUSIC, "ambience": AMBIENCE, "effects": EFFECTS}[kind])
    if kind == "effects":
        # a short crack of thunder is quiet by the meter and would stand far above everything by its peak
        sound = sound * min(1.0, EFFECT_PEAK / max(1e-9, float(np.abs(sound).max())))
    return np.repeat(sound, 2, axis=1) if sound.shape[1] == 1 else sound[:, :2]


def _cleaned(sound: Sound) -> Sound:
    """Without rumble below 75 Hz, a soft start and end, peaks rounded off."""
    sound = filtered(sound, lambda hertz: _above(hertz, 75, 4))
    ramp = np.minimum(1, np.arange(len(sound), dtype=np.float32) / (0.006 * SAMPLE_RATE))[:, None]
    return sound * ramp * ramp[::-1]


def _treated(sound: Sound, treatment: Treatment) -> Sound:
    match treatment:
        case "none":
            return sound
        case "off screen":
            return _echoed(filtered(sound, lambda hertz: _below(hertz, 1900, 2)))
        case "device":
            small = filtered(sound, lambda hertz: _above(hertz, 380, 3) * _below(hertz, 3300, 3))
            return np.tanh(3.0 * small / max(1e-6, float(np.abs(small).max()))).astype(np.float32) * 0.5


def _below(hertz: Hertz, corner: float, order: int) -> Hertz:
    """A Butterworth low pass without its phase."""
    return 1 / np.sqrt(1 + (hertz / corner) ** (2 * order))


def _above(hertz: Hertz, corner: float, order: int) -> Hertz:
    """A Butterworth high pass without its phase."""
    return _below(corner / np.maximum(hertz, 1e-3), 1, order)


def _echoed(sound: Sound) -> Sound:
    """A small room: three early reflections."""
    out = sound.copy()
    for delay_ms, level in ((23, 0.35), (41, 0.25), (67, 0.18)):
        delay = delay_ms * SAMPLE_RATE // 1000
        out[delay:] += level * sound[: len(sound) - delay]
    return out
