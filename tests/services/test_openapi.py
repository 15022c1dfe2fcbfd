"""The document that clients are generated from: schemathesis sends what it allows and what it doesn't, and reads every
answer against it.
"""

import asyncio
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.conftest import migrated
from tests.programs import access_token, served

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

EXAMPLES = os.environ.get("EXAMPLES", "10")
"""For each door and each way to be wrong."""
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"
LEFT_OUT = "sessions|erasure|readyz"
"""What would end the login that the others need, or asks servers that a test may be without."""


def fuzzed(site: "Site", home: Path) -> subprocess.CompletedProcess[str]:
    """What schemathesis says."""
    with served(site, home, requests=100_000) as address:
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
