"""What a query may ask for: at each limit it is answered, and beyond it nothing of it is carried out."""

import asyncio
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from graphql import get_operation_ast, parse
from sqlalchemy import text

from filmstudio.kit.rates import Rate
from filmstudio.services.graph.limits import Limits, cost_of
from filmstudio.services.graph.routes import LONGEST
from filmstudio.services.graph.schema import schema_of
from tests.services.conftest import Front, Visitor, front_of
from tests.services.graph.asking import ask, mistake, read, studio

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

LIMITS = Limits()
BAD = "BadQuery"
SCHEMA = schema_of(LIMITS, introspection=True)._schema  # pyright: ignore[reportPrivateUsage]


@pytest.fixture
async def visitor(front: Front) -> Visitor:
    return await front.visitor().register()


async def test_depth(visitor: Visitor):
    """As it is written, and through fragments; what is on the last level is told."""
    inside = "films(first: 1) { edges { node { project { films(first: 1) { edges { node { project { %s } } } } } } } }"
    query = "query($id: UUID!) { project(id: $id) { %s } }".replace("%s", inside)
    good, bad = "films(first: 1) { edges { cursor } }", "films(first: 1) { edges { node { id } } }"
    nobody = str(uuid4())
    assert (await ask(visitor, query.replace("%s", good), id=nobody))["data"] == {"project": None}
    wrong = (BAD, "the query has 13 levels, and 12 are the most; ask for less at a time")
    assert await mistake(visitor, query.replace("%s", bad), id=nobody) == wrong
    through = query.replace("%s", "...F") + f" fragment F on Project {{ ... on Project {{ {bad} }} }}"
    assert await mistake(visitor, through, id=nobody) == wrong


async def test_aliases(visitor: Visitor):
    """So many names for the same."""

    def named(count: int) -> str:
        return "{ me { " + " ".join(f"a{number}: id" for number in range(count)) + " } }"

    assert len((await read(visitor, named(LIMITS.aliases)))["me"]) == LIMITS.aliases
    assert await mistake(visitor, named(LIMITS.aliases + 1)) == (
        BAD, "the query has 31 aliases, and 30 are the most; ask for less at a time",
    )  # fmt: skip


async def test_directives(visitor: Visitor):
    """A flood of them, also of unknown ones."""

    def flood(count: int, directive: str = "@skip(if: false)") -> str:
        return "{ me { " + " ".join(f"{'id'} {directive}" for _ in range(count)) + " } }"

    await read(visitor, flood(LIMITS.directives))
    assert "21 directives" in (await mistake(visitor, flood(LIMITS.directives + 1)))[1]
    assert "directives" in (await mistake(visitor, "{ me { id " + "@a" * 200 + " } }"))[1]


