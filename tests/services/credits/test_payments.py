"""Money through Stripe's door: paid, refunded, disputed and renewed, whatever order its messages come in."""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import httpx
import pytest

from filmstudio.services.credits.settings import StripeSettings
from tests.peers.checkout import SECRET, CheckoutPeer, checkout
from tests.services.conftest import PASSWORD, Front, Visitor, front_of
from tests.services.users.test_logins import second_factor

if TYPE_CHECKING:
    from filmstudio.services.credits.cashier import Cashier
    from filmstudio.stack.site import Site

NOTICES = "/v1/payments/stripe/notices"


@pytest.fixture
def peer() -> Iterator[CheckoutPeer]:
    with checkout() as peer:
        yield peer


@pytest.fixture
async def front(site: "Site", tmp_path: Path, peer: CheckoutPeer) -> AsyncIterator[Front]:
    settings = StripeSettings.model_validate({"key": "sk_test_1", "webhook": SECRET, "api": peer.address})
    async with front_of(site, tmp_path, stripe=settings) as front:
        yield front
        audit = await front.app.state.credits.audit()
        assert audit.sound, audit.differences


@dataclass
class Buyer:
    """A customer, the shop and Stripe."""

    visitor: Visitor
    peer: CheckoutPeer

    @property
    def cashier(self) -> "Cashier":
        return self.visitor.front.app.state.cashier

    async def order(self, product: str = "credits-35", kind: str = "top-up") -> tuple[dict[str, Any], str]:
        """An order, and its checkout there."""
        body = {"kind": kind, "product": product, "vendor": "stripe"}
        answer = await self.visitor.ask("POST", "/v1/credits/orders", body)
        assert answer.status_code == 201, answer.text
        return answer.json(), answer.json()["url"].rpartition("/")[2]

    async def told(self, events: list[dict[str, Any]]) -> None:
        """These messages come, and are read."""
        for event in events:
            headers, body = self.peer.signed(event)
            answer = await self.visitor.web.post(NOTICES, content=body, headers=headers)
            assert answer.status_code == 204, answer.text
        await self.cashier.read()
        waiting, ids = (
            "select 1 from credits.notices where handled is null and id = any(:ids)",
            [one["id"] for one in events],
        )
        while await self.visitor.front.sql(waiting, ids=ids):  # noqa: ASYNC110  the app reads them too
            await asyncio.sleep(0.05)

    async def has(self) -> int:
        """Credits that may be spent, in hundredths, less this month's free ones."""
        wallet = (await self.visitor.ask("GET", "/v1/credits")).json()
        return wallet["available"] - sum(one["remaining"] for one in wallet["lots"] if one["key"].startswith("free/"))

    async def plan(self) -> str:
        return (await self.visitor.ask("GET", "/v1/credits")).json()["plan"]

    async def payment(self) -> dict[str, Any]:
        """The last one."""
        return (await self.visitor.ask("GET", "/v1/credits/payments")).json()[0]

    async def spend(self, amount: int) -> None:
        """A film of that price."""
        person = (await self.visitor.ask("GET", "/v1/me")).json()["id"]
        ledger, key = self.visitor.front.app.state.credits, f"film/{uuid4()}"
        await ledger.hold(person, amount, key)
        await ledger.capture(key, amount, f"{key}/take")


@pytest.fixture
async def buyer(front: Front, peer: CheckoutPeer) -> Buyer:
    return Buyer(await front.visitor().register(), peer)


async def test_a_new_person_has_this_months_free_credits_once(buyer: Buyer):
    """However often the wallet is opened, also by many at once."""
    answers = await asyncio.gather(*[buyer.visitor.ask("GET", "/v1/credits") for _ in range(5)])
    assert {answer.json()["available"] for answer in answers} == {300}
    assert answers[0].json()["plan"] == "free"
    assert answers[0].json()["low"]


