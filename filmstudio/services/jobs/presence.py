"""Who works on a project just now, and where: seats in Valkey that expire, and a word to everybody when one moves.

Each seat is written anew with every beat; one whose process died is gone when its time is over. What is said in
between may be lost: the whole list is sent with every beat.
"""

import asyncio
import json
import time
from collections import Counter, deque
from dataclasses import dataclass, field
from typing import Annotated, Any, cast
from uuid import UUID, uuid4

from pydantic import BaseModel, Field
from redis.exceptions import RedisError

from filmstudio.errors import ServerAway, TooMany
from filmstudio.kit.radio import Radio, Said
from filmstudio.ports.projects import Kind

BEAT, LIFE = 10.0, 25.0
"""Seconds between two beats, and that a seat is believed after the last."""
WAITING, EACH, ALL = 100, 20, 5000
"""Words that wait for one who is slow; seats of a person, and of all, in this process."""
CHANNEL = "presence"


class Where(BaseModel, extra="forbid"):
    """A place in a project: a document and its line, or a shot."""

    document: Kind | None = None
    line: Annotated[int, Field(ge=0, le=1 << 31)] | None = None
    shot: Annotated[str, Field(max_length=40)] | None = None


@dataclass(eq=False)
class Seat:
    """Somebody who is there, in one window."""

    project: UUID
    person: UUID
    name: str
    where: Where = field(default_factory=Where)
    id: str = field(default_factory=lambda: uuid4().hex)
    words: deque[dict[str, Any]] = field(default_factory=deque[dict[str, Any]])
    behind: bool = False
    rung: asyncio.Event = field(default_factory=asyncio.Event)

    def shown(self) -> dict[str, Any]:
        """As the others see it."""
        return {
            "id": self.id, "person": str(self.person), "name": self.name,
            "where": self.where.model_dump(exclude_none=True),
        }  # fmt: skip

    def tell(self, word: dict[str, Any]) -> None:
        """One word more; who is slow gets the whole list instead."""
        if len(self.words) >= WAITING:
            self.words.clear()
            self.behind = True
        else:
            self.words.append(word)
        self.rung.set()


class Presence:
    """The seats of all projects. Valkey that is away is ServerAway."""

    def __init__(self, radio: Radio) -> None:
        self._radio = radio
        self._rooms: dict[UUID, set[Seat]] = {}
        self._each = Counter[UUID]()
        radio.listen(CHANNEL, self._heard, self._tuned)

    async def join(self, project: UUID, person: UUID, name: str) -> Seat:
        """Take a seat.

        Raises:
            TooMany: there are too many already.
        """
        if self._each[person] >= EACH or self._each.total() >= ALL:
            raise TooMany("too many windows are open; close some")
        seat = Seat(project, person, name)
        self._rooms.setdefault(project, set()).add(seat)
        self._each[person] += 1
        try:
            await self.move(seat, seat.where)
        except BaseException:
            self._out(seat)
            raise
        return seat

    async def move(self, seat: Seat, where: Where) -> None:
        """Somewhere else."""
        seat.where = where
        await self.beat(seat)
        await self._radio.say(CHANNEL, {"project": str(seat.project), "type": "moved", "one": seat.shown()})

    async def beat(self, seat: Seat) -> None:
        """Still there."""
        key = _key(seat.project)
        try:
            async with self._radio.valkey.pipeline(transaction=False) as pipe:
                pipe.hset(key, seat.id, json.dumps({**seat.shown(), "at": time.time()}))
                pipe.expire(key, int(2 * LIFE))
                await pipe.execute()
        except (RedisError, OSError) as error:
            raise ServerAway("nobody can be seen just now") from error

    async def leave(self, seat: Seat) -> None:
        """The seat is free; it does no harm if Valkey doesn't hear it now."""
        self._out(seat)
        try:
            await self._radio.valkey.hdel(_key(seat.project), seat.id)  # pyright: ignore[reportGeneralTypeIssues]
        except (RedisError, OSError):
            return
        await self._radio.say(CHANNEL, {"project": str(seat.project), "type": "left", "id": seat.id})

    async def here(self, project: UUID) -> list[dict[str, Any]]:
        """Everybody who is there, in the order of their names."""
        key = _key(project)
        try:
            found = cast("dict[str, str]", await self._radio.valkey.hgetall(key))  # pyright: ignore[reportGeneralTypeIssues]
            seats = {id: cast("dict[str, Any]", json.loads(said)) for id, said in found.items()}
            if gone := [id for id, seat in seats.items() if time.time() - seat.pop("at") > LIFE]:
                await self._radio.valkey.hdel(key, *gone)  # pyright: ignore[reportGeneralTypeIssues]
        except (RedisError, OSError) as error:
            raise ServerAway("nobody can be seen just now") from error
        return sorted((seat for id, seat in seats.items() if id not in gone), key=lambda one: (one["name"], one["id"]))

    def _out(self, seat: Seat) -> None:
        room = self._rooms.get(seat.project, set())
        room.discard(seat)
        if not room:
            self._rooms.pop(seat.project, None)
        self._each[seat.person] -= 1
        self._each += Counter()

    def _heard(self, said: Said) -> None:
        word = {name: value for name, value in said.items() if name != "project"}
        own = cast("dict[str, Any]", said.get("one") or {}).get("id")
        for seat in self._rooms.get(UUID(str(said["project"])), ()):
            if seat.id != own:
                seat.tell(word)

    def _tuned(self) -> None:
        """What was missed comes with the next beat."""


def _key(project: UUID) -> str:
    return f"presence:{project}"
