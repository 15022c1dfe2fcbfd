"""However many projects a query tells of, it asks the database as often."""

import contextlib
from collections.abc import Generator
from contextvars import ContextVar
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from filmstudio.services.graph.asking import AT_ONCE
from tests.services.conftest import Front
from tests.services.graph.asking import read, studio
from tests.services.graph.test_queries import nodes

WHO = "me { name balance { available } plan { name } } credits { balance { held } }"
QUERIES = {
    "films": """{ %s projects(first: 50) { edges { node { title films(first: 5) { edges { node {
        state percent spent quote { credits dollars } bill(first: 2) { what dollars } project { title }
        } } } } } } }""",
    "people": """{ %s projects(first: 50) { edges { node { title role members(first: 3) { role person { name } }
        documents { kind number author { name } } comments(first: 3) { edges { node { body author { name } } } }
        assets(first: 3) { edges { node { name } } } } } } }""",
}
FILES = "{ projects(first: 40) { edges { node { films(first: 5) { edges { node { files { url } } } } } } } }"
COUNTED: ContextVar[list[str] | None] = ContextVar("COUNTED", default=None)
MOST = 16
"""Statements of this query: one for each sort of thing, one for who asks, and what the ledger needs for a balance."""


@contextlib.contextmanager
def statements() -> Generator[list[str]]:
    """Those that are run in this task and the tasks that it starts; what the app does beside is not counted."""
    found: list[str] = []
    token = COUNTED.set(found)

    def count(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if (counted := COUNTED.get()) is not None:
            counted.append(statement)

    event.listen(Engine, "before_cursor_execute", count)
    try:
        yield found
    finally:
        event.remove(Engine, "before_cursor_execute", count)
        COUNTED.reset(token)


@pytest.mark.parametrize(("what", "sorts"), [("films", 4), ("people", 5)])
async def test_fifty_projects_of_five_films_are_as_many_statements_as_two_of_one(front: Front, what: str, sorts: int):
    """And each sort of thing is one statement."""
    query = QUERIES[what] % WHO
    small, large = await studio(front, projects=2, films=1), await studio(front, projects=50, films=5)
    for who in (small.owner, large.owner):  # the first look brings the month's free credits
        await read(who, query)
    with statements() as few:
        await read(small.owner, query)
    with statements() as many:
        projects = nodes((await read(large.owner, query))["projects"])
    assert len(projects) == 50
    if what == "films":
        films = [one for project in projects for one in nodes(project["films"])]
        assert len([one for one in films if one["quote"]["dollars"] and one["bill"] and one["project"]]) == 250
    else:
        assert all(nodes(project["comments"]) and project["documents"] and project["members"] for project in projects)
    once = [one for one in many if "from projects." in one or "from production." in one]
    assert len(once) == len(set(once)) == sorts, once
    assert sorted(many) == sorted(few), (few, many)
    assert len(many) <= MOST, many


async def test_files_of_many_films_are_one_statement_more(front: Front):
    """Their addresses are signed here."""
    made = await studio(front, projects=40, films=5)
    with statements() as found:
        projects = nodes((await read(made.owner, FILES))["projects"])
    files = [file["url"] for project in projects for film in nodes(project["films"]) for file in film["files"]]
    assert (len(files), len(found)) == (200, 4), found


async def test_texts_of_many_projects_are_one_statement(front: Front):
    """Asked for, they come together; not asked for, they don't."""
    made = await studio(front, projects=3, films=0)
    query = "{ projects(first: 3) { edges { node { documents { number %s } } } } }"
    with statements() as without:
        await read(made.owner, query % "")
    with statements() as withal:
        found = await read(made.owner, query % "body")
    texts = {document["body"] for project in nodes(found["projects"]) for document in project["documents"]}
    assert texts == {f"INT. ROOM {number}" for number in range(3)}
    assert len(withal) == len(without) + 1
    assert not [one for one in without if "v.body" in one and "octet_length" not in one]


async def test_one_query_leaves_connections_to_others(front: Front):
    """However many it needs: some at a time."""
    made = await studio(front, films=0)
    names = " ".join(f"a{number}: entries(first: 1) {{ edges {{ cursor }} }}" for number in range(30))
    under_way, most = 0, 0
    ledger = front.app.state.graph._sources.credits
    plain = ledger.statement

    async def counted(*given: Any) -> Any:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        try:
            return await plain(*given)
        finally:
            under_way -= 1

    ledger.statement = counted
    try:
        await read(made.owner, f"{{ credits {{ {names} }} }}")
    finally:
        del ledger.statement
    assert most == AT_ONCE
