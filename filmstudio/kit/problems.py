"""Errors as problem documents (RFC 9457), with a code for programs and the request's id for people."""

from collections.abc import Mapping
from typing import Any

from fastapi import Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from filmstudio.kit.named import QUIET

PROBLEM = "application/problem+json"
MEANING = {
    400: "The request can't be understood",
    401: "Nobody is logged in",
    402: "Not enough credits",
    403: "Not allowed",
    404: "There is no such thing",
    408: "Too slow",
    409: "It was changed meanwhile",
    412: "It was changed meanwhile",
    413: "Too large",
    422: "Something in the request is wrong",
    428: "If-Match is missing",
    429: "Too many requests",
    503: "A server is away",
}


class Mistake(BaseModel):
    """Something wrong with one part of a request: where it is, and what is wrong."""

    where: str
    what: str


class Problem(BaseModel):
    """RFC 9457; `code` doesn't change, `detail` is for people."""

    type: str = "about:blank"
    title: str
    status: int
    code: str
    detail: str
    request_id: str
    mistakes: list[Mistake] = []


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """For a route's documentation: the problems that it answers."""
    content = {PROBLEM: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {status: {"description": MEANING[status], "content": content} for status in statuses}


def with_problems(document: dict[str, Any]) -> dict[str, Any]:
    """An OpenAPI document with the shape of problems, and those that requests with a body, or all but a balancer's, may
    meet.
    """
    shape = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    schemas.update(shape.pop("$defs", {}), Problem=shape)
    for path, doors in document["paths"].items():
        for door in doors.values():
            more = (400, 408, 413) if "requestBody" in door else ()
            more += (429,) if path not in QUIET else ()
            door["responses"] |= {str(status): told for status, told in problems(*more).items()}
    return document


def problem(
    request: Request,
    status: int,
    code: str,
    detail: str,
    headers: Mapping[str, str] | None = None,
    mistakes: list[Mistake] | None = None,
) -> JSONResponse:
    """The answer."""
    found = Problem(
        title=MEANING.get(status, code), status=status, code=code, detail=detail, mistakes=mistakes or [],
        request_id=getattr(request.state, "id", ""),
    )  # fmt: skip
    return JSONResponse(found.model_dump(), status, headers, media_type=PROBLEM)
