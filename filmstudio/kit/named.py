"""Around every request: a name for it, the headers of its answer, one line in the log, and its measures."""

import logging
import time
from collections.abc import Mapping
from uuid import uuid4

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from filmstudio.kit.logs import about, nameless
from filmstudio.kit.measures import Measures

QUIET = ("/livez", "/readyz")
"""Asked every few seconds by machines: measured, not logged."""
log = logging.getLogger("filmstudio.requests")


class Named:
    """The app's state may have `measures`, and `salt`, with which persons are made nameless."""

    def __init__(self, app: ASGIApp, headers: Mapping[str, str]) -> None:
        self._app, self._headers = app, headers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        name = uuid4().hex
        scope.setdefault("state", {})["id"] = name
        begun, answered = time.perf_counter(), False

        async def named(message: Message) -> None:
            nonlocal answered
            if message["type"] == "http.response.start":
                answered = True
                headers = MutableHeaders(scope=message)
                headers["X-Request-Id"] = name
                for key, value in self._headers.items():
                    headers.setdefault(key, value)
                _tell(scope, int(message["status"]), time.perf_counter() - begun)
            await send(message)

        with about(request=name):
            try:
                await self._app(scope, receive, named)
            except Exception:
                if not answered and scope["type"] == "http":
                    _tell(scope, 500, time.perf_counter() - begun)
                raise


def _tell(scope: Scope, status: int, seconds: float) -> None:
    state = scope["app"].state
    route = getattr(scope.get("route"), "path", None)
    measures: Measures | None = getattr(state, "measures", None)
    if measures:
        measures.answered(scope["method"], route, status, seconds)
    if scope["path"] in QUIET:
        return
    facts: dict[str, object] = {
        "method": scope["method"],
        "route": route,
        "status": status,
        "ms": round(1000 * seconds, 1),
    }
    person, film = scope["state"].get("person"), scope.get("path_params", {}).get("film")
    if person is not None:
        facts["user"] = nameless(getattr(state, "salt", ""), person)
    if film is not None:
        facts["job"] = str(film)
    log.info("%s %s %d", scope["method"], route or "(none)", status, extra={"facts": facts})