async def test_a_top_up_is_ordered_paid_and_there(buyer: Buyer):
    """The customer pays at Stripe, Stripe tells us, and the credits last a year; tax is recorded as told."""
    order, session = await buyer.order()
    assert (order["state"], order["cents"], order["title"]) == ("open", 1500, "35 credits")
    assert await buyer.has() == 0
    buyer.peer.pay(session, tax=285)
    await buyer.told(buyer.peer.events)
    assert await buyer.has() == 3500
    payment = await buyer.payment()
    assert (payment["cents"], payment["tax"], payment["due"], payment["trouble"]) == (1500, 285, 3500, None)
    seen = (await buyer.visitor.ask("GET", f"/v1/credits/orders/{order['id']}")).json()
    assert seen["state"] == "paid"
    lots = (await buyer.visitor.ask("GET", "/v1/credits")).json()["lots"]
    year = max(one["until"] for one in lots) / 1000 - payment_time(payment)
    assert abs(year - 365 * 24 * 3600) < 60


def payment_time(payment: dict[str, Any]) -> float:
    return datetime.fromisoformat(payment["at"]).timestamp()


async def test_who_comes_back_from_paying_needs_not_wait_for_the_message(buyer: Buyer):
    """Asked before it was paid, it is still open; asked again after the message, nothing comes twice."""
    order, session = await buyer.order()
    door = f"/v1/credits/orders/{order['id']}/settlement"
    assert (await buyer.visitor.ask("POST", door)).json()["state"] == "open"
    buyer.peer.pay(session)
    assert (await buyer.visitor.ask("POST", door)).json()["state"] == "paid"
    await buyer.told(buyer.peer.events)
    assert (await buyer.visitor.ask("POST", door)).json()["state"] == "paid"
    assert await buyer.has() == 3500


async def test_an_order_is_one_order_however_often_it_is_asked(buyer: Buyer):
    """By the key of the request; and a checkout whose answer was lost is not made twice."""
    body = {"kind": "top-up", "product": "credits-10", "vendor": "stripe"}
    headers = {"Authorization": f"Bearer {buyer.visitor.tokens['access_token']}", "Idempotency-Key": uuid4().hex}
    buyer.peer.lost = 2
    answers = [await buyer.visitor.web.post("/v1/credits/orders", json=body, headers=headers) for _ in range(3)]
    assert {answer.json()["url"] for answer in answers} == {answers[0].json()["url"]}
    assert len(buyer.peer.things["checkout/sessions"]) == len(buyer.peer.things["customers"]) == 1
    other = await buyer.visitor.web.post("/v1/credits/orders", json={**body, "product": "credits-35"}, headers=headers)
    assert (other.status_code, other.json()["code"]) == (422, "KeyReused")


@pytest.mark.parametrize("seed", range(4))
async def test_messages_may_come_in_any_order_and_twice(buyer: Buyer, seed: int):
    """A purchase, a refund of a third, a dispute that is won, a plan and its renewal: shuffled, each told twice."""
    _, session = await buyer.order("credits-100")
    intent = buyer.peer.pay(session)
    buyer.peer.refund(intent, 1000)
    buyer.peer.decide(buyer.peer.dispute(intent), "won")
    _, session = await buyer.order("pro", "plan")
    buyer.peer.pay(session)
    buyer.peer.renew(next(iter(buyer.peer.things["subscriptions"])))
    events = buyer.peer.events * 2
    random.Random(seed).shuffle(events)
    await buyer.told(events)
    assert await buyer.has() == 7500 + 2 * 9000
    assert await buyer.plan() == "pro"


