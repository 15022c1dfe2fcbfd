"""Users: who is who. What the other services ask of it, and the values they get. All times are UTC."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Protocol, TypeAlias
from uuid import UUID

from filmstudio.film.value import Value

Role: TypeAlias = Literal["guest", "free", "standard", "pro", "enterprise", "admin"]
"""What a person may do; a guest has not shown yet that the e-mail address is his."""
Scope: TypeAlias = Literal[
    "films:read", "films:write", "projects:read", "projects:write", "credits:read", "account:read"
]
"""What an API key may do."""


class Person(Value):
    """Somebody with an account. One that was erased has neither address nor name."""

    id: UUID
    email: str
    name: str
    language: str
    role: Role
    verified: datetime | None
    created: datetime


class Suspension(Value):
    """Somebody may not come in, and nothing is made for him, from `since` `until` then (None: until it is lifted).

    `id`: what it was done for, so that lifting undoes this one and no other.
    """

    id: UUID
    person: UUID
    reason: str
    since: datetime
    until: datetime | None


class Users(Protocol):
    """The service as other services see it."""

    async def person(self, id: UUID) -> Person:
        """A person.

        Raises:
            NotThere: there is nobody of this id, or not any more.
        """
        ...

    async def people(self, ids: Sequence[UUID]) -> dict[UUID, Person]:
        """Those that there are, in one go."""
        ...

    async def give_role(self, id: UUID, role: Role, reason: str) -> Person:
        """Another plan or office. Asked again, it is the same.

        Raises:
            NotThere: there is nobody of this id.
        """
        ...

    async def suspend(self, id: UUID, cause: UUID, reason: str, until: datetime | None) -> None:
        """End his sessions and let him in no more; he is told the reason by letter. Asked again, it is the same.

        Raises:
            NotThere: there is nobody of this id. Conflict: he is the last administrator.
        """
        ...

    async def lift(self, id: UUID, cause: UUID) -> None:
        """End the suspension of this cause; others stay. Nothing happens if there is none."""
        ...

    async def suspension(self, id: UUID) -> Suspension | None:
        """The suspension under which he is, the longest one."""
        ...

    async def administrators(self) -> tuple[UUID, ...]:
        """Those who may do what administrators do."""
        ...
