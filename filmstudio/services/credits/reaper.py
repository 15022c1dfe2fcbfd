"""Gives back what dead programs had set aside."""

from filmstudio.ports.credits import Credits


async def reap(credits: Credits, older_seconds: int) -> int:
    """Release the holds that nobody touched for so long; how many hundredths of a credit went back.

    One page of holds; called again and again. `older_seconds` must be longer than the longest time between two
    captures of a film that is still being made.
    """
    return sum([await credits.release(hold.key) for hold in await credits.expired(older_seconds)])
