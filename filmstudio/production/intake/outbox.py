"""The outbox itself as the queue: what one machine needs."""

import asyncio
import re

from filmstudio.kit.db import Database
from filmstudio.kit.outbox import Letter, Outbox
from filmstudio.ports.intake import TRIES, Message

TABLE = "production.intake"
POLL = 0.4
"""Seconds between two looks. Not LISTEN: that needs a connection of its own, made anew after every failure and not
possible through a pooler, and a letter that becomes visible again notifies nobody. A look costs less than 1 ms."""
RECEIPT = re.compile(r"([0-9]{1,18})-([0-9]{1,9})")


class OutboxIntake:
    """A queue in a table; `Outbox.add` writes to it in the caller's own transaction."""

    def __init__(self, db: Database, table: str = TABLE, visibility: int = 30) -> None:
        self._db, self._visibility = db, visibility
        self.outbox = Outbox(db, table, TRIES)

    @property
    def visibility(self) -> int:
        """Seconds that a received message is hidden from others."""
        return self._visibility

    async def send(self, job: str, body: str) -> None:
        """Put a message into the queue."""
        async with self._db.begin() as connection:
            await self.outbox.add(connection, job, body)

    async def receive(self, most: int, wait_seconds: int) -> tuple[Message, ...]:
        """Look every 0.2 s until there is one."""
        await self.outbox.tidy()
        clock = asyncio.get_running_loop().time
        limit = clock() + wait_seconds
        while True:
            if letters := await self.outbox.take(most, self._visibility):
                return tuple(_message(letter) for letter in letters)
            if (left := limit - clock()) <= 0:
                return ()
            await asyncio.sleep(min(POLL, left))

    async def done(self, message: Message) -> None:
        """It comes no more."""
        if place := _place(message):
            await self.outbox.done(*place)

    async def back(self, message: Message, after_seconds: int) -> None:
        """It comes again."""
        await self.extend(message, after_seconds)

    async def extend(self, message: Message, seconds: int) -> None:
        """Hold it longer."""
        if place := _place(message):
            await self.outbox.hide(*place, seconds)

    async def backlog(self) -> int:
        """How many messages wait or are held."""
        return await self.outbox.backlog()

    async def dead(self, limit: int) -> tuple[Message, ...]:
        """Dead letters."""
        return tuple(_message(letter) for letter in await self.outbox.dead(limit))

    async def redrive(self, job: str) -> int:
        """A job's dead letters become new messages, in one transaction."""
        return await self.outbox.redrive(job)


def _message(letter: Letter) -> Message:
    return Message(job=letter.key, body=letter.body, tries=letter.tries, receipt=f"{letter.id}-{letter.tries}")


def _place(message: Message) -> tuple[int, int] | None:
    """The letter's id and the count of its taking."""
    found = RECEIPT.fullmatch(message.receipt)
    return (int(found[1]), int(found[2])) if found else None
