"""The keys that sign access tokens: made here, sealed in the database, changed every month, shared by all processes."""

import time
from datetime import UTC, datetime
from uuid import uuid4

from joserfc.jwk import ECKey

from filmstudio.kit.db import Database
from filmstudio.kit.patience import insist
from filmstudio.kit.seal import Seal
from filmstudio.services.users import repository as sql
from filmstudio.services.users.repository import Rows
from filmstudio.services.users.rules import ACCESS, OVERLAP, SIGNING
from filmstudio.services.users.tokens import SigningKey

CURVE = "P-256"
LOOK = 60.0
"""Seconds between two looks at the database."""


class KeyRing:
    """The keys that are believed, oldest first."""

    def __init__(self, db: Database, seal: Seal) -> None:
        self._db, self._seal = db, seal
        self._keys: tuple[SigningKey, ...] = ()
        self._looked = -LOOK

    async def believed(self) -> tuple[SigningKey, ...]:
        """Every key whose tokens may still be good, also one that only signs later."""
        if time.monotonic() - self._looked >= LOOK:
            self._keys, self._looked = await insist(self._renewed), time.monotonic()
        return self._keys

    async def signing(self) -> SigningKey:
        """The one that signs now; the oldest, should our clock be behind the database's."""
        keys = await self.believed()
        now = datetime.now(UTC)
        return ([key for key in keys if key.signs <= now] or keys[:1])[-1]

    async def _renewed(self) -> tuple[SigningKey, ...]:
        """As the database has them; the next one is made before the last one ends."""
        async with self._db.begin() as connection:
            rows = Rows(connection)
            await rows.lock(sql.ROTATION)
            keys, now = await self._read(rows), await rows.now()
            signing = [key for key in keys if key.signs <= now]
            if not signing or (keys[-1] is signing[-1] and signing[-1].signs + SIGNING - OVERLAP <= now):
                signs = now + OVERLAP if signing else now
                made = SigningKey(uuid4().hex, ECKey.generate_key(CURVE), signs, signs + SIGNING + OVERLAP + 2 * ACCESS)
                private = self._seal.close(made.key.as_pem(private=True))
                await rows.do(sql.ADD_SIGNING, id=made.id, private=private, signs=made.signs, ends=made.ends)
                await rows.do(sql.DROP_SIGNING)
                keys = (*keys, made)
        return keys

    async def _read(self, rows: Rows) -> tuple[SigningKey, ...]:
        found = await rows.all(sql.SIGNING)
        return tuple(
            SigningKey(r.id, ECKey.import_key(self._seal.open(bytes(r.private))), r.signs, r.ends) for r in found
        )
