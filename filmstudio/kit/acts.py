"""What administrators did: a table in each service's schema, written with what they did, never changed."""

import functools
import json

from sqlalchemy import TextClause, text
from sqlalchemy.ext.asyncio import AsyncConnection

from filmstudio.kit.act import Act, Sought
from filmstudio.kit.acting import Acting
from filmstudio.kit.db import Database

WRITE = """
    insert into {schema}.acts (id, asked, actor, action, about, reason, request, details)
    values (:id, :asked, :by, :action, :about, :reason, :request, cast(:details as jsonb))
    on conflict (id) do nothing returning id"""
ASKED = "select asked from {schema}.acts where id = :id"
ACTS = """
    select id, at, cast(:service as text) as service, actor as by, action, about, reason, request, details
    from {schema}.acts where (at, id) < (:at, :before)
    and (cast(:by as uuid) is null or actor = :by) and (cast(:about as text) is null or about = :about)
    and (cast(:since as timestamptz) is null or at >= :since) order by at desc, id desc limit :limit"""


class Acts:
    """The acts of one service."""

    def __init__(self, db: Database, schema: str) -> None:
        self._db, self._schema = db, schema

    async def write(
        self, connection: AsyncConnection, acting: Acting, action: str, about: str, reason: str = "", **details: str
    ) -> bool:
        """Write one in the caller's transaction, which does the thing. False: the same request did it before.

        Raises:
            KeyReused: its key was used for another request.
        """
        given = {
            "id": acting.once.id, "asked": acting.once.asked, "by": acting.by, "action": action, "about": about,
            "reason": reason, "request": acting.request, "details": json.dumps(details),
        }  # fmt: skip
        if (await connection.execute(_sql(WRITE, self._schema), given)).first():
            return True
        asked = (await connection.execute(_sql(ASKED, self._schema), {"id": acting.once.id})).scalar_one()
        acting.once.same(asked)
        return False

    async def acts(self, sought: Sought) -> tuple[Act, ...]:
        """The newest first."""
        rows = await self._db.run(_sql(ACTS, self._schema), {**dict(sought), "service": self._schema})
        return tuple(Act.model_validate(row, from_attributes=True) for row in rows)


def made(schema: str) -> tuple[str, ...]:
    """The statements by which migrations make the table; they were run, so they are never changed."""
    return (
        f"""
        create table {schema}.acts (
            id uuid primary key,
            at timestamptz not null default clock_timestamp(),
            asked bytea not null,
            actor uuid not null,
            action text not null,
            about text not null,
            reason text not null check (length(reason) <= 500),
            request text not null,
            details jsonb not null
        )""",
        f"create index acts_at on {schema}.acts (at desc, id desc)",
        f"create index acts_about on {schema}.acts (about, at desc)",
        f"""
        create function {schema}.acts_stay() returns trigger language plpgsql as $$
        begin
            raise exception 'what administrators did is never changed' using errcode = 'insufficient_privilege';
        end $$""",
        f"""
        create trigger acts_stay before update or delete or truncate on {schema}.acts
        for each statement execute function {schema}.acts_stay()""",
    )


def unmade(schema: str) -> tuple[str, ...]:
    """Back again."""
    return (f"drop table {schema}.acts", f"drop function {schema}.acts_stay()")


@functools.cache
def _sql(template: str, schema: str) -> TextClause:
    return text(template.replace("{schema}", schema))
