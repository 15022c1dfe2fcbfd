"""Logs: lines that programs read, about what they are about, without secrets."""

import io
import json
import logging
import time
from collections.abc import Iterator

import pytest

from filmstudio.kit.logs import LONGEST, about, hidden, nameless, start_logs

SECRET = "s3cr3tV4lue123456"  # noqa: S105
TELLING = [
    f"postgresql+asyncpg://studio:{SECRET}@127.0.0.1:5432/studio", f"Authorization: Bearer {SECRET}",
    f"authorization: basic {SECRET}", f'{{"password": "{SECRET}", "email": "a"}}', f"refresh_token={SECRET}&x=1",
    f"secret_key='{SECRET}'", f"sk_test_{SECRET}", f"rk_live_{SECRET}", f"whsec_{SECRET}", f"fsk_{SECRET}",
    f"GET https://s3/film.mp4?X-Amz-Signature={SECRET}&x=1", f"https://studio/verify?token={SECRET}",
    f"eyJhbGciOiJFUzI1NiJ9.{SECRET}.{SECRET}", f"API_KEY: {SECRET}", f"paypal-transmission-signature: {SECRET}",
]  # fmt: skip


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    """Where the logs go."""
    before, level = logging.root.handlers[:], logging.root.level
    written = io.StringIO()
    start_logs("DEBUG", written)
    yield written
    logging.root.handlers, logging.root.level = before, level


@pytest.mark.parametrize("text", TELLING)
def test_secrets_of_every_known_shape_are_hidden(text: str):
    """And what is around them stays, so that one knows what it was about."""
    shown = hidden(text)
    assert SECRET not in shown
    assert "[hidden]" in shown
    assert hidden(shown) == shown


@pytest.mark.parametrize("text", ["a film of 12 takes", "GET /v1/films/{film} 200", "tokens are made", "x=1; y: 2", ""])
def test_what_is_no_secret_stays(text: str):
    assert hidden(text) == text


def test_a_line_is_json_with_what_it_is_about(lines: io.StringIO):
    """Nested, and over when the work is over; hostile text can't make two lines of one."""
    log = logging.getLogger("t")
    with about(request="r1"), about(job="j1"):
        log.info("one\ntwo %s", '"}{\u2028')
    log.warning("after")
    first, second = [json.loads(line) for line in lines.getvalue().splitlines()]
    assert (first["request"], first["job"], first["level"], first["logger"]) == ("r1", "j1", "info", "t")
    assert first["message"] == 'one\ntwo "}{\u2028'
    assert first["time"].endswith("+00:00")
    assert "request" not in second


def test_traces_are_told_without_secrets_and_with_an_end(lines: io.StringIO):
    """An error that quotes an address with its password, and one that is endless."""
    log = logging.getLogger("t")
    try:
        raise ValueError(f"no answer from redis://:{SECRET}@127.0.0.1:6379")
    except ValueError:
        log.exception("failed")
    log.error("%s", "x" * 10 * LONGEST)
    first, second = [json.loads(line) for line in lines.getvalue().splitlines()]
    assert "ValueError: no answer from redis://:[hidden]@127.0.0.1" in first["trace_back"]
    assert SECRET not in lines.getvalue()
    assert len(second["message"]) == LONGEST


def test_hostile_text_is_searched_in_no_time():
    """Long words of any sort, which somebody may send to be told in an error."""
    begun = time.perf_counter()
    for word in (
        "a" * LONGEST,
        "token" * (LONGEST // 5),
        "a+" * (LONGEST // 2),
        "https://" * (LONGEST // 8),
        "=" * LONGEST,
    ):
        hidden(word)
    assert time.perf_counter() - begun < 5


def test_a_person_is_the_same_nobody_every_time():
    """With the same secret; another secret tells nothing."""
    assert nameless("a", "p1") == nameless("a", "p1")
    assert len({nameless("a", "p1"), nameless("a", "p2"), nameless("b", "p1")}) == 3
