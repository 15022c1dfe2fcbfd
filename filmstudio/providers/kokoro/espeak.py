"""Talking to espeak-ng, which runs as a separate program because of its licence."""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from threading import Lock

from filmstudio.errors import NotSetUp, ToolFailed

_SWITCH = re.compile(r"\([a-z-]+\)")


class Espeak:
    """One running espeak-ng. Phonemes of the same text are always the same. Safe to share between threads."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._lock = Lock()

    def ipa(self, text: str, language: str) -> str:
        """IPA with stress marks, words apart; `language` is an espeak-ng voice name such as `en-us`.

        Raises:
            NotSetUp: the espeak-ng package is missing.
            ToolFailed: the program ended.
        """
        with self._lock:
            self._process = self._process or _start()
            answer = _ask(self._process, f"{language}\t{' '.join(text.split())}\n")
            if not answer:
                self._process = None
                raise ToolFailed(f"espeak-ng ended while reading {text[:60]!r} as {language}")
        return _SWITCH.sub("", answer).strip()

    def close(self) -> None:
        """End the program."""
        with self._lock:
            if self._process and self._process.stdin and self._process.stdout:
                self._process.stdin.close()
                self._process.wait(timeout=5)
                self._process.stdout.close()
            self._process = None


def _ask(process: subprocess.Popen[str], question: str) -> str:
    """One line for one line; nothing if the program has ended."""
    if process.stdin is None or process.stdout is None:
        return ""
    try:
        process.stdin.write(question)
        process.stdin.flush()
        return process.stdout.readline()
    except BrokenPipeError:
        return ""


def _start() -> subprocess.Popen[str]:
    package = importlib.util.find_spec("espeakng_loader")
    if package is None or package.origin is None:
        raise NotSetUp("espeak-ng is missing; run `make setup`")
    folder = Path(package.origin).parent
    library = min(folder.glob("libespeak-ng.*"))
    program = Path(__file__).with_name("espeak_program.py")
    return subprocess.Popen(
        [sys.executable, "-I", str(program), str(library), str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
