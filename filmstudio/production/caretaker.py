"""The caretaker: ends jobs whose workflow is gone (an operator ended it), gives back what they had set aside, and has
garbage collected.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from filmstudio.errors import FilmStudioError
from filmstudio.ports.credits import Credits
from filmstudio.production.activities.money import job_of
from filmstudio.production.engine import Engine
from filmstudio.production.jobs import Jobs
from filmstudio.production.orders import Ending

EVERY, SILENT, GARBAGE = 300.0, 3600, 24 * 3600
"""Seconds between two rounds; of silence after which a job or a hold is looked at; and between two collections."""
log = logging.getLogger(__name__)


class Caretaker:
    """Any number may run: what it does may be done twice."""

    def __init__(
        self, engine: Engine, jobs: Jobs, credits: Credits, collect: Callable[[], Awaitable[None]], silent: int = SILENT
    ) -> None:
        self._engine, self._jobs, self._credits, self._silent = engine, jobs, credits, silent
        self._collect = collect

    async def run(self) -> None:
        """For as long as the worker works; no trouble with one job ends it."""
        loop = asyncio.get_running_loop()
        collected = loop.time()
        while True:
            await self.once()
            if loop.time() - collected > GARBAGE:
                collected = loop.time()
                await self._tried(self._collect())
            await asyncio.sleep(EVERY)

    async def once(self) -> None:
        """One round."""
        await self._tried(self._jobs_once())
        await self._tried(self._holds_once())

    async def _jobs_once(self) -> None:
        for job in await self._jobs.silent(self._silent):
            await self._tried(self._look_at(job))

    async def _look_at(self, job: str) -> None:
        if not await self._engine.running(job):
            words = "the film was ended from outside; what was made is kept, order it again to go on"
            film = (await self._jobs.find(job)).film
            ending = Ending(film=film, state="failed", error=words, kind="EndedFromOutside")
            await self._jobs.ended(ending, inside=False)

    async def _holds_once(self) -> None:
        for hold in await self._credits.expired(self._silent):
            if (job := job_of(hold.key)) and not await self._engine.running(job):
                await self._credits.release(hold.key)

    async def _tried(self, work: Awaitable[None]) -> None:
        try:
            await work
        except FilmStudioError as error:
            log.warning("%s", error)
        except Exception:
            log.exception("the caretaker goes on without this")
