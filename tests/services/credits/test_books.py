"""Our books beside the vendor's: messages in any order, moves that break off, what differs at night."""

import asyncio
import random
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from sqlalchemy import text

from filmstudio.errors import ServerAway
from filmstudio.services.credits.vendor import Payment, Subscription, Topic
from tests.services.credits.conftest import Buyer

if TYPE_CHECKING:
    pass


@pytest.mark.parametrize("seed", range(4))
async def test_messages_may_come_in_any_order_and_twice(buyer: Buyer, seed: int):
    """A purchase, a refund of a third, a dispute that is won, a plan and its renewal: shuffled, each told twice."""
    _, session = await buyer.order("credits-100")
    intent = buyer.peer.pay(session)
    buyer.peer.refund(intent, 1000)
    buyer.peer.decide(buyer.peer.dispute(intent), "won")
    _, session = await buyer.order("pro", "plan")
    buyer.peer.pay(session)
    buyer.peer.renew(buyer.peer.subscriptions[0])
    events = buyer.peer.events * 2
    random.Random(seed).shuffle(events)
    await buyer.told(events)
    assert await buyer.has() == 7500 + 2 * 9000
    assert await buyer.plan() == "pro"


async def test_forged_messages_are_refused(buyer: Buyer):
    """Each in its vendor's own ways; or for a vendor that we don't have."""
    _, session = await buyer.order()
    buyer.peer.pay(session)
    event = buyer.peer.events[-1]
    headers, body = buyer.peer.signed(event)
    for head, said in buyer.peer.forged(event):
        refused = await buyer.visitor.web.post(buyer.notices, content=said, headers=head)
        assert refused.status_code == 403, (head, refused.text)
    elsewhere = await buyer.visitor.web.post("/v1/payments/nobody/notices", content=body, headers=headers)
    assert elsewhere.status_code == 404
    assert not await buyer.visitor.front.sql("select 1 from credits.notices where id = :id", id=event["id"])
    await buyer.told([event])


async def test_messages_of_what_is_not_ours_do_nothing(buyer: Buyer):
    """Other products of the same account, kinds that we don't know, things that are gone there."""
    await buyer.told(buyer.peer.stranger())
    gone, _ = buyer.peer.gone()
    headers, body = buyer.peer.signed(gone)
    assert (await buyer.visitor.web.post(buyer.notices, content=body, headers=headers)).status_code == 204
    why = "select error from credits.notices where id = :id and error is not null and handled is null"
    async with asyncio.timeout(10):
        while not (found := await buyer.visitor.front.sql(why, id=gone["id"])):  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    assert "refuses" in found[0].error


async def test_one_message_that_can_not_be_read_leaves_the_others(buyer: Buyer):
    """It is tried again with growing pauses, and given up after three days, which somebody is told."""
    _, session = await buyer.order()
    buyer.peer.pay(session)
    broken, named = buyer.peer.gone()
    headers, body = buyer.peer.signed(broken)
    assert (await buyer.visitor.web.post(buyer.notices, content=body, headers=headers)).status_code == 204
    await buyer.told(buyer.peer.events[:-1])
    assert await buyer.has() == 3500
    sql = buyer.visitor.front.sql
    old = "update credits.notices set received = now() - interval '4 days', tries = 2000, next = now() where id = :id"
    await sql(old, id=broken["id"])
    await buyer.cashier.read()
    async with asyncio.timeout(10):
        while not await sql("select 1 from credits.notices where id = :id and handled is not null", id=broken["id"]):  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    assert any(one.ref == named and one.what == "message" for one in await buyer.differences())


async def test_what_was_seen_earlier_does_not_overwrite_what_was_seen_later(buyer: Buyer):
    """A slow look at how it was before a refund, written down after it."""
    _, session = await buyer.order()
    intent = buyer.peer.pay(session)
    vendor, payments = buyer.cashier.vendor(buyer.vendor), buyer.visitor.front.app.state.cashier._payments
    (before,) = await vendor.look(Topic.PAYMENT, intent)
    ((early,),) = await buyer.visitor.front.sql("select clock_timestamp()")
    buyer.peer.refund(intent, 1500)
    await buyer.told(buyer.peer.events)
    await payments.settle(before, early)
    assert await buyer.has() == 0
    assert (await buyer.payment())["refunded"] == 1500


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


async def test_the_books_are_compared_and_mended(buyer: Buyer):
    """Messages that never came are found in the night; a hand in our tables or in the ledger is told of."""

    async def found() -> list[str]:
        return [one.found for one in await buyer.compared() if one.ref == intent]

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
    buyer.peer.vanish(intent)
    assert await found() == ["we have a payment that the vendor doesn't know"]


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
    assert any(one.what == "trouble" and words in one.found for one in await buyer.differences())


async def test_money_of_another_vendor_is_not_that_of_an_order(buyer: Buyer):
    """Whoever names our order there: what was agreed on was to be paid elsewhere. Somebody is told."""
    order, _ = await buyer.order()
    plan, _ = await buyer.order("pro", "plan")
    settle = buyer.visitor.front.app.state.cashier._payments.settle
    now = datetime.now(UTC)
    facts: dict[str, Any] = {"vendor": "barter", "ref": uuid4().hex}
    money = {"subscription": None, "cents": 1500, "tax": 0, "currency": "usd", "refunded": 0, "disputed": False}
    assert not await settle(Payment.model_validate({**facts, **money, "order": order["id"], "at": now}), now)
    stands = {"standing": "active", "until": now + timedelta(days=30), "ends": False, "order": plan["id"]}
    assert not await settle(Subscription.model_validate({**facts, **stands}), now)
    assert (await buyer.plan(), await buyer.has()) == ("free", 0)