async def test_tokens(visitor: Visitor):
    """Counted by the parser, which stops there."""
    many = " ".join(f"query A{number} {{ me {{ id }} }}" for number in range(LIMITS.tokens // 8))
    assert LIMITS.tokens % 8 == 0
    body = {"query": many, "operationName": "A0"}
    assert "data" in (await visitor.ask("POST", "/v1/graphql", body)).json()
    code, words = await mistake(visitor, many.replace("id", "id id", 1))
    assert (code, "1000 tokens" in words) == (BAD, True), words


async def test_what_would_be_compared_for_long(visitor: Visitor):
    """The same field hundreds of times, and fragments in fragments: refused or answered, and soon."""
    chain = " ".join(f"fragment F{n} on Me {{ id name ...F{n + 1} }}" for n in range(70)) + " fragment F70 on Me { id }"
    for query in ("{ me { " + "id " * 900 + "} }", "{ me { " + " ".join(f"...F{n}" for n in range(70)) + "} }" + chain):
        async with asyncio.timeout(30):
            found = await ask(visitor, query)
        assert "data" in found or found["errors"][0]["extensions"]["code"] == BAD


async def test_characters(visitor: Visitor):
    """Comments count too; what is longer isn't read."""
    short = "{ me { id } } #"
    await read(visitor, short + "x" * (LONGEST - len(short)))
    answer = await visitor.ask("POST", "/v1/graphql", {"query": short + "x" * LONGEST})
    assert (answer.status_code, answer.json()["code"]) == (422, "BadRequest")
    assert (await visitor.ask("POST", "/v1/graphql", {"query": "x" * (2 << 20)})).status_code == 413


async def test_cost(visitor: Visitor):
    """Each field once for each thing that it may be told of: by default, as it is written, by variables as given."""
    query = """query Cost($n: Int!, $m: Int! = 20) { projects(first: $n) { edges { node {
        films(first: $m) { edges { node { id state percent spent } } } } } } }"""
    assert 1 + 100 * (3 + 7 * 6) <= LIMITS.cost < 1 + 100 * (3 + 8 * 6)
    await read(visitor, query, n=100, m=7)
    code, words = await mistake(visitor, query, n=100, m=8)
    assert (code, "costs 5101, and 5000 is the most" in words) == (BAD, True), words
    await read(visitor, query, n=40)
    assert "costs 5044" in (await mistake(visitor, query, n=41))[1]
    written = query.replace("$m: Int! = 20", "$m: Int! = 100")
    assert "costs 60301" in (await mistake(visitor, written, n=100))[1]
    fragment = "fragment F on Project { films(first: 100) { edges { node { id state percent spent } } } }"
    spread = "{ projects(first: 100) { edges { node { ...F ... on Project { ...F } } } } } " + fragment
    assert "costs 120401" in (await mistake(visitor, spread))[1]


def cost(query: str, **variables: Any) -> int:
    """Of a query of one operation."""
    document = parse(query)
    operation = get_operation_ast(document)
    assert operation
    return cost_of(SCHEMA, document, operation, variables)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("{ me { id } }", 2),
        ("{ me { id ...F } } fragment F on Me { name }", 3),
        ("{ projects { edges { cursor } } }", 1 + 20 * 2),
        ("{ projects(first: 3) { edges { cursor } pageInfo { hasNextPage } } }", 1 + 3 * 4),
        ("{ projects(first: 0) { edges { cursor } } }", 1 + 2),
        ("{ projects(first: -5) { edges { cursor } } }", 1 + 2),
        ("{ projects(first: 3) @skip(if: true) { edges { cursor } } }", 1 + 3 * 2),
        ("{ a: projects(first: 3) { edges { cursor } } b: me { id } }", 1 + 3 * 2 + 2),
        ("{ projects(first: 2) { edges { node { documents { body } } } } }", 1 + 2 * (1 + 1 + 1 + 3 * 500)),
        ("{ projects(first: 2) { edges { node { films(first: 2) { edges { node { files { url } } } } } } } }",
         1 + 2 * (2 + 1 + 2 * (2 + 10 + 10))),
        ("{ __schema { queryType { name } } __type(name: \"Me\") { name } }", 4000),
        ("{ projects(first: 100000000) { edges { cursor } } }", 1 + 2 * 10**8),
    ],
)  # fmt: skip
def test_the_cost_is_the_product_of_first_down_the_tree(query: str, expected: int):
    """Of fields, weights, fragments and what is skipped."""
    assert cost(query) == expected


def test_variables_cost_what_they_are():
    """Given, by default, and where nothing is given."""
    query = "query($n: Int = 7) { projects(first: $n) { edges { cursor } } }"
    assert (cost(query, n=50), cost(query, n=7), cost(query)) == (101, 15, 41)


async def test_fragments_that_contain_themselves(visitor: Visitor):
    """At once, in a ring, unused, and as a bomb that doubles at each step."""
    for bad in (
        "{ me { ...A } } fragment A on Me { id ...A }",
        "{ me { ...A } } fragment A on Me { ...B } fragment B on Me { ...A }",
        "{ me { id } } fragment A on Me { ...B } fragment B on Me { ...A }",
    ):
        code, words = await mistake(visitor, bad)
        assert (code, "contains itself" in words) == (BAD, True), words
    bomb = "{ me { ...F0 } } " + " ".join(f"fragment F{n} on Me {{ ...F{n + 1} ...F{n + 1} }}" for n in range(90))
    async with asyncio.timeout(20):
        found = await ask(visitor, bomb + " fragment F90 on Me { id }")
    assert found["errors"][0]["extensions"]["code"] == BAD


