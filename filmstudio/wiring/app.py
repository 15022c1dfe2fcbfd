"""Wiring of the web app: settings become an app with its services, which knows whether its servers are there."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator
from pathlib import Path

from fastapi import FastAPI
from sqlalchemy import text
from starlette.datastructures import State
from temporalio.client import Client

from filmstudio import __version__
from filmstudio.errors import NotSetUp
from filmstudio.kit.chores import now_and_then
from filmstudio.kit.http import Check, create_app
from filmstudio.kit.logs import nameless
from filmstudio.kit.mail import FolderMailer, SmtpMailer
from filmstudio.kit.measures import Measures
from filmstudio.kit.passwords import Passwords
from filmstudio.kit.postman import Postman
from filmstudio.kit.rates import Rate, Rates, by_caller
from filmstudio.production.engine import connect
from filmstudio.services.users import routes as users
from filmstudio.services.users.repository import LETTERS
from filmstudio.services.users.service import UsersService
from filmstudio.services.users.settings import UsersSettings
from filmstudio.wiring import Settings, credits, graph, jobs, projects
from filmstudio.wiring.figures import EVERY, figures
from filmstudio.wiring.forgetting import forgetting
from filmstudio.wiring.production.companies import Companies
from filmstudio.wiring.production.plant import Plant
from filmstudio.wiring.production.settings import ProductionSettings

SOON, TIDY = 5.0, 3600.0
"""Seconds between two times that the erased are forgotten, and that what is over is removed."""
ROUTERS = (users.auth, users.me, users.keys, *credits.ROUTERS, *jobs.ROUTERS, *projects.ROUTERS, *graph.ROUTERS)


def web_app(settings: ProductionSettings, own: Settings) -> FastAPI:
    """The app; connections are opened when it starts.

    Raises:
        NotSetUp: it has no secret.
    """
    plant = Plant(settings, Companies(own, settings, 1), own.home / "web")
    mailer = SmtpMailer(settings.mail) if settings.mail else FolderMailer(own.home / "letters")

    @contextlib.asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        state = app.state
        hourly = now_and_then(TIDY, state.users.logins.tidy, *projects.chores(state), *credits.chores(state))
        soon = now_and_then(SOON, forgetting(state))
        nightly = now_and_then(TIDY, *credits.nightly(state))
        post = (Postman(plant.db, LETTERS, mailer).run(), *projects.along(plant, mailer))
        looks = now_and_then(EVERY, figures(state, plant))
        work = (*post, soon, hourly, nightly, looks, *jobs.along(state), *credits.along(state))
        along = [asyncio.create_task(one) for one in work]
        try:
            yield
        finally:
            for one in along:
                one.cancel()
            await asyncio.gather(*along, return_exceptions=True)
            await state.cashier.close()
            await plant.close()

    app = create_app("AI Film Studio", __version__, _checks(settings, plant), lifespan, settings.origins)
    _furnish(app.state, settings, plant, own.home / "web" / "uploads")
    for router in ROUTERS:
        app.include_router(router)
    return app


def _furnish(state: State, settings: ProductionSettings, plant: Plant, work: Path) -> None:
    """What routes find in the app's state: the services on the plant's servers.

    Raises:
        NotSetUp: there is no secret to seal with.
    """
    if settings.secret is None:
        raise NotSetUp("the web app needs a secret; set FILMSTUDIO_SECRET to 32 random characters, and keep it")
    own = UsersSettings(secret=settings.secret, site=settings.site, google=settings.google)
    state.measures, state.salt = Measures(), nameless(settings.secret.get_secret_value(), "logs")
    state.rates, passwords = Rates(plant.valkey), Passwords()
    state.limit = by_caller(state.rates, Rate(settings.requests, 60))
    state.users = UsersService(plant.db, state.rates, passwords, own)
    state.authenticate = state.users.authenticate
    projects.furnish(state, plant, passwords, settings.site, work)
    credits.furnish(state, settings, plant)
    jobs.furnish(state, settings, plant)
    graph.furnish(state, introspection=settings.introspection)


def _checks(settings: ProductionSettings, plant: Plant) -> dict[str, Check]:
    client: Client | None = None

    async def temporal() -> None:
        nonlocal client
        client = client or await connect(settings.temporal)
        await client.service_client.check_health()

    return {
        "postgres": lambda: plant.db.run(text("select 1"), {}),
        "valkey": plant.valkey_answers,
        "s3": lambda: plant.bucket.age("readyz", 0),
        "temporal": temporal,
    }
