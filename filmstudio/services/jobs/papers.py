"""What a project's documents tell besides its script: facts of its cast, and what is wished for its shots."""

import tomllib

from pydantic import ValidationError

from filmstudio.errors import BadCast, UserError
from filmstudio.film.value import Value
from filmstudio.ports.films import Again, Choice, Fact
from filmstudio.ports.projects import ShotWishes

MOST = 2000
"""Facts."""


def facts_of(text: str) -> tuple[Fact, ...]:
    """What a cast tells: `[NAME]` tables of facts, in TOML.

    Raises:
        BadCast: it is no TOML, or something in it is not `[NAME]` and facts.
    """
    try:
        tables = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadCast(f"the project's cast can't be read: {str(error)[:200]}") from error
    found: list[Fact] = []
    for name, facts in tables.items():
        if not isinstance(facts, dict):
            raise BadCast(f"the project's cast: write [{name[:40]}] and its facts below it")
        for key, value in facts.items():  # pyright: ignore[reportUnknownVariableType]
            if not isinstance(value, (str, int)):
                raise BadCast(f"the project's cast, [{name[:40]}]: {key} is a text, a whole number, true or false")
            found.append(Fact(character=name, field=str(key), value=value))  # pyright: ignore[reportUnknownArgumentType]
    if len(found) > MOST:
        raise BadCast(f"the project's cast has {len(found)} facts; {MOST} are the most")
    return tuple(found)


class Shots(Value):
    """What is wished for shots, as a film's wish has it."""

    order: tuple[str, ...] = ()
    retakes: tuple[Again, ...] = ()
    cameras: tuple[Choice, ...] = ()
    locked: tuple[str, ...] = ()


def shots_of(text: str) -> Shots:
    """The shots in the order that a person wants, which are taken again and how often, by which camera, which stay.

    Raises:
        UserError: it is no list of wishes for shots.
    """
    try:
        wishes = ShotWishes.model_validate_json(text)
    except ValidationError as error:
        raise UserError("the project's shots can't be read; save them again") from error
    return Shots(
        order=tuple(wish.shot for wish in wishes.shots),
        retakes=tuple(Again(shot=wish.shot, take=1 + wish.retake) for wish in wishes.shots if wish.retake),
        cameras=tuple(Choice(shot=wish.shot, camera=wish.model) for wish in wishes.shots if wish.model),
        locked=tuple(wish.shot for wish in wishes.shots if wish.locked),
    )
