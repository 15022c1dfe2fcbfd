"""The office: jobs are handed in here, and never lost between the database and the engine."""

from opentelemetry.trace import SpanKind

from filmstudio.errors import TooMany, UserError
from filmstudio.film.screenplay import Script
from filmstudio.kit.db import Database
from filmstudio.kit.logs import about
from filmstudio.kit.outbox import Outbox
from filmstudio.kit.patience import insist
from filmstudio.kit.telemetry import parent, span
from filmstudio.ports.store import Store
from filmstudio.production.engine import Engine
from filmstudio.production.intake.outbox import TABLE
from filmstudio.production.jobs import Jobs
from filmstudio.production.orders import FINAL, FilmOrder


def script_key(script: Script) -> str:
    """Where a script's text is kept in its project."""
    return f"script/{script.digest}"


class Office:
    """Takes jobs in."""

    def __init__(self, db: Database, jobs: Jobs) -> None:
        self._db, self._jobs = db, jobs
        self._outbox = Outbox(db, TABLE)

    async def submit(self, film: FilmOrder, script: Script, store: Store, at_once: int | None = None) -> bool:
        """Keep the script, then write the job and its letter to the dispatcher in one transaction.

        It belongs to the trace of this call. False if there is a job of this name: handed in twice, it is one film.

        Raises:
            TooMany: this tenant has `at_once` films under way.
        """
        await store.remember(film.script, script.model_dump_json())
        film = film.model_copy(update={"trace": parent()})

        async def written() -> bool:
            async with self._db.begin() as connection:
                new = await self._jobs.add(connection, film)
                if new and at_once is not None and await self._jobs.under_way(connection, film.tenant) > at_once:
                    raise TooMany(f"{at_once} of your films are under way, the most of your plan; wait, or end one")
                if new:
                    await self._outbox.add(connection, film.job, film.model_dump_json())
                return new

        return await insist(written)


class Starter:
    """What the dispatcher does with a letter."""

    def __init__(self, engine: Engine, jobs: Jobs) -> None:
        self._engine, self._jobs = engine, jobs

    async def start(self, job: str, body: str) -> bool:
        """Start the job's film; False if it was started before, has ended without, or is forgotten. One that was ended
        while it was started is stopped.
        """
        film = FilmOrder.model_validate_json(body)
        with about(job=job), span("start film", film.trace, SpanKind.CONSUMER):
            return await self._started(film)

    async def _started(self, film: FilmOrder) -> bool:
        job = film.job
        if await self._over(job):
            return False
        await self._jobs.state(film.assignment(), "queued")
        started = await self._engine.start(film)
        if await self._over(job):
            await self._engine.cancel(job)
        return started

    async def _over(self, job: str) -> bool:
        """True if it has ended, or is forgotten: its letter was written with its row, and may outlive that."""
        try:
            return (await self._jobs.find(job)).state in FINAL
        except UserError:
            return True
