"""Cast files: `[NAME]` tables of facts that the script doesn't tell."""

import tomllib
from pathlib import Path

from filmstudio.errors import BadCast
from filmstudio.pipeline.studio import CastOverride

LARGEST = 1 << 20
"""Bytes."""


def own_cast(script: Path) -> Path:
    """Where a script's own cast file is, if it has one."""
    return script.with_suffix(".cast.toml")


def read_cast(file: Path) -> tuple[CastOverride, ...]:
    """The facts of a cast file.

    Raises:
        BadCast: it can't be read, or something in it is not `[NAME]` and facts.
    """
    entries: list[CastOverride] = []
    for name, facts in _tables(file).items():
        if not isinstance(facts, dict):
            raise BadCast(f"{file}: write [{name}] and its facts below it")
        for key, value in facts.items():  # pyright: ignore[reportUnknownVariableType]
            if not isinstance(value, (str, int)):
                raise BadCast(f"{file}, [{name}]: {key} is a text, a whole number, true or false")
            entries.append(CastOverride(character=name, field=str(key), value=value))  # pyright: ignore[reportUnknownArgumentType]
    return tuple(entries)


def cast_of(script: Path, shared: Path | None = None) -> tuple[CastOverride, ...]:
    """The facts for a script: those that are shared, and its own, which win one by one.

    Raises:
        BadCast: one of the files can't be read.
    """
    own = read_cast(own_cast(script)) if own_cast(script).exists() else ()
    said = {(entry.character, entry.field) for entry in own}
    common = read_cast(shared) if shared else ()
    return (*(entry for entry in common if (entry.character, entry.field) not in said), *own)


def _tables(file: Path) -> dict[str, object]:
    try:
        with file.open("rb") as data:
            text = data.read(LARGEST + 1)
        if len(text) > LARGEST:
            raise BadCast(f"{file}: a cast file has at most {LARGEST:,} bytes")
        return dict(tomllib.loads(text.decode("utf-8-sig")))
    except FileNotFoundError:
        raise BadCast(f"{file}: there is no such cast file") from None
    except OSError as error:
        raise BadCast(f"{file}: can't be read ({error.strerror})") from error
    except (ValueError, RecursionError) as error:
        raise BadCast(f"{file}: {error}") from error
