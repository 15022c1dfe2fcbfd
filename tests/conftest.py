"""What tests share: where set-up put the voices, fonts and sound fonts."""

from pathlib import Path

import pytest

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
