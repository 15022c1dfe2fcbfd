"""`filmstudio serve`: the web app."""

import resource
from collections.abc import Sequence
from pathlib import Path

import uvicorn

from filmstudio.kit.logs import start_logs
from filmstudio.kit.patient import PatientProtocol
from filmstudio.kit.telemetry import start_traces
from filmstudio.wiring import Settings
from filmstudio.wiring.app import SERVICES, web_app
from filmstudio.wiring.production.settings import production_settings

MESSAGE = 1 << 14
"""Bytes of a WebSocket's message; what is larger is not even read."""
CONNECTIONS = 8192
"""Connections at a time; one more is answered 503."""


def serve_app(data: Path | None, host: str, port: int, metrics: str | None, services: Sequence[str]) -> None:
    """Until Ctrl-C or SIGTERM.

    Raises:
        NotSetUp: there are no servers. UserError: there is no such service.
    """
    settings = production_settings(data)
    start_logs(settings.log)
    wanted = [name.strip() for listed in services for name in listed.split(",") if name.strip()]
    start_traces(settings.traces, "-".join(wanted) or "web")
    app = web_app(settings, Settings(), wanted or tuple(SERVICES))
    if metrics:
        app.state.measures.open(metrics)
    _open_many()
    uvicorn.run(
        app, host=host, port=port, log_config=None, access_log=False, timeout_graceful_shutdown=10, server_header=False,
        ws_max_size=MESSAGE, http=PatientProtocol, limit_concurrency=CONNECTIONS,
        forwarded_allow_ips=[str(one) for one in settings.proxies],
    )  # fmt: skip


def _open_many() -> None:
    """As many files as connections want, and as the system lets us have."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 2 * CONNECTIONS
    if soft != resource.RLIM_INFINITY and soft < wanted:
        most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
