"""Wiring of the web app: settings become an app that knows whether its servers are there."""

import contextlib
from collections.abc import AsyncGenerator

from fastapi import FastAPI
from sqlalchemy import text
from temporalio.client import Client

from filmstudio import __version__
from filmstudio.kit.http import create_app
from filmstudio.production.engine import connect
from filmstudio.wiring import Settings
from filmstudio.wiring.production.companies import Companies
from filmstudio.wiring.production.plant import Plant
from filmstudio.wiring.production.settings import ProductionSettings


def web_app(settings: ProductionSettings, own: Settings) -> FastAPI:
    """The app; connections are opened when it starts."""
    plant = Plant(settings, Companies(own, settings, 1), own.home / "web")
    client: Client | None = None

    async def temporal() -> None:
        nonlocal client
        client = client or await connect(settings.temporal)
        await client.service_client.check_health()

    checks = {
        "postgres": lambda: plant.db.run(text("select 1"), {}),
        "valkey": plant.valkey_answers,
        "s3": lambda: plant.bucket.age("readyz", 0),
        "temporal": temporal,
    }

    @contextlib.asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncGenerator[None]:
        yield
        await plant.close()

    return create_app("AI Film Studio", __version__, checks, lifespan)
