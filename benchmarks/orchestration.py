"""What it costs to run films durably: against the bare pipeline, by the take, and with a hundred films in flight.

    python -m benchmarks.orchestration [example] [takes] [crowd]

`example`: the example film by `filmstudio make` and by a site of `filmstudio up`, side by side on a core each; wall
and CPU seconds of both and their ratio. `takes`: one film of about 2,000 takes by the rehearsal crew; milliseconds a
take. `crowd`: 100 films of ten tenants at once; memory of every server, and how long each tenant waited. Everything is
real but the rehearsal's models.
"""

import argparse
import asyncio
import contextlib
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncGenerator
from pathlib import Path
from uuid import uuid4

import psutil

from filmstudio.cli.request import load_script
from filmstudio.film.screenplay import Script
from filmstudio.production.office import script_key
from filmstudio.production.orders import FilmOrder
from filmstudio.stack.site import Site
from filmstudio.wiring import Settings
from filmstudio.wiring.production.companies import Companies
from filmstudio.wiring.production.plant import Plant
from filmstudio.wiring.production.settings import site_settings
from tests.up import Up

EXAMPLE = Path(__file__).resolve().parent.parent / "examples" / "lighthouse.fountain"
TURNS = 3
SCENES, LINES = 40, 25
"""Of the film of 2,000 takes."""
FILMS, TENANTS = 100, 10
KINDS = ("example", "takes", "crowd")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kinds", nargs="*", default=KINDS, help=", ".join(KINDS))
    kinds = parser.parse_args().kinds
    os.environ["FILMSTUDIO_REHEARSAL__SECONDS"] = "0"
    asyncio.run(measure(kinds))


