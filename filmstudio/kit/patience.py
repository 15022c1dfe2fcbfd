"""Patience with a server that is away for a moment."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from filmstudio.errors import ServerAway

FIRST, LONGEST = 0.1, 5.0
"""Seconds between two tries; doubled each time."""
PATIENCE = 30.0
"""Seconds; less than the shortest limit of an activity, so that a server that is away is told as such."""
Result = TypeVar("Result")


async def insist(call: Callable[[], Awaitable[Result]], seconds: float = PATIENCE) -> Result:
    """Call again while the server it needs is away. The call must be safe to repeat.

    Raises:
        ServerAway: it stayed away for so many seconds.
    """
    loop = asyncio.get_running_loop()
    limit, wait = loop.time() + seconds, FIRST
    while True:
        try:
            return await call()
        except ServerAway:
            if loop.time() + wait > limit:
                raise
        await asyncio.sleep(wait)
        wait = min(LONGEST, 2 * wait)
