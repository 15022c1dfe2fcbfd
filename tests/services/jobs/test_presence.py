"""Presence: members see each other and where they are, through any number of processes; nobody else sees anything."""

import asyncio
import contextlib
import json
import time
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from filmstudio.services.jobs import presence, presence_routes
from tests.remotes import listening
from tests.services.administration.office import office_of
from tests.services.conftest import Front, Visitor, front_of
from tests.services.projects.test_projects import id_of, project_of

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

SITE = "http://127.0.0.1:8000"


@dataclass
class Houses:
    """Two web apps on the same servers, and their addresses."""

    fronts: tuple[Front, Front]
    addresses: tuple[str, str]

    def at(self, house: int, path: str) -> str:
        """Where a project's presence is."""
        return f"{self.addresses[house].replace('http', 'ws', 1)}{path}/presence"


@pytest.fixture
async def houses(site: "Site", tmp_path: Path) -> AsyncIterator[Houses]:
    """Two, with one folder for letters: either brings them."""
    async with (
        front_of(site, tmp_path) as a, front_of(site, tmp_path) as b,
        listening(a.app) as here, listening(b.app) as there,
    ):  # fmt: skip
        yield Houses((a, b), (here, there))


@contextlib.asynccontextmanager
async def window(address: str, who: Visitor, origin: str | None = SITE) -> AsyncGenerator[ClientConnection]:
    """Somebody's window, open."""
    async with connect(address, additional_headers={"Origin": origin} if origin else {}) as socket:
        await socket.send(json.dumps({"token": who.tokens["access_token"]}))
        yield socket


async def until(socket: ClientConnection, **said: object) -> dict[str, Any]:
    """The first message that says this."""
    async with asyncio.timeout(15):
        while True:
            message = json.loads(await socket.recv())
            if {name: message.get(name) for name in said} == said:
                return message


async def closed(socket: ClientConnection) -> tuple[int, str]:
    """The code and the reason of its end."""
    async with asyncio.timeout(15):
        try:
            while True:
                await socket.recv()
        except ConnectionClosed as end:
            assert end.rcvd
            return end.rcvd.code, end.rcvd.reason


async def test_two_see_each_other_through_two_apps(houses: Houses):
    """Who comes, where he goes, and that he left."""
    owner, member = await houses.fronts[0].visitor().register(), await houses.fronts[1].visitor().register()
    await member.ask("PATCH", "/v1/me", {"name": "Ben"})
    path, who = await project_of(owner), await id_of(member)
    await owner.ask("PUT", f"{path}/members/{who}", {"role": "viewer"})
    async with window(houses.at(0, path), owner) as mine:
        first = await until(mine, type="here")
        assert [one["person"] for one in first["people"]] == [await id_of(owner)]
        async with window(houses.at(1, path), member, None) as other:
            seen = await until(other, type="here")
            assert len(seen["people"]) == 2
            came = await until(mine, type="moved")
            assert (came["one"]["person"], came["one"]["name"], came["one"]["where"]) == (who, "Ben", {})
            await other.send(json.dumps({"document": "script", "line": 12}))
            assert (await until(mine, type="moved"))["one"]["where"] == {"document": "script", "line": 12}
            await mine.send(json.dumps({"shot": "2A"}))
            moved = (await until(other, type="moved"))["one"]
            assert (moved["id"], moved["where"]) == (first["you"], {"shot": "2A"})
        assert (await until(mine, type="left"))["id"] == seen["you"]


async def test_a_process_that_died_is_gone_after_a_while(houses: Houses, monkeypatch: pytest.MonkeyPatch):
    """Its people don't stay on the list; those who are there do, beat after beat."""
    monkeypatch.setattr(presence_routes, "BEAT", 0.3)
    monkeypatch.setattr(presence, "LIFE", 1.0)
    owner = await houses.fronts[0].visitor().register()
    path = await project_of(owner)
    key = f"presence:{path.rpartition('/')[2]}"
    ghost: dict[str, object] = {"id": "ghost", "person": str(uuid4()), "name": "Ghost", "where": {}, "at": time.time()}
    valkey = houses.fronts[0].app.state.radio.valkey
    await valkey.hset(key, "ghost", json.dumps(ghost))
    async with window(houses.at(0, path), owner) as mine:
        assert len((await until(mine, type="here"))["people"]) == 2
        async with asyncio.timeout(5):
            while len((await until(mine, type="here"))["people"]) > 1:
                pass
        await asyncio.sleep(1.5)
        assert [one["name"] for one in (await until(mine, type="here"))["people"]] == [""]
        assert await valkey.hlen(key) == 1
    await asyncio.sleep(0.3)
    assert await valkey.hlen(key) == 0


