"""Jobs in PostgreSQL: what was ordered, how far it is, what it came to, what it bought. All SQL of production."""

import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, TextClause, text
from sqlalchemy.ext.asyncio import AsyncConnection

from filmstudio.errors import BudgetExceeded, UserError
from filmstudio.kit.db import Database
from filmstudio.kit.events import Body, Change, Event, Journal
from filmstudio.kit.patience import insist
from filmstudio.pipeline.budget import over
from filmstudio.pipeline.quote import Quote
from filmstudio.production.orders import FINAL, Assignment, Ending, FilmDone, FilmOrder, State, TakeOrder

STAGES: dict[State, int] = {"queued": 0, "processing": 5, "awaiting approval": 20, "rendering": 70}
SHOOTING = (20, 70)
"""Percent at which the shoot begins and ends."""
ADD = text("""
    insert into production.jobs (id, tenant, project, cap, film) values (:id, :tenant, :project, :cap, :film)
    on conflict (id) do nothing returning id""")
STATE = "state = :state, percent = greatest(percent, :percent), updated = now()"
ALIVE = f"state not in {FINAL}"
QUOTE = """
    quote = cast(:quote as jsonb), film = coalesce(cast(:film as jsonb), film), total = :total, done = 0,
    percent = :percent, updated = now()"""
ONE_MORE = """
    done = done + 1, updated = now(),
    percent = greatest(percent, :low + cast(:span as int) * least(done + 1, total) / greatest(total, 1))"""
END = """
    state = :state, percent = :percent, result = coalesce(cast(:result as jsonb), result),
    error = cast(:error as jsonb), updated = now()"""
CAP = text("update production.jobs set cap = :cap, updated = now() where id = :id")
FIND = text("select * from production.jobs where id = :id")
OF_PROJECT = text("select * from production.jobs where project = :project order by created, id limit :most")
FORGET = text("delete from production.jobs where id = :id")
LOCK_CAP = text("select cap from production.jobs where id = :id for update")
SPENT = text("""
    select coalesce(sum(coalesce(cost, price)), 0) from production.purchases where job = :id and recipe <> :recipe""")
RESERVE = text("""
    insert into production.purchases (job, recipe, price) values (:id, :recipe, :price)
    on conflict (job, recipe) do update set price = excluded.price where purchases.cost is null""")
SPEND = text("""
    insert into production.purchases (job, recipe, price, cost) values (:id, :recipe, :cost, :cost)
    on conflict (job, recipe) do update set cost = excluded.cost""")
RELEASE = text("delete from production.purchases where job = :id and recipe = :recipe and cost is null")
QUEUE_UP = text("select pg_advisory_xact_lock(hashtextextended('production.jobs ' || :tenant, 0))")
UNDER_WAY = text(f"select count(*) from production.jobs where tenant = :tenant and {ALIVE}")  # noqa: S608
SILENT = text(f"""
    select id from production.jobs where state not in ('submitted', 'queued') and {ALIVE}
    and updated < now() - make_interval(secs => :seconds) order by updated limit 100""")  # noqa: S608
OVER = text(f"select 1 from production.jobs where id = :id and seq <= :number and state in {FINAL}")  # noqa: S608
COST = text("select cost from production.purchases where job = :id and recipe = :recipe")
SPENT_IN_ALL = text("select coalesce(sum(cost), 0) as cost from production.purchases where job = :id")
COUNT = text("""
    select state, count(*) as count from production.jobs where updated > now() - interval '1 day' group by state""")
TOUCH = text("update production.jobs set updated = now() where id = any(:ids)")


@dataclass(frozen=True)
class Job:
    """A job as it stands. `percent` is honest: it grows with takes that are finished."""

    id: str
    tenant: str
    project: str
    state: State
    percent: int
    film: FilmOrder
    quote: Quote | None
    done: FilmDone | None
    error: str


