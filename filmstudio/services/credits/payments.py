"""Payments become credits: what a vendor says of money is written down with the credits that follow, then moved.

What a payment is due is a plain function of how it stands (paid, refunded, disputed). Each change of it is a move,
written in the same transaction as the change, then made in the ledger (see `dues`): after a crash it is made then,
once. What was seen earlier doesn't overwrite what was seen later.
"""

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from filmstudio.errors import ServerAway
from filmstudio.kit.db import Database
from filmstudio.kit.measures import Measures
from filmstudio.services.credits import payments_repository as sql
from filmstudio.services.credits.dues import Dues
from filmstudio.services.credits.prices import Prices
from filmstudio.services.credits.repository import Ledger
from filmstudio.services.credits.vendor import Fact, Payment, Subscription

MOVERS = 4
"""Payments whose credits are moved at a time here: each holds a connection of its own."""
log = logging.getLogger(__name__)


class Payments:
    """All payments and subscriptions, and the credits that come of them."""

    def __init__(self, db: Database, prices: Prices, measures: Measures) -> None:
        self._db, self._prices, self._measures = db, prices, measures
        self._movers = asyncio.Semaphore(MOVERS)

    async def settle(self, fact: Fact, seen: datetime) -> bool:
        """Write down how it was then, and move the credits that follow; False if it is of nothing that we know.

        Safe to repeat, in any order and at the same time.
        """
        match fact:
            case Subscription():
                return await self._keep(fact, seen)
            case Payment():
                if not await self._book(fact, seen):
                    return False
                await self.move(fact.vendor, fact.ref)
                return True

    async def knows(self, vendor: str, subscription: str) -> bool:
        """This subscription was seen before."""
        return bool(await self._db.run(sql.FIND_SUBSCRIPTION, {"vendor": vendor, "ref": subscription}))

    async def _keep(self, fact: Subscription, seen: datetime) -> bool:
        """None that names an order of ours but was not made for it: its price is not that of the plan."""
        async with self._db.begin() as connection:
            found = (await connection.execute(sql.FIND_ORDER, {"id": fact.order})).first()
            if found is None or (found.kind, found.vendor) != ("plan", fact.vendor):
                return False
            if fact.checkout not in (None, found.ref):
                return False
            sold = {name: getattr(found, name) for name in ("person", "title", "cents", "credits", "currency")}
            given = {**dict(fact), **sold, "plan": found.product, "seen": seen}
            await connection.execute(sql.KEEP_SUBSCRIPTION, given)
            return True

    async def _book(self, fact: Payment, seen: datetime) -> bool:
        """Write it down, with the move that follows from how it stands; the row's lock puts the tellers in order."""
        named = {"vendor": fact.vendor, "ref": fact.ref}
        async with self._db.begin() as connection:
            new, found = False, (await connection.execute(sql.LOCK_PAYMENT, named)).first()
            if found is None:
                facts = await _worth(connection, fact)
                if facts is None:
                    return False
                new = (await connection.execute(sql.KEEP_PAYMENT, {**dict(fact), **facts})).rowcount == 1
                await connection.execute(sql.ORDER_STATE, {"id": facts["order"], "state": "paid"})
                found = (await connection.execute(sql.LOCK_PAYMENT, named)).one()
            if not found.seen or seen >= found.seen:
                await _stands(connection, found, fact, seen)
        if new:
            self._sold(fact)
        return True

    def _sold(self, fact: Payment) -> None:
        """Shown to whoever watches the studio, once for each payment."""
        kind = "plan" if fact.subscription else "top-up"
        self._measures.count("filmstudio_sales", "Payments", 1, vendor=fact.vendor, kind=kind)
        named = {"vendor": fact.vendor, "currency": fact.currency}
        self._measures.count("filmstudio_sales_cents", "Money that was paid, without tax", fact.cents, **named)

    async def move_all(self) -> None:
        """Make the moves that a crash left over; trouble with one payment's leaves the others'."""
        for found in await self._db.run(sql.NOT_MOVED, {}):
            try:
                await self.move(found.vendor, found.ref)
            except ServerAway:
                raise
            except Exception:
                log.exception("credits of payment %s %s were not moved; they are tried again", found.vendor, found.ref)

    async def move(self, vendor: str, ref: str) -> None:
        """Move the credits that were decided on for a payment and not moved yet: all of it happens, or nothing."""
        named = {"vendor": vendor, "ref": ref}
        async with self._movers, self._db.begin() as connection:
            await connection.execute(sql.LOCK_MOVES, named)
            for found in (await connection.execute(sql.MOVES, named)).all():
                await _locked(connection, found.person)
                await Dues(connection).make(found, int((found.at + self._prices.paid_life).timestamp() * 1000))

    async def collect(self, vendor: str) -> None:
        """What is owed and free: a program of before, which didn't collect, gave it back."""
        for found in await self._db.run(sql.UNCOLLECTED, {"vendor": vendor}):
            async with self._db.begin() as connection:
                await _locked(connection, found.person)
                await Dues(connection).collect(found)

    async def good_plan(self, person: UUID, grace: timedelta) -> str | None:
        """The plan that he pays for, or did until a moment ago."""
        found: Sequence[Row[Any]] = await self._db.run(sql.GOOD, {"person": person, "grace": grace})
        return str(found[0].plan) if found else None


