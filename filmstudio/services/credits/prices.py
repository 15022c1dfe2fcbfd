"""What is for sale: plans and top-ups, read from `prices.toml`."""

import functools
import tomllib
from collections.abc import Mapping
from datetime import timedelta
from importlib import resources
from types import MappingProxyType
from typing import Any, TypeVar

from filmstudio.errors import UserError
from filmstudio.film.value import Value
from filmstudio.ports.plans import Plan, TopUp

FREE = "free"
Offer = TypeVar("Offer", Plan, TopUp)


class Prices(Value):
    """A price list. `warn_below`: hundredths of a credit of which a person is told that little is left."""

    currency: str
    plans: tuple[Plan, ...]
    top_ups: tuple[TopUp, ...]
    paid_life: timedelta
    free_life: timedelta
    warn_below: int

    def plan(self, name: str) -> Plan:
        """The plan of this name.

        Raises:
            UserError: there is none.
        """
        return _named(self.plans, name, "plan")

    def top_up(self, name: str) -> TopUp:
        """The top-up of this name.

        Raises:
            UserError: there is none.
        """
        return _named(self.top_ups, name, "top-up")


@functools.cache
def prices() -> Prices:
    """Of today."""
    found = tomllib.loads((resources.files("filmstudio.services.credits") / "prices.toml").read_text("utf-8"))
    return Prices(
        currency=found["currency"],
        plans=tuple(Plan.model_validate(_listed(name, facts)) for name, facts in found["plans"].items()),
        top_ups=tuple(TopUp.model_validate(_listed(name, facts)) for name, facts in found["top_ups"].items()),
        paid_life=timedelta(days=found["days"]),
        free_life=timedelta(days=found["free_days"]),
        warn_below=100 * found["warn_below"],
    )


def _listed(name: str, facts: Mapping[str, Any]) -> Mapping[str, Any]:
    return MappingProxyType({**facts, "name": name, "credits": 100 * facts["credits"]})


def _named(things: tuple[Offer, ...], name: str, what: str) -> Offer:
    for thing in things:
        if thing.name == name:
            return thing
    known = ", ".join(thing.name for thing in things)
    raise UserError(f"there is no {what} {name!r}; there are: {known}")
