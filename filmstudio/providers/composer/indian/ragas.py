"""Ragas: scales, resting notes and phrases. Scales, vadi and time come from the package ragamala (MIT).

Notation: S r R g G M m P d D n N; lower case is komal except M shuddha and m tivra; a dot after is the octave below,
a stroke the octave above. Phrases are the usual pakads (Bor, "The Raga Guide", 1999; Bhatkhande).
"""

import functools
import json
from dataclasses import dataclass
from fractions import Fraction
from importlib.resources import files

from pydantic import TypeAdapter
from typing_extensions import TypedDict

from filmstudio.film.staging import Hour, Mood

RATIOS: dict[str, Fraction] = {
    "S": Fraction(1), "r": Fraction(16, 15), "R": Fraction(9, 8), "g": Fraction(6, 5), "G": Fraction(5, 4),
    "M": Fraction(4, 3), "m": Fraction(45, 32), "P": Fraction(3, 2), "d": Fraction(8, 5), "D": Fraction(5, 3),
    "n": Fraction(9, 5), "N": Fraction(15, 8),
}  # fmt: skip
"""Just intonation above Sa (five-limit)."""
LETTERS = {
    "Sa": "S", "komal Re": "r", "Re": "R", "komal Ga": "g", "Ga": "G", "Ma": "M", "tivra Ma": "m", "Pa": "P",
    "komal Dha": "d", "Dha": "D", "komal Ni": "n", "Ni": "N", "SA": "S",
}  # fmt: skip

PHRASES: dict[str, str] = {
    "Yaman": "N. R G R S|G m P m G|m D N S'|N D P m G R|P m G R N. R S|N. R G m D N|R G m P",
    "Bhairav": "G M d d P|G M r r S|M G r G M P|d N S' N d P|P d M P G M r S|S r G M",
    "Bhairavi": "g r S n. S|g M P d P|n d P M g r S|M g r g M|d n S' r' S'|S r g M",
    "Todi": "d. N. S r g|g r S|m d N d P|P m g r g r S|r g m P|N d P m g",
    "Marwa": "N. r G m D|D m G r|G m D N D|m G r S|D. N. r S|D N r' N D",
    "Purvi": "N. r G m P|d P m G|m G r S|m d N S'|N d P m G r|G m d P",
    "Kafi": "S R g M P|M P g R S|R g M P D n|n D P M g R|P M g R S|P D n S'",
    "Khamaj": "G M P D n D P|D P M G|G M P N S'|n D P M G|M G R S|S G M P",
    "Bilawal": "G R G P|P D N S'|N D P M G|G M R S|G P D P M G R S|S R G M G",
    "Darbari Kanada": "g M R S|M P d n P|R n. S R g|d. n. S R S|n P M P g M R S|M P n S'",
    "Bageshri": "g M D n D|M D n S'|n D M g|M g R S|D. n. S M g|S g M D",
    "Malkaus": "g M d n|d M g M|M g S|n. S g M|d n S' n d M|d. n. S",
    "Desh": "R M P N S'|n D P|D M G R|G R N. S|R P M G R|N S' R' n D P|S R M P",
    "Bihag": "G M P N S'|N D P m P|G M G|P m G M G|G R S N. S|S G M P",
    "Hamsadhwani": "G R S N. P.|S R G P|G P N S'|N P G R|P G R S|N S' R' S' N P",
    "Bhupali": "G R S D. P.|S R G P G|G P D S'|D P G R|P G R S|D S' R' S' D P",
    "Durga": "S R M P|M P D M R|P D S'|D P M R|M R D. S|D S' R' S' D",
    "Charukeshi": "S R G M P|P d n d P|M G R G|d P M G R S|n S' R' S'|n. S R G",
    "Bhimpalasi": "n. S M g|M P g M|P n S' n D P|M g R S|g M P n|P M g M",
    "Pilu": "N. S g R S|S g M P|P g R S N. S|M P D P|n D P M g|P N S'",
    "Chandrakauns": "S g M d N|N d M g|M g S|d N S' N d M|N. S g S|g M d M",
}

