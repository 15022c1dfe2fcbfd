"""Records histories of films for the replay test, from the real engine: `python -m tests.production.histories`.

Run it after a deploy that changed workflows, under a new name; never replace what an earlier version recorded while its
films may still be in flight.
"""

import asyncio
import gzip
import json
import os
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
    """One that was asked about, changed and retaken, by signals and by updates; cancelled, and too long."""
    await signalled(studio)
    await updated(studio)
    await ended(studio)


async def signalled(studio: Studio) -> None:
    """As the command line answers."""
    asked = order(studio, "asked", ask=True, review=60)
    await studio.submit(asked)
    await studio.until(asked.job, "awaiting approval")
    await studio.engine.decide(asked.job, Decision(verdict="change", orders=Orders(seed=3)))
    await asyncio.sleep(3)
    await studio.engine.decide(asked.job, Decision(verdict="approve", cap=5))
    await studio.ended(asked.job)
    await studio.engine.retake(asked.job, Retake(shot="1A"))
    await record(studio, f"{sys.argv[1]}-asked", asked.job, *(f"{asked.job}/1/scene {n}" for n in (0, 1, 2)))


async def updated(studio: Studio) -> None:
    """As the web app answers."""
    updated = order(studio, "updated", ask=True, review=60)
    await studio.submit(updated)
    await studio.until(updated.job, "awaiting approval")
    await studio.engine.answer(updated.job, Decision(verdict="change", orders=Orders(seed=3)), "change")
    await asyncio.sleep(3)
    await studio.engine.answer(updated.job, Decision(verdict="approve", cap=5), "approve")
    await studio.ended(updated.job)
    await studio.engine.retake(updated.job, Retake(shot="1A", take=0))
    await record(studio, f"{sys.argv[1]}-updated", updated.job, f"{updated.job}/2/scene 1")


async def ended(studio: Studio) -> None:
    """Before they were done: while one is planned, while one waits; and one that can't be."""
    hurried = order(studio, "hurried")
    await studio.submit(hurried)
    await studio.until(hurried.job, "processing")
    await studio.engine.cancel(hurried.job)
    await studio.ended(hurried.job)
    await record(studio, f"{sys.argv[1]}-hurried", hurried.job)
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
    os.environ["FILMSTUDIO_REHEARSAL__SECONDS"] = "0.3"
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
