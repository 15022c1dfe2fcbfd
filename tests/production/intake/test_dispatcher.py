import asyncio
import contextlib
import time
from collections import Counter
from collections.abc import AsyncGenerator
from functools import partial
from typing import TYPE_CHECKING

import pytest

from filmstudio.errors import ServerAway, ToolFailed, VendorFailed
from filmstudio.kit.outbox import Outbox
from filmstudio.ports.intake import Message
from filmstudio.production.intake import dispatcher as module
from filmstudio.production.intake.dispatcher import Dispatcher
from filmstudio.production.intake.outbox import OutboxIntake
from filmstudio.production.intake.relay import Relay

if TYPE_CHECKING:
    from filmstudio.kit.db import Database


quick = partial(Dispatcher, wait=1)


class Engine:
    """Starts a job once, as a workflow engine does that knows jobs by their name."""

    def __init__(self) -> None:
        self.asked, self.started = Counter[str](), list[str]()

    async def start(self, job: str, body: str) -> bool:
        self.asked[job] += 1
        if job in self.started:
            return False
        self.started.append(job)
        return True


@contextlib.asynccontextmanager
async def at_work(dispatcher: Dispatcher) -> AsyncGenerator[None]:
    running = asyncio.create_task(dispatcher.run())
    try:
        yield
    finally:
        dispatcher.stop()
        async with asyncio.timeout(15):
            await running


async def empty(intake: OutboxIntake) -> None:
    """Wait until nothing is left to do."""
    for _ in range(200):
        if await intake.backlog() == 0:
            return
        await asyncio.sleep(0.05)
    pytest.fail("the queue did not become empty")


async def test_jobs_are_started_and_gone(intake: OutboxIntake):
    engine = Engine()
    jobs = [f"job-{number}" for number in range(30)]
    for job in jobs:
        await intake.send(job, "a film")
    async with at_work(quick(intake, engine.start)):
        await empty(intake)
    assert engine.asked == Counter(jobs)


async def test_started_twice_is_started_once(intake: OutboxIntake):
    """The second message is done as well."""
    engine = Engine()
    for _ in range(2):
        await intake.send("job-1", "a film")
    async with at_work(quick(intake, engine.start)):
        await empty(intake)
    assert (engine.asked["job-1"], engine.started) == (2, ["job-1"])
    assert await intake.dead(10) == ()


@pytest.mark.parametrize("error", [ToolFailed("no use"), VendorFailed("maybe later"), KeyError("a mistake of ours")])
async def test_a_poison_message_becomes_a_dead_letter_and_others_go_on(
    intake: OutboxIntake, monkeypatch: pytest.MonkeyPatch, error: Exception
):
    monkeypatch.setattr(module, "PAUSES", (0, 0))
    engine = Engine()

    async def start(job: str, body: str) -> bool:
        await engine.start(job, body)
        if body == "poison":
            raise error
        return True

    await intake.send("bad", "poison")
    for number in range(5):
        await intake.send(f"job-{number}", "a film")
    async with at_work(quick(intake, start, lanes=1)):
        await empty(intake)
    assert [dead.job for dead in await intake.dead(10)] == ["bad"]
    assert engine.asked == {"bad": 3, **{f"job-{number}": 1 for number in range(5)}}


async def test_what_may_succeed_later_is_tried_later(intake: OutboxIntake, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "PAUSES", (1,))
    times = list[float]()

    async def start(job: str, body: str) -> bool:
        times.append(time.monotonic())
        if len(times) == 1:
            raise VendorFailed("maybe later")
        return True

    await intake.send("job-1", "a film")
    async with at_work(quick(intake, start)):
        await empty(intake)
    first, second = times
    assert second - first > 0.9


async def test_an_engine_that_is_away_costs_no_tries(brief: OutboxIntake):
    """The message is held meanwhile, longer than its visibility time."""
    begun, asked = time.monotonic(), 0

    async def start(job: str, body: str) -> bool:
        nonlocal asked
        asked += 1
        if time.monotonic() - begun < 2.5:
            raise ServerAway("the engine is away")
        return True

    await brief.send("job-1", "a film")
    async with at_work(quick(brief, start)):
        await asyncio.sleep(2)
        assert await brief.receive(1, 0) == ()
        await empty(brief)
    assert asked > 3
    assert await brief.dead(10) == ()


async def test_a_slow_start_is_nobody_elses_meanwhile(brief: OutboxIntake):
    """Two dispatchers; the start takes longer than the visibility time."""
    starts = 0

    async def start(job: str, body: str) -> bool:
        nonlocal starts
        starts += 1
        await asyncio.sleep(2.5)
        return True

    await brief.send("job-1", "a film")
    async with at_work(quick(brief, start)), at_work(quick(brief, start)):
        await empty(brief)
    assert starts == 1


async def test_no_more_at_a_time_than_there_are_lanes(intake: OutboxIntake):
    now = most = 0

    async def start(job: str, body: str) -> bool:
        nonlocal now, most
        now += 1
        most = max(most, now)
        await asyncio.sleep(0.05)
        now -= 1
        return True

    for number in range(20):
        await intake.send(f"job-{number}", "a film")
    async with at_work(quick(intake, start, lanes=3)):
        await empty(intake)
    assert most == 3


async def test_a_stop_finishes_what_is_under_way(intake: OutboxIntake):
    """And receives nothing new."""
    engine, begun = Engine(), asyncio.Event()

    async def start(job: str, body: str) -> bool:
        begun.set()
        await asyncio.sleep(0.5)
        return await engine.start(job, body)

    await intake.send("job-1", "a film")
    await intake.send("job-2", "a film")
    async with at_work(quick(intake, start, lanes=1)):
        await begun.wait()
    assert engine.started == ["job-1"]
    assert await intake.backlog() == 1


async def test_a_stop_gives_back_what_does_not_end(intake: OutboxIntake):
    """At once: the next dispatcher needn't wait for the visibility time."""
    begun = asyncio.Event()

    async def start(job: str, body: str) -> bool:
        begun.set()
        await asyncio.sleep(60)
        return True

    await intake.send("job-1", "a film")
    async with at_work(quick(intake, start, lanes=1, grace=0.2)):
        await begun.wait()
    (message,) = await intake.receive(1, 0)
    assert message.tries == 2


async def test_an_idle_dispatcher_stops_within_a_long_poll(intake: OutboxIntake):
    begun = time.monotonic()
    async with at_work(quick(intake, Engine().start)):
        await asyncio.sleep(0.1)
    assert time.monotonic() - begun < 2


async def test_a_queue_that_is_away_is_asked_again(db: "Database", intake: OutboxIntake, table: str):
    class Away(OutboxIntake):
        asked = 0

        async def receive(self, most: int, wait_seconds: int) -> tuple[Message, ...]:
            self.asked += 1
            if self.asked == 1:
                raise ServerAway("the queue is away")
            return await super().receive(most, wait_seconds)

    engine, queue = Engine(), Away(db, table)
    await queue.send("job-1", "a film")
    async with at_work(quick(queue, engine.start)):
        await empty(queue)
    assert engine.started == ["job-1"]


async def test_from_the_order_to_the_start(db: "Database", table: str, intake: OutboxIntake):
    """Outbox, relay, queue, dispatcher; once it is started nothing is sent again."""
    engine = Engine()
    relay = Relay(db, intake, table)
    async with db.begin() as connection:
        await Outbox(db, table).add(connection, "job-1", "a film")
    await relay.once()
    async with at_work(quick(intake, engine.start, relay.finish)):
        await empty(intake)
    assert engine.started == ["job-1"]
    assert await relay.resend(0) == 0
