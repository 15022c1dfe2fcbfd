"""The shop: what a person has, what it is sold for, and orders. `Plans` of the other services."""

import contextlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID, uuid5

from sqlalchemy import Row, TextClause

from filmstudio.errors import Conflict, KeyReused, NotEnoughCredits, NotThere, Refused, UserError
from filmstudio.film.value import Value
from filmstudio.kit.acting import Acting
from filmstudio.kit.acts import Acts
from filmstudio.kit.db import Database
from filmstudio.kit.once import Once
from filmstudio.kit.page import Page
from filmstudio.kit.pages import LONGEST, NEWEST, cursor_of, id_of, paged, place_of
from filmstudio.ports.credits import Credits
from filmstudio.ports.flags import FlagName, Flags
from filmstudio.ports.plans import Plan
from filmstudio.ports.purchases import OrderSeen, PaymentSeen
from filmstudio.ports.users import Users
from filmstudio.services.credits import booking
from filmstudio.services.credits import payments_repository as sql
from filmstudio.services.credits.cashier import Cashier
from filmstudio.services.credits.payments import Payments
from filmstudio.services.credits.prices import FREE, Prices
from filmstudio.services.credits.repository import SCHEMA, Ledger
from filmstudio.services.credits.values import (
    Estimate,
    Found,
    PriceList,
    SubscriptionSeen,
    Wallet,
)
from filmstudio.services.credits.vendor import Customer, Order, Topic

SELLS: dict[str, FlagName] = {"stripe": "sell-by-stripe", "paypal": "sell-by-paypal"}
"""By vendor: whether credits and plans are ordered by it. What is ordered is paid, booked and told all the same."""
GRACE = timedelta(days=3)
"""A plan is kept so long after what was paid, while the vendor tries the card again."""
SECONDS, CREDIT = 20, 100
"""A credit, in hundredths, pays for every started so many seconds of film."""
REMEMBERED = 10_000
"""Persons of whom a process remembers that they have this month's free credits."""
Shown = TypeVar("Shown", bound=Value)


