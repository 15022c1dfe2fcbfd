"""What a project that is gone left behind with the service of jobs: its films in production, and who ordered them."""

from uuid import UUID

from filmstudio.kit.db import Database
from filmstudio.ports.projects import Leftovers
from filmstudio.services.jobs import repository as sql


class FilmsLeft:
    """`Leftovers`, with production behind it."""

    def __init__(self, db: Database, production: Leftovers) -> None:
        self._db, self._production = db, production

    async def forget(self, project: UUID) -> bool:
        """Production first: who ordered a film is known as long as there is one. See `Leftovers`."""
        if not await self._production.forget(project):
            return False
        await self._db.run(sql.FORGET_FILMS, {"project": project})
        return True
