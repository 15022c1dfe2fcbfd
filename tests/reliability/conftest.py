"""A whole site, started by `filmstudio up` with its worker, films in flight, and somebody who kills."""

import asyncio
import contextlib
import os
import signal
import tempfile
import time
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text

from filmstudio.film.screenplay import Script
from filmstudio.pipeline.studio import Orders
from filmstudio.production.jobs import Job
from filmstudio.production.office import script_key
from filmstudio.production.orders import FilmOrder
from filmstudio.stack.site import Site
from tests.production.conftest import SCRIPT, DeskProgram, Studio, desk_in, studio_at
from tests.up import Up

GRANT = 100_000
"""Hundredths of a credit that each account is given."""


@dataclass
class Theatre:
    """A site under fire: films go through it, and everything about them is remembered for the end."""

    up: Up
    studio: Studio
    desk: DeskProgram
    films: list[FilmOrder] = field(default_factory=list[FilmOrder])
    ended: dict[str, Job] = field(default_factory=dict[str, Job])
    seen: dict[int, set[bytes]] = field(default_factory=dict[int, "set[bytes]"])

    async def film(self, seed: int) -> Job:
        """Hand a film in, in a project of its own, and wait for its end."""
        script = Script(name="test.fountain", format="fountain", text=SCRIPT)
        account = f"account-{uuid4().hex}"
        film = FilmOrder(
            job=uuid4().hex, tenant=account, project=uuid4().hex, script=script_key(script), crew="rehearsal paid",
            orders=Orders(seed=seed), account=account, cap=10_000_000,
        )  # fmt: skip
        await self.studio.plant.credits.grant(account, GRANT, f"{account}/grant")
        self.films.append(film)
        await self.studio.submit(film)
        job = await self.studio.ended(film.job, 600)
        self.ended[film.job] = job
        assert job.state == "completed", f"{film.job} {job.state}: {job.error}"
        self.seen.setdefault(seed, set()).add(await self.studio.film(job))
        return job

    async def killed(self, name: str) -> float:
        """kill -9, and wait until it is back; seconds."""
        before = sum(f"{name} is back" in line for line in self.up.said)
        begun = time.monotonic()
        os.kill(self.up.pid(name), signal.SIGKILL)
        await asyncio.to_thread(self.up.wait_for, f"{name} is back", before + 1)
        return time.monotonic() - begun

    async def takes(self, project: str) -> dict[str, str]:
        """Every take of a project and the digest of its bytes."""
        found = text("select recipe, asset ->> 'content' as content from store.takes where project = :project")
        rows = await self.studio.plant.db.run(found, {"project": project})
        return {str(row.recipe): str(row.content) for row in rows}  # pyright: ignore[reportAttributeAccessIssue]

    async def check(self) -> None:
        """Every film the same as undisturbed, no purchase twice, every cent accounted for."""
        assert all(len(found) == 1 for found in self.seen.values())
        bills = self.desk.bills()
        assert len({wish for wish, _ in bills}) == len(bills)
        for film in self.films:
            job, paid = self.ended[film.job], sum(price for wish, price in bills if wish.startswith(film.project))
            assert job.quote
            assert paid == job.quote.dollars == await self.studio.plant.jobs.spent(film.job)
            balance = await self.studio.plant.credits.balance(film.account or "")
            assert (balance.available, balance.held) == (GRANT - job.quote.credits, 0)
        assert (await self.studio.plant.credits.audit()).sound


@contextlib.asynccontextmanager
async def theatre_in(folder: Path) -> AsyncGenerator[Theatre]:
    """Open one."""
    with desk_in(folder, 0.5) as desk:
        os.environ["FILMSTUDIO_REHEARSAL__DESK"] = desk.url
        up = Up(folder / "site")
        try:
            await asyncio.to_thread(up.wait_for, "servers are up")
            async with studio_at(Site(folder / "site"), folder / "own", desk.url) as studio:
                yield Theatre(up, studio, desk)
        finally:
            up.stop()
            del os.environ["FILMSTUDIO_REHEARSAL__DESK"]


@pytest.fixture(scope="module")
async def theatre() -> AsyncGenerator[Theatre]:
    """A theatre; films that went through it are compared with each other, whatever test sent them."""
    pytest.importorskip("temporalio", reason="the servers are not installed; run `make setup-tests`")
    with tempfile.TemporaryDirectory(prefix="filmstudio-theatre-") as folder:
        Path(folder).chmod(0o755)
        async with theatre_in(Path(folder)) as opened:
            yield opened
