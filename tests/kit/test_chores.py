"""Chores."""

import asyncio
import contextlib
import logging

import pytest

from filmstudio.errors import ServerAway
from filmstudio.kit.chores import now_and_then


async def test_a_chore_that_fails_ends_neither_itself_nor_the_others(caplog: pytest.LogCaptureFixture):
    """It is written down and tried again."""
    done: list[str] = []

    async def away() -> None:
        done.append("away")
        raise ServerAway("the database is away")

    async def wrong() -> None:
        done.append("wrong")
        raise ZeroDivisionError

    async def good() -> None:
        done.append("good")

    with caplog.at_level(logging.WARNING), contextlib.suppress(TimeoutError):
        async with asyncio.timeout(0.35):
            await now_and_then(0.1, away, wrong, good)
    assert done[:6] == ["away", "wrong", "good"] * 2
    assert "the database is away" in caplog.text
    assert "ZeroDivisionError" in caplog.text
