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
from tests.peers.checkout import CheckoutPeer
from tests.peers.checkout_door import checkout
from tests.programs import access_token, served
from tests.remotes import listening
from tests.services.conftest import Front, front_of
from tests.services.credits.test_administration import administrator
from tests.services.projects.test_projects import id_of
from tests.services.stage import Stage

if TYPE_CHECKING:
    from filmstudio.stack.site import Site

EXAMPLES = os.environ.get("EXAMPLES", "10")
"""For each door and each way to be wrong."""
FEW = os.environ.get("EXAMPLES", "3")
"""For each door of administrators."""
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"
SWITCHED_BACK = "delete from administration.flags returning 1"
REAL = """
[parameters]
"path.person" = "{person}"
"path.film" = "{failed}"
"path.case" = "{case}"
"path.appeal" = "{appeal}"
"path.ref" = "{payments}"
"path.vendor" = "stripe"
"path.name" = "sell-by-paypal"
"""
"""What there is, by the names of doors."""
LEFT_OUT = "sessions|erasure|readyz"
"""What would end the login that the others need, or asks servers that a test may be without."""


async def things(front: Front, peer: CheckoutPeer) -> Stage:
    """One of each kind, somebody's."""
    stage = Stage(front, peer, await front.visitor().register(), await front.visitor().register())
    await stage.set(stage.owner)
    return stage


def fuzzed(address: str, token: str, home: Path, *doors: str) -> subprocess.CompletedProcess[str]:
    """What schemathesis says of these doors."""
    command = [
        str(Path(sys.executable).with_name("schemathesis")), "run", f"{address}/openapi.json",
        "--header", f"Authorization: Bearer {token}", "--checks", CHECKS, "--phases", "coverage,fuzzing", "--seed", "7",
        *doors,
    ]  # fmt: skip
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=home)


async def test_every_answer_is_one_that_the_document_tells_of(site: "Site", tmp_path: Path):
    """And none is our mistake."""

    def people() -> subprocess.CompletedProcess[str]:
        with served(site, tmp_path, requests=100_000) as address:
            token = access_token(address, tmp_path / "letters")
            return fuzzed(address, token, tmp_path, "--max-examples", EXAMPLES, "--exclude-path-regex", LEFT_OUT)

    async with migrated(site):
        said = await asyncio.to_thread(people)
    assert said.returncode == 0, said.stdout[-8000:]


async def test_every_answer_to_an_administrator_is_one_too(site: "Site", tmp_path: Path):
    """He gets in, and there are things to be told of: what is behind the doors answers, not only that they are shut."""
    with checkout() as peer:
        async with (
            front_of(site, tmp_path, hooks_to_loopback=True, **peer.settings(tmp_path)) as front,
            listening(front.app) as address,
        ):
            admin, stage = await administrator(front), await things(front, peer)
            (tmp_path / "schemathesis.toml").write_text(REAL.format(**stage.things))
            wanted = ("--max-examples", FEW, "--include-path-regex", "^/v1/admin/")
            try:
                said = await asyncio.to_thread(fuzzed, address, admin.tokens["access_token"], tmp_path, *wanted)
            finally:
                await front.sql(SWITCHED_BACK)
            assert said.returncode == 0, said.stdout[-8000:]
            who = await id_of(admin)
            for service in ("users", "credits", "moderation", "jobs", "administration"):
                assert await front.sql(f"select 1 from {service}.acts where actor = :by", by=who), service  # noqa: S608
