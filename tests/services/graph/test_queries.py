"""One query tells what many requests would: the REST routes are its yardstick, field by field."""

import base64
from typing import Any
from uuid import uuid4

import pytest

from tests.services.conftest import Front, Visitor
from tests.services.graph.asking import ask, film, read, studio
from tests.services.projects.files import Sender, png
from tests.services.projects.test_projects import id_of, project_of, written
from tests.services.test_telemetry import measured

EVERYTHING = """query Everything($project: UUID!) {
  me { id email name language role verified created filmsUnderWay holdings { projects assets bytes }
    plan { name title cents credits words seconds height films atOnce watermark } balance { available held } }
  project(id: $project) { id title language role created changed trashed
    members { person { id name } role added }
    documents { kind number name at size author { id name } body }
    comments { edges { cursor node { id author { id } at name about answers body resolved } } pageInfo { hasNextPage } }
    assets { edges { node { id name mediaType bytes state refusal sha256 width height created linked owner { id } } } }
    films(first: 2) { edges { node { id state percent cap error created changed payer { id } before secondsLeft
      retakesUntil
      spent wish { crew width height fps seconds language captions seed } bill(first: 9) { what dollars }
      quote { id seconds takes takesToMake credits dollars shots(first: 9) { shot credits dollars } }
      files { kind name mediaType size url until } project { id title } } } } }
  credits { balance { available held } plan { name } lots { key amount remaining until }
    entries { edges { node { number at kind part amount balanceAfter key hold lot } } } orders { edges { node { id } } }
    payments { edges { node { ref receipt } } } } }"""


def camel(name: str) -> str:
    """As GraphQL has it."""
    first, *rest = name.split("_")
    return first + "".join(word.title() for word in rest)


def same(graph: dict[str, Any], rest: dict[str, Any], *but: str) -> None:
    """What REST says is what GraphQL says."""
    for name, value in rest.items():
        if name not in but:
            assert graph[camel(name)] == value, name


def nodes(connection: dict[str, Any]) -> list[dict[str, Any]]:
    """Without edges."""
    return [edge["node"] for edge in connection["edges"]]


async def rest(who: Visitor, path: str) -> Any:
    """What REST says."""
    answer = await who.ask("GET", path)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_one_query_tells_what_rest_tells_in_many(front: Front):
    """The same words, units and times; texts and addresses only because they are asked for."""
    made = await studio(front)
    owner, path = made.owner, made.projects[0]
    other = await front.visitor().register()
    await owner.ask("PUT", f"{path}/members/{await id_of(other)}", {"role": "editor"})
    await other.ask("PATCH", "/v1/me", {"name": "Mara"})
    asset = await Sender(owner).send(png(), "image/png", "sea.png")
    assert (await owner.ask("PUT", f"{path}/assets/{asset['id']}")).status_code == 204
    found = await read(owner, EVERYTHING, project=path.rpartition("/")[2])
    me, project = found["me"], found["project"]
    same(me, await rest(owner, "/v1/me"))
    same(project, await rest(owner, path))
    members = await rest(owner, f"{path}/members")
    assert [(m["person"]["id"], m["role"], m["added"]) for m in project["members"]] == [
        (m["person"], m["role"], m["added"]) for m in members
    ]
    assert project["members"][1]["person"]["name"] == "Mara"
    (document,), script = project["documents"], await rest(owner, f"{path}/script")
    same(document, script, "author", "parent", "aside")
    assert (document["kind"], document["author"]["id"]) == ("script", script["author"])
    (said,) = nodes(project["comments"])
    same(said, (await rest(owner, f"{path}/comments"))["items"][0], "author")
    (linked,) = nodes(project["assets"])
    same(linked, (await rest(owner, f"{path}/assets"))["items"][0], "owner", "milliseconds")
    for one in nodes(project["films"]):
        whole = await rest(owner, f"/v1/films/{one['id']}")
        same(one, whole, "wish", "quote", "project", "payer")
        same(one["wish"], whole["wish"], "cast", "retakes", "order", "cameras", "locked")
        same(one["quote"], whole["quote"])
        files = await rest(owner, f"/v1/films/{one['id']}/files")
        assert [file["name"] for file in one["files"]] == [file["name"] for file in files] == ["Kite-0.mp4"]
        assert one["project"] == {"id": project["id"], "title": "Kite 0"}
    wallet = await rest(owner, "/v1/credits")
    assert found["credits"]["balance"] == {"available": wallet["available"], "held": wallet["held"]} == me["balance"]
    assert (me["plan"]["name"], [lot["key"] for lot in found["credits"]["lots"]]) == (
        wallet["plan"], [lot["key"] for lot in wallet["lots"]],
    )  # fmt: skip
    entries = (await rest(owner, "/v1/credits/statement"))["items"]
    assert [one["number"] for one in nodes(found["credits"]["entries"])] == [one["number"] for one in entries] != []
    assert me["holdings"] == {"projects": 1, "assets": 1, "bytes": len(png())}
    assert me["filmsUnderWay"] == 0


