"""Values: frozen, named by a digest of what they say."""

import hashlib
import json
from collections.abc import Mapping
from enum import Enum
from typing import ClassVar, TypeAlias

from pydantic import BaseModel, ConfigDict

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"


class Value(BaseModel):
    """A frozen fact. Two values that say the same have the same `digest`, on every machine and in every version.

    The digest is sha256 over the canonical JSON of the value's label and facts. A nested value counts by its own
    digest (a Merkle tree); a field at its default does not count, so an optional field can be added without renaming
    anything. Never change a default: make a new label.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    label: ClassVar[str] = ""

    @property
    def digest(self) -> str:
        """64 hexadecimal digits."""
        facts = {
            name: _canonical(getattr(self, name))
            for name, field in type(self).model_fields.items()
            if getattr(self, name) != field.default
        }
        return digest_of({"kind": self.label or type(self).__name__, "facts": facts})


def digest_of(document: Json) -> str:
    """sha256 of a JSON document written canonically: sorted keys, no spaces, UTF-8."""
    text = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return hashlib.sha256(text.encode()).hexdigest()


def _canonical(fact: object) -> Json:
    match fact:
        case Value():
            return fact.digest
        case Enum():
            return _canonical(fact.value)
        case bool() | int() | float() | str() | None:
            return fact
        case tuple():
            return [_canonical(item) for item in fact]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        case Mapping():
            return {str(key): _canonical(item) for key, item in fact.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        case _:
            raise TypeError(f"{type(fact).__name__} can't be part of a digest")
