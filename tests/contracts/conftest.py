"""A ledger for each test, of each kind."""

from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from filmstudio.ports.credits import Credits
from tests.contracts.ledgers import LEDGERS, Place


@pytest.fixture(params=LEDGERS)
async def place(request: pytest.FixtureRequest) -> AsyncIterator[Place]:
    """A ledger that is sound after every test."""
    async with LEDGERS[request.param](request) as opened:
        yield opened
        audit = await opened[0].audit()
        assert audit.sound, audit.differences


@pytest.fixture
def credits(place: Place) -> Credits:
    return place[0]


@pytest.fixture
def me() -> str:
    """An account that no other test has."""
    return f"me-{uuid4().hex}"
