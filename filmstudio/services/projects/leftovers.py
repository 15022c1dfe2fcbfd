"""Projects that are gone are forgotten by those who have something of them: an outbox, written as the project goes."""

import logging
from datetime import timedelta
from uuid import UUID

from filmstudio.errors import ServerAway
from filmstudio.kit.db import Database
from filmstudio.ports.projects import Leftovers
from filmstudio.services.projects import repository as sql

PAGE, EVERY = 20, 5.0
"""Projects that are asked for in one round, and seconds between two rounds."""
SOON, TRIED, AGAIN = timedelta(seconds=5), timedelta(minutes=1), timedelta(days=1)
"""Until it is asked again: while films are being stopped; after a call that failed or never ended; and once more when
all was forgotten, for what a worker that was cut off, or an order of the same moment, wrote after that.
"""
log = logging.getLogger(__name__)


class Clearing:
    """Any number may run: what is asked may be asked twice."""

    def __init__(self, db: Database, leftovers: Leftovers) -> None:
        self._db, self._leftovers = db, leftovers

    async def once(self) -> None:
        """One round; trouble with one project leaves the others, a server that is away ends it."""
        for row in await self._db.run(sql.GONE, {"wait": TRIED, "limit": PAGE}):
            try:
                await self._clear(row.project, before=row.cleared is not None)
            except ServerAway as error:
                log.warning("%s; what project %s and others left behind is forgotten later", error, row.project)
                return
            except Exception:
                log.exception("what project %s left behind is not forgotten yet; it is tried again", row.project)

    async def _clear(self, project: UUID, *, before: bool) -> None:
        if not await self._leftovers.forget(project):
            await self._db.run(sql.GONE_LATER, {"project": project, "wait": SOON})
        elif before:
            await self._db.run(sql.GONE_FOR_GOOD, {"project": project})
        else:
            await self._db.run(sql.GONE_CLEARED, {"project": project, "wait": AGAIN})
