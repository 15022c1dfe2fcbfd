"""How values are written in answers: as they are in those of REST."""

import inspect
from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any, NewType, TypeVar, dataclass_transform

import strawberry
from strawberry.schema.config import StrawberryConfig

from filmstudio.film.value import Value

Kind = TypeVar("Kind")
Long = NewType("Long", int)
"""A whole number that may be greater than GraphQL's `Int`."""


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


CONFIG = StrawberryConfig(
    scalar_map={
        Long: strawberry.scalar(
            name="Long", description="A whole number, exact in JSON: less than 2^53.", serialize=int, parse_value=int
        ),
        datetime: strawberry.scalar(
            name="DateTime", description="A time, in UTC (RFC 3339).", serialize=_utc,
            parse_value=datetime.fromisoformat,
        ),
    }
)  # fmt: skip


@dataclass_transform(field_specifiers=(strawberry.field,))
def described(kind: type[Kind]) -> type[Kind]:
    """A type of the schema, described there by its docstring."""
    return strawberry.type(kind, description=inspect.getdoc(kind))


def told(resolver: Callable[..., object]) -> Any:  # noqa: ANN401  strawberry's fields have no other type
    """A field of the schema that is asked for, described there by its docstring."""
    words = (inspect.getdoc(resolver) or "").partition("\n\nRaises:")[0]
    return strawberry.field(resolver=resolver, description=words)


def shown(kind: type[Kind], value: Value, /, **more: object) -> Kind:
    """A value of a port as the schema's type, by the names of its fields; with what that has `more`."""
    names = [field.name for field in fields(kind) if field.init and field.name not in more]  # pyright: ignore[reportArgumentType]
    return kind(**{name: getattr(value, name) for name in names}, **more)
