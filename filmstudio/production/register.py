"""The register of jobs: what people ask about them. Lists, places in the queue, pace, and what happened since."""

import time
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, TextClause, text

from filmstudio.kit.db import Database
from filmstudio.kit.patience import insist
from filmstudio.ports.all_films import Search
from filmstudio.ports.pages import Window
from filmstudio.production.forecast import ENOUGH, Usual, usual_of
from filmstudio.production.jobs import ALIVE, UNDER_WAY
from filmstudio.production.limits import PRIORITIES

USUAL = text("""
    select count(*) as films, avg(takes) as takes, avg(finish) as finish,
        sum(takes - 1) filter (where takes >= :enough) / nullif(sum(span) filter (where takes >= :enough), 0) as pace
    from (
        select made.takes, made.span, extract(epoch from ended.at - coalesce(made.last, ended.at)) as finish
        from (
            select id from (
                select id, state, film, created from production.jobs where created > now() - interval '30 days'
                order by created desc, id desc limit 1000
            ) lately where state = 'completed' and coalesce(film ->> 'crew', 'embedded') = :crew
            order by created desc limit 20
        ) job cross join lateral (
            select seq, at from production.events where job = job.id and kind = 'ended' order by seq limit 1
        ) ended cross join lateral (
            select count(*) as takes, max(at) as last, extract(epoch from max(at) - min(at)) as span
            from production.events where job = job.id and kind = 'take' and seq < ended.seq
        ) made where made.takes > 0
    ) films""")
"""Of the last films of a crew among the thousand newest, till each was there for the first time."""
LAST = max(PRIORITIES.values())
BY_PLAN = " ".join(f"when '{plan}' then {number}" for plan, number in PRIORITIES.items())
PRIORITY = f"case {{job}}.film ->> 'plan' {BY_PLAN} else {LAST} end"
FRESH = 15.0
"""Seconds for which what is usual is believed: films ask often."""
BEGUN = "('submitted', 'queued', 'processing')"
IN_LINE = """
    (me.state in ('submitted', 'queued') or me.state = 'processing' and me.total > 0 and me.done = 0)"""
"""It waits: to be begun, or, approved, for its first take."""
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
    select me.*, quoted.seq as quoted, pace.takes, pace.seconds, pace.still, (
        select coalesce(sum(cost), 0)::bigint from production.purchases where job = me.id
    ) as spent, (
        select coalesce(jsonb_agg(jsonb_build_array(what, cost) order by what), '[]') from (
            select body ->> 'what' as what, sum((body ->> 'cost')::bigint) as cost from production.events
            where job = me.id and kind = 'take' group by 1 having sum((body ->> 'cost')::bigint) > 0
        ) paid
    ) as bill, case when {IN_LINE} then line.before end as before, line.ahead, line.unknown, line.active
    from production.jobs me cross join lateral (
        select coalesce(max(seq), 0) as seq from production.events where job = me.id and kind = 'quote'
    ) quoted left join lateral (
        select count(*) as takes, extract(epoch from clock_timestamp() - min(at)) as seconds,
            extract(epoch from clock_timestamp() - max(at)) as still from production.events
        where job = me.id and kind = 'take' and seq > quoted.seq
    ) pace on me.state in ('processing', 'rendering') cross join lateral (
        select count(*) filter (where not busy) as before, count(*) filter (where busy) as active,
            count(*) filter (where quote is null) as unknown, coalesce(sum(total - done), 0)::bigint as ahead
        from (
            select total, done, quote, state = 'processing' and (done > 0 or total = 0) as busy
            from production.jobs other
            where {IN_LINE} and {ALIVE} and other.id <> me.id and other.state in {BEGUN} and (
                state = 'processing' and (done > 0 or total = 0)
                or ({PRIORITY.format(job="other")}, created, id) < ({PRIORITY.format(job="me")}, me.created, me.id)
            )
        ) others
    ) line
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


class Register:
    """All jobs, for those who ask."""

    def __init__(self, db: Database) -> None:
        self._db, self._usual = db, dict[str, tuple[float, Usual | None]]()

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
        number of the event that told of the newest quote (0: none), and while it is made the `takes` since that quote,
        the `seconds` since the first and those for which it is `still` since the last. Where it waits: how many films
        that wait, too, come `before` it and how many are `active`, the takes `ahead` of them all, and how many of them
        have an `unknown` number of takes.
        """
        return await self._run(STANDING, ids=jobs)

    async def usual(self, crew: str) -> Usual | None:
        """How films of a crew went lately; None: it has made none yet."""
        until, found = self._usual.get(crew, (0.0, None))
        if time.monotonic() >= until:
            self._usual[crew] = time.monotonic() + FRESH, found  # one asks; the others believe what was
            found = usual_of((await self._run(USUAL, crew=crew, enough=ENOUGH))[0])
            self._usual[crew] = time.monotonic() + FRESH, found
        return found

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
