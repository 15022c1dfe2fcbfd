"""The rows of users in PostgreSQL, as one transaction sees them. All SQL of users is here."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Row, TextClause, text
from sqlalchemy.ext.asyncio import AsyncConnection

from filmstudio.kit.migrate import Schema

SCHEMA = Schema("users", "filmstudio.services.users")
LETTERS = "users.letters"
ROTATION = 7_021_959
"""Key of the advisory lock under which a signing key is made."""

PERSON = "select id, email, name, language, role, verified, created, password from users.people"
ADD = text("""
    insert into users.people (email, address, password, language) values (:email, :address, :password, :language)
    on conflict (address) do nothing returning id, name, verified""")
FIND = text(f"{PERSON} where id = any(:ids) and erased is null")
BY_ADDRESS = text(f"{PERSON} where address = :address")
PASSWORD = text("update users.people set password = :password, changed = now() where id = :id and erased is null")
PROFILE = text("""
    update users.people set name = coalesce(:name, name), language = coalesce(:language, language), changed = now()
    where id = :id and erased is null returning id, email, name, language, role, verified, created""")
VERIFY = text("""
    update users.people set verified = coalesce(verified, now()), changed = now(),
    role = case role when 'guest' then 'free' else role end where id = :id and erased is null""")
MOVE = text("""
    update users.people set email = :email, address = :address, verified = now(), changed = now()
    where id = :id and erased is null and not exists (select from users.people where address = :address and id <> :id)
    returning id""")
ROLE = text("""
    update users.people set role = :role, changed = now() where id = :id and erased is null
    returning id, email, name, language, role, verified, created""")
ERASE = text("""
    update users.people set email = '', address = null, password = null, name = '', verified = null, erased = now(),
    changed = now() where id = :id and erased is null""")
TO_FORGET = text("""
    select id from users.people where erased is not null and forgotten is null order by random() limit 100""")
"""Not the oldest first: those who can't be forgotten yet would stand before all others."""
FORGOTTEN = text("update users.people set forgotten = now() where id = :id and forgotten is null")
LEAVE_NOTHING = tuple(
    text(f"delete from users.{table} where person = :id")  # noqa: S608
    for table in ("sessions", "proofs", "keys", "second_factors", "identities")
)
TAKE_OVER = text("""
    update users.sessions set ended = clock_timestamp(), reason = 'taken over', strong = false,
    weakened = clock_timestamp() where person = :id and ended is null returning id""")
FORGET_HOSTS = text("update users.audit set host = '', details = '{}' where person = :id or actor = :id")

FAILED = text("""
    insert into users.failures (address, count) values (:address, 1)
    on conflict (address) do update set since = now(),
    count = case when failures.since < now() - cast(:lock as interval) then 1 else failures.count + 1 end""")
LOCKED = text("""
    select 1 from users.failures
    where address = :address and count >= :most and since > now() - cast(:lock as interval)""")
FORGIVE = text("delete from users.failures where address = :address or since < now() - interval '1 day'")

BEGIN = text("""
    insert into users.sessions (person, agent, host, strong) values (:person, :agent, :host, :strong) returning id""")
ISSUE = text("""
    insert into users.refresh_tokens (digest, session, expires)
    values (:digest, :session, now() + cast(:life as interval))""")
REDEEM = text("""
    select t.session, t.used is not null as used, t.expires < now() as late, s.person, s.strong,
        s.ended is not null as ended
    from users.refresh_tokens t join users.sessions s on s.id = t.session
    where t.digest = :digest for update of t, s""")
USE = text("update users.refresh_tokens set used = now() where digest = :digest")
SEEN = text("update users.sessions set seen = now(), host = :host, agent = :agent where id = :id")
STRONG = text("update users.sessions set strong = true where id = :id")
WEAKEN = text("""
    update users.sessions set strong = false, weakened = clock_timestamp()
    where person = :person and ended is null and strong
    returning id""")
GOES_ON = text("select 1 from users.sessions where id = :id and ended is null")
SESSION = """
    select id, agent, host, strong, created, seen from users.sessions s where person = :person and ended is null
    and exists (select from users.refresh_tokens where session = s.id and used is null and expires > now())"""
SESSIONS = text(f"{SESSION} and (created, id) < (:at, :id) order by created desc, id desc limit :limit")
LAST_SEEN = text(f"{SESSION} order by seen desc limit 100")
"""Those that were used last."""
END = text("""
    update users.sessions set ended = now(), reason = :reason, strong = false,
    weakened = case when strong then clock_timestamp() else weakened end
    where person = :person and ended is null and (cast(:id as uuid) is null or id = :id)
    and (cast(:but as uuid) is null or id <> :but) returning id""")
TIDY = (
    text("delete from users.refresh_tokens where expires < now() - interval '30 days'"),
    text("delete from users.proofs where expires < now() - interval '30 days'"),
    text("""
        delete from users.sessions s where created < now() - interval '30 days'
        and not exists (select from users.refresh_tokens where session = s.id)"""),
)

PROVE = text("""
    insert into users.proofs (digest, person, purpose, detail, expires)
    values (:digest, :person, :purpose, :detail, now() + cast(:life as interval))""")
TAKE_PROOF = text("""
    update users.proofs set used = now()
    where digest = :digest and purpose = :purpose and used is null and expires > now() returning person, detail""")
VOID = text("update users.proofs set used = now() where person = :person and purpose = :purpose and used is null")

