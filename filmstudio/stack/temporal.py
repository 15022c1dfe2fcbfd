"""Temporal's development server on a SQLite file: durable, for one machine. A public studio uses a cluster."""

import asyncio

from filmstudio.stack.door import answers, program
from filmstudio.stack.server import Server
from filmstudio.stack.site import HOST, Site

WANTED = {"temporal": 7233, "temporal.ui": 8233, "temporal.metrics": 9464, "temporal.http": 7243}
SETTINGS = {
    # the one shard polls about 20 times a second unless told: 100 ms a step instead of 26
    "history.transferProcessorMaxPollRPS": "2000",
    "history.timerProcessorMaxPollRPS": "2000",
    "history.transferProcessorMaxPollHostRPS": "3000",
    "history.timerProcessorMaxPollHostRPS": "3000",
    "history.visibilityProcessorMaxPollRPS": "2000",
    # one partition: strict order for priority and fairness
    "matching.numTaskqueueReadPartitions": "1",
    "matching.numTaskqueueWritePartitions": "1",
    "matching.useNewMatcher": "true",
    "matching.enableFairness": "true",
    "frontend.enableServerVersionCheck": "false",
}
SEARCH_ATTRIBUTES = {"Tenant": "Keyword", "FilmId": "Keyword"}


def address(site: Site) -> str:
    """Where clients and workers connect."""
    return f"{HOST}:{site.port('temporal', WANTED['temporal'])}"


def temporal(site: Site) -> Server:
    """The workflow engine and its operator's pages."""
    home = site.data / "temporal"
    doors = {name: str(site.port(name, wanted)) for name, wanted in WANTED.items()}
    pages = f"http://{HOST}:{doors['temporal.ui']}"

    async def prepare() -> None:
        site.folder("temporal")

    return Server(
        name="temporal",
        command=(
            program("temporal"), "server", "start-dev", "--ip", HOST, "--ui-ip", HOST, "--port", doors["temporal"],
            "--ui-port", doors["temporal.ui"], "--metrics-port", doors["temporal.metrics"], "--http-port",
            doors["temporal.http"], "--log-level", "error", "--ui-disable-news-fetch", "--db-filename",
            str(home / "temporal.db"), "--sqlite-pragma", "journal_mode=wal", "--sqlite-pragma", "synchronous=normal",
            *(word for pair in SETTINGS.items() for word in ("--dynamic-config-value", "=".join(pair))),
            *(word for pair in SEARCH_ATTRIBUTES.items() for word in ("--search-attribute", "=".join(pair))),
        ),
        address=f"{address(site)}, pages at {pages}",
        # the pages ask the front end: both are up when this answers
        ready=lambda: asyncio.to_thread(answers, f"{pages}/api/v1/namespaces/default"),
        ports=tuple(int(port) for port in doors.values()),
        env={"TEMPORAL_VERSION_CHECK_DISABLED": "1"},
        prepare=prepare,
    )  # fmt: skip
