"""The web app with a worker beside it, in this process: films that are ordered are made, by the rehearsal crew."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx
import pytest

from filmstudio.ports.plans import Plan
from tests.conftest import ASSETS
from tests.production.conftest import SCRIPT, DeskProgram, desk_in
from tests.services.conftest import Front, Visitor, front_of
from tests.services.projects.test_projects import id_of, project_of, written

if TYPE_CHECKING:
    from filmstudio.services.credits.postgres import PostgresCredits
    from filmstudio.stack.site import Site

PLAN = Plan(
    name="pro", title="Pro", cents=0, credits=0, words=500, seconds=300, height=1080, films=100, at_once=5,
    watermark=False,
)  # fmt: skip


class OnePlan:
    """`Plans` of whoever has this one."""

    def __init__(self, plan: Plan = PLAN) -> None:
        self.plan = plan

    async def plan_of(self, person: UUID) -> Plan:
        """The same for all."""
        return self.plan


@dataclass
class Works:
    """The app, the vendor's desk, and what a test does with films."""

    front: Front
    vendor: DeskProgram
    credits: "PostgresCredits"

    async def owner(self, credits: int = 100_000) -> tuple[Visitor, str]:
        """Somebody with credits, and the path of a project of his that has a script."""
        owner = await self.front.visitor().register()
        path = await project_of(owner)
        assert (await written(owner, f"{path}/script", SCRIPT, 0)).status_code == 200
        if credits:
            who = await id_of(owner)
            await self.credits.grant(who, credits, f"{who}/grant")
        return owner, path

    async def order(self, who: Visitor, path: str, key: str = "", **body: Any) -> httpx.Response:
        """Order a film of the rehearsal crew."""
        headers = {"Authorization": f"Bearer {who.tokens['access_token']}"}
        headers |= {"Idempotency-Key": key} if key else {}
        return await who.web.post(f"{path}/films", json={"crew": "rehearsal"} | body, headers=headers)

    async def ordered(self, who: Visitor, path: str, **body: Any) -> str:
        """The path of a film that was ordered."""
        answer = await self.order(who, path, **body)
        assert answer.status_code == 201, answer.text
        return f"/v1/films/{answer.json()['id']}"

    async def until(self, who: Visitor, film: str, *states: str, seconds: float = 40) -> dict[str, Any]:
        """The film when it is in one of these states."""
        async with asyncio.timeout(seconds):
            while True:
                found = (await who.ask("GET", film)).json()
                if found["state"] in states:
                    return found
                await asyncio.sleep(0.1)


@contextlib.asynccontextmanager
async def working(site: "Site", home: Path, vendor: DeskProgram, seconds: float = 0) -> AsyncGenerator[None]:
    """A worker for all queues, whose takes take so long."""
    from filmstudio.wiring import Settings
    from filmstudio.wiring.production.settings import RehearsalSettings, site_settings
    from filmstudio.wiring.production.team import open_team

    settings = site_settings(site).model_copy(update={"rehearsal": RehearsalSettings(desk=vendor.url, seconds=seconds)})
    ended = asyncio.Event()
    queues = ("films", "intake", "cpu", "api-desk")
    async with open_team(settings, Settings(home=home, assets=ASSETS), queues, 1, 5) as team:
        await team.plant.bucket.create()
        work = asyncio.create_task(team.work(ended))
        yield
        ended.set()
        await work


@pytest.fixture
async def idle(site: "Site", tmp_path: Path) -> AsyncIterator[Works]:
    """Nobody works: what is ordered waits."""
    from filmstudio.services.credits.postgres import PostgresCredits
    from filmstudio.wiring.production.settings import RehearsalSettings

    with desk_in(tmp_path) as vendor:
        rehearsal = RehearsalSettings(desk=vendor.url)
        async with front_of(site, tmp_path / "front", rehearsal=rehearsal, hooks_to_loopback=True) as front:
            front.app.state.jobs.plans = OnePlan()
            yield Works(front, vendor, PostgresCredits(front.db))


@pytest.fixture
async def works(site: "Site", tmp_path: Path, idle: Works) -> AsyncIterator[Works]:
    """With a worker."""
    async with working(site, tmp_path / "worker", idle.vendor):
        yield idle
