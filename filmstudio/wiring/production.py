"""Wiring of production: settings become connections, a floor and workers. Loaded only where servers are used."""

import asyncio
import contextlib
import dataclasses
import shutil
import time
from collections.abc import AsyncGenerator, Coroutine, Sequence
from pathlib import Path

from pydantic import SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict
from temporalio.worker import Worker

from filmstudio.errors import NotSetUp, UserError
from filmstudio.kit.db import Database
from filmstudio.kit.events import Journal
from filmstudio.kit.memory import used
from filmstudio.kit.migrate import migrate
from filmstudio.kit.patience import insist
from filmstudio.pipeline.studio import Crew, Studio
from filmstudio.ports.crafts import Model
from filmstudio.ports.progress import Watcher
from filmstudio.production.caretaker import Caretaker
from filmstudio.production.engine import Engine, EngineSettings, connect
from filmstudio.production.floor import Floor
from filmstudio.production.intake.dispatcher import Dispatcher
from filmstudio.production.intake.outbox import OutboxIntake
from filmstudio.production.intake.relay import Relay
from filmstudio.production.intake.sqs import SqsIntake
from filmstudio.production.intake.wire import SqsSettings
from filmstudio.production.jobs import Jobs
from filmstudio.production.limits import CPU, FILMS, GPU
from filmstudio.production.metrics import Gauges, runtime
from filmstudio.production.office import Office, Starter
from filmstudio.production.orders import Assignment
from filmstudio.production.thermostat import keep_cool
from filmstudio.production.worker import Slots, work, workers
from filmstudio.providers import rehearsal
from filmstudio.providers.rehearsal import PaidCamera
from filmstudio.providers.spacy_english import SpacyEnglish
from filmstudio.services.credits.postgres import PostgresCredits
from filmstudio.stack import postgres, seaweedfs, temporal, valkey
from filmstudio.stack.server import Server
from filmstudio.stack.site import Site
from filmstudio.stack.web import web
from filmstudio.stack.worker import worker
from filmstudio.store.bucket import Bucket, BucketSettings
from filmstudio.store.cache import DiskCache
from filmstudio.store.repository import TakeRepository, every_project
from filmstudio.store.s3 import S3Store
from filmstudio.wiring import Company, Settings, embedded, schemas

QUEUES = ("films", "intake", "cpu")
"""What a worker does if it is not told otherwise: everything that needs no graphics card and no vendor."""
INTAKE = "intake"
"""The queue of jobs that are handed in."""
API_SLOTS = 100
STALE = 24 * 3600
"""Seconds after which unfinished work belongs to nobody."""


class ProductionSettings(BaseSettings):
    """Where the servers are: one machine's own, or RDS, ElastiCache, S3, SQS and Temporal Cloud. Each is set by an
    environment variable beginning with `FILMSTUDIO_` (`FILMSTUDIO_DATABASE`, `FILMSTUDIO_BUCKET__ENDPOINT`, ...).

    `database` and `valkey` are addresses with their passwords (`postgresql+asyncpg://`, `rediss://`). Without `intake`
    jobs go from the database straight to the dispatcher. `cache` is bytes; `desk` is where the rehearsal's paid camera
    buys.
    """

    model_config = SettingsConfigDict(env_prefix="FILMSTUDIO_", env_nested_delimiter="__")
    database: SecretStr
    valkey: SecretStr
    bucket: BucketSettings = BucketSettings()
    temporal: EngineSettings = EngineSettings()
    intake: SqsSettings | None = None
    cache: int = 20 << 30
    desk: str | None = None
    rehearsal_seconds: float = 0.0


