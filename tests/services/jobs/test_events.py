"""Films are watched as server-sent events: nothing is lost or told twice, whatever breaks, however many watch."""

import asyncio
import contextlib
import json
import time
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any
from uuid import uuid4

import httpx

from filmstudio.kit.events import WAIT, Event, Journal
from filmstudio.kit.hub import MOST, Hub
from filmstudio.kit.radio import Radio
from filmstudio.ports.films import FilmEvent
from filmstudio.services.jobs.stream import BEAT, said
from tests.remotes import listening
from tests.services.conftest import Visitor
from tests.services.jobs.conftest import Works
from tests.services.jobs.films import ended_film
from tests.services.projects.test_projects import id_of

MANY = 1000


async def read(lines: AsyncIterator[str], most: int = 10_000) -> list[tuple[int, str, dict[str, Any]]]:
    """Events of a stream: number, kind, what it says; until so many were read, or it ends."""
    found, fields = list[tuple[int, str, dict[str, Any]]](), dict[str, str]()
    async for line in lines:
        name, _, value = line.partition(": ")
        if line:
            fields[name] = value
        elif "id" in fields:
            found.append((int(fields["id"]), fields["event"], json.loads(fields["data"])))
            fields = {}
            if len(found) == most:
                break
    return found


@contextlib.asynccontextmanager
async def stream(address: str, who: Visitor, film: str, last: int | None = None) -> AsyncGenerator[httpx.Response]:
    """A stream that is open."""
    headers = {"Authorization": f"Bearer {who.tokens['access_token']}"}
    headers |= {"Last-Event-ID": str(last)} if last is not None else {}
    async with (
        httpx.AsyncClient(base_url=address, timeout=60) as web,
        web.stream("GET", f"{film}/events", headers=headers) as answer,
    ):
        yield answer


async def test_a_watcher_whose_connection_breaks_misses_nothing(works: Works):
    """Three events, a break, three more, a break, and on to the end; then it is over for everybody."""
    owner, path = await works.owner()
    film = await works.ordered(owner, path, ask=False)
    async with listening(works.front.app) as address:
        seen = list[tuple[int, str, dict[str, Any]]]()
        for most in (3, 3, 10_000):
            async with stream(address, owner, film, seen[-1][0] if seen else None) as answer:
                assert answer.headers["Content-Type"].startswith("text/event-stream")
                assert (answer.headers["X-Accel-Buffering"], answer.headers["Cache-Control"]) == ("no", "no-store")
                seen += await read(answer.aiter_lines(), most)
        assert [number for number, _, _ in seen] == list(range(1, len(seen) + 1))
        assert seen[-1][1:] == ("ended", {"state": "completed", "error": "", "cost": 0})
        kinds = {kind for _, kind, _ in seen}
        assert {"state", "quote", "take", "ended"} <= kinds
        async with stream(address, owner, film, seen[-1][0]) as answer:
            assert answer.status_code == 204
        async with stream(address, owner, film) as answer:
            assert await read(answer.aiter_lines()) == seen
        async with stream(address, owner, film, 10**9) as answer:
            assert answer.status_code == 204


async def test_a_retake_is_watched_from_where_the_film_ended(works: Works):
    """The stream that is opened after it is asked for goes on to the new film's end."""
    owner, path = await works.owner()
    film = await works.ordered(owner, path, ask=False)
    done = await works.until(owner, film, "completed")
    async with listening(works.front.app) as address:
        async with stream(address, owner, film) as answer:
            last = (await read(answer.aiter_lines()))[-1][0]
        shots = {"shots": [{"shot": done["quote"]["shots"][0]["shot"]}]}
        assert (await owner.ask("POST", f"{film}/retakes", shots)).status_code == 202
        async with stream(address, owner, film, last) as answer:
            again = await read(answer.aiter_lines())
    assert [number for number, _, _ in again] == list(range(last + 1, last + 1 + len(again)))
    assert again[-1][1] == "ended"
    assert sum(kind == "take" for _, kind, _ in again) >= 1


