"""The plant: connections to all servers, and the floor on which a worker works."""

import contextlib
from collections.abc import AsyncGenerator, Coroutine, Sequence
from pathlib import Path

from filmstudio.errors import UserError
from filmstudio.kit.db import Database
from filmstudio.kit.events import WAIT, Journal
from filmstudio.kit.remote import opened, remote
from filmstudio.pipeline.studio import Studio
from filmstudio.ports.credits import Credits
from filmstudio.ports.intake import Intake
from filmstudio.ports.progress import Watcher
from filmstudio.production.engine import Engine
from filmstudio.production.floor import Floor
from filmstudio.production.intake.dispatcher import Dispatcher
from filmstudio.production.intake.outbox import OutboxIntake
from filmstudio.production.intake.relay import Relay
from filmstudio.production.intake.sqs import SqsIntake
from filmstudio.production.jobs import Jobs
from filmstudio.production.limits import CPU, FILMS, GPU
from filmstudio.production.office import Office, Starter
from filmstudio.production.orders import Assignment
from filmstudio.production.worker import Slots
from filmstudio.services.credits.postgres import PostgresCredits
from filmstudio.store.bucket import Bucket
from filmstudio.store.cache import DiskCache
from filmstudio.store.repository import TakeRepository, every_project
from filmstudio.store.room import sweep_old
from filmstudio.store.s3 import S3Store
from filmstudio.wiring.between import link
from filmstudio.wiring.production.companies import Companies
from filmstudio.wiring.production.settings import ProductionSettings

API_SLOTS = 100
SILENCE = 3 * WAIT
"""Seconds without an answer after which Valkey is thought away: more than a watcher asks it to wait."""


class Plant:
    """Connections to all servers, and the floor on which a worker works."""

    def __init__(self, settings: ProductionSettings, companies: Companies, home: Path) -> None:
        from redis.asyncio import Redis

        self._settings, self.companies, self._home = settings, companies, home
        self.db = Database(settings.database.get_secret_value())
        self.valkey = Redis.from_url(  # pyright: ignore[reportUnknownMemberType]
            settings.valkey.get_secret_value(), decode_responses=True, socket_connect_timeout=5, socket_timeout=SILENCE
        )
        self.bucket = Bucket(settings.bucket)
        self.cache = DiskCache(home / "cache", settings.cache)
        self.jobs = Jobs(self.db, Journal(self.db, self.valkey, "production", "jobs"))
        self.web = opened(settings.peers.values())
        self.credits = self._ledger()
        self.floor = Floor(self.opening, self.jobs, self.credits)

    def _ledger(self) -> Credits:
        """That of the service of credits, where it runs apart; else the database's."""
        if "credits" not in self._settings.peers:
            return PostgresCredits(self.db)
        return remote(Credits, link(self._settings, "credits", "credits", self.web))

    def store(self, project: str) -> S3Store:
        """A project's store, for one piece of work."""
        return S3Store(project, TakeRepository(self.db, project), self.bucket, self.cache, self._home / "work")

    @contextlib.asynccontextmanager
    async def opening(self, to: Assignment, watch: Watcher) -> AsyncGenerator[Studio]:
        """A studio for one piece of work."""
        company, store = self.companies.named(to.crew), self.store(to.project)
        try:
            yield Studio(company.crew, store, company.renderer, watch, self.jobs.budget(to.job))
        finally:
            store.sweep()

    async def collect_garbage(self) -> None:
        """Bytes that no take has, in every project."""
        for project in await every_project(self.db):
            store = self.store(project)
            try:
                await store.collect_garbage()
            finally:
                store.sweep()

    def sweep(self) -> None:
        """Remove what workers that were killed left on this disk, days ago."""
        sweep_old(self._home / "work")

    def slots(self, queue: str, cores: int) -> Slots:
        """How much of a queue's work is done at a time here: little where it is ours, much where we only wait."""
        if queue == GPU:
            return Slots(1)
        if not queue.startswith("api-"):
            return Slots(3 * cores)
        cards = {model.card.queue: model.card for model in self.companies.vendors()}
        if queue not in cards:
            known = ", ".join(cards) or "none"
            raise UserError(f"no vendor is set up for queue {queue!r}; set up: {known}")
        return Slots(API_SLOTS, cards[queue].rate)

    def watched(self, queues: Sequence[str]) -> tuple[str, ...]:
        """The queues whose backlog a worker shows: its own, and all of them where it decides what comes next in films,
        so that somebody tells of a queue that has no worker yet.
        """
        every = (CPU, GPU, *(model.card.queue for model in self.companies.vendors()))
        return every if FILMS in queues else tuple(name for name in queues if name in every)

    def intake(self) -> Intake:
        """Where jobs come in: the database, or SQS."""
        return SqsIntake(self._settings.intake) if self._settings.intake else OutboxIntake(self.db)

    def starting(self, engine: Engine, intake: Intake) -> list[Coroutine[None, None, None]]:
        """What runs along to start the jobs that come in."""
        start = Starter(engine, self.jobs).start
        if not self._settings.intake:
            return [Dispatcher(intake, start).run()]
        relay = Relay(self.db, intake)
        return [relay.run(), Dispatcher(intake, start, relay.finish).run()]

    def office(self) -> Office:
        """Where jobs are handed in."""
        return Office(self.db, self.jobs)

    async def valkey_answers(self) -> None:
        """It says that it is well, or fails."""
        await self.valkey.echo("well")

    async def close(self) -> None:
        """Give everything back."""
        self.companies.close()
        await self.web.aclose()
        await self.valkey.aclose()
        await self.db.close()
