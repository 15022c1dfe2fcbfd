"""The takes of all projects in PostgreSQL: a row before the call and after it. All SQL of the store is here."""

import hashlib
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Row, TextClause, text

from filmstudio.film.assets import Asset
from filmstudio.kit.db import Database
from filmstudio.kit.migrate import Schema

SCHEMA = Schema("store", "filmstudio.store")
LEASE = 15
"""Seconds after which the claim of a maker that is silent is free."""

CLAIM = text("""
    with mine as (
        insert into store.takes (project, recipe, state, owner, lease)
        values (:project, :recipe, 'claimed', :owner, now() + make_interval(secs => :lease))
        on conflict (project, recipe) do update set owner = excluded.owner, lease = excluded.lease
        where takes.state <> 'made' and (takes.lease < now() or takes.owner = excluded.owner)
        returning state, failures, vendor_job, null::jsonb as asset)
    select * from mine union all
    select state, failures, vendor_job, asset from store.takes
    where project = :project and recipe = :recipe and state = 'made' and not exists (select from mine)""")
KNOWN = text("select asset from store.takes where project = :project and recipe = :recipe and state = 'made'")
RENEW = text("""
    update store.takes set lease = now() + make_interval(secs => :lease)
    where project = :project and recipe = :recipe and owner = :owner and state <> 'made'""")
LEAVE = text("""
    update store.takes set lease = now()
    where project = :project and recipe = :recipe and owner = :owner and state <> 'made'""")
ASKING = text("""
    update store.takes set state = 'asked', vendor = :vendor, price = :price
    where project = :project and recipe = :recipe and owner = :owner and state in ('claimed', 'asked') returning 1""")
ORDERED = text("""
    update store.takes set state = 'ordered', vendor_job = :order
    where project = :project and recipe = :recipe and vendor_job is null and state <> 'made'""")
FAILED = text("""
    update store.takes set state = 'claimed', vendor_job = null, failures = failures + 1
    where project = :project and recipe = :recipe and owner = :owner and state <> 'made'""")
KEEP = text("""
    insert into store.takes (project, recipe, state, owner, lease, cost, asset, made)
    values (:project, :recipe, 'made', :owner, now(), :cost, cast(:asset as jsonb), now())
    on conflict (project, recipe) do update
    set state = 'made', cost = excluded.cost, asset = excluded.asset, made = now()""")
LOSE = text("""
    update store.takes set state = case when vendor_job is null then 'claimed' else 'ordered' end, lease = now()
    where project = :project and state = 'made' and asset ->> 'content' = :content""")
PROJECTS = text("select distinct project from store.takes order by project")
REFERRED = text("select distinct asset ->> 'content' from store.takes where project = :project and state = 'made'")
RECALL = text("select document from store.notes where project = :project and key = :key")
REMEMBER = text("""
    insert into store.notes (project, key, document) values (:project, :key, :document)
    on conflict (project, key) do update set document = excluded.document, written = now()""")
FORGET = tuple(text(f"delete from store.{table} where project = :project") for table in ("takes", "notes"))  # noqa: S608


@dataclass(frozen=True)
class TakeRow:
    """A take's row as its maker found it."""

    state: str
    failures: int
    order: str | None
    asset: Asset | None


class TakeRepository:
    """One project's rows."""

    def __init__(self, db: Database, project: str) -> None:
        self._db, self._project = db, project

    async def known(self, recipe: str) -> Asset | None:
        """The take, if it was made."""
        row = await self._one(KNOWN, recipe=recipe)
        return Asset.model_validate(row.asset) if row else None

    async def claim(self, recipe: str, owner: UUID) -> TakeRow | None:
        """The row, if it is ours now or the take was made; None while another maker lives."""
        row = await self._one(CLAIM, recipe=recipe, owner=owner, lease=LEASE)
        if not row:
            return None
        asset = Asset.model_validate(row.asset) if row.asset else None
        return TakeRow(row.state, row.failures, row.vendor_job, asset)

    async def renew(self, recipe: str, owner: UUID) -> None:
        """We are still at it."""
        await self._do(RENEW, recipe=recipe, owner=owner, lease=LEASE)

    async def leave(self, recipe: str, owner: UUID) -> None:
        """We are no longer at it."""
        await self._do(LEAVE, recipe=recipe, owner=owner)

    async def asking(self, recipe: str, owner: UUID, vendor: str, price: int) -> bool:
        """A vendor is about to be asked; False if the claim is not ours any more."""
        return await self._one(ASKING, recipe=recipe, owner=owner, vendor=vendor, price=price) is not None

    async def ordered(self, recipe: str, order: str) -> None:
        """The vendor's job; written even by a maker that lost its claim meanwhile, unless there is one already."""
        await self._do(ORDERED, recipe=recipe, order=order)

    async def failed(self, recipe: str, owner: UUID) -> None:
        """The try came to nothing."""
        await self._do(FAILED, recipe=recipe, owner=owner)

    async def keep(self, recipe: str, owner: UUID, asset: Asset, cost: int) -> None:
        """The take is made."""
        await self._do(KEEP, recipe=recipe, owner=owner, asset=asset.model_dump_json(), cost=cost)

    async def lose(self, content: str) -> None:
        """These bytes are gone: takes that had them are to be made, or collected, again."""
        await self._do(LOSE, content=content)

    async def referred(self) -> frozenset[str]:
        """Digests of all bytes that a take has."""
        async with self._db.begin() as connection:
            rows = await connection.execute(REFERRED, {"project": self._project})
            return frozenset(str(row[0]) for row in rows)

    async def recall(self, key: str) -> str | None:
        """A document."""
        row = await self._one(RECALL, key=_digest(key))
        return str(row.document) if row else None

    async def remember(self, key: str, document: str) -> None:
        """Keep a document."""
        await self._do(REMEMBER, key=_digest(key), document=document)

    async def forget(self) -> None:
        """The project is gone."""
        for statement in FORGET:
            await self._do(statement)

    async def _one(self, statement: TextClause, **values: object) -> Row[tuple[object, ...]] | None:
        rows = await self._db.run(statement, {"project": self._project, **values})
        return rows[0] if rows else None

    async def _do(self, statement: TextClause, **values: object) -> None:
        await self._db.run(statement, {"project": self._project, **values})


async def every_project(db: Database) -> list[str]:
    """All projects that have a take."""
    return [str(row[0]) for row in await db.run(PROJECTS, {})]


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
