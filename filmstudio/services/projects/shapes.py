"""What documents look like: the cast and the wishes for shots are looked at when they are saved."""

import json
import tomllib
from collections.abc import Mapping

from pydantic import ValidationError

from filmstudio.errors import UserError
from filmstudio.film.cast import Look
from filmstudio.ports.projects import Kind, ShotWish, ShotWishes
from filmstudio.services.projects.merge import merged
from filmstudio.services.projects.rules import LARGEST

OTHERS = ("voice", "description")
"""What a cast file tells of a character besides his look."""
LONGEST_LINE, LONGEST_WORDS, CHARACTERS = 1000, 900, 500
"""Characters of a line of a cast file and of one of its values; people in it."""
LARGEST_CAST, DOTS = 1 << 17, 40
"""Bytes of a cast file, and dots in a line of it: Python's reader takes long for keys within keys within keys."""
BREAKS = {ord(sign): f"\\u{ord(sign):04x}" for sign in "\x7f\x85\u2028\u2029"}
"""Where Python breaks a line and JSON doesn't."""
HEAD, TAIL = '{"label": "Shots.1", "shots": [\n', "\n]}\n"


def checked(kind: Kind, body: str) -> str:
    """The document as it is kept: shots one a line, so that two people's changes of two shots can be joined.

    Raises:
        UserError: it has not the shape of its kind; the words say where and what.
    """
    if kind == "shots":
        body = _kept(_shots(body))
    if kind == "cast":
        _check_cast(body)
    if len(body.encode()) > LARGEST:
        raise UserError(f"a {kind} has at most {LARGEST} bytes")
    return body


def joined(kind: Kind, base: str, mine: str, theirs: str) -> str | None:
    """Both changes in one document; None where they touch, or where it would not have its shape."""
    try:
        if kind != "shots":
            found = merged(base, mine, theirs)
            return None if found is None else checked(kind, found)
        found = merged(_lines(base), _lines(mine), _lines(theirs), alone=True)
        return None if found is None else checked(kind, HEAD + ",\n".join(found.splitlines()) + TAIL)
    except UserError:
        return None


def _shots(body: str) -> ShotWishes:
    try:
        return ShotWishes.model_validate_json(body, strict=True)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])[:200] or "all of it"
        words = f"there is no such thing; there are {', '.join(ShotWish.model_fields)}"
        raise UserError(f"shots, {place}: {words if first['type'] == 'extra_forbidden' else first['msg']}") from None


def _kept(wishes: ShotWishes) -> str:
    lines = (json.dumps(shot.model_dump(), ensure_ascii=False).translate(BREAKS) for shot in wishes.shots)
    return HEAD + ",\n".join(lines) + TAIL


def _lines(body: str) -> str:
    """One shot a line, and no commas."""
    lines = _kept(_shots(body)).splitlines()[1:-1] if body else []
    return "".join(line.removesuffix(",") + "\n" for line in lines if line)


def _check_cast(body: str) -> None:
    if len(body.encode()) > LARGEST_CAST:
        raise UserError(f"a cast has at most {LARGEST_CAST} bytes")
    for number, line in enumerate(body.splitlines(), 1):
        if len(line) > LONGEST_LINE or line.count(".") > DOTS:
            raise UserError(f"cast, line {number}: a line has at most {LONGEST_LINE} characters and {DOTS} dots")
    try:
        tables = tomllib.loads(body)
    except (ValueError, RecursionError) as error:
        raise UserError(f"cast: {str(error)[:200] or 'it is nested too deeply'}") from None
    if len(tables) > CHARACTERS:
        raise UserError(f"cast: there are {len(tables)} characters; at most {CHARACTERS}")
    for name, facts in tables.items():
        if not isinstance(facts, Mapping):
            raise UserError(f"cast: write [{name[:100]}] and its facts below it")
        for key, value in facts.items():  # pyright: ignore[reportUnknownVariableType]
            _check_fact(f"cast, [{name[:100]}], {str(key)[:100]}", str(key), value)  # pyright: ignore[reportUnknownArgumentType]


def _check_fact(where: str, key: str, value: object) -> None:
    if not isinstance(value, (str, int)) or len(str(value)) > LONGEST_WORDS:
        raise UserError(f"{where}: it is a text of at most {LONGEST_WORDS} characters, a whole number, true or false")
    if key in OTHERS:
        if not isinstance(value, str):
            raise UserError(f"{where}: it is a text")
        return
    if key not in Look.model_fields:
        raise UserError(f"{where}: there is no such thing; there are {', '.join((*Look.model_fields, *OTHERS))}")
    try:
        Look.model_validate({key: value})
    except ValidationError as error:
        raise UserError(f"{where}: {error.errors(include_url=False, include_input=False)[0]['msg']}") from None
