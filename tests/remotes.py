"""A port over HTTP as another process has it: a real server on loopback before it, and a client of it."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from fastapi import FastAPI

Port = TypeVar("Port")
PASSWORD = "a password between our own services"  # noqa: S105


@contextlib.asynccontextmanager
async def listening(app: "FastAPI") -> AsyncGenerator[str]:
    """The app behind a real server; its address."""
    import uvicorn

    server = uvicorn.Server(uvicorn.Config(app, port=0, lifespan="off", log_level="warning"))
    serving = asyncio.create_task(server.serve())
    try:
        async with asyncio.timeout(20):
            while not server.started:  # noqa: ASYNC110  it has no other way to say so
                await asyncio.sleep(0.02)
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        await serving


@contextlib.asynccontextmanager
async def over_http(port: Callable[..., Port], made: Port) -> AsyncGenerator[Port]:
    """What was made, as somebody else has it."""
    from filmstudio.kit.badges import Badges
    from filmstudio.kit.http import create_app
    from filmstudio.kit.remote import Link, exposed, opened, remote

    app = create_app("a service", "1", {}, lambda _: contextlib.nullcontext())
    badges = Badges(PASSWORD)
    app.include_router(exposed("service", cast("type", port), lambda _: made, badges))
    async with listening(app) as address, opened() as web:
        yield remote(port, Link(web, address, "service", badges))
