"""What a worker shows of its takes, on a real metrics page."""

import asyncio
import re
import socket
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from temporalio.exceptions import ApplicationError

from tests.production.conftest import DeskProgram, working

if TYPE_CHECKING:
    from filmstudio.stack.site import Site


def free_address() -> str:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{door.getsockname()[1]}"


def shown_at(address: str) -> list[tuple[str, dict[str, str], float]]:
    """What Prometheus would read: name, labels, value."""
    with urllib.request.urlopen(f"http://{address}/metrics") as page:
        lines = re.findall(r"^(filmstudio_\w+)\{(.*)\} (\S+)$", page.read().decode(), re.MULTILINE)
    return [(name, dict(re.findall(r'(\w+)="(.*?)"', labels)), float(value)) for name, labels, value in lines]


async def test_takes_and_what_they_cost_are_shown(site: "Site", tmp_path: Path, desk: DeskProgram):
    """As many as the film has, each with its craft; to the millionth what the vendor billed."""
    address = free_address()
    async with working(site, tmp_path, desk, address) as studio:
        film = studio.order(crew="rehearsal paid", cap=10_000_000)
        await studio.submit(film)
        job = await studio.ended(film.job)
        assert job.state == "completed", job.error
        shown = await asyncio.to_thread(shown_at, address)
    takes = [(labels, value) for name, labels, value in shown if name == "filmstudio_takes_total"]
    made = {labels["craft"]: value for labels, value in takes if labels["outcome"] == "made"}
    assert {"video", "speech"} <= set(made) <= {"image", "video", "speech", "lipsync", "music", "sound"}
    counted = {labels["craft"]: value for name, labels, value in shown if name == "filmstudio_take_seconds_count"}
    assert counted == made
    bounds = {labels["le"] for name, labels, _ in shown if name == "filmstudio_take_seconds_bucket"}
    assert {"0.1", "1800"} <= bounds
    spent = {labels["vendor"]: value for name, labels, value in shown if name == "filmstudio_spent_microdollars_total"}
    assert spent == {"desk": sum(price for _, price in desk.bills())}


async def test_takes_that_failed_are_told_apart():
    """For good, to be tried again, and stopped from outside."""
    from filmstudio.production.metrics import Gauges, runtime

    address = free_address()
    shown_by = runtime(address)
    tally = Gauges(shown_by).tally
    for error in (ApplicationError("no", non_retryable=True), ApplicationError("later"), asyncio.CancelledError()):
        with pytest.raises(type(error)), tally.taking("music"):
            raise error
    shown = await asyncio.to_thread(shown_at, address)
    takes = {labels["outcome"]: value for name, labels, value in shown if name == "filmstudio_takes_total"}
    assert takes == {"failed": 1, "again": 1, "stopped": 1}
    assert not [name for name, _, _ in shown if name.startswith("filmstudio_take_seconds")]
