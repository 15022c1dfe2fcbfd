"""What happened to something, in order: the truth in PostgreSQL, a Valkey stream so that watchers hear it at once.

A watcher may begin anywhere and misses nothing: events are numbered from 1 without gaps, the stream's ids are these
numbers, and whatever the stream does not have (it is bounded, it may be away) is read from the database.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, cast

from redis.exceptions import RedisError
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from filmstudio.kit.db import Database
from filmstudio.kit.patience import insist

if TYPE_CHECKING:
    from redis.asyncio import Redis

Body: TypeAlias = "dict[str, str | int | float | bool | None]"
Heard: TypeAlias = "list[tuple[str, list[tuple[str, dict[str, str]]]]]"
LENGTH, LIFE = 1000, 24 * 3600
"""Events that a stream keeps, and seconds after the last one that it is kept."""
WAIT = 5.0
"""Seconds after which a watcher looks into the database anyway."""
PAUSE = 1.0
SOON = 0.5
"""Seconds that a watcher's news may cost the one who tells it."""


@dataclass(frozen=True)
class Event:
    """Something that happened."""

    number: int
    kind: str
    body: Body


class Journal:
    """The events of one kind of thing. `events` and `things` are tables; `things.seq` counts a thing's events."""

    def __init__(self, db: Database, valkey: "Redis", schema: str, things: str) -> None:
        self._db, self._valkey, self._stream = db, valkey, f"{schema}.{things}"
        self._lock = text(f"select 1 from {schema}.{things} where id = :id for update")  # noqa: S608
        self._add = text(f"""
            with next as (
                update {schema}.{things} set seq = seq + 1
                where id = :id and not exists (select from {schema}.events where job = :id and key = :key)
                returning seq
            )
            insert into {schema}.events (job, seq, key, kind, body)
            select :id, seq, :key, :kind, cast(:body as jsonb) from next returning seq""")  # noqa: S608
        self._after = text(
            f"select seq, kind, body from {schema}.events where job = :id and seq > :after order by seq limit 500"  # noqa: S608
        )

    async def write(self, connection: AsyncConnection, thing: str, key: str, kind: str, body: Body) -> Event | None:
        """Write an event in the caller's transaction; None if one with this key was written before."""
        await connection.execute(self._lock, {"id": thing})
        given = {"id": thing, "key": key, "kind": kind, "body": json.dumps(body)}
        number = (await connection.execute(self._add, given)).scalar_one_or_none()
        return Event(int(number), kind, body) if number else None

    async def tell(self, thing: str, event: Event | None) -> None:
        """Tell the watchers, after the transaction; it does no harm if they don't hear it now."""
        if event is None:
            return
        name = f"{self._stream}:{thing}"
        said = {"kind": event.kind, "body": json.dumps(event.body)}
        try:
            async with asyncio.timeout(SOON), self._valkey.pipeline(transaction=False) as pipe:
                pipe.xadd(name, said, id=f"{event.number}-0", maxlen=LENGTH)  # pyright: ignore[reportArgumentType]
                pipe.expire(name, LIFE)
                await pipe.execute()
        except (RedisError, OSError):
            return

    async def append(self, thing: str, key: str, kind: str, body: Body) -> None:
        """Write and tell."""

        async def written() -> Event | None:
            async with self._db.begin() as connection:
                return await self.write(connection, thing, key, kind, body)

        await self.tell(thing, await insist(written))

    async def follow(self, thing: str, after: int = 0) -> AsyncIterator[Event]:
        """Every event with a number above `after`, as they come, without end."""
        last = after
        while True:
            for event in await insist(lambda last=last: self._read(thing, last)):
                last = event.number
                yield event
            async for event in self._live(thing, last):
                last = event.number
                yield event

    async def _live(self, thing: str, last: int) -> AsyncIterator[Event]:
        """From the stream, until it is silent, away, or has a gap."""
        name = f"{self._stream}:{thing}"
        while True:
            try:
                heard = cast("Heard", await self._valkey.xread({name: f"{last}-0"}, block=int(WAIT * 1000), count=100))
            except (RedisError, OSError):
                await asyncio.sleep(PAUSE)
                return
            if not heard:
                return
            for number, said in heard[0][1]:
                event = Event(int(number.partition("-")[0]), said["kind"], json.loads(said["body"]))
                if event.number != last + 1:
                    return
                last = event.number
                yield event

    async def _read(self, thing: str, after: int) -> list[Event]:
        async with self._db.begin() as connection:
            rows = await connection.execute(self._after, {"id": thing, "after": after})
            return [Event(row.seq, row.kind, row.body) for row in rows]