async def test_a_plan_is_paid_by_the_month(buyer: Buyer):
    """Each paid month gives its credits once; a card that fails keeps the plan a while; its end ends it."""
    _, session = await buyer.order("standard", "plan")
    buyer.peer.pay(session)
    await buyer.told(buyer.peer.events)
    assert (await buyer.plan(), await buyer.has()) == ("standard", 3000)
    again = await buyer.visitor.ask(
        "POST", "/v1/credits/orders", {"kind": "plan", "product": "pro", "vendor": "stripe"}
    )
    assert again.status_code == 409
    (ref,) = buyer.peer.things["subscriptions"]
    buyer.peer.renew(ref)
    buyer.peer.stand(ref, "past_due")
    await buyer.told(buyer.peer.events)
    assert (await buyer.plan(), await buyer.has()) == ("standard", 6000)
    ended = (await buyer.visitor.ask("POST", f"/v1/credits/subscriptions/stripe/{ref}/end")).json()
    assert (ended["ends"], ended["standing"]) == (True, "late")
    buyer.peer.stand(ref, "canceled")
    await buyer.told(buyer.peer.events[-1:])
    assert (await buyer.plan(), await buyer.has()) == ("free", 6000)


async def test_a_part_of_a_month_gives_a_part_of_its_credits(buyer: Buyer):
    """A change of plan in the middle of one is paid in part."""
    _, session = await buyer.order("pro", "plan")
    buyer.peer.pay(session)
    buyer.peer.renew(next(iter(buyer.peer.things["subscriptions"])), cents=2450)
    await buyer.told(buyer.peer.events)
    assert await buyer.has() == 9000 + 4500


async def test_a_refund_takes_what_was_not_spent(buyer: Buyer):
    """What is missing is written down; the balance never goes below nothing."""
    _, session = await buyer.order("credits-100")
    intent = buyer.peer.pay(session)
    await buyer.told(buyer.peer.events)
    assert await buyer.has() == 10000
    await buyer.spend(8000)
    buyer.peer.refund(intent, 4000)
    await buyer.told(buyer.peer.events)
    assert await buyer.has() <= 0
    moves = await buyer.visitor.front.sql(
        "select amount, missing from credits.moves where ref = :ref order by turn", ref=intent
    )
    assert [tuple(one) for one in moves] == [(10000, 0), (-10000, 7700)]


async def test_credits_that_were_spent_before_a_dispute_are_not_given_twice(buyer: Buyer):
    """Taken back they could not be; so, when it is won, they don't come again. Nor when it is opened and won again."""
    _, session = await buyer.order("credits-100")
    intent = buyer.peer.pay(session)
    await buyer.told(buyer.peer.events)
    assert await buyer.has() == 10000
    await buyer.spend(4300)
    for _ in range(2):
        dispute = buyer.peer.dispute(intent)
        await buyer.told(buyer.peer.events[-1:])
        assert await buyer.has() == 0
        buyer.peer.decide(dispute, "won")
        await buyer.told(buyer.peer.events[-1:])
        assert await buyer.has() == 6000
    assert not [one for one in await buyer.cashier.reconcile() if one.ref == intent]


async def test_moves_made_at_the_same_time_are_made_once(buyer: Buyer):
    """By many processes, after a crash; also one that could take only a part back."""
    _, session = await buyer.order("credits-100")
    intent = buyer.peer.pay(session)
    await buyer.told(buyer.peer.events)
    assert await buyer.has() == 10000
    await buyer.spend(8300)
    buyer.peer.refund(intent, 4000)
    await buyer.told(buyer.peer.events)
    await buyer.visitor.front.sql("update credits.moves set done = null, missing = 0 where ref = :ref", ref=intent)
    await asyncio.gather(*[buyer.cashier.read() for _ in range(5)])
    moves = await buyer.visitor.front.sql(
        "select amount, missing from credits.moves where ref = :r order by turn", r=intent
    )
    assert [tuple(one) for one in moves] == [(10000, 0), (-10000, 8000)]
    assert await buyer.has() == 0


