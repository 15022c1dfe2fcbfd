"""Who may not come in: suspensions, each for a cause, and administrators, of whom one is always left."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from filmstudio.errors import Conflict, NotThere, Suspended
from filmstudio.kit.barred import Barred, PutOut
from filmstudio.kit.db import Database
from filmstudio.ports.users import Role, Suspension
from filmstudio.services.users import admin_repository as admin
from filmstudio.services.users import repository as sql
from filmstudio.services.users.letters import Letters
from filmstudio.services.users.repository import Rows
from filmstudio.services.users.rules import ACCESS

SPAN = ACCESS + timedelta(minutes=1)
"""For so long somebody who was put out may still have a token that is good."""


class Standings:
    """The standing of all people."""

    def __init__(self, db: Database, letters: Letters, barred: Barred) -> None:
        self._db, self._letters, self._barred = db, letters, barred

    async def suspension(self, person: UUID) -> Suspension | None:
        """Under which he is. See `Users`."""
        rows = await self._db.run(admin.STANDING, {"person": person})
        return Suspension.model_validate(rows[0], from_attributes=True) if rows else None

    async def administrators(self) -> tuple[UUID, ...]:
        """Those in office who are not suspended."""
        return tuple(row.id for row in await self._db.run(admin.IN_OFFICE, {}))

    async def put_out(self) -> PutOut:
        """Who was put out or erased lately, and whose second factor counts no more."""
        sessions = await self._db.run(admin.PUT_OUT, {"life": SPAN})
        persons = await self._db.run(admin.LATELY_SUSPENDED, {"life": SPAN})
        weakened = {row.id: row.weakened for row in await self._db.run(admin.WEAKENED, {"life": SPAN})}
        erased = await self._db.run(admin.LATELY_ERASED, {"life": SPAN})
        return PutOut(
            sessions=tuple(row.id for row in sessions), persons=tuple(row.person for row in persons), weakened=weakened,
            erased=tuple(row.id for row in erased),
        )  # fmt: skip

    async def suspend(
        self, rows: Rows, person: UUID, cause: UUID, reason: str, until: datetime | None
    ) -> Sequence[UUID]:
        """With the caller's transaction; the sessions that end, of which `tell` tells.

        Raises:
            NotThere: there is nobody of this id. Conflict: he is the last administrator.
        """
        await rows.lock(admin.OFFICE)
        role = await held(rows, person)
        if role == "admin":
            await another_stays(rows, person)
        new = await rows.one(admin.SUSPEND, id=cause, person=person, reason=reason, until=until)
        if new is None:
            return ()
        ended = await self.ended(rows, person, "suspended")
        email = (await rows.all(sql.FIND, ids=[person]))[0].email
        words = until_words(until)
        await self._letters.write(rows.connection, "suspended", email, cause.hex, until=words, reason=reason)
        await rows.note("suspended", person, "", until=words, reason=reason)
        return ended

    async def lift(self, rows: Rows, person: UUID, cause: UUID | None) -> bool:
        """One suspension, or all; False if there was none."""
        lifted = await rows.all(admin.LIFT, person=person, id=cause)
        found = await rows.one(admin.FOUND, id=person) if lifted else None
        if found:
            await self._letters.write(rows.connection, "lifted", found.email, lifted[0].id.hex, "login")
            await rows.note("suspension lifted", person, "")
        return bool(lifted)

    async def role(self, rows: Rows, person: UUID, role: Role, reason: str) -> Sequence[UUID]:
        """Another plan or office; the sessions that end, for a token tells an administrator.

        Raises:
            NotThere: there is nobody of this id. Conflict: he is the last administrator.
        """
        await rows.lock(admin.OFFICE)
        before = await held(rows, person)
        if before == "admin" != role:
            await another_stays(rows, person)
        await rows.do(sql.ROLE, id=person, role=role)
        await rows.note("role given", person, "", role=role, reason=reason)
        return await self.ended(rows, person, "administrator") if before != role and "admin" in (before, role) else ()

    async def ended(self, rows: Rows, person: UUID, why: str) -> Sequence[UUID]:
        """All sessions of a person end."""
        return [row.id for row in await rows.all(sql.END, person=person, id=None, but=None, reason=why)]

    async def tell(self, person: UUID, sessions: Sequence[UUID]) -> None:
        """Every process, after the transaction, so that tokens end at once."""
        await self._barred.tell(sessions, person, suspended=await self.suspension(person) is not None)


async def held(rows: Rows, person: UUID) -> str:
    """The role of somebody who is there, and stays so until the transaction's end.

    Raises:
        NotThere: he isn't.
    """
    found = await rows.one(admin.HOLD, id=person)
    if found is None:
        raise NotThere("there is no such account")
    return str(found.role)


async def another_stays(rows: Rows, person: UUID) -> None:
    """There is another administrator.

    Raises:
        Conflict: there isn't.
    """
    if await rows.one(admin.OTHERS, id=person) is None:
        raise Conflict("this is the last administrator; make another one first")


async def check_leave(rows: Rows, person: UUID) -> None:
    """He may go for good; administrators come and go one at a time until the transaction's end.

    Raises:
        NotThere: he is gone. Conflict: he is the last administrator.
    """
    await rows.lock(admin.OFFICE)
    if await held(rows, person) == "admin":
        await another_stays(rows, person)


async def check_standing(rows: Rows, person: UUID) -> None:
    """He may come in; nobody suspends him until the transaction's end.

    Raises:
        Suspended: he may not; the words say until when, and why.
    """
    await held(rows, person)
    if found := await rows.one(admin.STANDING, person=person):
        raise Suspended(f"this account is suspended {until_words(found.until)}: {found.reason}")


def until_words(until: datetime | None) -> str:
    """As people read it."""
    return f"until {until:%d %B %Y, %H:%M} UTC" if until else "until further notice"
