"""The real command line in a process of its own, with a home of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

SCRIPT = """Title: The Kettle

INT. KITCHEN - NIGHT

ANNA (30) stands at the stove. A sign says "NO GUESTS".

ANNA
Who is there?

BEN (40) enters.

BEN
Only me. Is there tea?

Anna smiles.
"""


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def answer(self) -> dict[str, object]:
        """The line of JSON at the end."""
        return json.loads(self.out.splitlines()[-1])


Command = Callable[..., Ended]


def command_line(*words: str | Path) -> list[str]:
    return [sys.executable, "-m", "filmstudio.cli", *map(str, words)]


def environment(home: Path) -> dict[str, str]:
    return os.environ | {"FILMSTUDIO_HOME": str(home), "COLUMNS": "160", "NO_COLOR": "1"}


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="session")
def filmstudio(home: Path, assets: Path) -> Command:
    def run(*words: str | Path, timeout: float = 240) -> Ended:
        done = subprocess.run(
            command_line(*words), capture_output=True, text=True, timeout=timeout, check=False, env=environment(home)
        )
        return Ended(done.returncode, done.stdout, done.stderr)

    return run
