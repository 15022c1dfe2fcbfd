"""A stand-in for Stripe's Checkout, subscriptions, refunds, disputes and webhooks, which no server of others has.

Answers are of the shape of Stripe's own fixtures (a test compares them), and what customers and banks do is done by
calling `pay`, `renew`, `refund`, `dispute`. `checkout_door` is its door.
"""

import copy
import itertools
import json
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias
from uuid import uuid4

import stripe

from filmstudio.services.credits.settings import StripeSettings

Thing: TypeAlias = dict[str, Any]
SECRET = "whsec_checkout"  # noqa: S105
MONTH = 30 * 24 * 3600
PREFIX = {
    "customers": "cus", "checkout/sessions": "cs", "payment_intents": "pi", "charges": "ch", "refunds": "re",
    "disputes": "dp", "subscriptions": "sub", "invoices": "in", "invoice_payments": "inpay", "events": "evt",
    "billing_portal/sessions": "bps", "credit_notes": "cn",
}  # fmt: skip
KIND = {
    "customers": "customer", "checkout/sessions": "checkout.session", "payment_intents": "payment_intent",
    "charges": "charge", "refunds": "refund", "disputes": "dispute", "subscriptions": "subscription",
    "invoices": "invoice", "invoice_payments": "invoice_payment", "billing_portal/sessions": "billing_portal.session",
    "credit_notes": "credit_note",
}  # fmt: skip


