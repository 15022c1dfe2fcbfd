"""The web app beside the servers."""

import asyncio
import sys
from collections.abc import Mapping

from filmstudio.stack.door import answers
from filmstudio.stack.server import Server
from filmstudio.stack.site import HOST, Site
from filmstudio.stack.worker import closed_python

WANTED = 8000


def web(site: Site, port: int | None, env: Mapping[str, str]) -> Server:
    """The app on `port`, or on the one that this site has."""
    port = port or site.port("web", WANTED)

    async def prepare() -> None:
        site.folder("web")

    return Server(
        name="web",
        command=(sys.executable, "-m", "filmstudio.cli", "serve", "--host", HOST, "--port", str(port)),
        address=f"http://{HOST}:{port}",
        ready=lambda: asyncio.to_thread(answers, f"http://{HOST}:{port}/readyz"),
        ports=(port,),
        env={**env, "PYTHONUNBUFFERED": "1"},
        prepare=prepare,
        grace=15,
        level=1,
        as_us=closed_python() is not None,
    )
