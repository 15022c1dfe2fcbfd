"""Reports: whoever sees a thing says what is wrong with it; all about one thing are one case."""

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncConnection

from filmstudio.errors import Conflict, NotThere
from filmstudio.film.value import Value
from filmstudio.kit.db import Database
from filmstudio.kit.once import Once
from filmstudio.kit.rates import Rates
from filmstudio.ports.matters import Matters, Thing
from filmstudio.ports.projects import NOBODY
from filmstudio.services.moderation import repository as sql
from filmstudio.services.moderation.rules import BY_ADDRESS, BY_PERSON, REPORTS, WEIGHT, Why
from filmstudio.services.moderation.things import Things
from filmstudio.services.moderation.values import Report


class Complaint(Value):
    """What somebody says is wrong."""

    reason: Why
    words: str = ""


class Reports:
    """All reports."""

    def __init__(self, db: Database, things: Things, matters: Matters, rates: Rates) -> None:
        self._db, self._things, self._matters, self._rates = db, things, matters, rates

    async def report(self, person: UUID, kind: Thing, id: UUID, said: Complaint, once: Once) -> Report:
        """Of somebody who sees the thing; a second one of his about it changes nothing while the case is open.

        Raises:
            NotThere: there is no such thing for him. TooMany: he reported too much.
        """
        await self._rates.check("report", str(person), BY_PERSON)
        if not await self._things.may_see(person, kind, id):
            raise NotThere("there is no such thing")
        return await self._taken(person, kind, id, said, once)

    async def report_shared(self, token: str, password: str | None, said: Complaint, host: str, once: Once) -> Report:
        """Of somebody with a link to a project.

        Raises:
            NotThere: the link is none. NotAllowed: it wants a password. TooMany: too many from this address.
        """
        await self._rates.check("report", host, BY_ADDRESS)
        return await self._taken(None, "project", await self._matters.shared(token, password), said, once)

    async def forget(self, person: UUID) -> None:
        """Forget a person: what he said, and that decisions were about him. What was decided of things stays."""
        async with self._db.begin() as connection:
            for statement in sql.FORGET:
                names = statement.compile().params
                given = {"person": person, "nobody": NOBODY}
                await connection.execute(statement, {name: given[name] for name in names})

    async def _taken(self, person: UUID | None, kind: Thing, id: UUID, said: Complaint, once: Once) -> Report:
        """With whose thing it is; the case's row is held, so that reports are counted one by one."""
        if (matter := await self._things.matter(kind, id)) is None:
            raise NotThere("there is no such thing")
        async with self._db.begin() as connection:
            if (before := (await connection.execute(sql.REPORTED, {"id": once.id})).one_or_none()) is not None:
                once.same(before.asked)
                return Report(id=before.id, at=before.at)
            about = {"kind": kind, "thing": id}
            await connection.execute(sql.OPEN, about | {"owner": matter.owner})
            case = (await connection.execute(sql.OPENED, about)).one_or_none()
            if case is None:
                raise Conflict("this was decided at this moment; report it again, if it is still so")
            if case.reports >= REPORTS:
                return Report(id=once.id, at=datetime.now(UTC))
            return await _counted(connection, case.id, person, said, once)


async def _counted(
    connection: AsyncConnection, case: UUID, person: UUID | None, said: Complaint, once: Once
) -> Report:  # fmt: skip
    """A new one, or the one that he made before."""
    given = {"id": once.id, "case": case, "asked": once.asked, "reporter": person, **dict(said)}
    new = (await connection.execute(sql.REPORT, given)).one_or_none()
    if new is not None:
        await connection.execute(sql.COUNT, {"id": case, "weight": WEIGHT})
        return Report(id=new.id, at=new.at)
    before = (await connection.execute(sql.REPORTED_BEFORE, {"case": case, "reporter": person})).one()
    return Report(id=before.id, at=before.at)
