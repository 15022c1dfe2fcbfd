"""The front of a service: alive, ready, errors as problem documents, a name for every request."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from typing import TypeAlias
from uuid import uuid4

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.middleware.base import RequestResponseEndpoint
from starlette.responses import Response

from filmstudio.errors import FilmStudioError, ServerAway, UserError

Check: TypeAlias = Callable[[], Awaitable[object]]
"""Answers, or fails, when a server is asked."""
Lifespan: TypeAlias = Callable[[FastAPI], AbstractAsyncContextManager[None]]
PATIENCE = 2.0
"""Seconds that a server is given to say that it is well."""
PROBLEM = "application/problem+json"
log = logging.getLogger(__name__)


def create_app(title: str, version: str, checks: Mapping[str, Check], lifespan: Lifespan) -> FastAPI:
    """An app with `/livez` (this process answers) and `/readyz` (so do the servers that it needs)."""
    app = FastAPI(title=title, version=version, lifespan=lifespan)
    app.middleware("http")(_named)
    app.exception_handler(FilmStudioError)(_foreseen)
    app.exception_handler(HTTPException)(_refused)
    app.exception_handler(Exception)(_unforeseen)

    @app.get("/livez", tags=["health"])
    async def livez() -> dict[str, bool]:  # pyright: ignore[reportUnusedFunction]
        """This process answers."""
        return {"alive": True}

    @app.get("/readyz", tags=["health"], responses={503: {"description": "A server is away"}})
    async def readyz() -> JSONResponse:  # pyright: ignore[reportUnusedFunction]
        """Every server that it needs answers."""
        found = dict(zip(checks, await asyncio.gather(*(_well(check) for check in checks.values())), strict=True))
        ready = all(found.values())
        return JSONResponse({"ready": ready, "servers": found}, 200 if ready else 503)

    return app


async def _well(check: Check) -> bool:
    try:
        async with asyncio.timeout(PATIENCE):
            await check()
    except Exception:  # noqa: BLE001  whatever it is, it is not well
        return False
    return True


async def _named(request: Request, answer: RequestResponseEndpoint) -> Response:
    request.state.id = uuid4().hex
    response = await answer(request)
    response.headers["X-Request-Id"] = request.state.id
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


async def _foreseen(request: Request, error: Exception) -> Response:
    status = 503 if isinstance(error, ServerAway) else 422 if isinstance(error, UserError) else 500
    return problem(request, status, type(error).__name__, str(error))


async def _refused(request: Request, error: Exception) -> Response:
    status, words = (error.status_code, str(error.detail)) if isinstance(error, HTTPException) else (500, "")
    return problem(request, status, f"Http{status}", words)


async def _unforeseen(request: Request, error: Exception) -> Response:
    log.error("request %s failed", request.state.id, exc_info=error)
    return problem(request, 500, "OurMistake", "something of ours went wrong; tell us the request's id")


def problem(request: Request, status: int, code: str, detail: str) -> Response:
    """RFC 9457, with a code for programs and the request's id for people."""
    body = {"type": "about:blank", "title": code, "status": status, "code": code, "detail": detail,
            "request_id": request.state.id}  # fmt: skip
    return JSONResponse(body, status, media_type=PROBLEM)
