"""The crier: reads what happened to films, each from where it stopped, and has webhooks told of it.

Where it stopped is written with what is to be told, in one transaction: killed at any moment, it goes on from there.
"""

import asyncio
import logging
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from filmstudio.errors import ServerAway
from filmstudio.kit.db import Database
from filmstudio.ports.films import FilmEvent, Films
from filmstudio.services.jobs import repository as sql
from filmstudio.services.jobs.hooks import tell

LOOK = 1.0
"""Seconds between two looks."""
PAGE = 200
"""Films that are looked at together."""
SHOTS = ("video", "lipsync")
log = logging.getLogger(__name__)


class Crier:
    """Any number may run."""

    def __init__(self, db: Database, films: Films) -> None:
        self._db, self._films = db, films

    async def run(self) -> None:
        """Until it is cancelled; no trouble with one film ends it."""
        while True:
            try:
                await self.once()
            except ServerAway as error:
                log.warning("%s", error)
            except Exception:
                log.exception("webhooks are told a little later")
            await asyncio.sleep(LOOK)

    async def once(self) -> None:
        """Look at every film that somebody wants to hear of."""
        after = UUID(int=0)
        while rows := await self._db.run(sql.OPEN, {"after": after, "limit": PAGE}):
            films = {row.id: row for row in rows}
            after = rows[-1].id
            for film, events, closed in await self._films.news({id: row.told for id, row in films.items()}):
                await self._cried(films[film], events, closed=closed)

    async def _cried(self, film: Row[Any], events: tuple[FilmEvent, ...], *, closed: bool) -> None:
        told = events[-1].number if events else film.told
        given = {"id": film.id, "before": film.told, "told": told, "closed": closed}
        async with self._db.begin() as connection:
            if not (await connection.execute(sql.TOLD, given)).first():
                return
            hooks = (await connection.execute(sql.HEARERS, {"person": film.payer})).all()
            for event in events:
                kind, facts = meaning(event)
                data = {"film": str(film.id), "project": str(film.project), "number": event.number, **facts}
                for hook in hooks:
                    if kind in hook.events and event.at and event.at >= hook.created:
                        await tell(connection, hook.id, f"{film.id}/{event.number}", kind, event.at, data)


def meaning(event: FilmEvent) -> tuple[str, Mapping[str, object]]:
    """What webhooks call it, and what they are told of it; nothing, if it is none of theirs."""
    match event.kind, event.body.get("state"), event.body.get("craft"):
        case "ended", state, _:
            return f"film.{state}", {"error": event.body.get("error", ""), "dollars": event.body.get("cost", 0)}
        case "state", "awaiting approval", _:
            return "film.awaiting_approval", {}
        case "take", _, craft if craft in SHOTS:
            return "film.shot", {"shot": event.body.get("what"), "dollars": event.body.get("cost", 0)}
        case _:
            return "", {}
