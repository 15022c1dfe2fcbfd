"""A port over HTTP: the same answers and the same errors, asked by our own services alone."""

import asyncio
import contextlib
import hashlib
import time
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from typing import Protocol
from uuid import UUID, uuid4

import httpx
import jwt as other
import pytest

from filmstudio.errors import NotOneOfUs, NotSetUp, NotThere, ServerAway, ServiceFailed, TooMany, Unsendable
from filmstudio.film.value import Value
from filmstudio.kit import remote as module
from filmstudio.kit.badges import Badges
from filmstudio.kit.http import create_app
from filmstudio.kit.remote import Link, exposed, methods_of, opened, remote
from tests.remotes import PASSWORD, listening

OTHER = "a password that somebody else made up"


class Parcel(Value):
    """Something sent."""

    id: UUID
    weights: tuple[int, ...] = ()


class Post(Protocol):
    """A port."""

    async def send(self, parcel: Parcel, to: str | None = None, *, fast: bool = False) -> Parcel | None:
        """The parcel, if anybody gets it."""
        ...

    async def found(self, ids: Sequence[UUID]) -> dict[UUID, Parcel]:
        """Those that there are."""
        ...


class Office:
    """The post, on this side."""

    def __init__(self) -> None:
        self.error: Exception | None = None
        self.calls = 0

    async def send(self, parcel: Parcel, to: str | None = None, *, fast: bool = False) -> Parcel | None:
        """Heavier when fast."""
        self.calls += 1
        if self.error:
            raise self.error
        return parcel.model_copy(update={"weights": (*parcel.weights, int(fast))}) if to else None

    async def found(self, ids: Sequence[UUID]) -> dict[UUID, Parcel]:
        """All."""
        return {id: Parcel(id=id) for id in ids}


class Counter:
    """A client, a server and what is behind it."""

    def __init__(self, office: Office, address: str, web: httpx.AsyncClient) -> None:
        self.office, self.address, self.web = office, address, web
        self.post = self.known_as(PASSWORD)

    def known_as(self, password: str) -> Post:
        """The post, as one asks it who has this password."""
        return remote(Post, Link(self.web, self.address, "post", Badges(password)))


@pytest.fixture
async def counter() -> AsyncIterator[Counter]:
    """A real server on loopback."""
    office = Office()
    app = create_app("post", "1", {}, lambda _: contextlib.nullcontext())
    app.include_router(exposed("post", Post, lambda _: office, Badges(PASSWORD)))
    async with listening(app) as address, opened() as web:
        yield Counter(office, address, web)


async def test_values_travel_there_and_back(counter: Counter):
    """By place and by name, with defaults, nothing, and keys that are no words."""
    one, two = Parcel(id=uuid4(), weights=(1, 2)), uuid4()
    assert await counter.post.send(one) is None
    assert await counter.post.send(one, "me", fast=True) == Parcel(id=one.id, weights=(1, 2, 1))
    assert await counter.post.found([one.id, two]) == {one.id: Parcel(id=one.id), two: Parcel(id=two)}


async def test_errors_are_the_same_errors(counter: Counter):
    """With their words, and the seconds to wait."""
    late = TooMany("later")
    late.seconds = 17
    for error in (NotThere("nobody of this name"), late):
        counter.office.error = error
        with pytest.raises(type(error), match=str(error)) as caught:
            await counter.post.send(Parcel(id=uuid4()))
        assert getattr(caught.value, "seconds", 17) == 17


async def test_an_error_of_one_service_alone_is_told_as_the_nearest_that_all_know(counter: Counter):
    """Also to one that happens to know it: it may want more than words."""

    class OddWeight(NotThere):
        def __init__(self, weight: int, words: str) -> None:
            super().__init__(words)
            self.weight = weight

    counter.office.error = OddWeight(3, "no scale for it")
    with pytest.raises(NotThere, match="no scale for it") as caught:
        await counter.post.send(Parcel(id=uuid4()))
    assert type(caught.value) is NotThere


