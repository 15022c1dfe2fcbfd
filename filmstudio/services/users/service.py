"""The service of users, put together."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from filmstudio.kit.auth import Caller
from filmstudio.kit.barred import Barred, PutOut
from filmstudio.kit.db import Database
from filmstudio.kit.passwords import Passwords
from filmstudio.kit.rates import Rates
from filmstudio.kit.seal import Seal
from filmstudio.ports.flags import Flags
from filmstudio.ports.users import Person, Role, Suspension
from filmstudio.services.users import repository as sql
from filmstudio.services.users.accounts import Accounts
from filmstudio.services.users.administration import Administration
from filmstudio.services.users.credentials import ApiKeys, SecondFactors
from filmstudio.services.users.google import Google
from filmstudio.services.users.key_ring import KeyRing
from filmstudio.services.users.letters import Letters
from filmstudio.services.users.logins import Logins
from filmstudio.services.users.repository import Rows
from filmstudio.services.users.rules import KEY_PREFIX
from filmstudio.services.users.settings import UsersSettings
from filmstudio.services.users.standing import Standings
from filmstudio.services.users.tokens import Callers, jwks
from filmstudio.services.users.visits import Visits


class UsersService:
    """`Users` on the database, and all that people do with their accounts."""

    def __init__(
        self, db: Database, rates: Rates, passwords: Passwords, settings: UsersSettings, barred: Barred,
        flags: Flags,
    ) -> None:  # fmt: skip
        seal = Seal(settings.secret.get_secret_value())
        letters = Letters(db, settings.site)
        self._db, self._callers = db, Callers(settings.site)
        self.ring, self.rates = KeyRing(db, seal), rates
        self.accounts = Accounts(db, passwords, letters, flags, barred)
        self.logins = Logins(db, passwords, self.ring, seal, letters, settings.site)
        self.standings = Standings(db, letters, barred)
        self.administration = Administration(db, self.standings)
        google = Google(settings.google, f"{settings.site}/login/google") if settings.google else None
        self.visits = Visits(db, google, self.logins, letters, flags, barred)
        self.api_keys, self.second_factors = ApiKeys(db), SecondFactors(db, seal, barred)

    async def authenticate(self, token: str) -> Caller:
        """Whose token or key it is.

        Raises:
            NotLoggedIn: nobody's.
        """
        if token.startswith(KEY_PREFIX):
            return await self.api_keys.caller(token)
        return self._callers.of(token, {one.id: one.key for one in await self.ring.believed()})

    async def public_keys(self) -> dict[str, list[dict[str, str]]]:
        """The keys by which access tokens are known, as a JWK set (RFC 7517)."""
        return jwks(await self.ring.believed())

    async def person(self, id: UUID) -> Person:
        """A person. See `Users`."""
        return await self.accounts.person(id)

    async def people(self, ids: Sequence[UUID]) -> dict[UUID, Person]:
        """Those that there are. See `Users`."""
        rows = await self._db.run(sql.FIND, {"ids": list(ids)})
        found = [Person.model_validate(row, from_attributes=True) for row in rows]
        return {person.id: person for person in found}

    async def put_out(self) -> PutOut:
        """Who was put out, or erased, while his tokens may still be good."""
        return await self.standings.put_out()

    async def give_role(self, id: UUID, role: Role, reason: str) -> Person:
        """Another plan or office. See `Users`."""
        async with self._db.begin() as connection:
            ended = await self.standings.role(Rows(connection), id, role, reason)
        await self.standings.tell(id, ended)
        return await self.person(id)

    async def suspend(self, id: UUID, cause: UUID, reason: str, until: datetime | None) -> None:
        """Let somebody in no more. See `Users`."""
        async with self._db.begin() as connection:
            ended = await self.standings.suspend(Rows(connection), id, cause, reason, until)
        await self.standings.tell(id, ended)

    async def lift(self, id: UUID, cause: UUID) -> None:
        """End the suspension of this cause. See `Users`."""
        async with self._db.begin() as connection:
            await self.standings.lift(Rows(connection), id, cause)
        await self.standings.tell(id, ())

    async def suspension(self, id: UUID) -> Suspension | None:
        """Under which he is. See `Users`."""
        return await self.standings.suspension(id)

    async def administrators(self) -> tuple[UUID, ...]:
        """Those in office. See `Users`."""
        return await self.standings.administrators()
