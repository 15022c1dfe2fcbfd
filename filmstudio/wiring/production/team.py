"""The workers of one process, and what runs along."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Coroutine, Sequence

from temporalio.worker import Worker

from filmstudio.kit.memory import used
from filmstudio.kit.patience import insist
from filmstudio.production.caretaker import Caretaker
from filmstudio.production.engine import Engine, connect
from filmstudio.production.metrics import Gauges, runtime
from filmstudio.production.thermostat import keep_cool
from filmstudio.production.worker import work, workers
from filmstudio.wiring import Settings
from filmstudio.wiring.production.companies import Companies
from filmstudio.wiring.production.plant import Plant
from filmstudio.wiring.production.settings import ProductionSettings

QUEUES = ("films", "intake", "cpu")
"""What needs no graphics card and no vendor."""
INTAKE = "intake"
"""The queue of jobs that are handed in."""


def usual_queues(settings: ProductionSettings) -> tuple[str, ...]:
    """What a worker does if it is not told otherwise: all that needs no graphics card, also for vendors set up here."""
    vendors = Companies(Settings(), settings, 1).vendors()
    return (*QUEUES, *(vendor.card.queue for vendor in vendors))


class Team:
    """The workers of one process, and what runs along."""

    def __init__(self, plant: Plant, workers: Sequence[Worker], along: Sequence[Coroutine[None, None, None]]) -> None:
        self.plant, self._workers, self._along = plant, workers, along

    async def work(self, ended: asyncio.Event) -> None:
        """Until asked to end."""
        await work(self._workers, self._along, ended)


@contextlib.asynccontextmanager
async def open_team(
    settings: ProductionSettings, own: Settings, queues: Sequence[str], cores: int, grace: float,
    metrics: str | None = None,
) -> AsyncGenerator[Team]:  # fmt: skip
    """Workers for these queues on so many cores."""
    plant, shown = Plant(settings, Companies(own, settings, cores), own.home / "worker"), runtime(metrics)
    try:
        plant.sweep()
        client = await insist(lambda: connect(settings.temporal, shown))
        slots = {name: plant.slots(name, cores) for name in queues if name != INTAKE}
        gauges = Gauges(shown)
        along: list[Coroutine[None, None, None]] = [
            keep_cool(used, plant.companies.rest),
            gauges.watch(client, plant.watched(queues)),
        ]
        if INTAKE in queues:
            engine, intake = Engine(client), plant.intake()
            caretaker = Caretaker(engine, plant.jobs, plant.credits, intake, plant.collect_garbage)
            along += [*plant.starting(engine, intake), caretaker.run()]
        yield Team(plant, workers(client, plant.floor, slots, gauges, grace), along)
    finally:
        await plant.close()
