"""A site: the folder where one installation's servers keep their data, secrets, ports and logs."""

import contextlib
import fcntl
import json
import os
import pwd
import secrets
import socket
import tempfile
import zlib
from collections.abc import Generator
from pathlib import Path
from typing import TypedDict

from filmstudio.errors import SiteInUse, UserError

HOST = "127.0.0.1"
SPREAD = 500
"""Sites begin to look for ports at different places, so that two that start at once don't choose the same."""
TRIES = 50
"""Ports that are tried beside a wanted one before the system chooses."""


class Identity(TypedDict, total=False):
    """Who a process runs as, in `subprocess.Popen`'s words; empty for whoever we are."""

    user: int
    group: int
    extra_groups: list[int]


class Site:
    """Everything of one installation under `data`; root's servers run as the unprivileged user `run_as`.

    Raises:
        UserError: there is no such user, or the folder can't be made.
    """

    def __init__(self, data: Path, run_as: str = "nobody") -> None:
        self.data = data.absolute()
        self.identity = _identity(run_as)
        try:
            self.data.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(
                f"{self.data} can't be made ({error.strerror}); choose another folder with --data"
            ) from None

    def folder(self, name: str) -> Path:
        """A folder that only the servers' user may open."""
        place = self.data / name
        place.mkdir(mode=0o700, exist_ok=True)
        if place.is_symlink():
            raise UserError(f"{place} is a link; put a folder in its place")
        if self.identity:
            os.chown(place, *self._owner(), follow_symlinks=False)
        return place

    def private(self, place: Path, text: str) -> Path:
        """A file that only the servers' user may read."""
        place.unlink(missing_ok=True)
        handle = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            if self.identity:
                os.fchown(file.fileno(), *self._owner())
            file.write(text)
        return place

    def secret(self, name: str) -> str:
        """A password of 48 hexadecimal digits, made at random the first time, for the owner alone."""
        folder = self.data / "secrets"
        folder.mkdir(mode=0o700, exist_ok=True)
        place = folder / name
        if not place.exists():
            handle, whole = tempfile.mkstemp(dir=folder, prefix=".")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(secrets.token_hex(24))
            with contextlib.suppress(FileExistsError):
                os.link(whole, place)
            Path(whole).unlink()
        return place.read_text(encoding="utf-8").strip()

    def port(self, name: str, wanted: int) -> int:
        """The port of a server's door: kept from start to start, one above `wanted` the first time."""
        kept = self.ports()
        if name not in kept:
            kept[name] = _free(wanted + zlib.crc32(str(self.data).encode()) % SPREAD, set(kept.values()))
            whole = self.data / f".ports.{os.getpid()}.json"
            whole.write_text(json.dumps(kept, indent=1), encoding="utf-8")
            whole.replace(self.data / "ports.json")
        return kept[name]

    def ports(self) -> dict[str, int]:
        """All doors that were given a port."""
        try:
            return json.loads((self.data / "ports.json").read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}

    @contextlib.contextmanager
    def held(self) -> Generator[None]:
        """Nobody else starts servers here meanwhile.

        Raises:
            SiteInUse: somebody does.
        """
        with (self.data / "lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise SiteInUse(f"servers already run in {self.data}; stop them, or use another --data") from None
            yield

    def _owner(self) -> tuple[int, int]:
        return self.identity.get("user", -1), self.identity.get("group", -1)


def in_use(port: int) -> bool:
    """True when somebody listens on the port."""
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex((HOST, port)) == 0


def _free(wanted: int, taken: set[int]) -> int:
    for port in (*range(wanted, wanted + TRIES), 0):
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind((HOST, port))
            found = int(probe.getsockname()[1])
            if found not in taken:
                return found
    raise UserError("no port is free on this machine; end what holds them")


def _identity(run_as: str) -> Identity:
    if os.geteuid() != 0:
        return {}
    try:
        user = pwd.getpwnam(run_as)
    except KeyError:
        raise UserError(f"there is no user {run_as!r} to run the servers as; name one with --run-as") from None
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
