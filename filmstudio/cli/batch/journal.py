"""The journal of a batch: a line for every film that was made or failed, in a file that a crash can't spoil."""

import contextlib
import fcntl
import os
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Literal

from filmstudio.errors import UserError
from filmstudio.film.value import Value
from filmstudio.store.room import room


class Record(Value):
    """How a film ended. `film` is its name in the folder of films, `request` what it is made of, `line` where the
    manifest had it then. `seconds` is the film's length, `cost` dollars; `endings` are those of the files that were
    written, `tries` counts failures in a row.
    """

    line: int
    status: Literal["made", "failed"]
    film: str
    request: str
    seconds: float = 0.0
    cost: float = 0.0
    error: str = ""
    wall_seconds: float = 0.0
    endings: tuple[str, ...] = ()
    tries: int = 0


class Journal:
    """What is known of each film; the last line about it counts."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._handle = -1
        self._known = {record.film: record for record in _read(file)}

    @contextlib.contextmanager
    def open(self) -> Generator[None]:
        """Hold it for writing.

        Raises:
            UserError: another batch writes into it, or nobody may.
        """
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            self._handle = os.open(self.file, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o644)
        except OSError as error:
            raise UserError(f"{self.file}: can't be written ({error.strerror}); choose a folder with --out") from error
        try:
            self._lock()
            self._known = {record.film: record for record in _read(self.file)}
            yield
        finally:
            os.close(self._handle)

    def last(self, film: str, request: str) -> Record | None:
        """How this film ended, if it was the same film then."""
        record = self._known.get(film)
        return record if record and record.request == request else None

    def add(self, record: Record) -> None:
        """Write it down, in one piece and to the disk.

        Raises:
            DiskFull: there is no room.
        """
        with room(self.file):
            self._write(record.model_dump_json().encode() + b"\n")
            os.fsync(self._handle)
        self._known[record.film] = record

    def _write(self, data: bytes) -> None:
        while data:
            data = data[os.write(self._handle, data) :]

    def _lock(self) -> None:
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            message = f"another batch makes these films just now ({self.file}); wait for it, or choose another --out"
            raise UserError(message) from None
        size = os.fstat(self._handle).st_size
        if size and os.pread(self._handle, 1, size - 1) != b"\n":
            self._write(b"\n")


def _read(file: Path) -> Iterator[Record]:
    """A line that a crash cut short, or that another version wrote, tells nothing."""
    try:
        lines = file.open("rb")
    except OSError:
        return
    with lines:
        for line in lines:
            with contextlib.suppress(ValueError):
                yield Record.model_validate_json(line)
