"""Films as people see them, many at once: `ManyFilms`, by the register and the projects' stores."""

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from filmstudio.pipeline.quote import Quote
from filmstudio.ports.films import Bill, Film, FilmFile, WholeFilm
from filmstudio.ports.pages import Window
from filmstudio.production.forecast import Usual, seconds_left
from filmstudio.production.orders import FilmDone
from filmstudio.production.register import Register
from filmstudio.production.shelf import Shelves, file_of
from filmstudio.production.wishes import facts_of, price_of

UNDER_WAY = ("submitted", "queued", "processing", "rendering")


class Views:
    """What the register tells, in the words of people."""

    def __init__(self, register: Register, shelves: Shelves) -> None:
        self._register, self._shelves = register, shelves

    async def found(self, films: Sequence[UUID]) -> dict[UUID, Film]:
        """Those that there are. See `ManyFilms`."""
        rows = await self._register.find(list(map(str, films)))
        return {UUID(row.id): Film.model_validate(facts_of(row)) for row in rows}

    async def listed(self, windows: Sequence[Window]) -> tuple[tuple[Film, ...], ...]:
        """Each window's films. See `ManyFilms`."""
        found: list[list[Film]] = [[] for _ in windows]
        for row in await self._register.listed(windows):
            found[row.nth - 1].append(Film.model_validate(facts_of(row)))
        return tuple(map(tuple, found))

    async def whole(self, films: Sequence[UUID]) -> dict[UUID, WholeFilm]:
        """All about them. See `ManyFilms`."""
        found: dict[UUID, WholeFilm] = {}
        for row in await self._register.standing(list(map(str, films))):
            usual = await self._register.usual(row.film.get("crew", "embedded")) if row.state in UNDER_WAY else None
            found[UUID(row.id)] = _whole(row, usual)
            await asyncio.sleep(0)  # a film of many shots takes milliseconds: others have their turn between two
        return found

    async def files(self, names: Mapping[UUID, str]) -> dict[UUID, tuple[FilmFile, ...]]:
        """Their files. See `ManyFilms`."""
        shelves: defaultdict[str, list[Row[Any]]] = defaultdict(list)
        for row in await self._register.find(list(map(str, names))):
            shelves[row.project].append(row)
        found: dict[UUID, tuple[FilmFile, ...]] = {}
        for project, rows in shelves.items():
            with self._shelves(project) as shelf:
                for row in rows:
                    done = FilmDone.model_validate(row.result) if row.result else None
                    kept, name = done.files if done else (), names[UUID(row.id)]
                    found[UUID(row.id)] = tuple([await file_of(shelf, one, name + one.ending) for one in kept])
        return found

    async def under_way(self, payer: UUID) -> int:
        """How many have not ended. See `ManyFilms`."""
        return await self._register.under_way(str(payer))


def _whole(row: Row[Any], usual: Usual | None) -> WholeFilm:
    quote = Quote.model_validate(row.quote) if row.quote else None
    review = timedelta(seconds=int(row.film["review"]))
    more: dict[str, object] = {
        "quote": price_of(quote, row.quoted) if quote else None,
        "spent": row.spent,
        "bill": tuple(Bill(what=what, dollars=cost) for what, cost in row.bill),
        "before": row.before,
        "seconds_left": seconds_left(row, usual),
        "retakes_until": row.updated + review if row.state == "completed" and review else None,
    }
    return WholeFilm.model_validate(facts_of(row) | more)
