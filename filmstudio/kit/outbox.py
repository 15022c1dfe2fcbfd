"""A transactional outbox: rows written with the caller's own, read by one reader at a time, tried again, never lost."""

import functools
import re
import time
from dataclasses import dataclass

from sqlalchemy import TextClause, text
from sqlalchemy.ext.asyncio import AsyncConnection

from filmstudio.kit.db import Database
from filmstudio.kit.letter import sealed

TRIES = 3
"""A row that was taken so often and not finished is dead."""
KEPT = 24 * 3600
"""Seconds that a row is kept after it is done."""
TIDY_EVERY, TIDIED = 60.0, 10_000
"""Seconds between two clean-ups, and the rows that one removes at most."""
MOST = 1000
"""Rows that one call changes or shows at most."""

ADD = "insert into {table} (key, body) values (:key, :body)"
TAKE = """
    with waiting as materialized (
        select id from {table}
        where sent is null and done is null and visible <= now() and tries < :tries
        order by visible, id limit :most for update skip locked)
    update {table} as letter set tries = letter.tries + 1, visible = now() + make_interval(secs => :seconds)
    from waiting where letter.id = waiting.id
    returning letter.id, letter.key, letter.body, letter.tries"""
HIDE = """
    update {table} set visible = now() + make_interval(secs => :seconds)
    where id = :id and tries = :tries and done is null"""
DONE = "update {table} set done = now() where id = :id and tries = :tries and done is null"
SENT = "update {table} set sent = now() where id = :id and sent is null and done is null"
FINISH = "update {table} set done = now() where key = :key and sent is not null and done is null"
RESEND = """
    update {table} set sent = null, visible = now(), tries = 0
    where id in (
        select id from {table}
        where done is null and sent <= now() - make_interval(secs => :seconds)
        order by sent limit :most for update skip locked)"""
BACKLOG = """
    select count(*) from {table}
    where sent is null and done is null and (tries < :tries or visible > now())"""
DEAD = """
    select id, key, body, tries from {table}
    where sent is null and done is null and visible <= now() and tries >= :tries
    order by id limit :most"""
REDRIVE = """
    with gone as (
        delete from {table}
        where key = :key and sent is null and done is null and visible <= now() and tries >= :tries
        returning key, body)
    insert into {table} (key, body) select key, body from gone"""
DROP = "delete from {table} where key = :key"
CLEAN = """
    delete from {table} where id in (
        select id from {table} where done <= now() - make_interval(secs => :seconds)
        order by done limit :most for update skip locked)"""


@dataclass(frozen=True)
class Letter:
    """A row. `id` and `tries` together name one taking of it: whoever holds an older one changes nothing."""

    id: int
    key: str
    body: str
    tries: int


class Outbox:
    """One table of letters; its name is `schema.table`.

    A letter waits, is taken and hidden for some seconds, and then is either done, or sent on (and done later, by its
    key), or visible again. Taken `tries` times without either, it is dead: kept, shown, and taken no more.

    All methods but `add` are transactions of their own and raise ServerAway when the database is.
    """

    def __init__(self, db: Database, table: str, tries: int = TRIES) -> None:
        if not re.fullmatch(r"[a-z_][a-z0-9_]*\.[a-z_][a-z0-9_]*", table):
            raise ValueError(f"{table!r} is not schema.table")
        self._db, self._table, self._tries = db, table, tries
        self._tidied = 0.0

    async def add(self, connection: AsyncConnection, key: str, body: str) -> None:
        """Write a letter in the caller's transaction: it is there if, and only if, that one is committed.

        Raises:
            Unsendable: no queue can carry it.
        """
        await connection.execute(_sql(ADD, self._table), {"key": key, "body": sealed(key, body)})

    async def drop(self, connection: AsyncConnection, key: str) -> None:
        """Remove all letters of this key, in the caller's transaction, wherever they are."""
        await connection.execute(_sql(DROP, self._table), {"key": key})

    async def take(self, most: int, seconds: float) -> tuple[Letter, ...]:
        """The letters that have waited longest, hidden from others for so many seconds; nobody waits for a lock."""
        return await self._letters(TAKE, tries=self._tries, most=min(most, MOST), seconds=seconds)

    async def hide(self, id: int, tries: int, seconds: float) -> None:
        """Let a taken letter be seen again after so many seconds from now, be it later or earlier."""
        await self._do(HIDE, id=id, tries=tries, seconds=seconds)

    async def done(self, id: int, tries: int) -> None:
        """A taken letter has done its work."""
        await self._do(DONE, id=id, tries=tries)

    async def sent(self, id: int) -> None:
        """A letter was handed to another queue; it waits for `finish`, or for `resend` if that queue loses it."""
        await self._do(SENT, id=id)

    async def finish(self, key: str) -> None:
        """What was sent under this key has done its work."""
        await self._do(FINISH, key=key)

    async def resend(self, seconds: float, most: int = MOST) -> int:
        """Letters sent so many seconds ago or earlier, and not finished, wait again; how many did."""
        return await self._do(RESEND, seconds=seconds, most=most)

    async def backlog(self) -> int:
        """Letters that wait or are held."""
        found = await self._db.run(_sql(BACKLOG, self._table), {"tries": self._tries})
        return int(str(found[0][0]))

    async def dead(self, most: int) -> tuple[Letter, ...]:
        """Dead letters, oldest first."""
        return await self._letters(DEAD, tries=self._tries, most=min(most, MOST))

    async def redrive(self, key: str) -> int:
        """Dead letters of this key become new ones; how many did."""
        return await self._do(REDRIVE, key=key, tries=self._tries)

    async def clean(self, seconds: float, most: int = TIDIED) -> int:
        """Remove letters done so many seconds ago or earlier; how many were."""
        return await self._do(CLEAN, seconds=seconds, most=most)

    async def tidy(self) -> None:
        """Clean up, if it wasn't done lately; readers call it as they go."""
        now = time.monotonic()
        if now - self._tidied >= TIDY_EVERY:
            self._tidied = now
            await self.clean(KEPT)

    async def _letters(self, template: str, **values: object) -> tuple[Letter, ...]:
        rows = await self._db.run(_sql(template, self._table), values)
        return tuple(Letter(row.id, row.key, bytes(row.body).decode(), row.tries) for row in rows)  # pyright: ignore[reportArgumentType]

    async def _do(self, template: str, **values: object) -> int:
        async with self._db.begin() as connection:
            return (await connection.execute(_sql(template, self._table), values)).rowcount


@functools.cache
def _sql(template: str, table: str) -> TextClause:
    return text(template.replace("{table}", table))
