import asyncio
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from filmstudio.errors import ServerAway
from filmstudio.kit.outbox import Outbox
from filmstudio.production.intake.outbox import OutboxIntake
from filmstudio.production.intake.relay import Relay
from tests.ministack import Ministack

if TYPE_CHECKING:
    from filmstudio.kit.db import Database
    from filmstudio.stack.site import Site

KILLED = """
import asyncio, sys
from filmstudio.kit.db import Database
from filmstudio.production.intake.outbox import OutboxIntake
from filmstudio.production.intake.relay import Relay

async def main(url, table, target):
    db = Database(url)
    relay = Relay(db, OutboxIntake(db, target), table, 1)
    while True:
        await relay.once()
        print("moved", flush=True)

asyncio.run(main(*sys.argv[1:]))
"""


@pytest.fixture
def relay(db: "Database", intake: OutboxIntake, table: str) -> Relay:
    return Relay(db, intake, table, hold=1)


async def order(db: "Database", table: str, *jobs: str) -> None:
    async with db.begin() as connection:
        for job in jobs:
            await Outbox(db, table).add(connection, job, "a film")


async def received(intake: OutboxIntake, most: int = 1000) -> Counter[str]:
    return Counter(message.job for message in await intake.receive(most, 0))


async def test_what_was_ordered_is_sent_once(db: "Database", table: str, intake: OutboxIntake, relay: Relay):
    await order(db, table, *(f"job-{number}" for number in range(15)))
    assert [await relay.once() for _ in range(3)] == [10, 5, 0]
    assert await received(intake) == Counter(f"job-{number}" for number in range(15))


async def test_an_order_that_was_rolled_back_is_never_sent(
    db: "Database", table: str, intake: OutboxIntake, relay: Relay
):
    async def fail(connection: AsyncConnection) -> None:
        await Outbox(db, table).add(connection, "undone", "a film")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        async with db.begin() as connection:
            await fail(connection)
    assert await relay.once() == 0
    assert await intake.backlog() == 0


async def test_relays_beside_each_other_do_not_double(db: "Database", table: str, intake: OutboxIntake):
    jobs = [f"job-{number}" for number in range(60)]
    await order(db, table, *jobs)

    async def empty() -> None:
        while await Relay(db, intake, table).once():
            pass

    await asyncio.gather(*(empty() for _ in range(4)))
    assert await received(intake) == Counter(jobs)


async def test_a_crash_between_send_and_mark_doubles_and_loses_nothing(
    db: "Database", table: str, intake: OutboxIntake, relay: Relay
):
    class Crashing(OutboxIntake):
        async def send(self, job: str, body: str) -> None:
            await intake.send(job, body)
            raise ZeroDivisionError

    await order(db, table, "job-1")
    with pytest.raises(ZeroDivisionError):
        await Relay(db, Crashing(db, table), table, hold=1).once()
    assert await relay.once() == 0
    await asyncio.sleep(1.1)
    assert await relay.once() == 1
    assert await relay.once() == 0
    assert await received(intake) == {"job-1": 2}


async def test_a_relay_killed_in_the_middle_loses_nothing(
    site: "Site", db: "Database", table: str, intake: OutboxIntake, tables: list[str]
):
    """kill -9, then another one takes over."""
    from filmstudio.stack import postgres

    jobs = [f"job-{number}" for number in range(400)]
    await order(db, table, *jobs)
    target = next(name for name in tables if name != table)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", KILLED, postgres.url(site), table, target, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout
    for _ in range(10):
        assert await process.stdout.readline() == b"moved\n"
    process.kill()
    await process.communicate()
    early = await intake.backlog()
    assert 0 < early < len(jobs)
    await asyncio.sleep(1.1)
    relay = Relay(db, intake, table)
    while await relay.once():
        pass
    found = await received(intake)
    assert set(found) == set(jobs)
    assert found.total() <= len(jobs) + 10


async def test_a_queue_that_is_away_is_waited_for(db: "Database", table: str, intake: OutboxIntake):
    """However often: a letter on its way never dies."""
    away = True

    class Away(OutboxIntake):
        async def send(self, job: str, body: str) -> None:
            if away:
                raise ServerAway("the queue is away")
            await intake.send(job, body)

    relay = Relay(db, Away(db, table), table)
    await order(db, table, "job-1")
    for _ in range(10):
        with pytest.raises(ServerAway):
            await relay.once()
    away = False
    assert await relay.once() == 1
    assert await received(intake) == {"job-1": 1}


async def test_it_runs_until_it_is_stopped(db: "Database", table: str, intake: OutboxIntake, relay: Relay):
    running = asyncio.create_task(relay.run())
    await order(db, table, "job-1")
    (message,) = await intake.receive(1, 5)
    assert message.job == "job-1"
    relay.stop()
    async with asyncio.timeout(2):
        await running


async def test_what_was_sent_and_not_started_can_be_sent_again(
    db: "Database", table: str, intake: OutboxIntake, relay: Relay
):
    """Not what was started, nor what was sent just now."""
    await order(db, table, "started", "lost")
    await relay.once()
    await intake.receive(10, 0)
    await relay.finish("started")
    assert await relay.resend(60) == 0
    assert await relay.resend(0) == 1
    assert await relay.resend(0) == 0
    assert await relay.once() == 1
    assert await received(intake) == {"lost": 1}


async def test_what_a_killed_queue_lost_comes_again(db: "Database", table: str, tmp_path: Path):
    """ministack keeps nothing at kill -9: neither messages nor queues."""
    from filmstudio.production.intake.sqs import SqsIntake
    from filmstudio.production.intake.wire import SqsSettings

    pytest.importorskip("ministack", reason="the stand-in for SQS is not installed; run `make setup-tests`")
    server = Ministack(tmp_path)
    sqs = SqsIntake(SqsSettings.local(server.endpoint, "intake"))
    try:
        await sqs.create()
        relay = Relay(db, sqs, table)
        await order(db, table, "started", "lost")
        assert await relay.once() == 2
        assert {message.job for message in await sqs.receive(10, 1)} == {"started", "lost"}
        await relay.finish("started")
        server.kill_and_start_again()
        await sqs.create()
        assert await sqs.receive(10, 0) == ()
        assert await relay.resend(0) == 1
        assert await relay.once() == 1
        assert [message.job for message in await sqs.receive(10, 1)] == ["lost"]
    finally:
        sqs.close()
        server.stop()
