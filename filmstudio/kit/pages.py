"""Long lists, page by page: a cursor says where the next one begins, whatever is added or removed meanwhile."""

import base64
import binascii
import hashlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Annotated, TypeAlias, TypeVar
from uuid import UUID

from fastapi import Query

from filmstudio.errors import UserError
from filmstudio.kit.page import Page

LONGEST = 100
HIGHEST = (1 << 53) - 1
"""Above every number of a list, and as high as a number in JSON goes."""
Item = TypeVar("Item")
Place: TypeAlias = tuple[datetime, UUID]
"""Between two things of a list, which stand by time and, of one moment, by id."""
NEWEST: Place = (datetime(9999, 1, 1, tzinfo=UTC), UUID(int=(1 << 128) - 1))
OLDEST: Place = (datetime(1, 1, 1, tzinfo=UTC), UUID(int=0))
"""Where a list begins whose newest or oldest thing is first."""
Limit: TypeAlias = Annotated[int, Query(ge=1, le=LONGEST, description="How many at most.")]
Cursor: TypeAlias = Annotated[str | None, Query(max_length=200, description="`next` of the page before.")]


def cursor_of(at: datetime, id: UUID) -> str:
    """The place after this item."""
    return base64.urlsafe_b64encode(f"{at.isoformat()} {id}".encode()).decode().rstrip("=")


def place_of(cursor: str | None, first: Place) -> Place:
    """Where a page begins; without a cursor, where the list does.

    Raises:
        UserError: the cursor is none of ours.
    """
    if cursor is None:
        return first
    try:
        at, _, id = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().partition(" ")
        place = datetime.fromisoformat(at)
        if place.tzinfo is None:
            raise ValueError(at)
        return place.astimezone(UTC), UUID(id)
    except (ValueError, OverflowError, binascii.Error):
        raise UserError("this cursor is none of ours; begin with the first page") from None


def number_of(cursor: str | None, first: int) -> int:
    """Where a page begins of a list whose things have numbers, which are its cursors.

    Raises:
        UserError: the cursor is none of ours.
    """
    if cursor is None:
        return first
    if not (cursor.isascii() and cursor.isdecimal() and len(cursor) < 17 and int(cursor) <= HIGHEST):
        raise UserError("this cursor is none of ours; begin with the first page")
    return int(cursor)


def id_of(*names: str) -> UUID:
    """An id for the cursor of what has only names; in SQL, `md5` of them with `/` between."""
    return UUID(bytes=hashlib.md5("/".join(names).encode(), usedforsecurity=False).digest())


def paged(found: Sequence[Item], limit: int, cursor: Callable[[Item], str]) -> Page[Item]:
    """A page out of its things and, where there are more, one of the next."""
    some = list(found[:limit])
    return Page(items=some, next=cursor(some[-1]) if len(found) > limit else None)


def since_of(given: datetime | None) -> datetime | None:
    """A time of which somebody wants everything since; without a zone it is UTC.

    Raises:
        UserError: no clock has shown it.
    """
    if given is None:
        return None
    try:
        return (given if given.tzinfo else given.replace(tzinfo=UTC)).astimezone(UTC)
    except OverflowError:
        raise UserError("`since` is a time between the years 1 and 9999") from None
