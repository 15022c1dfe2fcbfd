"""Money through PayPal's door where it is not like others: captures, sales of subscriptions, its books."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from filmstudio.services.credits import paypal_looks
from tests.peers.checkout_door import checkout
from tests.peers.paypal import PASSWORD, PayPalPeer, stamp
from tests.peers.paypal_door import paypal
from tests.services.conftest import Front, front_of
from tests.services.credits.conftest import Buyer
from tests.services.credits.test_administration import administrator, asker

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

ORDER: dict[str, Any] = {"kind": "top-up", "product": "credits-35", "vendor": "paypal"}


@pytest.fixture
def peer() -> Iterator[PayPalPeer]:
    with paypal() as peer:
        yield peer


async def settled(buyer: Buyer, order: dict[str, Any]) -> str:
    """He comes back from PayPal."""
    answer = await buyer.visitor.ask("POST", f"/v1/credits/orders/{order['id']}/settlement")
    assert answer.status_code == 200, answer.text
    return answer.json()["state"]


async def test_what_he_approved_is_captured_once_whoever_tells(buyer: Buyer, peer: PayPalPeer):
    """He comes back three times while the message is read; one answer breaks off after PayPal took the money."""
    order, ref = await buyer.order()
    assert await settled(buyer, order) == "open"
    peer.approve(ref)
    peer.lost = 1
    await asyncio.gather(*[settled(buyer, order) for _ in range(3)], buyer.told(peer.events))
    await buyer.told(peer.events)
    assert len(peer.things["captures"]) == 1
    assert await settled(buyer, order) == "paid"
    assert await buyer.has() == 3500


async def test_who_never_comes_back_has_his_credits(buyer: Buyer, peer: PayPalPeer):
    """The message that he approved it is enough."""
    order, ref = await buyer.order()
    peer.approve(ref)
    await buyer.told(peer.events)
    assert await buyer.has() == 3500
    assert (await buyer.visitor.ask("GET", f"/v1/credits/orders/{order['id']}")).json()["state"] == "paid"


async def test_a_missing_capture_is_found_at_night(buyer: Buyer, peer: PayPalPeer):
    """He approved it, did not come back, and no message came; an order that PayPal has forgotten disturbs nobody."""
    _, gone = await buyer.order("credits-10")
    del peer.things["orders"][gone]
    _, ref = await buyer.order()
    peer.approve(ref)
    await buyer.compared()
    assert await buyer.has() == 3500
    assert not [one for one in await buyer.differences() if one.ref in (gone, ref)]


async def test_what_is_not_our_order_is_not_captured(buyer: Buyer, peer: PayPalPeer):
    """Another product of the same account waits for its own hands."""
    unit = {"custom_id": str(uuid4()), "invoice_id": "7", "amount": {"currency_code": "USD", "value": "5.00"}}
    other = peer.new("orders", {"status": "CREATED", "intent": "CAPTURE", "purchase_units": [unit]})
    peer.approve(other["id"])
    await buyer.told(peer.events)
    assert peer.things["captures"] == {}
    paid = peer.capture(other["id"])["purchase_units"][0]["payments"]["captures"][0]["id"]
    await buyer.told([*peer.events, peer.tell("CUSTOMER.DISPUTE.CREATED", peer.things["disputes"][peer.dispute("X1")])])
    assert [one.what for one in await buyer.differences() if one.ref == paid] == ["unknown order"]


async def test_a_vendor_that_says_no_is_told_and_leaves_the_others(site: "Site", tmp_path: Path, peer: PayPalPeer):
    """The app may not read PayPal's books; once it may, that is settled."""
    with checkout() as stripe:
        async with front_of(site, tmp_path, **peer.settings(tmp_path), **stripe.settings(tmp_path)) as front:
            cashier = front.app.state.cashier
            cashier._vendors = dict(sorted(cashier._vendors.items()))
            assert cashier.names == ("paypal", "stripe")
            buyer = Buyer(await front.visitor().register(), peer)
            answer = await buyer.visitor.ask("POST", "/v1/credits/orders", {**ORDER, "vendor": "stripe"})
            stripe.pay(await buyer.checkout(answer.json()["id"]))
            peer.sick = [403]
            told = [one for one in await buyer.compared() if one.what == "comparison"]
            assert [(one.vendor, "status 403" in one.found) for one in told] == [("paypal", True)]
            assert await buyer.has() == 3500
            assert not [one for one in await buyer.compared() if one.what == "comparison"]


async def test_an_order_whose_answer_broke_off_is_one_order(buyer: Buyer, peer: PayPalPeer):
    """Also with a token that is not good any more, and while PayPal has too much to do."""
    await buyer.order()
    peer.tokens.clear()
    peer.sick, peer.lost = [429, 503], 0
    await buyer.order("credits-10")
    peer.lost = 2
    await buyer.order("credits-100")
    assert len(peer.things["orders"]) == 3
    assert peer.asked.count("POST token") == 2


