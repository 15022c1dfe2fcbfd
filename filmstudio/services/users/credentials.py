"""What people prove themselves with besides passwords: API keys for programs, an authenticator app."""

from datetime import datetime
from uuid import UUID

from filmstudio.errors import Conflict, NotAllowed, NotLoggedIn, NotThere, Suspended, UserError
from filmstudio.kit.auth import Caller
from filmstudio.kit.barred import Barred
from filmstudio.kit.db import Database
from filmstudio.kit.once import Once
from filmstudio.kit.seal import Seal, digest_of_token, fresh_token
from filmstudio.ports.users import Scope
from filmstudio.services.users import repository as sql
from filmstudio.services.users.accounts import find
from filmstudio.services.users.one_time import address_for, fresh_recovery_codes, fresh_secret, step_of
from filmstudio.services.users.repository import Rows
from filmstudio.services.users.rules import KEY_PREFIX, KEYS_EACH
from filmstudio.services.users.values import ApiKey, NewApiKey, Origin, SecondFactor

SHOWN = 8


class ApiKeys:
    """Keys for programs."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def make(
        self, caller: Caller, name: str, scopes: frozenset[Scope], expires: datetime | None, origin: Origin, once: Once
    ) -> NewApiKey:
        """A new key; it is shown this once. The same request again gives the same key another secret, while nobody has
        used the first: its answer was lost.

        Raises:
            UserError: there are too many. Conflict: it was used, or made otherwise.
        """
        key = fresh_token(KEY_PREFIX)
        async with self._db.begin() as connection:
            rows = Rows(connection)
            made = await rows.facts(
                sql.ADD_KEY, id=once.id, person=caller.person, name=name, start=key[:SHOWN],
                digest=digest_of_token(key), scopes=tuple(sorted(scopes)), expires=expires, most=KEYS_EACH,
            )  # fmt: skip
            if not made and await rows.one(sql.KEY, id=once.id, person=caller.person):
                raise Conflict("this API key was made before and can't be shown again; make another one")
            if not made:
                raise UserError(f"you have {KEYS_EACH} API keys, which is the most; remove one that you don't use")
            if made[0].pop("fresh"):
                await rows.note("API key made", caller.person, origin.host, name=name)
            return NewApiKey.model_validate({**made[0], "key": key})

    async def listed(self, caller: Caller) -> tuple[ApiKey, ...]:
        """The person's keys, oldest first."""
        async with self._db.begin() as connection:
            found = await Rows(connection).all(sql.KEYS, person=caller.person)
            return tuple(ApiKey.model_validate(row, from_attributes=True) for row in found)

    async def remove(self, caller: Caller, id: UUID, origin: Origin) -> None:
        """It is good no more.

        Raises:
            NotThere: there is no such key.
        """
        async with self._db.begin() as connection:
            rows = Rows(connection)
            gone = await rows.one(sql.DROP_KEY, person=caller.person, id=id)
            if gone is None:
                raise NotThere("there is no such API key")
            await rows.note("API key removed", caller.person, origin.host, name=gone.name)

    async def caller(self, key: str) -> Caller:
        """Whose it is.

        Raises:
            NotLoggedIn: nobody's, or not any more. Suspended: whose it is may not come in.
        """
        rows = await self._db.run(sql.USE_KEY, {"digest": digest_of_token(key)})
        if not rows:
            raise NotLoggedIn("this API key is not valid; make another one")
        if rows[0].suspended:
            raise Suspended("the account of this API key is suspended; log in to read until when, and why")
        found = rows[0]
        return Caller(person=found.person, role=found.role, key=found.id, scopes=frozenset(found.scopes))


class SecondFactors:
    """Authenticator apps."""

    def __init__(self, db: Database, seal: Seal, barred: Barred) -> None:
        self._db, self._seal, self._barred = db, seal, barred

    async def begin(self, caller: Caller) -> SecondFactor:
        """A secret for the app, and recovery codes; both count once a code of the app was shown.

        Raises:
            NotAllowed: there is a second factor.
        """
        secret, codes = fresh_secret(), fresh_recovery_codes()
        async with self._db.begin() as connection:
            rows = Rows(connection)
            person = await find(rows, caller.person)
            kept = [digest_of_token(code) for code in codes]
            sealed = self._seal.close(secret)
            if await rows.one(sql.NEW_FACTOR, person=person.id, secret=sealed, recovery=kept) is None:
                raise NotAllowed("there is a second factor; remove it first")
        return SecondFactor(address=address_for(secret, person.email), recovery_codes=codes)

    async def confirm(self, caller: Caller, code: str, origin: Origin) -> None:
        """The app shows the right codes: from now on every login wants one.

        Raises:
            NotAllowed: the code is wrong, or nothing was begun.
        """
        async with self._db.begin() as connection:
            rows = Rows(connection)
            factor = await rows.one(sql.FACTOR, person=caller.person)
            secret = self._seal.open(bytes(factor.secret)) if factor else b""
            step = step_of(code.strip(), secret, factor.last_step) if factor and not factor.confirmed else None
            if step is None:
                raise NotAllowed("the code is wrong; is the clock of the device right?")
            await rows.do(sql.STEP, person=caller.person, step=step)
            await rows.do(sql.STRONG, id=caller.session)
            await rows.note("second factor added", caller.person, origin.host)

    async def remove(self, caller: Caller, origin: Origin) -> None:
        """Without one again; the password was shown just now. That his sessions have shown one counts no more."""
        async with self._db.begin() as connection:
            rows = Rows(connection)
            await rows.do(sql.DROP_FACTOR, person=caller.person)
            weakened = await rows.all(sql.WEAKEN, person=caller.person)
            await rows.note("second factor removed", caller.person, origin.host)
        await self._barred.weaken([row.id for row in weakened])
