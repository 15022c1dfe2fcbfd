"""Stripe: Checkout for top-ups and plans, the customer portal, refunds, signed webhooks.

https://docs.stripe.com/payments/checkout, https://docs.stripe.com/webhooks. What is for sale stays in our price list: a
checkout names its price itself, and nothing has to be set up there but the webhook.
"""

import contextlib
import hashlib
from collections.abc import AsyncIterator, Generator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

import stripe
from pydantic import ValidationError

from filmstudio.errors import NotAllowed, Refused, ServerAway
from filmstudio.services.credits.settings import StripeSettings
from filmstudio.services.credits.stripe_invoices import (
    INVOICE,
    NAME,
    applied,
    credited,
    of_balance,
    subscription_of,
    tax_of,
)
from filmstudio.services.credits.vendor import (
    Checkout,
    Customer,
    Fact,
    Notice,
    Order,
    Payment,
    Standing,
    Subscription,
    Topic,
)

if TYPE_CHECKING:
    from stripe.params.checkout import SessionCreateParams

STANDINGS: Mapping[str, Standing] = {"active": "active", "trialing": "active", "past_due": "late"}
"""All others are over."""
GONE = "resource_missing"
"""Stripe's word for what was deleted before (https://docs.stripe.com/error-codes)."""
PATIENCE = 20.0
"""Seconds for an answer."""
LOST = {"lost", "needs_response", "under_review"}
"""States of a dispute in which the money is with the bank (https://docs.stripe.com/api/disputes/object)."""


class Purpose(NamedTuple):
    """What a payment is for: an order, or a month of a subscription; the tax in it; what went back into a balance."""

    order: UUID | None
    subscription: str | None
    tax: int
    back: int


