"""One try of an activity: it beats while it lives, and its errors say whether another try makes sense."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator
from dataclasses import dataclass

from temporalio import activity
from temporalio.exceptions import ApplicationError

from filmstudio.errors import FilmStudioError, VendorFailed
from filmstudio.ports.progress import Progress
from filmstudio.production.limits import LIMITS, Limit

BEAT = 1.0
"""Seconds between two heartbeats."""


@dataclass
class Beat:
    """What a heartbeat tells: how far the work is, and the vendor's job as soon as there is one."""

    stage: str = ""
    done: int = 0
    total: int = 0
    order: str = ""

    def __call__(self, progress: Progress) -> None:
        """Progress; told at once."""
        self.stage, self.done, self.total = progress.stage, progress.done, progress.total
        if progress.order:
            self.order = progress.order
        activity.heartbeat(self.stage, self.done, self.total, self.order)


@contextlib.asynccontextmanager
async def attempt(craft: str) -> AsyncGenerator[Beat]:
    """One try within its limit.

    Raises:
        ApplicationError: what went wrong; not retryable where another try can't help.
    """
    limit, beat = LIMITS[craft], Beat()
    beating = asyncio.create_task(_beat(beat))
    try:
        async with asyncio.timeout(limit.seconds):
            yield beat
    except asyncio.CancelledError:
        if activity.is_worker_shutdown():
            raise ApplicationError("the worker stops; another one goes on", type="WorkerStopped") from None
        raise
    except TimeoutError as error:
        raise _told(f"it took more than {limit.seconds} s", "TookTooLong", final=_last_try(limit)) from error
    except FilmStudioError as error:
        tries = error.tries if isinstance(error, VendorFailed) else 0
        raise _told(str(error), type(error).__name__, final=not error.retryable or tries >= limit.tries) from error
    except Exception as error:
        raise _told(
            f"a mistake of ours ({type(error).__name__}); it is in the log",
            type(error).__name__,
            final=_last_try(limit),
        ) from error
    finally:
        beating.cancel()


async def _beat(beat: Beat) -> None:
    while True:
        await asyncio.sleep(BEAT)
        activity.heartbeat(beat.stage, beat.done, beat.total, beat.order)


def _last_try(limit: Limit) -> bool:
    return activity.info().attempt >= limit.tries


def _told(message: str, kind: str, *, final: bool) -> ApplicationError:
    return ApplicationError(message, type=kind, non_retryable=final)
