"""The schema that is published: it is the one that is served, and its examples work."""

import inspect
import re
import subprocess
import sys
from pathlib import Path

from graphql import get_introspection_query, introspection_from_schema

from filmstudio.services.graph import films, money, people, projects, schema
from tests.services.conftest import Front
from tests.services.graph.asking import SDL, read, studio
from tests.services.graph.asking import schema as published
from tests.services.graph.test_queries import nodes

PLATFORM = Path(__file__).parents[3] / "docs" / "platform.md"


def test_the_published_schema_is_the_one_that_is_served():
    """If this fails: `make schema`."""
    command = [sys.executable, "-m", "filmstudio.services.graph.schema"]
    made = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert made == SDL.read_text(encoding="utf-8")


def test_every_type_and_every_list_says_what_it_is():
    """In words, for those who read the schema and nothing else."""
    kinds = {name: kind for name, kind in published().type_map.items() if not name.startswith("__")}
    own = {name for name, kind in kinds.items() if kind.ast_node}
    assert own
    assert not [name for name in own - {"UUID"} if not kinds[name].description]
    named = {
        name for module in (films, money, people, projects, schema)
        for name, one in inspect.getmembers(module, inspect.isclass) if hasattr(one, "__strawberry_definition__")
    }  # fmt: skip
    assert {"Project", "Film", "Me", "Credits", "Document", "Holdings"} <= named & own


async def test_a_client_reads_the_same_schema_from_the_server(front: Front):
    """By the query that clients send, which no limit refuses."""
    visitor = await front.visitor().register()
    served = (await visitor.ask("POST", "/v1/graphql", {"query": get_introspection_query()})).json()
    assert "errors" not in served, served["errors"]
    expected = introspection_from_schema(published())["__schema"]
    assert {one["name"] for one in served["data"]["__schema"]["types"]} == {one["name"] for one in expected["types"]}


async def test_the_example_of_the_documentation_works(front: Front):
    """As it stands there."""
    found = re.search(r"```graphql\n(.*?)```", PLATFORM.read_text(encoding="utf-8"), re.DOTALL)
    assert found
    made = await studio(front, projects=2)
    desk = await read(made.owner, found[1], first=1)
    assert desk["projects"]["pageInfo"]["hasNextPage"] is True
    (project,) = nodes(desk["projects"])
    assert [film["state"] for film in nodes(project["films"])] == ["completed"] * 2