async def test_one_message_that_can_not_be_read_leaves_the_others(buyer: Buyer):
    """It is tried again with growing pauses, and given up after three days, which somebody is told."""
    _, session = await buyer.order()
    buyer.peer.pay(session)
    broken = buyer.peer.tell("charge.refunded", {"id": "ch_nobody"})
    headers, body = buyer.peer.signed(broken)
    assert (await buyer.visitor.web.post(NOTICES, content=body, headers=headers)).status_code == 204
    await buyer.told(buyer.peer.events[:-1])
    assert await buyer.has() == 3500
    sql = buyer.visitor.front.sql
    old = "update credits.notices set received = now() - interval '4 days', tries = 2000, next = now() where id = :id"
    await sql(old, id=broken["id"])
    await buyer.cashier.read()
    async with asyncio.timeout(10):
        while not await sql("select 1 from credits.notices where id = :id and handled is not null", id=broken["id"]):  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    assert any(one.ref == "ch_nobody" and one.what == "message" for one in await buyer.cashier.differences())


async def test_what_was_sold_counts_whatever_the_price_list_says_later(buyer: Buyer):
    """Credits, money and currency are those of the order; free credits of a month that had others are kept."""
    _, session = await buyer.order()
    shop = buyer.visitor.front.app.state.shop
    assert await buyer.has() == 0
    cheaper = tuple(one.model_copy(update={"credits": 1}) for one in shop._prices.top_ups)
    plans = tuple(one.model_copy(update={"credits": one.credits + 7}) for one in shop._prices.plans)
    shop._prices = shop._prices.model_copy(update={"top_ups": cheaper, "plans": plans, "currency": "eur"})
    buyer.peer.pay(session)
    await buyer.told(buyer.peer.events)
    assert await buyer.has() == 3500


async def test_a_first_month_is_there_when_one_comes_back_from_paying(buyer: Buyer):
    """Also for a plan no message is needed."""
    order, session = await buyer.order("standard", "plan")
    buyer.peer.pay(session)
    settled = await buyer.visitor.ask("POST", f"/v1/credits/orders/{order['id']}/settlement")
    assert settled.json()["state"] == "paid"
    assert (await buyer.plan(), await buyer.has()) == ("standard", 3000)


async def test_a_dispute_takes_the_credits_and_gives_them_back_when_it_is_won(buyer: Buyer):
    """As often as the bank changes its mind."""
    _, session = await buyer.order("credits-10")
    intent = buyer.peer.pay(session)
    await buyer.told(buyer.peer.events)
    for _ in range(2):
        dispute = buyer.peer.dispute(intent)
        await buyer.told(buyer.peer.events[-1:])
        assert await buyer.has() == 0
        buyer.peer.decide(dispute, "won")
        await buyer.told(buyer.peer.events[-1:])
        assert await buyer.has() == 1000
    buyer.peer.decide(buyer.peer.dispute(intent), "lost")
    await buyer.told(buyer.peer.events[-2:])
    assert await buyer.has() == 0


@pytest.mark.parametrize(("wrong", "words"), [({"currency": "eur"}, "paid in eur"), ({"cents": 1}, "1 were paid")])
async def test_money_that_is_not_what_was_asked_gives_nothing_until_somebody_looks(
    buyer: Buyer, wrong: dict[str, Any], words: str
):
    """Another currency, or too little."""
    _, session = await buyer.order()
    buyer.peer.pay(session, **wrong)
    await buyer.told(buyer.peer.events)
    assert await buyer.has() == 0
    assert words in (await buyer.payment())["trouble"]
    assert any(one.what == "trouble" and words in one.found for one in await buyer.cashier.differences())


async def test_forged_messages_are_refused(buyer: Buyer):
    """Another secret, an old one, a changed body, none at all, or a vendor that we don't have."""
    _, session = await buyer.order()
    buyer.peer.pay(session)
    event = buyer.peer.events[-1]
    headers, body = buyer.peer.signed(event)
    forged: list[tuple[dict[str, str], bytes]] = [
        buyer.peer.signed(event, secret="whsec_other"), buyer.peer.signed(event, at=1_700_000_000),  # noqa: S106
        (headers, body.replace(b"cs_", b"cx_")), ({"Stripe-Signature": ""}, body), ({}, b"{"), ({}, b"\xff\x00"),
    ]  # fmt: skip
    for head, text in forged:
        assert (await buyer.visitor.web.post(NOTICES, content=text, headers=head)).status_code == 403
    elsewhere = await buyer.visitor.web.post("/v1/payments/nobody/notices", content=body, headers=headers)
    assert elsewhere.status_code == 404
    assert not await buyer.visitor.front.sql("select 1 from credits.notices where id = :id", id=event["id"])


