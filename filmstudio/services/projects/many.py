"""`ManyProjects` on the database: each look is one statement, in which the person's membership is asked too."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Row, TextClause

from filmstudio.film.value import Value
from filmstudio.kit.db import Database
from filmstudio.kit.page import Page
from filmstudio.ports.pages import Window
from filmstudio.ports.projects import Comment, Holdings, LinkedAsset, Member, Newest, Place, Project
from filmstudio.services.projects import many_repository as sql
from filmstudio.services.projects.service import ProjectsService

Seen = TypeVar("Seen", bound=Value)


class Many:
    """Many projects at once."""

    def __init__(self, db: Database, projects: ProjectsService) -> None:
        self._db, self._projects = db, projects

    async def listed(self, person: UUID, *, trashed: bool, cursor: str | None, limit: int) -> Page[Project]:
        """Those that he works on. See `ManyProjects`."""
        return await self._projects.listed(person, trashed=trashed, cursor=cursor, limit=limit)

    async def seen(self, person: UUID, projects: Sequence[UUID]) -> dict[UUID, Project]:
        """Those that there are for him. See `ManyProjects`."""
        rows = await self._rows(sql.SEEN, person, projects=list(projects))
        return {row.id: _read(Project, row) for row in rows}

    async def members(self, person: UUID, projects: Sequence[UUID]) -> dict[UUID, tuple[Member, ...]]:
        """Who works on each. See `ManyProjects`."""
        return _by_project(Member, await self._rows(sql.MEMBERS, person, projects=list(projects)))

    async def documents(self, person: UUID, projects: Sequence[UUID]) -> dict[UUID, tuple[Newest, ...]]:
        """The newest version of each document. See `ManyProjects`."""
        return _by_project(Newest, await self._rows(sql.DOCUMENTS, person, projects=list(projects)))

    async def texts(self, person: UUID, versions: Sequence[Place]) -> tuple[str | None, ...]:
        """What each of these versions says. See `ManyProjects`."""
        places = {"projects": [one[0] for one in versions], "kinds": [one[1] for one in versions]}
        rows = await self._rows(sql.TEXTS, person, numbers=[one[2] for one in versions], **places)
        found = {(row.project, row.kind, row.number): str(row.body) for row in rows}
        return tuple(found.get(one) for one in versions)

    async def comments(self, person: UUID, windows: Sequence[Window]) -> tuple[tuple[Comment, ...], ...]:
        """What was said in each window. See `ManyProjects`."""
        return await self._windows(Comment, sql.COMMENTS, person, windows)

    async def assets(self, person: UUID, windows: Sequence[Window]) -> tuple[tuple[LinkedAsset, ...], ...]:
        """The files of each window. See `ManyProjects`."""
        return await self._windows(LinkedAsset, sql.ASSETS, person, windows)

    async def holdings(self, person: UUID) -> Holdings:
        """What he has. See `ManyProjects`."""
        (row,) = await self._rows(sql.HOLDINGS, person)
        return _read(Holdings, row)

    async def _windows(
        self, kind: type[Seen], statement: TextClause, person: UUID, windows: Sequence[Window]
    ) -> tuple[tuple[Seen, ...], ...]:
        places: dict[str, list[UUID] | list[datetime] | list[int]] = {
            "projects": [one.project for one in windows], "ats": [one.at for one in windows],
            "ids": [one.id for one in windows], "limits": [one.limit for one in windows],
        }  # fmt: skip
        found: list[list[Seen]] = [[] for _ in windows]
        for row in await self._rows(statement, person, **places):
            found[row.nth - 1].append(_read(kind, row))
        return tuple(map(tuple, found))

    async def _rows(self, statement: TextClause, person: UUID, **values: object) -> Sequence[Row[Any]]:
        return await self._db.run(statement, {"person": person, **values})


def _read(kind: type[Seen], row: Row[Any]) -> Seen:
    return kind.model_validate({name: getattr(row, name) for name in kind.model_fields})


def _by_project(kind: type[Seen], rows: Sequence[Row[Any]]) -> dict[UUID, tuple[Seen, ...]]:
    found: defaultdict[UUID, list[Seen]] = defaultdict(list)
    for row in rows:
        found[row.project].append(_read(kind, row))
    return {project: tuple(some) for project, some in found.items()}
