"""kill -9 of everything, one at a time and in any order, in the middle of films that buy their shots.

`make test` kills each once; `make test-reliability` kills fifty times (KILLS) and writes the figures.
"""

import asyncio
import os
import random
import statistics
from uuid import uuid4

from filmstudio.film.clock import FrameSize
from filmstudio.pipeline.studio import Orders
from filmstudio.production.orders import Decision
from tests.reliability.conftest import Theatre

KILLS = int(os.environ.get("KILLS", "5"))
PARTS = ("worker", "temporal", "valkey", "seaweedfs", "postgres")
AT_ONCE = 3
"""Films in flight."""
SMALL = Orders(size=FrameSize(width=320, height=180))
SEEDS = 4
"""Different films; each is compared with itself, undisturbed."""


async def test_films_survive_kills(theatre: Theatre):
    """Every film ends as it would have undisturbed; nothing is bought twice; the ledger is balanced to the cent."""
    for seed in range(SEEDS):
        await theatre.film(seed)
    over, lengths = asyncio.Event(), list[float]()

    async def films(number: int) -> None:
        seed = number
        while not over.is_set():
            begun = asyncio.get_running_loop().time()
            await theatre.film(seed % SEEDS)
            lengths.append(asyncio.get_running_loop().time() - begun)
            seed += AT_ONCE

    chance, away = random.Random(7), dict[str, list[float]]()

    async def killer() -> None:
        try:
            for number in range(KILLS):
                await asyncio.sleep(chance.uniform(1.0, 4.0))
                name = PARTS[number] if number < len(PARTS) else chance.choice(PARTS)
                away.setdefault(name, []).append(await theatre.killed(name))
        finally:
            over.set()

    async with asyncio.TaskGroup() as group:
        for number in range(AT_ONCE):
            group.create_task(films(number))
        group.create_task(killer())
    await theatre.check()
    report(theatre, away, lengths)


async def test_a_film_waits_for_a_person_through_everything(theatre: Theatre):
    """All parts are killed, one after the other, while nobody has answered; then the answer counts."""
    film = theatre.studio.order(ask=True)
    await theatre.studio.submit(film)
    await theatre.studio.until(film.job, "awaiting approval")
    for name in PARTS:
        await theatre.killed(name)
    await theatre.studio.engine.decide(film.job, Decision(verdict="approve"))
    job = await theatre.studio.ended(film.job, 120)
    assert job.state == "completed", job.error


async def test_a_real_film_survives_kills(theatre: Theatre):
    """The embedded crew, drawing and speaking: every take is byte for byte the undisturbed one."""
    calm, fired = (theatre.studio.order(crew="embedded", project=uuid4().hex, orders=SMALL) for _ in range(2))
    await theatre.studio.submit(calm)
    before = await theatre.studio.ended(calm.job, 300)
    await theatre.studio.submit(fired)
    for name in PARTS:
        await asyncio.sleep(1)
        await theatre.killed(name)
    job = await theatre.studio.ended(fired.job, 300)
    assert before.state == job.state == "completed", job.error
    signed = {kept.content for ended in (before, job) if ended.done for kept in ended.done.files}
    undisturbed, survived = [
        {recipe: content for recipe, content in (await theatre.takes(film.project)).items() if content not in signed}
        for film in (calm, fired)
    ]
    assert len(undisturbed) > 10
    assert survived == undisturbed


def report(theatre: Theatre, away: dict[str, list[float]], lengths: list[float]) -> None:
    """The figures, for docs/reliability.md."""
    print(f"\n{sum(map(len, away.values()))} kills, {len(theatre.films)} films, {len(theatre.desk.bills())} purchases")  # noqa: T201
    for name, seconds in away.items():
        print(f"{name}: killed {len(seconds)} times, back after {statistics.median(seconds):.1f} s (median)")  # noqa: T201
    print(f"a film under fire: {statistics.median(lengths):.1f} s median, {max(lengths):.1f} s longest")  # noqa: T201
