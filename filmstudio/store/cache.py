"""A bounded folder of assets on a worker's disk: what was not used for longest goes first."""

import contextlib
import hashlib
import os
import shutil
from pathlib import Path

CHUNK = 1 << 20


class DiskCache:
    """Files by content digest, at most so many bytes.

    A reader gets a hard link of its own, so that a file in use outlives its removal from the cache.
    """

    def __init__(self, root: Path, most: int) -> None:
        self._root, self._most = root, most
        root.mkdir(parents=True, exist_ok=True)
        self._sizes = {file.name: file.stat().st_size for file in self._by_age()}
        self.bytes = sum(self._sizes.values())
        """What it holds."""
        self._trim()

    def link(self, content: str, place: Path) -> bool:
        """Put the bytes at `place`, if they are here."""
        file = self._root / content
        try:
            os.utime(file)
            os.link(file, place)
        except FileExistsError:
            return True
        except OSError:
            return False
        size = place.stat().st_size
        self.bytes += size - self._sizes.pop(content, 0)
        self._sizes[content] = size
        return True

    def add(self, content: str, file: Path) -> None:
        """Remember a file's bytes; the file stays where it is. A file larger than the cache is not kept."""
        size = file.stat().st_size
        if size > self._most or (self._root / content).exists():
            return
        partial = self._root / f".{content}.{os.getpid()}"
        try:
            os.link(file, partial)
        except OSError:
            shutil.copyfile(file, partial)
        partial.replace(self._root / content)
        self.bytes += size - self._sizes.pop(content, 0)
        self._sizes[content] = size
        self._trim()

    def drop(self, content: str) -> None:
        """These bytes are not wanted any more."""
        self.bytes -= self._sizes.pop(content, 0)
        (self._root / content).unlink(missing_ok=True)

    def _trim(self) -> None:
        while self.bytes > self._most:
            self.drop(next(iter(self._sizes)))

    def _by_age(self) -> list[Path]:
        files: list[tuple[float, Path]] = []
        for file in self._root.iterdir():
            if file.name.startswith("."):
                file.unlink(missing_ok=True)
                continue
            with contextlib.suppress(OSError):
                files.append((file.stat().st_mtime, file))
        return [file for _, file in sorted(files)]


def sha256(file: Path) -> str:
    """The digest of a file's bytes."""
    found = hashlib.sha256()
    with file.open("rb") as data:
        while chunk := data.read(CHUNK):
            found.update(chunk)
    return found.hexdigest()
