"""Wiring of the service of jobs: production's desk behind it, and what runs along."""

import contextlib
from collections.abc import Coroutine, Generator
from urllib.parse import urlsplit
from uuid import UUID

from starlette.datastructures import State

from filmstudio.errors import NotSetUp
from filmstudio.kit.hub import Hub
from filmstudio.kit.outbound import Outbound
from filmstudio.kit.radio import Radio
from filmstudio.kit.seal import Seal
from filmstudio.production.desk import Desk
from filmstudio.production.engine import Engine, connect
from filmstudio.production.register import Register
from filmstudio.production.views import Views
from filmstudio.services.jobs import hook_routes, presence_routes, routes
from filmstudio.services.jobs.courier import Courier
from filmstudio.services.jobs.crier import Crier
from filmstudio.services.jobs.hooks import Hooks
from filmstudio.services.jobs.presence import Presence
from filmstudio.services.jobs.service import JobsService
from filmstudio.services.jobs.stream import Streams
from filmstudio.services.projects.service import ProjectsService
from filmstudio.store.s3 import S3Store
from filmstudio.wiring.production.plant import Plant
from filmstudio.wiring.production.settings import ProductionSettings

ROUTERS = (routes.of_project, routes.films, hook_routes.router, presence_routes.router)
"""They come before that of projects, which knows any kind of document below a project."""


class Owners:
    """`Payers`, by the members of projects."""

    def __init__(self, projects: ProjectsService) -> None:
        self._projects = projects

    async def payer(self, person: UUID, project: UUID) -> UUID:
        """The owner."""
        members = await self._projects.members(person, project)
        return next(member.person for member in members if member.role == "owner")


class LateEngine:
    """Temporal, when it is first needed."""

    def __init__(self, settings: ProductionSettings) -> None:
        self._settings = settings
        self._engine: Engine | None = None

    async def __call__(self) -> Engine:
        """The engine.

        Raises:
            ServerAway: Temporal can't be reached.
        """
        self._engine = self._engine or Engine(await connect(self._settings.temporal))
        return self._engine


def origin_of(site: str) -> str:
    """What browsers call the origin of a page of the studio (RFC 6454)."""
    parts = urlsplit(site)
    return f"{parts.scheme}://{parts.netloc}".lower()


def furnish(state: State, settings: ProductionSettings, plant: Plant) -> None:
    """The service on the plant's servers; after those of users, projects and credits.

    Raises:
        NotSetUp: there is no secret to seal with.
    """

    @contextlib.contextmanager
    def shelf(project: str) -> Generator[S3Store]:
        store = plant.store(project)
        try:
            yield store
        finally:
            store.sweep()

    state.radio = Radio(plant.valkey)
    state.presence = Presence(state.radio)
    state.origins = frozenset({origin_of(settings.site), *settings.origins})
    hub = Hub(plant.jobs.journal, state.radio)
    register = Register(plant.db)
    state.many_films = Views(register, shelf)
    desk = Desk(
        plant.office(), plant.jobs, register, hub, LateEngine(settings), shelf, plant.companies.names
    )  # fmt: skip
    if settings.secret is None:
        raise NotSetUp("webhooks need a secret; set FILMSTUDIO_SECRET to 32 random characters, and keep it")
    seal, outbound = Seal(settings.secret.get_secret_value()), Outbound(loopback=settings.hooks_to_loopback)
    state.hooks = Hooks(plant.db, seal, outbound, state.rates)
    state.crier, state.courier = Crier(plant.db, desk), Courier(plant.db, seal, outbound)
    state.streams = Streams()
    state.jobs = JobsService(
        plant.db, desk, state.projects, Owners(state.projects), state.plans, plant.credits, state.rates
    )  # fmt: skip


def along(state: State) -> tuple[Coroutine[None, None, None], ...]:
    """What runs beside the app."""
    return (state.radio.run(), state.crier.run(), state.courier.run())
