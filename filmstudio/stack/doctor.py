"""The doctor: looks at a site and says what is wrong and how to mend it; it mends nothing itself."""

import os
import shutil
import stat
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from filmstudio.errors import FilmStudioError
from filmstudio.stack.process import left_over
from filmstudio.stack.server import Server
from filmstudio.stack.site import Site, in_use

LEAST_DISK, LEAST_MEMORY = 5.0, 1.5
"""Gigabytes that should be free."""
Builders = Mapping[str, Callable[[Site], Server]]


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at; `advice` is empty where all is well."""

    what: str
    found: str
    advice: str = ""


async def examine(site: Site, servers: Builders) -> AsyncIterator[Finding]:
    """Everything worth looking at, one finding after the other."""
    for finding in (_disk(site), _memory(), reachable(site), *_secrets(site)):
        yield finding
    for name, build in servers.items():
        try:
            server = build(site)
        except FilmStudioError as error:
            yield Finding(name, str(error), "run `make setup-production`")
            continue
        yield await _server(site, server)


def _disk(site: Site) -> Finding:
    free = shutil.disk_usage(site.data).free / 1e9
    few = f"make room on the disk that holds {site.data}, or use another --data" if free < LEAST_DISK else ""
    return Finding("disk", f"{free:.1f} GB free", few)


def _memory() -> Finding:
    lines = Path("/proc/meminfo").read_text(encoding="utf-8").splitlines()
    free = next((int(line.split()[1]) / 1e6 for line in lines if line.startswith("MemAvailable")), 0.0)
    few = f"the servers and a worker want {LEAST_MEMORY} GB; end something else" if free < LEAST_MEMORY else ""
    return Finding("memory", f"{free:.1f} GB available", few)


def reachable(site: Site) -> Finding:
    """Root's servers run as somebody else, who must be able to walk to their folders."""
    closed = [p for p in (site.data, *site.data.parents) if not p.stat().st_mode & stat.S_IXOTH]
    if site.identity and closed:
        return Finding(
            "folder", f"{closed[-1]} is closed to the servers' user", "use another --data, or open it: chmod o+x"
        )
    if not os.access(site.data, os.W_OK):
        return Finding("folder", f"{site.data} can't be written", "use another --data, or become its owner")
    return Finding("folder", str(site.data))


def _secrets(site: Site) -> Iterator[Finding]:
    folder = site.data / "secrets"
    if folder.is_dir() and not os.access(folder, os.R_OK | os.X_OK):
        yield Finding("secrets", f"{folder} is closed to you", "run the doctor as the owner of the site")
        return
    places = sorted(folder.iterdir()) if folder.is_dir() else []
    opened = [place for place in places if place.stat().st_mode & 0o077]
    for place in opened:
        yield Finding(
            "secrets", f"{place} can be read by others", f"chmod 600 {place}, and change the password if they did"
        )
    if not opened:
        yield Finding("secrets", f"{len(places)}, readable by their owner alone" if places else "not made yet")


async def _server(site: Site, server: Server) -> Finding:
    """Running and ready, or not running and free to start."""
    pid = left_over(site.data / f"{server.name}.pid")
    if pid and await server.ready():
        return Finding(server.name, f"ready at {server.address}, process {pid}")
    if pid:
        log = site.data / "logs" / f"{server.name}.log"
        return Finding(server.name, f"process {pid} runs but is not ready", f"wait a moment, then read {log}")
    if taken := [port for port in server.ports if in_use(port)]:
        advice = f"end what listens there, or remove {site.data / 'ports.json'} so that other ports are chosen"
        return Finding(server.name, f"not running, and another program listens on its port {taken[0]}", advice)
    return Finding(server.name, "not running, can be started with `filmstudio up`")
