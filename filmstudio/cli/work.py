"""`filmstudio work`: a worker on queues, until it is asked to end."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from filmstudio.cli.up import asked_to_end
from filmstudio.errors import ServerAway, UserError
from filmstudio.kit.logs import start_logs
from filmstudio.kit.migrate import migrate
from filmstudio.kit.telemetry import start_traces
from filmstudio.wiring import Settings, schemas
from filmstudio.wiring.production.settings import production_settings
from filmstudio.wiring.production.team import QUEUES, open_team, usual_queues

GRACE = 60.0
"""Seconds that work under way is given at the end; then it is handed back."""


async def run_worker(
    data: Path | None, queues: Sequence[str], grace: float, metrics: str | None, tell: Callable[[str], None]
) -> None:
    """Work until Ctrl-C or SIGTERM.

    Raises:
        NotSetUp: there are no servers. UserError: there is no such queue.
    """
    wanted = tuple(name.strip() for listed in queues for name in listed.split(",") if name.strip())
    if strange := [name for name in wanted if name not in (*QUEUES, "gpu") and not name.startswith("api-")]:
        raise UserError(f"there is no queue {strange[0]!r}; there are films, intake, cpu, gpu and api-PROVIDER")
    settings = production_settings(data)
    wanted = wanted or usual_queues(settings)
    start_logs(settings.log)
    start_traces(settings.traces, "worker")
    ended = asked_to_end()
    async with open_team(settings, Settings(), wanted, cores(), grace, metrics) as team:
        tell(f"working on {', '.join(wanted)}; Ctrl-C ends when what is under way is done ({grace:.0f} s at most)")
        await team.work(ended)
        tell("ending")


async def migrate_tables(data: Path | None, tell: Callable[[str], None]) -> None:
    """All schemas, to the newest revision.

    Raises:
        NotSetUp: there are no servers. ServerAway: the database can't be reached.
    """
    try:
        await migrate(production_settings(data).database.get_secret_value(), schemas())
    except OSError as error:
        raise ServerAway(f"the database can't be reached ({error})") from error
    tell(f"the tables of {', '.join(schema.name for schema in schemas())} are up to date")


def cores() -> int:
    """The cores that we may use."""
    return len(os.sched_getaffinity(0))
