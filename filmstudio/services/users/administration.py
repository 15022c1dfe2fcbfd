"""What administrators see of people and do to them; each thing with its act, in one transaction."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

from filmstudio.errors import NotAllowed, NotThere, UserError
from filmstudio.kit.acting import Acting
from filmstudio.kit.acts import Acts
from filmstudio.kit.db import Database
from filmstudio.kit.page import Page
from filmstudio.kit.pages import NEWEST, cursor_of, paged, place_of
from filmstudio.ports.users import Role
from filmstudio.services.users import admin_repository as admin
from filmstudio.services.users import repository as sql
from filmstudio.services.users.repository import Rows
from filmstudio.services.users.standing import Standings, held
from filmstudio.services.users.values import PersonFound, PersonSeen, Wanted

DEEDS = 50
"""The last ones of a person that are shown."""


class Administration:
    """People, as administrators have them."""

    def __init__(self, db: Database, standings: Standings) -> None:
        self._db, self._standings = db, standings
        self.acts = Acts(db, sql.SCHEMA.name)

    async def search(self, wanted: Wanted, cursor: str | None, limit: int) -> Page[PersonFound]:
        """Who fits, the newest first."""
        at, id = place_of(cursor, NEWEST)
        given = {**dict(wanted), "at": at, "before": id, "limit": limit + 1}
        rows = await self._db.run(admin.SEARCH, given)
        found = [PersonFound.model_validate(row, from_attributes=True) for row in rows]
        return paged(found, limit, lambda one: cursor_of(one.created, one.id))

    async def one(self, acting: Acting, person: UUID) -> PersonSeen:
        """All about somebody but secrets; that it was looked at is kept.

        Raises:
            NotThere: there is nobody of this id.
        """
        async with self._db.begin() as connection:
            await self.acts.write(connection, acting, "looked at", f"person/{person}")
            return await seen(Rows(connection), person)

    async def give_role(self, acting: Acting, person: UUID, role: Role, reason: str) -> PersonSeen:
        """Another plan or office.

        Raises:
            NotAllowed: it is his own. Conflict: he is the last administrator.
        """
        ended: Sequence[UUID] = ()
        async with self._db.begin() as connection:
            rows = await self._begun(Rows(connection), acting, person)
            if await self.acts.write(connection, acting, "role given", f"person/{person}", reason, role=role):
                ended = await self._standings.role(rows, person, role, reason)
        return await self._told(person, ended)

    async def suspend(self, acting: Acting, person: UUID, reason: str, until: datetime | None) -> PersonSeen:
        """Let somebody in no more, until then or until it is lifted.

        Raises:
            NotAllowed: it is himself. Conflict: he is the last administrator. UserError: that time is over.
        """
        if until and (until.tzinfo is None or until <= datetime.now(UTC)):
            raise UserError("`until` is a time to come, with its zone; leave it out to suspend until it is lifted")
        ended: Sequence[UUID] = ()
        async with self._db.begin() as connection:
            rows, when = await self._begun(Rows(connection), acting, person), until.isoformat() if until else ""
            if await self.acts.write(connection, acting, "suspended", f"person/{person}", reason, until=when):
                ended = await self._standings.suspend(rows, person, acting.once.id, reason, until)
        return await self._told(person, ended)

    async def lift(self, acting: Acting, person: UUID, reason: str) -> PersonSeen:
        """Let somebody in again, whatever he was suspended for."""
        async with self._db.begin() as connection:
            rows = await self._begun(Rows(connection), acting, person)
            if await self.acts.write(connection, acting, "suspension lifted", f"person/{person}", reason):
                await self._standings.lift(rows, person, None)
        return await self._told(person, ())

    async def end_sessions(self, acting: Acting, person: UUID, reason: str) -> PersonSeen:
        """Log somebody out everywhere."""
        ended: Sequence[UUID] = ()
        async with self._db.begin() as connection:
            rows = await self._begun(Rows(connection), acting, person)
            if await self.acts.write(connection, acting, "sessions ended", f"person/{person}", reason):
                ended = await self._standings.ended(rows, person, "administrator")
                await rows.note("logged out by an administrator", person, "")
        return await self._told(person, ended)

    async def _begun(self, rows: Rows, acting: Acting, person: UUID) -> Rows:
        """One administrator at a time, who is one still, and whom it doesn't concern.

        Raises:
            NotAllowed: he isn't, or it does. NotThere: there is nobody of this id.
        """
        if acting.by == person:
            raise NotAllowed("no administrator does this to himself; ask another one")
        await rows.lock(admin.OFFICE)
        if await held(rows, acting.by) != "admin" or await rows.one(admin.STANDING, person=acting.by):
            raise NotAllowed("you are no administrator any more")
        await held(rows, person)
        return rows

    async def _told(self, person: UUID, ended: Sequence[UUID]) -> PersonSeen:
        await self._standings.tell(person, ended)
        async with self._db.begin() as connection:
            return await seen(Rows(connection), person)


async def seen(rows: Rows, person: UUID) -> PersonSeen:
    """All about somebody but secrets.

    Raises:
        NotThere: there is nobody of this id.
    """
    found = await rows.facts(admin.FOUND, id=person)
    if not found:
        raise NotThere("there is no such account")
    factors = await rows.facts(admin.FACTORS, person=person)
    lists = {"sessions": sql.LAST_SEEN, "keys": sql.KEYS, "suspensions": admin.SUSPENSIONS}
    more = {name: await rows.facts(statement, person=person) for name, statement in lists.items()}
    deeds = await rows.facts(sql.DEEDS, person=person, before=sql.NEWEST, limit=DEEDS)
    return PersonSeen.model_validate({**found[0], **factors[0], **more, "deeds": deeds})