@dataclass
class CheckoutPeer:
    """Its state; every list is by id. `lost`: so many answers get lost after the work was done; `away`: none come."""

    address: str = ""
    things: dict[str, dict[str, Thing]] = field(default_factory=lambda: {name: {} for name in PREFIX})
    events: list[Thing] = field(default_factory=list[Thing])
    keys: dict[str, tuple[str, Thing]] = field(default_factory=dict[str, tuple[str, Thing]])
    count: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))
    lost: int = 0
    away: bool = False
    tag: str = field(default_factory=lambda: uuid4().hex[:12])
    name: str = "stripe"

    def settings(self, _: Path, **more: object) -> dict[str, StripeSettings]:
        """With which the studio knows it."""
        given: Thing = {"key": "sk_test_1", "webhook": SECRET, "api": self.address}
        return {"stripe": StripeSettings.model_validate(given | more)}

    def add(self, what: str, facts: Thing) -> Thing:
        """A new thing."""
        id = f"{PREFIX[what]}_{self.tag}{next(self.count):04}"
        thing = {"id": id, "object": KIND.get(what, what), "created": int(time.time()), **facts}
        self.things[what][id] = thing
        return thing

    def tell(self, kind: str, thing: Thing) -> Thing:
        """An event about a thing, as it is now."""
        event = {
            "id": f"evt_{self.tag}{next(self.count):04}", "object": "event", "type": kind, "created": int(time.time()),
            "livemode": False, "data": {"object": copy.deepcopy(thing)}, "api_version": stripe.api_version,
        }  # fmt: skip
        self.events.append(event)
        return event

    def signed(self, event: Thing, at: int = 0, secret: str = SECRET) -> tuple[dict[str, str], bytes]:
        """An event as it is sent: headers and body."""
        at, body = at or int(time.time()), json.dumps(event)
        signature = stripe.WebhookSignature._compute_signature(f"{at}.{body}", secret)  # pyright: ignore[reportPrivateUsage, reportUnknownVariableType]
        return {"Stripe-Signature": f"t={at},v1={signature}", "Content-Type": "application/json"}, body.encode()

    def pay(self, session: str, tax: int = 0, currency: str = "", cents: int | None = None) -> str:
        """The customer pays at a checkout; the payment intent. In another currency or amount: what can't be."""
        found = self.things["checkout/sessions"][session]
        price = found.pop("_price")
        cents = int(price["unit_amount"]) if cents is None else cents
        paid: Thing = {"customer": found["customer"], "currency": currency or price["currency"]}
        metadata = found.pop("_payment_metadata", {})
        if found["mode"] == "subscription":
            subscription = self._subscribed(found, price)
            found["subscription"] = subscription["id"]
            intent = self._invoiced(subscription, cents, tax)
            found["invoice"] = next(reversed(self.things["invoices"]))
        else:
            intent = self._charged(cents + tax, {**paid, "metadata": metadata})
            found["payment_intent"] = intent["id"]
        found |= {
            "status": "complete", "payment_status": "paid", "amount_subtotal": cents, "amount_total": cents + tax,
            "total_details": {"amount_discount": 0, "amount_shipping": 0, "amount_tax": tax}, "url": None,
        }  # fmt: skip
        self.tell("checkout.session.completed", found)
        return intent["id"]

    def renew(self, subscription: str, cents: int | None = None, tax: int = 0, balance: int = 0) -> str:
        """A month is over, the next one is paid, in part from a balance; its payment intent, or else its invoice."""
        found = self.things["subscriptions"][subscription]
        item = found["items"]["data"][0]
        item["current_period_start"], item["current_period_end"] = (
            item["current_period_end"], item["current_period_end"] + MONTH,
        )  # fmt: skip
        found["status"] = "active"
        intent = self._invoiced(found, item["price"]["unit_amount"] if cents is None else cents, tax, balance)
        self.tell("customer.subscription.updated", found)
        return intent["id"]

    def credit(self, invoice: str, cents: int) -> Thing:
        """A part of a paid invoice goes back into the customer's balance, by a credit note."""
        found = self.things["invoices"][invoice]
        found["post_payment_credit_notes_amount"] += cents
        note = self.add("credit_notes", {
            "invoice": invoice, "status": "issued", "amount": cents, "post_payment_amount": cents,
            "pre_payment_amount": 0, "out_of_band_amount": None, "refunds": [], "currency": found["currency"],
            "customer_balance_transaction": f"cbtxn_{next(self.count)}",
        })  # fmt: skip
        self.tell("credit_note.created", note)
        return note

    def stand(self, subscription: str, status: str) -> None:
        """Its card fails, or it is over."""
        found = self.things["subscriptions"][subscription]
        item = found["items"]["data"][0]
        if status == "past_due":  # Stripe begins the next period before it is paid
            item["current_period_start"], item["current_period_end"] = (
                item["current_period_end"], item["current_period_end"] + MONTH,
            )  # fmt: skip
        found["status"] = status
        self.tell("customer.subscription.deleted" if status == "canceled" else "customer.subscription.updated", found)

    def refund(self, intent: str, cents: int, metadata: Thing | None = None) -> Thing:
        """Money goes back, by us or by somebody at Stripe's own pages."""
        charge = self.things["charges"][self.things["payment_intents"][intent]["latest_charge"]]
        charge["amount_refunded"] += cents
        charge["refunded"] = charge["amount_refunded"] == charge["amount"]
        refund = self.add("refunds", {
            "amount": cents, "currency": charge["currency"], "charge": charge["id"], "payment_intent": intent,
            "status": "succeeded", "metadata": metadata or {},
        })  # fmt: skip
        self.tell("refund.created", refund)
        self.tell("charge.refunded", charge)
        return refund

    def dispute(self, intent: str) -> str:
        """The customer's bank takes the money back."""
        charge = self.things["charges"][self.things["payment_intents"][intent]["latest_charge"]]
        charge["disputed"] = True
        dispute = self.add("disputes", {
            "amount": charge["amount"], "currency": charge["currency"], "charge": charge["id"],
            "payment_intent": intent, "status": "needs_response", "reason": "fraudulent",
        })  # fmt: skip
        self.tell("charge.dispute.created", dispute)
        return dispute["id"]

    def decide(self, dispute: str, status: str) -> None:
        """The bank has decided: won or lost."""
        found = self.things["disputes"][dispute]
        found["status"] = status
        self.tell("charge.dispute.closed", found)

    def grow_old(self, intent: str, hours: int = 2) -> None:
        """It was begun and paid so long ago."""
        charge = self.things["charges"][self.things["payment_intents"][intent]["latest_charge"]]
        for one in (charge, self.things["payment_intents"][intent]):
            one["created"] -= hours * 3600

    def vanish(self, intent: str) -> None:
        """Stripe knows it no more."""
        del self.things["payment_intents"][intent]

    def forget_keys(self) -> None:
        """Stripe does after a day."""
        self.keys.clear()

    def ends(self, subscription: str) -> bool:
        """It isn't renewed."""
        return self.things["subscriptions"][subscription]["cancel_at_period_end"]

    @property
    def subscriptions(self) -> list[str]:
        """Their names."""
        return list(self.things["subscriptions"])

    @property
    def checkouts(self) -> int:
        """How many were made."""
        return len(self.things["checkout/sessions"])

    def stranger(self) -> list[Thing]:
        """Messages of another product of the same account, and of kinds that we don't know."""
        other = self.add("charges", {"payment_intent": None, "amount": 5})
        return [self.tell("charge.succeeded", other), self.tell("payout.paid", {"id": "po_1"})]

    def gone(self) -> tuple[Thing, str]:
        """A message of what is not there any more, and its name."""
        return self.tell("charge.refunded", {"id": "ch_nobody"}), "ch_nobody"

    def forged(self, event: Thing) -> list[tuple[dict[str, str], bytes]]:
        """What isn't Stripe's: another secret, an old one, a changed body, none at all."""
        headers, body = self.signed(event)
        return [
            self.signed(event, secret="whsec_other"), self.signed(event, at=1_700_000_000),  # noqa: S106
            (headers, body.replace(b"cs_", b"cx_")), ({"Stripe-Signature": ""}, body), ({}, b"{"), ({}, b"\xff\x00"),
        ]  # fmt: skip

    def _subscribed(self, session: Thing, price: Thing) -> Thing:
        now = int(time.time())
        price = {"object": "price", "type": "recurring", **{key: price[key] for key in ("currency", "unit_amount")}}
        item = {
            "id": f"si_{next(self.count)}", "object": "subscription_item", "quantity": 1, "price": price,
            "current_period_start": now, "current_period_end": now + MONTH,
        }  # fmt: skip
        subscription = self.add("subscriptions", {
            "customer": session["customer"], "status": "active", "cancel_at_period_end": False,
            "metadata": session.pop("_subscription_metadata", {}), "cancel_at": None, "currency": price["currency"],
            "items": {"object": "list", "data": [item], "has_more": False, "url": "/v1/subscription_items"},
        })  # fmt: skip
        self.tell("customer.subscription.created", subscription)
        return subscription

    def _invoiced(self, subscription: Thing, cents: int, tax: int, balance: int = 0) -> Thing:
        """The payment intent; the invoice, if all of it came from the balance."""
        paid: Thing = {"customer": subscription["customer"], "currency": subscription["currency"]}
        charged = cents + tax - balance
        intent = self._charged(charged, {**paid, "metadata": {}}) if charged else None
        details = {"subscription": subscription["id"], "metadata": subscription["metadata"]}
        invoice = self.add("invoices", {
            **paid, "status": "paid", "subtotal": cents, "total": cents + tax, "amount_paid": charged,
            "amount_due": charged, "total_taxes": [{"amount": tax}] if tax else [], "metadata": {},
            "parent": {"type": "subscription_details", "subscription_details": details, "quote_details": None},
            "hosted_invoice_url": "https://invoice.stripe.com/i/1", "starting_balance": -balance, "ending_balance": 0,
            "status_transitions": {"paid_at": int(time.time())}, "post_payment_credit_notes_amount": 0,
        })  # fmt: skip
        if intent:
            self.add("invoice_payments", {
                "invoice": invoice["id"], "status": "paid", "amount_paid": charged, "currency": paid["currency"],
                "payment": {"type": "payment_intent", "payment_intent": intent["id"]},
            })  # fmt: skip
        self.tell("invoice.paid", invoice)
        return intent or invoice

    def _charged(self, amount: int, facts: Thing) -> Thing:
        charge = self.add("charges", {
            "amount": amount, "amount_captured": amount, "amount_refunded": 0, "currency": facts["currency"],
            "customer": facts["customer"], "disputed": False, "refunded": False, "paid": True, "status": "succeeded",
            "receipt_url": "https://pay.stripe.com/receipts/1", "metadata": {},
        })  # fmt: skip
        intent = self.add("payment_intents", {
            **facts, "amount": amount, "amount_received": amount, "status": "succeeded", "latest_charge": charge["id"],
        })  # fmt: skip
        charge["payment_intent"] = intent["id"]
        self.tell("payment_intent.succeeded", intent)
        return intent

    def answer(self, method: str, path: str, given: Thing) -> Thing:
        """One request, already judged."""
        parts = path.split("/")
        what = path if path in self.things else "/".join(parts[:-1])
        if method == "GET":
            return self._listed(what, given) if path == what else self._found(what, parts[-1], given)
        if method == "DELETE":
            return self._deleted(what, parts[-1])
        match what:
            case "checkout/sessions":
                return self._session(given)
            case "refunds":
                return self.refund(given["payment_intent"], given["amount"], given.get("metadata"))
            case "subscriptions":
                self._found(what, parts[-1], {}).update(given)
                self.tell("customer.subscription.updated", self.things[what][parts[-1]])
                return self.things[what][parts[-1]]
            case "billing_portal/sessions":
                return self.add(what, {**given, "url": f"https://billing.stripe.com/p/{given['customer']}"})
            case _:
                return self.add(what, given)

    def _deleted(self, what: str, id: str) -> Thing:
        """A customer is gone with his address, and his subscriptions end; what he paid stays."""
        assert what == "customers", what
        del self.things[what][id]
        for one in list(self.things["subscriptions"].values()):
            if one["customer"] == id and one["status"] != "canceled":
                self.stand(one["id"], "canceled")
        return {"id": id, "object": "customer", "deleted": True}

    def _session(self, given: Thing) -> Thing:
        (line,) = given["line_items"]
        if given["customer"] not in self.things["customers"]:
            raise KeyError(given["customer"])
        hidden = {
            "_price": line["price_data"], "_payment_metadata": given.get("payment_intent_data", {}).get("metadata", {}),
            "_subscription_metadata": given.get("subscription_data", {}).get("metadata", {}),
        }  # fmt: skip
        kept = ("mode", "customer", "client_reference_id", "metadata", "success_url", "cancel_url")
        session = self.add("checkout/sessions", {
            **{name: given[name] for name in kept if name in given}, **hidden, "status": "open",
            "payment_status": "unpaid", "payment_intent": None, "subscription": None, "total_details": None,
            "invoice": None,
        })  # fmt: skip
        session["url"] = f"https://checkout.stripe.com/c/pay/{session['id']}"
        return session

    def _found(self, what: str, id: str, given: Thing) -> Thing:
        thing = self.things[what][id]
        if "latest_charge" in given.get("expand", ()):
            return {**thing, "latest_charge": self.things["charges"][thing["latest_charge"]]}
        return thing

    def _listed(self, what: str, given: Thing) -> Thing:
        wanted = {name: value for name, value in given.items() if name in ("payment_intent", "invoice", "payment")}
        wanted |= {"status": "paid"} if what == "invoices" else {}
        since = given.get("created", {}).get("gte", 0)
        found = [
            one for one in self.things[what].values()
            if all(one.get(name) == value for name, value in wanted.items()) and one["created"] >= since
        ]  # fmt: skip
        return {"object": "list", "data": found, "has_more": False, "url": f"/v1/{what}"}
