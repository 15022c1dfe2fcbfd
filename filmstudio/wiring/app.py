"""Wiring of the web app: settings become an app with some services or all, which knows whether its servers are there.

A service that is not in this app is elsewhere: what the others ask of it goes over HTTP.
"""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterator, Sequence

from fastapi import FastAPI, Request
from sqlalchemy import text
from temporalio.client import Client

from filmstudio import __version__
from filmstudio.errors import UserError
from filmstudio.kit.barred import LOOK, Barred
from filmstudio.kit.chores import now_and_then
from filmstudio.kit.http import Check, create_app
from filmstudio.kit.logs import nameless
from filmstudio.kit.mail import FolderMailer, SmtpMailer
from filmstudio.kit.measures import Measures
from filmstudio.kit.passwords import Passwords
from filmstudio.kit.radio import Radio
from filmstudio.kit.rates import Rate, Rates, by_address, by_caller
from filmstudio.kit.remote import exposed, remote
from filmstudio.production.engine import connect
from filmstudio.wiring import Settings, administration, credits, graph, jobs, moderation, projects, users
from filmstudio.wiring.between import badges_of, link
from filmstudio.wiring.far import FarDoor
from filmstudio.wiring.production.companies import Companies
from filmstudio.wiring.production.plant import Plant
from filmstudio.wiring.production.settings import ProductionSettings
from filmstudio.wiring.service import Bench, Service, Work

SOON, TIDY, SHOWN = 5.0, 3600.0, 15.0
"""Seconds between two times that the erased are forgotten, that what is over is removed, that figures are renewed."""
NEIGHBOURS = 3
"""Times as many requests as of a person come from an address where nobody says who he is: many may share it."""
SERVICES = {
    "users": users.SERVICE, "credits": credits.SERVICE, "projects": projects.SERVICE, "jobs": jobs.SERVICE,
    "moderation": moderation.SERVICE, "administration": administration.SERVICE, "graph": graph.SERVICE,
}  # fmt: skip
"""Each after those that it asks. Routes come in this order but for those of jobs, which have names of their own below a
project, where that of projects knows any kind of document.
"""
EARLY = ("jobs",)


def web_app(
    settings: ProductionSettings, own: Settings, names: Sequence[str] = tuple(SERVICES),
    passwords: Passwords | None = None,
) -> FastAPI:  # fmt: skip
    """The app with these services; connections are opened when it starts.

    Raises:
        NotSetUp: it has no secret, or isn't told where the other services are. UserError: there is no such service.
    """
    here = _known(names)
    plant = Plant(settings, Companies(own, settings, 1), own.home / "web")
    mailer = SmtpMailer(settings.mail) if settings.mail else FolderMailer(own.home / "letters")

    @contextlib.asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        work = [service.work(bench) for service in here.values()]
        always = (app.state.radio.run(), now_and_then(LOOK, app.state.barred.look), app.state.flags.run())
        along = [asyncio.create_task(one) for one in (*always, *_beside(work))]
        try:
            yield
        finally:
            for one in along:
                one.cancel()
            await asyncio.gather(*along, return_exceptions=True)
            for one in work:
                await asyncio.gather(*(close() for close in one.closing), return_exceptions=True)
            await plant.close()

    app = create_app("AI Film Studio", __version__, _checks(settings, plant, here), lifespan, settings.origins)
    bench = Bench(app.state, settings, plant, passwords or Passwords(), mailer, own.home / "web" / "uploads")
    _furnish(bench, here)
    for name in sorted(here, key=lambda name: name not in EARLY):
        for router in here[name].routers:
            app.include_router(router)
    if settings.between:
        _expose(app, settings, here)
    return app


def _known(names: Sequence[str]) -> dict[str, Service]:
    if strange := [name for name in names if name not in SERVICES]:
        raise UserError(f"there is no service {strange[0]!r}; there are {', '.join(SERVICES)}")
    return {name: service for name, service in SERVICES.items() if name in names}


def _furnish(bench: Bench, here: dict[str, Service]) -> None:
    """What routes find in the app's state: services, or the ways to them.

    Raises:
        NotSetUp: there is no secret to seal with, or no way to a service.
    """
    state, settings = bench.state, bench.settings
    salt = settings.need_secret().get_secret_value()
    state.measures, state.salt = Measures(), nameless(salt, "logs")
    state.rates, state.radio = Rates(bench.plant.valkey), Radio(bench.plant.valkey)
    state.barred = Barred(state.radio, lambda: state.door.put_out())  # noqa: PLW0108  there is no door yet
    state.flags = administration.flags_of(state)
    state.limit = by_caller(state.rates, Rate(settings.requests, 60))
    state.strangers = by_address(state.rates, Rate(NEIGHBOURS * settings.requests, 60))
    for name, service in SERVICES.items():
        if name in here:
            service.furnish(bench)
            continue
        for port, kind in service.ports.items():
            setattr(state, port, remote(kind, link(settings, name, port, bench.plant.web)))
    if "users" not in here:
        state.authenticate = state.barred.guarding(FarDoor(state.door, settings.site).authenticate)


def _expose(app: FastAPI, settings: ProductionSettings, here: dict[str, Service]) -> None:
    """What services elsewhere ask of those here."""
    badges = badges_of(settings)
    for service in here.values():
        for port, kind in service.ports.items():
            app.include_router(exposed(port, kind, _found(port), badges))


def _found(port: str) -> Callable[[Request], object]:
    return lambda request: getattr(request.app.state, port)


def _beside(work: Sequence[Work]) -> Iterator[Coroutine[None, None, None]]:
    for one in work:
        yield from one.along
    yield now_and_then(SOON, *(chore for one in work for chore in one.soon))
    yield now_and_then(TIDY, *(chore for one in work for chore in one.hourly))
    yield now_and_then(TIDY, *(chore for one in work for chore in one.nightly))
    yield now_and_then(SHOWN, *(chore for one in work for chore in one.shows))


def _checks(settings: ProductionSettings, plant: Plant, here: dict[str, Service]) -> dict[str, Check]:
    client: Client | None = None

    async def temporal() -> None:
        nonlocal client
        client = client or await connect(settings.temporal)
        await client.service_client.check_health()

    always: dict[str, Check] = {
        "postgres": lambda: plant.db.run(text("select 1"), {}), "valkey": plant.valkey_answers,
    }  # fmt: skip
    some: dict[str, Check] = {"s3": lambda: plant.bucket.age("readyz", 0), "temporal": temporal}
    needed = {need for service in here.values() for need in service.needs}
    return always | {name: check for name, check in some.items() if name in needed}
