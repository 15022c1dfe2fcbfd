"""Films of projects: ordered, priced, approved, stopped, taken again; by members who may, paid by the owner."""

from collections.abc import AsyncGenerator, Sequence
from uuid import UUID

from filmstudio.errors import Conflict, NotAllowed, NotEnoughCredits, NotThere, UserError
from filmstudio.film.screenplay import Screenplay
from filmstudio.kit.db import Database
from filmstudio.kit.once import Once
from filmstudio.kit.page import Page
from filmstudio.kit.pages import NEWEST, cursor_of, paged, place_of
from filmstudio.kit.rates import Rate, Rates
from filmstudio.ports.credits import Credits
from filmstudio.ports.films import (
    Answer,
    Crew,
    Film,
    FilmEvent,
    FilmFile,
    Films,
    FilmShot,
    Order,
    Payers,
    WholeFilm,
    Wish,
)
from filmstudio.ports.flags import Flags
from filmstudio.ports.matters import Matters
from filmstudio.ports.plans import Plan, Plans
from filmstudio.ports.projects import Project, Projects, Right
from filmstudio.ports.users import Users
from filmstudio.services.jobs import repository as sql
from filmstudio.services.jobs.papers import Shots, facts_of, shots_of
from filmstudio.services.jobs.rules import check_script, check_wish, sides, terms_of
from filmstudio.services.jobs.values import Asked, Verdicts

HOUR = 3600
READINGS = Rate(30, 60)
"""Scripts that one person has read: each is some tenths of a second of a core."""
RECENT = 50
"""Films of a project among which one is looked for that others may see."""
SHARED = ("film", "captions", "thumbnail")
"""Files of a film that others see, who were shown its project."""
RETAKES = Rate(120, HOUR)
"""Requests for retakes, of one payer."""


