"""Cases: a queue for administrators, who take one each, see what is needed, and decide."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from filmstudio.errors import Conflict, NotAllowed, NotThere, UserError
from filmstudio.film.value import Value
from filmstudio.kit.acting import Acting
from filmstudio.kit.acts import Acts
from filmstudio.kit.db import Database
from filmstudio.kit.outbox import Outbox
from filmstudio.kit.page import Page
from filmstudio.kit.pages import OLDEST, cursor_of, paged, place_of
from filmstudio.kit.postman import TRIES
from filmstudio.kit.seal import digest_of_token, fresh_token
from filmstudio.ports.matters import Thing
from filmstudio.ports.users import Person, Users
from filmstudio.services.moderation import repository as sql
from filmstudio.services.moderation.effects import Effects
from filmstudio.services.moderation.letters import decided
from filmstudio.services.moderation.rules import CLAIM, HARSH, REPORTS, Verdict
from filmstudio.services.moderation.things import Things
from filmstudio.services.moderation.values import Case, CaseSeen, Decided, Said


class Ruling(Value):
    """What is to be decided; `until`: of a suspension."""

    verdict: Verdict
    reason: str
    until: datetime | None = None


class Cases:
    """All cases."""

    def __init__(self, db: Database, things: Things, users: Users, effects: Effects, site: str) -> None:
        self._db, self._things, self._users, self._effects, self._site = db, things, users, effects, site.rstrip("/")
        self._outbox, self.acts = Outbox(db, sql.LETTERS, TRIES), Acts(db, sql.SCHEMA.name)

    async def queue(self, kind: Thing | None, cursor: str | None, limit: int) -> Page[Case]:
        """Those that are open, the oldest and the most reported first."""
        at, id = place_of(cursor, OLDEST)
        rows = await self._db.run(sql.QUEUE, {"at": at, "after": id, "kind": kind, "limit": limit + 1})
        found = [Case.model_validate(row, from_attributes=True) for row in rows]
        return paged(found, limit, lambda one: cursor_of(one.due, one.id))

    async def read(self, acting: Acting, case: UUID) -> CaseSeen:
        """All that is needed to judge; that it was looked at is kept."""
        found = await self._found(case)
        async with self._db.begin() as connection:
            await self.acts.write(connection, acting, "looked at", f"{found.kind}/{found.thing}", case=str(case))
        return await self._seen(case)

    async def claim(self, acting: Acting, case: UUID) -> CaseSeen:
        """Take a case, for half an hour; claimed again, it is his for longer.

        Raises:
            Conflict: another one has it, or it was decided.
        """
        found = await self._found(case)
        async with self._db.begin() as connection:
            await self.acts.write(connection, acting, "claimed", f"{found.kind}/{found.thing}", case=str(case))
            given = {"id": case, "by": acting.by, "life": CLAIM}
            if (await connection.execute(sql.CLAIM, given)).first() is None:
                raise Conflict("another administrator has this case, or it was decided")
        return await self._seen(case)

    async def decide(self, acting: Acting, case: UUID, ruling: Ruling) -> CaseSeen:
        """Decide; what follows is made at once, or as soon as the other services are there.

        Raises:
            Conflict: it was decided, another one has it, or there is nothing to restore. UserError: that doesn't fit.
            NotAllowed: it is about himself, or an administrator would be suspended.
        """
        found = await self._found(case)
        owner = (await self._users.people([found.owner])).get(found.owner)
        _check(acting, found, ruling, owner)
        async with self._db.begin() as connection:
            row = (await connection.execute(sql.HOLD, {"id": case})).one()
            about = f"{found.kind}/{found.thing}"
            if await self.acts.write(connection, acting, ruling.verdict, about, ruling.reason, case=str(case)):
                _check_turn(row, acting, ruling)
                await self._written(connection, acting, row, ruling, owner)
        await self._effects.settle()
        return await self._seen(case)

    async def counts(self) -> dict[str, int]:
        """What is open."""
        return {row.what: int(row.count) for row in await self._db.run(sql.OPEN_COUNTS, {})}  # pyright: ignore[reportArgumentType]

    async def _written(
        self, connection: AsyncConnection, acting: Acting, case: Row[Any], ruling: Ruling, owner: Person | None
    ) -> None:
        harsh, id, token = ruling.verdict in HARSH, acting.once.id, fresh_token()
        given = dict(ruling) | {"id": id, "case": case.id, "owner": case.owner, "by": acting.by}
        await connection.execute(sql.DECIDE, given | {"digest": digest_of_token(token) if harsh else None})
        if harsh:
            effect = {"decision": id, "what": "block" if ruling.verdict == "take down" else "suspend"}
            await connection.execute(sql.EFFECT, effect)
        if ruling.verdict == "restore":
            await self._restored(connection, case)
        await connection.execute(sql.CLOSE, {"id": case.id})
        if owner and ruling.verdict != "dismiss":
            link = f"{self._site}/appeal?token={token}" if harsh else ""
            mail = decided(owner.email, case.kind, ruling.verdict, ruling.reason, ruling.until, link)
            await self._outbox.add(connection, f"decision/{owner.id}/{id}", mail.model_dump_json())

    async def _restored(self, connection: AsyncConnection, case: Row[Any]) -> None:
        standing = {"kind": case.kind, "thing": case.thing, "harsh": list(HARSH)}
        ids = [row.id for row in await connection.execute(sql.STANDING, standing)]
        if not ids:
            raise Conflict("nothing that was decided of this stands; there is nothing to restore")
        await undone(connection, ids)

    async def _found(self, case: UUID) -> Case:
        rows = await self._db.run(sql.FIND, {"id": case})
        if not rows:
            raise NotThere("there is no such case")
        return Case.model_validate(rows[0], from_attributes=True)

    async def _seen(self, case: UUID) -> CaseSeen:
        found = await self._found(case)
        about = {"kind": found.kind, "thing": found.thing}
        said = await self._db.run(sql.SAID, {"case": case, "most": REPORTS})
        decisions = await self._db.run(sql.DECISIONS, about)
        return CaseSeen(
            **dict(found), matter=await self._things.matter(found.kind, found.thing),
            said=tuple(Said.model_validate(row, from_attributes=True) for row in said),
            decisions=tuple(Decided.model_validate(row, from_attributes=True) for row in decisions),
        )  # fmt: skip


async def undone(connection: AsyncConnection, decisions: list[UUID]) -> None:
    """These decisions count no more; what followed from them is to be undone."""
    await connection.execute(sql.UNDO, {"ids": decisions})
    await connection.execute(sql.UNWANT, {"ids": decisions})


def _check(acting: Acting, case: Case, ruling: Ruling, owner: Person | None) -> None:
    if acting.by == case.owner:
        raise NotAllowed("this is about you; another administrator decides")
    if ruling.verdict == "take down" and case.kind == "person":
        raise UserError("a person can't be taken down; suspend, or dismiss")
    if ruling.verdict == "suspend" and owner is None:
        raise UserError("there is nobody to suspend any more; take it down, or dismiss")
    if ruling.verdict == "suspend" and owner and owner.role == "admin":
        raise NotAllowed("this is an administrator; take the office first, then suspend")
    if ruling.until and ruling.verdict != "suspend":
        raise UserError("`until` is of a suspension")
    if ruling.until and (ruling.until.tzinfo is None or ruling.until <= datetime.now(UTC)):
        raise UserError("`until` is a time to come, with its zone; leave it out to suspend until it is restored")


def _check_turn(case: Row[Any], acting: Acting, ruling: Ruling) -> None:
    if case.state != "open" and ruling.verdict != "restore":
        raise Conflict("this case was decided; restore what was decided, or wait for another report")
    if case.claimed_by not in (None, acting.by) and case.claimed_until > datetime.now(UTC):
        raise Conflict("another administrator has this case")