class Jobs:
    """All jobs, and the journal of each."""

    def __init__(self, db: Database, journal: Journal) -> None:
        self._db, self.journal = db, journal

    async def add(self, connection: AsyncConnection, film: FilmOrder) -> bool:
        """A new job, in the caller's transaction; False if it was there before."""
        given = {"id": film.job, "tenant": film.tenant, "project": film.project, "cap": film.cap}
        found = await connection.execute(ADD, {**given, "film": film.model_dump_json()})
        return found.first() is not None

    async def under_way(self, connection: AsyncConnection, tenant: str) -> int:
        """How many jobs of a tenant have not ended, counted by one at a time until the transaction's end."""
        await connection.execute(QUEUE_UP, {"tenant": tenant})
        return int((await connection.execute(UNDER_WAY, {"tenant": tenant})).scalar_one())

    async def find(self, job: str) -> Job:
        """The job as it stands.

        Raises:
            UserError: there is no such job.
        """
        rows = await insist(lambda: self._db.run(FIND, {"id": job}))
        if not rows:
            raise UserError(f"there is no job {job}")
        return _job(rows[0])

    async def of_project(self, project: str, most: int) -> tuple[Job, ...]:
        """A project's, the oldest first."""
        rows = await insist(lambda: self._db.run(OF_PROJECT, {"project": project, "most": most}))
        return tuple(_job(row) for row in rows)

    async def forget(self, connection: AsyncConnection, job: str) -> None:
        """Its row and its events, in the caller's transaction; what was bought for it stays in the books."""
        await connection.execute(FORGET, {"id": job})

    async def state(self, to: Assignment, state: State, step: str = "") -> None:
        """The job is in another state now; told once a step, and not of a job that has ended, but for a retake."""
        percent, again = STAGES.get(state, 0), to.round > 1
        change = Change(STATE, f"{ALIVE} or :again", {"state": state, "percent": percent, "again": again})
        body: Body = {"state": state, "percent": percent}
        await self.journal.append(to.job, f"{to.round}/{state}/{step}", "state", body, change)

    async def quoted(self, film: FilmOrder, quote: Quote, step: str) -> None:
        """What it will cost, as it is ordered now; the takes that are finished are counted from here."""
        body: Body = {
            "seconds": quote.seconds, "takes": quote.takes, "takes_to_make": quote.takes_to_make,
            "credits": quote.credits, "dollars": quote.dollars,
        }  # fmt: skip
        ordered = film.model_dump_json() if film.round == 1 else None
        facts = {
            "quote": quote.model_dump_json(), "film": ordered, "total": quote.takes_to_make, "percent": SHOOTING[0],
        }  # fmt: skip
        await self.journal.append(film.job, f"{film.round}/quote/{step}", "quote", body, Change(QUOTE, facts=facts))

    async def capped(self, film: FilmOrder) -> None:
        """The most that vendors may cost, as it was approved."""
        await insist(lambda: self._db.run(CAP, {"id": film.job, "cap": film.cap}))

    async def cost(self, job: str, recipe: str) -> int:
        """Millionths of a dollar that a take did cost this job: none if another job had bought it."""
        rows = await insist(lambda: self._db.run(COST, {"id": job, "recipe": recipe}))
        return int(rows[0].cost or 0) if rows else 0

    async def finished(self, to: Assignment, take: TakeOrder, cost: int, still: str | None) -> None:
        """One take more; counted once, however often it is told, and not when the job has ended meanwhile: its end is
        the last thing that its watchers hear.
        """
        body: Body = {"what": take.what, "craft": take.craft, "cost": cost, "still": still}
        low, high = SHOOTING
        change = Change(ONE_MORE, ALIVE, {"low": low, "span": high - low})
        await self.journal.append(to.job, f"{to.round}/take/{take.recipe}", "take", body, change)

    async def retaking(self, job: str, key: str, seen: int, shots: Sequence[str]) -> None:
        """Shots are taken again: told at once, so that nobody thinks the film over, unless more was told since."""
        body: Body = {"shots": ", ".join(shots)}
        unless = Change(when="seq = :seen", facts={"seen": seen})
        await self.journal.append(job, f"retake/{key}", "retake", body, unless)

    async def ended(self, ending: Ending, *, inside: bool = True) -> None:
        """It is completed, failed or cancelled; told by its own workflow (inside) or by who found that to be gone."""
        error = json.dumps({"message": ending.error, "kind": ending.kind}) if ending.error else None
        result = ending.done.model_dump_json() if ending.done else None
        percent = 100 if ending.state == "completed" else 0
        facts = {"state": ending.state, "percent": percent, "result": result, "error": error}
        body: Body = {"state": ending.state, "error": ending.error, "cost": await self.spent(ending.film.job)}
        key = f"{ending.film.round}/ended" if inside else f"outside/{ending.film.round}/ended"
        change = Change(END, "true" if inside else ALIVE, facts)
        await self.journal.append(ending.film.job, key, "ended", body, change)

    async def warned(self, to: Assignment, what: str) -> None:
        """Something that a person should know."""
        await self.journal.append(to.job, f"{to.round}/warning/{what}", "warning", {"what": what}, Change(when=ALIVE))

    async def silent(self, seconds: float) -> list[str]:
        """Jobs that were begun, have not ended, and of which nothing was heard for so long; each once in that time."""

        async def found() -> list[str]:
            async with self._db.begin() as connection:
                ids = [row.id for row in await connection.execute(SILENT, {"seconds": seconds})]
                await connection.execute(TOUCH, {"ids": ids})
                return ids

        return await insist(found)

    async def count(self) -> dict[str, int]:
        """How many there are in each state, of those that changed within a day."""
        return {str(row.state): int(row.count) for row in await self._db.run(COUNT, {})}  # pyright: ignore[reportArgumentType]

    async def spent(self, job: str) -> int:
        """Millionths of a dollar that its takes did cost."""
        rows = await insist(lambda: self._db.run(SPENT_IN_ALL, {"id": job}))
        return int(rows[0].cost)  # pyright: ignore[reportArgumentType]

    async def follow(self, job: str, after: int = 0) -> AsyncIterator[Event]:
        """Its events above a number, to the end of the job: a retake that was asked for by then is waited for."""
        if await self._over(job, after):
            return
        async for event in self.journal.follow(job, after):
            yield event
            if event.kind == "ended" and await self._over(job, event.number):
                return

    async def _over(self, job: str, number: int) -> bool:
        """True if the job has ended and nothing happened after this event."""
        rows = await insist(lambda: self._db.run(OVER, {"id": job, "number": number}))
        return bool(rows)

    def budget(self, job: str) -> "JobBudget":
        """Its budget."""
        return JobBudget(self._db, job)


