"""A server's process: started without privileges, found again after a crash of ours, stopped by its own signal."""

import asyncio
import contextlib
import os
import signal
import time
from pathlib import Path
from typing import IO

from filmstudio.errors import ServerFailed
from filmstudio.stack.server import Server
from filmstudio.stack.site import Identity, Site, in_use

LINGER = 5.0
"""Seconds that the ports of a killed server may stay taken."""
LOG_BYTES = 10 << 20
"""A log larger than this is set aside at the next start; one old log is kept."""


class ServerProcess:
    """One server of a site, running or not. `seconds` is how long it took to be ready the last time."""

    def __init__(self, server: Server, site: Site) -> None:
        self.server, self._site = server, site
        self.seconds = 0.0
        self._process: asyncio.subprocess.Process | None = None
        self._note = site.data / f"{server.name}.pid"
        self.log = site.data / "logs" / f"{server.name}.log"

    @property
    def pid(self) -> int | None:
        """The process, if it lives."""
        return self._process.pid if self._process and self._process.returncode is None else None

    async def start(self) -> None:
        """Start it and wait until it is ready.

        Raises:
            ServerFailed: its ports are taken, it ended, or it was not ready in time.
        """
        await self.end_left_over()
        await self._doors_free()
        begun = time.monotonic()
        await self.server.prepare()
        home = self._site.folder(self.server.name)
        env = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": str(home), "TMPDIR": str(home), **self.server.env}
        with _opened(self.log) as log:
            self._process = await asyncio.create_subprocess_exec(
                *self.server.command,
                env=env,
                cwd=home,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                process_group=0,
                **(Identity() if self.server.as_us else self._site.identity),
            )
        self._note.write_text(f"{self._process.pid} {birth(self._process.pid)}", encoding="utf-8")
        await self._until_ready(begun)
        self.seconds = time.monotonic() - begun

    async def ended(self) -> int:
        """Wait for its end; its exit status."""
        return await self._process.wait() if self._process else 0

    async def stop(self) -> None:
        """Ask it to end, and insist after its grace."""
        if self._process and self._process.returncode is None:
            await _end(self._process, self.server)
        self._note.unlink(missing_ok=True)

    async def end_left_over(self) -> None:
        """End the process that an earlier run, killed itself, left behind."""
        limit, how = time.monotonic() + self.server.grace, int(self.server.stop)
        while pid := left_over(self._note):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, how)
            how = signal.SIGKILL if time.monotonic() > limit else 0
            await asyncio.sleep(0.05)

    async def _doors_free(self) -> None:
        limit = time.monotonic() + LINGER
        while taken := [port for port in self.server.ports if in_use(port)]:
            if time.monotonic() > limit:
                raise ServerFailed(
                    f"{self.server.name}: another program listens on port {taken[0]}; end it, or remove "
                    f"{self._site.data / 'ports.json'} so that other ports are chosen"
                )
            await asyncio.sleep(0.05)

    async def _until_ready(self, begun: float) -> None:
        while not await self.server.ready():
            if self._process and self._process.returncode is not None:
                raise ServerFailed(f"{self.server.name} ended with {self._process.returncode}: {self._last_words()}")
            if time.monotonic() - begun > self.server.patience:
                await self.stop()
                raise ServerFailed(
                    f"{self.server.name} was not ready after {self.server.patience:.0f} s: {self._last_words()}"
                )
            await asyncio.sleep(0.02)

    def _last_words(self) -> str:
        lines = self.log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        return f"{lines[-1][-300:] if lines else 'it said nothing'} (more in {self.log})"


def left_over(note: Path) -> int | None:
    """The process that a note names, if it is still the same one."""
    try:
        pid, born = note.read_text(encoding="utf-8").split()
    except (OSError, ValueError):
        return None
    return int(pid) if birth(int(pid)) == born else None


def birth(pid: int) -> str | None:
    """The kernel's start time of a living process (proc(5), field 22): a pid used again is not taken for ours."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return None
    return None if fields[0] == "Z" else fields[19]


async def _end(process: asyncio.subprocess.Process, server: Server) -> None:
    with contextlib.suppress(ProcessLookupError):
        process.send_signal(server.stop)
    try:
        await asyncio.wait_for(process.wait(), server.grace)
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


def _opened(log: Path) -> IO[bytes]:
    log.parent.mkdir(exist_ok=True)
    if log.exists() and log.stat().st_size > LOG_BYTES:
        log.replace(log.with_suffix(".old.log"))
    return log.open("ab")
