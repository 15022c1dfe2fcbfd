"""Tables of a test's own, made like the migrated one."""

import contextlib
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING
from uuid import uuid4

from sqlalchemy import text

if TYPE_CHECKING:
    from filmstudio.kit.db import Database


async def new_table(db: "Database", tables: list[str]) -> str:
    """An empty outbox; its name is added to those that are dropped at the end."""
    name = f"production.intake_{uuid4().hex}"
    async with db.begin() as connection:
        await connection.execute(text(f"create table {name} (like production.intake including all)"))
    tables.append(name)
    return name


@contextlib.asynccontextmanager
async def dropped(db: "Database") -> AsyncGenerator[list[str]]:
    tables = list[str]()
    yield tables
    async with db.begin() as connection:
        for name in tables:
            await connection.execute(text(f"drop table {name}"))