async def _locked(connection: AsyncConnection, person: UUID) -> None:
    await Ledger(connection).open(str(person))
    await Ledger(connection).lock(str(person))


async def _stands(connection: AsyncConnection, found: Row[Any], fact: Payment, seen: datetime) -> None:
    """How it was then, and the move that follows."""
    named = {"vendor": fact.vendor, "ref": fact.ref}
    if fact.at_least:
        fact = fact.model_copy(update={"refunded": max(fact.refunded, found.refunded)})
    due, turn = due_of(found.credits, fact), found.turn
    if due != found.due:
        turn += 1
        await connection.execute(sql.MOVE, {**named, "turn": turn, "amount": due - found.due})
    stands = {"refunded": fact.refunded, "disputed": fact.disputed, "seen": seen}
    await connection.execute(sql.TURN, {**named, **stands, "due": due, "turn": turn})


async def _worth(connection: AsyncConnection, fact: Payment) -> dict[str, Any] | None:
    """Whose it is, for what, and how many credits it is worth, as it was sold: in `trouble` none."""
    if fact.order:
        found = (await connection.execute(sql.FIND_ORDER, {"id": fact.order})).first()
        if found is None or (found.kind, found.vendor) != ("top-up", fact.vendor):
            return None
        product, order, credits = found.product, found.id, found.credits
    else:
        named = {"vendor": fact.vendor, "ref": fact.subscription}
        found = (await connection.execute(sql.FIND_SUBSCRIPTION, named)).first()
        if found is None:
            return None
        product, order = found.plan, found.order
        credits = min(found.credits, found.credits * fact.cents // found.cents)
    trouble = _trouble(fact, found.cents, found.currency)
    return {
        "person": found.person, "product": product, "title": found.title, "order": order, "trouble": trouble,
        "credits": 0 if trouble else credits,
    }  # fmt: skip


def _trouble(fact: Payment, cents: int, currency: str) -> str | None:
    if fact.currency != currency:
        return f"paid in {fact.currency}, it was sold in {currency}"
    if fact.order and fact.cents < cents:
        return f"{fact.cents} were paid of {cents}"
    return None


def due_of(credits: int, fact: Payment) -> int:
    """How many of a payment's credits its payer is to have: those for the part of the money that we have."""
    whole = fact.cents + fact.tax
    if fact.disputed or whole <= 0:
        return 0
    return credits * max(whole - fact.refunded, 0) // whole
