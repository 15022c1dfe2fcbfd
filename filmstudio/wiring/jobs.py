"""Wiring of the service of jobs: production's desk behind it, and what runs along."""

import contextlib
from collections.abc import Generator
from urllib.parse import urlsplit

from filmstudio.kit.hub import Hub
from filmstudio.kit.outbound import Outbound
from filmstudio.kit.seal import Seal
from filmstudio.ports.audited import Audited
from filmstudio.ports.films import ManyFilms
from filmstudio.ports.kept import Kept
from filmstudio.ports.projects import Leftovers
from filmstudio.production.backroom import Backroom
from filmstudio.production.cleaner import Cleaner
from filmstudio.production.desk import Desk
from filmstudio.production.engine import Engine, connect
from filmstudio.production.register import Register
from filmstudio.production.views import Views
from filmstudio.services.jobs import admin_routes, hook_routes, presence_routes, routes, shared_routes
from filmstudio.services.jobs.administration import Administration
from filmstudio.services.jobs.courier import Courier
from filmstudio.services.jobs.crier import Crier
from filmstudio.services.jobs.hooks import Hooks
from filmstudio.services.jobs.kept import JobsKept
from filmstudio.services.jobs.leftovers import FilmsLeft
from filmstudio.services.jobs.presence import Presence
from filmstudio.services.jobs.service import JobsService
from filmstudio.services.jobs.stream import Streams
from filmstudio.store.s3 import S3Store
from filmstudio.wiring.production.settings import ProductionSettings
from filmstudio.wiring.service import Bench, Forgetful, Service, Work

ROUTERS = (
    routes.of_project, routes.films, routes.crews, shared_routes.router, hook_routes.router, presence_routes.router,
    admin_routes.films, admin_routes.intake,
)  # fmt: skip
"""They come before that of projects, which knows any kind of document below a project."""


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


def furnish(bench: Bench) -> None:
    """The service on the plant's servers; after those of users, projects and credits."""
    state, settings, plant = bench.state, bench.settings, bench.plant

    @contextlib.contextmanager
    def shelf(project: str) -> Generator[S3Store]:
        store = plant.store(project)
        try:
            yield store
        finally:
            store.sweep()

    state.presence = Presence(state.radio)
    state.origins = frozenset({origin_of(settings.site), *settings.origins})
    hub = Hub(plant.jobs.journal, state.radio)
    register = Register(plant.db)
    state.many_films = Views(register, shelf)
    engine = LateEngine(settings)
    desk = Desk(plant.office(), plant.jobs, register, hub, engine, shelf, plant.companies.crews)
    state.leftovers = FilmsLeft(plant.db, Cleaner(plant.db, plant.jobs, engine, shelf))
    seal = Seal(settings.need_secret().get_secret_value())
    outbound = Outbound(loopback=settings.hooks_to_loopback)
    state.hooks = state.forgets_jobs = Hooks(plant.db, seal, outbound, state.rates)
    state.keeps_jobs = JobsKept(plant.db, state.many_films)
    state.crier, state.courier = Crier(plant.db, desk), Courier(plant.db, seal, outbound)
    state.streams = Streams(state.barred.out)
    state.jobs = JobsService(
        plant.db, desk, state.projects, state.payers, state.plans, state.credits, state.rates, state.users,
        state.matters, state.flags,
    )  # fmt: skip
    backroom = Backroom(register, plant.intake())
    state.all_films = Administration(plant.db, desk, backroom, state.plans)
    state.audits_jobs = state.all_films.acts


def work(bench: Bench) -> Work:
    """Who listens is told, here and by webhook."""
    state = bench.state

    async def show() -> None:
        state.measures.show("filmstudio_jobs", "Films by state", "state", await bench.plant.jobs.count())

    return Work(along=(state.crier.run(), state.courier.run()), shows=(show,))


PORTS = {
    "many_films": ManyFilms, "leftovers": Leftovers, "forgets_jobs": Forgetful, "keeps_jobs": Kept,
    "audits_jobs": Audited,
}  # fmt: skip
SERVICE = Service(ROUTERS, furnish, PORTS, work, frozenset({"s3", "temporal"}))
