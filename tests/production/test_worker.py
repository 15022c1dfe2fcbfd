"""Workers as programs of their own: a graceful end, limits of providers, who comes first, and jobs through SQS."""

import asyncio
import contextlib
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from filmstudio.pipeline.studio import Orders
from tests.conftest import ASSETS, migrated
from tests.ministack import Ministack
from tests.production.conftest import Studio, desk_in, studio_at

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

QUEUES = "films,intake,cpu,api-desk"


class Program:
    """`filmstudio work`, run as an operator runs it."""

    def __init__(self, site: "Site", home: Path, queues: str = QUEUES, **more: str) -> None:
        from filmstudio.wiring.production.settings import environment, site_settings

        env = environment(site_settings(site), ASSETS, home) | {"PATH": "/usr/bin:/bin"} | more
        command = [sys.executable, "-m", "filmstudio.cli", "work", "--queues", queues, "--grace", "5"]
        self.process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> tuple[float, str]:
        """Seconds until it ended, and what it said."""
        begun = time.monotonic()
        if self.process.poll() is None:
            self.process.send_signal(how)
        said, _ = self.process.communicate(timeout=60)
        return time.monotonic() - begun, said


@contextlib.asynccontextmanager
async def at_work(site: "Site", **more: str) -> AsyncGenerator[tuple[Studio, Path, dict[str, str]]]:
    """Connections, a folder, and what a worker has to be told."""
    with tempfile.TemporaryDirectory(prefix="filmstudio-") as name, desk_in(Path(name), 0.3) as desk:
        async with migrated(site), studio_at(site, Path(name) / "own", desk.url) as studio:
            yield studio, Path(name), {"FILMSTUDIO_REHEARSAL__DESK": desk.url, **more}


async def test_a_worker_that_is_asked_to_end_hands_its_work_to_the_next(site: "Site"):
    """Soon, not when heartbeats are missed; and nothing is bought twice."""
    async with at_work(site) as (studio, folder, env):
        first = Program(site, folder / "one", **env)
        film = studio.order(crew="rehearsal paid", cap=10_000_000)
        await studio.submit(film)
        async for event in studio.plant.jobs.follow(film.job):
            if event.kind == "take":
                break
        seconds, said = await asyncio.to_thread(first.stop)
        assert first.process.returncode == 0, said
        assert seconds < 9
        assert "Traceback" not in said
        second = Program(site, folder / "two", **env)
        try:
            job = await studio.ended(film.job)
            assert job.state == "completed", job.error
            assert job.quote
            assert await studio.plant.jobs.spent(film.job) == job.quote.dollars
        finally:
            second.stop()


async def test_jobs_come_through_sqs(site: "Site", tmp_path: Path):
    """The same settings with a queue of Amazon's: outbox, relay, queue, dispatcher, film."""
    from filmstudio.production.intake.sqs import SqsIntake, SqsSettings

    amazon = Ministack(tmp_path)
    try:
        settings = SqsSettings.local(amazon.endpoint, "films")
        await SqsIntake(settings).create()
        facts = {"QUEUE": settings.queue, "DEAD": settings.dead, "ENDPOINT": amazon.endpoint, "ACCESS_KEY": "x"}
        env = {f"FILMSTUDIO_INTAKE__{key}": value for key, value in (facts | {"SECRET_KEY": "x"}).items()}
        async with at_work(site, **env) as (studio, folder, more):
            program = Program(site, folder / "worker", **more)
            try:
                film = studio.order()
                await studio.submit(film)
                job = await studio.ended(film.job)
                assert job.state == "completed", job.error
            finally:
                program.stop()
    finally:
        amazon.stop()


async def test_a_providers_limit_is_kept_whatever_waits(site: "Site"):
    """Ten requests a second are ten requests a second, with a hundred slots free."""
    from filmstudio.providers.rehearsal.vendor import RATE

    async with at_work(site) as (studio, folder, env):
        program = Program(site, folder / "worker", **env)
        try:
            films = [studio.order(crew="rehearsal paid", cap=10_000_000, orders=Orders(seed=n)) for n in range(4)]
            await asyncio.gather(*(studio.submit(film) for film in films))
            begun = time.monotonic()
            jobs = await asyncio.gather(*(studio.ended(film.job) for film in films))
            bought = sum(await asyncio.gather(*(studio.plant.jobs.spent(job.id) for job in jobs))) // 40_000
            assert bought / (time.monotonic() - begun) <= RATE * 1.3
        finally:
            program.stop()


async def test_a_better_plan_goes_first_and_no_tenant_waits_for_anothers_crowd(site: "Site"):
    """One tenant hands in twelve films; a second one and an enterprise come after it and are done before its last."""
    async with at_work(site) as (studio, folder, env):
        crowd = [studio.order(tenant="crowd", project=uuid4().hex) for _ in range(12)]
        for film in crowd:
            await studio.submit(film)
        lone = studio.order(tenant="lone", project=uuid4().hex)
        best = studio.order(tenant="best", project=uuid4().hex, plan="enterprise")
        await studio.submit(lone)
        await studio.submit(best)
        program = Program(site, folder / "worker", FILMSTUDIO_REHEARSAL__SECONDS="0.05", **env)
        order: list[str] = []

        async def ended(job: str) -> None:
            await studio.ended(job, 120)
            order.append(job)

        try:
            await asyncio.gather(*(ended(film.job) for film in (*crowd, lone, best)))
        finally:
            program.stop()
        assert order.index(best.job) < 4
        assert order.index(lone.job) < 8


@pytest.mark.parametrize(
    ("queues", "said"), [("cpu,tea", "no queue 'tea'"), ("api-", "no vendor is set up for queue 'api-'")]
)
async def test_a_queue_that_there_isnt_is_named(site: "Site", tmp_path: Path, queues: str, said: str):
    program = Program(site, tmp_path, queues)
    _, words = await asyncio.to_thread(program.stop, signal.SIGCONT)
    assert program.process.returncode == 2
    assert said in words
