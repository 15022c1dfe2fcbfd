"""Knocking: finding programs of this environment, and asking servers whether they answer."""

import shutil
import sys
import urllib.error
import urllib.request
from pathlib import Path

from filmstudio.errors import NotSetUp


def program(name: str) -> str:
    """The program of this environment.

    Raises:
        NotSetUp: it isn't there.
    """
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    if not found:
        raise NotSetUp(f"{name} is not installed beside {sys.executable}; run `make setup-production`")
    return found


def answers(url: str, statuses: tuple[int, ...] = (200,)) -> bool:
    """True when an HTTP server answers with one of these statuses within two seconds."""
    try:
        with urllib.request.urlopen(url, timeout=2) as reply:  # noqa: S310  only our own loopback addresses
            return reply.status in statuses
    except urllib.error.HTTPError as error:
        return error.code in statuses
    except OSError:
        return False


def text(url: str) -> str:
    """What an HTTP server answers within two seconds; nothing if it doesn't."""
    try:
        with urllib.request.urlopen(url, timeout=2) as reply:  # noqa: S310  only our own loopback addresses
            return reply.read(1 << 20).decode(errors="replace")
    except OSError:
        return ""
