"""Projects on the database: who works on what, the bin, and links to look."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row, TextClause
from sqlalchemy.ext.asyncio import AsyncConnection

from filmstudio.errors import Conflict, NotAllowed, NotThere, UserError
from filmstudio.kit.db import Database
from filmstudio.kit.once import Once
from filmstudio.kit.page import Page
from filmstudio.kit.pages import NEWEST, cursor_of, paged, place_of
from filmstudio.kit.passwords import Passwords
from filmstudio.kit.seal import digest_of_token, fresh_token
from filmstudio.ports.projects import NOBODY, Document, Kind, Member, Project, ProjectRole, Right
from filmstudio.ports.uploads import Uploads
from filmstudio.services.projects import repository as sql
from filmstudio.services.projects.rules import (
    KEPT,
    LINKS,
    LONGEST_LINK,
    MEMBERS,
    PACKED,
    PROJECTS,
    RIGHTS,
    TRASH,
    UPLOADED,
)
from filmstudio.services.projects.values import Link, Look, NewLink


class ProjectsService:
    """`Projects`, and all that members do with them."""

    def __init__(self, db: Database, passwords: Passwords, uploads: Uploads) -> None:
        self._db, self._passwords, self._uploads = db, passwords, uploads

    async def allowed(self, person: UUID, project: UUID, right: Right) -> Project:
        """The project. See `Projects`."""
        return permitted(await self._run(sql.FIND, id=project, person=person), right)

    async def newest(self, project: UUID, kind: Kind) -> Document | None:
        """The newest version of a document."""
        found = await self._run(sql.HEAD, project=project, kind=kind)
        return Document.model_validate(found[0], from_attributes=True) if found else None

    async def create(self, person: UUID, title: str, language: str | None, once: Once) -> Project:
        """A new project; the same request again gives the same one.

        Raises:
            UserError: there are too many. KeyReused: the key was used for another request.
        """
        async with self._db.begin() as connection:
            return await made(connection, person, title, language, once)

    async def listed(self, person: UUID, *, trashed: bool, cursor: str | None, limit: int) -> Page[Project]:
        """Those that the person works on, the newest first."""
        at, id = place_of(cursor, NEWEST)
        rows = await self._run(sql.MINE, person=person, trashed=trashed, at=at, id=id, limit=limit + 1)
        found = [Project.model_validate(row, from_attributes=True) for row in rows]
        return paged(found, limit, lambda one: cursor_of(one.created, one.id))

    async def change(self, person: UUID, project: UUID, title: str | None, language: str | None) -> Project:
        """Another title or language; None leaves it."""
        async with self._db.begin() as connection:
            permitted(await done(connection, sql.FIND, id=project, person=person), "write")
            await done(connection, sql.CHANGE, id=project, title=title, language=language)
            return permitted(await done(connection, sql.FIND, id=project, person=person), "see")

    async def throw_away(self, person: UUID, project: UUID) -> None:
        """Into the bin; said twice, it is there as long as if it had been said once."""
        async with self._db.begin() as connection:
            permitted(await done(connection, sql.FIND, id=project, person=person), "manage", in_bin=True)
            await done(connection, sql.TRASH, id=project)

    async def destroy(self, person: UUID, project: UUID) -> None:
        """Out of the bin, for ever.

        Raises:
            Conflict: it is not in the bin.
        """
        async with self._db.begin() as connection:
            permitted(await done(connection, sql.FIND, id=project, person=person), "manage", in_bin=True)
            if not await done(connection, sql.DROP, id=project):
                raise Conflict("only what is in the bin can be destroyed; put it there first")

    async def restore(self, person: UUID, project: UUID) -> Project:
        """Out of the bin."""
        async with self._db.begin() as connection:
            permitted(await done(connection, sql.FIND, id=project, person=person), "manage", in_bin=True)
            await done(connection, sql.RESTORE, id=project)
            return permitted(await done(connection, sql.FIND, id=project, person=person), "see")

    async def members(self, person: UUID, project: UUID) -> tuple[Member, ...]:
        """Who works on it."""
        await self.allowed(person, project, "see")
        found = await self._run(sql.MEMBERS, project=project)
        return tuple(Member.model_validate(row, from_attributes=True) for row in found)

    async def invite(self, person: UUID, project: UUID, other: UUID, role: ProjectRole) -> None:
        """Let somebody work on it, or give him another role.

        Raises:
            NotAllowed: a project has one owner, who stays it. UserError: there are too many.
        """
        async with self._db.begin() as connection:
            permitted(await done(connection, sql.FIND, id=project, person=person), "manage")
            if role == "owner" or other == person:
                raise NotAllowed("a project has one owner, who stays it")
            if not await done(connection, sql.JOIN, project=project, person=other, role=role, most=MEMBERS):
                raise UserError(f"{MEMBERS} people work on this project, which is the most")

    async def leave(self, person: UUID, project: UUID, other: UUID) -> None:
        """Without somebody, or without me.

        Raises:
            NotThere: he is not of this project, or its owner.
        """
        async with self._db.begin() as connection:
            right: Right = "see" if person == other else "manage"
            permitted(await done(connection, sql.FIND, id=project, person=person), right)
            if not await done(connection, sql.LEAVE, project=project, person=other):
                raise NotThere("this person is not of this project, or owns it")

    async def share(self, person: UUID, project: UUID, life: timedelta, password: str | None, once: Once) -> NewLink:
        """A link with which anybody may look, for some time; its token is shown this once. The same request again gives
        the same link another token, while nobody has looked: its answer was lost.

        Raises:
            UserError: there are too many. Conflict: somebody has looked, or it was made otherwise.
        """
        kept, token = await self._passwords.kept(password) if password else None, fresh_token()
        async with self._db.begin() as connection:
            permitted(await done(connection, sql.FIND, id=project, person=person), "share")
            new = await done(
                connection, sql.LINK, id=once.id, project=project, digest=digest_of_token(token), password=kept,
                person=person, life=min(life, LONGEST_LINK), most=LINKS,
            )  # fmt: skip
            if not new and await done(connection, sql.LINK_OF, id=once.id, project=project):
                raise Conflict("this link was made before and can't be shown again; make another one")
            if not new:
                raise UserError(f"this project has {LINKS} links, which is the most; remove one")
            link = Link.model_validate(new[0], from_attributes=True)
            return NewLink(**dict(link), token=token)

    async def links(self, person: UUID, project: UUID) -> tuple[Link, ...]:
        """The links that are good."""
        await self.allowed(person, project, "share")
        found = await self._run(sql.LINKS, project=project)
        return tuple(Link.model_validate(row, from_attributes=True) for row in found)

    async def unshare(self, person: UUID, project: UUID, link: UUID) -> None:
        """This link is good no more.

        Raises:
            NotThere: there is none such.
        """
        await self.allowed(person, project, "share")
        if not await self._run(sql.UNLINK, project=project, id=link):
            raise NotThere("there is no such link")

    async def look(self, token: str, password: str | None) -> Look:
        """What somebody with a link may see. As `opened`."""
        link = await self.opened(token, password)
        await self._run(sql.LOOKED, id=link.id)
        script = await self.newest(link.project, "script")
        return Look(title=link.title, language=link.language, script=script.body if script else "")

    async def opened(self, token: str, password: str | None) -> Row[Any]:
        """A link that is good.

        Raises:
            NotThere: the link is none, or not any more. NotAllowed: it wants another password.
        """
        found = await self._run(sql.LOOK, digest=digest_of_token(token))
        if not found:
            raise NotThere("this link is not good, or not any more")
        link = found[0]
        if link.password and not (password and (await self._passwords.check(password, link.password))[0]):
            raise NotAllowed("this link wants a password")
        return link

    async def tidy(self) -> tuple[UUID, ...]:
        """Empty the bin of what lay there for a month, and thin out old versions; the projects that are gone."""
        await self._run(sql.THIN, age=KEPT)
        return tuple(row.id for row in await self._run(sql.EMPTY, age=TRASH))

    async def forget(self, person: UUID) -> tuple[UUID, ...]:
        """Forget a person. See `Projects`. Bytes first: if it breaks off, the rows still know what there was."""
        for row in await self._run(sql.UNFINISHED_OF, person=person):
            await self._uploads.give_up(f"{UPLOADED}{row.owner}/{row.id}", row.upload)
        await self._uploads.remove_below(f"{UPLOADED}{person}/")
        for row in await self._run(sql.OWNED, person=person):
            await self._uploads.remove_below(f"{PACKED}{row.id}/")
        async with self._db.begin() as connection:
            gone = await done(connection, sql.FORGET_PROJECTS, person=person)
            for statement in sql.FORGET:
                given = {"person": person} | ({"nobody": NOBODY} if "nobody" in statement.compile().params else {})
                await done(connection, statement, **given)
        return tuple(row.id for row in gone)

    async def _run(self, statement: TextClause, **values: object) -> Sequence[Row[Any]]:
        return await self._db.run(statement, values)


async def made(connection: AsyncConnection, person: UUID, title: str, language: str | None, once: Once) -> Project:
    """A new project. See `create`."""
    given = {"id": once.id, "owner": person}
    await done(connection, sql.ADD, **given, asked=once.asked, title=title, language=language, most=PROJECTS)
    if not (there := await done(connection, sql.ASKED, **given)):
        raise UserError(f"you have {PROJECTS} projects, which is the most; throw one away for good")
    once.same(there[0].asked)
    await done(connection, sql.JOIN, project=once.id, person=person, role="owner", most=1)
    return permitted(await done(connection, sql.FIND, id=once.id, person=person), "see", in_bin=True)


def permitted(found: Sequence[Row[Any]], right: Right, *, in_bin: bool = False) -> Project:
    """The project that was found for a member.

    Raises:
        NotThere: there is none for him, or it is in the bin. NotAllowed: his role does not include it.
    """
    if not found or (found[0].trashed and not in_bin):
        raise NotThere("there is no such project")
    project = Project.model_validate(found[0], from_attributes=True)
    if right not in RIGHTS[project.role]:
        raise NotAllowed(f"a {project.role} of this project may not do this; ask its owner for another role")
    return project


async def done(connection: AsyncConnection, statement: TextClause, **values: object) -> Sequence[Row[Any]]:
    """Do one statement of a transaction; its rows."""
    found = await connection.execute(statement, values)
    return found.all() if found.returns_rows else ()
