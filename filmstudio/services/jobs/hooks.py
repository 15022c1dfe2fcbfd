"""Webhooks of customers: whom to tell, of what, and what was told (https://www.standardwebhooks.com)."""

import base64
import json
import secrets
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from filmstudio.errors import NotThere, ServerAway, UserError
from filmstudio.kit.db import Database
from filmstudio.kit.letter import sealed
from filmstudio.kit.once import Once
from filmstudio.kit.outbound import Outbound
from filmstudio.kit.page import Page
from filmstudio.kit.pages import HIGHEST, number_of, paged
from filmstudio.kit.rates import Rates
from filmstudio.kit.seal import Seal
from filmstudio.services.jobs import repository as sql
from filmstudio.services.jobs.rules import HOOKS, TESTS
from filmstudio.services.jobs.values import Delivery, Heard, Hook, NewHook

SECRET = "whsec_"  # noqa: S105  how secrets of webhooks begin
TEST = "webhook.test"


class Hooks:
    """The webhooks of all people."""

    def __init__(self, db: Database, seal: Seal, outbound: Outbound, rates: Rates) -> None:
        self._db, self._seal, self._outbound, self._rates = db, seal, outbound, rates

    async def add(self, person: UUID, url: str, events: Sequence[Heard], once: Once) -> NewHook:
        """A new one; the same request again gives the same one.

        Raises:
            NotOutside: it may not be asked. UserError: its name can't be found, or there are too many.
        """
        try:
            await self._outbound.check(url)
        except ServerAway as error:
            raise UserError(str(error)) from None
        secret = SECRET + base64.b64encode(secrets.token_bytes(32)).decode()
        given = {
            "id": once.id, "person": person, "asked": once.asked, "url": url, "events": list(dict.fromkeys(events)),
            "secret": self._seal.close(secret.encode()), "most": HOOKS,
        }  # fmt: skip
        await self._db.run(sql.ADD_HOOK, given)
        found = await self._db.run(sql.HOOK, {"id": once.id, "person": person})
        if not found:
            raise UserError(f"you have {HOOKS} webhooks, which is the most; remove one")
        once.same(found[0].asked)
        shown = self._seal.open(bytes(found[0].secret)).decode()
        return NewHook(**_hook(found[0]).model_dump(), secret=shown)

    async def listed(self, person: UUID) -> tuple[Hook, ...]:
        """A person's."""
        return tuple(_hook(row) for row in await self._db.run(sql.HOOKS, {"person": person}))

    async def remove(self, person: UUID, id: UUID) -> None:
        """It is told nothing more, also of what waits.

        Raises:
            NotThere: there is none such.
        """
        if not await self._db.run(sql.UNHOOK, {"id": id, "person": person}):
            raise _none()

    async def forget(self, person: UUID) -> None:
        """Nobody is told for him any more."""
        await self._db.run(sql.FORGET_HOOKS, {"person": person})

    async def deliveries(self, person: UUID, id: UUID, cursor: str | None, limit: int) -> Page[Delivery]:
        """What it was told, the newest first.

        Raises:
            NotThere: there is none such. UserError: the cursor is none of ours.
        """
        await self._own(person, id)
        given = {"hook": id, "before": number_of(cursor, HIGHEST), "limit": limit + 1}
        rows = paged(await self._db.run(sql.DELIVERED, given), limit, lambda row: str(row.id))
        return Page(items=[_delivery(id, row) for row in rows.items], next=rows.next)

    async def test(self, person: UUID, id: UUID, once: Once) -> Delivery:
        """Tell it of a test, once for this request as long as what was told is kept.

        Raises:
            NotThere: there is none such. UserError: it is disabled. TooMany: it was tested too often.
        """
        if (await self._own(person, id)).disabled:
            raise UserError("this webhook is disabled; remove it, and make another one")
        await self._rates.check("webhook test", str(person), TESTS)
        key = f"test/{once.id}"
        async with self._db.begin() as connection:
            await tell(connection, id, key, TEST, datetime.now(UTC), {})
            told = (await connection.execute(sql.DELIVERY_OF, {"hook": id, "key": f"{id}/{key}"})).one()
        return _delivery(id, told)

    async def _own(self, person: UUID, id: UUID) -> Row[Any]:
        found = await self._db.run(sql.HOOK, {"id": id, "person": person})
        if not found:
            raise _none()
        return found[0]


async def tell(
    connection: AsyncConnection, hook: UUID, key: str, event: str, at: datetime, data: Mapping[str, object]
) -> None:
    """Have a webhook told, with the caller's transaction; the same key is told once."""
    body = json.dumps({"type": event, "timestamp": at.isoformat(), "data": data})
    key = f"{hook}/{key}"
    await connection.execute(sql.TELL, {"key": key, "hook": hook, "event": event, "body": sealed(key, body)})


def message_id(hook: UUID, key: str) -> str:
    """The same for every try."""
    return f"msg_{uuid5(hook, key).hex}"


def _hook(row: Row[Any]) -> Hook:
    return Hook(
        id=row.id, url=row.url, events=tuple(row.events), created=row.created, disabled=row.disabled, reason=row.reason
    )  # fmt: skip


def _delivery(hook: UUID, row: Row[Any]) -> Delivery:
    facts = {name: getattr(row, name) for name in Delivery.model_fields if name != "id"}
    return Delivery(id=message_id(hook, row.key), **facts)


def _none() -> NotThere:
    return NotThere("there is no such webhook")
