"""A worker that loses the network to any one server for a minute recovers by itself.

`make test` cuts the wire to each server for a few seconds; `make test-reliability` for sixty (CUT).
"""

import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import AsyncGenerator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from filmstudio.stack.site import Site
from filmstudio.wiring import Settings
from filmstudio.wiring.production.settings import environment, site_settings
from tests.conftest import migrated
from tests.production.conftest import Studio, desk_in, studio_at
from tests.reliability.proxy import Wire

CUT = float(os.environ.get("CUT", "4"))
SERVERS = ("postgres", "valkey", "s3", "temporal")


@pytest.fixture(scope="module")
async def wired(site: Site) -> AsyncGenerator[tuple[Studio, dict[str, Wire]]]:
    """A worker, a process of its own, whose way to each server is a wire."""
    settings = site_settings(site)
    ports = site.ports()
    wires = {name: Wire(ports[name]) for name in SERVERS}
    for wire in wires.values():
        await wire.open()
    with tempfile.TemporaryDirectory(prefix="filmstudio-") as folder, desk_in(Path(folder), 0.5) as desk:
        env = environment(settings, Settings().assets, Path(folder) / "worker") | {
            "FILMSTUDIO_DATABASE": rewired(settings.database.get_secret_value(), wires["postgres"]),
            "FILMSTUDIO_VALKEY": rewired(settings.valkey.get_secret_value(), wires["valkey"]),
            "FILMSTUDIO_BUCKET__ENDPOINT": rewired(settings.bucket.endpoint or "", wires["s3"]),
            "FILMSTUDIO_TEMPORAL__ADDRESS": f"127.0.0.1:{wires['temporal'].port}",
            "FILMSTUDIO_REHEARSAL__DESK": desk.url, "PATH": "/usr/bin:/bin",
        }  # fmt: skip
        queues = "films,intake,cpu,api-desk"
        command = [sys.executable, "-m", "filmstudio.cli", "work", "--queues", queues, "--grace", "2"]
        async with migrated(site), studio_at(site, Path(folder) / "own", desk.url) as studio:
            worker = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL)  # noqa: ASYNC220
            try:
                yield studio, wires
            finally:
                for wire in wires.values():
                    wire.mend()
                worker.terminate()
                await asyncio.to_thread(worker.wait, 60)
                for wire in wires.values():
                    await wire.close()


def rewired(address: str, wire: Wire) -> str:
    """The address with the wire's port."""
    found = urlsplit(address)
    return found._replace(netloc=found.netloc.replace(f":{found.port}", f":{wire.port}")).geturl()


@pytest.mark.parametrize("name", SERVERS)
async def test_a_cut_wire_is_survived(wired: tuple[Studio, dict[str, Wire]], name: str):
    """Cut in the middle of a film: it goes on when the wire is mended, and the next one runs as ever."""
    studio, wires = wired
    for cut in (True, False):
        film = studio.order(crew="rehearsal paid", cap=10_000_000, project=f"{studio.project}-{name}-{cut}")
        await studio.submit(film)
        if cut:
            async for event in studio.plant.jobs.follow(film.job):
                if event.kind == "take":
                    break
            wires[name].cut()
            await asyncio.sleep(CUT)
            wires[name].mend()
        begun = asyncio.get_running_loop().time()
        job = await studio.ended(film.job, 120)
        assert job.state == "completed", job.error
        after = asyncio.get_running_loop().time() - begun
        print(f"\n{name} cut for {CUT if cut else 0:.0f} s: ended {after:.1f} s later")  # noqa: T201
