"""Plans: what a person pays a month, and what he may do for it. Money is in whole hundredths of a currency."""

from typing import Protocol
from uuid import UUID

from filmstudio.film.value import Value


class Plan(Value):
    """What a plan costs, gives and allows.

    `cents` a month, with `credits` (hundredths of a credit) for it; at most `words` of a script, `seconds` of a film
    and lines of its picture (`height`); `films` that may be begun in an hour, and `at_once` under way; `watermark`
    in the picture.
    """

    name: str
    title: str
    cents: int
    credits: int
    words: int
    seconds: int
    height: int
    films: int
    at_once: int
    watermark: bool


class TopUp(Value):
    """Credits that are bought once: hundredths of a credit, for cents."""

    name: str
    cents: int
    credits: int


class Plans(Protocol):
    """The service of credits as others ask it what somebody may do."""

    async def plan_of(self, person: UUID) -> Plan:
        """What he pays for now; the free plan, if nothing."""
        ...
