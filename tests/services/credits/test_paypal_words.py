"""PayPal's words by themselves: what follows from them, which certificates are believed, what its own documents say."""

import json
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from cryptography.x509.verification import Store

from filmstudio.errors import NotAllowed, Refused, ServerAway
from filmstudio.services.credits import paypal_events as events
from filmstudio.services.credits import paypal_facts as facts
from filmstudio.services.credits import paypal_words as words
from filmstudio.services.credits.paypal_signature import Signature, believed
from filmstudio.services.credits.paypal_vendor import PayPalVendor
from filmstudio.services.credits.vendor import Customer, Order, Payment, Subscription, Topic
from tests.peers.documents import Document
from tests.peers.paypal import WEBHOOK, PayPalPeer
from tests.peers.paypal_door import DOCUMENTS, JUDGES, judge, paypal
from tests.peers.paypal_seal import authority, signed, signer

BACK = "https://studio.example/credits"
ORDER = str(uuid4())
NOW = datetime(2026, 11, 23, tzinfo=UTC)


@pytest.fixture
def peer() -> Iterator[PayPalPeer]:
    with paypal() as peer:
        yield peer


@asynccontextmanager
async def vendor(peer: PayPalPeer, folder: Path, **more: object) -> AsyncGenerator[PayPalVendor]:
    """Ours, before this peer."""
    ours = PayPalVendor(peer.settings(folder, **more)["paypal"])
    yield ours
    await ours.close()


@pytest.fixture
async def ours(peer: PayPalPeer, tmp_path: Path) -> AsyncIterator[PayPalVendor]:
    async with vendor(peer, tmp_path) as ours:
        yield ours


def order(**more: object) -> Order:
    given = {
        "id": uuid4(), "person": uuid4(), "vendor": "paypal", "kind": "top-up", "product": "standard",
        "title": "10 credits", "cents": 500, "currency": "usd",
    }  # fmt: skip
    return Order.model_validate(given | more)


@pytest.mark.parametrize(
    ("day", "next"), [("2026-01-31", "2026-02-28"), ("2028-01-31", "2028-02-29"), ("2026-12-05", "2027-01-05")]
)
def test_a_month_later_is_the_same_day_or_the_last(day: str, next: str):
    """Also into the next year."""
    assert facts.month_after(datetime.fromisoformat(day)) == datetime.fromisoformat(next)


@pytest.mark.parametrize(
    ("cents", "currency", "value"),
    [(500, "usd", "5.00"), (5, "eur", "0.05"), (50000, "jpy", "500"), (123456, "inr", "1234.56")],
)
def test_amounts_are_written_as_paypal_reads_them(cents: int, currency: str, value: str):
    """Some currencies have no decimals there; hundredths come back as they went."""
    assert facts.written(cents, currency) == {"currency_code": currency.upper(), "value": value}
    assert facts.written_of_sale(cents, currency) == {"currency": currency.upper(), "total": value}
    assert words.Money.model_validate(facts.written(cents, currency)).cents == cents


@pytest.mark.parametrize("value", ["ten", "1.234", "NaN", "1e30", "", None])
def test_amounts_that_are_none_are_not_read(value: object):
    """Nothing is rounded, and nothing is guessed."""
    with pytest.raises(ValueError, match="value"):
        words.Money.model_validate({"currency_code": "USD", "value": value})


@pytest.mark.parametrize(
    ("status", "billing", "standing", "until"),
    [
        ("APPROVAL_PENDING", {}, None, None), ("APPROVED", {}, None, None), ("ACTIVE", {}, "late", facts.UNPAID),
        ("ACTIVE", {"paid": -10, "next": 25}, "active", NOW + timedelta(days=25)),
        ("ACTIVE", {"paid": -40, "next": 5, "failed": 1}, "late", facts.month_after(NOW - timedelta(days=40))),
        ("SUSPENDED", {"paid": -40}, "late", facts.month_after(NOW - timedelta(days=40))),
        ("CANCELLED", {"paid": -10}, "active", facts.month_after(NOW - timedelta(days=10))),
        ("CANCELLED", {"paid": -40}, "ended", facts.month_after(NOW - timedelta(days=40))),
        ("EXPIRED", {}, "ended", facts.UNPAID), ("NEW_WORD", {"paid": -1}, None, None),
    ],
)  # fmt: skip
def test_how_a_subscription_stands(status: str, billing: dict[str, int], standing: str | None, until: datetime | None):
    """By its state, its failures, and what was paid."""
    told: dict[str, Any] = {"failed_payments_count": billing.get("failed", 0)}
    if "paid" in billing:
        told["last_payment"] = {"time": NOW + timedelta(days=billing["paid"])}
    if "next" in billing:
        told["next_billing_time"] = NOW + timedelta(days=billing["next"])
    agreement = words.Agreement.model_validate(
        {"id": "I-1", "status": status, "custom_id": ORDER, "billing_info": told}
    )
    found = facts.of_agreement(agreement, NOW)
    assert (found and found.standing, found and found.until) == (standing, until)
    assert facts.of_agreement(agreement.model_copy(update={"custom_id": "another shop's"}), NOW) is None


