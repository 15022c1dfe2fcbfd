"""What happened to something, in order: the truth in PostgreSQL, a Valkey stream so that watchers hear it at once, and
a channel that a process with many watchers listens to for all of them (`kit/hub.py`).

A watcher may begin anywhere and misses nothing: events are numbered from 1 without gaps, the stream's ids are these
numbers, and whatever the stream does not have (it is bounded, it may be away) is read from the database.
"""

import asyncio
import functools
import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias, cast

from redis.exceptions import RedisError
from sqlalchemy import TextClause, text
from sqlalchemy.exc import IntegrityError

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
PAGE = 500
"""Events that are read at a time."""
TOLD_BEFORE = "23505"
"""The SQLSTATE of a unique key that is taken (PostgreSQL, appendix A)."""
SOON = 0.5
"""Seconds that a watcher's news may cost the one who tells it."""


@dataclass(frozen=True)
class Change:
    """What an event changes in its thing's row: SQL of assignments and of a condition, and their values."""

    sets: str = ""
    when: str = "true"
    facts: Mapping[str, object] = field(default_factory=dict[str, object])


@dataclass(frozen=True)
class Event:
    """Something that happened."""

    number: int
    kind: str
    body: Body


class Journal:
    """The events of one kind of thing. `events` and `things` are tables; `things.seq` counts a thing's events."""

    def __init__(self, db: Database, valkey: "Redis", schema: str, things: str) -> None:
        self._db, self._valkey = db, valkey
        self._schema, self._things, self.channel = schema, things, f"{schema}.{things}"
        self._after = text(
            f"select seq, kind, body from {schema}.events where job = :id and seq > :after order by seq limit {PAGE}"  # noqa: S608
        )

    async def append(self, thing: str, key: str, kind: str, body: Body, change: Change | None = None) -> None:
        """Write an event and what it changes in its thing's row, in one statement; then tell the watchers.

        Nothing happens if an event with this key was written before, or where the change doesn't apply.
        """
        change = change or Change()
        given = {"id": thing, "key": key, "kind": kind, "body": json.dumps(body), **change.facts}
        statement = _writing(self._schema, self._things, change.sets, change.when)
        if number := await insist(lambda: self._written(statement, given)):
            await self._tell(thing, Event(number, kind, body))

    async def _written(self, statement: TextClause, given: Mapping[str, object]) -> int | None:
        try:
            rows = await self._db.run(statement, given)
        except IntegrityError as error:
            if getattr(error.orig, "sqlstate", None) != TOLD_BEFORE:
                raise
            return None
        return int(str(rows[0][0])) if rows else None

    async def _tell(self, thing: str, event: Event) -> None:
        """It does no harm if the watchers don't hear it now."""
        name = f"{self.channel}:{thing}"
        said = {"kind": event.kind, "body": json.dumps(event.body)}
        loud = {"thing": thing, "number": event.number, "kind": event.kind, "body": event.body}
        try:
            async with asyncio.timeout(SOON), self._valkey.pipeline(transaction=False) as pipe:
                pipe.xadd(name, said, id=f"{event.number}-0", maxlen=LENGTH)  # pyright: ignore[reportArgumentType]
                pipe.expire(name, LIFE)
                pipe.publish(self.channel, json.dumps(loud))
                await pipe.execute()
        except (RedisError, OSError):
            return

    async def forget(self, thing: str) -> None:
        """Its stream; one that is away now ends by itself, within a day."""
        try:
            async with asyncio.timeout(SOON):
                await self._valkey.delete(f"{self.channel}:{thing}")
        except (RedisError, OSError):
            return

    async def follow(self, thing: str, after: int = 0) -> AsyncIterator[Event]:
        """Every event with a number above `after`, as they come, without end."""
        last = after
        while True:
            for event in await insist(lambda last=last: self.read(thing, last)):
                last = event.number
                yield event
            async for event in self._live(thing, last):
                last = event.number
                yield event

    async def _live(self, thing: str, last: int) -> AsyncIterator[Event]:
        """From the stream, until it is silent, away, or has a gap."""
        name = f"{self.channel}:{thing}"
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

    async def read(self, thing: str, after: int) -> list[Event]:
        """The next events above a number, from the database; `PAGE` at most."""
        rows = await self._db.run(self._after, {"id": thing, "after": after})
        return [Event(row.seq, row.kind, row.body) for row in rows]  # pyright: ignore[reportArgumentType]


@functools.cache
def _writing(schema: str, things: str, sets: str, when: str) -> TextClause:
    """The row's lock puts writers in order. One that waited for it may not see the other's event: then the events'
    unique key refuses the statement as a whole.
    """
    return text(f"""
        with next as (
            update {schema}.{things} set seq = seq + 1{sets and ", " + sets}
            where id = :id and ({when}) and not exists (select from {schema}.events where job = :id and key = :key)
            returning seq
        )
        insert into {schema}.events (job, seq, key, kind, body)
        select :id, seq, :key, :kind, cast(:body as jsonb) from next returning seq""")  # noqa: S608
