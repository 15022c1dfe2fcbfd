"""How many requests the web app answers on this machine, beside a bare FastAPI route; what 1,000 open event streams
take; whether it leaks.

    python -m benchmarks.api [rates] [streams] [leak] [--minutes 15]

A site of `filmstudio up` with everything on it, people who registered and films that were made; `hey` asks (a package
of Debian's). `rates`: for each route the most that it answers (closed loop, 16 connections), then rising shares of
that, asked steadily: the highest of which 95 of 100 answers take less than 200 ms. A bare route of FastAPI, with the
same server and the same `hey`, is measured before each. `streams`: memory of the web app before and with 1,000
streams. `leak`: memory, descriptors and connections of the web app in each minute of steady requests of all kinds.
"""

import argparse
import asyncio
import contextlib
import csv
import io
import itertools
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import psutil

from tests.production.conftest import SCRIPT
from tests.programs import PASSWORD, free_port, registered
from tests.up import Up

KINDS = ("rates", "streams", "leak")
CONNECTIONS, LANES, SECONDS = 16, 8, 8
SHARES = (0.4, 0.55, 0.7, 0.8, 0.9)
BOUND = 0.2
RATE = 15
"""Requests a second of each kind, while it is looked whether it leaks."""
PROJECTS, PEOPLE, STREAMS, LOGINS = 20, 20, 1000, 60
BARE = """
from fastapi import FastAPI
app = FastAPI()
@app.get("/")
async def bare() -> dict[str, bool]: return {"ok": True}
"""


@dataclass(frozen=True)
class Door:
    """A route, and who asks it."""

    name: str
    url: str
    token: str = ""


@dataclass(frozen=True)
class Answers:
    """What `hey` saw: requests a second, seconds of which half and 95 of 100 took less, answers that were not 200."""

    rate: float
    p50: float
    p95: float
    wrong: int


@dataclass
class Person:
    """Somebody with a film."""

    email: str
    token: str
    film: str


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kinds", nargs="*", default=KINDS, help=", ".join(KINDS))
    parser.add_argument("--minutes", type=int, default=15)
    given = parser.parse_args()
    os.environ.update(FILMSTUDIO_REHEARSAL__SECONDS="0", FILMSTUDIO_REQUESTS="10000000")
    with tempfile.TemporaryDirectory(prefix="filmstudio-benchmark-") as name, opened(Path(name)) as (up, address):
        letters = Path(name) / "site" / "web" / "letters"
        if "rates" in given.kinds:
            rates(address, letters)
        if "streams" in given.kinds:
            asyncio.run(streams(address, letters, psutil.Process(up.pid("web"))))
        if "leak" in given.kinds:
            leak(address, letters, psutil.Process(up.pid("web")), given.minutes)


@contextlib.contextmanager
def opened(folder: Path) -> Generator[tuple[Up, str]]:
    """A site with a web app, and its address."""
    folder.chmod(0o755)
    port = free_port()
    up = Up(folder / "site", "--port", str(port))
    try:
        up.wait_for("servers are up")
        yield up, f"http://127.0.0.1:{port}"
    finally:
        up.stop()


def rates(address: str, letters: Path) -> None:
    """A table of routes."""
    somebody = settled(address, letters, projects=PROJECTS)
    doors = (
        Door("job status", f"{address}{somebody.film}", somebody.token),
        Door("project list", f"{address}/v1/projects?limit=20", somebody.token),
        Door("quote", f"{address}/v1/credits/estimate?seconds=60", somebody.token),
        Door("who am I", f"{address}/v1/me", somebody.token),
    )
    print("\n| route | most, /s | of the bare route | held, /s | p50 ms | p95 ms |\n|---|---|---|---|---|---|")
    with bare() as plain:
        for door in doors:
            most, held = hurried(plain).rate, held_rate(door)
            row = f"{held[0].rate:.0f} | {held[0].rate / most:.1%} | {held[1].rate:.0f}"
            print(f"| {door.name} | {row} | {1000 * held[1].p50:.0f} | {1000 * held[1].p95:.0f} |", flush=True)
        print(f"| bare FastAPI | {hurried(plain).rate:.0f} | 100 % | | | |")
    logins(address, somebody)


