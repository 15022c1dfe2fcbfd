"""Harmony: modes, chords by Roman numeral, and voicings that move as little as they can.

Voice-leading follows Aldwell and Schachter, "Harmony and Voice Leading": nearest voicing, no parallel fifths or
octaves between the outer voices.
"""

import itertools
import re
from dataclasses import dataclass

MODES: dict[str, tuple[int, ...]] = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "minor": (0, 2, 3, 5, 7, 8, 10),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
}
"""Semitones above the tonic."""
DEGREES = {"I": 0, "II": 2, "III": 4, "IV": 5, "V": 7, "VI": 9, "VII": 11}
QUALITIES: dict[str, tuple[int, ...]] = {
    "": (0, 4, 7), "m": (0, 3, 7), "o": (0, 3, 6), "7": (0, 4, 7, 10), "M7": (0, 4, 7, 11), "m7": (0, 3, 7, 10),
    "sus4": (0, 5, 7), "sus2": (0, 2, 7), "add9": (0, 2, 4, 7), "6": (0, 4, 7, 9), "m6": (0, 3, 7, 9), "5": (0, 7),
    "madd9": (0, 2, 3, 7),
}  # fmt: skip
SPELLING = re.compile(r"(b|#)?([IViv]+)(.*)")


@dataclass(frozen=True)
class Chord:
    """Pitch classes, the root first."""

    tones: tuple[int, ...]

    @property
    def root(self) -> int:
        """Its pitch class."""
        return self.tones[0]


def chord(numeral: str, tonic: int) -> Chord:
    """`bVI`, `iv`, `V7`, `iim7`: lower case is minor; degrees are those of the major scale on `tonic`."""
    match = SPELLING.fullmatch(numeral)
    if not match:
        raise ValueError(f"{numeral!r} is no Roman numeral")
    accidental, degree, suffix = match.groups()
    root = tonic + DEGREES[degree.upper()] + {"b": -1, "#": 1, None: 0}[accidental]
    plain = degree.isupper() or suffix.startswith(("m", "o", "5", "sus"))
    quality = suffix if plain else "m" + suffix
    return Chord(tuple((root + step) % 12 for step in QUALITIES[quality]))


def scale_under(mode: str, tonic: int, over: Chord) -> tuple[int, ...]:
    """The pitch classes a melody may use over a chord: the mode, bent where the chord borrows a note."""
    home = {(tonic + step) % 12 for step in MODES[mode]}
    borrowed = set(over.tones) - home
    bent = {tone for tone in home if not any((tone - note) % 12 in (1, 11) for note in borrowed)}
    return tuple(sorted(bent | borrowed | set(over.tones)))


def voiced(over: Chord, before: tuple[int, ...], low: int, high: int, voices: int) -> tuple[int, ...]:
    """The chord as `voices` pitches within a range, as near to `before` as can be."""
    pool = [pitch for pitch in range(low, high + 1) if pitch % 12 in over.tones]
    wanted = min(voices, len(over.tones))
    choices = [
        pick
        for pick in itertools.combinations(pool, voices)
        if pick[-1] - pick[0] <= 19 and len({pitch % 12 for pitch in pick}) >= wanted
    ]
    middle = (low + high) / 2
    return min(choices, key=lambda pick: (_effort(pick, before, middle), pick), default=tuple(pool[:voices]))


def _effort(pick: tuple[int, ...], before: tuple[int, ...], middle: float) -> float:
    """How badly a voicing follows: semitones moved, crowding, hollow gaps, parallels of the outer voices."""
    gaps = [upper - lower for lower, upper in itertools.pairwise(pick)]
    crowded = sum(3.0 for gap in gaps if gap < 3) + sum(2.0 for gap in gaps if gap > 9)
    if not before:
        return crowded + abs(sum(pick) / len(pick) - middle)
    moved = sum(abs(now - then) for now, then in zip(pick, before, strict=False))
    outer = (pick[-1] - pick[0]) % 12
    parallel = outer in (0, 7) and outer == (before[-1] - before[0]) % 12 and pick[0] != before[0]
    return moved + crowded + 0.15 * abs(sum(pick) / len(pick) - middle) + (8.0 if parallel else 0.0)
