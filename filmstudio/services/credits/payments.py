"""Payments become credits: what a vendor says of money is written down with the credits that follow, then moved.

What a payment is due is a plain function of how it stands (paid, refunded, disputed). Each change of it is a move,
written in the same transaction as the change and made in the ledger under a key of its own: after a crash it is made
then, once. What was seen earlier doesn't overwrite what was seen later.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from filmstudio.kit.db import Database
from filmstudio.ports.credits import Credits
from filmstudio.services.credits import payments_repository as sql
from filmstudio.services.credits.prices import Prices
from filmstudio.services.credits.vendor import Fact, Payment, Subscription


class Payments:
    """All payments and subscriptions, and the credits that come of them."""

    def __init__(self, db: Database, credits: Credits, prices: Prices) -> None:
        self._db, self._credits, self._prices = db, credits, prices

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
        async with self._db.begin() as connection:
            found = (await connection.execute(sql.FIND_ORDER, {"id": fact.order})).first()
            if found is None or found.kind != "plan":
                return False
            facts = {"person": found.person, "plan": found.product, "cents": found.cents}
            await connection.execute(sql.KEEP_SUBSCRIPTION, {**dict(fact), **facts, "seen": seen})
            await connection.execute(sql.ORDER_STATE, {"id": fact.order, "state": "paid"})
            return True

    async def _book(self, fact: Payment, seen: datetime) -> bool:
        """Write it down, with the move that follows from how it stands; the row's lock puts the tellers in order."""
        named = {"vendor": fact.vendor, "ref": fact.ref}
        async with self._db.begin() as connection:
            found = (await connection.execute(sql.LOCK_PAYMENT, named)).first()
            if found is None:
                facts = await self._worth(fact)
                if facts is None:
                    return False
                await connection.execute(sql.KEEP_PAYMENT, {**dict(fact), **facts})
                found = (await connection.execute(sql.LOCK_PAYMENT, named)).one()
            if found.seen and seen < found.seen:
                return True
            due, turn = due_of(found.credits, fact), found.turn
            if due != found.due:
                turn += 1
                await connection.execute(sql.MOVE, {**named, "turn": turn, "amount": due - found.due})
            stands = {"refunded": fact.refunded, "disputed": fact.disputed, "seen": seen}
            await connection.execute(sql.TURN, {**named, **stands, "due": due, "turn": turn})
            if fact.order:
                await connection.execute(sql.ORDER_STATE, {"id": fact.order, "state": "paid"})
            return True

    async def _worth(self, fact: Payment) -> dict[str, object] | None:
        """Whose it is, for what, and how many credits it is worth: in `trouble` none, until somebody looks."""
        if fact.order:
            found = await self._db.run(sql.FIND_ORDER, {"id": fact.order})
            if not found or found[0].kind != "top-up":
                return None
            credits = self._prices.top_up(found[0].product).credits
        else:
            found = await self._db.run(sql.FIND_SUBSCRIPTION, {"vendor": fact.vendor, "ref": fact.subscription})
            if not found:
                return None
            whole = self._prices.plan(found[0].plan).credits
            credits = min(whole, whole * fact.cents // found[0].cents)
        trouble = self._trouble(fact, found[0].cents)
        product = found[0].product if fact.order else found[0].plan
        title = found[0].title if fact.order else self._prices.plan(product).title
        return {
            "person": found[0].person, "product": product, "title": title, "trouble": trouble,
            "credits": 0 if trouble else credits,
        }  # fmt: skip

    def _trouble(self, fact: Payment, cents: int) -> str | None:
        if fact.currency != self._prices.currency:
            return f"paid in {fact.currency}, our prices are in {self._prices.currency}"
        if fact.order and fact.cents < cents:
            return f"{fact.cents} were paid of {cents}"
        return None

    async def move(self, vendor: str | None = None, ref: str | None = None) -> None:
        """Move the credits that were decided on and not moved yet, of one payment or of all."""
        for found in await self._db.run(sql.MOVES, {"vendor": vendor, "ref": ref}):
            missing = 0
            if found.amount > 0:
                until = int((found.at + self._prices.paid_life).timestamp() * 1000)
                await self._credits.grant(str(found.person), found.amount, grant_key(found, found.turn), until)
            else:
                missing = -found.amount - await self._take_back(found)
            given = {"vendor": found.vendor, "ref": found.ref, "turn": found.turn, "missing": missing}
            await self._db.run(sql.DONE, given)

    async def _take_back(self, move: Row[Any]) -> int:
        """As much as is left of what this payment gave; how much that was."""
        back = 0
        given = await self._db.run(sql.GIVEN, {"vendor": move.vendor, "ref": move.ref, "turn": move.turn})
        for grant in given:
            if wanted := -move.amount - back:
                key = f"{grant_key(move, move.turn)}/{grant.turn}"
                back += await self._credits.refund(grant_key(move, grant.turn), wanted, key)
        return back

    async def good_plan(self, person: UUID, grace: timedelta) -> str | None:
        """The plan that he pays for, or did until a moment ago."""
        found: Sequence[Row[Any]] = await self._db.run(sql.GOOD, {"person": person, "grace": grace})
        return str(found[0].plan) if found else None


def due_of(credits: int, fact: Payment) -> int:
    """How many of a payment's credits its payer is to have: those for the part of the money that we have."""
    whole = fact.cents + fact.tax
    if fact.disputed or whole <= 0:
        return 0
    return credits * max(whole - fact.refunded, 0) // whole


def grant_key(payment: Row[Any], turn: int) -> str:
    """The ledger's key of what a payment gave at a turn."""
    return f"{payment.vendor}/{payment.ref}/{turn}"