def production_settings(data: "Path | None") -> ProductionSettings:
    """From the environment, or else from the site of `filmstudio up`.

    Raises:
        NotSetUp: there is neither.
    """
    try:
        return ProductionSettings()  # pyright: ignore[reportCallIssue]
    except ValidationError as error:
        problems = [f"{'__'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors()]
        places = [(*one["loc"], one["type"]) for one in error.errors()]
        if places != [("database", "missing"), ("valkey", "missing")]:
            raise UserError(f"settings in the environment (FILMSTUDIO_...): {'; '.join(problems)}") from None
    folder = data or Settings().home / "site"
    if not (folder / "secrets").is_dir():
        raise NotSetUp(
            f"no servers are set up in {folder}; run `filmstudio up`, or set FILMSTUDIO_DATABASE and the rest"
        )
    return site_settings(Site(folder))


def site_settings(site: Site) -> ProductionSettings:
    """The servers of `filmstudio up`."""
    return ProductionSettings(
        database=SecretStr(postgres.url(site)),
        valkey=SecretStr(valkey.url(site)),
        bucket=bucket_settings(site),
        temporal=EngineSettings(address=temporal.address(site)),
    )


def bucket_settings(site: Site) -> BucketSettings:
    """The bucket of one machine's servers."""
    access, secret = seaweedfs.keys(site)
    return BucketSettings(endpoint=seaweedfs.endpoint(site), access_key=access, secret_key=SecretStr(secret))


def migrated(server: Server, site: Site) -> Server:
    """PostgreSQL, with all tables as this version wants them when it is up."""

    async def settle() -> None:
        await server.settle()
        await migrate(postgres.url(site), schemas())

    return dataclasses.replace(server, settle=settle)


def with_bucket(server: Server, site: Site) -> Server:
    """SeaweedFS, with our bucket."""

    async def settle() -> None:
        await insist(Bucket(bucket_settings(site)).create)

    return dataclasses.replace(server, settle=settle)


def embedded_worker(site: Site) -> Server:
    """A worker beside the servers, which also waits for every vendor that is set up."""
    settings, own = site_settings(site), Settings()
    vendors = Companies(own, settings, 1).vendors()
    queues = (*QUEUES, *(vendor.card.queue for vendor in vendors))
    return worker(site, queues, environment(settings, own.assets, site.data / "worker"))


def embedded_web(site: Site, port: int | None) -> Server:
    """The web app beside the servers."""
    return web(site, port, environment(site_settings(site), Settings().assets, site.data / "web"))


def environment(settings: ProductionSettings, assets: Path, home: Path) -> dict[str, str]:
    """The variables from which another process has these settings."""
    found = {"DATABASE": settings.database, "VALKEY": settings.valkey, "TEMPORAL__ADDRESS": settings.temporal.address}
    found |= {"DESK": settings.desk} if settings.desk else {}
    bucket = {f"BUCKET__{key.upper()}": value for key, value in settings.bucket if value is not None}
    plain = {key: value.get_secret_value() if isinstance(value, SecretStr) else str(value) for key, value in
             (found | bucket).items()}  # fmt: skip
    return {f"FILMSTUDIO_{key}": value for key, value in {**plain, "ASSETS": str(assets), "HOME": str(home)}.items()}


class Companies:
    """The crews that a film's order may name. Shots are drawn on all `cores`, politely; native threads leave one free,
    for heartbeats, answers and copies.
    """

    def __init__(self, settings: Settings, production: ProductionSettings, cores: int) -> None:
        self._settings, self._production = settings, production
        self._known: dict[str, Company] = {}
        self._kinds = {
            "embedded": lambda: embedded(self._settings, cores, max(1, cores - 1)),
            "rehearsal": lambda: self._rehearsal(paid=False),
            **({"rehearsal paid": lambda: self._rehearsal(paid=True)} if production.desk else {}),
        }

    def named(self, name: str) -> Company:
        """The company.

        Raises:
            UserError: there is none of this name.
        """
        if name not in self._kinds:
            raise UserError(f"there is no crew {name!r}; there are {', '.join(self._kinds)}")
        if name not in self._known:
            self._known[name] = self._kinds[name]()
        return self._known[name]

    def vendors(self) -> tuple[Model, ...]:
        """Models that are bought from."""
        return (PaidCamera(self._production.desk),) if self._production.desk else ()

    def rest(self) -> None:
        """Free what models hold in memory."""
        for company in self._known.values():
            for model in (company.crew.camera, company.crew.voices, company.crew.composer):
                model.rest()

    def close(self) -> None:
        """End all."""
        for company in self._known.values():
            company.close()

    def _rehearsal(self, *, paid: bool) -> Company:
        seconds = self._production.rehearsal_seconds
        camera = rehearsal.PaidCamera(self._production.desk or "") if paid else rehearsal.RehearsalCamera(seconds)
        voices, composer = rehearsal.RehearsalVoices(seconds), rehearsal.RehearsalComposer(seconds)
        return Company(Crew(camera, voices, composer, SpacyEnglish()), rehearsal.RehearsalRenderer())


class Plant:
    """Connections to all servers, and the floor on which a worker works."""

    def __init__(self, settings: ProductionSettings, companies: Companies, home: Path) -> None:
        from redis.asyncio import Redis

        self._settings, self.companies, self._home = settings, companies, home
        self.db = Database(settings.database.get_secret_value())
        self._valkey = Redis.from_url(  # pyright: ignore[reportUnknownMemberType]
            settings.valkey.get_secret_value(), decode_responses=True, socket_connect_timeout=5
        )
        self.bucket = Bucket(settings.bucket)
        self.cache = DiskCache(home / "cache", settings.cache)
        self.jobs = Jobs(self.db, Journal(self.db, self._valkey, "production", "jobs"))
        self.credits = PostgresCredits(self.db)
        self.floor = Floor(self.opening, self.jobs, self.credits)

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
        for folder in (self._home / "work").glob("*"):
            if time.time() - folder.stat().st_mtime > STALE:
                shutil.rmtree(folder, ignore_errors=True)

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

    def intake(self, engine: Engine) -> list[Coroutine[None, None, None]]:
        """What runs along to start the jobs that are handed in: from the database, or through SQS."""
        start = Starter(engine, self.jobs).start
        if not self._settings.intake:
            return [Dispatcher(OutboxIntake(self.db), start).run()]
        queue = SqsIntake(self._settings.intake)
        relay = Relay(self.db, queue)
        return [relay.run(), Dispatcher(queue, start, relay.finish).run()]

    def office(self) -> Office:
        """Where jobs are handed in."""
        return Office(self.db, self.jobs)

    async def valkey_answers(self) -> None:
        """It says that it is well, or fails."""
        await self._valkey.echo("well")

    async def close(self) -> None:
        """Give everything back."""
        self.companies.close()
        await self._valkey.aclose()
        await self.db.close()


class Team:
    """The workers of one process, and what runs along."""

    def __init__(self, plant: Plant, workers: Sequence[Worker], along: Sequence[Coroutine[None, None, None]]) -> None:
        self.plant, self._workers, self._along = plant, workers, along

    async def work(self, ended: asyncio.Event) -> None:
        """Until asked to end."""
        await work(self._workers, self._along, ended)


@contextlib.asynccontextmanager
async def open_team(
    settings: ProductionSettings, own: Settings, queues: Sequence[str], cores: int, grace: float,
    metrics: str | None = None,
) -> AsyncGenerator[Team]:  # fmt: skip
    """Workers for these queues on so many cores."""
    plant, shown = Plant(settings, Companies(own, settings, cores), own.home / "worker"), runtime(metrics)
    try:
        plant.sweep()
        client = await insist(lambda: connect(settings.temporal, shown))
        slots = {name: plant.slots(name, cores) for name in queues if name != INTAKE}
        gauges = Gauges(shown)
        along: list[Coroutine[None, None, None]] = [
            keep_cool(used, plant.companies.rest),
            gauges.watch(client, plant.watched(queues)),
        ]
        if INTAKE in queues:
            engine = Engine(client)
            along += [*plant.intake(engine), Caretaker(engine, plant.jobs, plant.credits, plant.collect_garbage).run()]
        yield Team(plant, workers(client, plant.floor, slots, gauges, grace), along)
    finally:
        await plant.close()
