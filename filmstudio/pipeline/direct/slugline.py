"""What a slugline says: where, inside or outside, and when."""

import re
from dataclasses import dataclass

from filmstudio.film.staging import Hour, Weather
from filmstudio.pipeline.direct.lexicon import HOURS, INSIDE, PLACES, WEATHERS
from filmstudio.pipeline.direct.words import best_match, most_frequent

PREFIX = re.compile(r"^\s*(INT\.?/EXT|EXT\.?/INT|INT|EXT|EST|I\.?/E)[./ ]+", re.IGNORECASE)
SAME = re.compile(r"\b(SAME|CONTINUOUS|LATER|MOMENTS LATER)\b", re.IGNORECASE)

OUTSIDE_OF = {
    "living room": "village", "cafe": "city street", "office": "city street", "classroom": "park",
    "bedroom": "village", "hospital room": "city street", "library": "city street", "kitchen": "village",
    "workshop": "village", "vehicle": "road",
    "lamp room": "lighthouse", "corridor": "city street", "cellar": "village", "theatre": "city street",
}  # fmt: skip
INSIDE_OF = {
    "lighthouse": "lamp room", "village": "living room", "city street": "living room", "harbour": "workshop",
    "road": "vehicle", "park": "living room", "coast": "living room", "mountain": "cave", "rooftop": "bedroom",
}  # fmt: skip


@dataclass(frozen=True)
class Slugline:
    """`place` is None when the words name no kind of place we know; `hour` None when nothing tells the time."""

    name: str
    place: str | None
    inside: bool
    hour: Hour | None
    weather: Weather | None


def read_slugline(text: str) -> Slugline:
    """The facts of a heading such as `INT. LAMP ROOM - NIGHT`."""
    prefix = PREFIX.match(text)
    rest = text[prefix.end() :] if prefix else text
    name, _, when = _parts(rest)
    place = best_match(name, PLACES)
    stated = prefix[1].upper().startswith("I") if prefix else None
    return Slugline(
        name=name,
        place=_suited(place, stated),
        inside=stated if stated is not None else place in INSIDE,
        hour=best_match(when, HOURS) or best_match(name, HOURS),
        weather=most_frequent(rest, WEATHERS),
    )


def _parts(rest: str) -> tuple[str, str, str]:
    """The place before the last dash, the time after it."""
    name, dash, when = rest.rpartition(" - ")
    if not dash:
        name, dash, when = rest.rpartition(" — ")
    if not dash:
        name, dash, when = rest.rpartition("–")
    return (name.strip(), dash, when) if dash else (rest.strip(), "", rest)


def _suited(place: str | None, inside: bool | None) -> str | None:
    """The place as the slugline's INT or EXT has it: a house seen from outside is a village or a street."""
    if inside is None or place is None:
        return place
    if inside and place not in INSIDE and place != "temple":
        return INSIDE_OF.get(place)
    if not inside and place in INSIDE:
        return OUTSIDE_OF.get(place, place)
    return place