RAGAS: dict[Mood, tuple[str, ...]] = {
    Mood.NEUTRAL: ("Kafi", "Bihag", "Bilawal", "Bhairav", "Yaman"),
    Mood.CALM: ("Bhupali", "Yaman", "Durga", "Bageshri", "Bilawal", "Bhairav", "Bhimpalasi"),
    Mood.HAPPY: ("Hamsadhwani", "Bilawal", "Desh", "Kafi"),
    Mood.SAD: ("Bhairavi", "Bhimpalasi", "Charukeshi", "Marwa", "Bageshri", "Darbari Kanada"),
    Mood.TENSE: ("Marwa", "Purvi", "Todi", "Malkaus", "Chandrakauns"),
    Mood.FEARFUL: ("Todi", "Chandrakauns", "Marwa", "Purvi"),
    Mood.ANGRY: ("Darbari Kanada", "Purvi", "Malkaus", "Todi"),
    Mood.ROMANTIC: ("Bageshri", "Yaman", "Desh", "Bihag", "Bhimpalasi", "Bhairavi"),
    Mood.MYSTERIOUS: ("Malkaus", "Chandrakauns", "Todi", "Marwa"),
    Mood.TRIUMPHANT: ("Durga", "Hamsadhwani", "Bilawal"),
    Mood.COMIC: ("Pilu", "Khamaj"),
    Mood.SACRED: ("Bhairav", "Bhairavi", "Bhupali", "Yaman", "Malkaus", "Durga"),
}
TIMES: dict[str, tuple[Hour, ...]] = {
    "dawn": (Hour.DAWN, Hour.MORNING),
    "morning": (Hour.MORNING, Hour.DAWN),
    "afternoon": (Hour.DAY,),
    "dusk": (Hour.EVENING,),
    "evening": (Hour.EVENING,),
    "night": (Hour.NIGHT,),
    "late night": (Hour.NIGHT,),
    "midnight": (Hour.NIGHT,),
    "any": tuple(Hour),
}
"""Ragamala's times (samay) -> the hours of a film."""


class _Entry(TypedDict):
    name: str
    arohana: list[str]
    avarohana: list[str]
    vadi: str
    samvadi: str
    time: str


@dataclass(frozen=True)
class Raga:
    """`up` and `down` are its scale in letters from Sa to Sa; `vadi` and `samvadi` its strongest notes,
    `hours` when it is sung.
    """

    name: str
    up: tuple[str, ...]
    down: tuple[str, ...]
    vadi: str
    samvadi: str
    phrases: tuple[tuple[str, ...], ...]
    hours: tuple[Hour, ...]

    @property
    def swaras(self) -> frozenset[str]:
        """Every letter it has."""
        return frozenset((*self.up, *self.down))


@functools.lru_cache(maxsize=32)
def raga(name: str) -> Raga:
    """A raga by ragamala's name."""
    text = (files("raga") / "data" / "ragas.json").read_text("utf-8")
    entry = next(each for each in TypeAdapter(list[_Entry]).validate_python(json.loads(text)) if each["name"] == name)
    return Raga(
        name=name,
        up=tuple(LETTERS[swara] for swara in entry["arohana"]),
        down=tuple(LETTERS[swara] for swara in entry["avarohana"]),
        vadi=LETTERS[entry["vadi"]],
        samvadi=LETTERS[entry["samvadi"]],
        phrases=tuple(tuple(phrase.split()) for phrase in PHRASES[name].split("|")),
        hours=TIMES[entry["time"]],
    )


def fitting(mood: Mood, hour: Hour | None) -> tuple[str, ...]:
    """The ragas of a mood, those of the hour where it has any."""
    timely = tuple(name for name in RAGAS[mood] if hour in raga(name).hours)
    return timely or RAGAS[mood]


def ratio(swara: str) -> float:
    """Frequency above the middle Sa."""
    octave = 0.5 if swara.endswith(".") else 2.0 if swara.endswith("'") else 1.0
    return float(RATIOS[swara[0]]) * octave
