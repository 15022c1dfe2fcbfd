"""Room on the disk, and files that are whole or not there."""

import contextlib
import errno
import shutil
import time
from collections.abc import Generator
from pathlib import Path

from filmstudio.errors import DiskFull

STALE = 24 * 3600
"""Seconds after which unfinished work belongs to nobody."""


@contextlib.contextmanager
def room(where: Path) -> Generator[None]:
    """Turns the system's "no space left" into words."""
    try:
        yield
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        raise DiskFull(f"the disk that holds {where} is full; make room and run the same command again") from error


def copied(source: str, target: Path) -> None:
    """Copy a file; the target is the old one or the new one, never half.

    Raises:
        DiskFull: there is no room.
    """
    with room(target.parent):
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = target.with_name(f".{target.name}.partial")
        shutil.copyfile(source, partial)
        partial.replace(target)


def sweep_old(work: Path) -> None:
    """Remove what programs that were killed left in a folder of unfinished work, days ago."""
    for folder in work.iterdir() if work.is_dir() else ():
        with contextlib.suppress(OSError):
            if time.time() - folder.stat().st_mtime > STALE:
                shutil.rmtree(folder)