async def test_trouble_at_paypal_is_told_and_a_no_is_a_no(buyer: Buyer, peer: PayPalPeer):
    """503 after a few tries; a plan that is not set up there; a wrong secret, which is nowhere in our words."""
    peer.sick = [500] * 3
    away = await buyer.visitor.ask("POST", "/v1/credits/orders", ORDER)
    assert (away.status_code, peer.sick) == (503, [])
    plan = await buyer.visitor.ask("POST", "/v1/credits/orders", {**ORDER, "kind": "plan", "product": "enterprise"})
    assert (plan.status_code, "choose another way" in plan.json()["detail"]) == (422, True)
    vendor = buyer.cashier.vendor("paypal")
    vendor._client._settings = vendor._client._settings.model_copy(update={"client_id": "nobody"})  # pyright: ignore
    peer.tokens.clear()
    wrong = await buyer.visitor.ask("POST", "/v1/credits/orders", ORDER)
    assert (wrong.status_code, "CLIENT_ID" in wrong.json()["detail"], PASSWORD in wrong.text) == (422, True, False)


async def test_a_month_is_told_of_by_its_sale_alone(buyer: Buyer, peer: PayPalPeer):
    """Before word of the subscription, and twice; the plan is good for the month that was paid."""
    _, ref = await buyer.order("standard", "plan")
    peer.pay(ref, tax=741)
    (sale,) = [one for one in peer.events if one["event_type"] == "PAYMENT.SALE.COMPLETED"]
    await buyer.told([sale, sale])
    assert (await buyer.plan(), await buyer.has()) == ("standard", 3000)
    payment = await buyer.payment()
    assert (payment["cents"], payment["tax"], payment["currency"]) == (3900, 741, "usd")
    peer.renew(ref)
    await buyer.told(peer.events[-1:] * 2)
    assert await buyer.has() == 6000
    (plan,) = (await buyer.visitor.ask("GET", "/v1/credits/subscriptions")).json()["items"]
    assert plan["until"] == stamp(
        datetime.fromisoformat(peer.things["subscriptions"][ref]["billing_info"]["next_billing_time"])
    )


async def test_a_plan_that_paypal_gave_up_is_late_and_then_over(buyer: Buyer, peer: PayPalPeer):
    """Suspended after failures: it stays for what was paid and a while, without anybody telling us of the end."""
    _, ref = await buyer.order("standard", "plan")
    peer.pay(ref)
    peer.stand(ref, "past_due")
    peer.stand(ref, "suspended")
    await buyer.told(peer.events)
    (plan,) = (await buyer.visitor.ask("GET", "/v1/credits/subscriptions")).json()["items"]
    assert (plan["standing"], plan["ends"], await buyer.plan()) == ("late", False, "standard")
    peer.things["subscriptions"][ref]["billing_info"]["last_payment"]["time"] = stamp(
        datetime.now(UTC) - timedelta(days=36)
    )
    await buyer.compared()
    assert await buyer.plan() == "free"


async def test_a_plan_that_was_ended_is_good_until_what_is_paid_is_over(buyer: Buyer, peer: PayPalPeer):
    """PayPal ends it at once and says no more; ended again, it has ended. There is no grace for what isn't renewed."""
    _, ref = await buyer.order("standard", "plan")
    peer.pay(ref)
    await buyer.told(peer.events)
    for _ in range(2):
        ended = (await buyer.visitor.ask("POST", f"/v1/credits/subscriptions/paypal/{ref}/end")).json()
        assert (ended["standing"], ended["ends"]) == ("active", True)
    assert peer.things["subscriptions"][ref]["status"] == "CANCELLED"
    assert await buyer.plan() == "standard"
    await buyer.visitor.front.sql(
        "update credits.subscriptions set until = now() - interval '1 second' where ref = :r", r=ref
    )
    assert await buyer.plan() == "free"


async def test_a_subscription_that_nothing_was_paid_of_is_no_plan(buyer: Buyer, peer: PayPalPeer):
    """He agreed to it, and the first payment is under way, or fails."""
    order, ref = await buyer.order("pro", "plan")
    assert await settled(buyer, order) == "open"
    found = peer.things["subscriptions"][ref]
    found |= {"status": "ACTIVE", "billing_info": {
        "outstanding_balance": {"currency_code": "USD", "value": "49.00"}, "failed_payments_count": 0,
    }}  # fmt: skip
    await buyer.told([peer.tell("BILLING.SUBSCRIPTION.ACTIVATED", found)])
    assert (await buyer.plan(), await buyer.has()) == ("free", 0)