def held_rate(door: Door) -> tuple[Answers, Answers]:
    """The most, and the highest steady rate that is held."""
    most = hurried(door)
    held = Answers(0, 0, 0, 0)
    for share in SHARES:
        wanted = share * most.rate
        found = steady(door, wanted)
        if found.p95 >= BOUND or found.rate < 0.97 * wanted or found.wrong:
            break
        held = found
    return most, held


def logins(address: str, somebody: Person) -> None:
    """Passwords are made dear to try: 64 MiB and a fifth of a second each, some at a time."""
    numbers = itertools.count()

    def once() -> None:
        """Each from an address of its own: few may be tried from one."""
        number = next(numbers)
        headers = {"X-Forwarded-For": f"10.0.{number // 250}.{number % 250}"}
        body = {"email": somebody.email, "password": PASSWORD}
        httpx.post(f"{address}/v1/auth/login", json=body, headers=headers, timeout=60).raise_for_status()

    begun = time.monotonic()
    arriving(once, 0)
    most = LOGINS / (time.monotonic() - begun)
    print(f"log-in: {most:.1f} a second at most, {LANES} at a time")
    for share in (0.3, *SHARES):
        took = arriving(once, 1 / (share * most))
        p50, p95 = took[LOGINS // 2], took[int(0.95 * LOGINS)]
        print(f"log-in, {share * most:.1f} a second: p50 {1000 * p50:.0f} ms, p95 {1000 * p95:.0f} ms", flush=True)
        if p95 >= BOUND:
            break


def arriving(once: Callable[[], None], pause: float) -> list[float]:
    """Seconds that each took from when it came, one each `pause` seconds, waiting in line included; shortest first."""

    def told(came: float) -> float:
        once()
        return time.monotonic() - came

    with ThreadPoolExecutor(LANES) as pool:
        waiting_for: list[Future[float]] = []
        for _ in range(LOGINS):
            waiting_for.append(pool.submit(told, time.monotonic()))
            time.sleep(pause)
        return sorted(one.result() for one in waiting_for)


async def streams(address: str, letters: Path, web: psutil.Process) -> None:
    """What open streams take; each is told of its film."""
    people = [await asyncio.to_thread(settled, address, letters, waits=True) for _ in range(PEOPLE)]
    before = memory(web)
    heard = 0
    everybody = asyncio.Event()

    async def listen(client: httpx.AsyncClient, person: Person) -> None:
        nonlocal heard
        headers = {"Authorization": f"Bearer {person.token}"}
        async with client.stream("GET", f"{person.film}/events", headers=headers) as answer:
            answer.raise_for_status()
            async for line in answer.aiter_lines():
                if line.startswith("event:"):
                    heard += 1
                    break
            await everybody.wait()

    limits = httpx.Limits(max_connections=None)
    async with httpx.AsyncClient(base_url=address, limits=limits, timeout=120) as client:
        open_streams = [asyncio.create_task(listen(client, people[n % PEOPLE])) for n in range(STREAMS)]
        while heard < STREAMS:
            for one in open_streams:
                if one.done():
                    one.result()
            await asyncio.sleep(0.2)
        await asyncio.sleep(20)
        print(f"streams: {before:.0f} MiB before, {memory(web):.0f} MiB with {heard} open for 20 s (goal: 400)")
        asked = steady(Door("beside", f"{address}{people[0].film}", people[0].token), 50)
        print(f"beside them 50 requests a second: p95 {1000 * asked.p95:.0f} ms")
        everybody.set()
        await asyncio.gather(*open_streams)


def leak(address: str, letters: Path, web: psutil.Process, minutes: int) -> None:
    """A line a minute."""
    somebody = settled(address, letters, projects=PROJECTS)
    paths = (somebody.film, "/v1/projects?limit=20", "/v1/credits/estimate?seconds=60", "/v1/me", "/v1/credits")
    doors = [Door(path, f"{address}{path}", somebody.token) for path in paths]
    print("| minute | MiB | descriptors | connections | requests |\n|---|---|---|---|---|")
    for minute in range(minutes):
        with ThreadPoolExecutor(len(doors)) as pool:
            somebody.token = again(address, somebody.email)
            doors = [Door(one.name, one.url, somebody.token) for one in doors]
            found = list(pool.map(steady, doors, [RATE] * len(doors), [58] * len(doors)))
        asked = sum(one.rate * 58 for one in found)
        kept = f"{memory(web):.1f} | {web.num_fds()} | {len(web.net_connections())}"
        print(f"| {minute + 1} | {kept} | {asked:.0f} |", flush=True)


def settled(address: str, letters: Path, projects: int = 1, *, waits: bool = False) -> Person:
    """Somebody with projects, and a film that is made; or one that `waits` for an answer."""
    email, token = registered(address, letters)
    with httpx.Client(base_url=address, headers={"Authorization": f"Bearer {token}"}, timeout=60) as web:
        path = ""
        for number in range(projects):
            path = f"/v1/projects/{asked(web, 'POST', '/v1/projects', {'title': f'Rain {number}'})['id']}"
        web.put(f"{path}/script", json={"body": SCRIPT}, headers={"If-Match": '"0"'}).raise_for_status()
        film = asked(web, "POST", f"{path}/films", {"crew": "rehearsal", "ask": waits})
        wanted, limit = "awaiting approval" if waits else "completed", time.monotonic() + 60
        while asked(web, "GET", f"/v1/films/{film['id']}")["state"] != wanted:
            if time.monotonic() > limit:
                raise SystemExit(f"the film is not {wanted} after a minute")
            time.sleep(0.2)
    return Person(email, token, f"/v1/films/{film['id']}")


def asked(web: httpx.Client, method: str, path: str, body: dict[str, object] | None = None) -> dict[str, Any]:
    """The answer."""
    return web.request(method, path, json=body).raise_for_status().json()


def again(address: str, email: str) -> str:
    """Another access token: they live for a quarter of an hour."""
    headers = {"X-Forwarded-For": f"10.1.{time.time_ns() % 250}.{time.time_ns() // 1000 % 250}"}
    body = {"email": email, "password": PASSWORD}
    return httpx.post(f"{address}/v1/auth/login", json=body, headers=headers, timeout=60).json()["access_token"]


@contextlib.contextmanager
def bare() -> Generator[Door]:
    """A route of FastAPI that does nothing, on the same server."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "bare.py").write_text(BARE)
        port = free_port()
        command = [sys.executable, "-m", "uvicorn", "bare:app", "--port", str(port), "--no-access-log"]
        with subprocess.Popen([*command, "--log-level", "warning"], cwd=folder) as process:
            url = f"http://127.0.0.1:{port}/"
            for _ in waiting(30):
                with contextlib.suppress(httpx.HTTPError):
                    httpx.get(url)
                    break
            yield Door("bare", url)
            process.terminate()


def waiting(seconds: float) -> Iterator[None]:
    """Again and again, for so long."""
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        yield
        time.sleep(0.1)


def hurried(door: Door) -> Answers:
    """As fast as it goes."""
    return heard(door, SECONDS, ["-c", str(CONNECTIONS)])


def steady(door: Door, rate: float, seconds: int = SECONDS) -> Answers:
    """So many a second by a few connections, which ask at the same moment: little bursts, as pages make them."""
    return heard(door, seconds, ["-c", str(LANES), "-q", f"{rate / LANES:.3f}"])


def heard(door: Door, seconds: int, how: list[str]) -> Answers:
    """What `hey` tells of each request."""
    key = ["-H", f"Authorization: Bearer {door.token}"] if door.token else []
    command = ["hey", "-z", f"{seconds}s", "-o", "csv", *how, *key, door.url]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    rows = list(csv.DictReader(io.StringIO(told)))
    took = sorted(float(row["response-time"]) for row in rows)
    wrong = sum(row["status-code"] != "200" for row in rows)
    if len(took) < 20:
        raise SystemExit(f"{door.name}: too few answers ({len(took)})")
    return Answers(len(took) / seconds, took[len(took) // 2], took[int(0.95 * len(took))], wrong)


def memory(process: psutil.Process) -> float:
    """MiB, what it shares with others in part."""
    return process.memory_full_info().pss / 2**20


if __name__ == "__main__":
    main()
