"""Credits that were set aside when their money went back: they are owed, and collected when they come back, once."""

import asyncio
import random
from uuid import uuid4

from sqlalchemy import text

from filmstudio.errors import NotEnoughCredits
from tests.services.credits.conftest import Buyer


class Films:
    """A customer's films, straight in the ledger."""

    def __init__(self, buyer: Buyer, person: str) -> None:
        self.buyer, self.person, self.ledger = buyer, person, buyer.visitor.front.app.state.credits

    async def hold(self, amount: int) -> str:
        key = f"film/{uuid4()}"
        await self.ledger.hold(self.person, amount, key)
        return key

    async def capture(self, film: str, amount: int) -> None:
        await self.ledger.capture(film, amount, f"{film}/{uuid4()}")

    async def has(self) -> tuple[int, int]:
        balance = await self.ledger.balance(self.person)
        return balance.available, balance.held


async def films_of(buyer: Buyer) -> Films:
    """Without this month's free credits, which would be spent first."""
    person = (await buyer.visitor.ask("GET", "/v1/me")).json()["id"]
    await buyer.visitor.ask("GET", "/v1/credits")
    await buyer.spend(300)
    return Films(buyer, person)


async def bought(buyer: Buyer, product: str = "credits-100") -> str:
    """The payment."""
    _, checkout = await buyer.order(product)
    payment = buyer.peer.pay(checkout)
    await buyer.told(buyer.peer.events)
    return payment


async def moves_of(buyer: Buyer, payment: str) -> list[tuple[int, int]]:
    found = "select amount, missing from credits.moves where ref = :ref order by turn"
    return [tuple(one) for one in await buyer.visitor.front.sql(found, ref=payment)]


async def test_a_dispute_while_all_is_set_aside_is_collected_when_it_comes_back(buyer: Buyer):
    """What the film has used is gone; the rest is taken at once, so that no other film can have it."""
    films = await films_of(buyer)
    payment = await bought(buyer)
    film = await films.hold(10000)
    await films.capture(film, 2500)
    buyer.peer.dispute(payment)
    await buyer.told(buyer.peer.events)
    assert await moves_of(buyer, payment) == [(10000, 0), (-10000, 10000)]
    assert await films.has() == (0, 7500)
    await films.capture(film, 500)
    assert [await films.ledger.release(film) for _ in range(2)] == [7000, 0]
    assert await films.has() == (0, 0)
    assert await moves_of(buyer, payment) == [(10000, 0), (-10000, 3000)]
    assert not [one for one in await buyer.compared() if one.ref == payment]


async def test_what_is_owed_is_taken_of_its_own_grant_only(buyer: Buyer):
    """Another payment's credits come back whole, also out of the same film; so do those that were a gift."""
    films = await films_of(buyer)
    first, second = await bought(buyer, "credits-10"), await bought(buyer)
    await films.ledger.grant(films.person, 50, f"gift/{uuid4()}")
    film = await films.hold(1000 + 10000 + 50)
    buyer.peer.refund(first, 200)
    await buyer.told(buyer.peer.events)
    await films.ledger.release(film)
    assert await films.has() == (11050 - 400, 0)
    assert await moves_of(buyer, first) == [(1000, 0), (-400, 0)]
    assert await moves_of(buyer, second) == [(10000, 0)]


async def test_a_dispute_that_is_won_meanwhile_is_not_collected(buyer: Buyer):
    """Nor is what is set aside given a second time; opened again, it is owed again."""
    films = await films_of(buyer)
    payment = await bought(buyer)
    first, second = await films.hold(6000), await films.hold(3000)
    dispute = buyer.peer.dispute(payment)
    await buyer.told(buyer.peer.events[-1:])
    assert await films.has() == (0, 9000)
    await films.ledger.release(second)
    assert await films.has() == (0, 6000)
    buyer.peer.decide(dispute, "won")
    await buyer.told(buyer.peer.events[-1:])
    assert await films.has() == (4000, 6000)
    buyer.peer.dispute(payment)
    await buyer.told(buyer.peer.events[-1:])
    await films.ledger.release(first)
    assert await films.has() == (0, 0)
    assert not [one for one in await buyer.compared() if one.ref == payment]


async def test_what_a_program_of_before_gave_back_is_collected_at_night(buyer: Buyer):
    """While a deploy replaced it, or before there was any collecting."""
    films = await films_of(buyer)
    payment = await bought(buyer)
    film = await films.hold(10000)
    buyer.peer.refund(payment, 4000)
    await buyer.told(buyer.peer.events)
    sql = buyer.visitor.front.sql
    await sql("update credits.moves set missing = 0 where ref = :ref", ref=payment)
    await films.ledger.release(film)
    await sql("update credits.moves set missing = 10000 where ref = :ref and amount < 0", ref=payment)
    assert await films.has() == (10000, 0)
    for _ in range(2):
        assert not [one for one in await buyer.compared() if one.ref == payment]
        assert await films.has() == (0, 0)


async def test_films_end_while_banks_change_their_minds(buyer: Buyer):
    """All at once and in any order: at the end everybody has what he is due, less what he spent."""
    films = await films_of(buyer)
    payments = [await bought(buyer) for _ in range(3)]
    disputes, draw = dict[str, str](), random.Random(7)

    async def film() -> None:
        amount = 100 * draw.randint(1, 40)
        try:
            key = await films.hold(amount)
        except NotEnoughCredits:
            return
        await asyncio.sleep(draw.random() / 20)
        if draw.random() < 0.5:
            await films.capture(key, amount // 4)
        await asyncio.gather(*[films.ledger.release(key) for _ in range(2)])

    async def bank(payment: str) -> None:
        if payment in disputes:
            buyer.peer.decide(disputes.pop(payment), "won")
        else:
            disputes[payment] = buyer.peer.dispute(payment)
        await buyer.told(buyer.peer.events[-1:])

    for _ in range(12):
        await asyncio.gather(*[film() for _ in range(4)], *[bank(one) for one in draw.sample(payments, 2)])
        for row in await buyer.visitor.front.db.run(FREE, {"refs": payments}):
            assert row.booked == row.due + row.owed, row
            assert not row.owed or not row.free, row
            assert row.owed >= 0
    for payment in payments:
        if payment not in disputes:
            await bank(payment)
        assert not [one for one in await buyer.compared() if one.ref == payment]
    assert await films.has() == (0, 0)


FREE = text("""
    select p.ref, p.due, sum(m.missing) as owed, sum(coalesce(l.remaining, 0)) as free,
        sum(coalesce(l.amount, 0) - coalesce(t.back, 0)) as booked
    from credits.payments p join credits.moves m on (m.vendor, m.ref) = (p.vendor, p.ref)
    left join credits.lots l on l.key = m.vendor || '/' || m.ref || '/' || m.turn
    left join (select lot, sum(amount) as back from credits.transfers group by lot) t on t.lot = l.key
    where p.ref = any(:refs) group by p.ref, p.due""")
