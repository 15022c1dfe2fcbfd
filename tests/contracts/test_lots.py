"""What every ledger promises of lots: what ends first is spent first, what is late expires, refunds take their own."""

import asyncio
from collections.abc import Awaitable
from typing import TYPE_CHECKING

import pytest

from filmstudio.errors import (
    KeyReused,
    NotEnoughCredits,
    UnknownGrant,
)
from filmstudio.ports.credits import Credits, TransferKind

if TYPE_CHECKING:
    pass
from tests.contracts.ledgers import Place, each, has


async def test_what_ends_first_is_spent_first(credits: Credits, me: str):
    """So that as little as possible expires; what has no end is spent last."""
    soon, late = 4_000_000_000_000, 5_000_000_000_000
    await credits.grant(me, 100, f"{me}/ever")
    await credits.grant(me, 100, f"{me}/late", late)
    await credits.grant(me, 100, f"{me}/soon", soon)
    assert [(lot.key, lot.until) for lot in await credits.lots(me)] == [
        (f"{me}/soon", soon), (f"{me}/late", late), (f"{me}/ever", None),
    ]  # fmt: skip
    await credits.hold(me, 150, f"{me}/h")
    assert [(lot.key, lot.remaining) for lot in await credits.lots(me)] == [(f"{me}/late", 50), (f"{me}/ever", 100)]
    await credits.capture(f"{me}/h", 120, f"{me}/c")
    assert await credits.release(f"{me}/h") == 30
    assert [(lot.key, lot.remaining) for lot in await credits.lots(me)] == [(f"{me}/late", 80), (f"{me}/ever", 100)]


async def test_what_is_not_spent_in_time_expires_once(place: Place, me: str):
    """It is told in the statement; a second look takes nothing more, and a repeated grant brings nothing back."""
    credits, _, age = place
    await credits.grant(me, 100, f"{me}/old", 4_000_000_000_000)
    await credits.grant(me, 50, f"{me}/ever")
    await age(f"{me}/old")
    await asyncio.gather(*[credits.expire() for _ in range(5)])
    assert await has(credits, me) == (50, 0)
    await credits.grant(me, 100, f"{me}/old", 4_000_000_000_000)
    assert await has(credits, me) == (50, 0)
    last = (await credits.statement(me))[-1]
    assert (last.kind, last.amount, last.lot, last.key) == (TransferKind.EXPIRE, -100, f"{me}/old", f"{me}/old")


async def test_what_has_expired_can_not_be_spent_before_it_was_taken_back(place: Place, me: str):
    """Even if nobody came by since its time was over."""
    credits, _, age = place
    await credits.grant(me, 100, f"{me}/old", 4_000_000_000_000)
    await age(f"{me}/old")
    with pytest.raises(NotEnoughCredits, match=r"0\.00 credits are available"):
        await credits.hold(me, 1, f"{me}/h")


async def test_what_comes_back_of_a_film_may_be_spent_a_while_longer(place: Place, me: str):
    """A film that failed must not cost its customer the credits that expired while it was made."""
    credits, _, age = place
    await credits.grant(me, 100, f"{me}/old", 4_000_000_000_000)
    await credits.hold(me, 100, f"{me}/h")
    await age(f"{me}/old")
    await credits.expire()
    assert await has(credits, me) == (0, 100)
    await credits.release(f"{me}/h")
    await credits.expire()
    assert await has(credits, me) == (100, 0)


async def test_a_refund_takes_what_was_not_spent(credits: Credits, me: str):
    """Nor set aside, nor taken back before; the same call again gives the same answer, and other grants stay."""
    await credits.grant(me, 1000, f"{me}/bought", 4_000_000_000_000)
    await credits.grant(me, 1000, f"{me}/other")
    await credits.hold(me, 300, f"{me}/h")
    assert [await credits.refund(f"{me}/bought", 500, f"{me}/r") for _ in range(2)] == [500, 500]
    assert await credits.refund(f"{me}/bought", 500, f"{me}/r2") == 200
    assert await credits.refund(f"{me}/bought", 500, f"{me}/r3") == 0
    assert await has(credits, me) == (1000, 300)
    with pytest.raises(KeyReused):
        await credits.refund(f"{me}/other", 500, f"{me}/r")
    with pytest.raises(UnknownGrant, match="nothing was taken back"):
        await credits.refund(f"{me}/h", 1, f"{me}/r4")


async def test_refunds_expiry_and_films_at_once_take_nothing_twice(place: Place, me: str):
    """However they meet, what was given is what is there, was spent, was taken back, or has expired."""
    credits, _, age = place
    for n in range(4):
        await credits.grant(me, 100, f"{me}/g{n}", 4_000_000_000_000 + n)
    calls: list[Awaitable[object]] = []
    for n in range(4):
        calls += [credits.hold(me, 60, f"{me}/h{n}"), credits.refund(f"{me}/g{n}", 70, f"{me}/r{n}"), credits.expire()]
    calls.insert(5, age(f"{me}/g0"))
    await each(calls)
    await asyncio.gather(*[credits.release(f"{me}/h{n}") for n in range(4)], return_exceptions=True)
    entries = await credits.statement(me, limit=500)
    back = -sum(e.amount for e in entries if e.kind in (TransferKind.REFUND, TransferKind.EXPIRE))
    assert await has(credits, me) == (400 - back, 0)
