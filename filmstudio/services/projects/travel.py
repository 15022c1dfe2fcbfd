"""Projects that travel: out as one file, and in again as somebody's new project."""

import asyncio
import contextlib
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import accumulate
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from filmstudio.errors import Conflict, NotThere, ServerAway, UserError
from filmstudio.kit.db import Database
from filmstudio.kit.once import Once
from filmstudio.ports.projects import NOBODY, Kind, Project
from filmstudio.ports.uploads import Uploads
from filmstudio.ports.users import Users
from filmstudio.services.projects import repository as sql
from filmstudio.services.projects.archive import (
    ENDINGS,
    MEDIA_ENDINGS,
    KeptVersion,
    Packed,
    Packer,
    ProjectFile,
    Said,
    laid,
    unpacked,
)
from filmstudio.services.projects.assets import Assets, key_of, place_of_asset
from filmstudio.services.projects.rules import ARCHIVE, ASSETS, EXPORTED, PACKED, ROOM, SHOWN, SIZES, TEXTS, UNFINISHED
from filmstudio.services.projects.service import ProjectsService, done, made
from filmstudio.services.projects.values import ExportFile, Found

AT_ONCE = 2
"""Files that one process packs or unpacks at a time."""
KINDS: tuple[Kind, ...] = ("script", "cast", "shots")


