"""Everything at once on a ledger, by a program that may be killed: `python -m tests.services.credits.storm`.

Step n is the same in every run of a tag, with the same key; so a run that begins again further back repeats what was
done.
"""

import asyncio
import functools
import random
import sys

from filmstudio.errors import HoldExceeded, NotEnoughCredits, UnknownGrant, UnknownHold
from filmstudio.kit.db import Database
from filmstudio.kit.patience import insist
from filmstudio.ports.credits import Credits
from filmstudio.services.credits.postgres import PostgresCredits

CUSTOMERS, TOGETHER = 20, 25
FAR = 4_000_000_000_000
KINDS = ("grant", "grant", "hold", "hold", "capture", "capture", "capture", "release", "refund", "expire")
REFUSALS = (HoldExceeded, NotEnoughCredits, UnknownGrant, UnknownHold)


@functools.lru_cache(maxsize=1000)
def kind_of(tag: str, number: int) -> str:
    """What a step does."""
    return random.Random(f"{tag}/kind/{number}").choice(KINDS)


def before(tag: str, number: int, kind: str, draw: random.Random) -> str:
    """The key of a step of this kind, one of the last; of any kind, if there is none."""
    near = range(max(number - 60, 0), number)
    return f"{tag}/{draw.choice([one for one in near if kind_of(tag, one) == kind] or [number])}"


async def step(credits: Credits, tag: str, number: int) -> None:
    """One call, drawn by its number; a refusal is an answer too."""
    draw = random.Random(f"{tag}/{number}")
    account, amount, key = f"{tag}/{draw.randrange(CUSTOMERS)}", draw.randint(1, 400), f"{tag}/{number}"
    try:
        match kind_of(tag, number):
            case "grant":
                await credits.grant(account, amount, key, draw.choice((None, FAR, FAR + number, 1)))
            case "hold":
                await credits.hold(account, amount, key)
            case "capture":
                await credits.capture(before(tag, number, "hold", draw), amount // 4 + 1, key)
            case "release":
                await credits.release(before(tag, number, "hold", draw))
            case "refund":
                await credits.refund(before(tag, number, "grant", draw), amount, key)
            case _:
                await credits.expire()
    except REFUSALS:
        return


async def main(url: str, tag: str, first: int, steps: int) -> None:
    """All steps from the first one on, so many at a time; it tells of every hundredth that is done."""
    db, numbers = Database(url), iter(range(first, steps))
    credits = PostgresCredits(db)

    async def some() -> None:
        for number in numbers:
            await insist(lambda number=number: step(credits, tag, number))
            if number % 100 == 0:
                print(number, flush=True)  # noqa: T201

    await asyncio.gather(*(some() for _ in range(TOGETHER)))
    await db.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))
