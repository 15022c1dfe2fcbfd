"""Logins: sessions, their tokens, and the second factor."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from filmstudio.errors import NotLoggedIn, NotThere
from filmstudio.kit.auth import Caller
from filmstudio.kit.db import Database
from filmstudio.kit.page import Page
from filmstudio.kit.pages import NEWEST, cursor_of, paged, place_of
from filmstudio.kit.passwords import Passwords
from filmstudio.kit.seal import Seal, digest_of_token, fresh_token
from filmstudio.ports.users import Person
from filmstudio.services.users import repository as sql
from filmstudio.services.users.accounts import find
from filmstudio.services.users.key_ring import KeyRing
from filmstudio.services.users.letters import Letters
from filmstudio.services.users.one_time import step_of
from filmstudio.services.users.repository import Rows
from filmstudio.services.users.rules import ACCESS, FAILURES, LOCK, REFRESH, address_of, clean_agent, wrong
from filmstudio.services.users.standing import check_standing
from filmstudio.services.users.tokens import signed
from filmstudio.services.users.values import Origin, Session, Tokens


@dataclass(frozen=True)
class Login:
    """What somebody shows to log in; `code` of the authenticator app, or a recovery code."""

    email: str
    password: str
    code: str | None = None


class Logins:
    """Where people are logged in."""

    def __init__(
        self, db: Database, passwords: Passwords, ring: KeyRing, seal: Seal, letters: Letters, issuer: str
    ) -> None:
        self._db, self._passwords, self._ring, self._seal = db, passwords, ring, seal
        self._letters, self._issuer = letters, issuer

    async def login(self, login: Login, origin: Origin) -> Tokens:
        """A new session.

        Raises:
            NotLoggedIn: something is wrong; what, is not told. Suspended: he may not come in.
        """
        address = address_of(login.email)
        async with self._db.begin() as connection:
            rows = Rows(connection)
            person = await rows.one(sql.BY_ADDRESS, address=address)
            locked = await rows.one(sql.LOCKED, address=address, most=FAILURES, lock=LOCK)
        right, better = await self._passwords.check(login.password, person.password if person and not locked else None)
        if not right or person is None:
            await self._failed(address, person.id if person else None, origin)
            raise wrong()
        tokens = await self._let_in(person.id, login.code, origin, better)
        if tokens is None:
            await self._failed(address, person.id, origin)
            raise wrong()
        return tokens

    async def let_in(self, person: UUID, code: str | None, origin: Origin) -> Tokens:
        """A new session for somebody whom another has shown to be who he is; wrong codes lock, as in `login`.

        Raises:
            NotLoggedIn: a second factor is missing or wrong, or the account is locked.
        """
        async with self._db.begin() as connection:
            rows = Rows(connection)
            address = address_of((await find(rows, person)).email)
            locked = await rows.one(sql.LOCKED, address=address, most=FAILURES, lock=LOCK)
        tokens = None if locked else await self._let_in(person, code, origin, None)
        if tokens is None:
            await self._failed(address, person, origin)
            raise wrong()
        return tokens

    async def _let_in(self, id: UUID, code: str | None, origin: Origin, better: str | None) -> Tokens | None:
        """None: the second factor is wrong."""
        async with self._db.begin() as connection:
            rows = Rows(connection)
            strong = await self._factor_shown(rows, id, code)
            begun = None if strong is None else await self._begun(rows, await find(rows, id), strong, origin, better)
        if begun:
            return await self._tokens(*begun)
        if code is None:
            raise NotLoggedIn("this account wants a code of its authenticator app too")
        return None

    async def refresh(self, token: str, origin: Origin) -> Tokens:
        """The next pair of tokens. A token that is shown a second time ends its session: one of the two was a thief.

        Raises:
            NotLoggedIn: it was used, has expired, or its session was ended. Suspended: he may not come in.
        """
        async with self._db.begin() as connection:
            rows, digest = Rows(connection), digest_of_token(token)
            found = await rows.one(sql.REDEEM, digest=digest)
            renewed = None
            if found and not (found.used or found.late or found.ended):
                renewed = await self._renewed(rows, digest, found, origin)
            elif found and found.ended:
                await check_standing(rows, found.person)
            elif found and found.used:
                await self._stolen(rows, found, origin)
        if renewed is None:
            raise NotLoggedIn("this login has ended; log in again")
        return await self._tokens(*renewed)

    async def check(self, caller: Caller) -> None:
        """The session goes on.

        Raises:
            NotLoggedIn: it was ended.
        """
        if not await self._db.run(sql.GOES_ON, {"id": caller.session}):
            raise NotLoggedIn("this login has ended; log in again")

    async def sessions(self, caller: Caller, cursor: str | None, limit: int) -> Page[Session]:
        """Where the person is logged in, the newest first."""
        at, id = place_of(cursor, NEWEST)
        given = {"person": caller.person, "at": at, "id": id, "limit": limit + 1}
        found = [Session.model_validate(row, from_attributes=True) for row in await self._db.run(sql.SESSIONS, given)]
        return paged(found, limit, lambda one: cursor_of(one.created, one.id))

    async def logout(self, caller: Caller, origin: Origin, session: UUID | None) -> None:
        """End a session, or all of them; access tokens that were given out stay good for minutes, for all but what an
        administrator does.

        Raises:
            NotThere: there is no such session.
        """
        async with self._db.begin() as connection:
            rows = Rows(connection)
            ended = await rows.all(sql.END, person=caller.person, id=session, but=None, reason="logged out")
            await rows.note("logged out" if session else "logged out everywhere", caller.person, origin.host)
        if session and not ended:
            raise NotThere("there is no such session, or it has ended")

    async def tidy(self) -> None:
        """Remove what ended long ago."""
        async with self._db.begin() as connection:
            for statement in sql.TIDY:
                await Rows(connection).do(statement)

    async def _factor_shown(self, rows: Rows, person: UUID, code: str | None) -> bool | None:
        """True: a second factor was shown; False: there is none; None: it is missing or wrong."""
        factor = await rows.one(sql.FACTOR, person=person)
        if factor is None or not factor.confirmed:
            return False
        if code is None:
            return None
        step = step_of(code.strip(), self._seal.open(bytes(factor.secret)), factor.last_step)
        if step is not None:
            await rows.do(sql.STEP, person=person, step=step)
            return True
        spent = await rows.one(sql.RECOVER, person=person, digest=digest_of_token(code.strip().lower()))
        return True if spent else None

    async def _begun(
        self, rows: Rows, person: Person, strong: bool, origin: Origin, better: str | None
    ) -> tuple[Caller, str]:
        await check_standing(rows, person.id)
        if better:
            await rows.do(sql.PASSWORD, id=person.id, password=better)
        await rows.do(sql.FORGIVE, address=address_of(person.email))
        agent = clean_agent(origin.agent)
        new = await rows.all(sql.BEGIN, person=person.id, agent=agent, host=origin.host, strong=strong)
        await rows.note("logged in", person.id, origin.host, agent=agent)
        caller = Caller(person=person.id, role=person.role, session=new[0].id, strong=strong)
        return caller, await self._issued(rows, caller)

    async def _renewed(self, rows: Rows, digest: bytes, found: Row[Any], origin: Origin) -> tuple[Caller, str]:
        await rows.do(sql.USE, digest=digest)
        await rows.do(sql.SEEN, id=found.session, host=origin.host, agent=clean_agent(origin.agent))
        person = await find(rows, found.person)
        caller = Caller(person=person.id, role=person.role, session=found.session, strong=found.strong)
        return caller, await self._issued(rows, caller)

    async def _issued(self, rows: Rows, caller: Caller) -> str:
        token = fresh_token()
        await rows.do(sql.ISSUE, digest=digest_of_token(token), session=caller.session, life=REFRESH)
        return token

    async def _tokens(self, caller: Caller, refresh: str) -> Tokens:
        access = signed(await self._ring.signing(), self._issuer, caller)
        return Tokens(access_token=access, refresh_token=refresh, expires_in=int(ACCESS.total_seconds()))

    async def _failed(self, address: str, person: UUID | None, origin: Origin) -> None:
        async with self._db.begin() as connection:
            rows = Rows(connection)
            await rows.do(sql.FAILED, address=address, lock=LOCK)
            if person:
                await rows.note("login refused", person, origin.host, agent=clean_agent(origin.agent))

    async def _stolen(self, rows: Rows, found: Row[Any], origin: Origin) -> None:
        await rows.all(sql.END, person=found.person, id=found.session, but=None, reason="reused")
        person = await find(rows, found.person)
        await self._letters.write(rows.connection, "reused", person.email, found.session.hex, "account")
        await rows.note("refresh token reused", found.person, origin.host, agent=clean_agent(origin.agent))
