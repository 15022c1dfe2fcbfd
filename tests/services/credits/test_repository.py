"""What only the database can promise: it refuses what our code must never do, and survives what we can't prevent."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from filmstudio.kit.db import Database
from filmstudio.kit.migrate import migrate, step_back
from filmstudio.kit.patience import insist
from filmstudio.services.credits.postgres import PostgresCredits
from filmstudio.services.credits.repository import SCHEMA, Ledger
from filmstudio.stack import postgres
from tests.migrations.released import revisions

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

COPY = """insert into credits.transfers (owner, debit_after, credit_after, debit, credit, kind, key, hold, amount)
    select owner, debit_after, credit_after,"""
OF = "from credits.transfers where key = :me ||"
FORBIDDEN = {
    "a customer below zero": ("never_negative", "update credits.accounts set balance = -1 where owner = :me"),
    "revenue below zero": ("never_negative", "update credits.accounts set balance = -1 where kind = 'revenue'"),
    "grants above zero": ("never_negative", "update credits.accounts set balance = 1 where kind = 'grants'"),
    "an account twice": ("accounts_pkey", "insert into credits.accounts (owner, kind) values (:me, 'held')"),
    "an account of nobody": ("owner_check", "insert into credits.accounts (owner, kind) values ('', 'held')"),
    "more of a hold than it was": ("never_exceeded", "update credits.holds set remaining = 601 where owner = :me"),
    "less of a hold than nothing": ("never_exceeded", "update credits.holds set remaining = -1 where owner = :me"),
    "a changed transfer": ("never changed", "update credits.transfers set amount = 1 where key = :me"),
    "a deleted transfer": ("never changed", "delete from credits.transfers where key = :me"),
    "a transfer of nothing": ("amount_check", f"{COPY} debit, credit, kind, key || 0, hold, 0 {OF} '/g'"),
    "credits from nowhere": ("routed", f"{COPY} 'revenue', 'available', kind, key || 0, hold, 1 {OF} '/g'"),
    "a way that is not the kind's": ("routed", f"{COPY} debit, credit, 'capture', key || 0, key, 1 {OF} '/h'"),
    "a key twice": ("transfers_key", f"{COPY} debit, credit, kind, key, hold, amount {OF} '/g'"),
    "a grant without a key": ("keyed", f"{COPY} debit, credit, kind, null, hold, amount {OF} '/g'"),
    "a capture of no hold": ("on_a_hold", f"{COPY} 'held', 'revenue', 'capture', key || 0, null, 1 {OF} '/h'"),
    "a capture of a dream": ("hold_fkey", f"{COPY} 'held', 'revenue', 'capture', key || 0, key || 1, 1 {OF} '/h'"),
    "more of a grant than it was": ("never_overspent", "update credits.lots set remaining = 1001 where owner = :me"),
    "less of a grant than nothing": ("never_overspent", "update credits.lots set remaining = -1 where owner = :me"),
    "more of a part than it was": ("never_more", "update credits.parts set given = 601 where hold = :me || '/h'"),
    "a refund of no grant": ("of_a_lot", f"{COPY} 'available', 'grants', 'refund', key || 0, null, 1 {OF} '/g'"),
    "a transfer of nobody": (
        "owner_debit_fkey",
        f"{COPY} debit, credit, kind, key || 0, hold, 1 {OF} '/g'".replace("select owner", "select owner || 0"),
    ),
}
"""What must fail -> the constraint that refuses it, and the attempt."""
SPOILT = {
    "balance of available": "update credits.accounts set balance = 407 where owner = :me and kind = 'available'",
    "balance of held": "update credits.accounts set balance = 607 where owner = :me and kind = 'held'",
    "left of hold": "update credits.holds set remaining = 593 where owner = :me",
    "all holds of": "update credits.holds set owner = owner || 0 where owner = :me",
    "left of grant": "update credits.lots set remaining = remaining + 7 where owner = :me",
    "parts of hold": "update credits.parts set remaining = remaining - 7 where hold = :me || '/h'",
    "all lots of": "update credits.lots set owner = owner || 0 where owner = :me",
    "balance after entry": "update credits.transfers set debit_after = debit_after + 7 where key = :me || '/h'",
}
"""How the difference begins that is told -> what was spoilt."""
REVISIONS = tuple(revisions(SCHEMA))
OLD_MOVES = (
    ("grant", "ana", 500, "g1", None), ("grant", "ana", 400, "g2", None), ("grant", "ben", 100, "b1", None),
    ("hold", "ana", 700, "h1", "h1"), ("capture", "ana", 600, "c1", "h1"), ("release", "ana", 100, None, "h1"),
    ("grant", "ana", 300, "g3", None), ("hold", "ana", 150, "h2", "h2"),
    ("hold", "ben", 100, "h3", "h3"), ("capture", "ben", 40, "c3", "h3"),
)  # fmt: skip
OLD_OPEN = """
    insert into credits.accounts (owner, kind)
    select owner, kind from unnest(array['ana', 'ben']) owner,
        unnest(array['available', 'grants', 'held', 'revenue']) kind"""
OLD_WAYS = {
    "grant": ("grants", "available"), "hold": ("available", "held"), "capture": ("held", "revenue"),
    "release": ("held", "available"),
}  # fmt: skip
OLD_BOOK = """
    with debited as (
        update credits.accounts set balance = balance - :amount where owner = :owner and kind = :debit returning *
    ), credited as (
        update credits.accounts set balance = balance + :amount where owner = :owner and kind = :credit returning *
    )
    insert into credits.transfers (kind, owner, debit, credit, amount, key, hold, debit_after, credit_after)
    select cast(:kind as text), debited.owner, debited.kind, credited.kind, :amount, cast(:key as text),
        cast(:hold as text), debited.balance, credited.balance from debited, credited"""
OLD_HOLDS = """
    insert into credits.holds (key, owner, amount, remaining, at, touched)
    select hold, owner, max(amount) filter (where kind = 'hold'),
        sum(case kind when 'hold' then amount else -amount end), min(at), max(at)
    from credits.transfers where hold is not null group by hold, owner"""


@pytest.fixture
def credits(db: Database) -> PostgresCredits:
    return PostgresCredits(db)


@pytest.fixture
async def me(credits: PostgresCredits) -> str:
    """An account with 4.00 available and 6.00 held."""
    name = f"me-{uuid4().hex}"
    await credits.grant(name, 1000, f"{name}/g")
    await credits.hold(name, 600, f"{name}/h")
    return name


@pytest.mark.parametrize("wrong", FORBIDDEN)
async def test_the_database_refuses_what_our_code_must_never_do(db: Database, me: str, wrong: str):
    """A fault in our code, or a hand on the console, ends in an error and not in wrong money."""
    constraint, attempt = FORBIDDEN[wrong]
    with pytest.raises(DBAPIError, match=constraint):
        async with db.begin() as connection:
            await connection.execute(text(attempt), {"me": me} if ":me" in attempt else {})
    assert (await PostgresCredits(db).audit()).sound


@pytest.mark.parametrize("what", SPOILT)
async def test_an_audit_finds_every_sort_of_difference(db: Database, me: str, what: str):
    """Each check is seen to fail; the spoilt rows are never committed."""
    with pytest.raises(Undone):
        async with db.begin() as connection:
            await connection.execute(text("alter table credits.transfers disable trigger forever"))
            await connection.execute(text(SPOILT[what]), {"me": me})
            audit = await Ledger(connection).audit()
            assert not audit.sound
            assert [one for one in audit.differences if one.where.startswith(what)]
            raise Undone
    assert (await PostgresCredits(db).audit()).sound


class Undone(Exception):
    """Rolls a transaction back."""


async def test_connections_cut_in_the_middle_of_calls_cost_nobody_anything(
    db: Database, credits: PostgresCredits, me: str
):
    """A call that may or may not have been booked is made again under its key, and is booked once."""
    calls = [partial(credits.capture, f"{me}/h", 10, f"{me}/{n}") for n in range(40)]
    calls = [insist(call) for call in calls]
    cutting = asyncio.create_task(cut(db, 8))
    await asyncio.gather(*calls)
    assert await cutting > 0
    balance = await credits.balance(me)
    assert (balance.available, balance.held) == (400, 200)
    assert (await credits.audit()).sound


async def cut(db: Database, times: int) -> int:
    """Cut every other connection in the middle of something, so many times; how many were cut."""
    killed = 0
    ours = """select count(pg_terminate_backend(pid)) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'"""
    for _ in range(times):
        async with db.begin() as connection:
            killed += int(await connection.scalar(text(ours)) or 0)
        await asyncio.sleep(0.03)
    return killed


