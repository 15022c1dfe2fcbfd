"""`filmstudio up`, run as a person runs it."""

import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread


class Up:
    """A running command and what it has said."""

    def __init__(self, data: Path, *more: str) -> None:
        self.data, self.said = data, list[str]()
        command = [sys.executable, "-m", "filmstudio.cli", "up", "--data", str(data), *more]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.reader = Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self) -> None:
        for line in self.process.stdout or ():
            self.said.append(line.rstrip())

    def wait_for(self, words: str, times: int = 1, seconds: float = 60) -> None:
        limit = time.monotonic() + seconds
        while sum(words in line for line in self.said) < times:
            assert time.monotonic() < limit, f"{words!r} was not said: {self.said}"
            assert self.process.poll() is None, f"up ended: {self.said}"
            time.sleep(0.05)

    def pid(self, server: str) -> int:
        return int((self.data / f"{server}.pid").read_text().split()[0])

    def stop(self, how: signal.Signals = signal.SIGINT) -> int:
        if self.process.poll() is None:
            self.process.send_signal(how)
        status = self.process.wait(60)
        self.reader.join(5)
        if self.process.stdout:
            self.process.stdout.close()
        return status
