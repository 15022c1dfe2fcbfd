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
    "all holds of": "delete from credits.holds where owner = :me",
    "balance after entry": "update credits.transfers set debit_after = debit_after + 7 where key = :me || '/h'",
}
"""How the difference begins that is told -> what was spoilt."""


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
            await step_back(url, SCHEMA)
        assert await tables(url) == ["alembic_version"]


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
