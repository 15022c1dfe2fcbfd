"""The front of a service: what a load balancer and a client that made a mistake see."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator

import httpx
import pytest
from fastapi import FastAPI

from filmstudio.errors import ServerAway, UserError
from filmstudio.kit.http import create_app


@contextlib.asynccontextmanager
async def nothing(_: FastAPI) -> AsyncGenerator[None]:
    yield


async def well() -> None:
    """Answers."""


async def ill() -> None:
    raise OSError


async def hanging() -> None:
    await asyncio.sleep(60)


def client(app: FastAPI) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    return httpx.AsyncClient(transport=transport, base_url="http://test")


@pytest.mark.parametrize("check", [ill, hanging])
async def test_it_is_ready_when_every_server_answers_and_says_which_does_not(check: type):
    """A server that hangs is not waited for."""
    async with client(create_app("t", "1", {"db": well}, nothing)) as web:
        assert (await web.get("/readyz")).json() == {"ready": True, "servers": {"db": True}}
    async with client(create_app("t", "1", {"db": well, "s3": check}, nothing)) as web:
        reply = await web.get("/readyz")
        assert (reply.status_code, reply.json()["servers"]) == (503, {"db": True, "s3": False})
        assert (await web.get("/livez")).status_code == 200


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (UserError("no such film; order it"), 422, "no such film; order it"),
        (ServerAway("the database can't be reached"), 503, "the database can't be reached"),
        (ZeroDivisionError("secret"), 500, "something of ours went wrong; tell us the request's id"),
    ],
)
async def test_errors_are_problem_documents_without_our_insides(error: Exception, status: int, said: str):
    """RFC 9457, with the request's id in body and header; a traceback never leaves."""
    app = create_app("t", "1", {}, nothing)

    @app.get("/fails")
    async def fails() -> None:  # pyright: ignore[reportUnusedFunction]
        raise error

    async with client(app) as web:
        for path, expected in (("/fails", (status, said)), ("/nowhere", (404, "Not Found"))):
            reply = await web.get(path)
            assert reply.headers["Content-Type"] == "application/problem+json"
            assert (reply.status_code, reply.json()["detail"]) == expected
            assert "secret" not in reply.text
    assert reply.json()["request_id"] == reply.headers["X-Request-Id"]
