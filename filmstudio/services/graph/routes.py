"""The door: `/v1/graphql`."""

import json
from typing import Annotated, TypeAlias

from fastapi import APIRouter, Depends, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field, JsonValue, field_validator

from filmstudio.kit.auth import Somebody
from filmstudio.kit.problems import problems
from filmstudio.services.graph.answers import Asked, Graph

LONGEST = 20_000
"""Characters of a query."""
Name: TypeAlias = Annotated[str, Field(max_length=200)]


class QueryBody(BaseModel, extra="forbid"):
    """A query (GraphQL, October 2021), values for its variables, and which of its operations is meant. `extensions` are
    not heeded.
    """

    query: Annotated[str, Field(min_length=1, max_length=LONGEST)]
    variables: dict[Name, JsonValue] | None = None
    operation: Annotated[Name | None, Field(alias="operationName")] = None
    extensions: dict[Name, JsonValue] | None = None

    @field_validator("variables")
    @classmethod
    def _unicode(cls, given: dict[str, JsonValue] | None) -> dict[str, JsonValue] | None:
        """Half a surrogate pair is a text that can't be written down again: neither in an answer nor in a table."""
        json.dumps(given, ensure_ascii=False).encode()
        return given


class Spot(BaseModel):
    """A place in the query; both count from 1."""

    line: int
    column: int


class Extensions(BaseModel):
    """What went wrong, for programs: the name of an error, as in problems; and the request's id, for people."""

    code: str
    request_id: str


class GraphError(BaseModel):
    """Something that went wrong: with the query, or with the field at this path of the answer."""

    message: str
    extensions: Extensions
    locations: list[Spot] | None = None
    path: list[str | int] | None = None


class GraphAnswer(BaseModel):
    """What was found, and what was not; without `data`, nothing was done."""

    data: dict[str, JsonValue] | None = None
    errors: list[GraphError] | None = None


def _graph(request: Request) -> Graph:
    return request.app.state.graph


Reads: TypeAlias = Annotated[Graph, Depends(_graph)]
router = APIRouter(prefix="/v1/graphql", tags=["graphql"], responses=problems(401, 422, 503))


@router.post("", response_model=GraphAnswer)
async def query(body: QueryBody, caller: Somebody, reads: Reads, request: Request) -> JSONResponse:
    """Read across projects, films, credits and yourself in one query; `docs/schema.graphql` tells what there is.

    A query that is wrong, or asks for too much, is answered with `errors` too. An API key sees what its scopes allow.
    """
    asked = Asked(body.query, body.variables or {}, body.operation)
    return JSONResponse(await reads.answer(caller, asked, request.state.id))
