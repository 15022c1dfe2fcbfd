"""Services that run apart: each a program of its own, which asks the others over HTTP."""

import asyncio
import contextlib
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.conftest import migrated
from tests.production.conftest import SCRIPT
from tests.programs import access_token, at_work, free_port, served
from tests.remotes import PASSWORD

if TYPE_CHECKING:
    from filmstudio.kit.db import Database
    from filmstudio.stack.site import Site

PROGRAMS = ("users", "projects", "credits", "jobs,graph,moderation,administration")
FILM = "/films"
QUERY = "{ credits { balance { available } } projects { edges { node { title films { edges { node { state } } } } } } }"


@dataclass
class Town:
    """Where each service is; a person asks the one whose path it is, as a load balancer does."""

    addresses: dict[str, str]
    stops: dict[str, Callable[[], None]] = field(default_factory=dict[str, Callable[[], None]])

    def address(self, path: str) -> str:
        """By the first words of a path."""
        if path.startswith("/v1/graphql"):
            return self.addresses["graph"]
        if path.startswith(("/v1/auth", "/v1/me", "/.well-known")):
            return self.addresses["users"]
        if path.startswith(("/v1/credits", "/v1/plans")):
            return self.addresses["credits"]
        return self.addresses["jobs" if FILM in path else "projects"]

    def ask(self, method: str, path: str, token: str, body: Any = None, **headers: str) -> httpx.Response:
        """One request."""
        told = {"Authorization": f"Bearer {token}", **headers}
        return httpx.request(method, f"{self.address(path)}{path}", json=body, headers=told, timeout=30)


@contextlib.contextmanager
def town(site: "Site", home: Path) -> Generator[tuple[Town, dict[str, object]]]:
    """All of it; and the settings by which one finds the others."""
    ports = {name: free_port() for name in PROGRAMS}
    addresses = {name: f"http://127.0.0.1:{ports[group]}" for group in PROGRAMS for name in group.split(",")}
    told: dict[str, object] = {f"peers__{name}": address for name, address in addresses.items()}
    told |= {"between": PASSWORD, "rehearsal__seconds": 0}
    with contextlib.ExitStack() as open_all:
        found = Town(addresses)
        for name in PROGRAMS:
            alone = open_all.enter_context(contextlib.ExitStack())
            alone.enter_context(served(site, home / name, name, ports[name], **told))
            found.stops[name] = alone.close
        yield found, told


def made(here: Town, token: str, project: str) -> dict[str, Any]:
    """A film, ordered and waited for."""
    ordered = here.ask("POST", f"{project}/films", token, {"crew": "rehearsal", "ask": False})
    assert ordered.status_code == 201, ordered.text
    film = f"/v1/films/{ordered.json()['id']}"
    limit = time.monotonic() + 90
    while (seen := here.ask("GET", film, token).json())["state"] != "completed":
        assert seen["state"] not in ("failed", "cancelled"), seen
        assert time.monotonic() < limit, seen
        time.sleep(0.2)
    return seen


def project_with_script(here: Town, token: str) -> str:
    """The path of a new one."""
    project = here.ask("POST", "/v1/projects", token, {"title": "Rain"}).json()
    path = f"/v1/projects/{project['id']}"
    assert here.ask("PUT", f"{path}/script", token, {"body": SCRIPT}, **{"If-Match": '"0"'}).status_code == 200
    return path


def a_life(here: Town, home: Path) -> tuple[str, str]:
    """Somebody registers, writes, has a film made, and looks at everything; his token and his project."""
    letters = home / "users" / "letters"
    mara, other = (access_token(here.addresses["users"], letters) for _ in range(2))
    path = project_with_script(here, mara)
    before = here.ask("GET", "/v1/credits", mara).json()["available"]
    film = made(here, mara, path)
    after = here.ask("GET", "/v1/credits", mara).json()["available"]
    assert before - after == film["quote"]["credits"] > 0
    key = here.ask("POST", "/v1/me/keys", mara, {"name": "k", "scopes": ["films:read"]}).json()["key"]
    assert here.ask("GET", f"/v1/films/{film['id']}", key).status_code == 200
    assert here.ask("GET", path, key).status_code == 403
    assert here.ask("GET", f"/v1/films/{film['id']}", other).status_code == 404
    assert here.ask("GET", f"/v1/films/{film['id']}", "nobody").status_code == 401
    said = here.ask("POST", "/v1/graphql", mara, {"query": QUERY}).json()["data"]
    assert said["credits"]["balance"]["available"] == after
    kept = here.ask("GET", "/v1/me/export", mara).json()
    assert (kept["projects"]["projects"][0]["title"], kept["jobs"]["films"][0]["state"]) == ("Rain", "completed")
    assert kept["credits"]["transfers"]
    (seen,) = said["projects"]["edges"]
    assert (seen["node"]["title"], seen["node"]["films"]["edges"][0]["node"]["state"]) == ("Rain", "completed")
    return mara, path


