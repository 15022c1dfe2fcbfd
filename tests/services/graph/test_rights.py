"""Who asks sees what REST shows him, and nothing of anybody else."""

from typing import Any
from uuid import uuid4

import pytest

from tests.services.conftest import Front, Visitor
from tests.services.graph.asking import SDL, Answer, Studio, ask, read, schema, studio
from tests.services.graph.test_queries import nodes
from tests.services.projects.test_projects import id_of

PROJECT = """query($id: UUID!) { project(id: $id) { id role members { role } documents { body }
    comments { edges { node { body } } } assets { edges { node { id } } }
    films { edges { node { id files { url } } } } } }"""
FILM = "query($id: UUID!) { film(id: $id) { id state quote { id } project { title } files { url } } }"


async def key_of(who: Visitor, *scopes: str) -> str:
    """An API key of his."""
    return (await who.ask("POST", "/v1/me/keys", {"name": "k", "scopes": scopes})).json()["key"]


def codes(found: Answer) -> dict[str, str]:
    """Which error each field has."""
    return {".".join(map(str, error["path"])): error["extensions"]["code"] for error in found.get("errors", ())}


@pytest.fixture
async def made(front: Front) -> Studio:
    return await studio(front)


async def test_a_stranger_learns_as_much_as_of_what_is_not_there(front: Front, made: Studio):
    """The same words for another's and for nobody's."""
    stranger = await front.visitor().register()
    await studio(front)
    for query, theirs in ((PROJECT, made.projects[0].rpartition("/")[2]), (FILM, made.films[0])):
        found, nowhere = await ask(stranger, query, id=theirs), await ask(stranger, query, id=str(uuid4()))
        assert found["data"] == nowhere["data"]
        assert [e["message"] for e in found["errors"]] == [e["message"] for e in nowhere["errors"]]
        assert set(codes(found).values()) == {"NotThere"}
    assert (await read(stranger, "{ projects { edges { node { id } } } }"))["projects"]["edges"] == []


@pytest.mark.parametrize("role", ["producer", "director", "writer", "editor", "viewer"])
async def test_every_member_sees_what_the_owner_sees(front: Front, made: Studio, role: str):
    """But his own role; and nothing any more when he has left."""
    member, path = await front.visitor().register(), made.projects[0]
    who, project = await id_of(member), path.rpartition("/")[2]
    await made.owner.ask("PUT", f"{path}/members/{who}", {"role": role})
    mine = (await read(member, PROJECT, id=project))["project"]
    theirs = (await read(made.owner, PROJECT, id=project))["project"]
    assert mine.pop("role") == role
    assert theirs.pop("role") == "owner"
    for one in (mine, theirs):
        for film in nodes(one["films"]):
            film["files"] = len(film["files"])
    assert mine == theirs
    assert (await read(member, FILM, id=made.films[0]))["film"]["state"] == "completed"
    await made.owner.ask("DELETE", f"{path}/members/{who}")
    assert codes(await ask(member, PROJECT, id=project)) == {"project": "NotThere"}
    assert codes(await ask(member, FILM, id=made.films[0])) == {"film": "NotThere"}


NEEDS = {
    "me": "", "me.email": "", "me.plan": "credits:read", "me.balance": "credits:read", "me.filmsUnderWay": "films:read",
    "me.holdings": "projects:read", "projects": "projects:read", "project": "projects:read",
    "project.films": "films:read", "film": "films:read", "film.project": "projects:read", "credits": "credits:read",
    "credits.orders": "session", "credits.payments": "session", "credits.entries": "credits:read",
}  # fmt: skip
ALL = """query($project: UUID!, $film: UUID!) {
    me { email plan { name } balance { held } filmsUnderWay holdings { bytes } }
    projects { edges { node { id } } } project(id: $project) { films { edges { node { id } } } }
    film(id: $film) { project { id } }
    credits { orders { edges { node { id } } } payments { edges { node { ref } } }
      entries { edges { node { key } } } } }"""


@pytest.mark.parametrize(
    "scope", ["films:read", "films:write", "projects:read", "projects:write", "credits:read", "account:read"]
)
async def test_a_key_sees_what_its_scope_says(made: Studio, scope: str):
    """Each field that it may not see is null and says so; the rest is told."""
    project = made.projects[0].rpartition("/")[2]
    found = await ask(made.owner, ALL, await key_of(made.owner, scope), project=project, film=made.films[0])
    for path in NEEDS:
        place = found["data"]
        for name in path.split("."):
            place = place and place[name]
        steps = [path.rsplit(".", count)[0] for count in range(path.count(".") + 1)]
        closed = [step for step in steps if NEEDS[step] not in ("", scope)]
        assert (place is None) == bool(closed), path
        if closed == [path]:
            assert codes(found)[path] == "NotAllowed", path


async def test_a_session_sees_all_of_its_own(made: Studio):
    """Without an error."""
    await read(made.owner, ALL, project=made.projects[0].rpartition("/")[2], film=made.films[0])


async def test_nobody_in_a_query_is_somebody_else(front: Front, made: Studio):
    """No address, no password, no token, no plan and no balance of another has a name in the schema."""
    kinds: dict[str, Any] = dict(schema().type_map)
    assert set(kinds["Person"].fields) == {"id", "name"}
    for kind, of in (
        ("Balance", {"Me", "Credits"}),
        ("Plan", {"Me", "Credits"}),
        ("Credits", {"Query"}),
        ("Me", {"Query"}),
    ):
        holders = {
            name for name, one in kinds.items() if not name.startswith("__")
            for field in getattr(one, "fields", {}).values() if str(getattr(field, "type", "")).strip("!") == kind
        }  # fmt: skip
        assert holders == of, kind
    assert not [word for word in ("password", "secret", "token") if word in SDL.read_text(encoding="utf-8").lower()]
    assert made.owner.email not in str(await read(await front.visitor().register(), "{ me { email } }"))