class Travel:
    """Packs and unpacks the projects of all people."""

    def __init__(self, db: Database, projects: ProjectsService, assets: Assets, uploads: Uploads, users: Users) -> None:
        self._db, self._projects, self._assets, self._uploads, self._users = db, projects, assets, uploads, users
        self._gate = asyncio.Semaphore(AT_ONCE)

    async def export(self, person: UUID, project: UUID, once: Once) -> ExportFile:
        """All of a project in one file; the same request again gives the same file for a day.

        Raises:
            UserError: it is too large for one file. Conflict: something of it was removed meanwhile.
        """
        found = await self._projects.allowed(person, project, "share")
        key = f"{PACKED}{project}/{once.id}.zip"
        async with self._gate:
            size = await self._uploads.size(key)
            if size is None:
                with self._uploads.desk() as desk:
                    await self._pack(found, desk)
                    size = Path(f"{desk}/out").stat().st_size
                    await self._uploads.put(key, f"{desk}/out", ARCHIVE)
        seconds = int(SHOWN.total_seconds())
        address = await self._uploads.address(key, seconds, f"{found.title}.zip", ARCHIVE)
        return ExportFile(address=address, bytes=size, expires=datetime.now(UTC) + SHOWN)

    async def arrive(self, person: UUID, asset: UUID, once: Once) -> Project:
        """A new project out of a file that was sent; the same request again gives the same one.

        Raises:
            NotThere: there is no such file of his that is ready. BadAsset: it is no project, in words.
            UserError: he has no room for it.
        """
        if there := await self._db.run(sql.ASKED, {"id": once.id, "owner": person}):
            once.same(there[0].asked)  # pyright: ignore[reportArgumentType]
            return await self._projects.allowed(person, once.id, "see")
        rows = await self._db.run(sql.OWN_ASSET, {"id": asset, "owner": person})
        if not rows or rows[0].state != "ready" or rows[0].media_type != ARCHIVE:
            raise NotThere("there is no such ZIP file of yours that is ready; send it as an asset first")
        async with self._gate:
            with self._uploads.desk() as desk:
                if not await self._uploads.fetch(key_of(rows[0]), f"{desk}/in"):
                    return await self._arrived(person, once)
                about, found = await asyncio.to_thread(unpacked, f"{desk}/in", desk)
                await self._bring(person, about, desk, once)
                project = await self._settle(person, about, found, desk, once)
        with contextlib.suppress(ServerAway, Conflict, NotThere):
            await self._assets.remove(person, asset)
        return project

    async def _arrived(self, person: UUID, once: Once) -> Project:
        """What the same request made, beside this one, before it removed the file."""
        there = await self._db.run(sql.ASKED, {"id": once.id, "owner": person})
        if not there:
            raise NotThere("there is no such ZIP file of yours that is ready; send it as an asset first")
        once.same(there[0].asked)  # pyright: ignore[reportArgumentType]
        return await self._projects.allowed(person, once.id, "see")

    async def tidy(self) -> None:
        """Exports are kept for a day."""
        await self._uploads.remove_below(PACKED, UNFINISHED.total_seconds())

    async def _pack(self, project: Project, desk: str) -> None:
        given = {"project": project.id}
        packer = Packer(f"{desk}/out")
        documents: dict[Kind, tuple[KeptVersion, ...]] = {}
        for kind in KINDS:
            if versions := await self._packed_versions(project.id, kind, packer):
                documents[kind] = versions
        assets = await self._packed_assets(await self._db.run(sql.ALL_LINKED, given), desk, packer)
        about = ProjectFile(
            label="Project.1", title=project.title, language=project.language, documents=documents,
            comments=await self._said(project.id), assets=assets,
        )  # fmt: skip
        await asyncio.to_thread(packer.close, about)

    async def _packed_versions(self, project: UUID, kind: Kind, packer: Packer) -> tuple[KeptVersion, ...]:
        """The newest, and before it those with a name, as many as there is room for."""
        given = {"project": project, "kind": kind}
        rows = await self._db.run(sql.NAMED, given | {"limit": EXPORTED + 1})
        sizes = accumulate(row.size for row in rows)
        newest = [row for row, size in zip(rows, sizes, strict=True) if size <= TEXTS // len(KINDS)]
        kept: list[KeptVersion] = []
        for place, row in enumerate(reversed(newest), 1):
            file = f"{kind if place == len(newest) else f'versions/{kind}-{place}'}.{ENDINGS[kind]}"
            body = (await self._db.run(sql.AT, given | {"number": row.number}))[0].body
            await asyncio.to_thread(packer.text, file, str(body))
            kept.append(KeptVersion.model_validate({"file": file, "name": row.name, "at": row.at}))
        return tuple(kept)

    async def _packed_assets(self, rows: Sequence[Row[Any]], desk: str, packer: Packer) -> tuple[Packed, ...]:
        if sum(row.bytes for row in rows) > SIZES[ARCHIVE] - TEXTS:
            raise UserError(f"the assets of this project have more than {SIZES[ARCHIVE] - TEXTS:,} bytes; unlink some")
        found: list[Packed] = []
        for number, row in enumerate(rows, 1):
            if not await self._uploads.fetch(key_of(row), f"{desk}/asset"):
                raise Conflict(f"{row.name!r} was removed meanwhile; ask again")
            file = f"assets/{number:03}-{row.sha256[:12]}.{MEDIA_ENDINGS[row.media_type]}"
            await asyncio.to_thread(packer.asset, file, f"{desk}/asset")
            facts = {"name": row.name, "media_type": row.media_type, "bytes": row.bytes, "sha256": row.sha256}
            found.append(Packed.model_validate({"file": file, **facts}))
        return tuple(found)

    async def _said(self, project: UUID) -> tuple[Said, ...]:
        """All comments, oldest first, with the names of those who are here."""
        rows = await self._db.run(sql.ALL_COMMENTS, {"project": project})
        people = await self._users.people(list({row.author for row in rows}))  # pyright: ignore[reportArgumentType]
        places = {row.id: place for place, row in enumerate(rows, 1)}
        names = {id: person.name[:100] for id, person in people.items() if person.name}
        return tuple(_comment(row, names.get(row.author), places.get(row.answers)) for row in rows)

    async def _bring(self, person: UUID, about: ProjectFile, desk: str, once: Once) -> None:
        """Its assets into the library: a row first, so that what breaks off is swept."""
        async with self._db.begin() as connection:
            await done(connection, sql.ALONE, person=str(person))
            for place, asset in enumerate(about.assets):
                facts = asset.model_dump(exclude={"file"}) | {"id": _id(once, place), "owner": person}
                await done(connection, sql.ADD_ASSET, asked=once.asked, most=ASSETS, room=ROOM, **facts)
                if not await done(connection, sql.OWN_ASSET, id=_id(once, place), owner=person):
                    raise UserError(f"you may have {ASSETS} files with {ROOM:,} bytes in all; remove some")
        for place, asset in enumerate(about.assets):
            key = place_of_asset(person, _id(once, place))
            await self._uploads.put(key, laid(desk, asset.file), asset.media_type)

    async def _settle(
        self, person: UUID, about: ProjectFile, assets: Sequence[Found], desk: str, once: Once
    ) -> Project:
        """The project and all that is in it, in one transaction."""
        async with self._db.begin() as connection:
            await done(connection, sql.ALONE, person=str(person))
            if await done(connection, sql.ASKED, id=once.id, owner=person):
                return await made(connection, person, about.title, about.language, once)
            project = await made(connection, person, about.title, about.language, once)
            for kind, versions in about.documents.items():
                await _written(connection, person, project.id, kind, versions, desk)
            await _repeated(connection, project.id, about.comments)
            for place, found in enumerate(assets):
                id = _id(once, place)
                await done(connection, sql.END_ASSET, id=id, state="ready", refusal=None, **dict(found))
                await done(connection, sql.TIE_AT, project=project.id, asset=id, place=place)
            return project


async def _written(
    connection: AsyncConnection, person: UUID, project: UUID, kind: Kind, versions: Sequence[KeptVersion], desk: str
) -> None:
    at = {"project": project, "kind": kind}
    await done(connection, sql.DOCUMENT, **at)
    for number, version in enumerate(versions, 1):
        body = await asyncio.to_thread(Path(laid(desk, version.file)).read_bytes)
        facts = {"number": number, "parent": number - 1, "author": person, "name": version.name, "at": version.at}
        await done(connection, sql.WRITE_AT, **at, **facts, body=body.decode())
    await done(connection, sql.MOVE, **at, head=len(versions), last=len(versions))


async def _repeated(connection: AsyncConnection, project: UUID, comments: Sequence[Said]) -> None:
    """Comments of people who are elsewhere: with their names, and by nobody."""
    for place, said in enumerate(comments, 1):
        answers = uuid5(project, f"comment {said.answers}") if said.answers else None
        given = {"id": uuid5(project, f"comment {place}"), "project": project, "author": NOBODY, "answers": answers}
        facts = said.model_dump(exclude={"answers"})
        await done(connection, sql.SAID, **given, **facts)


def _comment(row: Row[Any], name: str | None, answers: int | None) -> Said:
    facts = {"at": row.at, "about": row.about, "body": row.body, "resolved": row.resolved}
    return Said.model_validate({"name": row.name or name, "answers": answers, **facts})


def _id(once: Once, place: int) -> UUID:
    return uuid5(once.id, f"asset {place}")
