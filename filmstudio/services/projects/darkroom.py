"""The darkroom: pictures are really opened, by a process that may die of them."""

import contextlib
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from filmstudio.errors import BadAsset

DEVELOPING = Path(__file__).with_name("developing.py")
PATIENCE = 15.0
"""Seconds that a picture may take; one with the most pixels takes two."""
WORDS = {
    "cut": "the picture is cut off: its end is missing",
    "damaged": "the picture is damaged: it can't be opened; save it anew, and send it again",
}
TOO_MUCH = "the picture takes too long or too much memory to be opened; save it anew or smaller, and send it again"


class Darkroom:
    """For some pictures, one after the other; the process is there from the first to the last. Whoever calls waits."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._patience = patience

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:  # fmt: skip
        self._close()

    def open(self, file: str) -> None:
        """Open a picture whose name has no line break.

        Raises:
            BadAsset: it is cut off, damaged, or too much.
        """
        if (said := self._asked(file)) != "whole":
            raise BadAsset(WORDS.get(said, TOO_MUCH))

    def _asked(self, file: str) -> str:
        """Its answer; nothing if it died or is too slow: then the next picture has another process."""
        process = self._process = self._process or _started()
        too_late = threading.Timer(self._patience, process.kill)
        too_late.start()
        try:
            said = _answer(process, file)
        finally:
            too_late.cancel()
        if not said:
            self._close()
        return said

    def _close(self) -> None:
        if process := self._process:
            self._process = None
            process.kill()
            process.communicate()


def _answer(process: "subprocess.Popen[str]", file: str) -> str:
    """What it says, until it dies."""
    if process.stdin is None or process.stdout is None:
        return ""
    with contextlib.suppress(BrokenPipeError):
        print(file, file=process.stdin, flush=True)
    return process.stdout.readline().strip()


def _started() -> "subprocess.Popen[str]":
    """It has none of our surroundings, for there are secrets among them."""
    command, pipe = [sys.executable, "-I", str(DEVELOPING)], subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True, env={})
