"""Invitations by letter: whoever has its token may join, once, whatever his address is."""

from typing import Any
from uuid import UUID

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from filmstudio.errors import Conflict, NotThere, UserError
from filmstudio.kit.db import Database
from filmstudio.kit.mail import Mail
from filmstudio.kit.once import Once
from filmstudio.kit.outbox import Outbox
from filmstudio.kit.postman import TRIES
from filmstudio.kit.seal import digest_of_token, fresh_token
from filmstudio.ports.projects import Project
from filmstudio.services.projects import repository as sql
from filmstudio.services.projects.rules import (
    INVITATION,
    INVITED_A_DAY,
    INVITED_BY_ONE,
    MEMBERS,
    UNFINISHED,
    InvitedRole,
)
from filmstudio.services.projects.service import ProjectsService, done, permitted
from filmstudio.services.projects.values import Invitation

SUBJECT = "Work on a film"
TEXT = """Somebody invites you to work on a film with AI Film Studio, as its {role}.
Open this link within {days} days, and log in or register; if you don't want to, do nothing:

{link}

AI Film Studio
"""
"""Nothing in it was written by whoever invites, so that nobody can say with it what he likes to whom he likes."""


class Invitations:
    """The invitations to all projects; links lead to the studio's `site`."""

    def __init__(self, db: Database, projects: ProjectsService, site: str) -> None:
        self._db, self._projects, self._site = db, projects, site.rstrip("/")
        self._outbox = Outbox(db, sql.LETTERS, TRIES)

    async def invite(self, person: UUID, project: UUID, email: str, role: InvitedRole, once: Once) -> Invitation:
        """Write a letter; the same request again writes one. Nobody learns whether the address has an account.

        Raises:
            UserError: there are too many, of this project or of this day.
        """
        token = fresh_token()
        async with self._db.begin() as connection:
            permitted(await done(connection, sql.FIND, id=project, person=person), "manage")
            await done(connection, sql.ALONE, person=str(person))
            new = await done(
                connection, sql.INVITE, id=once.id, project=project, asked=once.asked, digest=digest_of_token(token),
                email=email, role=role, person=person, life=INVITATION, most=MEMBERS, a_day=INVITED_A_DAY,
                by_one=INVITED_BY_ONE,
            )  # fmt: skip
            found = await done(connection, sql.INVITED, id=once.id, project=project)
            if not found:
                raise UserError(
                    f"{MEMBERS} people may be asked to this project at a time, {INVITED_A_DAY} within a day; "
                    f"withdraw some, or wait"
                )
            once.same(found[0].asked)
            if new:
                await self._write(connection, once.id, email, role, token)
            return _invitation(found[0])

    async def listed(self, person: UUID, project: UUID) -> tuple[Invitation, ...]:
        """Those that are good and were not accepted."""
        await self._projects.allowed(person, project, "manage")
        return tuple(_invitation(row) for row in await self._db.run(sql.INVITATIONS, {"project": project}))

    async def withdraw(self, person: UUID, project: UUID, id: UUID) -> None:
        """It is good no more.

        Raises:
            NotThere: there is none such, or it was accepted.
        """
        await self._projects.allowed(person, project, "manage")
        if not await self._db.run(sql.WITHDRAW, {"project": project, "id": id}):
            raise NotThere("there is no such invitation, or not any more")

    async def accept(self, person: UUID, token: str) -> Project:
        """Join. Said again by the same person, it is the same.

        Raises:
            NotThere: the token is none, was used, or is too old. Conflict: he is of this project already.
            UserError: it has too many members.
        """
        async with self._db.begin() as connection:
            found = await done(connection, sql.TAKE, digest=digest_of_token(token), person=person)
            if not found:
                raise NotThere("this invitation is not good, or not any more; ask for another one")
            at = {"id": found[0].project, "person": person}
            there = await done(connection, sql.FIND, **at)
            if there and found[0].accepted_by is None:
                raise Conflict("you work on this project already; its owner can give you another role")
            if not found[0].accepted_by:
                await done(connection, sql.LOCK_PROJECT, id=found[0].project)
                joined = {"project": found[0].project, "person": person, "role": found[0].role, "most": MEMBERS}
                if not await done(connection, sql.JOIN, **joined):
                    raise UserError(f"{MEMBERS} people work on this project, which is the most")
                await done(connection, sql.ACCEPT, id=found[0].id, person=person)
            return permitted(await done(connection, sql.FIND, **at), "see")

    async def tidy(self) -> None:
        """Those that are over are forgotten after a day."""
        await self._db.run(sql.OVER, {"age": UNFINISHED})

    async def _write(self, connection: AsyncConnection, id: UUID, email: str, role: str, token: str) -> None:
        link = f"{self._site}/invitation?token={token}"
        text = TEXT.format(role=role, days=INVITATION.days, link=link)
        await self._outbox.add(
            connection, f"invitation/{id}", Mail(to=email, subject=SUBJECT, text=text).model_dump_json()
        )


def _invitation(row: Row[Any]) -> Invitation:
    return Invitation.model_validate(row, from_attributes=True)
