"""What follows from PayPal's words: payments and subscriptions, and amounts as PayPal wants them. Pure."""

import calendar
from collections.abc import Mapping
from datetime import UTC, datetime
from uuid import UUID

from filmstudio.services.credits.paypal_words import Agreement, Capture, CheckoutOrder, Sale
from filmstudio.services.credits.vendor import Payment, Standing, Subscription

NAME = "paypal"
SALE = "sale-"
"""Begins our name of a payment that is a sale of a subscription; all others are captures of orders."""
PAID = {"COMPLETED", "PARTIALLY_REFUNDED", "REFUNDED", "REVERSED"}
"""States of captures and sales in which money came; `REVERSED`: the bank took it back."""
STANDINGS: Mapping[str, Standing] = {
    "ACTIVE": "active", "SUSPENDED": "late", "CANCELLED": "active", "EXPIRED": "active",
}  # fmt: skip
"""A cancelled subscription is good until the end of what is paid."""
UNPAID = datetime.fromtimestamp(0, UTC)
"""Until when a subscription is paid of which nothing was paid yet."""
WHOLE = {"jpy", "huf", "twd"}
"""Currencies that PayPal takes without decimals (https://developer.paypal.com/api/rest/reference/currency-codes/)."""


def written(cents: int, currency: str) -> dict[str, str]:
    """An amount as PayPal wants it today."""
    return {"currency_code": currency.upper(), "value": _value(cents, currency)}


def written_of_sale(cents: int, currency: str) -> dict[str, str]:
    """An amount as it wanted it when sales were new."""
    return {"currency": currency.upper(), "total": _value(cents, currency)}


def _value(cents: int, currency: str) -> str:
    whole, rest = divmod(cents, 100)
    return str(whole) if currency in WHOLE and not rest else f"{whole}.{rest:02}"


def order_of(custom: str | None) -> UUID | None:
    """The order that we wrote there, if it is one of ours."""
    try:
        return UUID(custom or "")
    except ValueError:
        return None


def of_capture(capture: Capture, order: CheckoutOrder | None, *, disputed: bool) -> Payment | None:
    """The payment that a capture is. Without the order's own list a part that was given back is not told."""
    ours = order_of(capture.custom_id)
    if ours is None or capture.status not in PAID:
        return None
    units = order.purchase_units if order else ()
    tax = sum(unit.amount.breakdown.tax_total.cents for unit in units if unit.amount.breakdown.tax_total)
    given = [one for unit in units for one in unit.payments.refunds if one.status in ("COMPLETED", "PENDING")]
    known = capture.status == "REFUNDED" or not units
    back = _whole_back(capture.status, capture.amount.cents) if known else sum(one.amount.cents for one in given)
    return Payment(
        vendor=NAME, ref=capture.id, order=ours, subscription=None, cents=capture.amount.cents - tax, tax=tax,
        currency=capture.amount.currency.lower(), refunded=back, at=capture.create_time,
        at_least=not units and capture.status == "PARTIALLY_REFUNDED",
        disputed=disputed or capture.status == "REVERSED",
    )  # fmt: skip


def of_sale(sale: Sale, refunded: int, *, disputed: bool) -> Payment | None:
    """The payment that a sale is; at least so much of it was given back, for the sum is told by its refunds only."""
    state = sale.state.upper()
    if sale.billing_agreement_id is None or state not in PAID:
        return None
    tax = int(sale.amount.details.tax * 100)
    return Payment(
        vendor=NAME, ref=f"{SALE}{sale.id}", order=None, subscription=sale.billing_agreement_id,
        cents=sale.amount.cents - tax, tax=tax, currency=sale.amount.currency.lower(),
        refunded=max(_whole_back(state, sale.amount.cents), refunded), at_least=state == "PARTIALLY_REFUNDED",
        disputed=disputed or state == "REVERSED", at=sale.create_time,
    )  # fmt: skip


def of_agreement(agreement: Agreement, now: datetime) -> Subscription | None:
    """How a subscription stands; None before the customer has agreed to it."""
    ours, standing = order_of(agreement.custom_id), STANDINGS.get(agreement.status)
    if ours is None or standing is None:
        return None
    ends, billing = agreement.status in ("CANCELLED", "EXPIRED"), agreement.billing_info
    if not ends and (billing.failed_payments_count or not billing.last_payment):
        standing = "late"
    until = month_after(billing.last_payment.time) if billing.last_payment else UNPAID
    if standing == "active" and not ends:
        until = billing.next_billing_time or until
    if ends and until <= now:
        standing = "ended"
    return Subscription(
        vendor=NAME, ref=agreement.id, order=ours, standing=standing, until=until, ends=ends, checkout=agreement.id
    )  # fmt: skip


def month_after(at: datetime) -> datetime:
    """The same day of the next month, or its last one."""
    year, month = (at.year, at.month + 1) if at.month < 12 else (at.year + 1, 1)
    return at.replace(year=year, month=month, day=min(at.day, calendar.monthrange(year, month)[1]))


def _whole_back(status: str, cents: int) -> int:
    return cents if status == "REFUNDED" else 0
