"""Money under fire: whatever runs at once, and whenever the program is killed, no credit is made or lost."""

import asyncio
import os
import random
import signal
import subprocess
import sys
from typing import TYPE_CHECKING
from uuid import uuid4

from sqlalchemy import text

from filmstudio.services.credits.postgres import PostgresCredits
from filmstudio.stack import postgres
from tests.conftest import migrated

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

STEPS, KILLS = int(os.environ.get("STEPS", "2000")), int(os.environ.get("STORM_KILLS", "3"))
BACK = 1000
"""Steps that are made again after a kill."""
TALLY = text("""
    select count(*) filter (where kind = 'grant') as grants, count(*) filter (where kind = 'hold') as holds,
        count(*) filter (where kind = 'capture') as captures, count(*) filter (where kind = 'refund') as refunds
    from credits.transfers where owner like :owners""")


def run(url: str, tag: str, first: int, *, kill_at: int | None) -> int:
    """The program from a step on, killed (SIGKILL) when it tells of a later one, or to its end; how far it came."""
    command, told = [sys.executable, "-m", "tests.services.credits.storm", url, tag, str(first), str(STEPS)], first
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        for line in program.stdout or ():
            told = max(told, int(line))
            if kill_at is not None and told >= kill_at:
                program.kill()
    assert program.returncode == (0 if kill_at is None else -signal.SIGKILL)
    return told


async def test_no_credit_is_made_or_lost_in_a_storm_of_calls_and_kills(site: "Site"):
    """Grants, films, refunds and expiries of twenty customers at once; killed in the middle, begun again further back,
    and sound each time.
    """
    tag, first, calls = uuid4().hex, 0, 0
    async with migrated(site) as db:
        credits = PostgresCredits(db)
        for kill in range(KILLS + 1):
            at = random.Random(kill).randint(STEPS * kill, STEPS * (kill + 1) - 1) // (KILLS + 1)
            kill_at = at if kill < KILLS else None
            told = await asyncio.to_thread(run, postgres.url(site), tag, first, kill_at=kill_at)
            calls, first = calls + told - first, max(told - BACK, 0)
            audit = await credits.audit()
            assert audit.sound, audit.differences
        done = (await db.run(TALLY, {"owners": f"{tag}/%"}))[0]
        assert min(done) > STEPS // 100, done
        sys.stdout.write(
            f"{STEPS} steps, {calls} calls, {KILLS} kills; grants, holds, captures, refunds: {tuple(done)}\n"
        )
