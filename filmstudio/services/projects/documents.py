"""Documents with every version: who was not first loses nothing, and most often both changes are joined."""

import asyncio
from typing import Any
from uuid import UUID

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from filmstudio.errors import NotThere, Stale, UserError
from filmstudio.kit.db import Database
from filmstudio.kit.page import Page
from filmstudio.kit.pages import number_of, paged
from filmstudio.ports.projects import Document, Kind, Right, Version
from filmstudio.services.projects import repository as sql
from filmstudio.services.projects.rules import LARGEST
from filmstudio.services.projects.service import permitted
from filmstudio.services.projects.shapes import checked, joined

WRITES: dict[Kind, Right] = {"script": "write", "cast": "direct", "shots": "direct"}


class Documents:
    """The documents of all projects."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def read(self, person: UUID, project: UUID, kind: Kind, number: int | None = None) -> Document:
        """A version, or the newest.

        Raises:
            NotThere: there is none.
        """
        async with self._db.begin() as connection:
            await self._permitted(connection, person, project, "see")
            given = {"project": project, "kind": kind, "number": number}
            found = (await connection.execute(sql.AT if number else sql.HEAD, given)).one_or_none()
            if found is None:
                raise NotThere(f"this project has no such {kind} yet")
            return Document.model_validate(found, from_attributes=True)

    async def write(self, person: UUID, project: UUID, kind: Kind, base: int, body: str, name: str | None) -> Document:
        """A new version, changed from version `base` (0: from nothing).

        If somebody was first, both changes are joined where they don't touch. Where they do, this one is kept as a
        version aside.

        Raises:
            Stale: they touch; the words say under which number it was kept. UserError: it is too large, or has
                not the shape of its kind.
        """
        if len(body.encode()) > LARGEST:
            raise UserError(f"a {kind} has at most {LARGEST} bytes")
        async with self._db.begin() as connection:
            await self._permitted(connection, person, project, WRITES[kind])
            body = await asyncio.to_thread(checked, kind, body)
            at = {"project": project, "kind": kind}
            await connection.execute(sql.DOCUMENT, at)
            head, last = (await connection.execute(sql.LOCK, at)).one()
            newest = await self._body(connection, project, kind, head)
            both = body if base == head else await self._joined(connection, project, kind, base, body, newest)
            if head and both == newest and name is None:
                return await self._at(connection, project, kind, head)
            aside = both is None
            facts = {
                "number": last + 1, "parent": base if aside else head, "author": person, "name": name,
                "aside": aside, "body": body if both is None else both,
            }  # fmt: skip
            await connection.execute(sql.WRITE, at | facts)
            await connection.execute(sql.MOVE, at | {"head": head if aside else last + 1, "last": last + 1})
            await connection.execute(sql.TOUCH, {"id": project})
            document = await self._at(connection, project, kind, last + 1)
        if aside:
            raise Stale(
                f"somebody changed the same lines: version {head} is newer than {base}; yours is kept as version "
                f"{last + 1}, nothing is lost"
            )
        return document

    async def versions(
        self, person: UUID, project: UUID, kind: Kind, cursor: str | None, limit: int
    ) -> Page[Version]:  # fmt: skip
        """All versions without their text, the newest first."""
        before = number_of(cursor, sql.NEWEST)
        async with self._db.begin() as connection:
            await self._permitted(connection, person, project, "see")
            given = {"project": project, "kind": kind, "before": before, "limit": limit + 1}
            found = await connection.execute(sql.VERSIONS, given)
            versions = [Version.model_validate(row, from_attributes=True) for row in found]
        return paged(versions, limit, lambda one: str(one.number))

    async def _permitted(self, connection: AsyncConnection, person: UUID, project: UUID, right: Right) -> None:
        found: list[Row[Any]] = list(await connection.execute(sql.FIND, {"id": project, "person": person}))
        permitted(found, right)

    async def _joined(
        self, connection: AsyncConnection, project: UUID, kind: Kind, base: int, body: str, newest: str
    ) -> str | None:
        """Both changes in one text, if the version that both began with is still there."""
        given = {"project": project, "kind": kind, "number": base}
        found = (await connection.execute(sql.AT, given)).one_or_none()
        if found is None and base:
            return None
        return await asyncio.to_thread(joined, kind, found.body if found else "", body, newest)

    async def _body(self, connection: AsyncConnection, project: UUID, kind: Kind, number: int) -> str:
        return (await self._at(connection, project, kind, number)).body if number else ""

    async def _at(self, connection: AsyncConnection, project: UUID, kind: Kind, number: int) -> Document:
        found = (await connection.execute(sql.AT, {"project": project, "kind": kind, "number": number})).one()
        return Document.model_validate(found, from_attributes=True)