async def test_what_nests_without_end(visitor: Visitor):
    """Selections, lists, objects, in queries and in variables."""
    for bad in ("{me" * 450, "{a" + "{a" * 400 + "}" * 401, "{ projects(first: " + "[" * 700 + "]" * 700 + ") { x } }"):
        assert (await mistake(visitor, bad))[0] == BAD
    digits = "{ projects(first: " + "9" * 9000 + ") { edges { cursor } } }"
    assert (await mistake(visitor, digits))[0] == BAD
    nested: Any = 1
    for _ in range(150):
        nested = [nested]
    query = "query($n: Int!) { projects(first: $n) { edges { cursor } } }"
    assert (await mistake(visitor, query, n=nested))[0] == BAD


async def test_only_queries(visitor: Visitor):
    """No mutation, no subscription, no second guess which operation is meant; nothing else is a query."""
    for bad in (
        "mutation { me { id } }", "subscription { me { id } }", "fragment F on Me { id }", "type A { b: Int }", "{",
        " ",
        "query A { me { id } } query B { me { name } }", "{ me }", "{ you }", "{ me { id(first: 1) } }", "# nothing",
    ):  # fmt: skip
        assert (await mistake(visitor, bad))[0] == BAD, bad
    body = {"query": "query A { me { id } } query B { me { name } }", "operationName": "B"}
    answer = (await visitor.ask("POST", "/v1/graphql", body)).json()
    assert answer == {"data": {"me": {"name": ""}}}
    body["operationName"] = "C"
    assert (await visitor.ask("POST", "/v1/graphql", body)).json()["errors"][0]["extensions"]["code"] == BAD


async def test_the_door_takes_one_query_and_nothing_else(visitor: Visitor):
    """No list of queries, no GET, no page to type queries into, nothing that isn't asked for."""
    headers = {"Authorization": f"Bearer {visitor.tokens['access_token']}"}
    good = "{ me { id } }"
    bodies: tuple[Any, ...] = (
        [{"query": good}], {"query": 1}, {}, {"query": ""}, {"query": good, "more": 1}, "x", None,
        {"query": good, "variables": []}, {"query": "\ud800"}, {"query": good, "variables": {"a": ["\ud800"]}},
        {"query": good, "operationName": "x" * 201}, {"query": good, "variables": {"x" * 201: 1}},
    )  # fmt: skip
    for bad in bodies:
        answer = await visitor.web.post(
            "/v1/graphql", content=json.dumps(bad), headers=headers | {"Content-Type": "application/json"}
        )
        assert (answer.status_code, answer.headers["Content-Type"]) == (422, "application/problem+json"), bad
    for method in ("GET", "PUT", "DELETE", "HEAD"):
        assert (await visitor.web.request(method, "/v1/graphql?query={me{id}}", headers=headers)).status_code == 405
    assert (await visitor.web.post("/v1/graphql", json={"query": "{ me { id } }"})).status_code == 401
    extended = {"query": "{ me { id } }", "extensions": {"a": 1}, "variables": None, "operationName": None}
    assert (await visitor.ask("POST", "/v1/graphql", extended)).status_code == 200


async def test_variables_are_what_they_are_said_to_be(visitor: Visitor):
    """Or nothing is carried out."""
    query = "query($id: UUID!, $n: Int! = 1) { project(id: $id) { members(first: $n) { role } } }"
    good = "00000000-0000-0000-0000-000000000000"
    values: tuple[dict[str, Any], ...] = (
        {}, {"id": None}, {"id": 7}, {"id": "x"}, {"id": [good]}, {"id": good, "n": "5"}, {"id": good, "n": 1 << 40},
        {"id": good, "n": None}, {"id": good, "n": 1.5},
    )  # fmt: skip
    for wrong in values:
        assert (await mistake(visitor, query, **wrong))[0] == BAD, wrong
    assert (await ask(visitor, query, id=good, unheard="of"))["data"] == {"project": None}


async def test_ten_mistakes_are_told_of_many(visitor: Visitor):
    """And not a thousand."""
    found = await ask(visitor, "{ me { " + " ".join(f"x{number}" for number in range(200)) + " } }")
    assert len(found["errors"]) == 11


