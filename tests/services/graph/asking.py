"""Queries over HTTP, whose answers a client that is not ours (graphql-core) reads against the schema; and a studio."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

from graphql import (
    FieldNode,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    SelectionSetNode,
    build_schema,
    get_operation_ast,
    parse,
    validate,
)

from filmstudio.production.orders import FilmDone, FilmOrder, KeptFile
from tests.services.conftest import Front, Visitor
from tests.services.projects.test_projects import id_of, project_of, written

SDL = Path(__file__).parents[3] / "docs" / "schema.graphql"
Answer = dict[str, Any]
QUOTE = {
    "frames": 720, "rate": {"frames": 24}, "takes": 9, "takes_to_make": 4, "credits": 200, "dollars": 5_000_000_000,
    "shots": [["1A", 100, 4_000_000_000], ["1B", 100, 1_000_000_000]],
}  # fmt: skip


async def ask(who: Visitor, query: str, token: str = "", **variables: Any) -> Answer:
    """The answer, which is one."""
    answer = await who.ask("POST", "/v1/graphql", {"query": query, "variables": variables}, token)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def read(who: Visitor, query: str, token: str = "", **variables: Any) -> Answer:
    """What was found; nothing was wrong, and the answer is as the schema says."""
    found = await ask(who, query, token, **variables)
    assert "errors" not in found, found["errors"]
    check(query, found["data"])
    return found["data"]


async def mistake(who: Visitor, query: str, token: str = "", **variables: Any) -> tuple[str, str]:
    """The code and the words of the only error of a query of which nothing was carried out."""
    found = await ask(who, query, token, **variables)
    assert "data" not in found, found
    (error,) = found["errors"]
    return error["extensions"]["code"], error["message"]


def schema() -> GraphQLSchema:
    """What the project publishes, as any client reads it."""
    return build_schema(SDL.read_text(encoding="utf-8"))


def check(query: str, data: Answer) -> None:
    """The query is valid, and its answer has what was asked for, of the types that the schema says."""
    published, document = schema(), parse(query)
    assert validate(published, document) == []
    operation = get_operation_ast(document)
    assert operation
    assert published.query_type
    _object(published.query_type, operation.selection_set, data)


def _object(kind: GraphQLObjectType, selected: SelectionSetNode, found: Mapping[str, Any]) -> None:
    for node in selected.selections:
        match node:
            case FieldNode() if node.name.value.startswith("__"):
                pass
            case FieldNode():
                name = node.alias.value if node.alias else node.name.value
                if node.directives and name not in found:
                    continue
                _value(kind.fields[node.name.value].type, node.selection_set, found[name])
            case InlineFragmentNode():
                _object(kind, node.selection_set, found)
            case _:
                pass


def _value(kind: object, selected: SelectionSetNode | None, found: Any) -> None:
    match kind:
        case GraphQLNonNull():
            assert found is not None
            _value(cast("object", kind.of_type), selected, found)
        case _ if found is None:
            pass
        case GraphQLList():
            for one in found:
                _value(cast("object", kind.of_type), selected, one)
        case GraphQLObjectType():
            assert selected
            _object(kind, selected, found)
        case _:
            words = {"String": str, "Int": int, "Float": (int, float), "Boolean": bool, "Long": int}
            assert isinstance(found, words.get(str(kind), str)), (kind, found)


@dataclass
class Studio:
    """Somebody with projects in which there is something of every kind."""

    owner: Visitor
    projects: list[str]
    films: list[str]

    @property
    def ids(self) -> set[str]:
        """By which his things are known."""
        return {path.rpartition("/")[2] for path in self.projects} | set(self.films)


async def film(front: Front, project: str, payer: str, state: str = "completed") -> str:
    """A film as it is in production's tables, with a quote, a bill, and a file if it is completed."""
    id = str(uuid4())
    order = FilmOrder(job=id, tenant=payer, project=project, script="none", account=payer, cap=7, review=3600)
    kept = KeptFile(ending=".mp4", content="0" * 64, media_type="video/mp4", size=9)
    done = FilmDone(files=(kept,)).model_dump_json() if state == "completed" else None
    await front.sql(
        """with job as (
            insert into production.jobs
            (id, tenant, project, state, seq, film, quote, percent, total, done, result, cap) values
            (:id, :tenant, :project, :state, 4, cast(:film as jsonb), cast(:quote as jsonb), 50, 4, 2,
            cast(:result as jsonb), 7)
        ), event as (
            insert into production.events (job, seq, key, kind, body) values
            (:id, 1, 'a', 'take', '{"what": "1B", "cost": 0}'), (:id, 2, 'b', 'quote', '{}'),
            (:id, 3, 'c', 'take', '{"what": "1A", "cost": 3000000000}'),
            (:id, 4, 'd', 'take', '{"what": "1A", "cost": 5}')
        )
        insert into production.purchases (job, recipe, price, cost) values (:id, :recipe, 9, 3000000005) returning 1""",
        id=id, tenant=payer, project=project, state=state, film=order.model_dump_json(), quote=json.dumps(QUOTE),
        result=done, recipe=uuid4().hex * 2,
    )  # fmt: skip
    return id


async def studio(front: Front, projects: int = 1, films: int = 2) -> Studio:
    """As `Studio`."""
    owner = await front.visitor().register()
    me, paths, made = await id_of(owner), list[str](), list[str]()
    for number in range(projects):
        path = await project_of(owner, f"Kite {number}")
        assert (await written(owner, f"{path}/script", f"INT. ROOM {number}", 0)).status_code == 200
        said = await owner.ask("POST", f"{path}/comments", {"body": f"said {number}", "about": "1A"})
        assert said.status_code == 201
        paths.append(path)
        made += [await film(front, path.rpartition("/")[2], me) for _ in range(films)]
    return Studio(owner, paths, made)
