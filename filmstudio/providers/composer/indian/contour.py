"""Contours: a melody as a pitch and a strength for every sample, with glides between its notes."""

from dataclasses import dataclass

import numpy as np

from filmstudio.providers.composer.signal import Chance, Signal, samples


@dataclass(frozen=True)
class Swara:
    """A note in samples and hertz. `slid` glides out of the note before."""

    start: int
    end: int
    hertz: float
    slid: bool


def pitch_line(notes: list[Swara], length: int, chance: Chance, vibrato: float) -> Signal:
    """Hertz for every sample: cosine glides between notes, and a vibrato (in cents) that grows on long ones."""
    cents = np.full(length, 1200 * np.log2(notes[0].hertz))
    before = cents[0]
    for note in notes:
        goal = 1200 * np.log2(note.hertz)
        stretch = cents[note.start :]
        stretch[:] = goal
        glide = min(samples(0.16 if note.slid else 0.035), (note.end - note.start) // 3)
        ease = 0.5 - 0.5 * np.cos(np.pi * np.linspace(0, 1, max(1, glide)))
        stretch[:glide] = (before + (goal - before) * ease)[: len(stretch)]
        _sway(cents[note.start : note.end], vibrato, float(chance.uniform(4.6, 5.6)))
        before = goal
    return 2 ** (cents / 1200)


def _sway(stretch: Signal, cents: float, hertz: float) -> None:
    """Vibrato in place, from the third tenth of a second on."""
    time = np.arange(len(stretch)) / 48_000
    stretch += cents * np.clip((time - 0.3) / 0.5, 0, 1) * np.sin(2 * np.pi * hertz * time)


def strength_line(notes: list[Swara], length: int, attack: float, release: float) -> Signal:
    """0 to 1 for every sample: notes swell and sink, joined ones hardly dip."""
    line = np.zeros(length)
    for place, note in enumerate(notes):
        end = min(length, note.end)
        time = np.arange(end - note.start) / 48_000
        span = max(0.05, len(time) / 48_000)
        joined = note.slid and place > 0 and notes[place - 1].end >= note.start - samples(0.05)
        rise = np.minimum(1, time / attack + (0.75 if joined else 0.0))
        follows = place + 1 < len(notes) and notes[place + 1].start <= note.end + samples(0.05)
        fall = np.minimum(1, (span - time) / release + (0.75 if follows and notes[place + 1].slid else 0.0))
        line[note.start : end] = np.minimum(rise, fall) * (0.82 + 0.18 * np.sin(np.pi * time / span))
    return line
