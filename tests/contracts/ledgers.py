"""The ledgers that the contract suites run on. A new one is one more line in LEDGERS."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import TYPE_CHECKING, TypeAlias, TypeVar

import pytest

from filmstudio.errors import (
    FilmStudioError,
)
from filmstudio.ports.credits import AccountKind, Credits
from filmstudio.services.credits.memory import MemoryCredits
from tests.conftest import migrated
from tests.remotes import over_http

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

Spoil: TypeAlias = Callable[[str, int], Awaitable[None]]
Age: TypeAlias = Callable[[str], Awaitable[None]]
Place: TypeAlias = tuple[Credits, Spoil, Age]
Answer = TypeVar("Answer")


@contextlib.asynccontextmanager
async def in_memory(_: pytest.FixtureRequest) -> AsyncGenerator[Place]:
    credits = MemoryCredits()

    async def spoil(account: str, by: int) -> None:
        credits.balances[account, AccountKind.AVAILABLE] += by

    async def age(grant: str) -> None:
        credits.purses[grant].until = 1

    yield credits, spoil, age


@contextlib.asynccontextmanager
async def in_postgres(request: pytest.FixtureRequest) -> AsyncGenerator[Place]:
    """The real PostgreSQL; `spoil` changes a balance behind the ledger's back, `age` lets a grant's time be over."""
    from sqlalchemy import text

    from filmstudio.services.credits.postgres import PostgresCredits

    site: Site = request.getfixturevalue("site")
    async with migrated(site) as db:

        async def spoil(account: str, by: int) -> None:
            change = "update credits.accounts set balance = balance + :by where owner = :owner and kind = 'available'"
            async with db.begin() as connection:
                await connection.execute(text(change), {"owner": account, "by": by})

        async def age(grant: str) -> None:
            await db.run(
                text("update credits.lots set until = now() - interval '1 s' where key = :key"), {"key": grant}
            )

        yield PostgresCredits(db), spoil, age


@contextlib.asynccontextmanager
async def over_the_wire(request: pytest.FixtureRequest) -> AsyncGenerator[Place]:
    """That of PostgreSQL, asked by another service."""
    async with in_postgres(request) as (credits, spoil, age), over_http(Credits, credits) as asked:
        yield asked, spoil, age


LEDGERS = {"memory": in_memory, "postgres": in_postgres, "http": over_the_wire}


async def has(credits: Credits, account: str) -> tuple[int, int]:
    balance = await credits.balance(account)
    return balance.available, balance.held


async def each(calls: list[Awaitable[Answer]]) -> tuple[list[Answer], list[FilmStudioError]]:
    """All at once; the answers, and the refusals."""
    given = await asyncio.gather(*calls, return_exceptions=True)
    refused = [one for one in given if isinstance(one, FilmStudioError)]
    answers = [one for one in given if not isinstance(one, BaseException)]
    assert len(answers) + len(refused) == len(given), given
    return answers, refused
