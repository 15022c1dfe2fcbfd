"""What administrators did in all services, as one list."""

import asyncio
import heapq
from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

from filmstudio.film.value import Value
from filmstudio.kit.act import Act, Sought
from filmstudio.kit.page import Page
from filmstudio.kit.pages import NEWEST, cursor_of, paged, place_of
from filmstudio.ports.audited import Audited


class Question(Value):
    """Which acts: by somebody, about something, since some time; None: all."""

    by: UUID | None = None
    about: str | None = None
    since: datetime | None = None


class Audit:
    """The acts of all services. One that is away is an error: a list with holes would be believed."""

    def __init__(self, services: Callable[[], Sequence[Audited]]) -> None:
        self._services = services

    async def page(self, question: Question, cursor: str | None, limit: int) -> Page[Act]:
        """The newest first.

        Raises:
            ServerAway: a service is.
        """
        at, id = place_of(cursor, NEWEST)
        sought = Sought(at=at, before=id, limit=limit + 1, **dict(question))
        found = await asyncio.gather(*(service.acts(sought) for service in self._services()))
        acts = heapq.nlargest(limit + 1, (act for some in found for act in some), key=lambda act: (act.at, act.id))
        return paged(acts, limit, lambda act: cursor_of(act.at, act.id))
