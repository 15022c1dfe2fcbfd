"""Who takes the money: what a payment vendor is asked, and what it tells. Money is in whole hundredths of a currency.

A vendor's messages are only a reason to look: what counts is what it says when it is asked, so that messages may be
doubled, late, lost or in any order.
"""

from collections.abc import AsyncIterator, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Literal, Protocol, TypeAlias
from uuid import UUID

from filmstudio.film.value import Value

Standing: TypeAlias = Literal["active", "late", "ended"]
"""Of a subscription: paid for; a payment failed and is tried again; over."""


class Topic(StrEnum):
    """What a vendor can be asked about. Not every vendor knows all of them."""

    CHECKOUT = "checkout"
    PAYMENT = "payment"
    SUBSCRIPTION = "subscription"
    INVOICE = "invoice"
    CHARGE = "charge"
    REFUND = "refund"
    DISPUTE = "dispute"


class Customer(Value):
    """Who pays."""

    person: UUID
    email: str


class Order(Value):
    """What somebody wants to pay: a top-up, or a plan by the month."""

    id: UUID
    person: UUID
    vendor: str
    kind: Literal["top-up", "plan"]
    product: str
    title: str
    cents: int
    currency: str


class Checkout(Value):
    """Where the customer pays. `ref` is the vendor's name for it."""

    ref: str
    url: str


class Payment(Value):
    """Money that came: for an order, or for a month of a subscription.

    `cents` without tax, `tax` as the vendor told it; `refunded` of both together, or `at_least` that, where the vendor
    doesn't tell the sum; `disputed`: the bank took it back, or asks to.
    """

    vendor: str
    ref: str
    order: UUID | None
    subscription: str | None
    cents: int
    tax: int
    currency: str
    refunded: int
    at_least: bool = False
    disputed: bool
    at: datetime
    receipt: str | None = None


class Subscription(Value):
    """A plan that is paid by the month. `until`: what is paid; `ends`: it isn't renewed; `checkout`: the vendor's name
    of where it was agreed to, if it tells.
    """

    vendor: str
    ref: str
    order: UUID
    standing: Standing
    until: datetime
    ends: bool
    checkout: str | None = None


Fact: TypeAlias = Payment | Subscription


class Notice(Value):
    """A message of a vendor: something happened to what is named. `kind` is the vendor's own word."""

    id: str
    kind: str
    subject: str


class Vendor(Protocol):
    """One that takes money. Every call raises `ServerAway` if it can't be reached, `Refused` if it says no."""

    name: str

    async def customer(self, customer: Customer) -> str:
        """The vendor's name for him."""
        ...

    async def forget(self, customer: str) -> None:
        """Keep nothing more of him than the books need, by the vendor's name for him; done already, nothing happens."""
        ...

    async def checkout(self, order: Order, customer: str, back: str) -> Checkout:
        """Where the customer pays for this order, once however often it is asked; `back` is where he comes back to."""
        ...

    async def settle(self, ref: str) -> None:
        """The customer says that he has paid: take the money, if the vendor waits for that."""
        ...

    async def portal(self, customer: str, back: str) -> str:
        """Where he sees his invoices and changes how he pays."""
        ...

    async def cancel(self, subscription: str) -> None:
        """It isn't renewed."""
        ...

    async def refund(self, payment: str, cents: int, key: str) -> tuple[Topic, str]:
        """Give money back, once for this key, if it is asked again within a month; what is to be looked at then."""
        ...

    async def notice(self, headers: Mapping[str, str], body: bytes) -> Notice:
        """A message.

        Raises:
            NotAllowed: it isn't the vendor's.
        """
        ...

    def topic(self, kind: str) -> Topic | None:
        """What messages of this kind are about; None, if nothing follows from them."""
        ...

    async def look(self, topic: Topic, subject: str) -> tuple[Fact, ...]:
        """How it is now with something; nothing, if it is none of ours or not paid yet."""
        ...

    async def close(self) -> None:
        """Give its connections back."""
        ...

    def since(self, at: datetime) -> AsyncIterator[Fact]:
        """All that was paid or changed since then."""
        ...