@pytest.mark.parametrize(
    ("status", "refunded", "at_least", "disputed"),
    [
        ("COMPLETED", 0, False, False), ("PARTIALLY_REFUNDED", 0, True, False), ("REFUNDED", 500, False, False),
        ("REVERSED", 0, False, True), ("PENDING", None, None, None), ("DECLINED", None, None, None),
    ],
)  # fmt: skip
def test_a_capture_whose_order_is_forgotten(
    status: str, refunded: int | None, at_least: bool | None, disputed: bool | None
):
    """PayPal keeps captures longer than orders: then the part that went back isn't told."""
    amount = {"currency_code": "USD", "value": "5.00"}
    told = {"id": "C", "status": status, "amount": amount, "custom_id": ORDER, "create_time": "2026-11-22T07:00:00Z"}
    found = facts.of_capture(words.Capture.model_validate(told), None, disputed=False)
    assert (found and found.refunded, found and found.at_least, found and found.disputed) == (
        refunded,
        at_least,
        disputed,
    )


def up(href: str) -> dict[str, Any]:
    """What a thing belongs to."""
    return {"links": [{"rel": "self", "href": "x"}, {"rel": "up", "href": href}]}


@pytest.mark.parametrize(
    ("kind", "resource", "topic", "subject"),
    [
        ("CHECKOUT.ORDER.APPROVED", {"id": "O"}, Topic.CHECKOUT, "O"),
        ("BILLING.SUBSCRIPTION.PAYMENT.FAILED", {"id": "I-1"}, Topic.SUBSCRIPTION, "I-1"),
        ("PAYMENT.CAPTURE.COMPLETED", {"id": "C", **up("/v2/checkout/orders/O")}, Topic.PAYMENT, "C"),
        ("PAYMENT.CAPTURE.REFUNDED", {"id": "R", **up("x/v2/payments/captures/C")}, Topic.PAYMENT, "C"),
        ("PAYMENT.SALE.COMPLETED", {"id": "S"}, Topic.PAYMENT, "sale-S"),
        ("PAYMENT.SALE.REVERSED", {"id": "R", "sale_id": "S"}, Topic.PAYMENT, "sale-S"),
        ("PAYMENT.SALE.REFUNDED", {"id": "R", "sale_id": "S"}, Topic.REFUND, "R"),
        ("CUSTOMER.DISPUTE.UPDATED", {"dispute_id": "PP-D-1"}, Topic.DISPUTE, "PP-D-1"),
        ("VAULT.PAYMENT-TOKEN.CREATED", {}, None, ""),
    ],
)  # fmt: skip
def test_what_messages_are_about(kind: str, resource: dict[str, Any], topic: Topic | None, subject: str):
    """Each kind that we look at, and one that we don't."""
    assert (events.topic(kind), events.subject(kind, resource)) == (topic, subject)


def test_a_certificate_is_believed_while_it_is_good_and_leads_to_our_root():
    """Not a day later, not under another root, not alone, not with another name."""
    roots, now = Store(list(authority("a root").chain)), datetime.now(UTC)
    assert believed(signer().chain, roots, now) == signer().key.public_key()
    for chain, at in (
        (signer().chain, now + timedelta(days=31)), (signer().chain, now - timedelta(days=2)),
        (signer(days=-1).chain, now), (signer("another root").chain, now), (signer(between=False).chain, now),
        (signer(name="paypal.com").chain, now), (signer(name="paypal.com.evil.example").chain, now),
        (authority("a root").chain, now),
    ):  # fmt: skip
        with pytest.raises(NotAllowed):
            believed(chain, roots, at)


async def test_the_systems_roots_are_believed_where_none_are_named(peer: PayPalPeer, tmp_path: Path):
    """A chain of our own doesn't lead there."""
    signature = Signature(peer.settings(tmp_path, roots=None)["paypal"])
    headers, body = peer.signed(peer.tell("CHECKOUT.ORDER.APPROVED", {"id": "O"}))
    with pytest.raises(NotAllowed, match="certificate"):
        await signature.check({name.lower(): value for name, value in headers.items()}, body)


