"""The front of a service: what a load balancer and a client that made a mistake see."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator

import httpx
import pytest
from fastapi import FastAPI, Request
from starlette.requests import HTTPConnection

from filmstudio.errors import NotLoggedIn, ServerAway, TooMany, UserError
from filmstudio.kit import bounds, http
from filmstudio.kit.auth import Caller, Somebody
from filmstudio.kit.bounds import LARGEST
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


async def test_whoever_asks_whether_it_is_ready_the_servers_are_asked_once_a_second(monkeypatch: pytest.MonkeyPatch):
    """The door is everybody's."""
    asked = list[int]()

    async def counted() -> None:
        asked.append(1)

    async with client(create_app("t", "1", {"db": counted}, nothing)) as web:
        await asyncio.gather(*(web.get("/readyz") for _ in range(20)))
        assert len(asked) == 1
        monkeypatch.setattr(http, "FRESH", 0.0)
        monkeypatch.setattr(http.time, "monotonic", lambda: 1e9)
        await web.get("/readyz")
        assert len(asked) == 2


@pytest.mark.parametrize("known", [None, "Bearer nobody's token", "Basic x"])
async def test_requests_without_a_caller_are_counted_but_for_those_of_balancers(known: str | None):
    """Whether they name nobody, or somebody who isn't."""
    app, counted = create_app("t", "1", {}, nothing), list[str]()

    async def strangers(connection: HTTPConnection) -> None:
        counted.append(connection.url.path)
        raise TooMany("wait")

    async def authenticate(_: str) -> Caller:
        raise NotLoggedIn("no")

    app.state.strangers, app.state.authenticate = strangers, authenticate

    @app.get("/mine")
    async def mine(caller: Somebody) -> None:  # pyright: ignore[reportUnusedFunction]
        caller.model_dump()

    async with client(app) as web:
        web.headers.update({"Authorization": known} if known else {})
        assert [(await web.get(path)).status_code for path in ("/mine", "/livez", "/readyz")] == [429, 200, 200]
    assert counted == ["/mine"]


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


@pytest.mark.parametrize("declared", [True, False])
async def test_a_request_that_is_too_large_is_not_read_to_its_end(declared: bool):
    """Whether it says so or just goes on."""
    app, read = create_app("t", "1", {}, nothing), list[int]()

    @app.post("/takes")
    async def takes(request: Request) -> None:  # pyright: ignore[reportUnusedFunction]
        await request.body()

    async def endless() -> AsyncGenerator[bytes]:
        for number in range(1000):
            read.append(number)
            yield b"x" * 65536

    async with client(app) as web:
        body = b"x" * (LARGEST + 1) if declared else endless()
        answer = await web.post("/takes", content=body)
        assert (answer.status_code, answer.json()["code"]) == (413, "Http413")
        assert len(read) < 40
        assert (await web.post("/takes", content=b"x" * LARGEST)).status_code == 200


async def test_a_client_that_is_too_slow_is_not_waited_for(monkeypatch: pytest.MonkeyPatch):
    """Nor does it keep a place that others want."""
    monkeypatch.setattr(bounds, "SLOWEST", 0.2)
    app = create_app("t", "1", {}, nothing)

    @app.post("/takes")
    async def takes(request: Request) -> None:  # pyright: ignore[reportUnusedFunction]
        await request.body()

    async def slow() -> AsyncGenerator[bytes]:
        yield b"x"
        await asyncio.sleep(60)

    async with client(app) as web:
        assert (await web.post("/takes", content=slow())).status_code == 408


async def test_every_answer_has_the_headers_that_keep_browsers_safe():
    """Errors too."""
    async with client(create_app("t", "1", {}, nothing)) as web:
        for path in ("/livez", "/nowhere"):
            headers = (await web.get(path)).headers
            assert headers["Content-Security-Policy"].startswith("default-src 'none'")
            assert (headers["X-Content-Type-Options"], headers["X-Frame-Options"]) == ("nosniff", "DENY")
            assert "max-age" in headers["Strict-Transport-Security"]


async def test_what_was_sent_is_not_told_back():
    """A mistake is told by its place: what stands there may be a password."""
    app = create_app("t", "1", {}, nothing)

    @app.post("/takes")
    async def takes(body: dict[str, int]) -> None:  # pyright: ignore[reportUnusedFunction]
        body.clear()

    async with client(app) as web:
        answer = await web.post("/takes", json={"password": "correct horse"})
        assert answer.status_code == 422
        assert answer.json()["mistakes"][0]["where"] == "body.password"
        assert "correct horse" not in answer.text
        assert (await web.post("/takes", content=b"[" * 100_000)).status_code in (400, 422)


async def test_pages_of_other_origins_speak_with_it_if_they_are_listed():
    """With a token and our headers; any other origin gets no permission, and no cookie goes anywhere."""
    app = create_app("t", "1", {}, nothing, origins=("https://studio.example",))
    asked = {"Access-Control-Request-Method": "PUT", "Access-Control-Request-Headers": "if-match,authorization"}
    async with client(app) as web:
        good = await web.options("/livez", headers={"Origin": "https://studio.example", **asked})
        assert good.headers["access-control-allow-origin"] == "https://studio.example"
        assert "access-control-allow-credentials" not in good.headers
        bad = await web.options("/livez", headers={"Origin": "https://evil.example", **asked})
        assert "access-control-allow-origin" not in bad.headers
        seen = await web.get("/livez", headers={"Origin": "https://studio.example"})
        assert "ETag" in seen.headers["access-control-expose-headers"]
    async with client(create_app("t", "1", {}, nothing)) as web:
        plain = await web.get("/livez", headers={"Origin": "https://studio.example"})
        assert "access-control-allow-origin" not in plain.headers
