"""The letters that people get, and how they leave: written with what they tell of, in one transaction, then sent."""

import asyncio
import logging

from sqlalchemy.ext.asyncio import AsyncConnection

from filmstudio.errors import ServerAway, Unsendable
from filmstudio.kit.db import Database
from filmstudio.kit.mail import Mail, Mailer
from filmstudio.kit.outbox import Letter, Outbox
from filmstudio.services.users.repository import LETTERS

LOOK, HIDDEN, AWAY = 0.5, 120.0, 30.0
"""Seconds between two looks; that a letter is hidden while it is sent; and until one that did not go is tried again."""
TRIES, MOST = 50, 10
HERE = "\n\n{link}"
TEXTS = {
    "verify": (
        "Show that this address is yours",
        "Welcome to AI Film Studio. Open this link within three days; if you didn't register, do nothing:" + HERE,
    ),
    "known": (
        "You have an account",
        "Somebody, probably you, wanted to register with this address, which has an account already.\n"
        "If you forgot its password, open this link and ask for a new one:" + HERE,
    ),
    "reset": (
        "A new password",
        "Open this link within an hour to choose a new password. If you didn't ask for it, do nothing." + HERE,
    ),
    "changed": (
        "Your password was changed",
        "The password of your account was changed, and everybody was logged out.\n"
        "If that wasn't you, open this link and ask for a new one:" + HERE,
    ),
    "move": (
        "Show that this address is yours",
        "Open this link within a day to move your account to this address:" + HERE,
    ),
    "moved": (
        "Your account has another address",
        "Your account was moved to another e-mail address. If that wasn't you, answer this letter.",
    ),
    "reused": (
        "Somebody was logged out",
        "A login of yours was used twice, as it happens when it was stolen. It was ended.\n"
        "If you see places that you don't know, log out everywhere:" + HERE,
    ),
}
log = logging.getLogger(__name__)


class Letters:
    """Writes letters into the outbox; links lead to the studio's `site`."""

    def __init__(self, db: Database, site: str) -> None:
        self._outbox, self._site = Outbox(db, LETTERS, TRIES), site.rstrip("/")

    async def write(self, connection: AsyncConnection, kind: str, to: str, key: str, path: str = "") -> None:
        """One letter, with the caller's transaction."""
        subject, words = TEXTS[kind]
        text = words.format(link=f"{self._site}/{path}") + "\n\nAI Film Studio\n"
        await self._outbox.add(connection, f"{kind}/{key}", Mail(to=to, subject=subject, text=text).model_dump_json())


class Postman:
    """Brings letters to the mail server; several may run beside each other. A letter may come twice."""

    def __init__(self, db: Database, mailer: Mailer) -> None:
        self._outbox, self._mailer = Outbox(db, LETTERS, TRIES), mailer

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
        """Send what waits; how many there were."""
        letters = await self._outbox.take(MOST, HIDDEN)
        for letter in letters:
            await self._brought(letter)
        return len(letters)

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
