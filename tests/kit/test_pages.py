"""Cursors: places in lists that come back as they went out, and nothing else."""

import base64
from datetime import datetime, timedelta, timezone
from uuid import uuid4

import pytest

from filmstudio.errors import UserError
from filmstudio.kit.pages import NEWEST, OLDEST, cursor_of, place_of


def test_a_place_comes_back():
    """To the microsecond, wherever the clock stands; without a cursor it is the first."""
    at, id = datetime(2026, 11, 23, 8, 0, 0, 123456, tzinfo=timezone(timedelta(hours=5, minutes=30))), uuid4()
    assert place_of(cursor_of(at, id), OLDEST) == (at, id)
    assert [place_of(None, first) for first in (OLDEST, NEWEST)] == [OLDEST, NEWEST]
    assert OLDEST < (at, id) < NEWEST


@pytest.mark.parametrize(
    "at", ["", "2026", "2026-01-01", "2026-01-01T00:00:00", "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+23:59"]
)
def test_a_time_that_no_database_keeps_is_none_of_ours(at: str):
    """Without a zone, or outside of the calendar once it is in UTC."""
    with pytest.raises(UserError, match="none of ours"):
        place_of(base64.urlsafe_b64encode(f"{at} {uuid4()}".encode()).decode(), OLDEST)


@pytest.mark.parametrize("cursor", ["", "x", "====", "गीत", "AAAA", base64.urlsafe_b64encode(b"\xff\xfe 1").decode()])
def test_what_is_no_cursor_is_refused(cursor: str):
    """In words."""
    with pytest.raises(UserError, match="begin with the first page"):
        place_of(cursor, OLDEST)
