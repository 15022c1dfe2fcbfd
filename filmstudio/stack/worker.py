"""A worker beside the servers: the same command that runs on other machines, on this site's servers."""

import asyncio
import stat
import sys
from collections.abc import Mapping
from pathlib import Path

from filmstudio.stack.door import text
from filmstudio.stack.server import Server
from filmstudio.stack.site import HOST, Site

WANTED = 9465
READY = "filmstudio_worker_ready 1"
"""What its metrics say when it takes work."""
GRACE = 20


def worker(site: Site, env: Mapping[str, str]) -> Server:
    """The worker; `env` tells it where the servers are, for its user's eyes alone."""
    port = site.port("worker", WANTED)
    metrics = f"{HOST}:{port}"

    async def prepare() -> None:
        site.folder("worker")

    return Server(
        name="worker",
        command=(sys.executable, "-m", "filmstudio.cli", "work", "--metrics", metrics, "--grace", str(GRACE)),
        address=f"metrics at http://{metrics}/metrics",
        ready=lambda: asyncio.to_thread(lambda: READY in text(f"http://{metrics}/metrics")),
        ports=(port,),
        env={**env, "PYTHONUNBUFFERED": "1"},
        prepare=prepare,
        grace=GRACE + 10,
        level=1,
        as_us=closed_python() is not None,
    )  # fmt: skip


def closed_python() -> Path | None:
    """The folder that keeps other users from this Python; None if they can run it."""
    real = Path(sys.executable).resolve()
    closed = [place for place in real.parents if not place.stat().st_mode & stat.S_IXOTH]
    return closed[-1] if closed else None
