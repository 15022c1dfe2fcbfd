"""The ledger's rows in PostgreSQL. All SQL of credits is here.

A transaction that books locks the accounts of one customer first, in the order of their kinds, and nothing of any other
customer: calls beside each other wait in line, and can't deadlock. These locks guard the customer's holds too.
"""

from collections.abc import Sequence

from sqlalchemy import RowMapping, TextClause, text
from sqlalchemy.ext.asyncio import AsyncConnection

from filmstudio.kit.migrate import Schema
from filmstudio.ports.credits import GRACE, AccountKind, Audit, Balance, Difference, Hold, Lot, TransferKind
from filmstudio.services.credits.rules import ROUTES, Transfer

SCHEMA = Schema("credits", "filmstudio.services.credits")
MANY = 100
"""Differences that an audit tells of each sort."""

OPEN = text("""
    insert into credits.accounts (owner, kind)
    select :owner, unnest(array['available', 'expired', 'grants', 'held', 'revenue'])
    on conflict do nothing""")
LOCK = text("""
    select owner, kind, balance from credits.accounts where owner = :owner order by kind for no key update""")
LOCK_OF = text("""
    select owner, kind, balance from credits.accounts where owner = (select owner from credits.holds where key = :hold)
    order by kind for no key update""")
BALANCE = text("select owner, kind, balance from credits.accounts where owner = :owner")
TRANSFER = """
    select number, (extract(epoch from at) * 1000)::bigint as at, kind, owner, amount, coalesce(key, '') as key,
        coalesce(hold, '') as hold, coalesce(lot, '') as lot, debit_after, credit_after
    from credits.transfers"""
FIND = text(f"{TRANSFER} where key = :key")
TRANSFERS = text(f"{TRANSFER} where owner = :owner and number >= :first order by number limit :limit")
BOOK = text("""
    with debited as (
        update credits.accounts set balance = balance - :amount where owner = :owner and kind = :debit returning *
    ), credited as (
        update credits.accounts set balance = balance + :amount where owner = :owner and kind = :credit returning *
    )
    insert into credits.transfers (kind, owner, debit, credit, amount, key, hold, lot, debit_after, credit_after)
    select cast(:kind as text), debited.owner, debited.kind, credited.kind, :amount, nullif(cast(:key as text), ''),
        nullif(cast(:hold as text), ''), nullif(cast(:lot as text), ''), debited.balance, credited.balance
    from debited, credited
    on conflict do nothing
    returning number, (extract(epoch from at) * 1000)::bigint as at, debit_after, credit_after""")
SET_ASIDE = text("""
    insert into credits.holds (key, owner, amount, remaining, at, touched)
    select key, owner, amount, amount, at, at from credits.transfers where key = :key""")
REMAINING = text("select remaining from credits.holds where key = :key")
TAKE = text("""
    update credits.holds set remaining = remaining - :amount, touched = clock_timestamp() where key = :key""")
EXPIRED = text("""
    select key, owner as account, amount, (extract(epoch from at) * 1000)::bigint as at from credits.holds
    where remaining > 0 and touched <= clock_timestamp() - make_interval(secs => :older)
    order by touched, key limit :limit""")

ORDER = "until nulls last, number"
"""What ends first is spent first."""
PURSE = text("""
    insert into credits.lots (key, number, owner, amount, remaining, until)
    select key, number, owner, amount, amount, to_timestamp(cast(:until as float8) / 1000) from credits.transfers
    where key = :key""")
SPEND = text(f"""
    with line as (
        select key, remaining, (sum(remaining) over (order by {ORDER}))::bigint - remaining as before
        from credits.lots where owner = :owner and remaining > 0
    ), cut as (
        select key, least(remaining, cast(:amount as bigint) - before) as part from line
        where before < cast(:amount as bigint)
    ), spent as (
        update credits.lots l set remaining = remaining - part from cut where cut.key = l.key
    )
    insert into credits.parts (hold, lot, amount, remaining) select :hold, key, part, part from cut""")  # noqa: S608
USE = text(f"""
    with line as (
        select p.lot, p.remaining, (sum(p.remaining) over (order by {ORDER}))::bigint - p.remaining as before
        from credits.parts p join credits.lots l on l.key = p.lot where p.hold = :hold and p.remaining > 0
    )
    update credits.parts p set remaining = p.remaining - least(line.remaining, cast(:amount as bigint) - before)
    from line where before < cast(:amount as bigint) and p.hold = :hold and p.lot = line.lot""")  # noqa: S608
GIVE_BACK = text(f"""
    with given as (
        update credits.parts set given = remaining, remaining = 0 where hold = :hold and remaining > 0
        returning lot, given
    )
    update credits.lots l set remaining = remaining + given, until = case when until <= statement_timestamp()
        then statement_timestamp() + interval '{GRACE} milliseconds' else until end
    from given where given.lot = l.key""")  # noqa: S608
