from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from filmstudio.kit.outbox import Outbox

if TYPE_CHECKING:
    from filmstudio.kit.db import Database


@pytest.fixture
def outbox(db: "Database", table: str) -> Outbox:
    return Outbox(db, table)


async def add(db: "Database", outbox: Outbox, *keys: str) -> None:
    async with db.begin() as connection:
        for key in keys:
            await outbox.add(connection, key, "a film")


async def keys(db: "Database", table: str) -> list[str]:
    async with db.begin() as connection:
        return [row.key for row in await connection.execute(text(f"select key from {table} order by key"))]  # noqa: S608


async def test_a_letter_is_written_if_and_only_if_the_caller_commits(db: "Database", outbox: Outbox):
    """The job's row and its letter come to be together or not at all."""

    async def fail(connection: AsyncConnection) -> None:
        await outbox.add(connection, "undone", "a film")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        async with db.begin() as connection:
            await fail(connection)
    async with db.begin() as connection:
        await outbox.add(connection, "job-1", "a film")
        assert await outbox.take(10, 30) == ()
    assert [letter.key for letter in await outbox.take(10, 30)] == ["job-1"]


async def test_those_that_waited_longest_come_first(db: "Database", outbox: Outbox):
    for number in range(5):
        await add(db, outbox, f"job-{number}")
    assert {letter.key for letter in await outbox.take(2, 30)} == {"job-0", "job-1"}
    assert {letter.key for letter in await outbox.take(9, 30)} == {"job-2", "job-3", "job-4"}


async def test_who_holds_an_older_taking_changes_nothing(db: "Database", outbox: Outbox):
    """It was too slow; the letter is somebody else's now."""
    await add(db, outbox, "job-1")
    (old,) = await outbox.take(1, 0)
    (new,) = await outbox.take(1, 30)
    await outbox.done(old.id, old.tries)
    await outbox.hide(old.id, old.tries, 0)
    assert await outbox.take(1, 30) == ()
    assert await outbox.backlog() == 1
    await outbox.done(new.id, new.tries)
    assert await outbox.backlog() == 0


async def test_clean_up_removes_what_is_long_done_and_not_too_much_at_once(db: "Database", table: str, outbox: Outbox):
    await add(db, outbox, *(f"job-{number}" for number in range(6)))
    for letter in await outbox.take(5, 30):
        await outbox.done(letter.id, letter.tries)
    assert await outbox.clean(60) == 0
    assert await outbox.clean(0, most=3) == 3
    assert await outbox.clean(0, most=3) == 2
    assert len(await keys(db, table)) == 1


async def test_readers_clean_up_as_they_go(db: "Database", table: str, outbox: Outbox):
    """A day after it was done a row is gone."""
    await add(db, outbox, "old", "new")
    for letter in await outbox.take(2, 30):
        await outbox.done(letter.id, letter.tries)
    async with db.begin() as connection:
        aged = text(f"update {table} set done = done - cast(:age as interval) where key = 'old'")  # noqa: S608
        await connection.execute(aged, {"age": timedelta(days=1, minutes=1)})
    await outbox.tidy()
    assert await keys(db, table) == ["new"]


@pytest.mark.parametrize("name", ["intake", "a.b; drop table c", "A.B", "a.b.c", ""])
async def test_a_table_is_named_with_its_schema(db: "Database", name: str):
    """The name becomes part of SQL."""
    with pytest.raises(ValueError, match=r"is not schema\.table"):
        Outbox(db, name)