async def test_numbers_that_are_none_are_refused(idle: Works):
    """In words."""
    owner, path = await idle.owner()
    film = str(uuid4())
    await ended_film(idle.front, film, path.rpartition("/")[2], await id_of(owner))
    headers = {"Authorization": f"Bearer {owner.tokens['access_token']}"}
    for last in ("-1", "x", "1e3", "9" * 20, "٣"):
        answer = await owner.web.get(f"/v1/films/{film}/events", headers=headers | {"Last-Event-ID": last.encode()})  # pyright: ignore[reportArgumentType]
        assert answer.status_code == 422, last
    assert (await owner.ask("GET", f"/v1/films/{film}/events?after=-1")).status_code == 422


async def journal_of(works: Works) -> tuple[Journal, str]:
    """The films' journal, and a film in it."""
    from redis.asyncio import Redis

    radio: Radio = works.front.app.state.radio
    film = str(uuid4())
    await ended_film(works.front, film, str(uuid4()))
    valkey: Redis = radio.valkey
    return Journal(works.front.db, valkey, "production", "jobs"), film


async def test_a_thousand_watch_and_one_listens(idle: Works):
    """Everybody hears every event, in order; nobody holds a connection to the database meanwhile."""
    journal, film = await journal_of(idle)
    radio: Radio = idle.front.app.state.radio
    hub = Hub(journal, other := Radio(radio.valkey))
    listening = asyncio.create_task(other.run())

    async def watch() -> list[int]:
        found = list[int]()
        async with contextlib.aclosing(hub.follow(film, 0, 60)) as events:
            async for event in events:
                found.append(event.number if event else -1)
                if len(found) == 21:
                    break
        return found

    watchers = [asyncio.create_task(watch()) for _ in range(MANY)]
    async with asyncio.timeout(60):
        while hub.followers < MANY or not other.on:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
        heard = await radio.valkey.pubsub_numsub("production.jobs")
        assert int(heard[0][1]) == 2  # the app's, and this one
        await asyncio.sleep(1)
        begun = time.monotonic()
        await asyncio.gather(*(idle.front.sql("select 1") for _ in range(30)))
        assert time.monotonic() - begun < 2
        for number in range(20):
            await journal.append(film, f"k{number}", "take", {"n": number})
        assert await asyncio.gather(*watchers) == [list(range(1, 22))] * MANY
    assert hub.followers == 0
    listening.cancel()
    await asyncio.gather(listening, return_exceptions=True)


async def test_who_is_slow_reads_on_in_the_database(idle: Works):
    """More events than wait for one: none is lost, none comes twice."""
    journal, film = await journal_of(idle)
    hub = Hub(journal, Radio(idle.front.app.state.radio.valkey))
    events = hub.follow(film, 0, 60)
    seen = [await anext(events)]
    for number in range(2, 2 * MOST + 50):
        hub._heard({"thing": film, "number": number, "kind": "take", "body": {}})  # pyright: ignore[reportPrivateUsage]
        await journal.append(film, f"k{number}", "take", {})
    async with contextlib.aclosing(events):
        async for event in events:
            seen.append(event)
            if len(seen) == 2 * MOST + 49:
                break
    assert [event.number for event in seen if event] == list(range(1, 2 * MOST + 50))


async def test_without_valkey_events_come_a_little_later(idle: Works):
    """From the database."""
    journal, film = await journal_of(idle)
    hub = Hub(journal, Radio(idle.front.app.state.radio.valkey))
    async with contextlib.aclosing(hub.follow(film, 1, 1.0)) as events:
        assert await anext(events) is None
        await journal.append(film, "late", "take", {})
        async with asyncio.timeout(WAIT + 3):
            while (event := await anext(events)) is None:
                pass
    assert event == Event(2, "take", {})


async def test_a_stream_ends_when_its_token_does():
    """And says when nothing happens, so that proxies keep it open."""

    async def quiet() -> AsyncGenerator[FilmEvent | None]:
        while True:
            yield None

    assert [text async for text in said(quiet(), BEAT)] == ["retry: 2000\n\n", ": nothing new\n\n"]