class StripeVendor:
    """A `Vendor`."""

    name = NAME

    def __init__(self, settings: StripeSettings) -> None:
        self._settings = settings
        self._web = stripe.HTTPXClient(timeout=PATIENCE)
        self._api = stripe.StripeClient(
            settings.key.get_secret_value(), base_addresses={"api": settings.api}, max_network_retries=2,
            http_client=self._web,
        ).v1  # fmt: skip

    async def close(self) -> None:
        """Give its connections back."""
        await self._web.close_async()

    async def customer(self, customer: Customer) -> str:
        """Made once, as far as Stripe remembers the key; so its name is to be kept."""
        email = hashlib.sha256(customer.email.encode()).hexdigest()[:16]
        with _told():
            known = await self._api.customers.create_async(
                {"email": customer.email, "metadata": {"person": str(customer.person)}},
                {"idempotency_key": f"customer/{customer.person}/{email}"},
            )
        return known.id

    async def forget(self, customer: str) -> None:
        """Deleted with his address and cards; plans end at once, invoices stay (https://docs.stripe.com/api/customers/delete)."""
        with _told():
            try:
                await self._api.customers.delete_async(customer)
            except stripe.InvalidRequestError as error:
                if error.code != GONE:
                    raise

    async def checkout(self, order: Order, customer: str, back: str) -> Checkout:
        """A page of Stripe's where it is paid."""
        with _told():
            session = await self._api.checkout.sessions.create_async(
                self._wanted(order, customer, back), {"idempotency_key": f"checkout/{order.id}"}
            )
        return Checkout(ref=session.id, url=session.url or "")

    async def settle(self, ref: str) -> None:
        """Stripe takes the money itself."""

    async def portal(self, customer: str, back: str) -> str:
        """A page of Stripe's."""
        with _told():
            session = await self._api.billing_portal.sessions.create_async({"customer": customer, "return_url": back})
        return session.url

    async def cancel(self, subscription: str) -> None:
        """At the end of what is paid."""
        with _told():
            await self._api.subscriptions.update_async(subscription, {"cancel_at_period_end": True})

    async def refund(self, payment: str, cents: int, key: str) -> tuple[Topic, str]:
        """Of a payment intent. Stripe forgets keys after a day: ours is kept with the refund, and looked for first.

        Raises:
            Refused: it was paid from a balance; or Stripe says no.
        """
        if payment.startswith(INVOICE):
            raise Refused("this was paid from the customer's balance; give it back at Stripe, by a credit note")
        with _told():
            made = await self._api.refunds.list_async({"payment_intent": payment, "limit": 100})
            if not any(_words(one.metadata).get("key") == key for one in made.data):
                await self._api.refunds.create_async(
                    {"payment_intent": payment, "amount": cents, "metadata": {"key": key}},
                    {"idempotency_key": f"refund/{key}"},
                )
        return Topic.PAYMENT, payment

    async def notice(self, headers: Mapping[str, str], body: bytes) -> Notice:
        """A webhook that Stripe has signed within the last five minutes."""
        try:
            event = stripe.Webhook.construct_event(
                body, headers.get("stripe-signature", ""), self._settings.webhook.get_secret_value()
            )
            return Notice(id=event.id, kind=event.type, subject=_about(event.data.object))
        except (stripe.SignatureVerificationError, ValueError, KeyError, ValidationError):
            raise NotAllowed("this message is not Stripe's") from None

    def topic(self, kind: str) -> Topic | None:
        """By the beginning of its name (https://docs.stripe.com/api/events/types)."""
        match kind.split("."):
            case ["checkout", "session", *_]:
                return Topic.CHECKOUT
            case ["customer", "subscription", *_]:
                return Topic.SUBSCRIPTION
            case ["invoice", "paid" | "payment_succeeded"] | ["credit_note", *_]:
                return Topic.INVOICE
            case ["payment_intent", "succeeded"]:
                return Topic.PAYMENT
            case ["charge", "dispute", *_]:
                return Topic.DISPUTE
            case ["charge", "refund", *_] | ["refund", *_]:
                return Topic.REFUND
            case ["charge", "succeeded" | "refunded" | "updated"]:
                return Topic.CHARGE
            case _:
                return None

    async def look(self, topic: Topic, subject: str) -> tuple[Fact, ...]:
        """Everything but checkouts, invoices and subscriptions leads to a payment intent."""
        with _told():
            match topic:
                case Topic.CHECKOUT:
                    return await self._of_session(subject)
                case Topic.SUBSCRIPTION:
                    return _only(self._subscription(await self._api.subscriptions.retrieve_async(subject)))
                case Topic.INVOICE:
                    return await self._of_invoice(subject)
                case Topic.PAYMENT if subject.startswith(INVOICE):
                    return _only(await self._from_balance(subject))
                case Topic.PAYMENT:
                    return _only(await self._payment(subject))
                case Topic.DISPUTE:
                    dispute = await self._api.disputes.retrieve_async(subject)
                    return _only(await self._payment(_id(dispute.payment_intent)))
                case Topic.REFUND:
                    refund = await self._api.refunds.retrieve_async(subject)
                    return _only(await self._payment(_id(refund.payment_intent)))
                case Topic.CHARGE:
                    charge = await self._api.charges.retrieve_async(subject)
                    return _only(await self._payment(_id(charge.payment_intent)))

    async def since(self, at: datetime) -> AsyncIterator[Fact]:
        """Every payment that was begun, refunded or disputed since, and every subscription begun, as they are now."""
        created: Any = {"gte": int(at.timestamp())}
        with _told():
            async for intent in self._touched(created):
                with contextlib.suppress(stripe.InvalidRequestError):  # it is gone there
                    if fact := await self._payment(intent):
                        yield fact
            invoices = await self._api.invoices.list_async({"created": created, "status": "paid", "limit": 100})
            async for invoice in invoices.auto_paging_iter():
                if applied(invoice) and (fact := await self._from_balance(invoice.id)):
                    yield fact
            found = await self._api.subscriptions.list_async({"created": created, "status": "all", "limit": 100})
            async for subscription in found.auto_paging_iter():
                if fact := self._subscription(subscription):
                    yield fact

    async def _touched(self, created: Any) -> AsyncIterator[str]:  # noqa: ANN401  the SDK's range of times
        """Payment intents of which something happened, each once."""
        seen = {""}
        intents = await self._api.payment_intents.list_async({"created": created, "limit": 100})
        refunds = await self._api.refunds.list_async({"created": created, "limit": 100})
        disputes = await self._api.disputes.list_async({"created": created, "limit": 100})
        for found in (intents, refunds, disputes):
            async for one in found.auto_paging_iter():
                intent = one.id if isinstance(one, stripe.PaymentIntent) else _id(one.payment_intent)
                if intent not in seen:
                    seen.add(intent)
                    yield intent

    def _wanted(self, order: Order, who: str, back: str) -> "SessionCreateParams":
        facts = {"order": str(order.id)}
        price: Any = {
            "currency": order.currency, "unit_amount": order.cents, "product_data": {"name": order.title},
            "tax_behavior": "exclusive",
        }  # fmt: skip
        wanted: SessionCreateParams = {
            "customer": who, "client_reference_id": str(order.id), "metadata": facts,
            "success_url": f"{back}?order={order.id}", "cancel_url": f"{back}?order={order.id}&cancelled=1",
            "automatic_tax": {"enabled": self._settings.tax},
        }  # fmt: skip
        if self._settings.tax:
            wanted["customer_update"] = {"address": "auto"}
        if order.kind == "plan":
            price["recurring"] = {"interval": "month"}
            wanted |= {"mode": "subscription", "subscription_data": {"metadata": facts}}
        else:
            wanted |= {"mode": "payment", "payment_intent_data": {"metadata": facts}}
            wanted["invoice_creation"] = {"enabled": True}
        wanted["line_items"] = [{"price_data": price, "quantity": 1}]
        return wanted

    async def _of_session(self, session: str) -> tuple[Fact, ...]:
        found = await self._api.checkout.sessions.retrieve_async(session)
        if found.subscription:
            subscription = await self._api.subscriptions.retrieve_async(_id(found.subscription))
            paid = await self._of_invoice(_id(found.invoice)) if found.invoice else ()
            return (*_only(self._subscription(subscription)), *paid)
        return _only(await self._payment(_id(found.payment_intent)))

    async def _of_invoice(self, invoice: str) -> tuple[Fact, ...]:
        paid = await self._api.invoice_payments.list_async({"invoice": invoice, "status": "paid"})
        intents = [_id(one.payment.payment_intent) for one in paid.data]
        found = [await self._payment(intent) for intent in intents if intent]
        return (*(one for one in found if one), *_only(await self._from_balance(invoice)))

    async def _from_balance(self, invoice: str) -> Payment | None:
        """The part of a month that was paid without a payment intent, if there is one."""
        found = await self._api.invoices.retrieve_async(invoice)
        return of_balance(found, await self._credited(found))

    async def _credited(self, invoice: stripe.Invoice) -> int:
        """What of a paid invoice went back into the customer's balance."""
        if not invoice.post_payment_credit_notes_amount:
            return 0
        notes = await self._api.credit_notes.list_async({"invoice": invoice.id, "limit": 100})
        return sum([credited(note) async for note in notes.auto_paging_iter()])

    async def _payment(self, intent: str) -> Payment | None:
        """A payment intent that has succeeded, and what became of its money."""
        if not intent:
            return None
        found = await self._api.payment_intents.retrieve_async(intent, {"expand": ["latest_charge"]})
        charge: Any = found.latest_charge
        if found.status != "succeeded" or charge is None:
            return None
        what = await self._for_what(found)
        if not what.order and not what.subscription:
            return None
        disputes = await self._api.disputes.list_async({"payment_intent": intent})
        return Payment(
            vendor=self.name, ref=intent, order=what.order, subscription=what.subscription,
            cents=found.amount_received - what.tax, tax=what.tax, currency=found.currency,
            refunded=charge.amount_refunded + what.back, at=_time(charge.created),
            disputed=any(one.status in LOST for one in disputes.data), receipt=charge.receipt_url,
        )  # fmt: skip

    async def _for_what(self, intent: stripe.PaymentIntent) -> Purpose:
        """What a payment intent is for. What its invoice gave back goes to what was paid from a balance first."""
        if order := _order(intent.metadata):
            sessions = await self._api.checkout.sessions.list_async({"payment_intent": intent.id})
            details = sessions.data[0].total_details if sessions.data else None
            return Purpose(order, None, details.amount_tax if details else 0, 0)
        by: Any = {"type": "payment_intent", "payment_intent": intent.id}
        paid = await self._api.invoice_payments.list_async({"payment": by})
        if not paid.data:
            return Purpose(None, None, 0, 0)
        invoice = await self._api.invoices.retrieve_async(_id(paid.data[0].invoice))
        back = max(await self._credited(invoice) - applied(invoice), 0)
        return Purpose(None, subscription_of(invoice), min(tax_of(invoice), intent.amount_received), back)

    def _subscription(self, found: stripe.Subscription) -> Subscription | None:
        """Stripe begins the next period before it is paid: one that is late is paid until its beginning only."""
        order = _order(found.metadata)
        items = found["items"].data
        if order is None or not items:
            return None
        standing = STANDINGS.get(found.status, "ended")
        until = items[0].current_period_start if standing == "late" else items[0].current_period_end
        return Subscription(
            vendor=self.name, ref=found.id, order=order, standing=standing, until=_time(until),
            ends=found.cancel_at_period_end or found.cancel_at is not None,
        )  # fmt: skip