SPOILT = {
    "balance of held": "update credits.accounts set balance = balance + {} where owner = :me and kind = 'held'",
    "left of grant": "update credits.lots set remaining = remaining - {} where owner = :me and key not like 'free/%'",
    "balance after entry": "update credits.transfers set credit_after = credit_after + {} where owner = :me",
}
"""How what is told begins -> by how much it is spoilt."""


@pytest.mark.parametrize("what", SPOILT)
async def test_the_ledger_is_audited_at_night(buyer: Buyer, what: str):
    """A hand in its rows, however old they are, is told of, and settled when it is mended."""
    _, session = await buyer.order()
    buyer.peer.pay(session)
    await buyer.told(buyer.peer.events)
    me = (await buyer.visitor.ask("GET", "/v1/me")).json()["id"]

    async def found_after(more: int) -> list[str]:
        async with buyer.visitor.front.db.begin() as connection:
            await connection.execute(text("alter table credits.transfers disable trigger forever"))
            await connection.execute(text(SPOILT[what].format(more)), {"me": me})
            await connection.execute(text("alter table credits.transfers enable trigger forever"))
        await buyer.visitor.front.sql("delete from credits.nights")
        await buyer.cashier.nightly()
        found = [one for one in await buyer.differences() if one.what == "audit"]
        assert {one.vendor for one in found} <= {"ledger"}
        return [f"{one.ref}: {one.found}" for one in found]

    assert any(one.startswith(what) and "is written" in one for one in await found_after(7))
    assert await found_after(-7) == []


async def test_an_audit_that_breaks_off_is_told_of(buyer: Buyer, monkeypatch: pytest.MonkeyPatch):
    """And vendors are compared all the same."""

    async def away() -> None:
        raise ServerAway("it took too long")

    await buyer.visitor.front.sql("delete from credits.nights")
    with monkeypatch.context() as broken:
        broken.setattr(buyer.visitor.front.app.state.credits, "audit", away)
        await buyer.cashier.nightly()
    assert await nights(buyer) == 1
    assert [one.what for one in await buyer.differences() if one.vendor == "ledger"] == ["comparison"]
    await buyer.visitor.front.sql("delete from credits.nights")
    await buyer.cashier.nightly()
    assert not [one for one in await buyer.differences() if one.vendor == "ledger"]


async def test_once_a_month_the_books_are_compared_far_back(buyer: Buyer):
    """What differs of a payment that is 60 days old is found then, and looked at each night until it is mended."""
    _, session = await buyer.order()
    payment = buyer.peer.pay(session)
    await buyer.told(buyer.peer.events)
    buyer.peer.grow_old(payment, 60 * 24)
    sql = buyer.visitor.front.sql
    await sql("update credits.payments set at = now() - interval '60 days' where ref = :ref", ref=payment)
    await sql("update credits.orders set created = now() - interval '60 days' where ref = :ref", ref=session)
    await sql("update credits.payments set tax = tax + 5 where ref = :ref", ref=payment)
    await sql("update credits.moves set amount = amount - 7 where ref = :ref", ref=payment)

    async def found() -> set[str]:
        return {one.what for one in await buyer.differences() if one.ref == payment}

    async def night(earlier: str) -> set[str]:
        await sql("delete from credits.nights")
        await sql(f"insert into credits.nights {earlier}")
        await buyer.cashier.nightly()
        return await found()

    assert await night("values ((now() + interval '1 day')::date)") == set()
    assert await night("select where false") == {"payment", "ledger"}
    await sql("update credits.payments set tax = tax - 5 where ref = :ref", ref=payment)
    assert await night("values ((now() + interval '1 day')::date)") == {"ledger"}
    await sql("update credits.moves set amount = amount + 7 where ref = :ref", ref=payment)
    assert await night("values ((now() + interval '1 day')::date)") == set()


async def nights(buyer: Buyer) -> int:
    return (await buyer.visitor.front.sql("select count(*) as nights from credits.nights"))[0].nights


async def test_a_night_counts_when_it_was_compared(buyer: Buyer, monkeypatch: pytest.MonkeyPatch):
    """Not one that broke off, nor one in which a vendor was away; and many processes compare it once."""
    async with asyncio.timeout(20):
        while not await nights(buyer):  # noqa: ASYNC110  the app compares when it starts
            await asyncio.sleep(0.05)
    await buyer.visitor.front.sql("delete from credits.nights")
    cashier, begun = buyer.visitor.front.app.state.cashier, list[datetime]()
    compare = cashier._compare

    async def broken(name: str, at: datetime, since: datetime) -> set[str]:
        raise KeyError(name)

    async def away(name: str, at: datetime, since: datetime) -> set[str]:
        raise ServerAway("the vendor is away")

    async def counted(name: str, at: datetime, since: datetime) -> set[str]:
        begun.append(at)
        return await compare(name, at, since)

    monkeypatch.setattr(cashier, "_compare", broken)
    with pytest.raises(KeyError):
        await cashier.nightly()
    monkeypatch.setattr(cashier, "_compare", away)
    await cashier.nightly()
    assert await nights(buyer) == 0
    monkeypatch.setattr(cashier, "_compare", counted)
    await asyncio.gather(*[cashier.nightly() for _ in range(5)])
    await cashier.nightly()
    assert (await nights(buyer), len(begun)) == (1, 1)
