"""A stand-in for PayPal, of which there is no stateful server: orders, subscriptions, refunds, disputes, its books.

Requests and answers are judged by PayPal's own OpenAPI documents where these lie beside the project (orders, captures,
subscriptions); logins, sales, disputes and books are not in them and are judged here. What customers and banks do is
done by calling `approve`, `pay`, `renew`, `refund`, `dispute`. It binds loopback only.
"""

import base64
import copy
import itertools
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeAlias
from uuid import uuid4

from filmstudio.services.credits.settings import PayPalSettings
from tests.peers import paypal_seal

Thing: TypeAlias = dict[str, Any]
CLIENT, PASSWORD, WEBHOOK = "paypal-client", "paypal-client-secret", "1JE4291016473214C"
MONTH = timedelta(days=30)
KINDS = ("orders", "captures", "refunds", "sales", "sale_refunds", "subscriptions", "disputes")


class No(Exception):
    """PayPal says no."""

    def __init__(self, status: int, issue: str) -> None:
        super().__init__(issue)
        self.status, self.issue = status, issue


@dataclass
class PayPalPeer:
    """Its state; things are by id. `lost`: so many answers break off after the work was done; `sick`: so many answers
    are these, before any work; `most`: lines of its books that it tells at a time."""

    address: str = ""
    things: dict[str, dict[str, Thing]] = field(default_factory=lambda: {name: {} for name in KINDS})
    events: list[Thing] = field(default_factory=list[Thing])
    keys: dict[str, tuple[str, int, Thing]] = field(default_factory=dict[str, tuple[str, int, Thing]])
    tokens: set[str] = field(default_factory=set[str])
    asked: list[str] = field(default_factory=list[str])
    strange: list[str] = field(default_factory=list[str])
    sick: list[int] = field(default_factory=list[int])
    lost: int = 0
    most: int = 10_000
    count: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))
    tag: str = field(default_factory=lambda: f"{uuid4().int % 10**10:010}")
    name: str = "paypal"

    def settings(self, folder: Path, **more: object) -> dict[str, PayPalSettings]:
        """With which the studio knows it."""
        roots = folder / "roots.pem"
        roots.write_bytes(paypal_seal.authority("a root").pem)
        given: Thing = {
            "client_id": CLIENT, "client_secret": PASSWORD, "webhook_id": WEBHOOK, "api": self.address,
            "roots": str(roots), "certificates": self.address,
            "plans": {"standard": "P-STANDARD1", "pro": "P-PRO000001"},
        }  # fmt: skip
        return {"paypal": PayPalSettings.model_validate(given | more)}

    def new(self, what: str, facts: Thing, prefix: str = "") -> Thing:
        """A new thing."""
        thing: Thing = {"id": f"{prefix}{self.tag}{next(self.count):05}", "create_time": now(), **facts}
        self.things[what][thing["id"]] = thing
        return thing

    def tell(self, kind: str, resource: Thing) -> Thing:
        """A message about a thing, as it is now."""
        shown = {name: value for name, value in resource.items() if not name.startswith("_")}
        event: Thing = {
            "id": f"WH-{self.tag}{next(self.count):05}", "event_version": "1.0", "create_time": now(),
            "resource_type": kind.split(".")[1].lower(), "event_type": kind, "summary": kind,
            "resource": copy.deepcopy(shown),
        }  # fmt: skip
        self.events.append(event)
        return event

    def signed(self, event: Thing, **more: Any) -> tuple[dict[str, str], bytes]:
        """A message as it is sent: headers and body."""
        return paypal_seal.signed(json.dumps(event).encode(), WEBHOOK, **more)

    def approve(self, checkout: str) -> None:
        """The customer agrees to an order; the money waits for us."""
        order = self.things["orders"][checkout]
        order["status"] = "APPROVED"
        self.tell("CHECKOUT.ORDER.APPROVED", order)

    def capture(self, checkout: str, tax: int = 0, currency: str = "", cents: int | None = None) -> Thing:
        """The money of an order is taken."""
        order = self.things["orders"][checkout]
        (unit,) = order["purchase_units"]
        price = unit["amount"]
        cents = hundredths(price["value"]) if cents is None else cents
        amount = money(cents + tax, currency or price["currency_code"])
        price |= amount
        if tax:
            price["breakdown"]["tax_total"] = money(tax, amount["currency_code"])
        capture = self.new("captures", {
            "status": "COMPLETED", "amount": amount, "custom_id": unit["custom_id"], "invoice_id": unit["invoice_id"],
            "final_capture": True, "supplementary_data": {"related_ids": {"order_id": checkout}},
        })  # fmt: skip
        order["status"] = "COMPLETED"
        unit["payments"] = {"captures": [capture]}
        self.tell("PAYMENT.CAPTURE.COMPLETED", capture)
        return order

    def pay(self, checkout: str, tax: int = 0, currency: str = "", cents: int | None = None) -> str:
        """The customer agrees and the money is taken; our name of the payment. Other amounts: what can't be."""
        if checkout.startswith("I-"):
            return self._subscribed(self.things["subscriptions"][checkout], tax)
        self.approve(checkout)
        order = self.capture(checkout, tax, currency, cents)
        return order["purchase_units"][0]["payments"]["captures"][0]["id"]

    def _subscribed(self, found: Thing, tax: int) -> str:
        found |= {"status": "ACTIVE", "billing_info": {
            "outstanding_balance": money(0, "USD"), "failed_payments_count": 0, "next_billing_time": now(),
        }}  # fmt: skip
        self.tell("BILLING.SUBSCRIPTION.ACTIVATED", found)
        return self.renew(found["id"], tax=tax)

    def renew(self, subscription: str, cents: int | None = None, tax: int = 0) -> str:
        """A month is paid: PayPal tells of the sale, not of the subscription. Our name of the payment."""
        found = self.things["subscriptions"][subscription]
        price = found["_price"]
        cents = hundredths(price["value"]) if cents is None else cents
        billing = found["billing_info"]
        billing |= {
            "failed_payments_count": 0, "last_payment": {"amount": money(cents + tax, "USD"), "time": now()},
            "next_billing_time": stamp(datetime.fromisoformat(billing["next_billing_time"]) + MONTH),
        }  # fmt: skip
        whole = money(cents + tax, price["currency_code"])
        amount: Thing = {"total": whole["value"], "currency": whole["currency_code"]}
        amount["details"] = {"subtotal": money(cents, "USD")["value"]}
        if tax:
            amount["details"]["tax"] = money(tax, "USD")["value"]
        sale = self.new("sales", {
            "state": "completed", "amount": amount, "billing_agreement_id": subscription, "custom": found["custom_id"],
            "payment_mode": "INSTANT_TRANSFER", "update_time": now(), "_refunded": 0,
        })  # fmt: skip
        self.tell("PAYMENT.SALE.COMPLETED", sale)
        return f"sale-{sale['id']}"

    def stand(self, subscription: str, status: str) -> None:
        """Its payment fails (`past_due`), PayPal gives it up (`suspended`), or the time that was paid is over."""
        found = self.things["subscriptions"][subscription]
        if status == "past_due":
            found["billing_info"]["failed_payments_count"] = 1
            self.tell("BILLING.SUBSCRIPTION.PAYMENT.FAILED", found)
        elif status == "suspended":
            found["status"] = "SUSPENDED"
            self.tell("BILLING.SUBSCRIPTION.SUSPENDED", found)
        else:
            found["status"] = "CANCELLED"
            found["billing_info"]["last_payment"]["time"] = stamp(datetime.now(UTC) - 2 * MONTH)
            self.tell("BILLING.SUBSCRIPTION.CANCELLED", found)

    def refund(self, payment: str, cents: int) -> Thing:
        """Money goes back, by us or by somebody at PayPal's own pages."""
        if payment.startswith("sale-"):
            return self._sale_refund(self.things["sales"][payment.removeprefix("sale-")], cents)
        capture = self.things["captures"][payment]
        order = self.things["orders"][capture["supplementary_data"]["related_ids"]["order_id"]]
        kept = order["purchase_units"][0]["payments"].setdefault("refunds", [])
        before = sum(hundredths(one["amount"]["value"]) for one in kept)
        whole, currency = hundredths(capture["amount"]["value"]), capture["amount"]["currency_code"]
        if cents + before > whole:
            raise No(422, "REFUND_AMOUNT_EXCEEDED")
        capture["status"] = "REFUNDED" if cents + before == whole else "PARTIALLY_REFUNDED"
        refund = self.new("refunds", {
            "status": "COMPLETED", "amount": money(cents, currency), "_of": payment,
            "seller_payable_breakdown": {"total_refunded_amount": money(cents + before, currency)},
            "links": [link("up", f"https://api.paypal.com/v2/payments/captures/{payment}")],
        })  # fmt: skip
        kept.append(refund)
        self.tell("PAYMENT.CAPTURE.REFUNDED", refund)
        return refund

    def _sale_refund(self, sale: Thing, cents: int) -> Thing:
        sale["_refunded"] += cents
        whole = hundredths(sale["amount"]["total"])
        if sale["_refunded"] > whole:
            sale["_refunded"] -= cents
            raise No(400, "TRANSACTION_REFUSED")
        sale["state"] = "refunded" if sale["_refunded"] == whole else "partially_refunded"
        currency = sale["amount"]["currency"]
        refund = self.new("sale_refunds", {
            "state": "completed", "sale_id": sale["id"], "_of": sale["id"],
            "amount": {"total": f"-{money(cents, currency)['value']}", "currency": currency},
            "total_refunded_amount": {"value": money(sale["_refunded"], currency)["value"], "currency": currency},
        })  # fmt: skip
        self.tell("PAYMENT.SALE.REFUNDED", refund)
        return refund

    def dispute(self, payment: str) -> str:
        """The customer or his bank wants the money back."""
        id = f"PP-D-{next(self.count)}{self.tag}"
        found: Thing = {
            "dispute_id": id, "create_time": now(), "update_time": now(), "status": "WAITING_FOR_SELLER_RESPONSE",
            "disputed_transactions": [{"seller_transaction_id": payment.removeprefix("sale-")}],
        }  # fmt: skip
        self.things["disputes"][id] = found
        self.tell("CUSTOMER.DISPUTE.CREATED", found)
        return id

    def decide(self, dispute: str, status: str) -> None:
        """It has ended: `won` or `lost`."""
        outcome = {"won": "RESOLVED_SELLER_FAVOUR", "lost": "RESOLVED_BUYER_FAVOUR"}[status]
        found = self.things["disputes"][dispute]
        found |= {"status": "RESOLVED", "dispute_outcome": {"outcome_code": outcome}, "update_time": now()}
        self.tell("CUSTOMER.DISPUTE.RESOLVED", found)

    def grow_old(self, payment: str, hours: int = 2) -> None:
        """It was paid so long ago."""
        self.things["captures"][payment]["create_time"] = stamp(datetime.now(UTC) - timedelta(hours=hours))

    def vanish(self, payment: str) -> None:
        """PayPal knows it no more."""
        capture = self.things["captures"].pop(payment)
        self.things["orders"].pop(capture["supplementary_data"]["related_ids"]["order_id"])
        self.things["refunds"].clear()

    def forget_keys(self) -> None:
        """Not PayPal: it keeps them for a month."""

    def ends(self, subscription: str) -> bool:
        """It isn't renewed."""
        return self.things["subscriptions"][subscription]["status"] == "CANCELLED"

    @property
    def subscriptions(self) -> list[str]:
        """Their names."""
        return list(self.things["subscriptions"])

    @property
    def checkouts(self) -> int:
        """How many were made."""
        return len(self.things["orders"]) + len(self.things["subscriptions"])

    def stranger(self) -> list[Thing]:
        """Messages of another product of the same account, and of kinds that we don't know."""
        other = self.new("captures", {"status": "COMPLETED", "amount": money(500, "USD"), "custom_id": "shop-17"})
        return [self.tell("PAYMENT.CAPTURE.COMPLETED", other), self.tell("MERCHANT.ONBOARDING.COMPLETED", {"id": "x"})]

    def gone(self) -> tuple[Thing, str]:
        """A message of what is not there any more, and its name."""
        return self.tell("PAYMENT.CAPTURE.COMPLETED", {"id": "NOBODY"}), "NOBODY"

    def forged(self, event: Thing) -> list[tuple[dict[str, str], bytes]]:
        """What isn't PayPal's."""
        return paypal_seal.forged(json.dumps(event).encode(), WEBHOOK)

    def knows(self, authorization: str) -> bool:
        """The token is one of its own."""
        return authorization.removeprefix("Bearer ") in self.tokens

    def login(self, authorization: str) -> Thing | None:
        """A token, for who we are."""
        wanted = base64.b64encode(f"{CLIENT}:{PASSWORD}".encode()).decode()
        if authorization != f"Basic {wanted}":
            return None
        token = f"A21AA{uuid4().hex}"
        self.tokens.add(token)
        return {"access_token": token, "token_type": "Bearer", "expires_in": 32400, "scope": "x"}


def money(cents: int, currency: str) -> dict[str, str]:
    """As PayPal writes it."""
    return {"currency_code": currency.upper(), "value": f"{cents // 100}.{cents % 100:02}"}


def hundredths(value: str) -> int:
    """Of what PayPal was told."""
    return int(Decimal(value) * 100)


def link(rel: str, href: str) -> Thing:
    """Where to go on."""
    return {"rel": rel, "href": href, "method": "GET"}


def now() -> str:
    """As PayPal writes it."""
    return stamp(datetime.now(UTC))


def stamp(at: datetime) -> str:
    """A time as PayPal writes it."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
