"""The door of a service of users that is elsewhere."""

import logging
import time
from collections.abc import Mapping

from joserfc.jwk import ECKey

from filmstudio.errors import ServerAway
from filmstudio.kit.auth import Caller
from filmstudio.services.users.rules import KEY_PREFIX
from filmstudio.services.users.tokens import Callers, keys_of
from filmstudio.wiring.service import Door

LOOK, KEPT = 60.0, 3600.0
"""Seconds between two looks at the keys of tokens; a new key is shown long before it signs. Seconds that keys are
believed while the door is away.
"""
log = logging.getLogger(__name__)


class FarDoor:
    """Knows tokens by the door's public keys, without asking; API keys are asked for, for they may be gone."""

    def __init__(self, door: Door, issuer: str) -> None:
        self._door, self._callers = door, Callers(issuer)
        self._keys: Mapping[str, ECKey] = {}
        self._looked = self._learned = time.monotonic()

    async def authenticate(self, token: str) -> Caller:
        """Whose it is. See `Door`."""
        if token.startswith(KEY_PREFIX):
            return await self._door.authenticate(token)
        if not self._keys or time.monotonic() - self._looked >= LOOK:
            await self._look()
        return self._callers.of(token, self._keys)

    async def _look(self) -> None:
        """One looks while the others go on with the keys that are known, as they do while the door is away."""
        self._looked = time.monotonic()
        try:
            self._keys, self._learned = keys_of(await self._door.public_keys()), time.monotonic()
        except ServerAway:
            if not self._keys or time.monotonic() - self._learned >= KEPT:
                raise
            log.warning("the door is away; tokens are known by the keys that it showed")
