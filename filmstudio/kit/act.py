"""Something that an administrator did, as services tell it."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel


class Act(BaseModel, frozen=True):
    """Something that an administrator did, `about` something (`person/ID`, `film/ID`), in the request of this id."""

    id: UUID
    at: datetime
    service: str
    by: UUID
    action: str
    about: str
    reason: str
    request: str
    details: dict[str, str]


class Sought(BaseModel, frozen=True):
    """Which acts: the newest `limit` before a place; by somebody, about something, since some time, or all."""

    at: datetime
    before: UUID
    limit: int
    by: UUID | None = None
    about: str | None = None
    since: datetime | None = None