async def measure(kinds: list[str]) -> None:
    """Those that were asked for."""
    with tempfile.TemporaryDirectory(prefix="filmstudio-benchmark-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        async with opened(folder) as (up, plant):
            if "example" in kinds:
                await example(folder, up, plant)
            if "takes" in kinds:
                await takes(up, plant)
            if "crowd" in kinds:
                await crowd(up, plant)


@contextlib.asynccontextmanager
async def opened(folder: Path) -> AsyncGenerator[tuple[Up, Plant]]:
    """A site, and connections to it."""
    up = Up(folder / "site")
    try:
        await asyncio.to_thread(up.wait_for, "servers are up")
        settings, own = site_settings(Site(folder / "site")), Settings(home=folder / "own")
        plant = Plant(settings, Companies(own, settings, 1), own.home)
        try:
            yield up, plant
        finally:
            await plant.close()
    finally:
        up.stop()


async def example(folder: Path, up: Up, plant: Plant) -> None:
    """The example film, both ways at the same time, each on a core of its own; then with the cores changed.

    A shared machine is not as fast now as then, nor one core as the other: so both meet the same, and the two ratios
    of a pair of turns are averaged (geometrically, as ratios are).
    """
    cores = sorted(os.sched_getaffinity(0))[:2]
    pairs: list[tuple[float, ...]] = []
    for turn in range(TURNS):
        ratios: list[tuple[float, ...]] = []
        for mine, other in (cores, cores[::-1]):
            pin(up.process.pid, mine)
            await asyncio.to_thread(restart_worker, up)
            home = folder / f"home{turn}-{mine}"
            durable, bare = await asyncio.gather(durable_film(up, plant), asyncio.to_thread(bare_film, home, other))
            print(
                f"durable {durable[0]:6.1f} s, {durable[1]:6.1f} s of its core; bare {bare[0]:6.1f} s, {bare[1]:6.1f}"
            )
            ratios.append(tuple(one / two for one, two in zip(durable, bare, strict=True)))
        pairs.append(tuple(math.sqrt(one * two) for one, two in zip(*ratios, strict=True)))
        print(f"durable / bare: {pairs[-1][0]:.3f} of the time, {pairs[-1][1]:.3f} of a core", flush=True)
    for part, name in enumerate(("time", "processor")):
        found = sorted(pair[part] for pair in pairs)
        print(f"durable / bare, {name}: median {statistics.median(found):.3f}, {found[0]:.3f} to {found[-1]:.3f}")


def pin(pid: int, core: int) -> None:
    """Every process of this tree, and its threads, to one core; what they start later too."""
    top = psutil.Process(pid)
    for process in (top, *top.children(recursive=True)):
        for thread in process.threads():
            with contextlib.suppress(ProcessLookupError):
                os.sched_setaffinity(thread.id, {core})


def restart_worker(up: Up) -> None:
    """So that the crew is as cold as a new `make`."""
    before = sum("worker is back" in line for line in up.said)
    psutil.Process(up.pid("worker")).kill()
    up.wait_for("worker is back", before + 1)


def bare_film(home: Path, core: int) -> tuple[float, float]:
    """Wall and CPU seconds of `filmstudio make` in a home of its own, on one core."""
    env = {"PATH": "/usr/bin:/bin", "FILMSTUDIO_HOME": str(home)}
    command = [sys.executable, "-m", "filmstudio.cli", "make", str(EXAMPLE), "-o", str(home / "film.mp4"), "--json"]
    before, begun = children_seconds(), time.monotonic()
    with subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        os.sched_setaffinity(process.pid, {core})
    if process.returncode:
        raise SystemExit(f"make ended with {process.returncode}")
    return time.monotonic() - begun, children_seconds() - before


async def durable_film(up: Up, plant: Plant) -> tuple[float, float]:
    """Wall and CPU seconds, the servers' too, from handing in to the end."""
    before, begun = tree_seconds(up), time.monotonic()
    await made(plant, load_script(EXAMPLE), "embedded")
    return time.monotonic() - begun, tree_seconds(up) - before


async def takes(up: Up, plant: Plant) -> None:
    """One long film: from the quote to the render, by the take."""
    script = Script(name="long.fountain", format="fountain", text=long_script())
    at: dict[str, float] = {}
    count = 0
    for kind, body, seconds in await made(plant, script, "rehearsal"):
        at.setdefault(str(body.get("state", kind)), seconds)
        count += kind == "take"
    spent = at["rendering"] - at["quote"]
    print(
        f"{count} takes in {spent:.1f} s: {1000 * spent / count:.1f} ms a take; the whole film {at['completed']:.1f} s"
    )
    print(f"memory: {memory(up)}")


def long_script() -> str:
    """Every line is another one, so that no take is made twice."""
    scenes: list[str] = []
    for scene in range(SCENES):
        lines = [f"{('MARA', 'BEN')[n % 2]}\nThis is line {n} of scene {scene}, said once.\n" for n in range(LINES)]
        scenes.append(f"INT. ROOM {scene} - DAY\n\nMARA and BEN sit at a table.\n\n" + "\n".join(lines))
    return "\n".join(scenes)


async def crowd(up: Up, plant: Plant) -> None:
    """A hundred films at once; tenant 0 hands in half of them first."""
    shares = [0] * (FILMS // 2) + [1 + n % (TENANTS - 1) for n in range(FILMS - FILMS // 2)]
    begun, ends = time.monotonic(), dict[int, list[float]]()

    async def one(number: int, tenant: int) -> None:
        text = f"INT. ROOM {number} - DAY\n\nMARA sits.\n\nMARA\nThis is film {number}.\n\nShe stands up.\n"
        await made(plant, Script(name="a.fountain", format="fountain", text=text), "rehearsal", f"tenant {tenant}")
        ends.setdefault(tenant, []).append(time.monotonic() - begun)

    await asyncio.gather(*(one(number, tenant) for number, tenant in enumerate(shares)))
    whole = time.monotonic() - begun
    print(f"{FILMS} films of {TENANTS} tenants at once: {whole:.1f} s; memory {memory(up)}")
    small = sum(len(seconds) for tenant, seconds in ends.items() if tenant)
    share = small / (FILMS / whole) * TENANTS / (TENANTS - 1)
    last = max(max(seconds) for tenant, seconds in ends.items() if tenant)
    print(f"the nine small tenants' last film came after {last:.1f} s, {last / share:.2f} of their fair share of time;")
    print(f"the large one's {len(ends[0])} films after {max(ends[0]):.1f} s")


async def made(
    plant: Plant, script: Script, crew: str, tenant: str = "benchmark"
) -> list[tuple[str, dict[str, str | int | float | bool | None], float]]:
    """A film in a project of its own: its events, and when each was heard."""
    film = FilmOrder(job=uuid4().hex, tenant=tenant, project=uuid4().hex, script=script_key(script), crew=crew)
    begun = time.monotonic()
    await plant.office().submit(film, script, plant.store(film.project))
    heard = [(event, time.monotonic() - begun) async for event in plant.jobs.follow(film.job)]
    if heard[-1][0].body["state"] != "completed":
        raise SystemExit(str(heard[-1][0].body["error"]))
    return [(event.kind, event.body, seconds) for event, seconds in heard]


def tree_seconds(up: Up) -> float:
    """CPU seconds of all servers and their children so far."""
    found = [psutil.Process(up.process.pid), *psutil.Process(up.process.pid).children(recursive=True)]
    return sum(sum(process.cpu_times()[:4]) for process in found)


def children_seconds() -> float:
    """CPU seconds of all children of ours that ended."""
    times = psutil.Process().cpu_times()
    return times.children_user + times.children_system


def memory(up: Up) -> str:
    """Resident MiB by server."""
    found: list[str] = []
    for name in ("postgres", "valkey", "seaweedfs", "temporal", "worker"):
        top = psutil.Process(up.pid(name))
        held = sum(one.memory_info().rss for one in (top, *top.children(recursive=True)))
        found.append(f"{name} {held >> 20}")
    return ", ".join(found) + " MiB"


if __name__ == "__main__":
    main()
