"""The programs of the studio, run as operators run them, and people who use them from outside."""

import contextlib
import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Generator, Mapping
from email import message_from_bytes, policy
from pathlib import Path
from random import randint
from typing import TYPE_CHECKING
from uuid import uuid4

import httpx

from tests.services.conftest import PASSWORD

if TYPE_CHECKING:
    from filmstudio.stack.site import Site


def variables(settings: Mapping[str, object]) -> dict[str, str]:
    """Settings as a program is told them: `traces__endpoint` becomes `FILMSTUDIO_TRACES__ENDPOINT`."""
    return {
        f"FILMSTUDIO_{name.upper()}": value if isinstance(value, str) else json.dumps(value)
        for name, value in settings.items()
    }


def free_port() -> int:
    """One that nobody listens at."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        return door.getsockname()[1]


@contextlib.contextmanager
def served(
    site: "Site", home: Path, services: str = "", port: int | None = None, **settings: object
) -> Generator[str]:  # fmt: skip
    """The web app as people have it, a program with these settings besides the site's; its address."""
    port = port or free_port()
    with serving(site, home, services, port, **settings):
        yield f"http://127.0.0.1:{port}"


@contextlib.contextmanager
def serving(
    site: "Site", home: Path, services: str, port: int, **settings: object
) -> Generator[subprocess.Popen[bytes]]:  # fmt: skip
    """As `served`: the program, for tests that do something to it."""
    arguments = ["--services", services] if services else []
    command = [sys.executable, "-m", "filmstudio.cli", "serve", "--data", str(site.data), "--port", str(port)]
    env = {**os.environ, "FILMSTUDIO_HOME": str(home), **variables(settings)}
    with subprocess.Popen([*command, *arguments], env=env) as process:
        try:
            for _ in range(600):
                with contextlib.suppress(httpx.HTTPError):
                    httpx.get(f"http://127.0.0.1:{port}/livez").raise_for_status()
                    break
                time.sleep(0.1)
            yield process
        finally:
            process.terminate()


def registered(address: str, letters: Path) -> tuple[str, str]:
    """Somebody has just registered, as a person does it: his address and his access token."""
    who = {"email": f"{uuid4().hex}@example.org", "password": PASSWORD}
    place = {"X-Forwarded-For": f"10.{randint(2, 250)}.{randint(0, 250)}.{randint(1, 250)}"}
    with httpx.Client(base_url=address, headers=place, timeout=30) as web:
        web.post("/v1/auth/register", json=who).raise_for_status()
        link = re.search(r"verify\?token=([\w-]+)", letter(letters, who["email"]))
        assert link
        web.post("/v1/auth/verify", json={"token": link[1]}).raise_for_status()
        return who["email"], web.post("/v1/auth/login", json=who).json()["access_token"]


def access_token(address: str, letters: Path) -> str:
    """Of somebody who has just registered."""
    return registered(address, letters)[1]


def letter(letters: Path, to: str) -> str:
    """What somebody was written, once it is there."""
    patience = time.monotonic() + 20
    while True:
        for file in letters.glob("*.eml"):
            found = message_from_bytes(file.read_bytes(), policy=policy.default)
            if found["To"] == to:
                return found.get_content()
        assert time.monotonic() < patience, "no letter came"
        time.sleep(0.1)


@contextlib.contextmanager
def at_work(site: "Site", home: Path, **settings: object) -> Generator[subprocess.Popen[bytes]]:
    """A worker for all queues, a program."""
    command = [sys.executable, "-m", "filmstudio.cli", "work", "--data", str(site.data), "--grace", "5"]
    env = {**os.environ, "FILMSTUDIO_HOME": str(home), **variables(settings)}
    with subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL) as process:
        try:
            yield process
        finally:
            process.terminate()