async def test_a_film_under_way_is_counted_and_its_place_told(front: Front):
    """`before` while it waits, `secondsLeft` while it is made, as REST has them."""
    made = await studio(front, films=0)
    project, me = made.projects[0].rpartition("/")[2], await id_of(made.owner)
    for state in ("queued", "processing", "failed"):
        await film(front, project, me, state)
    found = await read(
        made.owner,
        "{ me { filmsUnderWay } projects { edges { node { films { edges { node { id state before } } } } } } }",
    )
    assert found["me"] == {"filmsUnderWay": 2}
    films = {one["state"]: one for one in nodes(nodes(found["projects"])[0]["films"])}
    assert set(films) == {"queued", "processing", "failed"}
    for one in films.values():
        assert one["before"] == (await rest(made.owner, f"/v1/films/{one['id']}"))["before"]


async def test_lists_go_on_page_by_page_with_the_cursors_of_rest(front: Front):
    """Each project once, the newest first; a page of REST may follow one of GraphQL."""
    made = await studio(front, projects=5, films=0)
    query = """query Next($after: String) { projects(first: 2, after: $after) { edges { cursor node { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"""
    seen: list[str] = []
    after, pages = None, 0
    while pages < 4:
        page = (await read(made.owner, query, after=after))["projects"]
        seen += [one["id"] for one in nodes(page)]
        info, pages = page["pageInfo"], pages + 1
        assert info["hasPreviousPage"] == (after is not None)
        assert (info["startCursor"], info["endCursor"]) == (page["edges"][0]["cursor"], page["edges"][-1]["cursor"])
        after = info["endCursor"]
        listed = await rest(made.owner, f"/v1/projects?limit=2&cursor={after}")
        if not info["hasNextPage"]:
            assert listed["items"] == []
            break
        assert listed["items"][0]["id"] not in seen
    assert (pages, seen) == (3, [path.rpartition("/")[2] for path in reversed(made.projects)])


@pytest.mark.parametrize("field", ["films", "comments", "assets"])
async def test_what_is_in_a_project_goes_on_page_by_page(front: Front, field: str):
    """Also for two projects in one query, each from a place of its own; nothing twice, nothing left out."""
    made = await studio(front, projects=2, films=5)
    for path in made.projects:
        for number in range(4):
            await made.owner.ask("POST", f"{path}/comments", {"body": f"more {number}"})
    if field == "assets":
        for path in made.projects:
            for name in ("a", "b", "c", "d", "e"):
                asset = await Sender(made.owner).send(png(), "image/png", name, key=f"{path}{name}")
                await made.owner.ask("PUT", f"{path}/assets/{asset['id']}")
    one, two = (path.rpartition("/")[2] for path in made.projects)
    page = f"{field}(first: 2, after: $AFTER) {{ edges {{ node {{ id }} }} pageInfo {{ hasNextPage endCursor }} }}"
    query = (
        "query Two($one: UUID!, $two: UUID!, $a: String, $b: String) {"
        f"one: project(id: $one) {{ {page.replace('$AFTER', '$a')} }}"
        f"two: project(id: $two) {{ {page.replace('$AFTER', '$b')} }} }}"
    )
    seen: dict[str, list[str]] = {"one": [], "two": []}
    first = (await read(made.owner, query, one=one, two=two))["one"][field]
    seen["one"] += [node["id"] for node in nodes(first)]
    places, found = [first["pageInfo"]["endCursor"], None], dict[str, Any]()
    for _ in range(3):
        found = await read(made.owner, query, one=one, two=two, a=places[0], b=places[1])
        for number, name in enumerate(("one", "two")):
            seen[name] += [node["id"] for node in nodes(found[name][field])]
            places[number] = found[name][field]["pageInfo"]["endCursor"] or places[number]
    assert found["two"][field]["pageInfo"]["hasNextPage"] is False
    for name, path in zip(("one", "two"), made.projects, strict=True):
        listed = [item["id"] for item in (await rest(made.owner, f"{path}/{field}"))["items"]]
        assert (len(listed), seen[name]) == (5, listed)


