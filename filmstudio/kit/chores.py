"""Chores: what is done now and then beside the work, and must not end it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from filmstudio.errors import ServerAway

log = logging.getLogger(__name__)


async def now_and_then(seconds: float, *chores: Callable[[], Awaitable[object]]) -> None:
    """All of them, at once and every so many seconds, until it is cancelled; a chore may be done by many processes."""
    while True:
        for chore in chores:
            try:
                await chore()
            except ServerAway as error:
                log.warning("%s", error)
            except Exception:
                log.exception("a chore was not done; it is tried again")
        await asyncio.sleep(seconds)