LOT = text("select owner, remaining from credits.lots where key = :key")
EMPTY = text("update credits.lots set remaining = remaining - :amount where key = :key")
TAKINGS = text("select count(*) from credits.transfers where lot = :key")
LATE = text("""
    select key, owner from credits.lots where remaining > 0 and until <= clock_timestamp()
    order by until limit :limit""")
LATE_OF = text("""
    select key, remaining from credits.lots where owner = :owner and remaining > 0 and until <= clock_timestamp()
    order by until, number""")
LOTS = text(f"""
    select key, amount, remaining, (extract(epoch from until) * 1000)::bigint as until from credits.lots
    where owner = :owner and remaining > 0 order by {ORDER} limit :limit""")  # noqa: S608

TOTALS = text("""
    select (select count(*) from credits.accounts) as accounts, (select count(*) from credits.transfers) as transfers,
        (select coalesce(sum(balance), 0)::bigint from credits.accounts) as total""")
BALANCES_DIFFER = """
    select 'balance of ' || a.kind || ' ' || a.owner as "where", a.balance as written, coalesce(e.sum, 0) as computed
    from credits.accounts a left join (
        select owner, part, sum(amount)::bigint as sum from credits.entries group by owner, part
    ) e on (e.owner, e.part) = (a.owner, a.kind)
    where a.balance <> coalesce(e.sum, 0)"""
ENTRIES_DIFFER = """
    select 'balance after entry ' || number as "where", balance_after as written, computed::bigint from (
        select *, sum(amount) over (partition by owner, part order by number) as computed from credits.entries
    ) e where balance_after <> computed"""
HOLDS_DIFFER = """
    select 'left of hold ' || coalesce(h.key, t.hold) as "where", coalesce(h.remaining, 0) as written,
        coalesce(t.left, 0) as computed
    from credits.holds h full join (
        select hold, sum(case kind when 'hold' then amount else -amount end)::bigint as left
        from credits.transfers where hold is not null group by hold
    ) t on t.hold = h.key
    where h.remaining is distinct from t.left"""
LOTS_DIFFER = """
    select 'left of grant ' || l.key as "where", l.remaining as written,
        (l.amount - coalesce(p.spent, 0) - coalesce(t.back, 0))::bigint as computed
    from credits.lots l
    left join (select lot, sum(amount - given) as spent from credits.parts group by lot) p on p.lot = l.key
    left join (
        select lot, sum(amount) as back from credits.transfers where lot is not null group by lot
    ) t on t.lot = l.key
    where l.remaining <> l.amount - coalesce(p.spent, 0) - coalesce(t.back, 0)"""
PARTS_DIFFER = """
    select 'parts of hold ' || h.key as "where", coalesce(sum(p.remaining), 0)::bigint as written,
        h.remaining as computed
    from credits.holds h left join credits.parts p on p.hold = h.key
    left join credits.transfers t on t.hold = h.key and t.kind = 'release'
    group by h.key, t.amount having coalesce(sum(p.remaining), 0) <> h.remaining
        or coalesce(sum(p.amount - p.given), 0) <> h.amount - coalesce(t.amount, 0)"""
PURSES_DIFFER = """
    select 'all lots of ' || e.owner as "where", coalesce(l.sum, 0)::bigint as written, e.sum as computed
    from (select owner, sum(amount)::bigint as sum from credits.entries where part = 'available' group by owner) e
    left join (select owner, sum(remaining) as sum from credits.lots group by owner) l on l.owner = e.owner
    where coalesce(l.sum, 0) <> e.sum"""
HELD_DIFFERS = """
    select 'all holds of ' || a.owner as "where", coalesce(sum(h.remaining), 0)::bigint as written,
        a.balance as computed
    from credits.accounts a left join credits.holds h on h.owner = a.owner
    where a.kind = 'held' group by a.owner, a.balance having a.balance <> coalesce(sum(h.remaining), 0)"""
CHECKS = tuple(
    text(f"{check} limit {MANY}")
    for check in (
        BALANCES_DIFFER, ENTRIES_DIFFER, HOLDS_DIFFER, HELD_DIFFERS, LOTS_DIFFER, PARTS_DIFFER, PURSES_DIFFER,
    )
)  # fmt: skip


