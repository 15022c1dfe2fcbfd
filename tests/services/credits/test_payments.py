"""Money through each vendor's door: ordered, paid, refunded, disputed and renewed."""

import asyncio
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from tests.services.conftest import Front, front_of
from tests.services.credits.conftest import Buyer, Peer
from tests.services.test_telemetry import measured

if TYPE_CHECKING:
    from filmstudio.stack.site import Site


async def test_a_new_person_has_this_months_free_credits_once(buyer: Buyer):
    """However often the wallet is opened, also by many at once."""
    answers = await asyncio.gather(*[buyer.visitor.ask("GET", "/v1/credits") for _ in range(5)])
    assert {answer.json()["available"] for answer in answers} == {300}
    assert answers[0].json()["plan"] == "free"
    assert answers[0].json()["low"]


async def test_a_top_up_is_ordered_paid_and_there(buyer: Buyer):
    """The customer pays there, the vendor tells us, and the credits last a year; tax is recorded as told."""
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
    body = {"kind": "top-up", "product": "credits-10", "vendor": buyer.vendor}
    headers = {"Authorization": f"Bearer {buyer.visitor.tokens['access_token']}", "Idempotency-Key": uuid4().hex}
    buyer.peer.lost = 2
    answers = [await buyer.visitor.web.post("/v1/credits/orders", json=body, headers=headers) for _ in range(3)]
    assert {answer.json()["url"] for answer in answers} == {answers[0].json()["url"]}
    assert buyer.peer.checkouts == 1
    other = await buyer.visitor.web.post("/v1/credits/orders", json={**body, "product": "credits-35"}, headers=headers)
    assert (other.status_code, other.json()["code"]) == (422, "KeyReused")


async def test_a_plan_is_paid_by_the_month(buyer: Buyer):
    """Each paid month gives its credits once; a card that fails keeps the plan a while; its end ends it."""
    _, session = await buyer.order("standard", "plan")
    buyer.peer.pay(session)
    await buyer.told(buyer.peer.events)
    assert (await buyer.plan(), await buyer.has()) == ("standard", 3000)
    again = await buyer.visitor.ask(
        "POST", "/v1/credits/orders", {"kind": "plan", "product": "pro", "vendor": buyer.vendor}
    )
    assert again.status_code == 409
    (ref,) = buyer.peer.subscriptions
    buyer.peer.renew(ref)
    buyer.peer.stand(ref, "past_due")
    await buyer.told(buyer.peer.events)
    assert (await buyer.plan(), await buyer.has()) == ("standard", 6000)
    ended = (await buyer.visitor.ask("POST", f"/v1/credits/subscriptions/{buyer.vendor}/{ref}/end")).json()
    assert (ended["ends"], ended["standing"]) == (True, {"stripe": "late", "paypal": "active"}[buyer.vendor])
    buyer.peer.stand(ref, "canceled")
    await buyer.told(buyer.peer.events[-1:])
    assert (await buyer.plan(), await buyer.has()) == ("free", 6000)


async def test_a_part_of_a_month_gives_a_part_of_its_credits(buyer: Buyer):
    """A change of plan in the middle of one is paid in part."""
    _, session = await buyer.order("pro", "plan")
    buyer.peer.pay(session)
    buyer.peer.renew(buyer.peer.subscriptions[0], cents=2450)
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
    assert not [one for one in await buyer.compared() if one.ref == intent]


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


async def test_another_persons_order_is_not_there(buyer: Buyer, front: Front):
    """Nor his plan."""
    order, session = await buyer.order("pro", "plan")
    buyer.peer.pay(session)
    await buyer.told(buyer.peer.events)
    other = await front.visitor().register()
    (ref,) = buyer.peer.subscriptions
    for method, path in (
        ("GET", f"orders/{order['id']}"), ("POST", f"orders/{order['id']}/settlement"),
        ("POST", f"subscriptions/{buyer.vendor}/{ref}/end"),
    ):  # fmt: skip
        assert (await other.ask(method, f"/v1/credits/{path}")).status_code == 404, path
    assert (await other.ask("GET", "/v1/credits/payments")).json()["items"] == []


async def test_a_vendor_that_is_away_is_told(site: "Site", tmp_path: Path, peer: Peer):
    """The order says 503, and may be asked again."""
    async with front_of(site, tmp_path, **peer.settings(tmp_path, api="http://127.0.0.1:1")) as front:
        buyer = await front.visitor().register()
        body = {"kind": "top-up", "product": "credits-10"}
        assert (await buyer.ask("POST", "/v1/credits/orders", body)).status_code == 503


async def test_orders_that_can_not_be_are_refused_in_words(buyer: Buyer):
    """An unknown product or vendor, the free plan, anything else in the body."""
    wrong = [
        ({"kind": "top-up", "product": "credits-11", "vendor": buyer.vendor}, 422, "there are: credits-10"),
        ({"kind": "plan", "product": "free", "vendor": buyer.vendor}, 422, "costs nothing"),
        ({"kind": "plan", "product": "pro", "vendor": "barter"}, 404, f"there is: {buyer.vendor}"),
        ({"kind": "plan", "product": "pro", "vendor": buyer.vendor, "cents": 1}, 422, "extra"),
    ]
    for body, status, words in wrong:
        answer = await buyer.visitor.ask("POST", "/v1/credits/orders", body)
        assert answer.status_code == status, answer.text
        assert words.lower() in answer.json()["detail"].lower()


async def test_an_estimate_tells_what_is_missing_and_what_to_buy(buyer: Buyer):
    """A minute costs three credits, every started twenty seconds one."""
    found = (await buyer.visitor.ask("GET", "/v1/credits/estimate?seconds=61")).json()
    assert (found["credits"], found["available"], found["missing"]) == (400, 300, 100)
    assert found["top_ups"][0]["name"] == "credits-10"


async def test_sales_are_shown_to_prometheus(buyer: Buyer):
    """Each once, however often it is told of; by vendor, without a word of who paid."""
    _, session = await buyer.order("credits-35")
    buyer.peer.pay(session, tax=100)
    _, plan = await buyer.order("pro", "plan")
    buyer.peer.pay(plan)
    await buyer.told(buyer.peer.events * 2)
    shown = measured(buyer.visitor.front)
    for kind in ("top-up", "plan"):
        assert f'filmstudio_sales_total{{kind="{kind}",vendor="{buyer.vendor}"}} 1.0' in shown
    paid = sum(one["cents"] for one in (await buyer.visitor.ask("GET", "/v1/credits/payments")).json()["items"])
    assert f'filmstudio_sales_cents_total{{currency="usd",vendor="{buyer.vendor}"}} {float(paid)}' in shown
