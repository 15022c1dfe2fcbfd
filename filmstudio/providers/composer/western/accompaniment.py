"""Accompaniment: what hands do with a chord for so many beats. Figures for harmony, patterns for the bass and drums."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from filmstudio.providers.composer.western.characters import Bass, Figure


@dataclass(frozen=True)
class Stroke:
    """A note relative to the chord's first beat. `weight` scales its velocity."""

    beat: float
    beats: float
    pitch: int
    weight: float = 1.0


Voicing: TypeAlias = tuple[int, ...]
Hand: TypeAlias = Callable[[Voicing, float], list[Stroke]]


def _arpeggio(voicing: Voicing, beats: float) -> list[Stroke]:
    ladder = (*voicing, voicing[0] + 12)
    order = [*range(len(ladder)), *range(len(ladder) - 2, 0, -1)]
    count = int(beats * 2)
    return [
        Stroke(step / 2, 1.5, ladder[order[step % len(order)]], 1.0 if step % 4 == 0 else 0.78) for step in range(count)
    ]


def _broken(voicing: Voicing, beats: float) -> list[Stroke]:
    order = (0, 1, 2, 1, len(voicing) - 1, 1, 2, 1)
    return [
        Stroke(step / 2, 0.9, voicing[order[step % 8] % len(voicing)], 1.0 if step % 4 == 0 else 0.72)
        for step in range(int(beats * 2))
        if step not in (1, 7)
    ]


def _pulse(voicing: Voicing, beats: float) -> list[Stroke]:
    accents = (1.0, 0.6, 0.68, 0.95, 0.6, 0.68, 0.9, 0.62)
    return [
        Stroke(step / 2, 0.32, pitch, accents[step % 8])
        for step in range(int(beats * 2))
        for pitch in (voicing[:2] if step % 8 in (0, 3, 6) else voicing[:1])
    ]


def _offbeat(voicing: Voicing, beats: float) -> list[Stroke]:
    return [Stroke(beat + 1, 0.4, pitch, 0.85) for beat in range(0, int(beats), 2) for pitch in voicing]


def _chorale(voicing: Voicing, beats: float) -> list[Stroke]:
    return [Stroke(beat, 1.95, pitch) for beat in range(0, int(beats), 2) for pitch in voicing]


def _strum(voicing: Voicing, beats: float) -> list[Stroke]:
    strokes: list[Stroke] = []
    for beat, weight in ((0, 1.0), (1, 0.7), (1.5, 0.6), (2.5, 0.75), (3, 0.85), (3.5, 0.6)):
        strings = voicing if beat % 1 == 0 else voicing[::-1]
        strokes += [Stroke(beat + 0.022 * place, 0.6, pitch, weight) for place, pitch in enumerate(strings)]
    return [stroke for stroke in strokes if stroke.beat < beats]


def _comp(voicing: Voicing, beats: float) -> list[Stroke]:
    hits = ((0.5, 0.45), (2, 0.9)) if sum(voicing) % 2 else ((0, 0.9), (1.5, 0.4))
    return [Stroke(beat, length, pitch, 0.85) for beat, length in hits if beat < beats for pitch in voicing]


def _swell(voicing: Voicing, beats: float) -> list[Stroke]:
    return [Stroke(0, beats - 0.4, pitch, 0.9) for pitch in voicing[:3]]


def _stabs(voicing: Voicing, beats: float) -> list[Stroke]:
    hits = ((0, 0.7, 1.0), (1.5, 0.35, 0.8), (2, 0.35, 0.75), (3, 0.6, 0.9))
    return [Stroke(beat, length, pitch, weight) for beat, length, weight in hits if beat < beats for pitch in voicing]


def _shimmer(voicing: Voicing, beats: float) -> list[Stroke]:
    high = [pitch + 12 for pitch in voicing]
    places = ((0.5, -1), (1.5, 1), (2.5, 0))
    return [Stroke(beat, 2.5, high[pick % len(high)], 0.9) for beat, pick in places if beat < beats]


FIGURES: dict[Figure, Hand] = {
    "arpeggio": _arpeggio, "broken": _broken, "pulse": _pulse, "offbeat": _offbeat, "chorale": _chorale,
    "strum": _strum, "comp": _comp, "swell": _swell, "stabs": _stabs, "shimmer": _shimmer,
}  # fmt: skip

BASSES: dict[Bass, tuple[tuple[float, float, int, float], ...]] = {
    "whole": ((0, 3.9, 0, 1.0),),
    "half": ((0, 1.9, 0, 1.0), (2, 1.9, 7, 0.85)),
    "pulse": tuple((step / 2, 0.4, 0, 1.0 if step in (0, 3, 6) else 0.7) for step in range(8)),
    "oompah": ((0, 0.6, 0, 1.0), (2, 0.6, 7, 0.85)),
    "walking": ((0, 0.95, 0, 1.0), (1, 0.95, 4, 0.85), (2, 0.95, 7, 0.9), (3, 0.95, 4, 0.85)),
    "pedal": ((0, 3.9, 0, 1.0),),
    "rock": ((0, 0.9, 0, 1.0), (1, 0.45, 0, 0.8), (1.5, 0.45, 0, 0.85), (2.5, 0.45, 0, 0.85), (3, 0.9, 0, 0.9)),
    "heart": ((0, 0.4, 0, 1.0), (0.5, 0.5, 0, 0.7), (2, 0.4, 0, 0.85), (2.5, 0.5, 0, 0.6)),
}
"""Beat, beats, which chord tone (0 root, 4 third, 7 fifth), weight; over four beats."""

KICK, SNARE, STICK, CLOSED, OPEN, RIDE, BRUSH, TAMBOURINE, BLOCK, TRIANGLE, TOM = (
    36,
    38,
    37,
    42,
    46,
    51,
    40,
    54,
    76,
    81,
    43,
)
BEATS: dict[str, tuple[tuple[int, str], ...]] = {
    "pop": ((KICK, "X.....x.X......."), (STICK, "....X.......X..."), (CLOSED, "o.o.o.o.o.o.o.o.")),
    "rock": ((KICK, "X.....x.X.x....."), (SNARE, "....X.......X..."), (CLOSED, "x.o.x.o.x.o.x.o.")),
    "jazz": ((RIDE, "x...x.ox....x.o."[:16]), (BRUSH, "....o.......o..."), (KICK, "o.......o.......")),
    "electronic": ((KICK, "X...X...X...X..."), (SNARE, "....o.......o..."), (CLOSED, "..x...x...x...xo")),
    "light": ((CLOSED, "o...o...o...o..."), (TAMBOURINE, "....o.......o...")),
    "march": ((SNARE, "x..ox.x.x..oxoxo"), (KICK, "X.......x.......")),
    "taiko": ((TOM, "X..x..X.x..x..X."), (KICK, "X.......X...x...")),
    "comic": ((BLOCK, "....x.......x.x."), (TRIANGLE, "........o.......")),
}
"""General MIDI percussion, sixteen sixteenths a bar: X strong, x middle, o weak."""
