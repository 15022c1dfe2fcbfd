"""Logins through Google: who comes back is known, linked after proof, or new."""

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Row

from filmstudio.errors import NotAllowed, NotLoggedIn, NotThere, UserError
from filmstudio.film.value import Value
from filmstudio.kit.auth import Caller
from filmstudio.kit.barred import Barred
from filmstudio.kit.db import Database
from filmstudio.kit.seal import digest_of_token, fresh_token
from filmstudio.ports.flags import Flags
from filmstudio.services.users import repository as sql
from filmstudio.services.users.accounts import find
from filmstudio.services.users.google import Google, Shown
from filmstudio.services.users.letters import Letters
from filmstudio.services.users.logins import Logins
from filmstudio.services.users.repository import Rows
from filmstudio.services.users.rules import address_of, no_password
from filmstudio.services.users.values import Origin, Tokens

PROVIDER = "google"
LIFE = timedelta(minutes=10)


class Visit(Value):
    """A login that was begun: the person goes to `address`; `keepsake` stays in the browser, to show who began."""

    address: str
    keepsake: str


class Return(Value):
    """What comes back from Google, with the keepsake; `second` is a code of the authenticator app, if one is wanted."""

    keepsake: str
    state: str
    code: str
    second: str | None = None


class Visits:
    """Visits to Google and back."""

    def __init__(
        self, db: Database, google: Google | None, logins: Logins, letters: Letters, flags: Flags, barred: Barred
    ) -> None:  # fmt: skip
        self._db, self._asked, self._logins, self._letters = db, google, logins, letters
        self._flags, self._barred = flags, barred

    @property
    def google(self) -> Google:
        """It, if it is set up.

        Raises:
            NotThere: it isn't.
        """
        if self._asked is None:
            raise NotThere("this studio has no login through Google")
        return self._asked

    async def begin(self, caller: Caller | None) -> Visit:
        """Begin a login, or, by somebody who is logged in, a link to his account, while he stays so."""
        keepsake, state, nonce, verifier = (fresh_token() for _ in range(4))
        address = await self.google.address(state, nonce, verifier)
        async with self._db.begin() as connection:
            await Rows(connection).do(
                sql.ADD_VISIT, digest=digest_of_token(keepsake), state=digest_of_token(state), nonce=nonce,
                verifier=verifier, person=caller.person if caller else None, session=caller.session if caller else None,
                life=LIFE,
            )  # fmt: skip
        return Visit(address=address, keepsake=keepsake)

    async def end(self, back: Return, origin: Origin) -> Tokens:
        """Log in whom Google showed.

        Raises:
            NotLoggedIn: this is not the browser that began, the code is not good, or a second factor is missing.
            NotAllowed: Google does not vouch for the address.
        """
        async with self._db.begin() as connection:
            visit = await self._taken(Rows(connection), back)
        person: UUID | None = visit.shown
        if person is None:
            shown, put_out = await self.google.shown(back.code, visit.nonce, visit.verifier), list[UUID]()
            async with self._db.begin() as connection:
                rows = Rows(connection)
                await self._taken(rows, back)  # while Google was asked, the session that began may have ended
                person = await self._known(rows, shown, visit.person, origin, put_out)
                await rows.do(sql.SHOWN, digest=digest_of_token(back.keepsake), person=person)
            await self._barred.end(put_out)
        tokens = await self._logins.let_in(person, back.second, origin)
        async with self._db.begin() as connection:
            await Rows(connection).do(sql.END_VISIT, digest=digest_of_token(back.keepsake))
        return tokens

    async def unlink(self, caller: Caller, origin: Origin) -> None:
        """Without Google again.

        Raises:
            NoPassword: there would be nothing to log in with.
        """
        async with self._db.begin() as connection:
            rows = Rows(connection)
            person = await rows.one(sql.FIND, ids=[caller.person])
            if person is None or person.password is None:
                raise no_password()
            await rows.do(sql.UNLINK, person=caller.person, provider=PROVIDER)
            await rows.note("Google unlinked", caller.person, origin.host)

    async def _taken(self, rows: Rows, back: Return) -> Row[Any]:
        visit = await rows.one(sql.VISIT, digest=digest_of_token(back.keepsake))
        if visit is None or bytes(visit.state) != digest_of_token(back.state):
            raise NotLoggedIn("this login was not begun in this browser, or too long ago; begin again")
        return visit

    async def _known(
        self, rows: Rows, shown: Shown, caller: UUID | None, origin: Origin, put_out: list[UUID]
    ) -> UUID:  # fmt: skip
        """Whose account it is; made, if it is nobody's. Whoever had it without proof is put out."""
        identity = await rows.one(sql.IDENTITY, provider=PROVIDER, subject=shown.sub)
        if identity:
            if caller and identity.person != caller:
                raise UserError("this Google account belongs to another account here")
            return identity.person
        linking, caller = caller is not None, caller or await self._by_address(rows, shown, put_out)
        await rows.do(sql.LINK, provider=PROVIDER, subject=shown.sub, person=caller, email=shown.email)
        await rows.note("Google linked", caller, origin.host)
        if linking:
            person = await find(rows, caller)
            await self._letters.write(
                rows.connection, "linked", person.email, uuid4().hex, "forgotten", account=shown.email
            )
        return caller

    async def _by_address(self, rows: Rows, shown: Shown, put_out: list[UUID]) -> UUID:
        """The account of an address that both sides have seen proof of. One here without proof was opened by anybody:
        its password and its logins go.
        """
        if not shown.email_verified or not shown.email:
            raise NotAllowed("Google has not seen yet that this e-mail address is yours; show it there first")
        address = address_of(shown.email)
        owner = await rows.one(sql.BY_ADDRESS, address=address)
        if owner is None:
            await self._flags.need("registration", None)
            new = await rows.one(sql.ADD, email=shown.email, address=address, password=None, language="en")
            owner = new or await rows.one(sql.BY_ADDRESS, address=address)
        elif owner.verified is None:
            await rows.do(sql.PASSWORD, id=owner.id, password=None)
            put_out += await rows.take_over(owner.id)
        if owner is None:
            raise NotLoggedIn("the account was opened at this moment; try again")
        await rows.do(sql.VERIFY, id=owner.id)
        if not owner.name:
            await rows.one(sql.PROFILE, id=owner.id, name=shown.name[:100], language=None)
        return owner.id
