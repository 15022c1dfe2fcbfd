"""The register of jobs: what people ask about them. Lists, places in the queue, pace, and what happened since."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, TextClause, text

from filmstudio.kit.db import Database
from filmstudio.kit.patience import insist
from filmstudio.ports.all_films import Search
from filmstudio.ports.pages import Window
from filmstudio.production.jobs import ALIVE, UNDER_WAY
from filmstudio.production.limits import PRIORITIES

LAST = max(PRIORITIES.values())
BY_PLAN = " ".join(f"when '{plan}' then {number}" for plan, number in PRIORITIES.items())
PRIORITY = f"case {{job}}.film ->> 'plan' {BY_PLAN} else {LAST} end"
WAITING = "('submitted', 'queued')"
FIND = text("select * from production.jobs where id = any(cast(:ids as text[]))")
WINDOWS = text("""
    select w.nth, job.* from unnest(
        cast(:projects as text[]), cast(:ats as timestamptz[]), cast(:ids as text[]), cast(:limits as int[])
    ) with ordinality as w (project, at, id, most, nth)
    cross join lateral (
        select * from production.jobs where project = w.project and (created, id) < (w.at, w.id)
        order by created desc, id desc limit w.most
    ) job order by w.nth, job.created desc, job.id desc""")
STANDING = text(f"""
    select me.*, quoted.seq as quoted, pace.takes, pace.seconds, (
        select coalesce(sum(cost), 0)::bigint from production.purchases where job = me.id
    ) as spent, (
        select coalesce(jsonb_agg(jsonb_build_array(what, cost) order by what), '[]') from (
            select body ->> 'what' as what, sum((body ->> 'cost')::bigint) as cost from production.events
            where job = me.id and kind = 'take' group by 1 having sum((body ->> 'cost')::bigint) > 0
        ) paid
    ) as bill, case when me.state in {WAITING} then (
        select count(*) from production.jobs other where other.state in {WAITING}
        and ({PRIORITY.format(job="other")}, other.created, other.id) < ({PRIORITY.format(job="me")}, me.created, me.id)
    ) end as before
    from production.jobs me cross join lateral (
        select coalesce(max(seq), 0) as seq from production.events where job = me.id and kind = 'quote'
    ) quoted left join lateral (
        select count(*) as takes, extract(epoch from clock_timestamp() - min(at)) as seconds from production.events
        where job = me.id and kind = 'take' and seq > quoted.seq
    ) pace on me.state = 'processing'
    where me.id = any(cast(:ids as text[]))""")  # noqa: S608
STILL = text("""
    select body ->> 'still' as still from production.events
    where job = :id and kind = 'take' and body ->> 'what' = :shot and body ->> 'still' is not null
    order by seq desc limit 1""")
NEWEST = text("select seq, kind from production.events where job = :id order by seq desc limit 1")
NEWEST_FILM = text("""
    select id, (result ->> 'round')::int as round from production.jobs
    where project = :project and result is not null and coalesce(film ->> 'crew', 'embedded') = :crew
    order by updated desc limit 1""")
NEWS = text(f"""
    select job.id, job.seq, not ({ALIVE}) and now() > job.updated + make_interval(
        secs => case job.state when 'completed' then (job.film ->> 'review')::int + 86400 else 0 end) as closed
    from production.jobs job join unnest(cast(:ids as text[]), cast(:told as bigint[])) as told (id, seq)
    on told.id = job.id
    where job.seq > told.seq or (not ({ALIVE}) and now() > job.updated + make_interval(
        secs => case job.state when 'completed' then (job.film ->> 'review')::int + 86400 else 0 end))""")  # noqa: S608
EVENTS = text("""
    select seq, kind, body, at from production.events where job = :id and seq > :after order by seq limit :limit""")
UUIDS = "'^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'"
EVERYWHERE = text(f"""
    select * from production.jobs where (created, id) < (:at, :id)
    and id ~ {UUIDS} and tenant ~ {UUIDS} and project ~ {UUIDS}
    and (cast(:state as text) is null or state = :state) and (cast(:payer as text) is null or tenant = :payer)
    and (cast(:project as text) is null or project = :project)
    and (cast(:since as timestamptz) is null or created >= :since)
    order by created desc, id desc limit :limit""")  # noqa: S608
"""Jobs that people have; those of `filmstudio batch` may be named otherwise."""
ENOUGH = 3
"""Takes of a film after which its pace is known."""


class Register:
    """All jobs, for those who ask."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def find(self, jobs: Sequence[str]) -> Sequence[Row[Any]]:
        """The rows of jobs."""
        return await self._run(FIND, ids=jobs)

    async def cap(self, job: str) -> int:
        """The most that its vendors may cost, as it was approved."""
        return int((await self.find([job]))[0].cap)

    async def listed(self, windows: Sequence[Window]) -> Sequence[Row[Any]]:
        """The rows of projects, the newest first after a place; `nth`: of which window, from 1."""
        places = {"projects": [str(one.project) for one in windows], "ids": [str(one.id) for one in windows]}
        limits, ats = [one.limit for one in windows], [one.at for one in windows]
        return await self._run(WINDOWS, limits=limits, ats=ats, **places)

    async def everywhere(self, search: Search) -> Sequence[Row[Any]]:
        """The rows of all tenants that fit, the newest first."""
        ids = {name: str(one) if (one := getattr(search, name)) else None for name in ("id", "payer", "project")}
        return await self._run(EVERYWHERE, **dict(search) | ids)

    async def standing(self, jobs: Sequence[str]) -> Sequence[Row[Any]]:
        """The rows of jobs, with what they spent (millionths of a dollar: in all, and by what it was spent for), the
        number of the event that told of the newest quote (0: none), how many that wait are begun `before`, where it
        waits, and while it is made the `takes` since that quote and the `seconds` since the first.
        """
        return await self._run(STANDING, ids=jobs)

    async def under_way(self, tenant: str) -> int:
        """How many of a tenant's have not ended."""
        return int((await self._run(UNDER_WAY, tenant=tenant))[0][0])

    async def still(self, job: str, shot: str) -> str | None:
        """The digest of a shot's newest still."""
        rows = await self._run(STILL, id=job, shot=shot)
        return str(rows[0].still) if rows else None

    async def newest_film(self, project: str, crew: str) -> tuple[str, int] | None:
        """The job, and its round, whose film of a project was finished last by this crew."""
        rows = await self._run(NEWEST_FILM, project=project, crew=crew)
        return (str(rows[0].id), int(rows[0].round)) if rows else None

    async def newest(self, job: str) -> tuple[int, str]:
        """The number and the kind of its newest event."""
        rows = await self._run(NEWEST, id=job)
        return (int(rows[0].seq), str(rows[0].kind)) if rows else (0, "")

    async def moved(self, told: dict[str, int]) -> list[tuple[str, int, bool]]:
        """Of these jobs, those of which something happened after a number, or nothing will any more: number, closed."""
        rows = await self._run(NEWS, ids=list(told), told=list(told.values()))
        return [(str(row.id), int(row.seq), bool(row.closed)) for row in rows]

    async def events(self, job: str, after: int, limit: int) -> Sequence[Row[Any]]:
        """Its next events, with their times."""
        return await self._run(EVENTS, id=job, after=after, limit=limit)

    async def _run(self, statement: TextClause, **values: object) -> Sequence[Row[Any]]:
        return await insist(lambda: self._db.run(statement, values))


def pace_of(row: Row[Any]) -> float | None:
    """Takes a second of a row of `standing`, since the first one and waiting included; None while too few are known."""
    return (row.takes - 1) / float(row.seconds) if (row.takes or 0) >= ENOUGH and row.seconds else None