async def test_messages_of_what_is_not_ours_do_nothing(buyer: Buyer):
    """Other products of the same account at Stripe, kinds that we don't know, things that are gone there."""
    stranger = buyer.peer.add("charges", {"payment_intent": None, "amount": 5})
    await buyer.told([buyer.peer.tell("charge.succeeded", stranger), buyer.peer.tell("payout.paid", {"id": "po_1"})])
    gone = buyer.peer.tell("payment_intent.succeeded", {"id": "pi_999999"})
    headers, body = buyer.peer.signed(gone)
    assert (await buyer.visitor.web.post(NOTICES, content=body, headers=headers)).status_code == 204
    why = "select error from credits.notices where id = :id and error is not null and handled is null"
    async with asyncio.timeout(10):
        while not (found := await buyer.visitor.front.sql(why, id=gone["id"])):  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    assert "Stripe refuses" in found[0].error


async def test_another_persons_order_is_not_there(buyer: Buyer, front: Front):
    """Nor his plan."""
    order, session = await buyer.order("pro", "plan")
    buyer.peer.pay(session)
    await buyer.told(buyer.peer.events)
    other = await front.visitor().register()
    (ref,) = buyer.peer.things["subscriptions"]
    for method, path in (
        ("GET", f"orders/{order['id']}"), ("POST", f"orders/{order['id']}/settlement"),
        ("POST", f"subscriptions/stripe/{ref}/end"),
    ):  # fmt: skip
        assert (await other.ask(method, f"/v1/credits/{path}")).status_code == 404, path
    assert (await other.ask("GET", "/v1/credits/payments")).json() == []


async def test_the_books_are_compared_and_mended(buyer: Buyer):
    """Messages that never came are found in the night; a hand in our tables or in the ledger is told of."""

    async def found() -> list[str]:
        return [one.found for one in await buyer.cashier.reconcile() if one.ref == intent]

    _, session = await buyer.order("credits-100")
    intent = buyer.peer.pay(session)
    assert await found() == []  # its message may be on its way
    assert await buyer.has() == 10000
    await buyer.visitor.front.sql("delete from credits.moves where ref = :ref", ref=intent)
    await buyer.visitor.front.sql("delete from credits.payments where ref = :ref", ref=intent)
    buyer.peer.grow_old(intent)
    assert await found() == ["the vendor has a payment that we don't know"]
    assert await buyer.has() == 10000
    assert await found() == []
    buyer.peer.refund(intent, 2000)
    assert await found() == ["refunded is 2000 there and 0 here"]
    assert await buyer.has() == 5000
    assert await found() == []
    sql = buyer.visitor.front.sql
    await sql("update credits.moves set amount = amount - 7 where ref = :ref and turn = 1", ref=intent)
    assert await found() == ["due 5000, decided 4993, moved 4993, in the ledger 5000"]
    await sql("update credits.moves set amount = amount + 7 where ref = :ref and turn = 1", ref=intent)
    del buyer.peer.things["payment_intents"][intent]
    assert await found() == ["we have a payment that the vendor doesn't know"]


async def test_moves_that_a_crash_left_over_are_made(buyer: Buyer):
    """Decided, not yet booked, and then the power went: booked when the app is back, once."""
    _, session = await buyer.order()
    intent = buyer.peer.pay(session)
    await buyer.told(buyer.peer.events)
    await buyer.visitor.front.sql("update credits.moves set done = null where ref = :ref", ref=intent)
    await buyer.cashier.read()
    assert await buyer.has() == 3500
    buyer.peer.refund(intent, 1500)
    await buyer.told(buyer.peer.events)
    await buyer.visitor.front.sql("update credits.moves set done = null where amount < 0 and ref = :ref", ref=intent)
    await buyer.cashier.read()
    assert await buyer.has() == 0
    (row,) = await buyer.visitor.front.sql(
        "select missing from credits.moves where amount < 0 and ref = :ref", ref=intent
    )
    assert row.missing == 0


