"""The cast document of a project: `[NAME]` tables of facts, in TOML."""

import tomllib

from filmstudio.errors import BadCast
from filmstudio.ports.films import Fact

MOST = 2000
"""Facts."""


def facts_of(text: str) -> tuple[Fact, ...]:
    """What it tells.

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
