"""Records histories of films for the replay test, from the real engine: `python -m tests.production.histories`.

Run it after a deploy that changed workflows, under a new name; never replace what an earlier version recorded while its
films may still be in flight.
"""

import asyncio
import gzip
import json
import re
import sys
import tempfile
from pathlib import Path

from filmstudio.film.value import Json
from filmstudio.kit.migrate import migrate
from filmstudio.pipeline.studio import Orders, Retake
from filmstudio.production.orders import Decision, FilmOrder
from filmstudio.stack import postgres
from filmstudio.stack.site import Site
from filmstudio.wiring import schemas
from tests.production.conftest import Studio, studio_at
from tests.up import Up

MACHINES = ("identity", "stackTrace", "binaryChecksum", "buildId")
FOLDER = Path(__file__).parent / "histories"


async def record(studio: Studio, name: str, *jobs: str) -> None:
    """Keep the histories of these workflows."""
    FOLDER.mkdir(exist_ok=True)
    for number, job in enumerate(jobs):
        history = await studio.engine.client.get_workflow_handle(job).fetch_history()
        document = json.dumps(impersonal(json.loads(history.to_json())), indent=1)
        (FOLDER / f"{name}.{number}.json.gz").write_bytes(gzip.compress(document.encode(), mtime=0))


def impersonal(found: Json) -> Json:
    """Without the names of machines and folders: no decision depends on them."""
    if isinstance(found, dict):
        return {key: "" if key in MACHINES else impersonal(value) for key, value in found.items()}
    if isinstance(found, list):
        return [impersonal(value) for value in found]
    return re.sub(r"^\d+@.+(?=-[0-9a-f]{32}$)", "worker", found) if isinstance(found, str) else found


def order(studio: Studio, job: str, **more: object) -> FilmOrder:
    """With names that are the same in every recording."""
    return studio.order(job=f"{job}-{sys.argv[1]}", project=f"project-{job}", **more)


async def films(studio: Studio) -> None:
    """One that was asked about, changed and retaken; one that was cancelled; one that was too long."""
    asked = order(studio, "asked", ask=True, review=60)
    await studio.submit(asked)
    await studio.until(asked.job, "awaiting approval")
    await studio.engine.decide(asked.job, Decision(verdict="change", orders=Orders(seed=3)))
    await asyncio.sleep(3)
    await studio.engine.decide(asked.job, Decision(verdict="approve", cap=5))
    await studio.ended(asked.job)
    await studio.engine.retake(asked.job, Retake(shot="1A"))
    await record(studio, f"{sys.argv[1]}-asked", asked.job, *(f"{asked.job}/1/scene {n}" for n in (0, 1, 2)))
    cancelled = order(studio, "cancelled", ask=True)
    await studio.submit(cancelled)
    await studio.until(cancelled.job, "awaiting approval")
    await studio.engine.cancel(cancelled.job)
    await studio.ended(cancelled.job)
    await record(studio, f"{sys.argv[1]}-cancelled", cancelled.job)
    failed = order(studio, "failed", orders=Orders(seconds=2000))
    await studio.submit(failed)
    await studio.ended(failed.job)
    await record(studio, f"{sys.argv[1]}-failed", failed.job)


async def main() -> None:
    """In a site of its own."""
    with tempfile.TemporaryDirectory(prefix="filmstudio-") as folder:
        Path(folder).chmod(0o755)
        up = Up(Path(folder) / "site")
        try:
            up.wait_for("servers are up")
            site = Site(Path(folder) / "site")
            await migrate(postgres.url(site), schemas())
            async with studio_at(site, Path(folder) / "own") as studio:
                await films(studio)
        finally:
            up.stop()


if __name__ == "__main__":
    asyncio.run(main())