class JobBudget:
    """A job's cap, which no number of workers can pass: purchases are set aside with the job's row locked."""

    def __init__(self, db: Database, job: str) -> None:
        self._db, self._job = db, job

    async def reserve(self, recipe: str, price: int) -> None:
        """Set the price aside.

        Raises:
            BudgetExceeded: it would pass the cap.
        """

        async def reserved() -> None:
            async with self._db.begin() as connection:
                given = {"id": self._job, "recipe": recipe}
                cap = int((await connection.execute(LOCK_CAP, given)).scalar_one())
                spent = int((await connection.execute(SPENT, given)).scalar_one())
                if spent + price > cap:
                    raise BudgetExceeded(over(price, spent, cap))
                await connection.execute(RESERVE, {**given, "price": price})

        await insist(reserved)

    async def spend(self, recipe: str, cost: int) -> None:
        """What it did cost."""
        await self._do(SPEND, recipe, {"cost": cost})

    async def release(self, recipe: str) -> None:
        """It came to nothing."""
        await self._do(RELEASE, recipe, {})

    async def _do(self, statement: TextClause, recipe: str, more: dict[str, int]) -> None:
        await insist(lambda: self._db.run(statement, {"id": self._job, "recipe": recipe, **more}))


def _job(row: Row[Any]) -> Job:
    quote = Quote.model_validate(row.quote) if row.quote else None
    done = FilmDone.model_validate(row.result) if row.result else None
    film, error = FilmOrder.model_validate(row.film), str(row.error["message"]) if row.error else ""
    return Job(row.id, row.tenant, row.project, row.state, row.percent, film, quote, done, error)
