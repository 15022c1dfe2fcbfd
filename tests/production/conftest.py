"""A worker in this process on the real servers, with the rehearsal crew."""

import asyncio
import contextlib
import json
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from filmstudio.film.screenplay import Script
from tests.conftest import ASSETS, migrated

if TYPE_CHECKING:
    from filmstudio.production.engine import Engine
    from filmstudio.production.jobs import Job
    from filmstudio.production.orders import FilmOrder
    from filmstudio.stack.site import Site
    from filmstudio.wiring.production.plant import Plant

SCRIPT = """INT. KITCHEN - DAY

MARA enters and sits at the table.

MARA
Good morning. Is there any bread left?

BEN
There is some on the shelf.

EXT. GARDEN - NIGHT

Rain. MARA stands under a tree.

MARA
I knew it would rain.
"""


@dataclass
class Studio:
    """What a test has in hand."""

    plant: "Plant"
    engine: "Engine"
    project: str

    def order(self, **more: object) -> "FilmOrder":
        """A film of the rehearsal crew."""
        from filmstudio.production.office import script_key
        from filmstudio.production.orders import FilmOrder

        script = Script(name="test.fountain", format="fountain", text=SCRIPT)
        given = {
            "job": uuid4().hex, "tenant": "t", "project": self.project, "script": script_key(script),
            "crew": "rehearsal",
        } | more  # fmt: skip
        return FilmOrder.model_validate(given)

    async def submit(self, film: "FilmOrder", text: str = SCRIPT) -> None:
        """Hand a film in."""
        script = Script(name="test.fountain", format="fountain", text=text)
        await self.plant.office().submit(film, script, self.plant.store(film.project))

    async def ended(self, job: str, seconds: float = 60) -> "Job":
        """The job when it has ended."""
        async with asyncio.timeout(seconds):
            async for _ in self.plant.jobs.follow(job):
                pass
        return await self.plant.jobs.find(job)

    async def until(self, job: str, state: str, seconds: float = 30) -> None:
        """Wait for a state."""
        async with asyncio.timeout(seconds):
            async for event in self.plant.jobs.follow(job):
                if event.body.get("state") == state:
                    return

    async def film(self, job: "Job") -> bytes:
        """The bytes of the film's first file."""
        assert job.done, job.error
        store = self.plant.store(job.project)
        from filmstudio.film.assets import Asset, TextFacts

        kept = job.done.files[0]
        asset = Asset(content=kept.content, media_type=kept.media_type, size=kept.size, facts=TextFacts())
        return Path(await store.file(asset)).read_bytes()


@contextlib.asynccontextmanager
async def studio_at(site: "Site", home: Path, desk: str = "http://127.0.0.1:1") -> AsyncGenerator[Studio]:
    """Connections of our own, without a worker."""
    from filmstudio.production.engine import Engine, connect
    from filmstudio.wiring import Settings
    from filmstudio.wiring.production.companies import Companies
    from filmstudio.wiring.production.plant import Plant
    from filmstudio.wiring.production.settings import RehearsalSettings, site_settings

    settings = site_settings(site).model_copy(update={"rehearsal": RehearsalSettings(desk=desk)})
    plant = Plant(settings, Companies(Settings(home=home, assets=ASSETS), settings, 1), home)
    await plant.bucket.create()
    try:
        yield Studio(plant, Engine(await connect(settings.temporal)), uuid4().hex)
    finally:
        await plant.close()


@pytest.fixture
async def studio(site: "Site", tmp_path: Path, desk: "DeskProgram") -> AsyncIterator[Studio]:
    """With a worker for all queues in this process."""
    async with working(site, tmp_path, desk) as opened:
        yield opened


@contextlib.asynccontextmanager
async def working(
    site: "Site", tmp_path: Path, desk: "DeskProgram", metrics: str | None = None
) -> AsyncGenerator[Studio]:  # fmt: skip
    """A worker, which shows its metrics there."""
    from filmstudio.wiring import Settings
    from filmstudio.wiring.production.settings import RehearsalSettings, site_settings
    from filmstudio.wiring.production.team import open_team

    async with migrated(site), studio_at(site, tmp_path / "own", desk.url) as opened:
        settings = site_settings(site).model_copy(update={"rehearsal": RehearsalSettings(desk=desk.url)})
        home = Settings(home=tmp_path / "home", assets=ASSETS)
        queues = ("films", "intake", "cpu", "api-desk")
        ended = asyncio.Event()
        async with open_team(settings, home, queues, 1, 5, metrics) as team:
            working = asyncio.create_task(team.work(ended))
            yield opened
            ended.set()
            await working


@dataclass
class DeskProgram:
    """The vendor's desk."""

    url: str

    def bills(self) -> list[tuple[str, int]]:
        """Project and recipe, and the price, of every purchase."""
        with urllib.request.urlopen(self.url + "/bills") as reply:  # noqa: S310
            return [(reference.rpartition(".")[0], price) for reference, price in json.loads(reply.read())["bills"]]


@contextlib.contextmanager
def desk_in(folder: Path, seconds: float = 0.3) -> Generator[DeskProgram]:
    """A desk that runs."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "tests.production.desk", str(folder), str(port), str(seconds)]
    process = subprocess.Popen(command)
    try:
        limit = time.monotonic() + 20
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                assert time.monotonic() < limit
                time.sleep(0.05)
        yield DeskProgram(f"http://127.0.0.1:{port}")
    finally:
        process.kill()
        process.wait()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskProgram]:
    """A desk of the test's own."""
    with desk_in(tmp_path) as program:
        yield program
