"""The pictures and sounds that a person's projects share: sent straight to the store, and looked at afterwards."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from filmstudio.errors import BadAsset, Conflict, NotThere, UserError
from filmstudio.film.value import Value
from filmstudio.kit.db import Database
from filmstudio.kit.once import Once
from filmstudio.kit.page import Page
from filmstudio.kit.pages import NEWEST, cursor_of, paged, place_of
from filmstudio.ports.projects import Asset, MediaType
from filmstudio.ports.uploads import PART, Sent, Uploads
from filmstudio.services.projects import repository as sql
from filmstudio.services.projects.contents import examined_alone
from filmstudio.services.projects.rules import (
    ASSETS,
    LINKED,
    ROOM,
    SHOWN,
    SIZES,
    UNFINISHED,
    UPLOAD,
    UPLOADED,
)
from filmstudio.services.projects.service import ProjectsService, done
from filmstudio.services.projects.values import AssetFile, Found, Upload

AT_ONCE = 4
"""Files that one process looks at at a time."""
SWEPT = 500
"""Uploads that one sweep removes."""


class Wish(Value):
    """What somebody wants to send; `sha256` in hexadecimal digits, if he knows it."""

    name: str
    media_type: MediaType
    bytes: int
    sha256: str | None = None


class Assets:
    """The libraries of all people."""

    def __init__(self, db: Database, projects: ProjectsService, uploads: Uploads) -> None:
        self._db, self._projects, self._uploads = db, projects, uploads
        self._gate = asyncio.Semaphore(AT_ONCE)

    async def begin(self, person: UUID, wish: Wish, once: Once) -> Upload:
        """Begin to send one; the same request again gives fresh addresses for the same.

        Raises:
            UserError: it is too large, there are too many, or the same was sent before.
        """
        if wish.bytes > SIZES[wish.media_type]:
            raise UserError(f"a file of {wish.media_type} has at most {SIZES[wish.media_type]:,} bytes")
        row = await self._added(person, wish, once)
        if row.state != "uploading":
            return Upload(asset=_asset(row), parts=(), expires=datetime.now(UTC))
        key, upload = key_of(row), row.upload
        if upload is None:
            begun = await self._uploads.begin(key, wish.media_type)
            if await self._db.run(sql.BEGIN_ASSET, {"id": once.id, "upload": begun}):
                upload = begun
            else:
                await self._uploads.give_up(key, begun)
                return await self.begin(person, wish, once)
        parts = await self._uploads.parts(key, upload, row.bytes, int(UPLOAD.total_seconds()))
        return Upload(asset=_asset(row), parts=parts, expires=datetime.now(UTC) + UPLOAD)

    async def complete(self, person: UUID, id: UUID, sent: Sequence[Sent]) -> Asset:
        """All parts were sent: what came is looked at, and taken or refused. Said again, it is the same.

        Raises:
            NotThere: there is no such asset of his. Conflict: it is being looked at. UserError: parts are missing.
        """
        async with self._gate, self._db.begin() as connection:
            row = await self._held(connection, person, id)
            if row.state == "uploading":
                if row.upload is None or [one.number for one in sent] != list(range(1, 1 + -(-row.bytes // PART))):
                    raise UserError(f"name all {-(-row.bytes // PART)} parts in their order, each with its ETag")
                await self._uploads.finish(key_of(row), row.upload, sent)
                await self._judged(connection, row)
            return _asset((await done(connection, sql.OWN_ASSET, id=id, owner=person))[0])

    async def read(self, person: UUID, id: UUID) -> AssetFile:
        """An asset of one's own, or of a project that one is of; with its address.

        Raises:
            NotThere: there is none for him.
        """
        found = await self._db.run(sql.SEE_ASSET, {"id": id, "person": person})
        if not found:
            raise NotThere("there is no such asset")
        asset, address = _asset(found[0]), None
        if asset.state == "ready":
            seconds = int(SHOWN.total_seconds())
            address = await self._uploads.address(key_of(asset), seconds, asset.name, asset.media_type)
        return AssetFile(asset=asset, address=address, expires=datetime.now(UTC) + SHOWN)

    async def listed(self, person: UUID, cursor: str | None, limit: int) -> Page[Asset]:
        """One's own, the newest first."""
        at, id = place_of(cursor, NEWEST)
        given = {"person": person, "at": at, "id": id, "limit": limit + 1}
        rows = await self._db.run(sql.MY_ASSETS, given)
        return paged([_asset(row) for row in rows], limit, lambda one: cursor_of(one.created, one.id))

    async def rename(self, person: UUID, id: UUID, name: str) -> Asset:
        """Another name.

        Raises:
            NotThere: there is none of his.
        """
        if not await self._db.run(sql.NAME_ASSET, {"id": id, "owner": person, "name": name}):
            raise NotThere("there is no such asset of yours")
        return _asset((await self._db.run(sql.OWN_ASSET, {"id": id, "owner": person}))[0])

    async def remove(self, person: UUID, id: UUID) -> None:
        """Without its bytes, and out of every project.

        Raises:
            NotThere: there is none of his. Conflict: it is being looked at.
        """
        async with self._db.begin() as connection:
            await self._removed(connection, await self._held(connection, person, id))

    async def link(self, person: UUID, project: UUID, id: UUID) -> None:
        """A project's members may see it and use it.

        Raises:
            NotThere: there is no such asset of his that is ready. UserError: there are too many in the project.
        """
        await self._projects.allowed(person, project, "direct")
        given = {"project": project, "asset": id}
        await self._db.run(sql.TIE, given | {"person": person, "most": LINKED})
        found = (await self._db.run(sql.TIED, given))[0]
        if not found.there and found.links >= LINKED:  # pyright: ignore[reportOperatorIssue]
            raise UserError(f"this project has {LINKED} assets, which is the most")
        if not found.there:
            raise NotThere("there is no such picture or sound of yours that is ready")

    async def unlink(self, person: UUID, project: UUID, id: UUID) -> None:
        """A project does without it; it stays its owner's.

        Raises:
            NotThere: it was not linked.
        """
        await self._projects.allowed(person, project, "direct")
        if not await self._db.run(sql.UNTIE, {"project": project, "asset": id}):
            raise NotThere("there is no such asset in this project")

    async def linked(self, person: UUID, project: UUID, cursor: str | None, limit: int) -> Page[Asset]:
        """A project's, the newest link first."""
        await self._projects.allowed(person, project, "see")
        at, id = place_of(cursor, NEWEST)
        given = {"project": project, "at": at, "id": id, "limit": limit + 1}
        rows = await self._db.run(sql.LINKED, given)
        more = cursor_of(rows[limit - 1].at, rows[limit - 1].id) if len(rows) > limit else None  # pyright: ignore[reportArgumentType]
        return Page(items=[_asset(row) for row in rows[:limit]], next=more)

    async def tidy(self) -> int:
        """Sweep what nobody finished within a day, was refused, or was sent to be imported; how many there were."""
        stale = await self._db.run(sql.STALE_ASSETS, {"age": UNFINISHED, "limit": SWEPT})
        for one in stale:
            async with self._db.begin() as connection:
                if row := next(iter(await done(connection, sql.HOLD_ASSET, id=one.id)), None):
                    await self._removed(connection, row)
        await self._uploads.sweep(UPLOADED, UNFINISHED.total_seconds())
        return len(stale)

    async def _added(self, person: UUID, wish: Wish, once: Once) -> Row[Any]:
        async with self._db.begin() as connection:
            await done(connection, sql.ALONE, person=str(person))
            given = dict(wish) | {"id": once.id, "owner": person}
            await done(connection, sql.ADD_ASSET, asked=once.asked, most=ASSETS, room=ROOM, **given)
            found = await done(connection, sql.OWN_ASSET, id=once.id, owner=person)
            if not found:
                raise UserError(f"you may have {ASSETS} files with {ROOM:,} bytes in all; remove some")
            once.same(found[0].asked)
            return found[0]

    async def _held(self, connection: AsyncConnection, person: UUID, id: UUID) -> Row[Any]:
        """The row, ours alone until the end."""
        if not await done(connection, sql.OWN_ASSET, id=id, owner=person):
            raise NotThere("there is no such asset of yours")
        if not (found := await done(connection, sql.HOLD_ASSET, id=id)):
            raise Conflict("this asset is being looked at just now; ask again in a moment")
        return found[0]

    async def _judged(self, connection: AsyncConnection, row: Row[Any]) -> None:
        """What came is taken, or refused and removed."""
        none = {"sha256": None, "width": None, "height": None, "milliseconds": None}
        try:
            found = await self._looked_at(row)
        except BadAsset as error:
            await done(connection, sql.END_ASSET, id=row.id, state="refused", refusal=str(error), **none)
            await self._uploads.remove([key_of(row)])
            return
        await done(connection, sql.END_ASSET, id=row.id, state="ready", refusal=None, **dict(found))

    async def _looked_at(self, row: Row[Any]) -> Found:
        size = await self._uploads.size(key_of(row))
        if size != row.bytes:
            raise BadAsset(f"the file has {size} bytes; you said {row.bytes}")
        with self._uploads.desk() as desk:
            await self._uploads.fetch(key_of(row), f"{desk}/file")
            return await asyncio.to_thread(examined_alone, f"{desk}/file", row.media_type, row.sha256)

    async def _removed(self, connection: AsyncConnection, row: Row[Any]) -> None:
        """Bytes first: if that breaks off, the row still knows of them."""
        if row.upload:
            await self._uploads.give_up(key_of(row), row.upload)
        await self._uploads.remove([key_of(row)])
        await done(connection, sql.DROP_ASSET, id=row.id)


def key_of(asset: "Asset | Row[Any]") -> str:
    """Where an asset's bytes are."""
    return place_of_asset(asset.owner, asset.id)


def place_of_asset(owner: UUID, id: UUID) -> str:
    """As `key_of`."""
    return f"{UPLOADED}{owner}/{id}"


def _asset(row: Row[Any]) -> Asset:
    return Asset.model_validate(row, from_attributes=True)
