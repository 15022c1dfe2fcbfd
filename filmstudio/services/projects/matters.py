"""Things of projects, for those who judge them: shown to them, hidden from others. `Matters`."""

from collections.abc import Sequence
from uuid import UUID

from filmstudio.kit.db import Database
from filmstudio.ports.matters import Matter, Thing
from filmstudio.ports.uploads import Uploads
from filmstudio.services.projects import matters_repository as judged
from filmstudio.services.projects import repository as sql
from filmstudio.services.projects.assets import place_of_asset
from filmstudio.services.projects.rules import SHOWN
from filmstudio.services.projects.service import ProjectsService

EXCERPT, PICTURES = 4000, 12
"""Characters of a script, and pictures of a project, that are shown."""


class ProjectMatters:
    """See `Matters`."""

    def __init__(self, db: Database, projects: ProjectsService, uploads: Uploads) -> None:
        self._db, self._projects, self._uploads = db, projects, uploads

    async def matter(self, kind: Thing, id: UUID) -> Matter | None:
        """The thing. See `Matters`."""
        match kind:
            case "project":
                rows = await self._db.run(judged.PROJECT, {"id": id, "most": EXCERPT})
                pictures = await self._pictures(id) if rows else ()
                facts = Matter.model_validate(rows[0], from_attributes=True) if rows else None
                return facts.model_copy(update={"pictures": pictures}) if facts else None
            case "comment":
                rows = await self._db.run(judged.COMMENT, {"id": id})
                return Matter.model_validate(rows[0], from_attributes=True) if rows else None
            case "asset":
                rows = await self._db.run(judged.ASSET, {"id": id})
                if not rows:
                    return None
                shown = rows[0].state == "ready"
                address = await self._address(rows[0].owner, id, rows[0].name, rows[0].media_type) if shown else ""
                return Matter(owner=rows[0].owner, title=rows[0].title, pictures=(address,) if address else ())
            case "film" | "person":
                return None

    async def may_see(self, person: UUID, kind: Thing, id: UUID) -> bool:
        """True if he sees it. See `Matters`."""
        statement = {"asset": sql.SEE_ASSET, "person": judged.TOGETHER}.get(kind, judged.MEMBER)
        return bool(await self._db.run(statement, {"person": person, "id": id}))

    async def shared(self, token: str, password: str | None) -> UUID:
        """The project behind a link. See `Matters`."""
        link = await self._projects.opened(token, password)
        await self._db.run(sql.LOOKED, {"id": link.id})
        return link.project

    async def block(self, kind: Thing, id: UUID, cause: UUID) -> None:
        """Hide it. See `Matters`."""
        await self._db.run(judged.BLOCK, {"cause": cause, "kind": kind, "thing": id})

    async def unblock(self, cause: UUID) -> None:
        """For this cause no more. See `Matters`."""
        await self._db.run(judged.UNBLOCK, {"cause": cause})

    async def blocked(self, things: Sequence[UUID]) -> frozenset[UUID]:
        """Those that are hidden. See `Matters`."""
        return frozenset(row.thing for row in await self._db.run(judged.BLOCKED, {"things": list(things)}))

    async def _pictures(self, project: UUID) -> tuple[str, ...]:
        rows = await self._db.run(judged.PICTURES, {"id": project, "most": PICTURES})
        return tuple([await self._address(row.owner, row.id, row.name, row.media_type) for row in rows])

    async def _address(self, owner: UUID, id: UUID, name: str, media_type: str) -> str:
        seconds = int(SHOWN.total_seconds())
        return await self._uploads.address(place_of_asset(owner, id), seconds, name, media_type)