async def test_what_was_seen_earlier_does_not_overwrite_what_was_seen_later(buyer: Buyer):
    """A slow look at how it was before a refund, written down after it."""
    _, session = await buyer.order()
    intent = buyer.peer.pay(session)
    vendor, payments = buyer.cashier.vendor("stripe"), buyer.visitor.front.app.state.cashier._payments
    (before,) = await vendor.look("payment_intent.succeeded", intent)
    ((early,),) = await buyer.visitor.front.sql("select clock_timestamp()")
    buyer.peer.refund(intent, 1500)
    await buyer.told(buyer.peer.events)
    await payments.settle(before, early)
    assert await buyer.has() == 0
    assert (await buyer.payment())["refunded"] == 1500


async def test_stripe_away_is_told(site: "Site", tmp_path: Path):
    """A checkout and a portal say 503, and may be asked again."""
    away = StripeSettings.model_validate({"key": "k", "webhook": SECRET, "api": "http://127.0.0.1:1"})
    async with front_of(site, tmp_path, stripe=away) as front:
        buyer = await front.visitor().register()
        body = {"kind": "top-up", "product": "credits-10", "vendor": "stripe"}
        assert (await buyer.ask("POST", "/v1/credits/orders", body)).status_code == 503
        assert (await buyer.ask("POST", "/v1/credits/portal", {"vendor": "stripe"})).status_code == 503


async def test_orders_that_can_not_be_are_refused_in_words(buyer: Buyer):
    """An unknown product or vendor, the free plan, anything else in the body."""
    wrong = [
        ({"kind": "top-up", "product": "credits-11", "vendor": "stripe"}, 422, "there are: credits-10"),
        ({"kind": "plan", "product": "free", "vendor": "stripe"}, 422, "costs nothing"),
        ({"kind": "plan", "product": "pro", "vendor": "barter"}, 404, "there is: stripe"),
        ({"kind": "plan", "product": "pro", "vendor": "stripe", "cents": 1}, 422, "extra"),
    ]
    for body, status, words in wrong:
        answer = await buyer.visitor.ask("POST", "/v1/credits/orders", body)
        assert answer.status_code == status, answer.text
        assert words.lower() in answer.json()["detail"].lower()


async def test_the_portal_is_the_customers_own(buyer: Buyer):
    """One customer at Stripe for one person, before and after he has paid."""
    first = (await buyer.visitor.ask("POST", "/v1/credits/portal", {"vendor": "stripe"})).json()["url"]
    await buyer.order()
    second = (await buyer.visitor.ask("POST", "/v1/credits/portal", {"vendor": "stripe"})).json()["url"]
    assert first == second
    assert len(buyer.peer.things["customers"]) == 1


async def test_an_estimate_tells_what_is_missing_and_what_to_buy(buyer: Buyer):
    """A minute costs three credits, every started twenty seconds one."""
    found = (await buyer.visitor.ask("GET", "/v1/credits/estimate?seconds=61")).json()
    assert (found["credits"], found["available"], found["missing"]) == (400, 300, 100)
    assert found["top_ups"][0]["name"] == "credits-10"


async def administrator(front: Front) -> Visitor:
    """Somebody who may do what administrators do."""
    visitor = await front.visitor().register()
    person = (await visitor.ask("GET", "/v1/me")).json()["id"]
    await front.app.state.users.give_role(person, "admin", "test")
    await visitor.login()
    _, recovery = await second_factor(visitor)
    again = front.visitor(visitor.email)
    assert (await again.login(code=recovery[0])).status_code == 200
    return again