async def test_what_lies_in_the_bin_is_listed_and_closed(front: Front):
    """As in REST: it is among `trashed`, and what is in it is not told."""
    made = await studio(front)
    await made.owner.ask("DELETE", made.projects[0])
    found = await ask(
        made.owner,
        """{ projects { edges { node { id } } } bin: projects(trashed: true) { edges { node { id trashed
        films { edges { node { id } } } members { role } } } } }""",
    )
    assert found["data"]["projects"]["edges"] == []
    (project,) = nodes(found["data"]["bin"])
    assert project["trashed"]
    assert (project["films"], project["members"]) == (None, None)
    assert {error["extensions"]["code"] for error in found["errors"]} == {"NotThere"}
    one = await ask(made.owner, f'{{ film(id: "{made.films[0]}") {{ id }} }}')
    assert (one["data"], one["errors"][0]["extensions"]["code"]) == ({"film": None}, "NotThere")


async def test_a_bad_page_is_an_error_of_its_field(front: Front):
    """The rest is told."""
    visitor = await front.visitor().register()
    long = "x" * 300
    forged = base64.urlsafe_b64encode(f"9999-12-31T23:59:59-23:59 {uuid4()}".encode()).decode()
    assert (await visitor.ask("GET", f"/v1/projects?cursor={forged}")).status_code == 422
    for wrong in (
        "first: 0", "first: -3", "first: 101", 'after: "none of ours"', 'after: "गीत"', f'after: "{long}"', 'after: ""',
        f'after: "{forged}"',
    ):  # fmt: skip
        found = await ask(visitor, f"{{ me {{ id }} projects({wrong}) {{ edges {{ cursor }} }} }}")
        assert (found["data"]["projects"], found["data"]["me"] is not None) == (None, True)
        (error,) = found["errors"]
        assert (error["extensions"]["code"], error["path"]) == ("UserError", ["projects"]), wrong
    for wrong in ('after: "x"', 'after: "99999999999999999999"', 'after: "-1"'):
        found = await ask(visitor, f"{{ credits {{ entries({wrong}) {{ edges {{ cursor }} }} }} }}")
        assert found["errors"][0]["extensions"]["code"] == "UserError"


async def test_the_error_of_a_field_has_our_name_and_the_requests_id(front: Front):
    """As a problem of REST has."""
    visitor = await front.visitor().register()
    answer = await visitor.ask("POST", "/v1/graphql", {"query": f'{{ film(id: "{uuid4()}") {{ id }} }}'})
    (error,) = answer.json()["errors"]
    assert error["extensions"] == {"code": "NotThere", "request_id": answer.headers["X-Request-Id"]}
    assert (error["message"], error["path"]) == ("there is no such film", ["film"])
    assert error["locations"] == [{"line": 1, "column": 3}]


async def test_who_is_forgotten_is_nobody(front: Front):
    """What he said stays, without him."""
    made = await studio(front, films=0)
    other = await front.visitor().register()
    path = made.projects[0]
    await made.owner.ask("PUT", f"{path}/members/{await id_of(other)}", {"role": "writer"})
    assert (await written(other, f"{path}/script", "his", 1)).status_code == 200
    await front.sql("update projects.versions set author = :nobody returning 1", nobody="0" * 32)
    found = await read(made.owner, "{ projects(first: 1) { edges { node { documents { author { name } body } } } } }")
    assert nodes(found["projects"])[0]["documents"] == [{"author": None, "body": "his"}]


async def test_an_order_is_there_for_who_placed_it(front: Front):
    """With its cursor; nobody else has it."""
    visitor, other = await front.visitor().register(), await front.visitor().register()
    await project_of(visitor)
    me = await id_of(visitor)
    for number in range(3):
        await front.sql(
            """insert into credits.orders (id, person, asked, vendor, kind, product, title, cents, credits, currency)
            values (:id, :person, 'x', 'stripe', 'top-up', 'credits-10', :title, 500, 1000, 'usd') returning 1""",
            id=uuid4(), person=me, title=f"order {number}",
        )  # fmt: skip
    query = """query Orders($after: String) { credits { orders(first: 2, after: $after) {
        edges { node { id vendor kind product title cents currency state url created } }
        pageInfo { hasNextPage endCursor } } } }"""
    page = (await read(visitor, query))["credits"]["orders"]
    rest_page = await rest(visitor, "/v1/credits/orders?limit=2")
    for mine, theirs in zip(nodes(page), rest_page["items"], strict=True):
        same(mine, theirs)
    assert page["pageInfo"] == {"hasNextPage": True, "endCursor": rest_page["next"]}
    assert len(nodes((await read(visitor, query, after=rest_page["next"]))["credits"]["orders"])) == 1
    assert nodes((await read(other, query))["credits"]["orders"]) == []


async def test_what_a_query_calls_itself_is_no_label(front: Front):
    """Names come from outside, without bound: measures know the route."""
    visitor = await front.visitor().register()
    await read(visitor, "query Anything { me { id } }")
    shown = measured(front)
    assert 'filmstudio_requests_total{method="POST",route="/v1/graphql",status="200"} 1.0' in shown
    assert "Anything" not in shown
