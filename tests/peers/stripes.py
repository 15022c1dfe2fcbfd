"""Two servers that others wrote in Stripe's place: stripe-stateful-mock and localstripe (GPL: run, never imported)."""

import contextlib
import shutil
import socket
import subprocess
import time
from collections.abc import Generator
from pathlib import Path

import httpx
import pytest

from tests.conftest import ASSETS

HERE = Path(__file__).parent
PATIENCE = 20.0
LOOPBACK_ONLY = """
import sys
from aiohttp import web
from localstripe import server
server.store.clear()
web.run_app(server.app, host="127.0.0.1", port=int(sys.argv[1]), access_log=None, print=None)
"""
"""Its own command binds every interface, and it keeps the state of earlier runs on disk."""


@contextlib.contextmanager
def stateful_mock() -> Generator[str]:
    """Knows idempotency keys; has customers, charges and refunds, no checkout. Its address."""
    if not (HERE / "node_modules" / "stripe-stateful-mock").is_dir():
        pytest.fail("the peers are missing; run `make setup-tests`")
    node = shutil.which("node") or str(HERE.parent.parent / ".venv" / "bin" / "node")
    with _running([node, str(HERE / "stripes.mjs")]) as address:
        yield address


@contextlib.contextmanager
def localstripe() -> Generator[str]:
    """Has customers, payment intents, refunds and subscriptions, and signs webhooks. Its address."""
    python = ASSETS / "peers" / "localstripe" / "bin" / "python"
    if not python.exists():
        pytest.fail("the peers are missing; run `make setup-tests`")
    with _running([str(python), "-c", LOOPBACK_ONLY]) as address:
        yield address


@contextlib.contextmanager
def _running(command: list[str]) -> Generator[str]:
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    silent = subprocess.DEVNULL
    with subprocess.Popen([*command, str(port)], stdout=silent, stderr=silent) as process:
        try:
            limit = time.monotonic() + PATIENCE
            while True:
                with contextlib.suppress(httpx.HTTPError):
                    httpx.get(address)
                    break
                assert time.monotonic() < limit, f"{command} did not answer"
                time.sleep(0.05)
            yield address
        finally:
            process.terminate()
