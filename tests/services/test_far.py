"""The door of another program: tokens are known by its keys, also while it is away."""

import time
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from joserfc.jwk import ECKey

from filmstudio.errors import NotLoggedIn, ServerAway
from filmstudio.kit.auth import Caller
from filmstudio.kit.barred import PutOut
from filmstudio.services.users.tokens import SigningKey, jwks, signed
from filmstudio.wiring import far as module
from filmstudio.wiring.far import FarDoor

SITE = "https://studio.example"


class Keys:
    """A door that shows keys, or is away; how often it was asked."""

    def __init__(self) -> None:
        now = datetime.now(UTC)
        self.key = SigningKey("one", ECKey.generate_key(), now, now + timedelta(days=1))
        self.away, self.asked = False, 0

    async def authenticate(self, token: str) -> Caller:
        """Nobody has a key here."""
        raise NotLoggedIn(token)

    async def public_keys(self) -> dict[str, list[dict[str, str]]]:
        """Its key."""
        self.asked += 1
        if self.away:
            raise ServerAway("a deploy")
        return jwks([self.key])

    async def put_out(self) -> PutOut:
        """Nobody."""
        return PutOut(sessions=(), persons=())


async def test_tokens_are_known_while_the_door_is_away(monkeypatch: pytest.MonkeyPatch):
    """By the keys that it showed, for an hour; it is asked once in a while, not for each token."""
    door = Keys()
    far = FarDoor(door, SITE)
    caller = Caller(person=uuid4(), role="free", session=uuid4())
    token = signed(door.key, SITE, caller)
    door.away = True
    with pytest.raises(ServerAway):
        await far.authenticate(token)
    door.away, begun = False, time.monotonic()
    assert (await far.authenticate(token)).person == caller.person
    door.away, door.asked = True, 0
    monkeypatch.setattr(module.time, "monotonic", lambda: begun + 2 * module.LOOK)
    for _ in range(3):
        assert (await far.authenticate(token)).person == caller.person
    assert door.asked == 1
    monkeypatch.setattr(module.time, "monotonic", lambda: begun + 2 * module.KEPT)
    with pytest.raises(ServerAway):
        await far.authenticate(token)
