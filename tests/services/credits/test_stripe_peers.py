"""How we speak with Stripe, before servers that others wrote; and our own stand-in, held against Stripe's fixtures."""

import asyncio
import contextlib
import http.server
import json
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast
from uuid import UUID, uuid4

import httpx
import pytest
import stripe

from filmstudio.errors import NotAllowed, Refused, ServerAway
from filmstudio.services.credits.settings import StripeSettings
from filmstudio.services.credits.stripe_vendor import StripeVendor
from filmstudio.services.credits.vendor import Checkout, Customer, Notice, Order, Payment, Subscription
from tests.peers.checkout import SECRET, CheckoutPeer
from tests.peers.checkout_door import checkout
from tests.peers.stripes import localstripe, stateful_mock
from tests.services.credits.conftest import Buyer

FIXTURES = Path(__file__).parents[4] / "shared" / "specs" / "stripe" / "fixtures3.json"
BACK = "https://studio.example/credits"


@contextlib.asynccontextmanager
async def vendor(address: str, **more: object) -> AsyncGenerator[StripeVendor]:
    """Ours, before this server."""
    settings = {"key": "sk_test_12345", "webhook": SECRET, "api": address}
    ours = StripeVendor(StripeSettings.model_validate(settings | more))
    yield ours
    await ours.close()


def customer(**more: object) -> Customer:
    return Customer.model_validate({"person": uuid4(), "email": "ana@example.org"} | more)


@pytest.fixture
def peer() -> Iterator[CheckoutPeer]:
    with checkout() as peer:
        yield peer


@pytest.fixture
async def ours(peer: CheckoutPeer) -> AsyncIterator[StripeVendor]:
    async with vendor(peer.address) as ours:
        yield ours


def order(**more: object) -> Order:
    given = {
        "id": uuid4(), "person": uuid4(), "vendor": "stripe", "kind": "top-up", "product": "credits-10",
        "title": "10 credits", "cents": 500, "currency": "usd",
    }  # fmt: skip
    return Order.model_validate(given | more)


async def test_a_customer_is_made_once_by_a_server_that_knows_keys():
    """The same key again is the same customer; for another request it is refused (stripe-stateful-mock)."""
    with stateful_mock() as address:
        ana = customer()
        async with vendor(address) as ours:
            made = [await ours.customer(ana) for _ in range(3)]
            assert len(set(made)) == 1
            assert await ours.customer(customer()) not in made


async def test_a_customer_is_forgotten_there():
    """He is gone with his address (localstripe); a server that says no is told of (stripe-stateful-mock)."""
    with localstripe() as address:
        api = stripe.StripeClient("sk_test_12345", base_addresses={"api": address}).v1
        async with vendor(address) as ours:
            made = await ours.customer(customer())
            assert api.customers.retrieve(made).email == "ana@example.org"
            await ours.forget(made)
            with pytest.raises(stripe.InvalidRequestError, match="Not Found"):
                api.customers.retrieve(made)
    with stateful_mock() as address:
        async with vendor(address) as ours:
            with pytest.raises(Refused):
                await ours.forget(await ours.customer(customer()))


async def test_a_real_refund_and_real_signed_messages():
    """localstripe takes money, gives it back for us, and signs its messages, which we tell from forged ones."""
    with localstripe() as address, listening() as (url, heard):
        intent = await asyncio.to_thread(paid, address, url)
        async with vendor(address) as ours:
            await ours.refund(intent, 300, "key-1")
            with pytest.raises(Refused, match="Stripe refuses"):
                await ours.refund("pi_nobody", 300, "key-2")
        async with asyncio.timeout(20):
            while len(heard) < 2:  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        notices = [await ours.notice(headers, body) for headers, body in heard]
        assert "payment_intent.succeeded" in {notice.kind for notice in notices}
        headers, body = heard[0]
        with pytest.raises(NotAllowed):
            await ours.notice(headers, body + b" ")
        async with vendor(address, webhook="whsec_other") as others:
            with pytest.raises(NotAllowed):
                await others.notice(headers, body)


def paid(address: str, url: str) -> str:
    """A payment there, by the vendor's own client; the intent. Messages go to the address."""
    hook = {"url": url, "secret": SECRET}
    httpx.post(f"{address}/_config/webhooks/hook", json=hook).raise_for_status()
    api = stripe.StripeClient("sk_test_12345", base_addresses={"api": address}).v1
    card: Any = {"number": "4242424242424242", "exp_month": 12, "exp_year": 2030, "cvc": "123"}
    who = api.customers.create({"email": "ana@example.org"})
    method = api.payment_methods.create({"type": "card", "card": card})
    api.payment_methods.attach(method.id, {"customer": who.id})
    wanted: Any = {"amount": 990, "currency": "usd", "customer": who.id, "confirm": True, "payment_method": method.id}
    return api.payment_intents.create(wanted).id


class listening:  # noqa: N801  reads as a verb
    """A door on loopback that keeps what is sent to it."""

    def __enter__(self) -> tuple[str, list[tuple[dict[str, str], bytes]]]:
        heard: list[tuple[dict[str, str], bytes]] = []

        class Door(http.server.BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                heard.append(({name.lower(): value for name, value in self.headers.items()}, body))
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_: object) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Door)
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()
        return f"http://127.0.0.1:{self.server.server_port}/", heard

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


async def test_the_portal_is_the_customers_own(buyer: Buyer, peer: CheckoutPeer):
    """One customer at Stripe for one person, before and after he has paid."""
    first = (await buyer.visitor.ask("POST", "/v1/credits/portal", {"vendor": "stripe"})).json()["url"]
    await buyer.order()
    second = (await buyer.visitor.ask("POST", "/v1/credits/portal", {})).json()["url"]
    assert first == second
    assert len(peer.things["customers"]) == 1


