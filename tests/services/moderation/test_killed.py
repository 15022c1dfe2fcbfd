"""A decision outlives its program: killed before what follows is in force, it is in force once, and told once."""

import asyncio
import contextlib
import signal
import subprocess
from collections.abc import AsyncGenerator
from pathlib import Path
from random import randint
from typing import TYPE_CHECKING, Any, cast
from uuid import uuid4

import httpx
import pytest

from filmstudio.kit.outbox import Outbox
from tests.conftest import migrated
from tests.programs import free_port, serving
from tests.remotes import PASSWORD
from tests.services.administration.office import WHY, Office
from tests.services.conftest import Front, Visitor
from tests.services.moderation.cases import Stage, case_of, report, stage_of
from tests.services.projects.test_projects import id_of
from tests.services.users.test_logins import second_factor

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

REST = "users,credits,jobs,graph,administration"
PATHS = {
    "moderation": ("/v1/reports", "/v1/shared/reports", "/v1/decisions", "/v1/me/decisions", "/v1/admin/cases"),
    "projects": ("/v1/projects", "/v1/shared"),
    REST: ("/",),
}
"""Whose path it is: the first that fits, as a load balancer has it."""


class Town(httpx.AsyncBaseTransport):
    """Moderation, projects and the rest, each a program, and the way to each."""

    def __init__(self, site: "Site", home: Path, open_all: contextlib.ExitStack) -> None:
        self._site, self._home, self._open_all = site, home, open_all
        self._ports = {name: free_port() for name in PATHS}
        self._web = httpx.AsyncHTTPTransport()
        self.programs: dict[str, subprocess.Popen[bytes]] = {}

    def start(self, name: str) -> None:
        """Also again, after it was killed."""
        peers = {
            f"peers__{one}": f"http://127.0.0.1:{port}" for some, port in self._ports.items() for one in some.split(",")
        }
        told: dict[str, object] = {**peers, "between": PASSWORD, "requests": 100_000}
        home = self._home / name.partition(",")[0]
        self.programs[name] = self._open_all.enter_context(serving(self._site, home, name, self._ports[name], **told))

    def kill(self, name: str) -> None:
        """As the kernel does it when there is no memory left."""
        self.programs[name].kill()
        self.programs[name].wait()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """At the program whose path it is."""
        name = next(name for name, paths in PATHS.items() if request.url.path.startswith(paths))
        request.url = request.url.copy_with(scheme="http", host="127.0.0.1", port=self._ports[name])
        return await self._web.handle_async_request(request)

    async def aclose(self) -> None:
        """Hang up."""
        await self._web.aclose()


class Square(Front):
    """The town, as those use it who usually use one app."""

    town: Town

    def visitor(self, email: str | None = None) -> Visitor:
        """Somebody new."""
        place = {"X-Forwarded-For": f"10.{randint(2, 250)}.{randint(0, 250)}.{randint(1, 250)}"}
        web = httpx.AsyncClient(transport=self.town, base_url="http://town", headers=place, timeout=60)
        visitor = Visitor(self, web)
        visitor.email = email or visitor.email
        self.visitors.append(visitor)
        return visitor


@contextlib.asynccontextmanager
async def square_of(site: "Site", home: Path) -> AsyncGenerator[Square]:
    """All three, started."""
    async with migrated(site) as db:
        with contextlib.ExitStack() as open_all:
            square = Square(cast("Any", None), db, home / "users" / "letters")
            square.town = Town(site, home, open_all)
            await asyncio.gather(*(asyncio.to_thread(square.town.start, name) for name in PATHS))
            yield square
            for visitor in square.visitors:
                await visitor.web.aclose()
            for program in square.town.programs.values():
                program.send_signal(signal.SIGCONT)


async def office_in(square: Square) -> Office:
    """An administrator, the first one, as operators make him."""
    visitor = await square.visitor().register()
    who = await id_of(visitor)
    await square.sql("update users.people set role = 'admin' where id = :id returning 1", id=who)
    await visitor.login()
    _, recovery = await second_factor(visitor)
    assert (await visitor.login(code=recovery[0])).status_code == 200
    return Office(visitor, who)


async def decision_of(square: Square, stage: Stage, *, made: bool) -> str:
    """The decision on a project, once there is one, and once what follows is made or not."""
    asked = """
        select d.id from moderation.decisions d join moderation.cases c on c.id = d."case"
        join moderation.effects e on e.decision = d.id where c.thing = :id and e.wanted and e.made = :made"""
    async with asyncio.timeout(90):
        while not (found := await square.sql(asked, id=stage.project, made=made)):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    return str(found[0].id)


async def told(square: Square, home: Path, owner: str) -> list[str]:
    """The letters about decisions that the owner got, when all have been sent: a postman who died comes back."""
    outbox = Outbox(square.db, "moderation.letters", 50)
    async with asyncio.timeout(200):
        while await outbox.backlog():  # noqa: ASYNC110
            await asyncio.sleep(0.1)
    return [file.name for file in (home / "moderation" / "letters").glob("*.eml") if f"To: {owner}" in file.read_text()]


@pytest.mark.parametrize("projects", [signal.SIGSTOP, signal.SIGKILL], ids=["hang", "are away"])
async def test_a_decision_outlives_its_program(site: "Site", tmp_path: Path, projects: signal.Signals):
    """Moderation is killed while it asks projects to hide a thing; projects may have heard it, or not."""
    async with square_of(site, tmp_path) as square:
        stage, office = await stage_of(square), await office_in(square)
        assert (await report(stage.member, "project", stage.project)).status_code == 201
        door, key = f"/cases/{(await case_of(office, stage.project))['id']}/decision", uuid4().hex
        square.town.programs["projects"].send_signal(projects)
        deciding = asyncio.create_task(office.do(door, key, verdict="take down"))
        decision = await decision_of(square, stage, made=False)
        square.town.kill("moderation")
        with contextlib.suppress(httpx.TransportError):  # nobody is there any more who could answer
            await deciding
        assert await decision_of(square, stage, made=False) == decision
        if projects is signal.SIGSTOP:
            square.town.programs["projects"].send_signal(signal.SIGCONT)
        else:
            await asyncio.to_thread(square.town.start, "projects")
        await asyncio.to_thread(square.town.start, "moderation")
        assert await decision_of(square, stage, made=True) == decision
        again = await office.do(door, key, verdict="take down")
        assert (again.status_code, [one["done"] for one in again.json()["decisions"]]) == (201, [True])
        assert await stage.look() == 404
        blocks = await square.sql(
            "select cause from projects.blocks where thing = :id and lifted is null", id=stage.project
        )
        assert [str(row.cause) for row in blocks] == [decision]
        acts = "select reason from moderation.acts where about = :about and action = 'take down'"
        assert [row.reason for row in await square.sql(acts, about=f"project/{stage.project}")] == [WHY]
        assert len(await told(square, tmp_path, stage.owner.email)) == 1
