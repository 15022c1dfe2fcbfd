"""Tokens that were seen before are known again, and for no reason longer than the first time."""

import time
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from joserfc.jwk import ECKey

from filmstudio.errors import NotLoggedIn
from filmstudio.kit.auth import Caller
from filmstudio.services.users import tokens
from filmstudio.services.users.tokens import Callers, SigningKey, signed

SITE = "https://studio.example"


def key_named(name: str) -> SigningKey:
    now = datetime.now(UTC)
    return SigningKey(name, ECKey.generate_key("P-256"), now, now + timedelta(days=30))


def a_caller() -> Caller:
    return Caller(person=uuid4(), session=uuid4(), role="pro")


def test_a_token_counts_no_longer_than_its_key():
    """A key that is withdrawn ends what was remembered by it."""
    key, callers, caller = key_named("a"), Callers(SITE), a_caller()
    token = signed(key, SITE, caller)
    for _ in range(2):
        assert callers.of(token, {"a": key.key}).person == caller.person
    with pytest.raises(NotLoggedIn):
        callers.of(token, {"b": key_named("b").key})


def test_a_token_that_was_remembered_expires(monkeypatch: pytest.MonkeyPatch):
    """By the clock of each request."""
    key, callers = key_named("a"), Callers(SITE)
    token = signed(key, SITE, a_caller())
    callers.of(token, {"a": key.key})
    later = time.time() + 16 * 60
    monkeypatch.setattr(time, "time", lambda: later)
    with pytest.raises(NotLoggedIn, match="expired"):
        callers.of(token, {"a": key.key})


def test_what_was_changed_is_not_known_by_what_it_was(monkeypatch: pytest.MonkeyPatch):
    """Every other sign is another token; what was refused isn't remembered; the memory has a bound."""
    monkeypatch.setattr(tokens, "REMEMBERED", 3)
    key, callers = key_named("a"), Callers(SITE)
    for _ in range(10):
        token = signed(key, SITE, a_caller())
        callers.of(token, {"a": key.key})
        for forged in (token[:-2] + ("AA" if token[-2:] != "AA" else "BB"), "", "é" * 50, token.replace(".", "")):
            with pytest.raises(NotLoggedIn):
                callers.of(forged, {"a": key.key})
    assert len(callers._seen) <= 3  # pyright: ignore[reportPrivateUsage]
