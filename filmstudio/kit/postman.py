"""Brings the letters of an outbox to the mail server."""

import asyncio
import contextlib
import logging

from filmstudio.errors import ServerAway, Unsendable
from filmstudio.kit.db import Database
from filmstudio.kit.mail import Mail, Mailer
from filmstudio.kit.outbox import Letter, Outbox

LOOK, HIDDEN, AWAY = 0.5, 120.0, 30.0
"""Seconds between two looks; that a letter is hidden while it is sent; and until one that did not go is tried again."""
TRIES, MOST = 50, 10
log = logging.getLogger(__name__)


class Postman:
    """For one table of letters, each a `Mail`; several may run beside each other. A letter may come twice."""

    def __init__(self, db: Database, table: str, mailer: Mailer) -> None:
        self._outbox, self._mailer = Outbox(db, table, TRIES), mailer

    async def run(self) -> None:
        """Until it is cancelled."""
        while True:
            try:
                await self._outbox.tidy()
                sent = await self.once()
            except ServerAway:
                sent = 0
            if not sent:
                await asyncio.sleep(LOOK)

    async def once(self) -> int:
        """Send what waits; how many there were. Who is ended on the way gives back what he has not brought."""
        taking = asyncio.ensure_future(self._outbox.take(MOST, HIDDEN))
        brought = 0
        try:
            for letter in await asyncio.shield(taking):
                await self._brought(letter)
                brought += 1
        except asyncio.CancelledError:
            with contextlib.suppress(ServerAway):
                for letter in (await taking)[brought:]:
                    await self._outbox.hide(letter.id, letter.tries, 0)
            raise
        return brought

    async def _brought(self, letter: Letter) -> None:
        try:
            await self._mailer.send(Mail.model_validate_json(letter.body), f"{letter.key}/{letter.id}")
        except ServerAway as error:
            log.warning("letter %d waits: %s", letter.id, error)
            await self._outbox.hide(letter.id, letter.tries, AWAY)
            return
        except Unsendable as error:
            log.warning("letter %d is given up: %s", letter.id, error)
        await self._outbox.done(letter.id, letter.tries)
