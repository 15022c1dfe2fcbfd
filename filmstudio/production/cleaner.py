"""The cleaner: a project that is gone leaves no film behind, no take, no document and no bytes.

What vendors were paid stays (`production.purchases`): a job's name, a recipe's digest and an amount, for the books.
"""

from collections.abc import Awaitable, Callable
from uuid import UUID

from filmstudio.kit.db import Database
from filmstudio.kit.outbox import Outbox
from filmstudio.production.engine import Engine
from filmstudio.production.intake.outbox import TABLE
from filmstudio.production.jobs import Job, Jobs
from filmstudio.production.orders import FINAL, Ending
from filmstudio.production.shelf import Shelves

PAGE = 10
"""Films that one call forgets: a caller from afar waits less than a minute."""


class Cleaner:
    """`Leftovers`, in production. Whatever dies on the way, the next call goes on: a film's row is the last of it."""

    def __init__(self, db: Database, jobs: Jobs, engine: Callable[[], Awaitable[Engine]], shelves: Shelves) -> None:
        self._db, self._jobs, self._engine, self._shelves = db, jobs, engine, shelves
        self._outbox = Outbox(db, TABLE)

    async def forget(self, project: UUID) -> bool:
        """Forget its films, then its store. See `Leftovers`."""
        films = await self._jobs.of_project(str(project), PAGE)
        stopped = [await self._stopped(film) for film in films]
        for film, over in zip(films, stopped, strict=True):
            if over:
                await self._forget(film)
        if len(films) == PAGE or not all(stopped):
            return False
        with self._shelves(str(project)) as shelf:
            await shelf.forget()
        return True

    async def _stopped(self, film: Job) -> bool:
        """True if nobody works at it; else they are told to stop, also those who only wait for retakes."""
        engine = await self._engine()
        if film.state not in FINAL and not await engine.running(film.id):
            await self._jobs.ended(Ending(film=film.film, state="cancelled"), inside=False)
        if not await engine.running(film.id):
            return True
        await engine.cancel(film.id)
        return False

    async def _forget(self, film: Job) -> None:
        await (await self._engine()).erase(film.id)
        async with self._db.begin() as connection:
            await self._outbox.drop(connection, film.id)
            await self._jobs.forget(connection, film.id)
        await self._jobs.journal.forget(film.id)
