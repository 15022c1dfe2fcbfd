"""What a service keeps of a person, for him to have (GDPR, articles 15 and 20)."""

from typing import Protocol
from uuid import UUID

from pydantic import JsonValue


class Kept(Protocol):
    """A service that keeps something of persons."""

    async def kept(self, person: UUID) -> dict[str, list[dict[str, JsonValue]]]:
        """All of it, in lists by what it is, the oldest first."""
        ...
