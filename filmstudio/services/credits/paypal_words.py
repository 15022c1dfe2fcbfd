"""What PayPal says, as far as we read it.

https://developer.paypal.com/docs/api/orders/v2/, payments/v2 (captures), subscriptions/v1, payments/v1 (the sales that
subscriptions are paid by, and their refunds), customer-disputes/v1, transaction-search/v1. Money is read in hundredths.
"""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from pydantic import AliasChoices, BaseModel, ConfigDict, Field

LOST = {"RESOLVED_BUYER_FAVOUR", "ACCEPTED"}
"""Ends of a dispute in which the customer has the money."""
REFUNDED = "T1107"
"""The code of a refund in PayPal's books (transaction event codes)."""
Sum: TypeAlias = Annotated[Decimal, Field(max_digits=20, decimal_places=2)]


class Said(BaseModel):
    """A part of an answer; what else is in it is not looked at."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Money(Said):
    """The two ways in which PayPal writes an amount."""

    currency: str = Field(validation_alias=AliasChoices("currency_code", "currency"), pattern=r"^[A-Z]{3}$")
    value: Sum = Field(validation_alias=AliasChoices("value", "total"))

    @property
    def cents(self) -> int:
        """Hundredths, without a sign: refunds are written with one in places."""
        return int(abs(self.value) * 100)


class Link(Said):
    """Where to go on."""

    href: str
    rel: str


class Related(Said):
    """What a capture belongs to."""

    order_id: str | None = None


class Supplement(Said):
    """More on a capture."""

    related_ids: Related = Related()


class Nothing(Said):
    """An answer of which nothing is read."""


class Named(Said):
    """An answer of which the name is read."""

    id: str


class Capture(Said):
    """Money taken for an order."""

    id: str
    status: str
    amount: Money
    custom_id: str | None = None
    create_time: datetime
    supplementary_data: Supplement = Supplement()


class Refund(Said):
    """Money given back of a capture."""

    status: str
    amount: Money


class Collected(Said):
    """What became of an order's money."""

    captures: tuple[Capture, ...] = ()
    refunds: tuple[Refund, ...] = ()


class Breakdown(Said):
    """Of what an amount is made."""

    tax_total: Money | None = None


class Amount(Money):
    """Of an order, with its tax."""

    breakdown: Breakdown = Breakdown()


class Unit(Said):
    """What an order is for; ours have one each."""

    amount: Amount
    payments: Collected = Collected()


class Made(Named):
    """An order or a subscription that was just made: where the customer agrees to it."""

    links: tuple[Link, ...] = ()

    @property
    def url(self) -> str | None:
        """The page of PayPal's, if there is one."""
        return next((link.href for link in self.links if link.rel in ("payer-action", "approve")), None)


class CheckoutOrder(Said):
    """An order, and what became of it."""

    id: str
    status: str
    purchase_units: tuple[Unit, ...] = ()


class Details(Said):
    """Of what a sale's amount is made."""

    tax: Sum = Decimal(0)


class SaleAmount(Money):
    """Of a sale."""

    details: Details = Details()


class Sale(Said):
    """Money that was taken for a month of a subscription."""

    id: str
    state: str
    amount: SaleAmount
    billing_agreement_id: str | None = None
    create_time: datetime


class SaleRefund(Said):
    """Money given back of a sale. `total_refunded_amount`: with what was given back before."""

    id: str
    sale_id: str | None = None
    amount: Money
    total_refunded_amount: Money | None = None

    @property
    def cents(self) -> int:
        """At least so much was given back of the sale."""
        return (self.total_refunded_amount or self.amount).cents


class LastPayment(Said):
    """Of a subscription."""

    time: datetime


class Billing(Said):
    """How a subscription is paid."""

    failed_payments_count: int = 0
    last_payment: LastPayment | None = None
    next_billing_time: datetime | None = None


class Agreement(Said):
    """A subscription."""

    id: str
    status: str
    custom_id: str | None = None
    billing_info: Billing = Billing()


class Transaction(Said):
    """A payment in a subscription's list."""

    id: str
    status: str


class Transactions(Said):
    """A subscription's payments."""

    transactions: tuple[Transaction, ...] = ()


class Disputed(Said):
    """What a dispute is about."""

    seller_transaction_id: str


class Outcome(Said):
    """How a dispute ended."""

    outcome_code: str | None = None


class Dispute(Said):
    """A customer, or his bank, wants the money back."""

    dispute_id: str
    status: str
    disputed_transactions: tuple[Disputed, ...] = ()
    dispute_outcome: Outcome = Outcome()

    @property
    def ours(self) -> bool:
        """The money is with us."""
        return self.status == "RESOLVED" and self.dispute_outcome.outcome_code not in LOST


class Disputes(Said):
    """A page of them."""

    items: tuple[Dispute, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def next(self) -> dict[str, str] | None:
        """What is asked for the next page."""
        found = next((link.href for link in self.links if link.rel == "next"), None)
        return dict(parse_qsl(urlsplit(found).query)) if found else None


class Booking(Said):
    """A line of PayPal's books. `custom_field`: what we called it."""

    transaction_id: str
    transaction_event_code: str = ""
    paypal_reference_id: str | None = None
    paypal_reference_id_type: str | None = None
    custom_field: str | None = None

    @property
    def refund(self) -> bool:
        """Money was given back."""
        return self.transaction_event_code == REFUNDED

    @property
    def about(self) -> str:
        """The payment that it is, or that something happened to."""
        above = self.paypal_reference_id if self.paypal_reference_id_type == "TXN" else None
        return above or self.transaction_id


class Line(Said):
    """Of a page of PayPal's books."""

    transaction_info: Booking


class Books(Said):
    """A page of PayPal's books."""

    transaction_details: tuple[Line, ...] = ()
    total_items: int = 0
    total_pages: int = 1