@contextlib.asynccontextmanager
async def endless(head: str, pause: float = 0) -> AsyncGenerator[tuple[str, list[int]]]:
    """A server whose answers have this head and then never end; its address, and how many bytes each one took."""
    sent: list[int] = []
    serving = set[asyncio.Task[None] | None]()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        sent.append(0)
        serving.add(asyncio.current_task())
        some = b"x" * (1 if pause else 1 << 16)
        with contextlib.suppress(OSError), contextlib.closing(writer):
            await reader.readuntil(b"\r\n\r\n")
            writer.write(f"HTTP/1.1 {head}\r\n\r\n".encode())
            while True:
                writer.write(some)
                await writer.drain()
                sent[-1] += len(some)
                await asyncio.sleep(pause)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", sent
    finally:
        server.close()
        for task in serving:
            if task:
                task.cancel()
        await asyncio.gather(*(task for task in serving if task), return_exceptions=True)


@pytest.mark.parametrize(
    "head", ["200 OK", "200 OK\r\nContent-Length: 9000000000", "500 Oh", "200 OK\r\nContent-Encoding: gzip"]
)
async def test_an_answer_without_end_is_refused_while_it_is_read(monkeypatch: pytest.MonkeyPatch, head: str):
    """As soon as it is more than is ever needed, whatever it says of itself; and not asked for again."""
    monkeypatch.setattr(module, "LONGEST", 1 << 20)
    async with endless(head) as (address, sent), opened() as web:
        post = remote(Post, Link(web, address, "post", Badges(PASSWORD)))
        with pytest.raises(ServiceFailed, match="more than can be taken in"):
            await post.send(Parcel(id=uuid4()))
        assert (len(sent), sent[0] < 16 << 20) == (1, True)


async def test_an_answer_that_drips_is_not_waited_for(monkeypatch: pytest.MonkeyPatch):
    """Each byte comes in time, and the last one never."""
    monkeypatch.setattr(module, "ANSWER", 0.5)
    monkeypatch.setattr(module, "PATIENCE", 0.1)
    async with endless("200 OK", 0.05) as (address, _), opened() as web:
        post, begun = remote(Post, Link(web, address, "post", Badges(PASSWORD))), time.monotonic()
        with pytest.raises(ServerAway, match="TimeoutError"):
            await post.send(Parcel(id=uuid4()))
        assert time.monotonic() - begun < 5


async def test_an_answer_of_the_greatest_length_is_taken(monkeypatch: pytest.MonkeyPatch, counter: Counter):
    """And one byte more is not."""
    parcel = Parcel(id=uuid4(), weights=tuple(range(1000)))
    length = len(parcel.model_dump_json().encode()) + len(",0")
    monkeypatch.setattr(module, "LONGEST", length)
    assert await counter.post.send(parcel, "me")
    monkeypatch.setattr(module, "LONGEST", length - 1)
    with pytest.raises(ServiceFailed):
        await counter.post.send(parcel, "me")


async def test_a_service_that_hangs_leaves_the_others(counter: Counter):
    """However many calls wait for it: each service has connections of its own."""
    reached = asyncio.Semaphore(0)

    class Hanging(asyncio.Protocol):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            reached.release()

    server = await asyncio.get_running_loop().create_server(Hanging, "127.0.0.1", 0, backlog=200)
    hanging = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    badges = Badges(PASSWORD)
    async with server, opened((hanging, counter.address)) as web:
        slow = remote(Post, Link(web, hanging, "post", badges))
        waiting = [asyncio.ensure_future(slow.send(Parcel(id=uuid4()))) for _ in range(150)]
        for _ in range(100):  # so many connections one service has
            await reached.acquire()
        async with asyncio.timeout(module.ANSWER / 2):
            await remote(Post, Link(web, counter.address, "post", badges)).found([uuid4()])
        for one in waiting:
            one.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)


async def test_a_mistake_of_the_other_is_told_as_such(counter: Counter):
    """Without what it was about."""
    counter.office.error = ValueError("the secret is 7")
    with pytest.raises(ServiceFailed, match="made a mistake") as caught:
        await counter.post.send(Parcel(id=uuid4()))
    assert "secret" not in str(caught.value)
    assert counter.office.calls == 1


async def test_whoever_is_away_is_asked_again(counter: Counter, monkeypatch: pytest.MonkeyPatch):
    """For a while; then it is told."""
    monkeypatch.setattr(module, "PATIENCE", 20.0)
    counter.office.error = ServerAway("a moment")
    asked = asyncio.ensure_future(counter.post.send(Parcel(id=uuid4()), "me"))
    while counter.office.calls < 3:  # noqa: ASYNC110  it says nothing until it answers
        await asyncio.sleep(0.01)
    counter.office.error = None
    assert await asked
    monkeypatch.setattr(module, "PATIENCE", 0.2)
    nobody = remote(Post, Link(counter.web, "http://127.0.0.1:1", "post", Badges(PASSWORD)))
    with pytest.raises(ServerAway, match="the service of post can't be reached"):
        await nobody.send(Parcel(id=uuid4()))


