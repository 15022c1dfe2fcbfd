"""Instruments: tanpura, sitar, veena, bansuri, sarangi, shehnai, harmonium. Additive and source-filter synthesis.

The buzz of the curved bridge (jawari) makes partials bloom one after the other (Raman, 1921; Valette, 1995).
"""

import functools
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.providers.composer.indian.contour import Swara, pitch_line, strength_line
from filmstudio.providers.composer.signal import (
    Chance,
    Signal,
    bandpass,
    buzz,
    clock,
    lowpass,
    resonant,
    samples,
    spoken,
)


@dataclass(frozen=True)
class String:
    """A plucked string: partials, their tilt, seconds to fall by 60 dB, how long partials take to bloom."""

    partials: int
    tilt: float
    fall: float
    bloom: float
    bright: float


SITAR = String(26, 0.62, 2.6, 0.016, 0.10)
VEENA = String(18, 0.85, 3.0, 0.006, 0.16)
DRONE = String(36, 0.55, 9.0, 0.030, 0.035)


def pluck(string: String, hertz: Signal) -> Signal:
    """One pluck whose pitch is given for every sample.

    Sines of multiples by the Chebyshev recurrence sin(hx) = 2 cos(x) sin((h-1)x) - sin((h-2)x); no partial above
    11 kHz.
    """
    phase = np.mod(np.cumsum(hertz) / SAMPLE_RATE, 1.0).astype(np.float32) * np.float32(2 * np.pi)
    time = np.arange(len(hertz), dtype=np.float32) / SAMPLE_RATE
    double, before, now = 2 * np.cos(phase), np.zeros_like(phase), np.sin(phase)
    decay = np.exp(-6.9 * time / string.fall)
    faster = np.exp(-string.bright * 6.9 * time)
    out = np.zeros_like(phase)
    count = min(string.partials, int(11_000 / float(hertz.max())))
    for partial in range(1, count + 1):
        level = partial**-string.tilt * np.exp(-(((partial - 6) / 13) ** 2))
        slow = 0.001 + string.bloom * partial**0.7
        loud = decay * np.float32(level)
        opening = loud[: samples(8 * slow)]
        opening *= 1 - np.exp(-time[: len(opening)] / slow)
        out += loud * now
        before, now = now, double * now - before
        decay *= faster
    return (out * np.minimum(1, time / 0.002)).astype(np.float64)


@functools.lru_cache(maxsize=12)
def _drone_string(hertz: float) -> Signal:
    length = 6.0
    ringing = pluck(DRONE, np.full(samples(length), hertz))
    return ringing * np.minimum(1, (length - clock(length)) / 2.0)


def tanpura(tonic: float, fifth: float, starts: list[int], length: int) -> Signal:
    """Four strings in turn: the fifth (or fourth or seventh), two high Sas, the low Sa."""
    out = np.zeros(length)
    for turn, start in enumerate(starts):
        hertz = (tonic * fifth / 2, tonic, tonic * 1.0006, tonic / 2)[turn % 4]
        note = _drone_string(round(hertz, 3)) * (0.8, 0.85, 0.8, 1.0)[turn % 4]
        first = max(0, -start)
        room = note[first : first + length - max(0, start)]
        out[max(0, start) : max(0, start) + len(room)] += room
    return out


def _plucked(string: String, ring: float, notes: list[Swara], length: int, chance: Chance) -> Signal:
    """Each note is plucked; a note that slides is pulled sideways out of the one before."""
    line = pitch_line(notes, length, chance, vibrato=9)
    out = np.zeros(length)
    for note in notes:
        end = min(length, note.end + samples(ring))
        time = np.arange(end - note.start) / SAMPLE_RATE
        hertz = line[note.start : end].copy()
        hertz[note.end - note.start :] = line[min(length, note.end) - 1]
        damp = np.minimum(1, (time[-1] - time) / (0.6 * ring))
        out[note.start : end] += pluck(string, hertz) * damp * chance.uniform(0.85, 1.0)
    return out


def sitar(notes: list[Swara], length: int, chance: Chance) -> Signal:
    """With sympathetic strings that answer the notes they share."""
    played = _plucked(SITAR, 0.5, notes, length, chance)
    tarab = sum(
        resonant(played, min(6000.0, hertz * 2), 1.6) for hertz in sorted({round(note.hertz, 1) for note in notes})[:7]
    )
    return lowpass(played + 0.35 * tarab, 6500, 1)


def veena(notes: list[Swara], length: int, chance: Chance) -> Signal:
    """Rounder than a sitar, without sympathetic strings."""
    return lowpass(_plucked(VEENA, 0.7, notes, length, chance), 5200, 1)


def bansuri(notes: list[Swara], length: int, chance: Chance) -> Signal:
    """A bamboo flute: few partials, breath around the pitch."""
    line = pitch_line(notes, length, chance, vibrato=11)
    strength = strength_line(notes, length, 0.09, 0.16)
    phase = 2 * np.pi * np.cumsum(line) / SAMPLE_RATE
    tone = np.sin(phase) + strength * (
        0.32 * np.sin(2 * phase + 0.4) + 0.14 * np.sin(3 * phase) + 0.04 * np.sin(4 * phase)
    )
    breath = lowpass(bandpass(chance.standard_normal(length), 600, 2600, 1), 3200)
    return (tone + 0.035 * breath * (1 + np.sin(phase))) * strength


def _bowed(brightness: float, formants: tuple[tuple[float, float, float], ...], attack: float) -> "Voice":
    """A reed or a bow: a rich source through a body."""

    def play(notes: list[Swara], length: int, chance: Chance) -> Signal:
        line = pitch_line(notes, length, chance, vibrato=13)
        strength = strength_line(notes, length, attack, 0.14)
        source = buzz(line, brightness) + 0.5 * buzz(line * 1.0012, brightness)
        rosin = 0.012 * bandpass(chance.standard_normal(length), 1500, 5000, 1)
        return lowpass(spoken(source + rosin, formants) * strength, 5200, 1)

    return play


Voice = Callable[[list[Swara], int, Chance], Signal]
VOICES: dict[str, Voice] = {
    "sitar": sitar,
    "veena": veena,
    "bansuri": bansuri,
    "sarangi": _bowed(0.82, ((420, 220, 1.0), (900, 300, 0.9), (1900, 600, 0.5), (3200, 900, 0.25)), 0.12),
    "shehnai": _bowed(0.84, ((900, 350, 1.0), (1700, 500, 0.9), (3000, 900, 0.4)), 0.05),
    "harmonium": _bowed(0.78, ((500, 500, 1.0), (1200, 700, 0.7), (2500, 1200, 0.3)), 0.04),
}
