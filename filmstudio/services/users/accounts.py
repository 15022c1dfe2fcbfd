"""Accounts: from registration to erasure."""

from collections.abc import Mapping
from uuid import UUID

from filmstudio.errors import NotAllowed, NotThere, UserError
from filmstudio.kit.auth import Caller
from filmstudio.kit.barred import Barred
from filmstudio.kit.db import Database
from filmstudio.kit.keeping import ROWS, Keeping
from filmstudio.kit.page import Page
from filmstudio.kit.pages import number_of, paged
from filmstudio.kit.passwords import Passwords
from filmstudio.kit.seal import digest_of_token, fresh_token
from filmstudio.ports.flags import Flags
from filmstudio.ports.kept import Kept
from filmstudio.ports.users import Person
from filmstudio.services.users import repository as sql
from filmstudio.services.users.admin_repository import FORGET_SUSPENSIONS
from filmstudio.services.users.kept_repository import KEPT
from filmstudio.services.users.letters import Letters
from filmstudio.services.users.repository import Rows
from filmstudio.services.users.rules import PROOF, address_of, check_password, no_password
from filmstudio.services.users.standing import check_leave
from filmstudio.services.users.values import Deed, Origin


class Accounts:
    """Who has an account, and what is known of them."""

    def __init__(
        self, db: Database, passwords: Passwords, letters: Letters, flags: Flags, barred: Barred
    ) -> None:  # fmt: skip
        self._db, self._passwords, self._letters, self._flags = db, passwords, letters, flags
        self._barred, self._keeping = barred, Keeping(db, KEPT)

    async def register(self, email: str, password: str, language: str, origin: Origin) -> None:
        """Open an account; a letter asks to show that the address is his. Whether there was one is told by letter only.

        Raises:
            UserError: the password is too easy. SwitchedOff: no accounts are opened.
        """
        await self._flags.need("registration", None)
        check_password(password, email)
        kept, address = await self._passwords.kept(password), address_of(email)
        async with self._db.begin() as connection:
            rows = Rows(connection)
            new = await rows.one(sql.ADD, email=email, address=address, password=kept, language=language)
            if new is None:
                await self._known(rows, address)
                return
            await self._prove(rows, new.id, "verify", email)
            await rows.note("registered", new.id, origin.host)

    async def verify_again(self, caller: Caller) -> None:
        """Another letter; the links of earlier ones are void."""
        async with self._db.begin() as connection:
            rows = Rows(connection)
            person = await find(rows, caller.person)
            if person.verified is None:
                await self._prove(rows, person.id, "verify", person.email)

    async def verify(self, token: str, origin: Origin) -> None:
        """The address is his.

        Raises:
            NotThere: the link was used, is too old, or not ours.
        """
        async with self._db.begin() as connection:
            rows = Rows(connection)
            person, _ = await _taken(rows, token, "verify")
            await rows.do(sql.VERIFY, id=person)
            await rows.note("verified", person, origin.host)

    async def forgotten(self, email: str) -> None:
        """A letter with a link to a new password, if there is such an account; nobody learns whether."""
        async with self._db.begin() as connection:
            rows = Rows(connection)
            if found := await rows.one(sql.BY_ADDRESS, address=address_of(email)):
                await self._prove(rows, found.id, "reset", found.email)

    async def reset(self, token: str, password: str, origin: Origin) -> None:
        """A new password by the link of a letter: the address is his, and everybody is logged out. Whoever opened the
        account before that was shown may have been another: his keys go too.

        Raises:
            NotThere: the link was used, is too old, or not ours. UserError: the password is too easy.
        """
        check_password(password, "")
        kept = await self._passwords.kept(password)
        async with self._db.begin() as connection:
            rows = Rows(connection)
            id, _ = await _taken(rows, token, "reset")
            person = await find(rows, id)
            check_password(password, person.email)
            others = await rows.take_over(id) if person.verified is None else []
            await rows.do(sql.VERIFY, id=id)
            ended = await self._new_password(rows, person, kept, origin, None)
        await self._barred.end(others)
        await self._barred.weaken(ended)

    async def change_password(self, caller: Caller, old: str, new: str, origin: Origin) -> None:
        """Another password; all other places are logged out.

        Raises:
            NotAllowed: the old one is wrong. NoPassword: there is none. UserError: the new one is too easy.
        """
        person = await self.right(caller, old)
        check_password(new, person.email)
        kept = await self._passwords.kept(new)
        async with self._db.begin() as connection:
            ended = await self._new_password(Rows(connection), person, kept, origin, caller.session)
        await self._barred.weaken(ended)

    async def move(self, caller: Caller, password: str, email: str) -> None:
        """Ask for another address; a letter there asks to show that it is his.

        Raises:
            NotAllowed: the password is wrong. NoPassword: there is none.
        """
        person = await self.right(caller, password)
        async with self._db.begin() as connection:
            await self._prove(Rows(connection), person.id, "move", email)

    async def moved(self, token: str, origin: Origin) -> None:
        """The account has another address; the old one is told.

        Raises:
            NotThere: the link was used, is too old, or not ours. UserError: somebody else has that address by now.
        """
        async with self._db.begin() as connection:
            rows = Rows(connection)
            id, email = await _taken(rows, token, "move")
            before = await find(rows, id)
            if await rows.one(sql.MOVE, id=id, email=email, address=address_of(email)) is None:
                raise UserError("another account has this address")
            await self._letters.write(connection, "moved", before.email, id.hex)
            await rows.note("moved", id, origin.host)

    async def person(self, id: UUID) -> Person:
        """A person.

        Raises:
            NotThere: there is nobody of this id.
        """
        async with self._db.begin() as connection:
            return await find(Rows(connection), id)

    async def change(self, caller: Caller, name: str | None, language: str | None) -> Person:
        """Another name or language; None leaves it.

        Raises:
            NotThere: the account was erased.
        """
        async with self._db.begin() as connection:
            return _person(await Rows(connection).one(sql.PROFILE, id=caller.person, name=name, language=language))

    async def deeds(self, person: UUID, cursor: str | None, limit: int) -> Page[Deed]:
        """What was done to an account, newest first."""
        given = {"person": person, "before": number_of(cursor, sql.NEWEST), "limit": limit + 1}
        found = [Deed.model_validate(row, from_attributes=True) for row in await self._db.run(sql.DEEDS, given)]
        return paged(found, limit, lambda one: str(one.id))

    async def export(self, caller: Caller, others: Mapping[str, Kept], page: int) -> dict[str, object]:
        """Everything that is kept of somebody, here and by the other services, but secrets (GDPR, articles 15 and 20).
        Of long lists the next rows are on the page that `next` says.

        Raises:
            ServerAway: one of them can't be asked; an export that lacks its part would say that it keeps nothing.
        """
        skip, person = page * ROWS, await self.person(caller.person)
        own = await self._keeping.kept(person.id, skip)
        theirs = {name: await service.kept(person.id, skip) for name, service in others.items()}
        lists = (rows for part in (own, *theirs.values()) for rows in part.values())
        more = any(len(rows) >= ROWS for rows in lists)
        return {"person": person, **own, **theirs, "next": page + 1 if more else None}

    async def erase(self, caller: Caller, password: str) -> None:
        """Forget a person: what is left is an empty row for what others' books say of it (GDPR, article 17).

        Raises:
            NotAllowed: the password is wrong. NoPassword: there is none. Conflict: he is the last administrator.
        """
        person = await self.right(caller, password)
        async with self._db.begin() as connection:
            rows = Rows(connection)
            await check_leave(rows, person.id)
            await rows.do(sql.ERASE, id=person.id)
            await rows.leave_nothing(person.id)
            await rows.do(FORGET_SUSPENSIONS, person=person.id)
            await rows.do(sql.FORGIVE, address=address_of(person.email))
            await rows.note("erased", person.id, "")
            await rows.do(sql.FORGET_HOSTS, id=person.id)
        await self._barred.erase(person.id)

    async def to_forget(self) -> tuple[UUID, ...]:
        """Those who were erased here, and whom the other services still know."""
        return tuple(row.id for row in await self._db.run(sql.TO_FORGET, {}))

    async def forgot(self, person: UUID) -> None:
        """Every other service has forgotten him."""
        await self._db.run(sql.FORGOTTEN, {"id": person})

    async def right(self, caller: Caller, password: str) -> Person:
        """The person, who has just shown the password.

        Raises:
            NotAllowed: it is wrong. NoPassword: there is none.
        """
        async with self._db.begin() as connection:
            rows = Rows(connection)
            row = await rows.one(sql.FIND, ids=[caller.person])
        if row and row.password is None:
            raise no_password()
        right, _ = await self._passwords.check(password, row.password if row else None)
        if not right:
            raise NotAllowed("the password is wrong")
        return _person(row)

    async def _known(self, rows: Rows, address: str) -> None:
        if owner := await rows.one(sql.BY_ADDRESS, address=address):
            await self._letters.write(rows.connection, "known", owner.email, owner.id.hex, "forgotten")

    async def _prove(self, rows: Rows, person: UUID, purpose: str, to: str) -> None:
        token = fresh_token()
        await rows.do(sql.VOID, person=person, purpose=purpose)
        await rows.do(
            sql.PROVE, digest=digest_of_token(token), person=person, purpose=purpose, detail=to, life=PROOF[purpose]
        )
        await self._letters.write(rows.connection, purpose, to, person.hex, f"{purpose}?token={token}")

    async def _new_password(
        self, rows: Rows, person: Person, kept: str, origin: Origin, but: UUID | None
    ) -> list[UUID]:  # fmt: skip
        """The sessions that end."""
        await rows.do(sql.PASSWORD, id=person.id, password=kept)
        await rows.do(sql.FORGIVE, address=address_of(person.email))
        ended = await rows.all(sql.END, person=person.id, id=None, but=but, reason="password")
        await self._letters.write(rows.connection, "changed", person.email, person.id.hex, "forgotten")
        await rows.note("password changed", person.id, origin.host)
        return [row.id for row in ended]


async def find(rows: Rows, id: UUID) -> Person:
    """A person.

    Raises:
        NotThere: there is nobody of this id.
    """
    return _person(await rows.one(sql.FIND, ids=[id]))


def _person(row: object) -> Person:
    if row is None:
        raise NotThere("there is no such account")
    return Person.model_validate(row, from_attributes=True)


async def _taken(rows: Rows, token: str, purpose: str) -> tuple[UUID, str]:
    found = await rows.one(sql.TAKE_PROOF, digest=digest_of_token(token), purpose=purpose)
    if found is None:
        raise NotThere("this link was used before or is too old; ask for another one")
    return found.person, found.detail
