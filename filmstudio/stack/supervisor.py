"""The supervisor: starts servers, those that need others after them; starts again what dies; stops all in reverse."""

import asyncio
from collections.abc import Callable, Sequence

from filmstudio.errors import FilmStudioError
from filmstudio.stack.process import ServerProcess
from filmstudio.stack.server import Server
from filmstudio.stack.site import Site

FIRST_WAIT, LONGEST_WAIT = 0.2, 10.0
"""Seconds before a server that died is started again; doubled each time it fails at once."""
STEADY = 30.0
"""A server that lived so many seconds is trusted again."""


class Supervisor:
    """The servers of one site. `tell` hears, in one line each, what a person should know."""

    def __init__(self, servers: Sequence[Server], site: Site, tell: Callable[[str], None]) -> None:
        self.processes = [ServerProcess(server, site) for server in servers]
        self._tell = tell
        self._watchers: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Start all: servers of a level together, after those of lower levels.

        Raises:
            ServerFailed: one could not be started.
        """
        await asyncio.gather(*(process.end_left_over() for process in self.processes))
        for level in sorted({process.server.level for process in self.processes}):
            together = [_settled(process) for process in self.processes if process.server.level == level]
            for error in await asyncio.gather(*together, return_exceptions=True):
                if error:
                    raise error
        self._watchers = [asyncio.create_task(self._watch(process)) for process in self.processes]

    async def stop(self) -> None:
        """Stop all, the last one first."""
        for watcher in self._watchers:
            watcher.cancel()
        await asyncio.gather(*self._watchers, return_exceptions=True)
        for process in reversed(self.processes):
            await process.stop()

    async def _watch(self, process: ServerProcess) -> None:
        """Start it again whenever it ends."""
        loop, wait = asyncio.get_running_loop(), FIRST_WAIT
        while True:
            begun = loop.time()
            status = await process.ended()
            wait = FIRST_WAIT if loop.time() - begun > STEADY else min(LONGEST_WAIT, 2 * wait)
            self._tell(f"{process.server.name} ended with {status}; it is started again")
            while error := await self._started_again(process, wait):
                wait = min(LONGEST_WAIT, 2 * wait)
                self._tell(f"{process.server.name} does not start; the next try is in {wait:.0f} s: {error}")
            self._tell(f"{process.server.name} is back after {process.seconds:.1f} s")

    @staticmethod
    async def _started_again(process: ServerProcess, wait: float) -> Exception | None:
        """What kept it from starting; None if it started."""
        await asyncio.sleep(wait)
        try:
            await process.start()
        except (FilmStudioError, OSError) as error:
            return error
        return None


async def _settled(process: ServerProcess) -> None:
    await process.start()
    await process.server.settle()
