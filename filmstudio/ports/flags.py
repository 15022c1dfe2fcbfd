"""Flags: what administrators can switch off, or on for some. Each is declared here, with what it does without them."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Annotated, Literal, Protocol, TypeAlias
from uuid import UUID

from pydantic import Field

from filmstudio.film.value import Value
from filmstudio.ports.users import Role

FlagName: TypeAlias = Literal["new-orders", "registration", "sell-by-stripe", "sell-by-paypal"]


class Flag(Value):
    """What a flag is for: `does` what while it is on; `default`, while nobody has switched it, or nobody can tell;
    `refusal` are the words for people while it is off; whose it is; `until`: when it should be gone from the code.
    """

    name: FlagName
    does: str
    default: bool
    refusal: str
    owner: str
    until: date | None = None


class Rule(Value):
    """For whom a flag is on: everybody, nobody, or some: so many per cent of persons (always the same ones, and more
    of them if it grows), and besides those in a role, with a plan, or named.
    """

    state: Literal["on", "off", "some"]
    percent: Annotated[int, Field(ge=0, le=100)] = 0
    roles: Annotated[frozenset[Role], Field(max_length=10)] = frozenset()
    plans: Annotated[frozenset[str], Field(max_length=20)] = frozenset()
    persons: Annotated[frozenset[UUID], Field(max_length=1000)] = frozenset()


FLAGS: Mapping[FlagName, Flag] = MappingProxyType(
    {
        flag.name: flag
        for flag in (
            Flag(
                name="new-orders", does="films are ordered, and ordered again after a failure", default=True,
                refusal="no new films are taken in just now; what is under way goes on. Try again later",
                owner="operations",
            ),
            Flag(
                name="registration", does="new accounts are opened", default=True,
                refusal="no new accounts are opened just now; try again later", owner="operations",
            ),
            Flag(
                name="sell-by-stripe", does="credits and plans are ordered by Stripe", default=True,
                refusal="nothing is sold by Stripe just now; what you have paid or ordered goes on. "
                "Choose another of /v1/prices, or try again later",
                owner="sales",
            ),
            Flag(
                name="sell-by-paypal", does="credits and plans are ordered by PayPal", default=True,
                refusal="nothing is sold by PayPal just now; what you have paid or ordered goes on. "
                "Choose another of /v1/prices, or try again later",
                owner="sales",
            ),
        )
    }
)  # fmt: skip


class Flags(Protocol):
    """Whoever knows how flags are, at once and without asking anybody."""

    async def on(self, name: FlagName, person: UUID | None) -> bool:
        """True if it is on for this person; None: somebody unknown, for whom what is on for some is off."""
        ...

    async def need(self, name: FlagName, person: UUID | None) -> None:
        """It is on.

        Raises:
            SwitchedOff: it isn't, in the flag's own words.
        """
        ...


class Switches(Protocol):
    """The service of administration, as every process asks it how flags are."""

    async def switches(self) -> dict[str, Rule]:
        """The rules of those flags that were switched."""
        ...
