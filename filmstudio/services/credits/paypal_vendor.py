"""PayPal: Orders v2 for top-ups, Subscriptions v1 for plans, refunds, disputes, signed webhooks.

What is for sale stays in our price list: orders and subscriptions name their price themselves. A plan there is only the
frame in which PayPal bills by the month.
"""

import json
from collections.abc import AsyncIterator, Mapping
from datetime import datetime
from typing import Any

from filmstudio.errors import NotAllowed, Refused
from filmstudio.services.credits import paypal_events as events
from filmstudio.services.credits import paypal_facts as facts
from filmstudio.services.credits import paypal_words as words
from filmstudio.services.credits.paypal_client import PayPalClient, PayPalRefused
from filmstudio.services.credits.paypal_facts import NAME, SALE
from filmstudio.services.credits.paypal_looks import AGREEMENT, PayPalLooks, part
from filmstudio.services.credits.paypal_signature import Signature
from filmstudio.services.credits.settings import PayPalSettings
from filmstudio.services.credits.vendor import Checkout, Customer, Fact, Notice, Order, Payment, Topic

NOT_NOW = {"ORDER_NOT_APPROVED", "ORDER_ALREADY_CAPTURED", "INSTRUMENT_DECLINED", "PAYER_ACTION_REQUIRED"}
"""Why an order isn't captured without anything being wrong: he may go back to PayPal and pay."""


class PayPalVendor:
    """A `Vendor`."""

    name = NAME

    def __init__(self, settings: PayPalSettings) -> None:
        self._settings = settings
        self._client, self._signature = PayPalClient(settings), Signature(settings)
        self._looks = PayPalLooks(self._client)

    async def close(self) -> None:
        """Give its connections back."""
        await self._client.close()

    async def customer(self, customer: Customer) -> str:
        """PayPal has no customers of ours: they log in there, and orders carry our own names."""
        return str(customer.person)

    async def forget(self, customer: str) -> None:
        """Nothing: there is no customer of ours at PayPal, and his account there is his own."""

    async def checkout(self, order: Order, customer: str, back: str) -> Checkout:
        """A page of PayPal's where he agrees to an order or a subscription.

        Raises:
            Refused: the plan isn't set up at PayPal.
        """
        to = {"return_url": f"{back}?order={order.id}", "cancel_url": f"{back}?order={order.id}&cancelled=1"}
        if order.kind == "plan":
            path, body = "/v1/billing/subscriptions", self._subscribing(order, to)
        else:
            path, body = "/v2/checkout/orders", _ordering(order, to)
        made = await self._client.ask(words.Made, "POST", path, body=body, key=f"checkout-{order.id}")
        if not made.url:
            raise Refused("PayPal names no page to pay at; try again with a new order")
        return Checkout(ref=made.id, url=made.url)

    async def settle(self, ref: str) -> None:
        """Capture an order that he has approved, which PayPal does once; subscriptions are paid without us.

        Without a key: PayPal would tell again under it what it said before he approved.
        """
        if ref.startswith(AGREEMENT):
            return
        try:
            path = f"/v2/checkout/orders/{part(ref)}/capture"
            await self._client.ask(words.CheckoutOrder, "POST", path, body={})
        except PayPalRefused as no:
            if not no.words & NOT_NOW:
                raise

    async def portal(self, customer: str, back: str) -> str:
        """Where everybody sees whom he pays by PayPal."""
        sandbox = "sandbox." if "sandbox" in self._settings.api else ""
        return f"https://www.{sandbox}paypal.com/myaccount/autopay/"

    async def cancel(self, subscription: str) -> None:
        """At once: PayPal bills no more, and what is paid is ours to keep good."""
        path = f"/v1/billing/subscriptions/{part(subscription)}/cancel"
        try:
            await self._client.ask(words.Nothing, "POST", path, body={"reason": "ended by the customer"})
        except PayPalRefused as no:
            if "SUBSCRIPTION_STATUS_INVALID" not in no.words:  # it is over already
                raise

    async def refund(self, payment: str, cents: int, key: str) -> tuple[Topic, str]:
        """PayPal keeps keys of refunds for 30 days at least."""
        id, currency = payment.removeprefix(SALE), await self._currency(payment)
        if payment == id:
            path, amount = f"/v2/payments/captures/{part(id)}/refund", facts.written(cents, currency)
            await self._client.ask(words.Nothing, "POST", path, body={"amount": amount}, key=f"refund-{key}")
            return Topic.PAYMENT, payment
        path, amount = f"/v1/payments/sale/{part(id)}/refund", facts.written_of_sale(cents, currency)
        made = await self._client.ask(words.Named, "POST", path, body={"amount": amount}, key=f"refund-{key}")
        return Topic.REFUND, made.id

    async def notice(self, headers: Mapping[str, str], body: bytes) -> Notice:
        """A webhook that PayPal has signed for us within the last days."""
        await self._signature.check(headers, body)
        try:
            event: dict[str, Any] = json.loads(body)
            kind = str(event["event_type"])
            return Notice(id=str(event["id"])[:200], kind=kind[:200], subject=events.subject(kind, event["resource"]))
        except (ValueError, KeyError, TypeError, AttributeError):
            raise NotAllowed("this message of PayPal's names nothing") from None

    def topic(self, kind: str) -> Topic | None:
        """By its name (https://developer.paypal.com/api/rest/webhooks/event-names/)."""
        return events.topic(kind)

    async def look(self, topic: Topic, subject: str) -> tuple[Fact, ...]:
        """With a subscription come its last payments, and with its payment the subscription: no message tells of it."""
        return await self._looks.look(topic, subject)

    def since(self, at: datetime) -> AsyncIterator[Fact]:
        """What PayPal's books tell of since then, as it is now."""
        return self._looks.since(at)

    async def _currency(self, payment: str) -> str:
        for fact in await self.look(Topic.PAYMENT, payment):
            if isinstance(fact, Payment):
                return fact.currency
        raise Refused("PayPal doesn't know this payment, or it was not paid")

    def _subscribing(self, order: Order, to: Mapping[str, str]) -> dict[str, Any]:
        if order.product not in self._settings.plans:
            raise Refused(f"the plan {order.product!r} can't be paid by PayPal here; choose another way to pay")
        price = {"fixed_price": facts.written(order.cents, order.currency)}
        return {
            "plan_id": self._settings.plans[order.product], "custom_id": str(order.id),
            "application_context": {**to, "user_action": "SUBSCRIBE_NOW", "shipping_preference": "NO_SHIPPING"},
            "plan": {"billing_cycles": [{"sequence": 1, "total_cycles": 0, "pricing_scheme": price}]},
        }  # fmt: skip


def _ordering(order: Order, to: Mapping[str, str]) -> dict[str, Any]:
    """PayPal takes money for one `invoice_id` once, whatever it remembers of our keys."""
    amount = facts.written(order.cents, order.currency)
    item = {"name": order.title, "quantity": "1", "unit_amount": amount, "category": "DIGITAL_GOODS"}
    unit = {
        "custom_id": str(order.id), "invoice_id": str(order.id), "description": order.title, "items": [item],
        "amount": {**amount, "breakdown": {"item_total": amount}},
    }  # fmt: skip
    context = {**to, "user_action": "PAY_NOW", "shipping_preference": "NO_SHIPPING"}
    return {
        "intent": "CAPTURE", "purchase_units": [unit], "payment_source": {"paypal": {"experience_context": context}},
    }  # fmt: skip
