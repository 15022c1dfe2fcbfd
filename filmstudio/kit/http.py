"""The front of a service: alive, ready, errors as problem documents, a name for every request."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import TypeAlias

from fastapi import Depends, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.telemetry import TelemetryConfig
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import Response

from filmstudio.errors import FilmStudioError, NotLoggedIn, ServerAway, TooMany
from filmstudio.kit.auth import nobody
from filmstudio.kit.bounds import Bounded
from filmstudio.kit.named import QUIET, Named
from filmstudio.kit.problems import Mistake, problem, with_problems

Check: TypeAlias = Callable[[], Awaitable[object]]
"""Answers, or fails, when a server is asked."""
Lifespan: TypeAlias = Callable[[FastAPI], AbstractAsyncContextManager[None]]
PATIENCE, FRESH = 2.0, 1.0
"""Seconds that a server is given to say that it is well; seconds for which that is believed."""
HEADERS = {
    "X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY", "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin", "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
}  # fmt: skip
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
ASKED = ("Authorization", "Content-Type", "Idempotency-Key", "If-Match", "Last-Event-ID")
TOLD = ("ETag", "Retry-After", "X-Request-Id")
"""Headers that pages of other origins may send and read."""
TRACES = TelemetryConfig(
    exclude=lambda scope: scope["path"].startswith((*QUIET, "/internal/")), operation_spans=False, metrics=False,
    logs=False,
)  # fmt: skip
"""Of requests, where `kit.telemetry` collects them; measures, logs and calls of other services are our own."""
log = logging.getLogger(__name__)


def create_app(
    title: str, version: str, checks: Mapping[str, Check], lifespan: Lifespan, origins: Sequence[str] = ()
) -> FastAPI:
    """An app with `/livez` (this process answers) and `/readyz` (so do the servers that it needs).

    Pages of other `origins` may speak with it, with a token; there are no cookies.
    """
    app = FastAPI(
        title=title, version=version, lifespan=lifespan, docs_url=None, redoc_url=None, telemetry=TRACES,
        dependencies=[Depends(nobody)],
    )  # fmt: skip
    app.add_middleware(Bounded)
    if origins:
        app.add_middleware(
            CORSMiddleware, allow_origins=list(origins), allow_methods=METHODS, allow_headers=ASKED,
            expose_headers=TOLD, max_age=3600,
        )  # fmt: skip
    app.add_middleware(Named, headers=HEADERS)
    app.exception_handler(FilmStudioError)(_foreseen)
    app.exception_handler(RequestValidationError)(_mistaken)
    app.exception_handler(HTTPException)(_refused)
    app.exception_handler(Exception)(_unforeseen)

    described, health = app.openapi, Health(checks)
    app.openapi = lambda: with_problems(described())

    @app.get("/livez", tags=["health"])
    async def livez() -> dict[str, bool]:  # pyright: ignore[reportUnusedFunction]
        """This process answers."""
        return {"alive": True}

    @app.get("/readyz", tags=["health"], responses={503: {"description": "A server is away"}})
    async def readyz() -> JSONResponse:  # pyright: ignore[reportUnusedFunction]
        """Every server that it needs answers; looked at once a second at most."""
        found = await health.look()
        ready = all(found.values())
        return JSONResponse({"ready": ready, "servers": found}, 200 if ready else 503)

    return app


class Health:
    """Which servers answer: whoever asks, they are asked once in a while."""

    def __init__(self, checks: Mapping[str, Check]) -> None:
        self._checks, self._found, self._until = checks, dict[str, bool](), 0.0
        self._looking = asyncio.Lock()

    async def look(self) -> Mapping[str, bool]:
        """By their names."""
        async with self._looking:
            if time.monotonic() >= self._until:
                found = await asyncio.gather(*(_well(check) for check in self._checks.values()))
                self._found = dict(zip(self._checks, found, strict=True))
                self._until = time.monotonic() + FRESH
            return self._found


async def _well(check: Check) -> bool:
    try:
        async with asyncio.timeout(PATIENCE):
            await check()
    except Exception:  # noqa: BLE001  whatever it is, it is not well
        return False
    return True


async def _foreseen(request: Request, error: Exception) -> Response:
    status = error.status if isinstance(error, FilmStudioError) else 500
    headers = {"Retry-After": str(error.seconds)} if isinstance(error, TooMany) else {}
    headers |= {"WWW-Authenticate": "Bearer"} if isinstance(error, NotLoggedIn) else {}
    if status >= 500 and not isinstance(error, ServerAway):
        log.error("request %s failed", request.state.id, exc_info=error)
    return problem(request, status, type(error).__name__, str(error), headers)


async def _mistaken(request: Request, error: Exception) -> Response:
    """What is wrong is told; what was sent is not told back, for it may be a password."""
    found = error.errors() if isinstance(error, RequestValidationError) else ()
    mistakes = [Mistake(where=".".join(map(str, one["loc"])), what=str(one["msg"])) for one in found]
    return problem(request, 422, "BadRequest", "; ".join(f"{m.where}: {m.what}" for m in mistakes), mistakes=mistakes)


async def _refused(request: Request, error: Exception) -> Response:
    status, words = (error.status_code, str(error.detail)) if isinstance(error, HTTPException) else (500, "")
    headers = error.headers if isinstance(error, HTTPException) else None
    return problem(request, status, f"Http{status}", words, headers)


async def _unforeseen(request: Request, error: Exception) -> Response:
    log.error("request %s failed", request.state.id, exc_info=error)
    headers = {**HEADERS, "X-Request-Id": request.state.id}  # this answer passes no middleware
    return problem(request, 500, "OurMistake", "something of ours went wrong; tell us the request's id", headers)