async def test_the_ledger_can_be_made_unmade_and_made_again(site: "Site"):
    """Every revision goes forward, one step back, and forward, on a database of its own."""
    async with empty_database(site) as url:
        for _ in range(2):
            await migrate(url, (SCHEMA,))
            db = Database(url)
            await PostgresCredits(db).grant("me", 100, "g")
            assert (await PostgresCredits(db).audit()).sound
            await db.close()
            for _ in REVISIONS:
                await step_back(url, SCHEMA)
        assert await tables(url) == ["alembic_version"]


async def test_a_ledger_of_before_lots_keeps_every_balance(site: "Site"):
    """Customers with several grants, open, spent and released holds, as the first release wrote them."""
    async with empty_database(site) as url:
        await migrate(url, (SCHEMA,), "0001")
        db = Database(url)
        await db.run(text(OLD_OPEN), {})
        for move in OLD_MOVES:
            facts = dict(zip(("kind", "owner", "amount", "key", "hold"), move, strict=True))
            debit, credit = OLD_WAYS[move[0]]
            await db.run(text(OLD_BOOK), {**facts, "debit": debit, "credit": credit})
        await db.run(text(OLD_HOLDS), {})
        credits = PostgresCredits(db)
        for _ in range(2):
            await migrate(url, (SCHEMA,))
            assert (await credits.audit()).sound
            assert [(one.key, one.remaining) for one in await credits.lots("ana")] == [("g2", 150), ("g3", 300)]
            assert (await credits.balance("ana")).held == 150
            assert await credits.lots("ben") == ()
            for _ in REVISIONS[1:]:
                await step_back(url, SCHEMA)
        await migrate(url, (SCHEMA,))
        await credits.capture("h2", 100, "c2")
        assert await credits.release("h2") == 50
        assert [(one.key, one.remaining) for one in await credits.lots("ana")] == [("g2", 200), ("g3", 300)]
        assert (await credits.audit()).sound
        await db.close()


@contextlib.asynccontextmanager
async def empty_database(site: "Site") -> AsyncGenerator[str]:
    name, url = f"test_{uuid4().hex}", postgres.url(site)
    server = create_async_engine(url, isolation_level="AUTOCOMMIT")
    await run(server, f'create database "{name}"')
    try:
        yield url.rpartition("/")[0] + f"/{name}"
    finally:
        await run(server, f'drop database "{name}" with (force)')
        await server.dispose()


async def run(engine: AsyncEngine, statement: str) -> None:
    async with engine.connect() as connection:
        await connection.execute(text(statement))


async def tables(url: str) -> list[str]:
    """What is left in the schema, functions included."""
    left = """select relname from pg_class where relnamespace = 'credits'::regnamespace and relkind in ('r', 'v')
        union all select proname from pg_proc where pronamespace = 'credits'::regnamespace"""
    engine = create_async_engine(url)
    async with engine.connect() as connection:
        found = [str(row[0]) for row in await connection.execute(text(left))]
    await engine.dispose()
    return found
