"""A port over HTTP: every method of a Protocol is a route, and whoever has its address has the Protocol again.

A call is `POST /internal/<service>/<method>` with its arguments as a JSON object and a badge; the answer is the result,
or a problem document that becomes the same error again. Calls of ports may be repeated, so a service that is away for
a moment is asked again. The types come from the Protocol: a port has no schema of its own.
"""

import asyncio
import functools
import inspect
import json
import logging
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar, cast, get_type_hints

import httpx
from fastapi import APIRouter, HTTPException, Request, Response
from opentelemetry.trace import SpanKind
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError, create_model
from pydantic_core import PydanticSerializationError

from filmstudio import errors
from filmstudio.errors import FilmStudioError, NotOneOfUs, ServerAway, ServiceFailed, TooMany, Unsendable
from filmstudio.kit.badges import Badges
from filmstudio.kit.patience import insist
from filmstudio.kit.problems import problem
from filmstudio.kit.telemetry import PARENT, headers, span

CONNECT, ANSWER = 2.0, 40.0
"""Seconds that another service may need until it is connected, and until it answers."""
LONGEST = 64 << 20
"""Bytes of an answer; what is more is refused while it comes. The longest that there is, nine documents of 1 MiB of
which JSON writes each character with six, has 54 MiB.
"""
PATIENCE = 5.0
"""Seconds that a service may be away: a deploy, a process that is started again."""
OURS, NOTHING, AWAY = 500, 404, (502, 503, 504)
log = logging.getLogger(__name__)
Port = TypeVar("Port")
Find: TypeAlias = Callable[[Request], object]


@dataclass(frozen=True)
class Method:
    """A method of a port: how its arguments and its result are written."""

    name: str
    signature: inspect.Signature
    arguments: type[BaseModel]
    result: TypeAdapter[Any]


@functools.cache
def methods_of(port: type) -> dict[str, Method]:
    """The methods of a Protocol.

    Raises:
        TypeError: one is not a coroutine.
    """
    found = inspect.getmembers(port, inspect.isfunction)
    return {name: _method(name, made) for name, made in found if not name.startswith("_")}


def exposed(name: str, port: type, find: Find, badges: Badges) -> APIRouter:
    """The routes of a service that is found in the app's state."""
    router = APIRouter(prefix=f"/internal/{name}", include_in_schema=False)
    for method in methods_of(port).values():
        router.add_api_route(f"/{method.name}", _door(name, method, find, badges), methods=["POST"])
    return router


class Link:
    """The way to a service at an address."""

    def __init__(self, web: httpx.AsyncClient, address: str, name: str, badges: Badges) -> None:
        self._web, self._address, self._name, self._badges = web, address.rstrip("/"), name, badges

    async def ask(self, method: str, body: bytes) -> bytes:
        """One call.

        Raises:
            FilmStudioError: what the service raised. ServerAway: it does not answer. ServiceFailed: it made a mistake.
        """
        badge = self._badges.made(f"{self._name}/{method}", body)
        told = {
            "Authorization": f"Bearer {badge}", "Content-Type": "application/json", "Accept-Encoding": "identity",
        }  # fmt: skip
        url = f"{self._address}/internal/{self._name}/{method}"
        try:
            async with (
                asyncio.timeout(ANSWER),
                self._web.stream("POST", url, content=body, headers=told | headers()) as answer,
            ):
                said = await self._read(method, answer)
        except (httpx.TransportError, TimeoutError) as error:
            raise ServerAway(f"the service of {self._name} can't be reached ({type(error).__name__})") from error
        if answer.is_success:
            return said
        raise _error(self._name, answer, said)

    async def _read(self, method: str, answer: httpx.Response) -> bytes:
        """The answer's bytes as they travel; we asked for no other form of them.

        Raises:
            ServiceFailed: there are more than anybody needs, as it says itself or as they come.
        """
        said = bytearray()
        announced = answer.headers.get("Content-Length", "")
        if not (announced.isdigit() and int(announced) > LONGEST):
            async for some in answer.aiter_raw():
                said += some
                if len(said) > LONGEST:
                    break
            else:
                return bytes(said)
        log.error("the service of %s answers %s with more than %d bytes", self._name, method, LONGEST)
        raise ServiceFailed("another part of the studio answers more than can be taken in; ask for less at a time")


def opened(addresses: Collection[str] = ()) -> httpx.AsyncClient:
    """For links to services at these addresses: connections that are kept, and limits of time. Each has connections of
    its own: one that hangs leaves those of the others. None is asked by way of a proxy.
    """
    apart = {address: httpx.AsyncHTTPTransport() for address in addresses}
    limits = httpx.Timeout(ANSWER, connect=CONNECT)
    return httpx.AsyncClient(timeout=limits, mounts=apart, trust_env=False, follow_redirects=False)


