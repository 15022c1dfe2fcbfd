"""The courier: brings what webhooks are to be told, signed, and again with growing pauses while nobody takes it."""

import asyncio
import base64
import hashlib
import hmac
import logging
import random
import time
from typing import Any

from sqlalchemy import Row

from filmstudio.errors import NotOutside, ServerAway
from filmstudio.kit.db import Database
from filmstudio.kit.outbound import Outbound
from filmstudio.kit.outbox import Letter, Outbox
from filmstudio.kit.seal import Seal
from filmstudio.services.jobs import repository as sql
from filmstudio.services.jobs.hooks import SECRET, message_id
from filmstudio.services.jobs.rules import ILL, PAUSES

LOOK, HIDDEN, MOST = 0.5, 60.0, 20
"""Seconds between two looks, and that a delivery is hidden while it is brought; how many are brought at a time."""
TRIES = len(PAUSES) + 5
"""More than are made: a courier that was killed has used one."""
GONE = 410
log = logging.getLogger(__name__)


class Courier:
    """Any number may run. Everything comes at least once, under the same id."""

    def __init__(self, db: Database, seal: Seal, outbound: Outbound) -> None:
        self._db, self._seal, self._outbound = db, seal, outbound
        self._outbox = Outbox(db, sql.DELIVERIES, TRIES)

    async def run(self) -> None:
        """Until it is cancelled."""
        while True:
            try:
                await self._outbox.tidy()
                brought = await self.once()
            except ServerAway:
                brought = 0
            except Exception:
                log.exception("webhooks are told a little later")
                brought = 0
            if not brought:
                await asyncio.sleep(LOOK)

    async def once(self) -> int:
        """Bring what waits; how many there were."""
        letters = await self._outbox.take(MOST, HIDDEN)
        for end in await asyncio.gather(*(self._brought(letter) for letter in letters), return_exceptions=True):
            if isinstance(end, BaseException):
                raise end
        return len(letters)

    async def _brought(self, letter: Letter) -> None:
        found = await self._db.run(sql.ADDRESS, {"id": letter.id})
        if not found:
            return
        if found[0].disabled:
            await self._end(letter, None, "the webhook is disabled", "given up")
            return
        status, said = await self._told(found[0], letter)
        if status and 200 <= status < 300:
            await self._end(letter, status, "", "delivered")
            await self._db.run(sql.WELL, {"id": found[0].id})
        else:
            await self._failed(found[0], letter, status, said)

    async def _told(self, hook: Row[Any], letter: Letter) -> tuple[int | None, str]:
        """The answer: its status, if there is one, and what is wrong with it."""
        id, body = message_id(hook.id, letter.key), letter.body.encode()
        secret = self._seal.open(bytes(hook.secret)).decode()
        headers = {"Content-Type": "application/json", "User-Agent": "AI-Film-Studio"} | signed(secret, id, body)
        try:
            reply = await self._outbound.post(hook.url, body, headers)
        except (ServerAway, NotOutside) as error:
            return None, str(error)
        return reply.status, f"it answered {reply.status}"

    async def _failed(self, hook: Row[Any], letter: Letter, status: int | None, said: str) -> None:
        gone = status == GONE
        reason = "it answered 410: gone" if gone else f"nothing came through for {ILL // 86400} days; the last: {said}"
        await self._db.run(sql.ILL, {"id": hook.id, "gone": gone, "seconds": ILL, "reason": reason[:200]})
        if gone or letter.tries > len(PAUSES):
            await self._end(letter, status, said, "given up")
            return
        await self._record(letter, status, said, "waiting")
        pause = PAUSES[letter.tries - 1] * random.uniform(0.9, 1.1)
        await self._outbox.hide(letter.id, letter.tries, pause)

    async def _end(self, letter: Letter, status: int | None, said: str, outcome: str) -> None:
        await self._record(letter, status, said, outcome)
        await self._outbox.done(letter.id, letter.tries)

    async def _record(self, letter: Letter, status: int | None, said: str, outcome: str) -> None:
        facts = {"status": status, "said": said[:200], "outcome": outcome}
        await self._db.run(sql.RECORD, {"id": letter.id, "tries": letter.tries, **facts})


def signed(secret: str, id: str, body: bytes) -> dict[str, str]:
    """The headers by which it is known that a message is ours, and when it was sent (Standard Webhooks 1.0)."""
    at = str(int(time.time()))
    key = base64.b64decode(secret.removeprefix(SECRET))
    digest = hmac.new(key, f"{id}.{at}.".encode() + body, hashlib.sha256).digest()
    signature = f"v1,{base64.b64encode(digest).decode()}"
    return {"webhook-id": id, "webhook-timestamp": at, "webhook-signature": signature}
