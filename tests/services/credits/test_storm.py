"""Money under fire: whatever runs at once, and whenever the program is killed, no credit is made or lost."""

import asyncio
import os
import random
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
TALLY = text("""
    select count(*) filter (where kind = 'grant') as grants, count(*) filter (where kind = 'hold') as holds,
        count(*) filter (where kind = 'capture') as captures, count(*) filter (where kind = 'refund') as refunds
    from credits.transfers where owner like :owners""")


def run(url: str, tag: str, *, kill_after: int | None) -> None:
    """The program, killed (SIGKILL) after it has told of so many hundreds of steps; or to its end."""
    command = [sys.executable, "-m", "tests.services.credits.storm", url, tag, str(STEPS)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        for told, _ in enumerate(program.stdout or (), 1):
            if told == kill_after:
                program.kill()
    assert kill_after or not program.returncode


async def test_no_credit_is_made_or_lost_in_a_storm_of_calls_and_kills(site: "Site"):
    """Grants, films, refunds and expiries of twenty customers at once; killed in the middle, begun again, and sound."""
    tag = uuid4().hex
    async with migrated(site) as db:
        credits = PostgresCredits(db)
        for kill in range(KILLS):
            after = random.Random(kill).randint(1, STEPS // 100 - 1)
            await asyncio.to_thread(run, postgres.url(site), tag, kill_after=after)
            audit = await credits.audit()
            assert audit.sound, audit.differences
        await asyncio.to_thread(run, postgres.url(site), tag, kill_after=None)
        audit = await credits.audit()
        assert audit.sound, audit.differences
        done = (await db.run(TALLY, {"owners": f"{tag}/%"}))[0]
        assert min(done) > STEPS // 100, done
        sys.stdout.write(f"{STEPS} steps, {KILLS} kills; grants, holds, captures, refunds: {tuple(done)}\n")
