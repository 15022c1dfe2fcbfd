"""What a service keeps of a person, for him to have (GDPR, articles 15 and 20)."""

from typing import Protocol
from uuid import UUID

from pydantic import JsonValue


class Kept(Protocol):
    """A service that keeps something of persons."""

    async def kept(self, person: UUID, skip: int = 0) -> dict[str, list[dict[str, JsonValue]]]:
        """All of it but secrets, in lists by what it is, the oldest first. Of each list `ROWS` of `kit/keeping.py` at
        most, after as many as are skipped: one that is full may go on.
        """
        ...
