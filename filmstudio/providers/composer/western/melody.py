"""Melody: a motif of two bars, stated, sequenced, inverted and led to a cadence.

The motif is the best of some by old rules (Fux's gap-fill, one summit, mostly steps); a phrase is four bars of it
(Schoenberg, "Fundamentals of Musical Composition": the period).
"""

import itertools
import random
from dataclasses import dataclass

from filmstudio.providers.composer.western.characters import RHYTHMS, Character, Rhythm
from filmstudio.providers.composer.western.harmony import Chord, scale_under

CANDIDATES = 40
HARD = (6, 10, 11)
"""Leaps that are hard to sing: the tritone and the sevenths."""
STEPS = (-2, -1, -1, -1, 1, 1, 1, 2, 3, 4, -4)


@dataclass(frozen=True)
class Motif:
    """A rhythm of two bars and a contour in scale steps from its first note."""

    rhythm: Rhythm
    contour: tuple[int, ...]

    def inverted(self) -> "Motif":
        """Upside down."""
        return Motif(self.rhythm, tuple(-step for step in self.contour))

    def head(self) -> "Motif":
        """What falls in its first bar, or its first three notes where that is hardly anything."""
        kept = [place for place, (beat, _) in enumerate(self.rhythm) if beat < 4]
        return Motif(tuple(self.rhythm[place] for place in kept), tuple(self.contour[place] for place in kept))


@dataclass(frozen=True)
class Tone:
    """A note of the tune: beat, beats and MIDI pitch."""

    beat: float
    beats: float
    pitch: int


def motif(character: Character, chance: random.Random) -> Motif:
    """The best contour of some for a rhythm of the mood."""
    rhythm = chance.choice(RHYTHMS[character.rhythm])
    contours = [_walk(len(rhythm), chance) for _ in range(CANDIDATES)]
    return Motif(rhythm, max(contours, key=_merit))


def _walk(count: int, chance: random.Random) -> tuple[int, ...]:
    """Steps and now and then a leap, which is filled by a step back."""
    contour, last = [0], 0
    while len(contour) < count:
        step = chance.choice(STEPS)
        if abs(last) > 2:
            step = -1 if last > 0 else 1
        contour.append(contour[-1] + step)
        last = step
    return tuple(contour)


def _merit(contour: tuple[int, ...]) -> float:
    """One summit that is not at an end, a range of a fourth to an octave, a leap but not many, no treading."""
    moves = [after - before for before, after in itertools.pairwise(contour)]
    leaps = sum(abs(move) > 2 for move in moves)
    summit = contour.count(max(contour)) == 1 and max(contour) not in (contour[0], contour[-1])
    span = max(contour) - min(contour)
    treading = sum(first == third for first, third in zip(contour, contour[2:], strict=False))
    return 3.0 * summit - abs(leaps - 1) - max(0, span - 6) - max(0, 3 - span) - 0.7 * treading - 0.2 * abs(contour[-1])


class Singer:
    """Sings contours over chords of a key, between two pitches."""

    def __init__(self, mode: str, tonic: int, low: int, high: int) -> None:
        self._mode, self._tonic, self._low, self._high = mode, tonic, low, high

    def sing(self, tune: Motif, start: float, chords: dict[float, Chord], anchor: int) -> list[Tone]:
        """The motif from a beat; `anchor` is the pitch that its first note is near to."""
        tones: list[Tone] = []
        last = 0
        for (beat, beats), step in zip(tune.rhythm, tune.contour, strict=True):
            over = at(chords, start + beat)
            target, choices = self._choices(over, anchor, step, strong=beat % 2 == 0 or beats >= 1.5)
            before = tones[-1].pitch if tones else None
            pitch = min(choices, key=lambda each: (_strain(each, target, before, step - last), each))
            tones.append(Tone(start + beat, beats, pitch))
            last = step
        return tones

    def rest_on(self, start: float, beats: float, chords: dict[float, Chord], near: int, *, home: bool) -> Tone:
        """A long last note: the tonic where the phrase closes and the chord allows, else the nearest chord tone."""
        tones = at(chords, start).tones
        wanted = (self._tonic % 12,) if home and self._tonic % 12 in tones else tones[:3]
        pitch = min(_pitches(wanted, self._low, self._high), key=lambda pitch: (abs(pitch - near), pitch))
        return Tone(start, beats, pitch)

    def _choices(self, over: Chord, anchor: int, step: int, *, strong: bool) -> tuple[int, list[int]]:
        """The pitch `step` scale steps from the anchor, and what may be sung instead: chord tones on strong beats."""
        ladder = _pitches(scale_under(self._mode, self._tonic, over), self._low - 12, self._high + 12)
        base = min(range(len(ladder)), key=lambda place: abs(ladder[place] - anchor))
        target = ladder[max(0, min(len(ladder) - 1, base + step))]
        while target > self._high:
            target -= 12
        while target < self._low:
            target += 12
        allowed = over.tones if strong else scale_under(self._mode, self._tonic, over)
        return target, _pitches(allowed, self._low, self._high)


def _strain(pitch: int, target: int, before: int | None, move: int) -> float:
    """How little a pitch suits: off the contour, a hard leap, standing still or turning where the contour moves."""
    strain = float(abs(pitch - target))
    if before is None:
        return strain
    leap = pitch - before
    strain += 0.3 * max(0, abs(leap) - 2)
    if abs(leap) in HARD or abs(leap) > 12:
        strain += 6
    elif abs(leap) > 7:
        strain += 1.5
    if move and leap == 0:
        strain += 3.5
    if move * leap < 0:
        strain += 2
    return strain


def at(chords: dict[float, Chord], beat: float) -> Chord:
    """The chord that sounds at a beat."""
    return chords[max(place for place in chords if place <= beat + 1e-6)]


def _pitches(classes: tuple[int, ...], low: int, high: int) -> list[int]:
    return [pitch for pitch in range(low, high + 1) if pitch % 12 in classes]
