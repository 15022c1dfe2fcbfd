"""Films of all tenants, and jobs that could not be started: what administrators ask of production."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from filmstudio.film.value import Value
from filmstudio.ports.films import Film, FilmState


class Search(Value):
    """The newest `limit` films after a place that fit all that is said."""

    at: datetime
    id: UUID
    limit: int
    state: FilmState | None = None
    payer: UUID | None = None
    project: UUID | None = None
    since: datetime | None = None


class DeadLetter(Value):
    """A job that was tried `tries` times and not started; how its film stands, if there is one."""

    film: str
    tries: int
    state: FilmState | None


class AllFilms(Protocol):
    """Production, as administrators see it. Every method raises ServerAway where its servers are away."""

    async def everywhere(self, search: Search) -> tuple[Film, ...]:
        """Films of all tenants, the newest first."""
        ...

    async def dead(self, limit: int) -> tuple[DeadLetter, ...]:
        """Jobs that could not be started, up to so many."""
        ...

    async def redrive(self, film: str) -> int:
        """Have the dead letters of a job tried again, as if they were new; how many there were. What has ended stays
        ended: then only the letter goes.
        """
        ...
