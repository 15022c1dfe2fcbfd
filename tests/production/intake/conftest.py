"""Queues of a test's own in the real PostgreSQL."""

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest

from tests.tables import dropped, new_table

if TYPE_CHECKING:
    from filmstudio.kit.db import Database
    from filmstudio.production.intake.outbox import OutboxIntake


@pytest.fixture
async def tables(db: "Database") -> AsyncIterator[list[str]]:
    async with dropped(db) as made:
        yield made


@pytest.fixture
async def table(db: "Database", tables: list[str]) -> str:
    """An empty outbox."""
    return await new_table(db, tables)


@pytest.fixture
async def intake(db: "Database", tables: list[str]) -> "OutboxIntake":
    """An empty queue."""
    from filmstudio.production.intake.outbox import OutboxIntake

    return OutboxIntake(db, await new_table(db, tables))


@pytest.fixture
def brief(db: "Database", table: str) -> "OutboxIntake":
    """An empty queue that hides messages for a second."""
    from filmstudio.production.intake.outbox import OutboxIntake

    return OutboxIntake(db, table, 1)
