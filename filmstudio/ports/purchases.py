"""Purchases: what a person ordered and paid. Money is in whole hundredths of a currency, credits in those of a credit.
All times are UTC.
"""

from datetime import datetime
from typing import Literal, Protocol
from uuid import UUID

from filmstudio.film.value import Value
from filmstudio.kit.page import Page


class OrderSeen(Value):
    """An order; `url`: where it is paid."""

    id: UUID
    vendor: str
    kind: Literal["top-up", "plan"]
    product: str
    title: str
    cents: int
    currency: str
    state: Literal["new", "open", "paid"]
    url: str | None
    created: datetime


class PaymentSeen(Value):
    """Money that was paid; `due`: the credits that it gives, less what was paid back."""

    vendor: str
    ref: str
    product: str
    title: str
    cents: int
    tax: int
    currency: str
    refunded: int
    disputed: bool
    credits: int
    due: int
    trouble: str | None
    at: datetime
    receipt: str | None


class Purchases(Protocol):
    """The shop, as those see it who tell a person what he bought."""

    async def orders(self, person: UUID, cursor: str | None, limit: int) -> Page[OrderSeen]:
        """His orders, the newest first.

        Raises:
            UserError: the cursor is none of ours.
        """
        ...

    async def payments(self, person: UUID, cursor: str | None, limit: int) -> Page[PaymentSeen]:
        """What he paid, the newest first.

        Raises:
            UserError: the cursor is none of ours.
        """
        ...
