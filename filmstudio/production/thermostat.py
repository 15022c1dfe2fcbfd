"""Models stay in memory between takes, as long as there is room."""

import asyncio
from collections.abc import Callable

HOT = 0.88
"""The part of memory above which models that rest are let go."""
LOOK, REST = 5.0, 60.0
"""Seconds between two looks; and after models were let go: to load them again at once would be worse."""


async def keep_cool(
    used: Callable[[], float], rest: Callable[[], None], look: float = LOOK, pause: float = REST
) -> None:
    """For as long as the worker works. A model that is busy is let go when it has finished its take."""
    while True:
        await asyncio.sleep(look)
        if used() > HOT:
            await asyncio.to_thread(rest)
            await asyncio.sleep(pause)
