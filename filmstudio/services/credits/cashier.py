"""The cashier: reads what vendors told us, looks how it is, and compares the books with theirs each night."""

import asyncio
import contextlib
import logging
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from filmstudio.errors import NotThere, Refused, ServerAway
from filmstudio.kit.db import Database
from filmstudio.kit.page import Page
from filmstudio.kit.pages import OLDEST, paged, place_of
from filmstudio.ports.credits import Audit, Credits
from filmstudio.services.credits import payments_repository as sql
from filmstudio.services.credits.payments import Payments
from filmstudio.services.credits.repository import MANY
from filmstudio.services.credits.values import Found
from filmstudio.services.credits.vendor import Fact, Payment, Subscription, Topic, Vendor

FRESH = timedelta(hours=1)
"""A payment is so long on its way to us before it is missed."""
EVERY = 5.0
"""Seconds after which notices are looked for anyway."""
WINDOW, LIFE = timedelta(days=3), timedelta(days=400)
"""What a night's comparison looks back on; what the first of a month does."""
LEDGER = "ledger"
"""In the place of a vendor's name, where the ledger differs from itself."""
log = logging.getLogger(__name__)


class Cashier:
    """Any number may run: what one takes, no other takes at that time, and what was done twice is done once."""

    def __init__(
        self, db: Database, payments: Payments, credits: Credits, vendors: Mapping[str, Vendor]
    ) -> None:  # fmt: skip
        self._db, self._payments, self._credits, self._vendors = db, payments, credits, vendors
        self._told = asyncio.Event()

    @property
    def names(self) -> tuple[str, ...]:
        """By whom can be paid."""
        return tuple(self._vendors)

    @property
    def first(self) -> str:
        """By whom is paid, if the customer doesn't choose.

        Raises:
            NotThere: nothing is sold here.
        """
        if not self._vendors:
            raise NotThere("nothing can be paid here; whoever runs this studio has set up no vendor")
        return self.names[0]

    def vendor(self, name: str) -> Vendor:
        """The vendor of this name.

        Raises:
            NotThere: the studio has none such.
        """
        if name not in self._vendors:
            known = ", ".join(self._vendors) or "none"
            raise NotThere(f"nothing can be paid by {name!r} here; there is: {known}")
        return self._vendors[name]

    async def told(self, name: str, headers: Mapping[str, str], body: bytes) -> None:
        """Keep a message of a vendor; it is read a moment later. Told twice, it is kept once.

        Raises:
            NotAllowed: it isn't the vendor's.
        """
        notice = await self.vendor(name).notice(headers, body)
        await self._db.run(sql.NOTICE, {"vendor": name, **dict(notice)})
        self._told.set()

    async def run(self) -> None:
        """For as long as the app runs."""
        while True:
            self._told.clear()
            try:
                await self.read()
            except ServerAway as error:
                log.warning("%s", error)
            except Exception:
                log.exception("messages of vendors were not read; they are read again")
            try:
                async with asyncio.timeout(EVERY):
                    await self._told.wait()
            except TimeoutError:
                continue

    async def read(self) -> None:
        """All messages that wait, and moves that a crash left over; those of a vendor that is away are put off."""
        away = set[str]()
        await self._payments.move_all()
        while found := await self._db.run(sql.WAITING, {}):
            for one in found:
                await self._read(one.vendor, one.id, one.kind, one.subject, away)

    async def _read(self, vendor: str, id: str, kind: str, subject: str, away: set[str]) -> None:
        """Whatever is wrong with one message, the others are read; after three days it is given up, and told."""
        named = {"vendor": vendor, "id": id}
        try:
            if vendor in away:
                raise ServerAway("the vendor was away a moment ago")
            if topic := self.vendor(vendor).topic(kind):
                await self.look(vendor, topic, subject)
        except Exception as error:
            away |= {vendor} if isinstance(error, ServerAway) else set()
            log.warning("message %s of %s is read again later", id, vendor, exc_info=error)
            (row,) = await self._db.run(sql.FAILED, {**named, "error": f"{type(error).__name__}: {error}"[:1000]})
            if row.handled:
                await self._differs(vendor, subject or id, "message", f"{kind} can't be read: {error}"[:1000])
            return
        await self._db.run(sql.HANDLED, named)

    async def look(self, vendor: str, topic: Topic, subject: str) -> None:
        """How it is now with something at a vendor; at a checkout of ours, money that waits for us is taken first."""
        if topic is Topic.CHECKOUT and await self._db.run(sql.UNPAID, {"vendor": vendor, "ref": subject}):
            await self.vendor(vendor).settle(subject)
        seen = (await self._db.run(sql.NOW, {}))[0].now
        for fact in await self.vendor(vendor).look(topic, subject):
            await self._settle(fact, seen)

    async def _settle(self, fact: Fact, seen: datetime) -> None:
        """A month's money may come before word of its subscription: then that is asked for first."""
        if isinstance(fact, Payment) and fact.subscription and not await self._payments.knows(
            fact.vendor, fact.subscription
        ):  # fmt: skip
            for other in await self.vendor(fact.vendor).look(Topic.SUBSCRIPTION, fact.subscription):
                await self._payments.settle(other, seen)
        if not await self._payments.settle(fact, seen):
            await self._differs(fact.vendor, fact.ref, "unknown order", "money or a plan for an order that isn't ours")
        elif isinstance(fact, Payment):
            await self._tell_troubles(fact.vendor, fact.ref)
        else:
            await self._one_plan(fact)

    async def _one_plan(self, fact: Subscription) -> None:
        """Who agreed to two plans in two checkouts has what he paid of both, and the lesser one isn't renewed.

        A vendor that doesn't do that now is asked again each night, for as long as both are alive.
        """
        for row in await self._db.run(sql.EXTRA, {"vendor": fact.vendor, "ref": fact.ref}):
            words = "he has another plan; this one isn't renewed, and the month that he paid is his"
            try:
                await self.vendor(row.vendor).cancel(row.ref)
                seen = (await self._db.run(sql.NOW, {}))[0].now
                for other in await self.vendor(row.vendor).look(Topic.SUBSCRIPTION, row.ref):
                    await self._payments.settle(other, seen)
            except (NotThere, Refused, ServerAway) as error:
                words = f"he has another plan, and this one could not be ended: {error}"[:1000]
            await self._differs(row.vendor, row.ref, "second plan", words)

    async def _tell_troubles(self, vendor: str, ref: str | None = None) -> None:
        """Payments that give nothing until somebody looks."""
        for row in await self._db.run(sql.TROUBLES, {"vendor": vendor, "ref": ref}):
            await self._differs(vendor, row.ref, "trouble", row.trouble)

    async def nightly(self) -> None:
        """Compare the books, once a day, whoever is the first; a night counts when it was compared to its end.

        A vendor that is away is asked again the next hour; one that says no, the next night. The first night of a month
        looks back on all that may still differ.
        """
        async with self._db.begin() as connection:
            if not (await connection.execute(sql.COMPARING)).scalar_one():
                return
            tonight = (await connection.execute(sql.TONIGHT)).one()
            window = LIFE if tonight.first else WINDOW
            if not tonight.compared and await self._compare_all(window):
                await connection.execute(sql.NIGHT, {"day": tonight.day})

    async def reconcile(self, window: timedelta = WINDOW) -> None:
        """Compare our books with each vendor's and the ledger, and the ledger with itself; what differs is told, and
        mended where it can be.

        A vendor that is away or says no is told of, too, and leaves the others.
        """
        await self._compare_all(window)

    async def _compare_all(self, window: timedelta) -> bool:
        """Nobody was away."""
        begun: datetime = (await self._db.run(sql.NOW, {}))[0].now
        away = False
        await self._audit(begun)
        for name in self._vendors:
            try:
                checked = await self._compare(name, begun, begun - window)
            except (Refused, ServerAway) as error:
                away = away or isinstance(error, ServerAway)
                await self._differs(name, name, "comparison", f"it was not compared to its end: {error}"[:1000])
                continue
            await self._tell_troubles(name)
            await self._db.run(sql.SETTLED, {"vendor": name, "begun": begun, "checked": [name, *checked]})
        return not away

    async def _audit(self, begun: datetime) -> None:
        """Every balance out of its transfers. What isn't told any more is settled, unless there is more than an audit
        tells; one that breaks off is told of, and leaves what vendors are compared with.
        """
        try:
            audit = await self._credits.audit()
        except ServerAway as error:
            await self._differs(LEDGER, LEDGER, "comparison", f"it was not audited to its end: {error}"[:1000])
            return
        for where, words in _wrong_in(audit):
            await self._differs(LEDGER, where, "audit", words)
        if len(audit.differences) < MANY:
            await self._db.run(sql.ALL_SETTLED, {"vendor": LEDGER, "begun": begun})

    async def differences(self, cursor: str | None, limit: int) -> Page[Found]:
        """What was found and is not settled, the oldest first."""
        at, id = place_of(cursor, OLDEST)
        rows = await self._db.run(sql.DIFFERENCES, {"at": at, "id": id, "limit": limit + 1})
        found = [Found.model_validate(row, from_attributes=True) for row in rows]
        return paged(found, limit, lambda one: one.cursor)

    async def _compare(self, name: str, begun: datetime, since: datetime) -> set[str]:
        """What the vendor has, what only we have, plans, and the ledger; which payments and plans were looked at."""
        seen = set[str]()
        async for fact in self.vendor(name).since(since):
            seen.add(fact.ref)
            await self._compare_fact(fact, begun)
        for row in await self._db.run(sql.OPEN_CHECKOUTS, {"vendor": name, "at": since}):
            with contextlib.suppress(Refused):  # it is gone there
                await self.look(name, Topic.CHECKOUT, row.ref)
        ours = await self._db.run(sql.TO_COMPARE, {"vendor": name, "at": since})
        plans = await self._db.run(sql.LIVE, {"vendor": name})
        for row in ours:
            if row.ref not in seen:
                await self._compare_one(name, row.ref, begun)
        for row in plans:
            if row.ref not in seen:
                await self._look_again(name, row.ref)
        await self._payments.collect(name)
        for row in await self._db.run(sql.BOOKED, {"vendor": name, "at": since}):
            if row.due != row.decided or row.moved != row.booked:
                words = f"due {row.due}, decided {row.decided}, moved {row.moved}, in the ledger {row.booked}"
                await self._differs(name, row.ref, "ledger", words)
        return seen | {row.ref for row in (*ours, *plans)}

    async def _settled(self, fact: Fact, begun: datetime) -> None:
        """One that can't be written down leaves the others."""
        try:
            await self._settle(fact, begun)
        except ServerAway:
            raise
        except Exception as error:
            log.exception("%s %s was not written down", fact.vendor, fact.ref)
            await self._differs(fact.vendor, fact.ref, "failed", f"{type(error).__name__}: {error}"[:1000])

    async def _compare_one(self, vendor: str, payment: str, begun: datetime) -> None:
        """One that was begun long before it was paid, or that differed some time ago."""
        try:
            found = await self.vendor(vendor).look(Topic.PAYMENT, payment)
        except Refused:
            found = ()
        if not found:
            await self._differs(vendor, payment, "payment", "we have a payment that the vendor doesn't know")
        for fact in found:
            await self._compare_fact(fact, begun)

    async def _compare_fact(self, fact: Fact, begun: datetime) -> None:
        words = await self._wrong(fact) if isinstance(fact, Payment) and fact.at < begun - FRESH else ""
        if words:
            await self._differs(fact.vendor, fact.ref, "payment", words)
        await self._settled(fact, begun)

    async def _look_again(self, vendor: str, subscription: str) -> None:
        try:
            await self.look(vendor, Topic.SUBSCRIPTION, subscription)
        except Refused as error:
            await self._differs(vendor, subscription, "plan", str(error))

    async def _wrong(self, fact: Payment) -> str:
        """What our books say otherwise of a payment."""
        found = await self._db.run(sql.FIND_PAYMENT, {"vendor": fact.vendor, "ref": fact.ref})
        if not found:
            return "the vendor has a payment that we don't know"
        if fact.at_least:
            fact = fact.model_copy(update={"refunded": max(fact.refunded, found[0].refunded)})
        parts = ("cents", "tax", "currency", "refunded", "disputed")
        return "; ".join(
            f"{part} is {getattr(fact, part)} there and {getattr(found[0], part)} here"
            for part in parts
            if getattr(fact, part) != getattr(found[0], part)
        )

    async def _differs(self, vendor: str, ref: str, what: str, found: str) -> None:
        log.error("the books differ: %s %s, %s: %s", vendor, ref, what, found)
        await self._db.run(sql.DIFFERENCE, {"vendor": vendor, "ref": ref, "what": what, "found": found})

    async def lying(self) -> dict[str, float]:
        """Hundredths of a credit, by where they lie."""
        return {row.kind: float(row.sum) for row in await self._db.run(sql.LYING, {})}

    async def open(self) -> dict[str, float]:
        """How much is not done: messages that wait, moves of credits, differences of the books."""
        (found,) = await self._db.run(sql.OPEN, {})
        return {"notices": found.notices, "moves": found.moves, "differences": found.differences}

    async def close(self) -> None:
        """Give the vendors' connections back."""
        for vendor in self._vendors.values():
            await vendor.close()

    async def tidy(self) -> None:
        """Messages that were read long ago."""
        await self._db.run(sql.OLD_NOTICES, {})


def _wrong_in(audit: Audit) -> Iterator[tuple[str, str]]:
    """Where, and what is wrong there; the same words for as long as nothing changes."""
    for one in audit.differences:
        yield one.where, f"{one.written} is written, and the transfers say {one.computed}"
    if audit.total:
        yield "all balances", f"together they are {audit.total}, and should be nothing"
