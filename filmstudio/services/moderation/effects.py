"""What follows from decisions in other services: written down with the decision, made until it is so, whatever dies.

Each effect is a row that says what is wanted and what was made. Its row is held while the other service is asked, so a
reversal waits for a block that is on its way, and is made after it.
"""

import logging
from typing import Any

from sqlalchemy import Row

from filmstudio.errors import FilmStudioError, NotThere
from filmstudio.kit.db import Database
from filmstudio.ports.matters import Matters
from filmstudio.ports.users import Users
from filmstudio.services.moderation import repository as sql
from filmstudio.services.moderation.rules import EFFECTS

log = logging.getLogger(__name__)


class Effects:
    """The effects of all decisions."""

    def __init__(self, db: Database, matters: Matters, users: Users) -> None:
        self._db, self._matters, self._users = db, matters, users

    async def settle(self) -> None:
        """Make what is due."""
        for _ in range(EFFECTS):
            if not await self._one():
                return

    async def _one(self) -> bool:
        """One of them; False if nothing is due. What fails is tried again in half a minute."""
        async with self._db.begin() as connection:
            row = (await connection.execute(sql.DUE)).one_or_none()
            if row is None:
                return False
            named = {"decision": row.decision, "what": row.what}
            try:
                await self._make(row)
            except NotThere:
                log.info("decision %s: nobody is there any more", row.decision)
            except FilmStudioError as error:
                log.warning("decision %s is not in force yet: %s", row.decision, error)
                await connection.execute(sql.LATER, named)
                return True
            await connection.execute(sql.MADE, named)
            return True

    async def _make(self, row: Row[Any]) -> None:
        match row.what, row.wanted:
            case "block", True:
                await self._matters.block(row.kind, row.thing, row.decision)
            case "block", False:
                await self._matters.unblock(row.decision)
            case "suspend", True:
                await self._users.suspend(row.owner, row.decision, row.reason, row.until)
            case _:
                await self._users.lift(row.owner, row.decision)
