"""Long lists, page by page: a cursor says where the next one begins, whatever is added or removed meanwhile."""

import base64
import binascii
from datetime import UTC, datetime
from typing import Annotated, TypeAlias
from uuid import UUID

from fastapi import Query

from filmstudio.errors import UserError

LONGEST = 100
Limit: TypeAlias = Annotated[int, Query(ge=1, le=LONGEST, description="How many at most.")]
Cursor: TypeAlias = Annotated[str | None, Query(max_length=200, description="`next` of the page before.")]


def cursor_of(at: datetime, id: UUID) -> str:
    """The place after this item."""
    return base64.urlsafe_b64encode(f"{at.isoformat()} {id}".encode()).decode().rstrip("=")


def place_of(cursor: str | None, first: datetime) -> tuple[datetime, UUID]:
    """Where a page begins.

    Raises:
        UserError: the cursor is none of ours.
    """
    if cursor is None:
        return first, UUID(int=0)
    try:
        at, _, id = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().partition(" ")
        place = datetime.fromisoformat(at)
        if place.tzinfo is None:
            raise ValueError(at)
        return place.astimezone(UTC), UUID(id)
    except (ValueError, OverflowError, binascii.Error):
        raise UserError("this cursor is none of ours; begin with the first page") from None


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