@contextlib.contextmanager
def _told() -> Generator[None]:
    """Stripe's errors as ours."""
    try:
        yield
    except (stripe.APIConnectionError, stripe.RateLimitError) as error:
        raise ServerAway(f"Stripe can't be reached ({type(error).__name__}); try again in a moment") from error
    except stripe.StripeError as error:
        if (error.http_status or 500) >= 500:
            raise ServerAway("Stripe is in trouble; try again in a moment") from error
        raise Refused(f"Stripe refuses: {error.user_message or error.code or type(error).__name__}") from error


def _only(fact: Fact | None) -> tuple[Fact, ...]:
    return (fact,) if fact else ()


def _id(thing: Any) -> str:  # noqa: ANN401  an id, or the thing itself
    return thing if isinstance(thing, str) else getattr(thing, "id", "")


def _about(thing: Any) -> str:  # noqa: ANN401  the SDK's
    """What is to be looked at: with a credit note, its invoice."""
    return _id(thing.invoice) if getattr(thing, "object", "") == "credit_note" else _id(thing)


def _words(metadata: Any) -> dict[str, str]:  # noqa: ANN401  the SDK's bag of strings
    return dict(metadata.to_dict()) if metadata else {}


def _order(metadata: Any) -> UUID | None:  # noqa: ANN401
    """The order that we wrote there."""
    with contextlib.suppress(ValueError, KeyError):
        return UUID(_words(metadata)["order"])
    return None


def _time(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
