"""The door of a service of users that is elsewhere."""

import time
from collections.abc import Mapping

from joserfc.jwk import ECKey

from filmstudio.kit.auth import Caller
from filmstudio.services.users.rules import KEY_PREFIX
from filmstudio.services.users.tokens import caller_of, keys_of
from filmstudio.wiring.service import Door

LOOK = 60.0
"""Seconds between two looks at the keys of tokens; a new key is shown long before it signs."""


class FarDoor:
    """Knows tokens by the door's public keys, without asking; API keys are asked for, for they may be gone."""

    def __init__(self, door: Door, issuer: str) -> None:
        self._door, self._issuer = door, issuer
        self._keys: Mapping[str, ECKey] = {}
        self._looked = -LOOK

    async def authenticate(self, token: str) -> Caller:
        """Whose it is. See `Door`."""
        if token.startswith(KEY_PREFIX):
            return await self._door.authenticate(token)
        if time.monotonic() - self._looked >= LOOK:
            self._keys, self._looked = keys_of(await self._door.public_keys()), time.monotonic()
        return caller_of(token, self._keys, self._issuer)
