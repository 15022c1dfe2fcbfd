"""What tests share: where set-up put the voices, fonts and sound fonts, and the real servers."""

import contextlib
import tempfile
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.up import Up

if TYPE_CHECKING:
    from filmstudio.kit.db import Database
    from filmstudio.stack.site import Site

MIGRATED: set[str] = set()
"""Databases that have all tables: looking again costs every test half a second."""
ASSETS = Path(__file__).parent.parent / ".assets"


@pytest.fixture(scope="session")
def assets() -> Path:
    """The folder that `make setup` fills."""
    if not (ASSETS / "kokoro" / "vocab.json").exists():
        pytest.fail("the voices are missing; run `make setup`")
    return ASSETS


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Async tests run on asyncio."""
    return "asyncio"


@pytest.fixture(scope="session")
def site() -> Iterator["Site"]:
    """All real servers, started by `filmstudio up`."""
    pytest.importorskip("temporalio", reason="the servers are not installed; run `make setup-tests`")
    from filmstudio.stack.site import Site

    with tempfile.TemporaryDirectory(prefix="filmstudio-site-") as folder:
        Path(folder).chmod(0o755)
        up = Up(Path(folder), "--only", "postgres,valkey,seaweedfs,temporal")
        try:
            up.wait_for("servers are up")
            yield Site(Path(folder))
        finally:
            up.stop()


@contextlib.asynccontextmanager
async def migrated(site: "Site") -> AsyncGenerator["Database"]:
    """The site's database with all its tables."""
    from filmstudio.kit.db import Database
    from filmstudio.kit.migrate import migrate
    from filmstudio.stack import postgres
    from filmstudio.wiring import schemas

    url = postgres.url(site)
    if url not in MIGRATED:
        await migrate(url, schemas())
        MIGRATED.add(url)
    database = Database(url)
    try:
        yield database
    finally:
        await database.close()


@pytest.fixture
async def db(site: "Site") -> AsyncIterator["Database"]:
    """As `migrated`."""
    async with migrated(site) as database:
        yield database
