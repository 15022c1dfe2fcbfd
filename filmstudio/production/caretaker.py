"""The caretaker: ends jobs whose workflow is gone (an operator ended it) or whose letter died, gives back what they had
set aside, and has garbage collected.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from filmstudio.errors import FilmStudioError
from filmstudio.ports.credits import Credits
from filmstudio.ports.intake import Intake
from filmstudio.production.activities.money import job_of
from filmstudio.production.engine import Engine
from filmstudio.production.jobs import Jobs
from filmstudio.production.orders import FINAL, Ending

EVERY, SILENT, GARBAGE = 300.0, 3600, 24 * 3600
"""Seconds between two rounds; of silence after which a job or a hold is looked at; and between two collections."""
PAGE = 100
"""Dead letters that one round looks at."""
log = logging.getLogger(__name__)


class Caretaker:
    """Any number may run: what it does may be done twice."""

    def __init__(
        self, engine: Engine, jobs: Jobs, credits: Credits, intake: Intake, collect: Callable[[], Awaitable[None]],
        silent: int = SILENT,
    ) -> None:  # fmt: skip
        self._engine, self._jobs, self._credits, self._silent = engine, jobs, credits, silent
        self._intake, self._collect = intake, collect

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
        await self._tried(self._letters_once())
        await self._tried(self._holds_once())

    async def _jobs_once(self) -> None:
        for job in await self._jobs.silent(self._silent):
            await self._tried(self._look_at(job))

    async def _look_at(self, job: str) -> None:
        if not await self._engine.running(job):
            words = "the film was ended from outside; what was made is kept, order it again to go on"
            await self._end(job, words, "EndedFromOutside")

    async def _letters_once(self) -> None:
        for letter in await self._intake.dead(PAGE):
            await self._tried(self._not_started(letter.job))

    async def _not_started(self, job: str) -> None:
        if (await self._jobs.find(job)).state not in FINAL and not await self._engine.running(job):
            words = "the film could not be started; order it again, and tell us if it happens again"
            await self._end(job, words, "NotStarted")

    async def _end(self, job: str, words: str, kind: str) -> None:
        film = (await self._jobs.find(job)).film
        await self._jobs.ended(Ending(film=film, state="failed", error=words, kind=kind), inside=False)

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