def remote(port: Callable[..., Port], link: Link) -> Port:
    """The port, at the end of a link."""
    return cast("Port", _Remote(cast("type", port), link))


class _Remote:
    def __init__(self, port: type, link: Link) -> None:
        self._methods, self._link = methods_of(port), link

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        method = self._methods.get(name)
        if method is None:
            raise AttributeError(name)
        return functools.partial(self._call, method)

    async def _call(self, method: Method, /, *some: object, **named: object) -> object:
        given = method.signature.bind(None, *some, **named).arguments
        sent = _written(method, {name: one for name, one in given.items() if name != "self"})
        return method.result.validate_json(await insist(lambda: self._link.ask(method.name, sent), PATIENCE))


def _method(name: str, made: Callable[..., object]) -> Method:
    if not inspect.iscoroutinefunction(made):
        raise TypeError(f"{made.__qualname__} is no coroutine: it can't be asked over HTTP")
    signature, hints = inspect.signature(made), get_type_hints(made, include_extras=True)
    fields: dict[str, Any] = {
        one.name: (hints[one.name], ... if one.default is inspect.Parameter.empty else one.default)
        for one in list(signature.parameters.values())[1:]
    }
    strict = ConfigDict(extra="forbid", hide_input_in_errors=True)
    return Method(name, signature, create_model(name, __config__=strict, **fields), TypeAdapter(hints["return"]))


def _written(method: Method, given: dict[str, Any]) -> bytes:
    try:
        return method.arguments.model_validate(given, strict=True).model_dump_json(by_alias=True).encode()
    except (ValidationError, PydanticSerializationError) as error:
        raise Unsendable(f"{method.name} can't be asked with such arguments ({type(error).__name__})") from None


def _door(name: str, method: Method, find: Find, badges: Badges) -> Callable[[Request], Awaitable[Response]]:
    async def door(request: Request) -> Response:
        body, badge = await request.body(), request.headers.get("Authorization", "").removeprefix("Bearer ")
        try:
            badges.check(badge, f"{name}/{method.name}", body)
        except NotOneOfUs:
            raise HTTPException(NOTHING) from None  # as if there were nothing
        with span(f"{name}/{method.name}", request.headers.get(PARENT), SpanKind.SERVER):
            return await answered(request, body)

    async def answered(request: Request, body: bytes) -> Response:
        try:
            given = method.arguments.model_validate_json(body, strict=True)
        except ValidationError as error:
            wrong = "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors())
            raise Unsendable(f"{method.name} can't be asked with such arguments: {wrong}") from None
        arguments = {field: getattr(given, field) for field in method.arguments.model_fields}
        try:
            answer = await getattr(find(request), method.name)(**arguments)
        except FilmStudioError as error:
            return _told(request, error)
        return Response(method.result.dump_json(answer, by_alias=True), media_type="application/json")

    return door


def _told(request: Request, error: FilmStudioError) -> Response:
    """What a port raises on purpose is part of its answers, also what no person is told of."""
    headers = {"Retry-After": str(error.seconds)} if isinstance(error, TooMany) else None
    return problem(request, 409 if error.status == OURS else error.status, _known(error), str(error), headers)


def _known(error: FilmStudioError) -> str:
    """Its name, or that of the nearest error above it that every service knows."""
    return next(kind.__name__ for kind in type(error).__mro__ if kind.__module__ == FilmStudioError.__module__)


def _error(name: str, answer: httpx.Response, said: bytes) -> FilmStudioError:
    """The error again that the service raised."""
    try:
        told = json.loads(said)
        code, detail = str(told["code"]), str(told["detail"])
    except (ValueError, KeyError, TypeError):
        code, detail = "", ""
    kind = _kinds().get(code)
    if kind is None:
        if answer.status_code in AWAY:
            return ServerAway(f"the service of {name} is away for a moment")
        advice = "; is FILMSTUDIO_BETWEEN the same for both?" if answer.status_code == NOTHING else ""
        log.error("the service of %s answers %d %s%s", name, answer.status_code, code, advice)
        return ServiceFailed("another part of the studio made a mistake; tell us the request's id")
    error = kind(detail)
    after = answer.headers.get("Retry-After", "")
    if isinstance(error, TooMany) and after.isdigit():
        error.seconds = int(after)
    return error


@functools.cache
def _kinds() -> dict[str, type[FilmStudioError]]:
    """Those that every service knows; an error of one service alone may want more than words."""
    found = [one for one in vars(errors).values() if isinstance(one, type) and issubclass(one, FilmStudioError)]
    return {kind.__name__: kind for kind in found}
