"""`filmstudio up` and `filmstudio doctor`: this machine's servers."""

import asyncio
import signal
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path

from filmstudio.errors import UserError
from filmstudio.stack.doctor import examine, reachable
from filmstudio.stack.process import ServerProcess
from filmstudio.stack.site import Site
from filmstudio.stack.supervisor import Supervisor
from filmstudio.wiring import servers

Tell = Callable[[str], None]


async def run_servers(data: Path, only: Sequence[str], run_as: str, port: int | None, tell: Tell) -> None:
    """Start servers, keep them up, and stop them when we are asked to end.

    Raises:
        UserError: `only` names a server that there isn't; another program runs servers here.
        ServerFailed: one does not start.
    """
    site = Site(data, run_as)
    if advice := (found := reachable(site)).advice:
        raise UserError(f"{found.found}; {advice}")
    wanted = _known(only, tuple(servers()))
    chosen = [build for name, build in servers(port).items() if name in wanted]
    with site.held():
        supervisor = Supervisor([build(site) for build in chosen], site, tell)
        ended = asked_to_end()
        try:
            if await _unless(ended, supervisor.start()):
                for process in supervisor.processes:
                    tell(_line(process))
                tell(f"{len(chosen)} servers are up; logs and data are in {site.data}; Ctrl-C stops them")
                await ended.wait()
            tell("stopping")
        finally:
            await supervisor.stop()


async def examine_site(data: Path, run_as: str, tell: Tell) -> bool:
    """Tell what the doctor finds; True if all is well."""
    well = True
    async for finding in examine(Site(data, run_as), servers()):
        tell(f"{'ok' if not finding.advice else 'WRONG':5} {finding.what:10} {finding.found}")
        if finding.advice:
            well = False
            tell(f"      {'':10} {finding.advice}")
    return well


def _known(only: Sequence[str], names: tuple[str, ...]) -> set[str]:
    wanted = {name.strip() for listed in only for name in listed.split(",") if name.strip()} or set(names)
    if strange := wanted - set(names):
        raise UserError(f"there is no server {min(strange)!r}; there are {', '.join(names)}")
    return wanted


def asked_to_end() -> asyncio.Event:
    """Set by Ctrl-C, by SIGTERM and by a terminal that is closed (unless we were told to outlive it)."""
    ended, loop = asyncio.Event(), asyncio.get_running_loop()
    outlive = signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    for asked in (signal.SIGINT, signal.SIGTERM, *(() if outlive else (signal.SIGHUP,))):
        loop.add_signal_handler(asked, ended.set)
    return ended


async def _unless(ended: asyncio.Event, work: Coroutine[None, None, None]) -> bool:
    """Do the work; False if we were asked to end before it was done."""
    task, end = asyncio.ensure_future(work), asyncio.create_task(ended.wait())
    await asyncio.wait({task, end}, return_when=asyncio.FIRST_COMPLETED)
    end.cancel()
    if task.done():
        task.result()
        return True
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    return False


def _line(process: ServerProcess) -> str:
    name, memory = process.server.name, _megabytes(process.pid)
    return f"{name:10} ready in {process.seconds:4.1f} s  {memory:4.0f} MB  {process.server.address}"


def _megabytes(pid: int | None) -> float:
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS")), 0.0)
