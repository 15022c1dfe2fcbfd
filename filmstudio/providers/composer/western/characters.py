"""What each mood means in notes: mode, harmony, rhythm, accompaniment and strength. Literal data.

Mode and tempo carry most of a mood (Gabrielsson and Lindström, "The role of structure in the musical expression of
emotions", 2010); dissonance, register and articulation do the rest.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from filmstudio.film.staging import Mood

Figure: TypeAlias = Literal[
    "arpeggio", "broken", "pulse", "offbeat", "chorale", "strum", "comp", "swell", "stabs", "shimmer"
]
Bass: TypeAlias = Literal["whole", "half", "pulse", "oompah", "walking", "pedal", "rock", "heart"]
Progression: TypeAlias = tuple[str, str, str, str]


@dataclass(frozen=True)
class Character:
    """A mood in notes. `statement`, `answer` and `contrast` are four bars of harmony each; several to choose from.

    A bar may hold two chords. `turn` is the body's last half bar, which leads back to the first bar or on to the
    `cadence`. `soft` and `loud` are MIDI velocities between which phrases swell. `busy` 0 to 1 is how much of a
    phrase has melody.
    """

    mode: str
    tonics: tuple[int, ...]
    statement: tuple[Progression, ...]
    answer: tuple[Progression, ...]
    contrast: tuple[Progression, ...]
    turn: str
    cadence: tuple[str, str, str]
    rhythm: str
    figure: Figure
    bass: Bass
    soft: int
    loud: int
    busy: float = 1.0


CHARACTERS: dict[Mood, Character] = {
    Mood.NEUTRAL: Character(
        "major", (0, 2, 7),
        (("I", "IVadd9", "vi", "V"), ("I", "iii", "IV", "V")), (("I", "IVadd9", "ii V", "I"), ("vi", "IV", "V", "I")),
        (("vi", "iii", "IV", "I"), ("IV", "I", "ii", "V")),
        "Vsus4", ("IV", "V", "I"), "lyrical", "broken", "half", 50, 74,
    ),
    Mood.CALM: Character(
        "lydian", (5, 0, 7),
        (("Iadd9", "II", "Iadd9", "vi"), ("IM7", "iiim7", "vim7", "IM7")),
        (("IM7", "II", "vim7", "Iadd9"), ("vi", "II", "IM7", "Iadd9")), (("vim7", "iiim7", "IM7", "II"),),
        "Vsus2", ("II", "Vsus4", "Iadd9"), "sparse", "arpeggio", "whole", 42, 62, 0.8,
    ),
    Mood.HAPPY: Character(
        "major", (0, 2, 7, 9),
        (("I", "V", "vi", "IV"), ("I", "IV", "I", "V")), (("I", "vi", "ii V", "I"), ("I", "IV", "V", "I")),
        (("IV", "I", "ii", "V"), ("vi", "iii", "IV", "V7")),
        "V7", ("IV", "V7", "I"), "flowing", "offbeat", "oompah", 62, 90,
    ),
    Mood.SAD: Character(
        "minor", (9, 2, 4),
        (("i", "bVI", "bIII", "bVII"), ("i", "iv", "bVII", "bIII")), (("i", "bVI", "iv V", "i"), ("iv", "i", "V", "i")),
        (("bVI", "bVII", "bIII", "iv"), ("bIII", "bVII", "iv", "V")),
        "V", ("iv", "V", "i"), "lyrical", "broken", "whole", 44, 68, 0.9,
    ),
    Mood.TENSE: Character(
        "minor", (2, 0, 4),
        (("i", "i", "bVI", "i"), ("i", "iv", "i", "bVI")), (("i", "bVI", "iv", "V"), ("iv", "bVI", "V", "i")),
        (("bVI", "iv", "bII", "V"), ("iv", "iv", "V", "V")),
        "V", ("bII", "V", "i5"), "urgent", "pulse", "pulse", 50, 80, 0.55,
    ),
    Mood.FEARFUL: Character(
        "phrygian", (0, 1, 11),
        (("i", "bII", "i", "vo"), ("i", "i", "bII", "i")), (("i", "bvi", "bII", "i"), ("i", "bII", "bvii", "i")),
        (("bvi", "i", "bii", "i"), ("io", "i", "bII", "i")),
        "bII", ("bvii", "bII", "i5"), "eerie", "swell", "heart", 36, 70, 0.5,
    ),
    Mood.ANGRY: Character(
        "phrygian", (4, 2, 0),
        (("i5", "i5", "bVI", "bII"), ("i5", "bII", "i5", "bvii")),
        (("i5", "bVI", "bII", "i5"), ("iv", "bII", "bVII", "i5")),
        (("bVI", "bVII", "bVI", "bII"), ("iv", "bVI", "bVII", "bII")),
        "bII", ("bVI", "bII", "i5"), "driving", "stabs", "pulse", 78, 108, 0.75,
    ),
    Mood.ROMANTIC: Character(
        "major", (10, 3, 5, 8),
        (("IM7", "vim7", "iim7", "V7"), ("Iadd9", "iiim7", "IVM7", "ivm6")),
        (("IM7", "vim7", "iim7 V7", "Iadd9"), ("vim7", "IVM7", "V7", "Iadd9")),
        (("IVM7", "iiim7", "iim7", "V7"), ("vim7", "iiim7", "IVM7", "ivm6")),
        "V7", ("ivm6", "V7", "Iadd9"), "lyrical", "arpeggio", "half", 48, 78,
    ),
    Mood.MYSTERIOUS: Character(
        "dorian", (2, 4, 11),
        (("i", "IV", "i", "bIII"), ("im6", "bVII", "im6", "IV")),
        (("i", "bvi", "i", "im6"), ("i", "IV", "bVII", "im6")),
        (("bIII", "bVII", "IV", "i"), ("bvi", "i", "bvi", "IV")),
        "bVII", ("bvi", "IV", "im6"), "eerie", "shimmer", "pedal", 38, 64, 0.6,
    ),
    Mood.TRIUMPHANT: Character(
        "major", (10, 5, 2),
        (("I", "V", "vi", "IV"), ("I", "bVII", "IV", "V")), (("I", "IV", "ii V", "I"), ("vi", "bVII", "V", "I")),
        (("bVI", "bVII", "I", "V"), ("IV", "V", "vi", "V")),
        "V", ("bVI", "bVII", "I"), "march", "stabs", "half", 74, 108,
    ),
    Mood.COMIC: Character(
        "major", (0, 5, 7),
        (("I", "V7", "I", "V7"), ("I", "IV", "I", "II7")), (("I", "VI7", "II7 V7", "I"), ("I", "V7", "V7", "I")),
        (("iv", "I", "II7", "V7"), ("vi", "II7", "V7", "V7")),
        "V7", ("II7", "V7", "I"), "playful", "offbeat", "oompah", 56, 86, 0.9,
    ),
    Mood.SACRED: Character(
        "major", (2, 0, 5),
        (("I", "IV", "I", "V"), ("I", "vi", "IV", "I")), (("vi", "IV", "Vsus4 V", "I"), ("I", "IV", "ii V", "I")),
        (("IV", "I", "ii", "V"), ("vi", "iii", "IV", "I")),
        "Vsus4", ("IV", "V", "I"), "hymn", "chorale", "half", 44, 70, 0.9,
    ),
}  # fmt: skip

Rhythm: TypeAlias = tuple[tuple[float, float], ...]
RHYTHMS: dict[str, tuple[Rhythm, ...]] = {
    "lyrical": (
        ((0, 1.5), (1.5, 0.5), (2, 1), (3, 1), (4, 2.5)),
        ((0, 2), (2, 1), (3, 1), (4, 1.5), (5.5, 0.5), (6, 1.5)),
        ((1, 1), (2, 1), (3, 1), (4, 3)),
        ((0, 3), (3, 1), (4, 2), (6, 1)),
    ),
    "flowing": (
        ((0, 1), (1, 0.5), (1.5, 0.5), (2, 1), (3, 1), (4, 1), (5, 1), (6, 1.5)),
        ((0, 0.5), (0.5, 0.5), (1, 1), (2, 0.5), (2.5, 0.5), (3, 1), (4, 2.5)),
        ((0, 1.5), (1.5, 0.5), (2, 0.5), (2.5, 0.5), (3, 1), (4, 1), (5, 0.5), (5.5, 0.5), (6, 1.5)),
    ),
    "march": (
        ((0, 1.5), (1.5, 0.5), (2, 1), (3, 1), (4, 1.5), (5.5, 0.5), (6, 1.5)),
        ((0, 1), (1, 0.75), (1.75, 0.25), (2, 2), (4, 1), (5, 0.75), (5.75, 0.25), (6, 1.5)),
    ),
    "playful": (
        ((0, 0.5), (0.5, 0.5), (1.5, 0.5), (2, 0.5), (3, 0.5), (4, 0.5), (4.5, 0.5), (5, 0.5), (6, 1)),
        ((0.5, 0.5), (1, 0.5), (1.5, 0.5), (2, 1), (3, 0.5), (3.5, 0.5), (4, 0.5), (5, 0.5), (6, 0.5)),
    ),
    "sparse": (((0, 3), (4, 1), (5, 2)), ((1, 2.5), (4, 2.5)), ((0, 1), (1, 2.5), (4, 1.5), (5.5, 2))),
    "urgent": (((0, 0.5), (0.5, 0.5), (1, 2.5), (5, 0.5), (5.5, 1.5)), ((2, 0.5), (2.5, 0.5), (3, 0.5), (4, 3))),
    "eerie": (((1, 3), (5, 2.5)), ((0, 1), (1, 3), (6, 1.5)), ((2, 1), (3, 1), (4, 3))),
    "driving": (
        ((0, 0.5), (0.5, 0.5), (1, 1), (2, 0.5), (2.5, 0.5), (3, 1), (4, 0.5), (4.5, 0.5), (5, 2)),
        ((0, 1.5), (1.5, 1.5), (3, 1), (4, 1.5), (5.5, 0.5), (6, 1)),
    ),
    "hymn": (((0, 2), (2, 1), (3, 1), (4, 3)), ((0, 1), (1, 1), (2, 2), (4, 2), (6, 1.5))),
}
"""Two bars each: (beat, beats). All leave room to breathe at the end."""