class JobsService:
    """What people do with films."""

    def __init__(
        self, db: Database, films: Films, projects: Projects, payers: Payers, plans: Plans, credits: Credits,
        rates: Rates, users: Users, matters: Matters, flags: Flags,
    ) -> None:  # fmt: skip
        self._users, self._matters, self._flags = users, matters, flags
        self._db, self._films, self._projects, self._payers = db, films, projects, payers
        self.plans, self._credits, self._rates = plans, credits, rates

    async def order(self, person: UUID, project: UUID, asked: Asked, cap: int, once: Once, *, ask: bool) -> WholeFilm:
        """A film of the project's newest script; the same request again gives the same film.

        Raises:
            UserError: there is no script, or it or the wish is too much for the plan. TooMany: so are the films.
            SwitchedOff: no films are taken in.
        """
        found = await self._projects.allowed(person, project, "cut" if ask else "spend")
        if made := await self._made(once):
            return made
        payer = await self._payers.payer(person, project)
        await self._in_good_standing(payer, project)
        await self._flags.need("new-orders", payer)
        plan = await self.plans.plan_of(payer)
        script = await self._script(project)
        wish = await self._wish(found, asked)
        check_script(plan, script)
        check_wish(plan, wish)
        await self._counted(once, person, project, payer, plan)
        order = Order(
            film=once.id, project=project, payer=payer, title=found.title, script=script, wish=wish, cap=cap,
            ask=ask, terms=terms_of(plan),
        )  # fmt: skip
        await self._films.order(order)
        return await self._films.whole(once.id)

    async def retry(self, person: UUID, film: UUID, cap: int | None, once: Once) -> WholeFilm:
        """One that failed or was cancelled, ordered again; who may not spend has it asked about.

        Raises:
            Conflict: it did not fail. TooMany: there are too many films.
        """
        found = await self._permitted(person, film, "cut")
        if made := await self._made(once):
            return made
        await self._in_good_standing(found.payer, found.project)
        await self._flags.need("new-orders", found.payer)
        plan = await self.plans.plan_of(found.payer)
        await self._counted(once, person, found.project, found.payer, plan)
        ask = not await self._spends(person, found.project)
        await self._films.order_again(film, once.id, cap, terms_of(plan), ask=ask)
        return await self._films.whole(once.id)

    def crews(self) -> Sequence[Crew]:
        """Who can make films here."""
        return self._films.crews

    async def listed(self, person: UUID, project: UUID, cursor: str | None, limit: int) -> Page[Film]:
        """A project's films, the newest first."""
        await self._projects.allowed(person, project, "see")
        at, id = place_of(cursor, NEWEST)
        found = await self._films.listed(project, at, id, limit + 1)
        return paged(found, limit, lambda one: cursor_of(one.created, one.id))

    async def read(self, person: UUID, film: UUID) -> WholeFilm:
        """All about a film."""
        await self._permitted(person, film, "see")
        return await self._films.whole(film)

    async def answer(self, person: UUID, film: UUID, said: Verdicts, once: Once) -> WholeFilm:
        """Approve, reject or change. Only who may spend answers a price; who may cut changes what is priced.

        Raises:
            Conflict: there is a newer quote. NotEnoughCredits: the payer has less than it costs.
        """
        changes = said.verdict == "change"
        found = await self._permitted(person, film, "cut" if changes and said.cap is None else "spend")
        wish = None
        if changes:
            if said.film is None and said.cap is None:
                raise UserError("say what is to change: `film`, `cap` or both")
            wish = await self._changed(person, found, said.film)
        elif said.verdict == "approve":
            await self._in_good_standing(found.payer, found.project)
            await self._affordable(found)
        answer = Answer(verdict=said.verdict, quote=said.quote, wish=wish, cap=said.cap)
        await self._films.answer(film, answer, f"{once.id}/{once.asked.hex()[:16]}")
        return await self._films.whole(film)

    async def cancel(self, person: UUID, film: UUID) -> WholeFilm:
        """Stop it.

        Raises:
            Conflict: it has ended.
        """
        await self._permitted(person, film, "cut")
        await self._films.cancel(film)
        return await self._films.whole(film)

    async def retake(self, person: UUID, film: UUID, shots: Sequence[str], once: Once) -> WholeFilm:
        """Shots again.

        Raises:
            Conflict: it is not finished, it is too late, or a shot is locked. UserError: there is no such shot.
        """
        found = await self._permitted(person, film, "cut")
        await self._in_good_standing(found.payer, found.project)
        if held := [shot for shot in (await self._shots(found.project)).locked if shot in shots]:
            raise Conflict(f"shot {held[0]} is locked; unlock it in the project's shots to have it taken again")
        await self._rates.check("retakes", str(found.payer), RETAKES)
        await self._films.retake(film, shots, f"{once.id}/{once.asked.hex()[:16]}")
        return await self._films.whole(film)

    async def files(self, person: UUID, film: UUID) -> tuple[FilmFile, ...]:
        """A finished film's files."""
        found = await self._fetchable(person, film)
        return await self._films.files(film, await self._name(person, found))

    async def shared(self, token: str, password: str | None) -> tuple[FilmFile, ...]:
        """What somebody with a link to a project may have of its newest film; nothing before one is finished.

        Raises:
            NotThere: the link is none, or not any more. NotAllowed: it wants another password.
        """
        project = await self._matters.shared(token, password)
        listed = await self._films.listed(project, *NEWEST, RECENT)
        finished = [film for film in listed if film.state == "completed"]
        hidden = await self._matters.blocked([film.id for film in finished])
        found = next((film for film in finished if film.id not in hidden), None)
        files = await self._films.files(found.id, await self._name(found.payer, found)) if found else ()
        return tuple(file for file in files if file.kind in SHARED)

    async def shots(self, person: UUID, film: UUID) -> tuple[FilmShot, ...]:
        """What is planned for each shot."""
        await self._permitted(person, film, "see")
        return await self._films.shots(film)

    async def screenplay(self, person: UUID, project: UUID) -> Screenplay:
        """The project's newest script, as it is read.

        Raises:
            UserError: there is no script, it is too long for the plan, or it can't be read.
        """
        found, script = await self._projects.allowed(person, project, "see"), await self._script(project)
        check_script(await self.plans.plan_of(await self._payers.payer(person, project)), script)
        await self._rates.check("screenplays", str(person), READINGS)
        return await self._films.screenplay(found.title, script, found.language)

    async def _script(self, project: UUID) -> str:
        script = await self._projects.newest(project, "script")
        if script is None or not script.body.strip():
            raise UserError("the project has no script yet; write one first")
        return script.body

    async def still(self, person: UUID, film: UUID, shot: str) -> FilmFile:
        """A shot's picture.

        Raises:
            NotThere: it was not taken yet, or there is no such shot.
        """
        found = await self._fetchable(person, film)
        if (still := await self._films.still(film, shot, await self._name(person, found))) is None:
            raise NotThere("there is no picture of this shot yet")
        return still

    async def over(self, person: UUID, film: UUID, after: int) -> bool:
        """True if nothing comes after this event."""
        await self._permitted(person, film, "see")
        return await self._films.over(film, after)

    def follow(self, film: UUID, after: int, beat: float) -> AsyncGenerator[FilmEvent | None]:
        """Its events. See `Films`; whoever follows was permitted before."""
        return self._films.follow(film, after, beat)

    async def _permitted(self, person: UUID, film: UUID, right: Right) -> Film:
        found = await self._films.found(film)
        try:
            if found:
                await self._projects.allowed(person, found.project, right)
                return found
        except NotThere:
            pass
        raise NotThere("there is no such film")

    async def _fetchable(self, person: UUID, film: UUID) -> Film:
        """A film whose files he may have: one that was taken down is its owner's alone."""
        found = await self._permitted(person, film, "see")
        if person != found.payer and await self._matters.blocked((film, found.project)):
            raise NotThere("this film was taken down")
        return found

    async def _in_good_standing(self, payer: UUID, project: UUID) -> None:
        if await self._matters.blocked((project,)):
            raise NotAllowed("this project was taken down: no films are made of it; its owner was told why")
        if await self._users.suspension(payer):
            raise NotAllowed("the account of this project's owner is suspended: no films are made for it")

    async def _spends(self, person: UUID, project: UUID) -> bool:
        try:
            await self._projects.allowed(person, project, "spend")
        except NotAllowed:
            return False
        return True

    async def _made(self, once: Once) -> WholeFilm | None:
        """What this request made before."""
        rows = await self._db.run(sql.ASKED, {"id": once.id})
        if not rows or await self._films.found(once.id) is None:
            return None
        once.same(rows[0].asked)
        return await self._films.whole(once.id)

    async def _counted(self, once: Once, person: UUID, project: UUID, payer: UUID, plan: Plan) -> None:
        """Write down who asked; one film more this hour, counted with its first request.

        Raises:
            TooMany: it is one too many. KeyReused: the key was used for another request.
        """
        asked = {"id": once.id, "asked": once.asked, "project": project, "payer": payer, "person": person}
        async with self._db.begin() as connection:
            if (await connection.execute(sql.ASK, asked)).first():
                await self._rates.check("films", str(payer), Rate(plan.films, HOUR))
            else:
                once.same((await connection.execute(sql.ASKED, {"id": once.id})).scalar_one())

    async def _wish(self, project: Project, asked: Asked) -> Wish:
        width, height = sides(asked.aspect, asked.lines)
        cast = await self._projects.newest(project.id, "cast")
        return Wish(
            crew=asked.crew, width=width, height=height, fps=asked.fps, seconds=asked.seconds, seed=asked.seed,
            language=asked.language or project.language, captions=asked.captions,
            cast=facts_of(cast.body) if cast else (), **dict(await self._shots(project.id)),
        )  # fmt: skip

    async def _shots(self, project: UUID) -> Shots:
        """What is wished for its shots."""
        found = await self._projects.newest(project, "shots")
        return shots_of(found.body) if found else Shots()

    async def _changed(self, person: UUID, film: Film, asked: Asked | None) -> Wish | None:
        """What is to be made instead."""
        if asked is None:
            return None
        if asked.crew != film.wish.crew:
            raise UserError(f"the crew stays {film.wish.crew!r}; order another film for another crew")
        wish = await self._wish(await self._projects.allowed(person, film.project, "see"), asked)
        check_wish(await self.plans.plan_of(film.payer), wish)
        return wish

    async def _affordable(self, film: Film) -> None:
        whole = await self._films.whole(film.id)
        has = (await self._credits.balance(str(film.payer))).available
        if whole.quote and whole.quote.credits > has:
            wanted = whole.quote.credits
            raise NotEnoughCredits(
                f"the film costs {wanted / 100:.2f} credits and {has / 100:.2f} are available; buy "
                f"{(wanted - has) / 100:.2f} more, or make it shorter"
            )

    async def _name(self, person: UUID, film: Film) -> str:
        return (await self._projects.allowed(person, film.project, "see")).stem
