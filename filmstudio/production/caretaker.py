"""The caretaker: ends jobs whose workflow is gone (an operator ended it), and gives back what they had set aside."""

import asyncio
import contextlib

from filmstudio.errors import ServerAway
from filmstudio.ports.credits import Credits
from filmstudio.production.activities.money import job_of
from filmstudio.production.engine import Engine
from filmstudio.production.jobs import Jobs
from filmstudio.production.orders import Ending

EVERY, SILENT = 300.0, 3600
"""Seconds between two rounds; and of silence after which a job or a hold is looked at."""


class Caretaker:
    """Any number may run: what it does may be done twice."""

    def __init__(self, engine: Engine, jobs: Jobs, credits: Credits, silent: int = SILENT) -> None:
        self._engine, self._jobs, self._credits, self._silent = engine, jobs, credits, silent

    async def run(self) -> None:
        """For as long as the worker works."""
        while True:
            with contextlib.suppress(ServerAway):
                await self.once()
            await asyncio.sleep(EVERY)

    async def once(self) -> None:
        """One round."""
        for job in await self._jobs.silent(self._silent):
            if not await self._engine.running(job.id):
                words = "the film was ended from outside; what was made is kept, order it again to go on"
                await self._jobs.ended(Ending(film=job.film, state="failed", error=words, kind="EndedFromOutside"))
        for hold in await self._credits.expired(self._silent):
            if (job := job_of(hold.key)) and not await self._engine.running(job):
                await self._credits.release(hold.key)
