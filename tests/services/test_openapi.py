"""The document that clients are generated from: schemathesis sends what it allows and what it doesn't, and reads every
answer against it.
"""

import asyncio
import contextlib
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Generator
from email import message_from_bytes, policy
from pathlib import Path
from typing import TYPE_CHECKING

import httpx

from tests.conftest import migrated
from tests.services.conftest import PASSWORD

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

EXAMPLES = os.environ.get("EXAMPLES", "10")
"""For each door and each way to be wrong."""
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"
LEFT_OUT = "sessions|erasure|readyz"
"""What would end the login that the others need, or asks servers that a test may be without."""


@contextlib.contextmanager
def served(site: "Site", home: Path) -> Generator[str]:
    """The web app as people have it; its address."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    command = [sys.executable, "-m", "filmstudio.cli", "serve", "--data", str(site.data), "--port", str(port)]
    env = {**os.environ, "FILMSTUDIO_HOME": str(home), "FILMSTUDIO_REQUESTS": "100000"}
    with subprocess.Popen(command, env=env) as process:
        try:
            address = f"http://127.0.0.1:{port}"
            for _ in range(200):
                with contextlib.suppress(httpx.HTTPError):
                    httpx.get(f"{address}/livez").raise_for_status()
                    break
                time.sleep(0.1)
            yield address
        finally:
            process.terminate()


def access_token(address: str, letters: Path) -> str:
    """Of somebody who has just registered, as a person does it."""
    who = {"email": "mara@example.org", "password": PASSWORD}
    httpx.post(f"{address}/v1/auth/register", json=who).raise_for_status()
    patience = time.monotonic() + 20
    while not (files := list(letters.glob("*.eml"))):
        assert time.monotonic() < patience, "no letter came"
        time.sleep(0.1)
    words = message_from_bytes(files[0].read_bytes(), policy=policy.default).get_content()
    link = re.search(r"verify\?token=([\w-]+)", words)
    assert link, words
    httpx.post(f"{address}/v1/auth/verify", json={"token": link[1]}).raise_for_status()
    return httpx.post(f"{address}/v1/auth/login", json=who).json()["access_token"]


def fuzzed(site: "Site", home: Path) -> subprocess.CompletedProcess[str]:
    """What schemathesis says."""
    with served(site, home) as address:
        token = access_token(address, home / "letters")
        command = [
            str(Path(sys.executable).with_name("schemathesis")), "run", f"{address}/openapi.json",
            "--header", f"Authorization: Bearer {token}", "--max-examples", EXAMPLES, "--checks", CHECKS,
            "--exclude-path-regex", LEFT_OUT, "--phases", "coverage,fuzzing", "--seed", "7",
        ]  # fmt: skip
        return subprocess.run(command, capture_output=True, text=True, check=False, cwd=home)


async def test_every_answer_is_one_that_the_document_tells_of(site: "Site", tmp_path: Path):
    """And none is our mistake."""
    async with migrated(site):
        said = await asyncio.to_thread(fuzzed, site, tmp_path)
    assert said.returncode == 0, said.stdout[-8000:]
