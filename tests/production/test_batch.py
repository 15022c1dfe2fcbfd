"""A batch on the real servers: films are handed in once each, whatever happens to who hands them in."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from tests.production.conftest import Studio

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

FILMS, FEW = 20, 4
SCRIPT = """INT. KITCHEN - DAY

MARA sits at the table.

MARA
This is lesson number {number}.
"""

HEEDING = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""
"""A shell's background job ignores Ctrl-C, and so would all that it starts."""
PLAIN: list[dict[str, object]] = [{} for _ in range(FILMS)]


@dataclass(frozen=True)
class Job:
    """A job as the database has it."""

    id: str
    project: str
    state: str
    takes: int
    to_make: int


@dataclass
class Hand:
    """Someone who hands a manifest in, again and again."""

    studio: Studio
    site: "Site"
    folder: Path
    tenant: str = field(default_factory=lambda: f"t-{uuid4().hex[:12]}")

    @property
    def manifest(self) -> Path:
        return self.folder / "lessons.jsonl"

    @property
    def results(self) -> list[dict[str, object]]:
        """What the journal says."""
        file = self.folder / "lessons" / "lessons.results.jsonl"
        return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []

    def write(self, *lines: dict[str, object]) -> None:
        for number in range(1, len(lines) + 1):
            (self.folder / f"lesson{number}.fountain").write_text(SCRIPT.format(number=number))
        named = [{"script": f"lesson{number}.fountain", **line} for number, line in enumerate(lines, 1)]
        self.manifest.write_text("\n".join(json.dumps(line) for line in named))

    async def begin(self, *words: str) -> asyncio.subprocess.Process:
        command = ["-m", "filmstudio.cli", "batch", str(self.manifest), "--data", str(self.site.data),
                   "--crew", "rehearsal", "--tenant", self.tenant, "--json", *words]  # fmt: skip
        return await asyncio.create_subprocess_exec(
            sys.executable, "-c", HEEDING, *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
            env=os.environ | {"FILMSTUDIO_HOME": str(self.folder / "home"), "FILMSTUDIO_REHEARSAL__SECONDS": "0"},
        )  # fmt: skip

    async def run(self, *words: str) -> tuple[int | None, dict[str, object]]:
        """The exit code and the line of JSON."""
        process = await self.begin(*words)
        async with asyncio.timeout(60):
            out, said = await process.communicate()
        assert out, said.decode()
        return process.returncode, json.loads(out)

    async def until(self, there: Callable[[], bool]) -> None:
        async with asyncio.timeout(30):
            while not there():  # noqa: ASYNC110  a file that another program writes
                await asyncio.sleep(0.02)

    async def jobs(self) -> list[Job]:
        """All that were handed in."""
        from sqlalchemy import text

        wanted = text("""
            select id, project, state, coalesce(quote->>'takes', '0') takes,
            coalesce(quote->>'takes_to_make', '0') to_make from production.jobs where tenant = :tenant""")
        async with self.studio.plant.db.begin() as connection:
            rows = await connection.execute(wanted, {"tenant": self.tenant})
            return [Job(r.id, r.project, r.state, int(r.takes), int(r.to_make)) for r in rows]


@pytest.fixture
async def hand(studio: Studio, site: "Site", tmp_path: Path) -> AsyncIterator[Hand]:
    folder = tmp_path / "batch"
    folder.mkdir()
    yield Hand(studio, site, folder)


async def test_twenty_films_are_handed_in_once_though_the_batch_is_killed(hand: Hand):
    """Killed after some films, it goes on; a third run does nothing. Takes that films share are made once."""
    hand.write(*PLAIN[:FILMS])
    process = await hand.begin("--in-flight", "5")
    await hand.until(lambda: len(hand.results) >= 3)
    process.send_signal(signal.SIGKILL)
    await process.wait()
    handed_in = len(await hand.jobs())
    assert handed_in <= len(hand.results) + 5 < FILMS
    code, answer = await hand.run("--in-flight", "5")
    assert (code, answer["failed"]) == (0, 0)
    assert int(str(answer["made"])) + int(str(answer["skipped"])) == FILMS
    jobs = await hand.jobs()
    assert [job.state for job in jobs] == ["completed"] * FILMS
    assert len({job.project for job in jobs}) == 1
    assert min(job.to_make for job in jobs) < max(job.takes for job in jobs) / 2
    assert sorted(str(done["film"]) for done in hand.results) == sorted(f"lesson{n}.mp4" for n in range(1, FILMS + 1))
    assert all((hand.folder / "lessons" / f"lesson{number}.json").stat().st_size for number in range(1, FILMS + 1))
    _, again = await hand.run()
    assert (again["made"], again["skipped"]) == (0, FILMS)
    assert len(await hand.jobs()) == FILMS


async def test_a_film_that_failed_is_told_and_tried_again_as_another_job(hand: Hand):
    """The others are made; the mended line is made when the same command is given again."""
    hand.write({}, {"length": 900})
    code, answer = await hand.run()
    assert (code, answer["made"], answer["failed"]) == (1, 1, 1)
    assert "can't be 900 s long" in json.dumps(answer["failures"])
    assert "failed" in {job.state for job in await hand.jobs()}
    assert (await hand.run())[0] == 1
    assert len({job.id for job in await hand.jobs()}) == 3
    hand.write({}, {})
    code, answer = await hand.run()
    assert (code, answer["made"], answer["skipped"]) == (0, 1, 1)


async def test_a_quote_of_a_batch_hands_nothing_in(hand: Hand):
    """In sum, on the takes that the project has."""
    hand.write({}, {})
    code, answer = await hand.run("--dry-run")
    assert (code, answer["to_make"]) == (0, 2)
    assert float(str(answer["credits"])) > 0
    assert await hand.jobs() == []


async def test_ctrl_c_says_what_is_there_and_films_go_on_at_the_servers(hand: Hand):
    """The same command fetches them."""
    hand.write(*PLAIN[:FEW])
    process = await hand.begin("--in-flight", "2")
    await hand.until(lambda: len(hand.results) >= 1)
    process.send_signal(signal.SIGINT)
    _, said = await process.communicate()
    assert process.returncode == 130, said
    assert f"of {FEW} films are there; films that were handed in go on at the servers" in said.decode()
    assert (await hand.run())[0] == 0
    assert len(await hand.jobs()) == FEW