async def test_a_checkout_asks_what_stripes_types_know(peer: CheckoutPeer):
    """For a top-up and for a plan, with and without taxes: the peer refuses anything else (stripe.params)."""
    for more in ({}, {"tax": True}):
        for kind in ("top-up", "plan"):
            async with vendor(peer.address, **more) as ours:
                found = await ours.checkout(order(kind=kind), await ours.customer(customer()), BACK)
            assert isinstance(found, Checkout)
            assert found.url.startswith("https://checkout.stripe.com/")
    for wrong in ({"mode": "payment", "colour": "red"}, {"line_items[0][prize]": "x"}, {"expires_at": "soon"}):
        async with httpx.AsyncClient(base_url=peer.address) as web:
            assert (await web.post("/v1/checkout/sessions", data=wrong)).status_code == 400


async def test_all_that_happened_is_found_by_looking_back(ours: StripeVendor, peer: CheckoutPeer):
    """Payments and subscriptions, as they are now."""
    checkouts = [
        await ours.checkout(order(kind=kind), await ours.customer(customer()), BACK) for kind in ("top-up", "plan")
    ]
    intents = [peer.pay(one.ref) for one in checkouts]
    peer.refund(intents[0], 200)
    found = [fact async for fact in ours.since(datetime.now(UTC) - timedelta(hours=1))]
    payments = {fact.ref: fact for fact in found if isinstance(fact, Payment)}
    assert set(payments) == set(intents)
    assert payments[intents[0]].refunded == 200
    assert [fact.standing for fact in found if isinstance(fact, Subscription)] == ["active"]
    assert not [fact async for fact in ours.since(datetime.now(UTC) + timedelta(hours=1))]


async def test_a_message_tells_what_it_is_about(ours: StripeVendor, peer: CheckoutPeer):
    """Its id, kind, subject and time, from the signed body."""
    event = peer.tell("invoice.paid", {"id": "in_1"})
    headers, body = peer.signed(event)
    found = await ours.notice({name.lower(): value for name, value in headers.items()}, body)
    assert isinstance(found, Notice)
    assert (found.id, found.kind, found.subject) == (event["id"], "invoice.paid", "in_1")


async def test_the_stand_in_answers_in_stripes_shape(ours: StripeVendor, peer: CheckoutPeer):
    """Every key that it sends is in Stripe's own example of that thing, with a value of the same sort."""
    if not FIXTURES.exists():
        pytest.skip("Stripe's fixtures are not beside the project")
    fixtures = json.loads(FIXTURES.read_text("utf-8"))["resources"]
    intents = [
        peer.pay((await ours.checkout(order(kind=kind), await ours.customer(customer()), BACK)).ref)
        for kind in ("top-up", "plan")
    ]
    peer.refund(intents[0], 200)
    peer.dispute(intents[1])
    peer.renew(peer.subscriptions[0], balance=100)
    peer.credit(next(iter(peer.things["invoices"])), 100)
    await ours.portal(await ours.customer(customer()), BACK)
    things = [thing for found in peer.things.values() for thing in found.values()]
    assert {thing["object"] for thing in things} >= {"charge", "dispute", "invoice", "subscription", "checkout.session"}
    strange = {word for thing in things for word in unknown(thing, fixtures[thing["object"]], thing["object"])}
    assert strange == {"invoice_payment.payment.payment_intent"}  # optional: the types have it, the example doesn't
    assert "payment_intent" in stripe.InvoicePayment.Payment.__annotations__


def unknown(sent: Any, known: Any, where: str) -> list[str]:
    """What is sent and isn't known there."""
    if known is None or sent is None or where.endswith(("metadata", "total_taxes")):
        return []
    if isinstance(sent, dict) and isinstance(known, dict):
        found: list[str] = []
        for key, value in cast("dict[str, Any]", sent).items():
            if key.startswith("_"):
                continue
            found += unknown(value, known[key], f"{where}.{key}") if key in known else [f"{where}.{key}"]
        return found
    if isinstance(sent, list) and isinstance(known, list):
        return [word for one in sent for word in unknown(one, known[0] if known else None, f"{where}[]")]  # pyright: ignore[reportUnknownVariableType]
    return [] if same_sort(sent, known) else [f"{where} is another sort"]  # pyright: ignore[reportUnknownArgumentType]


def same_sort(sent: object, known: object) -> bool:
    """Both are words, numbers or truth values."""
    return type(sent) is type(known)


async def test_who_is_erased_is_forgotten_there_once_the_vendor_is_back(buyer: Buyer, peer: CheckoutPeer):
    """His address goes, whatever gets lost on the way, and his plan with it; his invoices stay for the books."""
    peer.pay((await buyer.order("pro", "plan"))[1])
    await buyer.told(peer.events)
    front, person = buyer.visitor.front, (await buyer.visitor.ask("GET", "/v1/me")).json()["id"]
    assert [one["email"] for one in peer.things["customers"].values()] == [buyer.visitor.email]
    known = "select 1 from credits.customers where person = :id"
    forget = front.app.state.shop.forget
    peer.away = True
    with pytest.raises(ServerAway):
        await forget(UUID(person))
    assert await front.sql(known, id=person)
    peer.away, peer.lost = False, 2
    for _ in range(2):
        await forget(UUID(person))
    assert not await front.sql(known, id=person)
    assert peer.things["customers"] == {}
    assert [one["status"] for one in peer.things["subscriptions"].values()] == ["canceled"]
    assert len(peer.things["invoices"]) == 1
    await buyer.told(peer.events)
    assert (await buyer.visitor.ask("GET", "/v1/credits/subscriptions")).json()["items"][0]["standing"] == "ended"