async def test_a_message_whose_certificate_can_not_be_fetched_comes_again(peer: PayPalPeer, tmp_path: Path):
    """It isn't refused: PayPal sends it once more."""
    async with vendor(peer, tmp_path, certificates="http://127.0.0.1:1") as ours:
        headers, body = peer.signed(peer.tell("CHECKOUT.ORDER.APPROVED", {"id": "O"}))
        with pytest.raises(ServerAway):
            await ours.notice({name.lower(): value for name, value in headers.items()}, body)


@pytest.mark.parametrize(
    "body", [b"[]", b"{}", b'{"id": "1", "event_type": "PAYMENT.SALE.COMPLETED", "resource": []}', b"\xff"]
)
async def test_a_message_of_paypals_that_names_nothing_is_refused(ours: PayPalVendor, body: bytes):
    """Well signed, and of no use."""
    headers, text = signed(body, WEBHOOK)
    with pytest.raises(NotAllowed, match="names nothing"):
        await ours.notice({name.lower(): value for name, value in headers.items()}, text)


async def test_a_checkout_asks_what_paypals_documents_know(ours: PayPalVendor, peer: PayPalPeer):
    """For a top-up and for a plan, in all currencies; asked again it is the same one."""
    customer = await ours.customer(Customer(person=uuid4(), email="ana@example.org"))
    for kind in ("top-up", "plan"):
        wanted = order(kind=kind)
        made = [await ours.checkout(wanted, customer, BACK) for _ in range(2)]
        assert made[0] == made[1]
        assert made[0].url.startswith("https://www.paypal.com/")
    found = next(iter(peer.things["orders"].values()))
    context = found["purchase_units"][0]
    assert (context["amount"]["value"], context["invoice_id"]) == ("5.00", context["custom_id"])


async def test_a_wrong_request_is_seen_by_the_judge(ours: PayPalVendor, peer: PayPalPeer):
    """The stand-in refuses what PayPal's documents don't know: so it would have told of ours."""
    if not DOCUMENTS.is_dir():
        pytest.skip("PayPal's documents are not beside the project")
    await ours.portal("", BACK)
    with pytest.raises(Refused):
        await ours.checkout(order(currency="dollars"), "", BACK)
    assert len(peer.strange) > 0
    for name in JUDGES.values():
        assert judge(name)
    async with httpx.AsyncClient(
        base_url=peer.address, headers={"Authorization": f"Bearer {peer.tokens.copy().pop()}"}
    ) as web:
        wrongs: tuple[tuple[str, dict[str, Any]], ...] = (
            ("/v2/checkout/orders", {"intent": "GIMME", "purchase_units": []}), ("/v1/billing/subscriptions", {}),
            ("/v2/payments/captures/C/refund", {"amount": {"currency_code": "USD", "value": "nine"}}),
        )  # fmt: skip
        for path, wrong in wrongs:
            assert (await web.post(path, json=wrong)).status_code == 400, path
    peer.strange.clear()


async def test_its_messages_are_of_the_shape_that_paypal_gives_back(ours: PayPalVendor, peer: PayPalPeer):
    """Every message that the stand-in tells, by the document of webhooks."""
    if not DOCUMENTS.is_dir():
        pytest.skip("PayPal's documents are not beside the project")
    document = Document(DOCUMENTS / "notifications_webhooks_v1.json", echoes=True)
    for kind in ("top-up", "plan"):
        payment = peer.pay((await ours.checkout(order(kind=kind), "", BACK)).ref)
        peer.refund(payment, 100)
        peer.decide(peer.dispute(payment), "lost")
    assert len(peer.events) == 10
    for event in peer.events:
        headers, _ = peer.signed(event)
        body = {name.lower().removeprefix("paypal-").replace("-", "_"): value for name, value in headers.items()}
        body |= {"webhook_id": WEBHOOK, "webhook_event": event}
        del body["content_type"]
        assert not document.wrong("POST", "/v1/notifications/verify-webhook-signature", json.dumps(body).encode(), {})


async def test_all_that_happened_is_found_by_looking_back(ours: PayPalVendor, peer: PayPalPeer):
    """Payments, with what went back, and subscriptions, as they are now; page by page, and a month at a time."""
    payments = [peer.pay((await ours.checkout(order(kind=kind), "", BACK)).ref) for kind in ("top-up", "plan")]
    for payment in payments:
        peer.refund(payment, 200)
        peer.refund(payment, 100)
    peer.stranger()
    found = [fact async for fact in ours.since(datetime.now(UTC) - timedelta(days=100))]
    paid = [fact for fact in found if isinstance(fact, Payment)]
    most = {one.ref: max(fact.refunded for fact in paid if fact.ref == one.ref) for one in paid}
    assert most == dict.fromkeys(payments, 300)
    assert {fact.standing for fact in found if isinstance(fact, Subscription)} == {"active"}
    assert not [fact async for fact in ours.since(datetime.now(UTC) + timedelta(hours=1))]
