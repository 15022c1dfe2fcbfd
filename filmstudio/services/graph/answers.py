"""Answers to queries: what was found, and what was wrong, in our words and under the request's id."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLError
from strawberry.schema.exceptions import InvalidOperationTypeError
from strawberry.types.graphql import OperationType

from filmstudio.errors import BadQuery, FilmStudioError, ServerAway, TooSlow
from filmstudio.kit.auth import Caller
from filmstudio.kit.rates import Rates
from filmstudio.services.graph.asking import Asking, Sources
from filmstudio.services.graph.limits import Limits
from filmstudio.services.graph.schema import schema_of

ERRORS = 50
"""Errors that one answer tells."""
OURS = "something of ours went wrong; tell us the request's id"
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Asked:
    """A query, and what it needs to be carried out."""

    query: str
    variables: dict[str, Any]
    operation: str | None


class Graph:
    """Reads across services."""

    def __init__(self, sources: Sources, rates: Rates, limits: Limits, *, introspection: bool) -> None:
        self._sources, self._rates, self._limits = sources, rates, limits
        self._schema = schema_of(limits, introspection=introspection)

    async def answer(self, caller: Caller, asked: Asked, request: str) -> dict[str, Any]:
        """The answer, as it is sent: `data`, unless nothing was done, and `errors`, if there are some."""

        async def charge(cost: int) -> None:
            await self._rates.check("graph", str(caller.person), self._limits.rate, cost)

        try:
            async with asyncio.timeout(self._limits.seconds):
                result = await self._schema.execute(
                    asked.query, asked.variables, Asking(caller, self._sources, asked.operation, charge),
                    operation_name=asked.operation, allowed_operation_types=(OperationType.QUERY,),
                )  # fmt: skip
        except TimeoutError:
            slow = TooSlow(f"the query took {self._limits.seconds:g} seconds and was given up; ask for less at a time")
            return {"errors": [_told(GraphQLError(str(slow), original_error=slow), request)]}
        except InvalidOperationTypeError:
            wrong = BadQuery("only queries are answered here, no mutations and no subscriptions; change things by REST")
            return {"errors": [_told(GraphQLError(str(wrong), original_error=wrong), request)]}
        errors = [_told(error, request) for error in (result.errors or ())[:ERRORS]]
        _log(result.errors or (), request)
        begun = result.data is not None or any("path" in error for error in errors)
        return ({"data": result.data} if begun else {}) | ({"errors": errors} if errors else {})


def _told(error: GraphQLError, request: str) -> dict[str, Any]:
    """An error as the caller sees it: ours by their names, those of the query as such, all others without words."""
    cause = error.original_error
    match cause:
        case FilmStudioError():
            code, words = type(cause).__name__, str(cause)
        case None:
            code, words = BadQuery.__name__, error.message
        case _:
            code, words = "OurMistake", OURS
    found: dict[str, Any] = {"message": words, "extensions": {"code": code, "request_id": request}}
    if error.locations:
        found["locations"] = [{"line": at.line, "column": at.column} for at in error.locations]
    if error.path:
        found["path"] = error.path
    return found


def _log(errors: Sequence[GraphQLError], request: str) -> None:
    """Each mistake of ours, once, however many fields it spoilt."""
    causes = {id(cause): cause for error in errors if (cause := error.original_error) is not None}
    for cause in causes.values():
        if not isinstance(cause, FilmStudioError) or (cause.status >= 500 and not isinstance(cause, ServerAway)):
            log.error("request %s failed", request, exc_info=cause)
