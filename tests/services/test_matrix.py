"""Who may do what at every door: every route has a row in the table, and a new one without a row fails."""

import json
import re
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Any, TypeAlias
from uuid import uuid4

import pytest
from fastapi.routing import APIWebSocketRoute, iter_route_contexts
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from tests.peers.checkout_door import checkout
from tests.remotes import listening
from tests.services.conftest import Front, Visitor, front_of
from tests.services.credits.test_administration import administrator
from tests.services.doors import MATRIX, ROLES, SCOPES, Row
from tests.services.jobs.conftest import OnePlan
from tests.services.projects.test_projects import id_of
from tests.services.stage import Stage

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

Expected: TypeAlias = Callable[[Row], int | None]
"""What somebody is answered; None: he doesn't knock."""
ENDS = (
    "DELETE /v1/projects/{project}", "POST /v1/projects/{project}/restore", "POST /v1/me/second-factor/removal",
    "PUT /v1/me/password", "DELETE /v1/me/sessions", "POST /v1/me/erasure",
)  # fmt: skip
"""After which there is less to knock at: they come last, those of a session each after a login of its own."""
BROKEN = ("retry", "redrive")
"""What is done to films that failed."""


@pytest.fixture
async def front(site: "Site", tmp_path: Path) -> AsyncIterator[Front]:
    """With a vendor, and room for films."""
    with checkout() as peer:
        async with front_of(site, tmp_path, hooks_to_loopback=True, **peer.settings(tmp_path)) as front:
            front.app.state.jobs.plans, front.app.state.peer = OnePlan(), peer
            async with listening(front.app) as front.app.state.address:
                yield front


@pytest.fixture
async def stage(front: Front) -> AsyncIterator[Stage]:
    """Not set yet."""
    stage = Stage(front, front.app.state.peer, await front.visitor().register(), await front.visitor().register())
    yield stage
    await stage.struck()


def routes(front: Front) -> set[str]:
    """Every door of the app, also those that its document doesn't tell of."""
    found = set[str]()
    for one in iter_route_contexts(front.app.routes):
        socket = isinstance(one.original_route, APIWebSocketRoute)
        found |= {f"{method} {one.path}" for method in ({"WS"} if socket else (one.methods or set()) - {"HEAD"})}
    return found


def turn(door: str) -> tuple[int, bool, int]:
    """When it is knocked at: what takes things away after what needs them, the innermost first."""
    return ENDS.index(door) if door in ENDS else -1, door.startswith("DELETE"), -door.count("/")


def place(door: str, things: dict[str, str]) -> tuple[str, str]:
    """Method and path, with what there is."""
    method, path = door.split()
    path = re.sub(r"([\w-]+)/\{id\}", lambda found: f"{found[1]}/{things[found[1]]}", path)
    path = re.sub(r"([\w-]+)/\{vendor\}/\{ref\}", lambda found: f"{found[1]}/stripe/{things[found[1]]}", path)
    film = things["failed" if path.endswith(BROKEN) else "film"]
    return method, path.format(**(things | {"film": film})) + MATRIX[door].query


async def knocked(stage: Stage, visitor: Visitor, door: str, token: str) -> tuple[int, str]:
    """Try a door; the status and the words of the answer."""
    method, path = place(door, stage.things)
    if method == "WS":
        return await opened(f"{stage.front.app.state.address.replace('http', 'ws')}{path}", token), ""
    things = stage.things | {"email": f"{uuid4().hex}@example.org"}
    body = json.loads(Template(json.dumps(MATRIX[door].body)).safe_substitute(things))
    headers = {"If-Match": '"1"', "Idempotency-Key": uuid4().hex} | (
        {"Authorization": f"Bearer {token}"} if token else {}
    )
    answer = await visitor.web.request(method, path, json=body, headers=headers)
    return answer.status_code, answer.text


async def opened(address: str, token: str) -> int:
    """101 if somebody is let in there, or the status with which he is sent away."""
    async with connect(address) as socket:
        await socket.send(json.dumps({"token": token or "none"}))
        try:
            assert json.loads(await socket.recv())["type"] == "here"
        except ConnectionClosed as end:
            return end.rcvd.code - 4000 if end.rcvd else 0
    return 101


