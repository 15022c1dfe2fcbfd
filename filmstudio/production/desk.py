"""The desk: where films are ordered, asked about, approved, stopped and taken again, by whoever may."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from filmstudio.errors import Conflict, UserError
from filmstudio.film.screenplay import Screenplay, Script
from filmstudio.kit.hub import Hub
from filmstudio.pipeline.budget import DOLLAR
from filmstudio.pipeline.quote import CREDIT
from filmstudio.pipeline.read import read
from filmstudio.pipeline.studio import Retake
from filmstudio.ports.films import Answer, Crew, Film, FilmEvent, FilmFile, FilmShot, Order, Terms, WholeFilm
from filmstudio.ports.pages import Window
from filmstudio.production.engine import Engine
from filmstudio.production.jobs import Jobs
from filmstudio.production.office import Office, script_key
from filmstudio.production.orders import FINAL, Decision, Ending, FilmOrder, KeptFile
from filmstudio.production.register import Register
from filmstudio.production.shelf import Shelves, file_of, word_of
from filmstudio.production.storyboard import Storyboards
from filmstudio.production.views import Views
from filmstudio.production.wishes import check_crew, orders_of, script_of

REVIEW = 7 * 24 * 3600
"""Seconds after a film in which its shots may be taken again."""
PAGE = 100
"""Events of a film that are handed on at a time."""
Engines: TypeAlias = Callable[[], Awaitable[Engine]]


class Desk:
    """`Films`, by the office, the engine and the register of jobs."""

    def __init__(
        self, office: Office, jobs: Jobs, register: Register, hub: Hub, engine: Engines, shelves: Shelves,
        crews: Sequence[Crew],
    ) -> None:  # fmt: skip
        self._office, self._jobs, self._register, self._hub = office, jobs, register, hub
        self._engine, self._shelves, self.crews = engine, shelves, crews
        self._views, self._boards = Views(register, shelves), Storyboards(register, shelves)

    async def order(self, order: Order) -> None:
        """Have a film made. See `Films`."""
        check_crew(order.wish, self.crews)
        script = script_of(order.title, order.script)
        locks = await self._boards.locks(str(order.project), order.wish)
        film = FilmOrder(
            job=str(order.film), tenant=str(order.payer), project=str(order.project), script=script_key(script),
            orders=orders_of(order.wish, locks, watermark=order.terms.watermark), crew=order.wish.crew,
            plan=order.terms.plan, account=str(order.payer), cap=order.cap, ask=order.ask, review=REVIEW,
            longest=order.terms.longest,
        )  # fmt: skip
        with self._shelves(film.project) as shelf:
            await self._office.submit(film, script, shelf, order.terms.at_once)

    async def order_again(self, film: UUID, new: UUID, cap: int | None, terms: Terms, *, ask: bool) -> None:
        """After the order of one that failed. See `Films`."""
        job = await self._jobs.find(str(film))
        if job.state not in ("failed", "cancelled"):
            raise Conflict("only a film that failed or was cancelled is made again; order another one")
        cap = await self._register.cap(job.id) if cap is None else cap
        changes = {
            "job": str(new), "plan": terms.plan, "longest": terms.longest, "cap": cap, "ask": ask or job.film.ask,
            "orders": job.film.orders.model_copy(update={"watermark": terms.watermark}),
        }  # fmt: skip
        again = job.film.model_copy(update=changes)
        with self._shelves(job.project) as shelf:
            text = await shelf.recall(job.film.script)
            if text is None:
                raise Conflict("the film's script is not kept any more; order another film")
            await self._office.submit(again, Script.model_validate_json(text), shelf, terms.at_once)

    async def found(self, film: UUID) -> Film | None:
        """A film. See `Films`."""
        return (await self._views.found((film,))).get(film)

    async def whole(self, film: UUID) -> WholeFilm:
        """All about it. See `Films`."""
        found = (await self._views.whole((film,))).get(film)
        if found is None:
            raise UserError(f"there is no film {film}")
        return found

    async def listed(self, project: UUID, at: datetime, id: UUID, limit: int) -> tuple[Film, ...]:
        """A project's films. See `Films`."""
        return (await self._views.listed((Window(project=project, at=at, id=id, limit=limit),)))[0]

    async def answer(self, film: UUID, answer: Answer, key: str) -> None:
        """Approve, reject or change. See `Films`."""
        job = await self._jobs.find(str(film))
        newest = (await self.whole(film)).quote
        if job.state != "awaiting approval" or job.quote is None or newest is None:
            raise Conflict(f"the film is {job.state}: it waits for no answer")
        if answer.quote != newest.id:
            price = f"{newest.credits / CREDIT:.2f} credits and ${newest.dollars / DOLLAR:.2f}"
            raise Conflict(
                f"the newest quote is {newest.id}, {newest.seconds:.0f} s for {price}; look at it, then answer that one"
            )
        orders = None
        if answer.wish and answer.verdict == "change":
            check_crew(answer.wish, self.crews)
            locks = await self._boards.locks(job.project, answer.wish)
            orders = orders_of(answer.wish, locks, watermark=job.film.orders.watermark)
        decision = Decision(verdict=answer.verdict, orders=orders, cap=answer.cap, quote=job.quote.digest)
        await (await self._engine()).answer(job.id, decision, key)

    async def cancel(self, film: UUID) -> None:
        """Stop it. See `Films`."""
        job, engine = await self._jobs.find(str(film)), await self._engine()
        if job.state in FINAL:
            raise Conflict(f"the film is {job.state}: there is nothing to stop")
        if not await engine.running(job.id):
            await self._jobs.ended(Ending(film=job.film, state="cancelled"), inside=False)
        if await engine.running(job.id):
            await engine.cancel(job.id)

    async def retake(self, film: UUID, shots: Sequence[str], key: str) -> None:
        """Shots again. See `Films`."""
        job = await self._jobs.find(str(film))
        if job.done is None or job.state in ("failed", "cancelled"):
            raise Conflict(f"the film is {job.state}: shots are taken again when it is completed")
        seen, _ = await self._register.newest(job.id)
        await (await self._engine()).ask_retake(job.id, key, *(Retake(shot=shot, take=0) for shot in shots))
        await self._jobs.retaking(job.id, key, seen, shots)

    async def files(self, film: UUID, name: str) -> tuple[FilmFile, ...]:
        """Its files. See `Films`."""
        return (await self._views.files({film: name})).get(film, ())

    async def shots(self, film: UUID) -> tuple[FilmShot, ...]:
        """Its storyboard. See `Films`."""
        job = await self._jobs.find(str(film))
        return await self._boards.of(job.project, job.id, job.done.round if job.done else 1)

    async def screenplay(self, title: str, script: str, language: str | None) -> Screenplay:
        """A script, read. See `Films`."""
        return await asyncio.to_thread(lambda: read(script_of(title, script), language=language))

    async def still(self, film: UUID, shot: str, name: str) -> FilmFile | None:
        """A shot's picture. See `Films`."""
        job = await self._jobs.find(str(film))
        digest = await self._register.still(job.id, shot)
        if digest is None:
            return None
        kept = KeptFile(ending=".jpg", content=digest, media_type="image/jpeg", size=0)
        with self._shelves(job.project) as shelf:
            made = await file_of(shelf, kept, f"{name}-{word_of(shot)}.jpg")
            return made.model_copy(update={"kind": "still", "size": None})

    async def over(self, film: UUID, after: int) -> bool:
        """Nothing comes after this event. See `Films`."""
        number, kind = await self._register.newest(str(film))
        return kind == "ended" and number <= after

    async def follow(self, film: UUID, after: int, beat: float) -> AsyncGenerator[FilmEvent | None]:
        """Its events to the end. See `Films`."""
        if await self.over(film, after):
            return
        newest, _ = await self._register.newest(str(film))
        async with contextlib.aclosing(self._hub.follow(str(film), min(after, newest), beat)) as events:
            async for event in events:
                yield FilmEvent(number=event.number, kind=event.kind, body=event.body) if event else None
                if event and event.kind == "ended" and await self.over(film, event.number):
                    return

    async def news(self, told: Mapping[UUID, int]) -> tuple[tuple[UUID, tuple[FilmEvent, ...], bool], ...]:
        """What happened since. See `Films`."""
        found: list[tuple[UUID, tuple[FilmEvent, ...], bool]] = []
        for job, number, closed in await self._register.moved({str(id): seq for id, seq in told.items()}):
            rows = await self._register.events(job, told[UUID(job)], PAGE)
            events = tuple(FilmEvent(number=row.seq, kind=row.kind, body=row.body, at=row.at) for row in rows)
            last = events[-1].number if events else number
            found.append((UUID(job), events, closed and last >= number))
        return tuple(found)
