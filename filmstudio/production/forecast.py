"""How long a film will take: at its own pace once that is known, before at that of films like it; then its render.

Takes before it in the queue are made first, by as many films at a time as are under way now. It is a forecast: other
people's films come and go.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row

ENOUGH = 3
"""Takes of a film after which its pace is known."""


@dataclass(frozen=True)
class Usual:
    """Films of a crew: takes of one, takes a second while they were made, seconds from the last one to its end."""

    takes: float
    pace: float | None
    finish: float


def usual_of(row: Row[Any]) -> Usual | None:
    """Of what the register tells of a crew's films; None: it has made none yet."""
    if not row.films:
        return None
    return Usual(takes=float(row.takes), pace=float(row.pace) if row.pace else None, finish=float(row.finish))


def seconds_left(row: Row[Any], usual: Usual | None) -> float | None:
    """Until a film of `Register.standing` is there; None: nothing is known, or it waits for somebody's answer."""
    own, finish = pace_of(row), usual.finish if usual else 0.0
    if row.state == "rendering":
        return _rounded(finish - float(row.still or 0)) if usual else None
    if row.state == "processing" and own:
        return _rounded((row.total - row.done) / own + finish)
    if row.state not in ("submitted", "queued", "processing") or usual is None:
        return None
    known = row.quote is not None
    takes = (row.total - row.done if known else usual.takes) + (row.ahead + row.unknown * usual.takes) / _lanes(row)
    if not takes:
        return _rounded(finish)
    return _rounded(takes / usual.pace + finish) if usual.pace else None


def pace_of(row: Row[Any]) -> float | None:
    """Takes a second of a row of `standing`, since the first one and waiting included; None while too few are known."""
    return (row.takes - 1) / float(row.seconds) if (row.takes or 0) >= ENOUGH and row.seconds else None


def _lanes(row: Row[Any]) -> int:
    return max(1, row.active)


def _rounded(seconds: float) -> float:
    return round(max(0.0, seconds), 1)