@pytest.mark.parametrize("backwards", [False, True])
async def test_parts_of_a_sale_that_went_back_are_known_by_their_refunds(
    buyer: Buyer, peer: PayPalPeer, backwards: bool
):
    """PayPal tells of a sale only that something went back; its refunds tell how much, in any order, once each."""
    _, ref = await buyer.order("pro", "plan")
    sale = peer.pay(ref)
    await buyer.told(peer.events)
    peer.refund(sale, 1000)
    peer.refund(sale, 2900)
    refunds = peer.events[-2:]
    for event in [*(reversed(refunds) if backwards else refunds), *peer.events]:
        await buyer.told([event])
    payment = await buyer.payment()
    assert (payment["refunded"], payment["due"]) == (3900, 9000 * 1000 // 4900)
    assert not [one for one in await buyer.compared() if one.ref == sale]
    peer.refund(sale, 1000)
    await buyer.told(peer.events[-1:])
    assert await buyer.has() == 0


async def test_a_sale_is_disputed_like_any_payment(buyer: Buyer, peer: PayPalPeer):
    """And what PayPal reversed without a word is as good as disputed."""
    _, ref = await buyer.order("pro", "plan")
    sale = peer.pay(ref)
    await buyer.told(peer.events)
    dispute = peer.dispute(sale)
    await buyer.told(peer.events[-1:])
    assert await buyer.has() == 0
    peer.decide(dispute, "won")
    await buyer.told(peer.events[-1:])
    assert await buyer.has() == 9000
    found = peer.things["sales"][sale.removeprefix("sale-")]
    found["state"] = "reversed"
    await buyer.told([peer.tell("PAYMENT.SALE.REVERSED", {"id": "R1", "sale_id": found["id"]})])
    assert await buyer.has() == 0


async def test_an_administrator_gives_a_month_back(buyer: Buyer, peer: PayPalPeer, front: Front):
    """Known at once, once for a request; above what was paid PayPal says no as well."""
    _, ref = await buyer.order("pro", "plan")
    sale = peer.pay(ref)
    await buyer.told(peer.events)
    asked = asker(await administrator(front))
    door = f"/v1/admin/credits/payments/paypal/{sale}/refunds"
    for _ in range(2):
        answer = await asked(door, {"cents": 2450, "reason": "half a month"}, "once")
        assert (answer.json()["refunded"], answer.json()["due"]) == (2450, 4500), answer.text
        await front.sql("update credits.refunds set done = null")
    peer.refund(sale, 2000)
    too_much = await asked(door, {"cents": 2450, "reason": "the other half"}, "twice")
    assert (too_much.status_code, "PayPal refuses" in too_much.json()["detail"]) == (422, True)
    await buyer.told(peer.events)
    assert (await buyer.payment())["refunded"] == 4450


async def test_months_and_refunds_that_nobody_told_of_are_found_at_night(buyer: Buyer, peer: PayPalPeer):
    """By PayPal's books, page by page; old enough to be missed, they are told of."""
    _, ref = await buyer.order("pro", "plan")
    first = peer.pay(ref)
    await buyer.told(peer.events)
    second = peer.renew(ref)
    peer.things["sales"][second.removeprefix("sale-")]["create_time"] = stamp(datetime.now(UTC) - timedelta(hours=2))
    peer.refund(first, 4900)
    found = {one.ref: one.found for one in await buyer.compared() if one.vendor == "paypal"}
    assert found[second] == "the vendor has a payment that we don't know"
    assert await buyer.has() == 9000
    assert not [one for one in await buyer.compared() if one.ref in (first, second)]


async def test_a_dispute_that_nobody_told_of_is_found_at_night(buyer: Buyer, peer: PayPalPeer):
    """Of a payment that is too old for the night's page of the books; other people's disputes disturb nobody."""
    _, ref = await buyer.order()
    payment = peer.pay(ref)
    await buyer.told(peer.events)
    peer.things["captures"][payment]["create_time"] = stamp(datetime.now(UTC) - timedelta(days=20))
    peer.dispute("SOMEBODY")
    peer.dispute(payment)
    await buyer.compared()
    assert await buyer.has() == 0


async def test_a_payment_of_ours_that_paypal_does_not_know_is_told(buyer: Buyer, peer: PayPalPeer):
    """A line of our books without one of theirs."""
    _, ref = await buyer.order("pro", "plan")
    sale = peer.pay(ref)
    await buyer.told(peer.events)
    del peer.things["sales"][sale.removeprefix("sale-")]
    found = [one.found for one in await buyer.compared() if one.ref == sale]
    assert found == ["we have a payment that the vendor doesn't know"]


async def test_an_answer_that_can_not_be_read_gives_nothing(buyer: Buyer, peer: PayPalPeer):
    """It is told where, and tried again."""
    _, ref = await buyer.order("pro", "plan")
    sale = peer.pay(ref)
    peer.things["sales"][sale.removeprefix("sale-")]["amount"]["total"] = "ten"
    event = peer.events[-1]
    headers, body = peer.signed(event)
    assert (await buyer.visitor.web.post(buyer.notices, content=body, headers=headers)).status_code == 204
    why = "select error from credits.notices where id = :id and error is not null"
    async with asyncio.timeout(20):
        while not (found := await buyer.visitor.front.sql(why, id=event["id"])):  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    assert "can't be read at amount.total" in found[0].error
    assert await buyer.has() == 0


async def test_a_certificate_is_fetched_once(buyer: Buyer, peer: PayPalPeer):
    """And none, for addresses that are not PayPal's."""
    _, ref = await buyer.order()
    peer.pay(ref)
    for head, text in peer.forged(peer.events[0]):
        await buyer.visitor.web.post(buyer.notices, content=text, headers=head)
    await buyer.told(peer.events * 3)
    assert peer.asked.count("GET certs/CERT-good") == 1
    assert {one for one in peer.asked if "certs/" in one} <= {
        f"GET certs/CERT-{name}" for name in ("good", "expired", "other-root", "other-name", "alone", "none", "unknown")
    }  # fmt: skip


async def test_a_customer_chooses_by_whom_he_pays(site: "Site", tmp_path: Path, peer: PayPalPeer):
    """Or pays by the first; what is paid by one is not asked of the other."""
    with checkout() as stripe:
        both = {**stripe.settings(tmp_path), **peer.settings(tmp_path)}
        async with front_of(site, tmp_path, **both) as front:
            buyer = Buyer(await front.visitor().register(), peer)
            assert (await buyer.visitor.web.get("/v1/prices")).json()["vendors"] == ["stripe", "paypal"]
            body = {"kind": "top-up", "product": "credits-10"}
            first = (await buyer.visitor.ask("POST", "/v1/credits/orders", body)).json()
            assert first["vendor"] == "stripe"
            _, ref = await buyer.order()
            peer.pay(ref)
            await buyer.told(peer.events)
            stripe.pay(await buyer.checkout(first["id"]))
            assert await settled(buyer, first) == "paid"
            assert await buyer.has() == 4500
            portals = [
                (await buyer.visitor.ask("POST", "/v1/credits/portal", of)).json()["url"]
                for of in ({}, {"vendor": "paypal"})
            ]
            assert ["stripe.com" in portals[0], portals[1]] == [True, "https://www.paypal.com/myaccount/autopay/"]


async def test_without_a_vendor_nothing_is_sold(front: Front, site: "Site", tmp_path: Path):
    """And that is said."""
    async with front_of(site, tmp_path) as bare:
        visitor = await bare.visitor().register()
        answer = await visitor.ask("POST", "/v1/credits/orders", {"kind": "top-up", "product": "credits-10"})
        assert (answer.status_code, "set up no vendor" in answer.json()["detail"]) == (404, True)


async def test_a_month_of_which_there_is_too_much_to_tell_is_compared_wholly(
    buyer: Buyer, peer: PayPalPeer, monkeypatch: pytest.MonkeyPatch
):
    """PayPal tells of 10,000 lines at a time and refuses more; also where it told a part and did not refuse."""
    for days in (29, 22, 21, 20, 3, 2, 1):
        payment = peer.pay((await buyer.order("credits-10"))[1])
        peer.things["captures"][payment]["create_time"] = stamp(datetime.now(UTC) - timedelta(days=days))
    await buyer.visitor.front.sql("update credits.orders set created = now() - interval '99 days'")
    peer.most = 2
    assert not [one for one in await buyer.compared(timedelta(days=31)) if one.what == "comparison"]
    assert await buyer.has() == 7 * 1000
    peer.most = 10_000
    monkeypatch.setattr(paypal_looks, "MOST", 3)
    since = [fact async for fact in buyer.cashier.vendor("paypal").since(datetime.now(UTC) - timedelta(days=31))]
    assert len(since) == 7


async def test_books_that_can_not_be_told_are_told_of(buyer: Buyer, peer: PayPalPeer):
    """More lines in a second than PayPal tells: somebody has to look, and the night doesn't call it compared."""
    peer.pay((await buyer.order("credits-10"))[1])
    peer.most = 0
    found = [one.found for one in await buyer.compared() if one.what == "comparison"]
    assert len(found) == 1
    assert "too many lines" in found[0]
    peer.most = 10_000
    assert not [one for one in await buyer.compared() if one.what == "comparison"]
