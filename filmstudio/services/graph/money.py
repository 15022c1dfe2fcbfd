"""What a person has and bought. Credits are in hundredths, money is in hundredths of its currency."""

from datetime import UTC, datetime
from uuid import UUID

from filmstudio.kit.pages import cursor_of, id_of, number_of
from filmstudio.ports.credits import Entry as PortEntry
from filmstudio.ports.credits import Lot as PortLot
from filmstudio.services.graph.asking import Info
from filmstudio.services.graph.connections import After, Connection, First, checked, connection
from filmstudio.services.graph.scalars import Long, described, shown, told


@described
class Plan:
    """A plan: `cents` a month with `credits` for it; at most `words` of a script, `seconds` of a film, lines of its
    picture (`height`), `films` begun in an hour and `atOnce` under way.
    """

    name: str
    title: str
    cents: Long
    credits: Long
    words: int
    seconds: int
    height: int
    films: int
    at_once: int
    watermark: bool


@described
class Balance:
    """Free to spend, and set aside by films under way."""

    available: Long
    held: Long


@described
class Lot:
    """What is left of a grant, free to spend `until` then."""

    key: str
    amount: Long
    remaining: Long
    until: datetime | None


@described
class Entry:
    """A movement: `amount` is below zero where credits went out, `part` (available, held) what they went out of or
    into. `kind`: grant, hold, capture, release, refund, expire.
    """

    number: Long
    at: datetime
    kind: str
    part: str
    amount: Long
    balance_after: Long
    key: str
    hold: str
    lot: str


@described
class Order:
    """An order (top-up or plan: `kind`), paid at `url`; `state`: new, open, paid."""

    id: UUID
    vendor: str
    kind: str
    product: str
    title: str
    cents: Long
    currency: str
    state: str
    url: str | None
    created: datetime


@described
class Payment:
    """Money that was paid, with its `tax`; `due`: the credits that it gives, less what was paid back. `receipt` leads
    to the vendor's invoice or receipt.
    """

    vendor: str
    ref: str
    product: str
    title: str
    cents: Long
    tax: Long
    currency: str
    refunded: Long
    disputed: bool
    credits: Long
    due: Long
    at: datetime
    receipt: str | None


@described
class Credits:
    """What somebody has, and every movement of it."""

    @told
    async def balance(self, info: Info) -> Balance | None:
        """What he may spend."""
        return await balance_of(info)

    @told
    async def plan(self, info: Info) -> Plan | None:
        """What he pays for now."""
        return await plan_of(info)

    @told
    async def lots(self, info: Info, first: First = 50) -> list[Lot] | None:
        """What is left of his grants, in the order in which it is spent."""
        asking = info.context
        found = await asking.turn(lambda: asking.sources.credits.lots(str(asking.caller.person)))
        return [_lot(one) for one in found[: checked(first)]]

    @told
    async def entries(self, info: Info, first: First = 50, after: After = None) -> Connection[Entry] | None:
        """Every movement, the oldest first."""
        asking, begin, most = info.context, number_of(after, 0), checked(first) + 1
        found = await asking.turn(lambda: asking.sources.credits.statement(str(asking.caller.person), begin, most))
        return connection(found, first, after, lambda one: str(one.number), _entry)

    @told
    async def orders(self, info: Info, first: First = 20, after: After = None) -> Connection[Order] | None:
        """What he ordered, the newest first; for a person who is logged in."""
        asking, most = info.context.in_person(), checked(first, after)
        found = await asking.turn(lambda: asking.sources.purchases.orders(asking.caller.person, after, most))
        return connection(
            found.items, first, after, lambda one: cursor_of(one.created, one.id), lambda one: shown(Order, one),
            more=found.next is not None,
        )  # fmt: skip

    @told
    async def payments(self, info: Info, first: First = 50, after: After = None) -> Connection[Payment] | None:
        """What he paid, the newest first; for a person who is logged in."""
        asking, most = info.context.in_person(), checked(first, after)
        found = await asking.turn(lambda: asking.sources.purchases.payments(asking.caller.person, after, most))
        return connection(
            found.items, first, after, lambda one: cursor_of(one.at, id_of(one.vendor, one.ref)),
            lambda one: shown(Payment, one), more=found.next is not None,
        )  # fmt: skip


async def plan_of(info: Info) -> Plan:
    """The caller's plan."""
    asking = info.context.need("credits:read")
    return shown(Plan, await asking.loaders.plan.load(asking.caller.person))


async def balance_of(info: Info) -> Balance:
    """The caller's balance."""
    asking = info.context.need("credits:read")
    return shown(Balance, await asking.loaders.balance.load(asking.caller.person))


def _time(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def _lot(lot: PortLot) -> Lot:
    return shown(Lot, lot, until=None if lot.until is None else _time(lot.until))


def _entry(entry: PortEntry) -> Entry:
    return shown(Entry, entry, at=_time(entry.at), kind=str(entry.kind), part=str(entry.part))