class Shop:
    """Sells credits and plans."""

    def __init__(
        self, db: Database, users: Users, credits: Credits, payments: Payments, cashier: Cashier, prices: Prices,
        site: str, flags: Flags,
    ) -> None:  # fmt: skip
        self._flags = flags
        self._db, self._users, self._credits, self._payments = db, users, credits, payments
        self._cashier, self._prices, self._back = cashier, prices, f"{site}/credits"
        self.acts = Acts(db, SCHEMA.name)
        self._given = set[str]()

    async def price_list(self) -> PriceList:
        """What is for sale, and by whom that is paid just now."""
        prices, vendors = self._prices, await self._selling(None)
        return PriceList(currency=prices.currency, plans=prices.plans, top_ups=prices.top_ups, vendors=vendors)

    async def _selling(self, person: UUID | None) -> tuple[str, ...]:
        """The vendors that are not switched off, for a person or for everybody."""
        return tuple([name for name in self._cashier.names if await self._flags.on(SELLS[name], person)])

    async def plan_of(self, person: UUID) -> Plan:
        """What he pays for now, and with it this month's free credits. See `Plans`."""
        name = await self._payments.good_plan(person, GRACE) or FREE
        if name == FREE:
            await self._give_free(person)
        return self._prices.plan(name)

    async def _give_free(self, person: UUID) -> None:
        """This month's free credits, if he has shown who he is; who has them is remembered for a while."""
        month, credits = datetime.now(UTC), self._prices.plan(FREE).credits
        key = f"free/{person}/{month:%Y-%m}"
        if key in self._given or not (await self._users.person(person)).verified:
            return
        until = int((month + self._prices.free_life).timestamp() * 1000)
        with contextlib.suppress(KeyReused):  # he has this month's already, as many as they were then
            await self._credits.grant(str(person), credits, key, until)
        if len(self._given) >= REMEMBERED:
            self._given.clear()
        self._given.add(key)

    async def wallet(self, person: UUID) -> Wallet:
        """What he has."""
        plan, account = await self.plan_of(person), str(person)
        balance = await self._credits.balance(account)
        low = balance.available < self._prices.warn_below
        lots = await self._credits.lots(account)
        return Wallet(available=balance.available, held=balance.held, low=low, plan=plan.name, lots=lots)

    async def estimate(self, person: UUID, seconds: int) -> Estimate:
        """What a film of this length costs him."""
        needed = -(-seconds // SECONDS) * CREDIT
        available = (await self.wallet(person)).available
        missing = max(needed - available, 0)
        enough = sorted((one for one in self._prices.top_ups if one.credits >= missing > 0), key=lambda one: one.cents)
        return Estimate(credits=needed, available=available, missing=missing, top_ups=tuple(enough))

    async def order(self, person: UUID, vendor: str | None, kind: str, product: str, once: Once) -> OrderSeen:
        """An order, and where it is paid, by the first vendor if none is named; the same request again gives the same.

        Raises:
            UserError: there is no such product, or it costs nothing. Conflict: he has a plan already.
            NotThere: nothing can be paid by this vendor. KeyReused: the key was used for another request.
            SwitchedOff: nothing is sold by it just now.
        """
        if not await self._db.run(sql.ASKED, {"id": once.id}):
            vendor = vendor or next(iter(await self._selling(person)), self._cashier.first)
            await self._flags.need(SELLS[self._cashier.vendor(vendor).name], person)
            await self._place(person, vendor, kind, product, once)
        once.same((await self._db.run(sql.ASKED, {"id": once.id}))[0].asked)
        (found,) = await self._db.run(sql.FIND_ORDER, {"id": once.id})
        if not found.url:
            order = Order.model_validate({name: getattr(found, name) for name in Order.model_fields})
            customer = await self._customer(person, order.vendor)
            checkout = await self._cashier.vendor(order.vendor).checkout(order, customer, self._back)
            await self._db.run(sql.CHECKED_OUT, {"id": once.id, "ref": checkout.ref, "url": checkout.url})
        return await self.seen(person, once.id)

    async def _place(self, person: UUID, vendor: str, kind: str, product: str, once: Once) -> None:
        """Write it down as it is sold today."""
        if kind == "plan" and await self._payments.good_plan(person, GRACE):
            raise Conflict("you have a plan; end it first, and begin the other one when it is over")
        title, cents, credits = self._offer(kind, product)
        facts = {"vendor": vendor, "kind": kind, "product": product, "title": title, "cents": cents, "credits": credits}
        more = {"id": once.id, "person": person, "asked": once.asked, "currency": self._prices.currency}
        await self._db.run(sql.ADD_ORDER, {**facts, **more})

    def _offer(self, kind: str, product: str) -> tuple[str, int, int]:
        if kind == "top-up":
            top_up = self._prices.top_up(product)
            return f"{top_up.credits // CREDIT} credits", top_up.cents, top_up.credits
        plan = self._prices.plan(product)
        if not plan.cents:
            raise UserError(f"the plan {product!r} costs nothing; everybody has it")
        return f"{plan.title}, a month", plan.cents, plan.credits

    async def _customer(self, person: UUID, vendor: str) -> str:
        """The vendor's name for him, kept from the first time."""
        named = {"person": person, "vendor": vendor}
        if not await self._db.run(sql.CUSTOMER, named):
            customer = Customer(person=person, email=(await self._users.person(person)).email)
            at_vendor = await self._cashier.vendor(vendor).customer(customer)
            await self._db.run(sql.KEEP_CUSTOMER, {**named, "at_vendor": at_vendor})
        return str((await self._db.run(sql.CUSTOMER, named))[0].at_vendor)

    async def seen(self, person: UUID, order: UUID) -> OrderSeen:
        """An order of his.

        Raises:
            NotThere: he has none such.
        """
        found = await self._db.run(sql.FIND_ORDER, {"id": order})
        if not found or found[0].person != person:
            raise NotThere("there is no such order")
        return _seen(OrderSeen, found[0])

    async def settled(self, person: UUID, order: UUID) -> OrderSeen:
        """He says that he has paid: look, without waiting for the vendor's message."""
        seen = await self.seen(person, order)
        found = (await self._db.run(sql.FIND_ORDER, {"id": order}))[0]
        if seen.state != "paid" and found.ref:
            await self._cashier.look(seen.vendor, Topic.CHECKOUT, found.ref)
        return await self.seen(person, order)

    async def orders(self, person: UUID, cursor: str | None, limit: int) -> Page[OrderSeen]:
        """His orders, the newest first."""
        rows = await self._some(sql.ORDERS, person, cursor, limit)
        return paged([_seen(OrderSeen, row) for row in rows], limit, lambda one: cursor_of(one.created, one.id))

    async def payments(self, person: UUID, cursor: str | None, limit: int) -> Page[PaymentSeen]:
        """What he paid, the newest first."""
        rows = await self._some(sql.PAYMENTS, person, cursor, limit)
        found = [_seen(PaymentSeen, row) for row in rows]
        return paged(found, limit, lambda one: cursor_of(one.at, id_of(one.vendor, one.ref)))

    async def subscriptions(self, person: UUID, cursor: str | None, limit: int) -> Page[SubscriptionSeen]:
        """His plans, also those that are over: what is paid for longest first."""
        rows = await self._some(sql.SUBSCRIPTIONS, person, cursor, limit)
        return paged([_seen(SubscriptionSeen, row) for row in rows], limit, lambda one: one.cursor)

    async def _some(
        self, statement: TextClause, person: UUID, cursor: str | None, limit: int
    ) -> Sequence[Row[Any]]:  # fmt: skip
        """Of a list whose newest is first: so many, and one that tells that there are more."""
        at, id = place_of(cursor, NEWEST)
        return await self._db.run(statement, {"person": person, "at": at, "id": id, "limit": limit + 1})

    async def end_plan(self, person: UUID, vendor: str, ref: str) -> SubscriptionSeen:
        """Don't renew a plan of his.

        Raises:
            NotThere: he has none such.
        """
        named = {"vendor": vendor, "ref": ref}
        if not any(row.person == person for row in await self._db.run(sql.FIND_SUBSCRIPTION, named)):
            raise NotThere("there is no such plan")
        await self._cashier.vendor(vendor).cancel(ref)
        await self._cashier.look(vendor, Topic.SUBSCRIPTION, ref)
        return _seen(SubscriptionSeen, (await self._db.run(sql.FIND_SUBSCRIPTION, named))[0])

    async def forget(self, person: UUID) -> None:
        """End his plans and have vendors forget his name, and then forget theirs for him; what was paid is kept, as the
        law wants, without a name. Whatever breaks off, it may be asked again.

        Raises:
            ServerAway: a vendor can't be reached. Refused: one says no. NotThere: one is not set up any more.
        """
        for row in await self._db.run(sql.UNENDED, {"person": person}):
            await self.end_plan(person, row.vendor, row.ref)
        for row in await self._db.run(sql.CUSTOMERS, {"person": person}):
            await self._cashier.vendor(row.vendor).forget(row.at_vendor)
            await self._db.run(sql.FORGET_CUSTOMER, {"person": person, "vendor": row.vendor})

    async def portal(self, person: UUID, vendor: str | None) -> str:
        """Where he sees his invoices and changes how he pays, at the first vendor if none is named."""
        vendor = vendor or self._cashier.first
        return await self._cashier.vendor(vendor).portal(await self._customer(person, vendor), self._back)

    async def adjust(self, acting: Acting, person: UUID, credits: int, reason: str) -> Wallet:
        """Give somebody credits, or take back what is left of his. For administrators; asked again, it is done once.

        Raises:
            NotThere: there is nobody of this id. NotEnoughCredits: less is left. KeyReused: the key is another's.
        """
        account = str((await self._users.person(person)).id)
        once, what, about = acting.once, "credits given" if credits > 0 else "credits taken", f"person/{person}"
        given = {"id": once.id, "by": acting.by, "person": person, "credits": credits, "reason": reason}
        try:
            async with self._db.begin() as connection:
                await self.acts.write(connection, acting, what, about, reason, credits=str(abs(credits)))
                await connection.execute(sql.ADJUSTMENT, given | {"asked": once.asked})
                once.same((await connection.execute(sql.ADJUSTED, {"id": once.id})).scalar_one())
                await _adjusted(Ledger(connection), account, credits, f"adjustment/{once.id}")
        except NotEnoughCredits:
            await self._not_done(acting, "credits not taken: too few are left", about, reason)
            raise
        return await self.wallet(person)

    async def _not_done(self, acting: Acting, what: str, about: str, reason: str, **details: str) -> None:
        """He asked, and it could not be."""
        refused = replace(acting, once=Once(uuid5(acting.once.id, "refused"), acting.once.asked))
        async with self._db.begin() as connection:
            await self.acts.write(connection, refused, what, about, reason, **details)

    async def compared(self, acting: Acting, reason: str) -> Page[Found]:
        """Compare the books now; the first of what differs. For administrators; asked again, it is one act, and what
        differs is looked up anew.

        Raises:
            KeyReused: the key is another's.
        """
        async with self._db.begin() as connection:
            await self.acts.write(connection, acting, "books compared", "books", reason)
        await self._cashier.reconcile()
        return await self._cashier.differences(None, LONGEST)

    async def refund(self, acting: Acting, vendor: str, ref: str, cents: int, reason: str) -> PaymentSeen:
        """Give money back, with the part of its credits that is left. For administrators; asked again, it is done once.

        Raises:
            NotThere: there is no such payment. UserError: less of it is left. KeyReused: the key is another's.
            Conflict: it was asked so long ago, and not heard of since, that the vendor may have forgotten the key.
        """
        named, once = {"vendor": vendor, "ref": ref}, acting.once
        if not (found := await self._db.run(sql.FIND_PAYMENT, named)):
            raise NotThere("there is no such payment")
        asked = await self._db.run(sql.REFUND_ASKED, {"id": once.id})
        left = found[0].cents + found[0].tax - found[0].refunded
        if not asked and cents > left:
            raise UserError(f"{left} hundredths are left of this payment; give back at most these")
        given = {**named, "id": once.id, "by": acting.by, "cents": cents, "reason": reason, "asked": once.asked}
        about = f"payment/{vendor}/{ref}"
        async with self._db.begin() as connection:
            await self.acts.write(connection, acting, "money given back", about, reason, cents=str(cents))
            await connection.execute(sql.REFUND, given)
        (asked,) = await self._db.run(sql.REFUND_ASKED, {"id": once.id})
        once.same(asked.asked)
        if not asked.done:
            if asked.old:
                raise Conflict("this was asked a month ago; look whether it came, and ask with a new key if not")
            try:
                topic, subject = await self._cashier.vendor(vendor).refund(ref, cents, str(once.id))
            except Refused as no:
                await self._not_done(acting, "money not given back", about, reason, said=str(no)[:500])
                raise
            await self._db.run(sql.REFUNDED, {"id": once.id})
            await self._cashier.look(vendor, topic, subject)
        (paid,) = await self._db.run(sql.FIND_PAYMENT, named)
        return _seen(PaymentSeen, paid)


def _seen(kind: type[Shown], row: Row[Any]) -> Shown:
    return kind.model_validate(row, from_attributes=True)


async def _adjusted(ledger: Ledger, account: str, credits: int, key: str) -> None:
    """In the transaction of the act: both happen, or neither. What a program of before began is brought to its end."""
    await ledger.open(account)
    await ledger.lock(account)
    if credits > 0:
        await booking.grant(ledger, account, credits, key, None)
        return
    await booking.hold(ledger, account, -credits, key)
    await booking.capture(ledger, account, key, -credits, f"{key}/taken")