@pytest.mark.parametrize("wrong", [float("nan"), "x\ud800", {"id": "1"}, None])
async def test_arguments_that_are_none_are_not_sent(counter: Counter, wrong: object):
    """They slipped through the types."""
    with pytest.raises(Unsendable, match="such arguments"):
        await counter.post.send(wrong)  # pyright: ignore[reportArgumentType]
    assert not counter.office.calls


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'{"parcel": 1}', b"\xff", b'{"parcel":{},"more":1}'])
async def test_a_body_that_is_none_is_refused(counter: Counter, body: bytes):
    """Also of one who has the password."""
    with pytest.raises(Unsendable, match="such arguments"):
        await Link(counter.web, counter.address, "post", Badges(PASSWORD)).ask("send", body)
    assert not counter.office.calls


async def test_nobody_else_is_answered(counter: Counter, caplog: pytest.LogCaptureFixture):
    """Another password, an old one, one for another call, one without a signature."""
    now, key = int(time.time()), hash_of(PASSWORD)
    claims = {"aud": "post/send", "body": hashlib.sha256(b"{}").hexdigest()}
    forged = {
        "garbage": "a.b.c", "another": Badges(OTHER).made("post/send", b"{}"),
        "other call": Badges(PASSWORD).made("post/found", b"{}"),
        "other service": Badges(PASSWORD).made("credits/send", b"{}"),
        "other body": Badges(PASSWORD).made("post/send", b"[]"),
        "old": other.encode({**claims, "exp": now - 60}, key, "HS256"),
        "endless": other.encode({**claims, "exp": now + 10**6}, key, "HS256"),
        "no end": other.encode(claims, key, "HS256"),
        "unsigned": other.encode({**claims, "exp": now + 30}, "", "none"),
        "odd header": "eyJhbGciOiJIUzI1NiIsImNyaXQiOjF9.e30.AAAA",
    }  # fmt: skip
    for name, badge in forged.items():
        headers = {"Authorization": f"Bearer {badge}"}
        answer = await counter.web.post(f"{counter.address}/internal/post/send", content=b"{}", headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (404, "Http404"), name
    good = other.encode({**claims, "exp": now + 30}, key, "HS256")
    headers = {"Authorization": f"Bearer {good}"}
    answer = await counter.web.post(f"{counter.address}/internal/post/send", content=b"{}", headers=headers)
    assert answer.status_code == 422
    assert not counter.office.calls
    with pytest.raises(ServiceFailed, match="made a mistake"):
        await counter.known_as(OTHER).send(Parcel(id=uuid4()))
    assert "FILMSTUDIO_BETWEEN" in caplog.text


async def test_a_password_is_replaced_while_both_run(counter: Counter):
    """The new one is known before anybody uses it."""
    badges = Badges(f"{OTHER},{PASSWORD}")
    Badges(PASSWORD).check(Badges(PASSWORD).made("a/b", b""), "a/b", b"")
    badges.check(Badges(PASSWORD).made("a/b", b""), "a/b", b"")
    badges.check(Badges(OTHER).made("a/b", b""), "a/b", b"")
    with pytest.raises(NotOneOfUs):
        Badges(PASSWORD).check(badges.made("a/b", b""), "a/b", b"")


@pytest.mark.parametrize("password", ["", ",", "short", f"{PASSWORD},short"])
def test_a_password_that_can_be_guessed_is_none(password: str):
    """Or is missing."""
    with pytest.raises(NotSetUp, match="FILMSTUDIO_BETWEEN"):
        Badges(password)


def test_what_is_no_coroutine_is_no_call():
    """It is found when the service begins, not when it is asked."""

    class Wrong(Protocol):
        """Not to be asked over HTTP."""

        def now(self) -> int:
            """At once."""
            ...

    with pytest.raises(TypeError, match="no coroutine"):
        methods_of(Wrong)


def hash_of(password: str) -> bytes:
    """The key of a password."""
    return hashlib.sha256(b"filmstudio badge\0" + password.encode()).digest()