def asker(admin: Visitor) -> Callable[[str, dict[str, Any], str], Awaitable[httpx.Response]]:
    """Asks with a key, as doors that move money want it."""

    async def asked(door: str, body: dict[str, Any], key: str) -> httpx.Response:
        headers = {"Authorization": f"Bearer {admin.tokens['access_token']}", "Idempotency-Key": key}
        return await admin.web.post(door, json=body, headers=headers)

    return asked


async def test_an_administrator_gives_money_back(buyer: Buyer, front: Front):
    """Once for a request, at most what is left, and its credits go with it."""
    _, session = await buyer.order("credits-100")
    intent = buyer.peer.pay(session)
    await buyer.told(buyer.peer.events)
    admin = await administrator(front)
    door, body = f"/v1/admin/credits/payments/stripe/{intent}/refunds", {"cents": 1000, "reason": "a film that failed"}
    asked = asker(admin)
    for _ in range(2):
        buyer.peer.keys.clear()  # Stripe forgets them after a day
        answer = await asked(door, body, "once")
        assert answer.status_code == 201, answer.text
        assert (answer.json()["refunded"], answer.json()["due"]) == (1000, 7500)
    assert await buyer.has() == 7500
    too_much = await asked(door, {"cents": 3001, "reason": "too much"}, uuid4().hex)
    assert (too_much.status_code, "3000 hundredths are left" in too_much.text) == (422, True)
    nowhere = await asked(door.replace("pi_", "px_"), body, uuid4().hex)
    assert nowhere.status_code == 404
    assert (await admin.ask("POST", door, body)).status_code == 422
    assert (await asked(door, body | {"cents": 5}, "once")).json()["code"] == "KeyReused"
    await buyer.told(buyer.peer.events)
    assert await buyer.has() == 7500
    assert await front.sql("select 1 from credits.refunds where ref = :ref and reason like 'a film%'", ref=intent)


async def test_an_administrator_gives_and_takes_credits_with_a_reason(buyer: Buyer, front: Front):
    """Once for a request; never more than there is."""
    person, admin = (await buyer.visitor.ask("GET", "/v1/me")).json()["id"], await administrator(front)
    gift = {"person": person, "kind": "give", "credits": 500, "reason": "a film that failed"}
    door, asked = "/v1/admin/credits/adjustments", asker(admin)
    for _ in range(2):
        assert (await asked(door, gift, "once")).status_code == 201
    assert await buyer.has() == 500
    taken = await asked(door, gift | {"kind": "take", "credits": 200, "reason": "given by mistake"}, "twice")
    assert taken.json()["available"] == 600
    too_much = await asked(door, gift | {"kind": "take", "credits": 601}, "too much")
    assert too_much.status_code == 402
    nobody = await asked(door, gift | {"person": str(uuid4())}, "nobody")
    assert nobody.status_code == 404


async def test_who_is_erased_is_forgotten_everywhere_and_his_plan_ends(buyer: Buyer, front: Front):
    """Projects, hooks and his name at Stripe go; what he paid stays in the books, without a name."""
    _, session = await buyer.order("pro", "plan")
    buyer.peer.pay(session)
    await buyer.told(buyer.peer.events)
    person = (await buyer.visitor.ask("GET", "/v1/me")).json()["id"]
    await buyer.visitor.ask("POST", "/v1/projects", {"title": "mine"})
    gone = await buyer.visitor.ask("POST", "/v1/me/erasure", {"password": PASSWORD})
    assert gone.status_code == 204, gone.text
    async with asyncio.timeout(20):
        while not await front.sql("select 1 from users.people where id = :id and forgotten is not null", id=person):  # noqa: ASYNC110
            await asyncio.sleep(0.1)
    (subscription,) = buyer.peer.things["subscriptions"].values()
    assert subscription["cancel_at_period_end"]
    assert not await front.sql("select 1 from credits.customers where person = :id", id=person)
    assert not await front.sql("select 1 from projects.projects where owner = :id", id=person)
    assert await front.sql("select 1 from credits.payments where person = :id", id=person)
