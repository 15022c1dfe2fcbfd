"""What administrators do with films of all tenants. An act is written before production is asked: what dies between is
asked again, under the same key.
"""

from uuid import UUID

from filmstudio.errors import Conflict, NotThere
from filmstudio.kit.acting import Acting
from filmstudio.kit.acts import Acts
from filmstudio.kit.db import Database
from filmstudio.kit.page import Page
from filmstudio.kit.pages import NEWEST, cursor_of, paged, place_of
from filmstudio.ports.all_films import AllFilms, DeadLetter, Search
from filmstudio.ports.films import Film, Films, WholeFilm
from filmstudio.ports.plans import Plans
from filmstudio.services.jobs import repository as sql
from filmstudio.services.jobs.rules import terms_of
from filmstudio.services.jobs.values import Sought

ENDED, BROKEN = ("completed", "failed", "cancelled"), ("failed", "cancelled")


class Administration:
    """All films."""

    def __init__(self, db: Database, films: Films, everywhere: AllFilms, plans: Plans) -> None:
        self._db, self._films, self._everywhere, self._plans = db, films, everywhere, plans
        self.acts = Acts(db, sql.SCHEMA.name)

    async def listed(self, sought: Sought, cursor: str | None, limit: int) -> Page[Film]:
        """Those that fit, the newest first."""
        at, id = place_of(cursor, NEWEST)
        search = Search(at=at, id=id, limit=limit + 1, **dict(sought))
        found = await self._everywhere.everywhere(search)
        return paged(found, limit, lambda one: cursor_of(one.created, one.id))

    async def read(self, acting: Acting, film: UUID) -> WholeFilm:
        """All about one; that it was looked at is kept."""
        await self._found(film)
        async with self._db.begin() as connection:
            await self.acts.write(connection, acting, "looked at", f"film/{film}")
        return await self._films.whole(film)

    async def cancel(self, acting: Acting, film: UUID, reason: str) -> WholeFilm:
        """Stop it; what was made is kept, and paid for.

        Raises:
            Conflict: it has ended.
        """
        found = await self._found(film)
        async with self._db.begin() as connection:
            new = await self.acts.write(connection, acting, "cancelled", f"film/{film}", reason)
            if new and found.state in ENDED:
                raise Conflict(f"the film is {found.state}: there is nothing to stop")
        if found.state not in ENDED:
            await self._films.cancel(film)
        return await self._films.whole(film)

    async def retry(self, acting: Acting, film: UUID, reason: str) -> WholeFilm:
        """One that failed or was cancelled, ordered again. It always waits for its owner's answer to the quote of what
        isn't made yet: nobody pays for what an administrator does but what he has approved himself.

        Raises:
            Conflict: it did not fail. TooMany: its payer has too many under way.
        """
        found, new = await self._found(film), acting.once.id
        if found.state not in BROKEN:
            raise Conflict("only a film that failed or was cancelled is made again")
        asked = {"id": new, "asked": acting.once.asked, "project": found.project, "payer": found.payer}
        async with self._db.begin() as connection:
            await self.acts.write(connection, acting, "ordered again", f"film/{film}", reason, film=str(new))
            await connection.execute(sql.ASK, asked | {"person": found.payer})
        if await self._films.found(new) is None:
            terms = terms_of(await self._plans.plan_of(found.payer))
            await self._films.order_again(film, new, None, terms, ask=True)
        return await self._films.whole(new)

    async def dead(self, limit: int) -> tuple[DeadLetter, ...]:
        """Jobs that could not be started."""
        return await self._everywhere.dead(limit)

    async def redrive(self, acting: Acting, film: str, reason: str) -> int:
        """Have one tried again; how many letters there were."""
        async with self._db.begin() as connection:
            await self.acts.write(connection, acting, "sent again", f"film/{film}", reason)
        return await self._everywhere.redrive(film)

    async def _found(self, film: UUID) -> Film:
        if (found := await self._films.found(film)) is None:
            raise NotThere("there is no such film")
        return found
