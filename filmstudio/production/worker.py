"""The worker: takes work from queues, keeps its models warm, ends gracefully."""

import asyncio
import contextlib
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from datetime import timedelta

from temporalio.client import Client
from temporalio.worker import UnsandboxedWorkflowRunner, Worker

from filmstudio.production.activities.finish import Finish
from filmstudio.production.activities.money import Money
from filmstudio.production.activities.prepare import Prepare
from filmstudio.production.activities.take import Take
from filmstudio.production.floor import Floor
from filmstudio.production.limits import CPU, FILMS
from filmstudio.production.metrics import Gauges
from filmstudio.production.workflows.film import FilmWorkflow
from filmstudio.production.workflows.scene import SceneWorkflow

WORKFLOWS = (FilmWorkflow, SceneWorkflow)
STICKY = timedelta(seconds=3)
"""How long a film waits for the worker that knows it by heart, before another one reads its history."""
THROTTLE = timedelta(seconds=3)
"""Heartbeats go out at most so often; a cancelled activity hears of it with the next one."""


@dataclass(frozen=True)
class Slots:
    """How many activities a worker performs at a time on a queue, and a provider's limit of requests a second."""

    at_once: int
    rate: float = 0


def workers(client: Client, floor: Floor, queues: dict[str, Slots], gauges: Gauges, grace: float) -> list[Worker]:
    """A worker a queue. When asked to end, it lets activities finish for `grace` seconds, then hands them back."""
    return [
        film_worker(client) if name == FILMS else _activity_worker(client, floor, name, slots, gauges, grace)
        for name, slots in queues.items()
    ]


def film_worker(client: Client, queue: str = FILMS) -> Worker:
    """Decides what comes next in films; does nothing itself.

    Without a sandbox, which costs a tenth of a worker's time: the replay tests run the same code within one.
    """
    return Worker(
        client, task_queue=queue, workflows=WORKFLOWS, workflow_runner=UnsandboxedWorkflowRunner(),
        sticky_queue_schedule_to_start_timeout=STICKY,
    )  # fmt: skip


def _activity_worker(client: Client, floor: Floor, queue: str, slots: Slots, gauges: Gauges, grace: float) -> Worker:
    money = Money(floor)
    desk = [Prepare(floor).prepare, Finish(floor).finish, money.hold, money.state, money.end]
    return Worker(
        client,
        task_queue=queue,
        activities=[Take(floor, gauges.tally).perform, *(desk if queue == CPU else ())],
        interceptors=[gauges],
        max_concurrent_activities=slots.at_once,
        max_task_queue_activities_per_second=slots.rate or None,
        max_heartbeat_throttle_interval=THROTTLE,
        default_heartbeat_throttle_interval=THROTTLE,
        graceful_shutdown_timeout=timedelta(seconds=grace),
    )


async def work(team: Sequence[Worker], beside: Sequence[Coroutine[None, None, None]], ended: asyncio.Event) -> None:
    """Until asked to end. `beside` runs along (dispatcher, thermostat, metrics); if one fails, so does this."""
    async with contextlib.AsyncExitStack() as stack:
        for worker in team:
            await stack.enter_async_context(worker)
        along = [asyncio.create_task(one) for one in beside]
        end = asyncio.create_task(ended.wait())
        try:
            await asyncio.wait({end, *along}, return_when=asyncio.FIRST_COMPLETED)
            for task in along:
                if task.done():
                    task.result()
        finally:
            for task in (end, *along):
                task.cancel()
            await asyncio.gather(end, *along, return_exceptions=True)
            await asyncio.gather(*(worker.shutdown() for worker in team))
