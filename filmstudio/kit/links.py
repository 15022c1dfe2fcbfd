"""What somebody shows who was given a link, at whatever service's door, and how often he may try."""

from typing import Annotated

from fastapi import Depends, Request
from pydantic import BaseModel, Field, SecretStr

from filmstudio.kit.network import host_of
from filmstudio.kit.rates import Rate, Rates

LOOKS = Rate(20, 60)
"""Tries of links from one address, at all doors together."""


class LookBody(BaseModel, extra="forbid"):
    """A link's token, and its password, if it has one."""

    token: Annotated[SecretStr, Field(min_length=20, max_length=200)]
    password: Annotated[SecretStr, Field(max_length=200)] | None = None

    def shown(self) -> tuple[str, str | None]:
        """Both, as they are looked up."""
        return self.token.get_secret_value(), self.password.get_secret_value() if self.password else None


async def _seldom(request: Request) -> None:
    rates: Rates = request.app.state.rates
    await rates.check("look", host_of(request), LOOKS)


SELDOM = Depends(_seldom)
