"""Parts of long lists, as services hand them to each other."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol, TypeVar
from uuid import UUID

from filmstudio.film.value import Value

Item_co = TypeVar("Item_co", covariant=True)


class Listing(Protocol[Item_co]):
    """Some of a list; `next` is the cursor of the page after it, None on the last one."""

    @property
    def items(self) -> Sequence[Item_co]:
        """In their order."""
        ...

    @property
    def next(self) -> str | None:
        """Where the next page begins."""
        ...


class Window(Value):
    """At most `limit` things of a project, after the place of one of them: its time and its id."""

    project: UUID
    at: datetime
    id: UUID
    limit: int