async def test_the_schema_is_told_where_it_is_allowed(front: Front, site: "Site", tmp_path: Path):
    """With hints; in production neither is, and nothing else that names what there is."""
    visitor = await front.visitor().register()
    whole = '{ __schema { types { name fields { name type { name ofType { name } } } } } __type(name: "Me") { name } }'
    assert (await ask(visitor, whole))["data"]["__type"] == {"name": "Me"}
    assert "Did you mean" in (await mistake(visitor, "{ me { nam } }"))[1]
    round_and_round = (
        "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }"
    )
    assert "data" not in await ask(visitor, round_and_round)
    async with front_of(site, tmp_path / "closed", introspection=False) as closed:
        visitor = Visitor(closed, closed.visitor().web, tokens=visitor.tokens)
        assert "data" not in await ask(visitor, whole)
        for wrong in (
            "{ me { nam } }",
            "{ projcts { edges { cursor } } }",
            "{ projects(frst: 1) { edges { cursor } } }",
            "{ me { ... on Mee { id } } }",
            "query($a: Innt) { projects(first: $a) { edges { cursor } } }",
        ):
            found = await ask(visitor, wrong)
            assert "data" not in found
            assert "Did you mean" not in json.dumps(found), found
        assert (await read(visitor, "{ me { __typename id } }"))["me"]["__typename"] == "Me"


async def test_what_takes_too_long_is_given_up(front: Front):
    """While somebody else holds a table; the next query is answered."""
    made = await studio(front)
    state = front.app.state
    state.graph._limits = replace(LIMITS, seconds=0.5)
    query = "{ projects { edges { node { films { edges { node { id } } } } } } }"
    async with front.db.begin() as connection:
        await connection.execute(text("lock table production.jobs in access exclusive mode"))
        code, words = await mistake(made.owner, query)
    assert (code, "0.5 seconds" in words) == ("TooSlow", True)
    state.graph._limits = LIMITS
    assert (await read(made.owner, query))["projects"]["edges"]


async def test_a_server_that_is_away_spoils_its_fields_alone(front: Front):
    """And nothing of its words is told: they name tables and statements."""
    made = await studio(front)
    await front.sql("alter table production.jobs rename to elsewhere")  # as a mistake of ours would
    try:
        found = await ask(
            made.owner, "{ me { id } projects { edges { node { id films { edges { node { id } } } } } } }"
        )
    finally:
        await front.sql("alter table production.elsewhere rename to jobs")
    assert found["data"]["projects"]["edges"][0]["node"]["films"] is None
    assert found["data"]["me"]["id"]
    (error,) = found["errors"]
    assert (error["extensions"]["code"], "request's id" in error["message"]) == ("OurMistake", True)
    assert not [word for word in ("select", "jobs", "sqlalchemy", "Traceback", "asyncpg") if word in json.dumps(error)]


async def test_one_may_ask_so_often_as_of_rest(site: "Site", tmp_path: Path):
    """A query is a request."""
    async with front_of(site, tmp_path, requests=4) as front:
        visitor = await front.visitor().register()
        answers = [await visitor.ask("POST", "/v1/graphql", {"query": "{ me { id } }"}) for _ in range(6)]
    assert [answer.status_code for answer in answers] == [200] * 4 + [429] * 2
    assert answers[-1].json()["code"] == "TooMany"


async def test_all_queries_of_a_person_have_a_cost_together(front: Front):
    """In a time; then he waits, and others don't. What is refused costs nothing."""
    front.app.state.graph._limits = replace(LIMITS, rate=Rate(1000, 3600))
    visitor, other = await front.visitor().register(), await front.visitor().register()
    dear = "{ projects(first: 100) { edges { cursor } pageInfo { endCursor } } }"
    assert cost(dear) == 401
    await read(visitor, dear)
    assert (await mistake(visitor, "{ nothing }"))[0] == BAD
    for _ in range(2):
        await read(visitor, dear)
    code, words = await mistake(visitor, "{ me { id } }")
    assert (code, "try again in" in words) == ("TooMany", True), words
    assert (await read(other, dear))["projects"]["edges"] == []
