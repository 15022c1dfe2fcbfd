"""The dispatcher: from the queue to whatever starts a job. A message goes when its job was started, not before."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import TypeAlias

from filmstudio.errors import FilmStudioError, ServerAway
from filmstudio.kit.patience import insist
from filmstudio.ports.intake import Intake, Message

Start: TypeAlias = Callable[[str, str], Awaitable[bool]]
"""Starts a job, given its name and body; False if it was started before. ServerAway: the engine can't be reached."""
Settle: TypeAlias = Callable[[str], Awaitable[None]]
"""Told that a job was started; a relay's `finish`."""

LANES, WAIT = 10, 2
"""Jobs started at a time; seconds of a long poll, and so until an idle dispatcher hears a stop. Two are short enough
for a person and, at SQS, half a dollar a month."""
PATIENCE = 3600.0
"""Seconds that a message is held while the engine is away: its three tries are not spent on that."""
GRACE = 10.0
"""Seconds that starts under way are given at a stop."""
PAUSES = (5, 30)
"""Seconds until a start that failed is tried again, after the first try and after later ones."""
AWAY = 1.0
"""Seconds until a queue that is away is asked again."""
log = logging.getLogger(__name__)


async def nothing(job: str) -> None:
    """Nobody is to be told."""


class Dispatcher:
    """Receives, starts, and says done. Any number may run: a job that was started already counts as started.

    A start that fails comes back: soon if trying again is no use, later if it may be; the third time the queue makes
    it a dead letter, and the others go on.
    """

    def __init__(
        self, intake: Intake, start: Start, settle: Settle = nothing,
        *, lanes: int = LANES, wait: int = WAIT, patience: float = PATIENCE, grace: float = GRACE,
    ) -> None:  # fmt: skip
        self._intake, self._start, self._settle = intake, start, settle
        self._lanes, self._wait, self._patience, self._grace = lanes, wait, patience, grace
        self._stopped = asyncio.Event()

    async def run(self) -> None:
        """Until `stop`. What was received is started, or given back after the grace.

        Raises:
            NotSetUp: there is no such queue.
        """
        under_way = set[asyncio.Task[None]]()
        try:
            while await self._room(under_way):
                for message in await self._received(self._lanes - len(under_way)):
                    task = asyncio.create_task(self._handle(message))
                    under_way.add(task)
                    task.add_done_callback(under_way.discard)
        finally:
            await self._finish(under_way)

    def stop(self) -> None:
        """End `run`; it hears it within a long poll."""
        self._stopped.set()

    async def _room(self, under_way: set[asyncio.Task[None]]) -> bool:
        """Wait until a lane is free; False at a stop."""
        if len(under_way) >= self._lanes:
            stopped = asyncio.create_task(self._stopped.wait())
            try:
                await asyncio.wait({stopped, *under_way}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                stopped.cancel()
        return not self._stopped.is_set()

    async def _received(self, most: int) -> tuple[Message, ...]:
        try:
            return await self._intake.receive(most, self._wait)
        except ServerAway as error:
            log.warning("%s", error)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopped.wait(), AWAY)
            return ()

    async def _handle(self, message: Message) -> None:
        """Start one job. A queue that is away meanwhile gives the message again by itself."""
        with contextlib.suppress(ServerAway):
            try:
                async with self._held(message):
                    await self._started(message)
            except asyncio.CancelledError:
                await self._intake.back(message, 0)
                raise
            except FilmStudioError as error:
                log.warning("job %s was not started, try %d: %s", message.job, message.tries, error)
                await self._intake.back(message, _pause(message.tries) if error.retryable else 0)
            except Exception:
                log.exception("job %s was not started, try %d", message.job, message.tries)
                await self._intake.back(message, _pause(message.tries))
            else:
                await self._intake.done(message)

    async def _started(self, message: Message) -> None:
        if not await insist(lambda: self._start(message.job, message.body), self._patience):
            log.info("job %s was started before", message.job)
        await insist(lambda: self._settle(message.job), self._patience)

    @contextlib.asynccontextmanager
    async def _held(self, message: Message) -> AsyncGenerator[None]:
        """Nobody else receives the message meanwhile."""
        holding = asyncio.create_task(self._hold(message))
        try:
            yield
        finally:
            holding.cancel()
            await asyncio.gather(holding, return_exceptions=True)

    async def _hold(self, message: Message) -> None:
        seconds = self._intake.visibility
        while True:
            await asyncio.sleep(seconds / 3)
            with contextlib.suppress(ServerAway):
                await self._intake.extend(message, seconds)

    async def _finish(self, under_way: set[asyncio.Task[None]]) -> None:
        if under_way:
            _, late = await asyncio.wait(under_way, timeout=self._grace)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)


def _pause(tries: int) -> int:
    return PAUSES[min(tries, len(PAUSES)) - 1]
