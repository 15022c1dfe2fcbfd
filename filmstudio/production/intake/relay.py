"""From the outbox to another queue: send, then mark. A crash in between sends twice; nothing is lost."""

import asyncio

from filmstudio.errors import ServerAway
from filmstudio.kit.db import Database
from filmstudio.kit.outbox import Letter, Outbox
from filmstudio.ports.intake import Intake
from filmstudio.production.intake.outbox import POLL, TABLE

MOST = 10
"""Letters on their way at a time."""
HOLD = 30
"""Seconds after which another relay may send a letter that was taken and not marked."""
AWAY = 1.0
"""Seconds until a queue or a database that is away is tried again."""
ALWAYS = 2**31 - 1
"""A letter on its way is never dead, however often the queue was away."""


class Relay:
    """Empties an outbox into a queue. Several may run beside each other.

    A letter is kept after it was sent, until `finish` says that its job was started: if the queue lost its messages,
    `resend` sends again what was not started.
    """

    def __init__(self, db: Database, target: Intake, table: str = TABLE, hold: int = HOLD) -> None:
        self._outbox, self._target, self._hold = Outbox(db, table, ALWAYS), target, hold
        self._stopped = asyncio.Event()

    async def run(self) -> None:
        """Until `stop`: what is on its way is finished first.

        Raises:
            NotSetUp: there is no such queue.
        """
        while not self._stopped.is_set():
            pause = POLL
            try:
                await self._outbox.tidy()
                pause = 0.0 if await self.once() else POLL
            except ServerAway:
                pause = AWAY
            await self._wait(pause)

    def stop(self) -> None:
        """End `run`."""
        self._stopped.set()

    async def once(self) -> int:
        """Send what waits, ten letters at most; how many were sent.

        Raises:
            ServerAway: the queue or the database can't be reached; letters that were not sent wait on.
        """
        letters = await self._outbox.take(MOST, self._hold)
        ends = await asyncio.gather(*(self._pass_on(letter) for letter in letters), return_exceptions=True)
        for end in ends:
            if isinstance(end, BaseException):
                raise end
        return len(letters)

    async def finish(self, job: str) -> None:
        """A job was started: its letter has done its work. The dispatcher calls it before it deletes the message."""
        await self._outbox.finish(job)

    async def resend(self, older_seconds: float) -> int:
        """Send again what was sent so long ago and not started since, a thousand at most; how many.

        For a person, after the queue was lost: jobs that only wait in a long queue, or are dead letters there, would
        be in it twice. That is harmless, but not free.
        """
        return await self._outbox.resend(older_seconds)

    async def _pass_on(self, letter: Letter) -> None:
        try:
            await self._target.send(letter.key, letter.body)
        except ServerAway:
            await self._outbox.hide(letter.id, letter.tries, 0)
            raise
        await self._outbox.sent(letter.id)

    async def _wait(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._stopped.wait(), seconds)
        except TimeoutError:
            return
