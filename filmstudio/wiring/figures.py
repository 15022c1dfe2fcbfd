"""What the web app shows of the whole studio beside its own requests: jobs, money, and what waits."""

from collections.abc import Awaitable, Callable

from starlette.datastructures import State

from filmstudio.kit.measures import Measures
from filmstudio.wiring.production.plant import Plant

EVERY = 15.0
"""Seconds between two looks; Prometheus usually asks so often."""


def figures(state: State, plant: Plant) -> Callable[[], Awaitable[None]]:
    """Looks, and shows."""
    measures: Measures = state.measures

    async def look() -> None:
        measures.show("filmstudio_jobs", "Films by state", "state", await plant.jobs.count())
        measures.show("filmstudio_credits", "Hundredths of a credit", "part", await state.cashier.lying())
        measures.show("filmstudio_payments_open", "Messages, moves, differences", "what", await state.cashier.open())

    return look