ADD_KEY = text("""
    insert into users.keys as made (id, person, name, start, digest, scopes, expires)
    select :id, :person, :name, :start, :digest, :scopes, :expires
    where (select count(*) from users.keys where person = :person and id <> :id) < :most
    on conflict (id) do update set start = excluded.start, digest = excluded.digest
    where made.used is null and made.person = excluded.person and made.name = excluded.name
    and made.scopes = excluded.scopes and made.expires is not distinct from excluded.expires
    returning id, name, start, scopes, created, expires, used, xmax = 0 as fresh""")
KEY = text("select used, name from users.keys where id = :id and person = :person")
KEYS = text("""
    select id, name, start, scopes, created, expires, used from users.keys where person = :person
    order by created, id""")
DROP_KEY = text("delete from users.keys where person = :person and id = :id returning name")
USE_KEY = text("""
    update users.keys k set used = case when used > now() - interval '1 minute' then used else now() end
    from users.people p
    where k.digest = :digest and p.id = k.person and p.erased is null and (k.expires is null or k.expires > now())
    returning k.id, k.person, k.scopes, p.role, exists (
        select from users.suspensions
        where person = k.person and lifted is null and (until is null or until > now())) as suspended""")

FACTOR = text("""
    select secret, confirmed is not null as confirmed, last_step, recovery from users.second_factors
    where person = :person for update""")
NEW_FACTOR = text("""
    insert into users.second_factors (person, secret, recovery) values (:person, :secret, :recovery)
    on conflict (person) do update set secret = excluded.secret, recovery = excluded.recovery, last_step = 0
    where second_factors.confirmed is null returning person""")
STEP = text("""
    update users.second_factors set last_step = :step, confirmed = coalesce(confirmed, now()) where person = :person""")
RECOVER = text("""
    update users.second_factors set recovery = array_remove(recovery, cast(:digest as bytea))
    where person = :person and confirmed is not null and cast(:digest as bytea) = any(recovery) returning person""")
DROP_FACTOR = text("delete from users.second_factors where person = :person")

ADD_VISIT = text("""
    insert into users.visits (digest, state, nonce, verifier, person, session, expires)
    values (:digest, :state, :nonce, :verifier, :person, :session, now() + cast(:life as interval))""")
VISIT = text("""
    select * from users.visits v where digest = :digest and expires > now()
    and (person is null or exists (select from users.sessions where id = v.session and ended is null))""")
SHOWN = text("update users.visits set shown = :person where digest = :digest")
END_VISIT = text("delete from users.visits where digest = :digest or expires < now()")
IDENTITY = text("select person from users.identities where provider = :provider and subject = :subject")
LINK = text("""
    insert into users.identities (provider, subject, person, email) values (:provider, :subject, :person, :email)
    on conflict do nothing""")
UNLINK = text("delete from users.identities where person = :person and provider = :provider")

SIGNING = text("select id, private, signs, ends from users.signing_keys where ends > now() order by signs")
ADD_SIGNING = text("insert into users.signing_keys (id, private, signs, ends) values (:id, :private, :signs, :ends)")
DROP_SIGNING = text("delete from users.signing_keys where ends < now() - interval '1 day'")

NOTE = text("""
    insert into users.audit (actor, person, action, host, details)
    values (:actor, :person, :action, :host, cast(:details as jsonb))""")
DEEDS = text("""
    select id, at, action, host, details from users.audit where person = :person and id < :before
    order by id desc limit :limit""")
NEWEST = 1 << 62
"""Above every deed's number."""


class Rows:
    """The rows, in one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    async def all(self, statement: TextClause, **values: object) -> Sequence[Row[Any]]:
        """What a statement of this module finds."""
        return (await self.connection.execute(statement, _plain(values))).all()

    async def one(self, statement: TextClause, **values: object) -> Row[Any] | None:
        """The one row that it finds, if it does."""
        return (await self.connection.execute(statement, _plain(values))).one_or_none()

    async def do(self, statement: TextClause, **values: object) -> None:
        """Change something."""
        await self.connection.execute(statement, _plain(values))

    async def facts(self, statement: TextClause, **values: object) -> list[dict[str, Any]]:
        """What it finds, as plain facts."""
        found = await self.connection.execute(statement, _plain(values))
        return [dict(row) for row in found.mappings()]

    async def note(
        self, action: str, person: UUID | None, host: str, actor: UUID | None = None, **details: str
    ) -> None:
        """Write down what was done, with what was done."""
        told = json.dumps(details)
        await self.do(NOTE, actor=actor or person, person=person, action=action, host=host, details=told)

    async def leave_nothing(self, person: UUID) -> None:
        """Without all by which somebody gets in but the password: sessions, links, keys, second factor, identities."""
        for statement in LEAVE_NOTHING:
            await self.do(statement, id=person)

    async def take_over(self, person: UUID) -> list[UUID]:
        """As `leave_nothing`, where an address turned out to be another's: the sessions that end. It is to be told of
        them, for what is out of their tokens is good for minutes.
        """
        ended = await self.all(TAKE_OVER, id=person)
        for statement in LEAVE_NOTHING[1:]:
            await self.do(statement, id=person)
        return [row.id for row in ended]

    async def lock(self, key: int) -> None:
        """Wait for this transaction's turn."""
        await self.do(text("select pg_advisory_xact_lock(:key)"), key=key)

    async def now(self) -> datetime:
        """The database's clock."""
        return (await self.connection.execute(text("select now()"))).scalar_one()


def _plain(values: Mapping[str, object]) -> dict[str, object]:
    """Collections travel as lists."""
    return {
        name: list(cast("tuple[object, ...]", one)) if isinstance(one, tuple) else one for name, one in values.items()
    }