async def test_only_members_with_a_token_get_in(houses: Houses, monkeypatch: pytest.MonkeyPatch):
    """Each other one is told why, in the code of the close; a foreign page does not get in at all."""
    monkeypatch.setattr(presence_routes, "HELLO", 0.5)
    owner, stranger = await houses.fronts[0].visitor().register(), await houses.fronts[0].visitor().register()
    path = await project_of(owner)
    async with window(houses.at(0, path), stranger) as socket:
        assert (await closed(socket))[0] == 4404
    async with window(houses.at(0, f"/v1/projects/{uuid4()}"), owner) as socket:
        assert (await closed(socket))[0] == 4404
    key = (await owner.ask("POST", "/v1/me/keys", {"name": "k", "scopes": ["films:read"]})).json()["key"]
    for hello, code in (
        (json.dumps({"token": "nonsense"}), 4401), ("nonsense", 4401), ("", 4401), (json.dumps({"token": key}), 4403),
        (json.dumps({"token": "x" * 9000}), 4422), (b"\x00\xff", 4422), (json.dumps({"more": 1}), 4401),
    ):  # fmt: skip
        async with connect(houses.at(0, path)) as socket:
            await socket.send(hello)
            assert (await closed(socket))[0] == code, hello
    async with connect(houses.at(0, path)) as socket:
        assert (await closed(socket))[0] == 4401
    for origin in ("https://evil.example", "null", SITE + ".evil.example"):
        with pytest.raises(InvalidStatus):
            async with connect(houses.at(0, path), additional_headers={"Origin": origin}):
                pass


async def test_who_is_put_out_of_the_project_is_put_out_of_the_room(houses: Houses, monkeypatch: pytest.MonkeyPatch):
    """With the next beat."""
    monkeypatch.setattr(presence_routes, "BEAT", 0.3)
    owner, member = await houses.fronts[0].visitor().register(), await houses.fronts[0].visitor().register()
    path, who = await project_of(owner), await id_of(member)
    await owner.ask("PUT", f"{path}/members/{who}", {"role": "viewer"})
    async with window(houses.at(0, path), member) as socket:
        await until(socket, type="here")
        await owner.ask("DELETE", f"{path}/members/{who}")
        assert (await closed(socket))[0] == 4404


async def test_who_is_suspended_is_put_out_of_the_room(houses: Houses, monkeypatch: pytest.MonkeyPatch):
    """By an administrator at another process, and doesn't come back."""
    monkeypatch.setattr(presence_routes, "BEAT", 0.2)
    office, owner = await office_of(houses.fronts[0]), await houses.fronts[0].visitor().register()
    path, who = await project_of(owner), await id_of(owner)
    async with window(houses.at(1, path), owner) as socket:
        await until(socket, type="here")
        assert (await office.do(f"/users/{who}/suspension")).status_code == 201
        assert (await closed(socket))[0] == 4401
    async with window(houses.at(1, path), owner) as socket:
        assert (await closed(socket))[0] == 4401


async def test_messages_are_small_places_and_not_too_many(houses: Houses):
    """Others end it; many at once are read one after the other, and the last one counts."""
    owner = await houses.fronts[0].visitor().register()
    path = await project_of(owner)
    for message in ('{"line": -1}', '{"document": "diary"}', "[]", '{"shot": "%s"}' % ("x" * 2000), '{"x": 1}', b"{}"):
        async with window(houses.at(0, path), owner) as socket:
            await until(socket, type="here")
            await socket.send(message)
            assert (await closed(socket))[0] == 4422, message
    async with window(houses.at(0, path), owner) as busy, window(houses.at(1, path), owner) as other:
        await until(other, type="here")
        begun = time.monotonic()
        for line in range(10):
            await busy.send(json.dumps({"document": "script", "line": line}))
        async with asyncio.timeout(10):
            while (await until(other, type="moved"))["one"]["where"].get("line") != 9:
                pass
        assert time.monotonic() - begun > 0.8


async def test_there_is_a_most_of_windows(houses: Houses, monkeypatch: pytest.MonkeyPatch):
    """Of one person; closed ones don't count."""
    monkeypatch.setattr(presence, "EACH", 2)
    owner = await houses.fronts[0].visitor().register()
    path = await project_of(owner)
    async with window(houses.at(0, path), owner) as one, window(houses.at(0, path), owner) as two:
        await until(one, type="here")
        await until(two, type="here")
        async with window(houses.at(0, path), owner) as three:
            assert (await closed(three))[0] == 4429
    await asyncio.sleep(0.3)
    async with window(houses.at(0, path), owner) as again:
        await until(again, type="here")
