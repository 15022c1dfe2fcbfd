"""Servers: every film is handed in as a job whose name says what it is made of, so that it is handed in once."""

import contextlib
import re
from collections.abc import AsyncGenerator, Generator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path

from filmstudio import __version__
from filmstudio.cli.batch.maker import Order, Outcome, Tell
from filmstudio.cli.request import load_script
from filmstudio.errors import FilmFailed, NotSetUp, UserError
from filmstudio.film.assets import Asset, TextFacts
from filmstudio.film.value import digest_of
from filmstudio.pipeline.budget import DOLLAR
from filmstudio.pipeline.direct import DIRECTOR
from filmstudio.pipeline.studio import Crew, Studio
from filmstudio.production.jobs import Job
from filmstudio.production.office import script_key
from filmstudio.production.orders import Assignment, FilmOrder
from filmstudio.store.s3 import S3Store
from filmstudio.wiring import Settings
from filmstudio.wiring.production.companies import Companies
from filmstudio.wiring.production.plant import Plant
from filmstudio.wiring.production.settings import production_settings

STAGES = {"queued": "in the queue", "processing": "in the making", "rendering": "being rendered"}


@dataclass(frozen=True)
class Client:
    """Who hands in: the batch's `name`, the `tenant`, the `crew` asked for, and the most dollars a film may cost."""

    name: str
    tenant: str = "local"
    crew: str = "embedded"
    cap: float = 0.0
    at_once: int = 100

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[\w.@-]{1,64}", self.tenant):
            raise UserError(f"--tenant {self.tenant!r}: letters, digits, and . @ - _, at most 64")
        if not 0 < len(self.name) <= 100 or not self.name.isprintable():
            raise UserError(f"--name {self.name!r}: a batch's name has 1 to 100 letters")

    @property
    def project(self) -> str:
        """Where the batch's takes are kept, and shared among its films."""
        readable = re.sub(r"[^a-z0-9]+", "-", self.name.lower()).strip("-")[:24]
        return f"batch-{readable}-{digest_of([self.tenant, self.name])[:16]}"

    def job(self, order: Order) -> str:
        """The job's name: the same film, handed in again, is the same job, until it has failed."""
        return digest_of(["job of a batch", self.tenant, self.name, order.digest, order.tries])[:32]


class Servers:
    """Has films made by the workers of a site or a cloud."""

    stays = "films that were handed in go on at the servers"

    def __init__(self, plant: Plant, client: Client) -> None:
        self._plant, self._client = plant, client
        self.at_once = client.at_once
        self.version = f"{__version__} {DIRECTOR} {client.crew}"

    @property
    def crew(self) -> Crew | None:
        """The same crew, where its voices are set up on this machine too."""
        try:
            return self._plant.companies.named(self._client.crew).crew
        except NotSetUp:
            return None

    async def make(self, order: Order, tell: Tell) -> Outcome:
        """Hand the film in, wait for it, and fetch it.

        Raises:
            FilmFailed: it could not be made there. ServerAway: the servers can't be reached for long.
        """
        job = await self._ended(await self._submit(order), tell)
        if job.done is None or job.state != "completed":
            raise FilmFailed(job.error or f"the job {job.id} was {job.state}")
        await self._fetch(job, order.film.request.out)
        spent = await self._plant.jobs.spent(job.id)
        endings = tuple(kept.ending for kept in job.done.files)
        return Outcome(round(job.quote.seconds, 3) if job.quote else 0.0, endings, spent / DOLLAR)

    def pricing(self) -> AbstractAsyncContextManager[Studio]:
        """The crew on the project's store, on this machine."""
        client = self._client
        to = Assignment(job="quote", tenant=client.tenant, project=client.project, crew=client.crew)
        return self._plant.opening(to, lambda _: None)

    async def _submit(self, order: Order) -> str:
        client, request = self._client, order.film.request
        script = load_script(request.script)
        film = FilmOrder(
            job=client.job(order), tenant=client.tenant, project=client.project, script=script_key(script),
            orders=request.orders(), crew=client.crew, cap=round(client.cap * DOLLAR),
        )  # fmt: skip
        with self._store() as store:
            await self._plant.office().submit(film, script, store)
        return film.job

    async def _ended(self, job: str, tell: Tell) -> Job:
        stage, done, total = STAGES["queued"], 0, 0
        tell(stage, done, total)
        async for event in self._plant.jobs.follow(job):
            match event.kind:
                case "state":
                    stage = STAGES.get(str(event.body["state"]), stage)
                case "quote":
                    done, total = 0, int(event.body["takes_to_make"] or 0)
                case "take":
                    done += 1
                case _:
                    continue
            tell(stage, min(done, total), total)
        return await self._plant.jobs.find(job)

    async def _fetch(self, job: Job, out: Path) -> None:
        with self._store() as store:
            for kept in job.done.files if job.done else ():
                asset = Asset(content=kept.content, media_type=kept.media_type, size=kept.size, facts=TextFacts())
                await store.export(asset, str(out.with_suffix(kept.ending)))

    @contextlib.contextmanager
    def _store(self) -> Generator[S3Store]:
        """The project's store for one piece of work."""
        store = self._plant.store(self._client.project)
        try:
            yield store
        finally:
            store.sweep()


@contextlib.asynccontextmanager
async def open_servers(data: Path | None, client: Client) -> AsyncGenerator[Servers]:
    """Connections to the servers that the environment names, or to a site.

    Raises:
        NotSetUp: there are no servers. UserError: there is no such crew.
    """
    own, settings = Settings(), production_settings(data).model_copy(update={"cache": 0})
    plant = Plant(settings, Companies(own, settings, 1), own.home / "batch")
    try:
        plant.sweep()
        yield Servers(plant, client)
    finally:
        await plant.close()