async def walked(stage: Stage, visitor: Visitor, expected: Expected, *, strange: bool = False) -> None:
    """Somebody knocks at every door that has an answer for him; a strange one is told of nothing of the owner's."""
    secret = {one for name, one in stage.things.items() if len(one) > 20 and name != "person"}
    for door in sorted(MATRIX, key=turn):
        if (status := expected(MATRIX[door])) is None:
            continue
        if door in ENDS and MATRIX[door].needs == "session":
            visitor.tokens = await again(stage, visitor)
        found, words = await knocked(stage, visitor, door, visitor.tokens["access_token"])
        assert found == status, (door, found, words)
        if strange and MATRIX[door].needs not in ("open", "admin"):
            assert not [one for one in secret if one in words], (door, words)


async def again(stage: Stage, visitor: Visitor) -> dict[str, Any]:
    """The tokens of another login."""
    other = stage.front.visitor(visitor.email)
    assert (await other.login()).status_code == 200
    return other.tokens


async def test_every_route_has_a_row(front: Front):
    """And every row a route."""
    assert routes(front) == set(MATRIX)


def test_every_door_to_somebodys_thing_says_what_others_are_answered():
    """That it isn't there, or that they may not."""
    for door, row in MATRIX.items():
        if "{" in door and row.needs != "open":
            assert row.to_others in (403, 404), door
        assert not row.roles or row.others == 404, door


async def test_nobody_gets_in_without_a_token(stage: Stage):
    """Nor with one that is none; what is open is open."""
    await stage.set(stage.owner)
    for door, row in MATRIX.items():
        status = row.ok if row.needs in ("open", "no key") else 401
        assert (await knocked(stage, stage.front.visitor(), door, ""))[0] == status, door
        if row.needs != "open":
            assert (await knocked(stage, stage.front.visitor(), door, "fsk_" + "a" * 43))[0] == 401, door


async def test_keys_get_in_where_their_scope_says(stage: Stage):
    """And nowhere else."""
    await stage.set(stage.owner)
    made = {scope: await stage.made("/v1/me/keys", name=scope, scopes=[scope]) for scope in SCOPES}
    for door in sorted(MATRIX, key=turn):
        row = MATRIX[door]
        for scope in SCOPES if row.needs != "open" else ():
            status = row.ok if row.needs in (scope, "key") else 403
            found = await knocked(stage, stage.front.visitor(), door, made[scope]["key"])
            assert found[0] == status, (door, scope, found)


async def test_another_tenant_learns_of_nothing_and_the_owner_has_it_all(stage: Stage):
    """What is somebody's is not there for a stranger, who changes none of it: the owner is answered as ever."""
    await stage.set(stage.owner)
    stranger = await stage.front.visitor().register()
    await walked(stage, stranger, lambda row: row.to_others, strange=True)
    await walked(stage, stage.owner, lambda row: 403 if row.needs == "admin" else row.ok)


async def test_a_guest_does_nothing_to_others(stage: Stage):
    """Whoever has not shown that his address is his has what is his; and may do nothing that reaches others."""
    await stage.set(stage.owner)
    await stage.front.sql(
        "update users.people set role = 'guest', verified = null where id = :id returning 1",
        id=await id_of(stage.owner),
    )
    stage.owner.tokens = await again(stage, stage.owner)
    await walked(stage, stage.owner, lambda row: 403 if row.needs == "admin" else row.guest or row.ok)


async def test_administrators_get_in_by_their_own_doors_with_a_second_factor(stage: Stage):
    """Without one they are ordinary people. With it they get in by no other door: their rights are no rights in a
    project, nor to what somebody has.
    """
    await stage.set(stage.owner)
    weak, strong = await stage.front.visitor().register(), await administrator(stage.front)
    await stage.front.app.state.users.give_role(await id_of(weak), "admin", "test")
    weak.tokens = await again(stage, weak)
    await walked(stage, weak, lambda row: 403 if row.needs == "admin" else row.others, strange=True)
    await walked(stage, strong, lambda row: row.others, strange=True)
    await walked(stage, strong, lambda row: row.ok if row.needs == "admin" else None)


@pytest.mark.parametrize("role", ROLES[1:])
async def test_a_member_does_what_the_role_says(stage: Stage, role: str):
    """And is told that he may not do the rest."""
    member = await stage.front.visitor().register()
    stage.things["role"] = role
    await stage.set(member)
    await walked(stage, member, lambda row: (row.ok if role in row.roles else 403) if row.roles else None)