class Ledger:
    """The rows as one transaction sees them."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def open(self, owner: str) -> None:
        """Make the customer's accounts, if they aren't there."""
        await self._connection.execute(OPEN, {"owner": owner})

    async def lock(self, owner: str) -> Balance:
        """What the customer has, which nobody else can change until this transaction ends."""
        return _balance(await self._rows(LOCK, owner=owner))

    async def lock_of(self, hold: str) -> str | None:
        """Whose hold it is; his accounts are locked as by `lock`."""
        rows = await self._rows(LOCK_OF, hold=hold)
        return str(rows[0]["owner"]) if rows else None

    async def balance(self, owner: str) -> Balance:
        """What the customer has."""
        return _balance(await self._rows(BALANCE, owner=owner))

    async def find(self, key: str) -> Transfer | None:
        """The transfer that has this key."""
        rows = await self._rows(FIND, key=key)
        return Transfer.model_validate(dict(rows[0])) if rows else None

    async def transfers(self, owner: str, first: int, limit: int) -> tuple[Transfer, ...]:
        """The customer's transfers from a number on."""
        rows = await self._rows(TRANSFERS, owner=owner, first=first, limit=limit)
        return tuple(Transfer.model_validate(dict(row)) for row in rows)

    async def book(
        self, kind: TransferKind, owner: str, amount: int, key: str, hold: str = "", lot: str = ""
    ) -> Transfer | None:
        """Move an amount and write it down.

        None: the key was taken meanwhile, and the transaction must be rolled back, for the balances have moved.
        """
        debit, credit = ROUTES[kind]
        facts = {"kind": kind, "owner": owner, "amount": amount, "key": key, "hold": hold, "lot": lot}
        rows = await self._rows(BOOK, **facts, debit=debit, credit=credit)
        return Transfer.model_validate(facts | dict(rows[0])) if rows else None

    async def fill(self, key: str, until: int | None) -> None:
        """The transfer of this key was a grant; Unix time in milliseconds."""
        await self._connection.execute(PURSE, {"key": key, "until": until})

    async def set_aside(self, owner: str, key: str, amount: int) -> None:
        """The transfer of this key made a hold, of the grants that end first."""
        await self._connection.execute(SET_ASIDE, {"key": key})
        await self._connection.execute(SPEND, {"owner": owner, "hold": key, "amount": amount})

    async def use(self, hold: str, amount: int) -> None:
        """So much of the hold is spent."""
        await self.take(hold, amount)
        await self._connection.execute(USE, {"hold": hold, "amount": amount})

    async def give_back(self, hold: str, amount: int) -> None:
        """What is left of the hold belongs to its grants again."""
        await self.take(hold, amount)
        await self._connection.execute(GIVE_BACK, {"hold": hold})

    async def owner_of(self, grant: str) -> str | None:
        """Whose grant it is."""
        rows = await self._rows(LOT, key=grant)
        return str(rows[0]["owner"]) if rows else None

    async def left_of(self, grant: str) -> int:
        """What is neither spent nor set aside nor taken back of a grant."""
        return int((await self._rows(LOT, key=grant))[0]["remaining"])

    async def takings(self, grant: str) -> int:
        """How often something of a grant was taken back, or expired."""
        return int(await self._connection.scalar(TAKINGS, {"key": grant}) or 0)

    async def empty(self, grant: str, amount: int) -> None:
        """So much less is left of the grant."""
        await self._connection.execute(EMPTY, {"key": grant, "amount": amount})

    async def late(self, limit: int) -> tuple[str, ...]:
        """Owners of grants of which something is left after their time."""
        return tuple(str(row["owner"]) for row in await self._rows(LATE, limit=limit))

    async def late_of(self, owner: str) -> tuple[tuple[str, int], ...]:
        """The owner's grants of which something is left after their time, and how much."""
        return tuple((str(row["key"]), int(row["remaining"])) for row in await self._rows(LATE_OF, owner=owner))

    async def lots(self, owner: str, limit: int) -> tuple[Lot, ...]:
        """What is left of the owner's grants, in the order in which it is spent."""
        rows = await self._rows(LOTS, owner=owner, limit=limit)
        return tuple(Lot.model_validate(dict(row)) for row in rows)

    async def remaining(self, hold: str) -> int:
        """What is left of a hold, in hundredths."""
        return int(await self._connection.scalar(REMAINING, {"key": hold}) or 0)

    async def take(self, hold: str, amount: int) -> None:
        """So much less is left of the hold."""
        await self._connection.execute(TAKE, {"key": hold, "amount": amount})

    async def expired(self, older: int, limit: int) -> tuple[Hold, ...]:
        """Holds that nobody touched for so many seconds."""
        rows = await self._rows(EXPIRED, older=older, limit=limit)
        return tuple(Hold.model_validate(dict(row)) for row in rows)

    async def audit(self) -> Audit:
        """All checks. Each is one statement, so what others book meanwhile is whole in it, or not there."""
        totals = (await self._rows(TOTALS))[0]
        differences = [Difference.model_validate(dict(row)) for check in CHECKS for row in await self._rows(check)]
        return Audit.model_validate({**totals, "differences": tuple(differences)})

    async def _rows(self, statement: TextClause, **values: object) -> Sequence[RowMapping]:
        return (await self._connection.execute(statement, values)).mappings().all()


def _balance(rows: Sequence[RowMapping]) -> Balance:
    found = {row["kind"]: row["balance"] for row in rows}
    return Balance(available=found.get(AccountKind.AVAILABLE, 0), held=found.get(AccountKind.HELD, 0))
