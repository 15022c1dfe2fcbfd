"""Anything is asked: queries that fit the schema, made from it at random, and the same with mistakes.

Never is it our mistake, never is anything told of a stranger's things, and what is told is as the schema says.
"""

import asyncio
import os
from dataclasses import replace
from uuid import uuid4

from graphql import parse, print_ast
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis_graphql import nodes, queries

from filmstudio.kit.rates import Rate
from filmstudio.services.graph.limits import Limits
from tests.services.conftest import Front
from tests.services.graph.asking import SDL, Answer, Studio, ask, check, studio

EXAMPLES = int(os.environ.get("EXAMPLES", "10")) * 15
SECRET = "Kassandra"  # noqa: S105  a word that only the stranger has
CODES = {"BadQuery", "NotThere", "NotAllowed", "UserError"}
BROKEN = (
    "{", "}", "(first: 1000)", '(after: "x")', "@skip(if: true)", "...F", "__typename", "$a", '"""', "\x00", "गीत",
    "mutation", "fragment F on Project { id }", "-1", "null", "999999999999", "first: 2", "#", "\u202e",
)  # fmt: skip


async def secret(front: Front) -> Studio:
    """A stranger's studio, in which everything has a word that nobody else may see."""
    made = await studio(front)
    for path in made.projects:
        await made.owner.ask("PATCH", path, {"title": SECRET})
        await made.owner.ask("POST", f"{path}/comments", {"body": SECRET})
    await made.owner.ask("PATCH", "/v1/me", {"name": SECRET})
    return made


def mutated(draw: st.DrawFn, query: str) -> str:
    """With mistakes: something cut out, put in, or said twice."""
    for _ in range(draw(st.integers(0, 3))):
        begin = draw(st.integers(0, len(query)))
        end = min(len(query), begin + draw(st.integers(0, 20)))
        middle = draw(st.sampled_from(("", query[begin:end] * 2, *BROKEN)))
        query = query[:begin] + middle + query[end:]
    return query


def strategy(mine: Studio, theirs: Studio) -> st.SearchStrategy[tuple[str, bool]]:
    """Queries, and whether they are as they were made from the schema. They name what is mine, theirs and nobody's."""
    ids = (*sorted(mine.ids), *sorted(theirs.ids)[:2], str(uuid4()))
    scalars = {
        "UUID": st.sampled_from(ids).map(nodes.String),
        "Long": st.integers(-(1 << 53), 1 << 53).map(nodes.Int),
        "DateTime": st.just("2026-01-01T00:00:00Z").map(nodes.String),
    }
    valid = queries(SDL.read_text(encoding="utf-8"), custom_scalars=scalars)

    @st.composite
    def one(draw: st.DrawFn) -> tuple[str, bool]:
        query = print_ast(parse(draw(valid)))
        wrong = mutated(draw, query)
        return wrong, wrong == query

    return one()


def judged(query: str, found: Answer, theirs: Studio) -> bool:
    """The answer is one that may be given; whether something was carried out."""
    text = str(found)
    assert SECRET not in text, (query, found)
    assert theirs.owner.email not in text
    assert not [id for id in theirs.ids if id in text and id not in query], (query, found)
    for error in found.get("errors", ()):
        assert error["extensions"]["code"] in CODES, (query, error)
    if "errors" not in found:
        check(query, found["data"])
    return "data" in found


async def test_whatever_is_asked_is_answered_and_tells_nothing_of_strangers(front: Front):
    """Some of it is refused, for it asks for too much; much is carried out."""
    mine, theirs = await studio(front, projects=2), await secret(front)
    front.app.state.graph._limits = replace(Limits(), rate=Rate(1 << 30, 60))
    loop, carried = asyncio.get_running_loop(), list[bool]()

    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=(HealthCheck.too_slow,), database=None)
    @given(strategy(mine, theirs))
    def asked(one: tuple[str, bool]) -> None:
        query, valid = one
        if not query or len(query) > 20_000:
            return
        found = asyncio.run_coroutine_threadsafe(ask(mine.owner, query), loop).result(60)
        done = judged(query, found, theirs)
        if valid:
            carried.append(done)

    await asyncio.to_thread(asked)
    assert sum(carried) > EXAMPLES / 10, (sum(carried), len(carried))


async def test_a_stranger_finds_nothing_by_any_path(front: Front):
    """Every field with an id, asked for each of another's things."""
    mine, theirs = await studio(front, projects=1), await secret(front)
    everything = "{ id ... on Project { title comments { edges { node { body } } } members { person { name } } } }"
    for id in theirs.ids:
        for query in (
            f'{{ project(id: "{id}") {everything} }}',
            f'{{ film(id: "{id}") {{ id payer {{ name }} project {everything} files {{ url }} }} }}',
        ):
            found = await ask(mine.owner, query)
            assert set(found["data"].values()) == {None}
            assert not judged(query, {"errors": found["errors"]}, theirs)
