"""Secrets at rest."""

import pytest

from filmstudio.errors import NotSetUp
from filmstudio.kit.seal import Seal, digest_of_token, fresh_token


def test_a_password_can_be_replaced_without_losing_anything():
    """The new one seals, both open, then the old one goes."""
    old = Seal("old secret").close(b"content")
    both = Seal("new secret,old secret")
    assert both.open(old) == b"content"
    assert Seal("new secret").open(both.close(b"content")) == b"content"
    with pytest.raises(NotSetUp, match="FILMSTUDIO_SECRET"):
        Seal("new secret").open(old)
    assert b"content" not in old


def test_no_secret_at_all_is_told():
    """Instead of sealing with an empty one."""
    for nothing in ("", ","):
        with pytest.raises(NotSetUp):
            Seal(nothing)


def test_tokens_are_long_different_and_kept_as_digests():
    """256 bits."""
    tokens = {fresh_token("x_") for _ in range(1000)}
    assert len(tokens) == 1000
    assert all(len(token) == 45 and token.startswith("x_") for token in tokens)
    assert len({digest_of_token(token) for token in tokens}) == 1000