async def test_four_programs_make_a_film_and_forget_a_person(site: "Site", tmp_path: Path):
    """Also when one of them is away for a while: who asks it is told so."""
    async with migrated(site) as db:
        with town(site, tmp_path) as (here, told):
            with at_work(site, tmp_path / "work", **told):
                mara, path = await asyncio.to_thread(a_life, here, tmp_path)
            here.stops["projects"]()
            away = await asyncio.to_thread(here.ask, "POST", f"{path}/films", mara, {"crew": "rehearsal"})
            assert (away.status_code, away.json()["code"]) == (503, "ServerAway")
            port = int(here.addresses["projects"].rpartition(":")[2])
            with served(site, tmp_path / "projects", "projects", port, **told):
                await asyncio.to_thread(forgotten, here, mara)
                with at_work(site, tmp_path / "again", **told):
                    await gone(db, path)


def forgotten(here: Town, token: str) -> None:
    """Somebody leaves."""
    body = {"password": "correct horse battery staple"}
    assert here.ask("POST", "/v1/me/erasure", token, body).status_code == 204


async def gone(db: "Database", path: str) -> None:
    """Every service has forgotten him, and production what was made for him."""
    from sqlalchemy import text

    waiting = text("select 1 from users.people where erased is not null and forgotten is null")
    async with asyncio.timeout(60):
        while await db.run(waiting, {}):  # noqa: ASYNC110
            await asyncio.sleep(0.2)
    id = {"id": path.rpartition("/")[2]}
    assert not await db.run(text("select 1 from projects.projects where id = cast(:id as uuid)"), id)
    left = text("select 1 from projects.gone where project = cast(:id as uuid) and cleared is null")
    async with asyncio.timeout(60):
        while await db.run(left, id):  # noqa: ASYNC110
            await asyncio.sleep(0.2)
    for table in ("production.jobs", "store.takes", "store.notes", "jobs.films"):
        assert not await db.run(text(f"select 1 from {table} where cast(project as text) = :id"), id)  # noqa: S608


@pytest.mark.parametrize(("settings", "words"), [
    ({}, "FILMSTUDIO_PEERS__USERS"),
    ({"peers": {"users": "http://127.0.0.1:1"}}, "FILMSTUDIO_BETWEEN"),
    ({"peers": {"users": "http://127.0.0.1:1"}, "between": "short"}, "FILMSTUDIO_BETWEEN"),
])  # fmt: skip
def test_who_is_not_told_where_the_others_are_says_what_to_set(settings: dict[str, Any], words: str):
    """Before it serves anybody."""
    from filmstudio.errors import NotSetUp
    from filmstudio.wiring import Settings
    from filmstudio.wiring.app import web_app
    from filmstudio.wiring.production.settings import ProductionSettings

    given = {"database": "postgresql+asyncpg://a/b", "valkey": "redis://127.0.0.1", "secret": "s" * 32} | settings
    with pytest.raises(NotSetUp, match=words):
        web_app(ProductionSettings.model_validate(given), Settings(), ("credits",))


def test_a_service_that_is_none_is_refused():
    """With the names of those that there are."""
    from filmstudio.errors import UserError
    from filmstudio.wiring import Settings
    from filmstudio.wiring.app import web_app
    from filmstudio.wiring.production.settings import ProductionSettings

    given = {"database": "postgresql+asyncpg://a/b", "valkey": "redis://127.0.0.1"}
    with pytest.raises(UserError, match="users, credits, projects"):
        web_app(ProductionSettings.model_validate(given), Settings(), ("payments",))
