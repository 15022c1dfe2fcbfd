"""One try of an activity: it beats while it lives, and its errors say whether another try makes sense."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator
from dataclasses import dataclass

from temporalio import activity
from temporalio.exceptions import ApplicationError

from filmstudio.errors import FilmStudioError, VendorFailed
from filmstudio.kit.logs import about
from filmstudio.ports.progress import Progress
from filmstudio.production.limits import LIMITS, Limit

BEAT = 3.0
"""Seconds between two heartbeats."""


@dataclass
class Beat:
    """What a heartbeat tells: how far the work is, and the vendor's job as soon as there is one."""

    stage: str = ""
    done: int = 0
    total: int = 0
    order: str = ""
    mistakes: int = 0

    def __call__(self, progress: Progress) -> None:
        """Progress; told at once."""
        self.stage, self.done, self.total = progress.stage, progress.done, progress.total
        if progress.order:
            self.order = progress.order
        self.tell()

    def tell(self) -> None:
        """One heartbeat; its details come back in the next try."""
        activity.heartbeat(self.stage, self.done, self.total, self.order, self.mistakes)

    def erred(self, limit: Limit) -> bool:
        """Count a mistake that is neither a server's nor a worker's end; True when there were enough of them."""
        self.mistakes += 1
        self.tell()
        return self.mistakes >= limit.tries


@contextlib.asynccontextmanager
async def attempt(craft: str) -> AsyncGenerator[Beat]:
    """One try within its limit.

    Raises:
        ApplicationError: what went wrong; not retryable where another try can't help.
    """
    told = activity.info().heartbeat_details
    limit, beat = LIMITS[craft], Beat(mistakes=int(told[4]) if len(told) > 4 else 0)
    beating = asyncio.create_task(_beat(beat))
    try:
        async with asyncio.timeout(limit.seconds):
            with about(job=(activity.info().workflow_id or "").partition("/")[0]):
                yield beat
    except asyncio.CancelledError:
        if activity.is_worker_shutdown() and not _cancelled():
            raise ApplicationError("the worker stops; another one goes on", type="WorkerStopped") from None
        raise
    except TimeoutError as error:
        raise _told(f"it took more than {limit.seconds} s", "TookTooLong", final=beat.erred(limit)) from error
    except FilmStudioError as error:
        tries = error.tries if isinstance(error, VendorFailed) else 0
        raise _told(str(error), type(error).__name__, final=not error.retryable or tries >= limit.tries) from error
    except Exception as error:
        raise _told(
            f"a mistake of ours ({type(error).__name__}); it is in the log",
            type(error).__name__,
            final=beat.erred(limit),
        ) from error
    finally:
        beating.cancel()


async def _beat(beat: Beat) -> None:
    while True:
        await asyncio.sleep(BEAT)
        beat.tell()


def _cancelled() -> bool:
    """True if the film was cancelled, not only this worker."""
    details = activity.cancellation_details()
    return details is not None and details.cancel_requested


def _told(message: str, kind: str, *, final: bool) -> ApplicationError:
    return ApplicationError(message, type=kind, non_retryable=final)
