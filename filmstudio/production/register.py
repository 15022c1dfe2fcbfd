"""The register of jobs: what people ask about them. Lists, places in the queue, pace, and what happened since."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, TextClause, text

from filmstudio.kit.db import Database
from filmstudio.kit.patience import insist
from filmstudio.production.jobs import ALIVE
from filmstudio.production.limits import PRIORITIES

LAST = max(PRIORITIES.values())
BY_PLAN = " ".join(f"when '{plan}' then {number}" for plan, number in PRIORITIES.items())
PRIORITY = f"case {{job}}.film ->> 'plan' {BY_PLAN} else {LAST} end"
WAITING = "('submitted', 'queued')"
FIND = text("select * from production.jobs where id = :id")
LIST = text("""
    select * from production.jobs where project = :project and (created, id) < (:at, :id)
    order by created desc, id desc limit :limit""")
BEFORE = text(f"""
    select count(*) from production.jobs me join production.jobs other on other.state in {WAITING}
    and ({PRIORITY.format(job="other")}, other.created, other.id) < ({PRIORITY.format(job="me")}, me.created, me.id)
    where me.id = :id and me.state in {WAITING}""")  # noqa: S608
QUOTED = text("select seq from production.events where job = :id and kind = 'quote' order by seq desc limit 1")
PACE = text("""
    select count(*) as takes, extract(epoch from clock_timestamp() - min(at)) as seconds from production.events
    where job = :id and kind = 'take' and seq > (
        select coalesce(max(seq), 0) from production.events where job = :id and kind = 'quote')""")
STILL = text("""
    select body ->> 'still' as still from production.events
    where job = :id and kind = 'take' and body ->> 'what' = :shot and body ->> 'still' is not null
    order by seq desc limit 1""")
NEWEST = text("select seq, kind from production.events where job = :id order by seq desc limit 1")
NEWS = text(f"""
    select job.id, job.seq, not ({ALIVE}) and now() > job.updated + make_interval(
        secs => case job.state when 'completed' then (job.film ->> 'review')::int + 86400 else 0 end) as closed
    from production.jobs job join unnest(cast(:ids as text[]), cast(:told as bigint[])) as told (id, seq)
    on told.id = job.id
    where job.seq > told.seq or (not ({ALIVE}) and now() > job.updated + make_interval(
        secs => case job.state when 'completed' then (job.film ->> 'review')::int + 86400 else 0 end))""")  # noqa: S608
EVENTS = text("""
    select seq, kind, body, at from production.events where job = :id and seq > :after order by seq limit :limit""")
ENOUGH = 3
"""Takes of a film after which its pace is known."""


class Register:
    """All jobs, for those who ask."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def find(self, job: str) -> Row[Any] | None:
        """A job's row."""
        rows = await self._run(FIND, id=job)
        return rows[0] if rows else None

    async def cap(self, job: str) -> int:
        """The most that its vendors may cost, as it was approved."""
        return int((await self._run(FIND, id=job))[0].cap)

    async def listed(self, project: str, at: datetime, id: str, limit: int) -> Sequence[Row[Any]]:
        """A project's rows, the newest first, after a place."""
        return await self._run(LIST, project=project, at=at, id=id, limit=limit)

    async def before(self, job: str) -> int:
        """How many that wait are begun before this one, which waits too."""
        return int((await self._run(BEFORE, id=job))[0][0])

    async def quoted(self, job: str) -> int:
        """The number of the event that told of its newest quote; 0 if there is none."""
        rows = await self._run(QUOTED, id=job)
        return int(rows[0].seq) if rows else 0

    async def pace(self, job: str) -> float | None:
        """Takes a second since the first one of this round, waiting included; None while there are too few."""
        row = (await self._run(PACE, id=job))[0]
        return (row.takes - 1) / float(row.seconds) if row.takes >= ENOUGH and row.seconds else None

    async def still(self, job: str, shot: str) -> str | None:
        """The digest of a shot's newest still."""
        rows = await self._run(STILL, id=job, shot=shot)
        return str(rows[0].still) if rows else None

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
