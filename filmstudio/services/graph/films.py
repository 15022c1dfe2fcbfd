"""Films. Vendors' money is in millionths of a dollar, credits are in hundredths."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import strawberry

from filmstudio.errors import NotThere
from filmstudio.kit.pages import NEWEST, cursor_of
from filmstudio.ports import films as port
from filmstudio.services.graph.asking import Info
from filmstudio.services.graph.connections import Connection, First, checked, connection, window
from filmstudio.services.graph.people import Person, person_of
from filmstudio.services.graph.scalars import Long, described, shown, told

if TYPE_CHECKING:
    from filmstudio.services.graph.projects import Project

"""A place after which the newest comes."""


@described
class Wish:
    """How a film is to be; `seconds`: its length, the script's own without."""

    crew: str
    width: int
    height: int
    fps: int
    seconds: float | None
    language: str | None
    captions: str
    seed: int


@described
class ShotPrice:
    """What a shot would cost."""

    shot: str
    credits: Long
    dollars: Long


@described
class Quote:
    """What isn't made yet would cost so much. An answer names the quote's `id`."""

    id: str
    seconds: float
    takes: int
    takes_to_make: int
    credits: Long
    dollars: Long
    price: strawberry.Private[port.Price]

    @told
    def shots(self, first: First = 100) -> list[ShotPrice]:
        """What each shot would cost, in their order."""
        return [shown(ShotPrice, shot) for shot in self.price.shots[: checked(first)]]


@described
class Bill:
    """What a shot, line or sound did cost."""

    what: str
    dollars: Long


@described
class FilmFile:
    """A file of a film, at an address that is good until `until`. `kind`: film, captions, thumbnail, report, timeline,
    other.
    """

    kind: str
    name: str
    media_type: str
    size: Long | None
    url: str
    until: datetime


@described
class Film:
    """A film as it stands. `state`: submitted, queued, processing, awaiting approval, rendering, completed, failed,
    cancelled; `percent` grows with takes that are finished; `cap`: the most that vendors may cost.
    """

    id: UUID
    state: str
    percent: int
    cap: Long
    error: str
    created: datetime
    changed: datetime
    wish: Wish
    payer: Person | None
    in_project: strawberry.Private[UUID]

    @told
    async def project(self, info: Info) -> Annotated["Project", strawberry.lazy(".projects")] | None:
        """Whose film it is."""
        from filmstudio.services.graph.projects import project_of

        return project_of(await info.context.need("projects:read").project(self.in_project))

    @told
    async def quote(self, info: Info) -> Quote | None:
        """What it would cost, once that is known."""
        quote = (await self._whole(info)).quote
        return shown(Quote, quote, price=quote) if quote else None

    @told
    async def spent(self, info: Info) -> Long | None:
        """What vendors did cost."""
        return Long((await self._whole(info)).spent)

    @told
    async def bill(self, info: Info, first: First = 100) -> list[Bill] | None:
        """What did cost something, by name."""
        return [shown(Bill, one) for one in (await self._whole(info)).bill[: checked(first)]]

    @told
    async def before(self, info: Info) -> Long | None:
        """How many come before it, while it waits to be begun or for its first take."""
        before = (await self._whole(info)).before
        return None if before is None else Long(before)

    @told
    async def seconds_left(self, info: Info) -> float | None:
        """Until it is there: at the pace of its own takes once that is known, before at that of films like it."""
        return (await self._whole(info)).seconds_left

    @told
    async def retakes_until(self, info: Info) -> datetime | None:
        """When its shots can no longer be taken again."""
        return (await self._whole(info)).retakes_until

    @told
    async def files(self, info: Info) -> list[FilmFile] | None:
        """A finished film and what goes with it, at addresses that are good for an hour."""
        project, blocked = await info.context.project(self.in_project), info.context.loaders.blocked
        if project.role != "owner" and any(await blocked.load_many([self.id, self.in_project])):
            raise NotThere("this film was taken down")
        return [shown(FilmFile, one) for one in await info.context.loaders.files.load((self.id, project.stem))]

    async def _whole(self, info: Info) -> port.WholeFilm:
        found = await info.context.loaders.whole.load(self.id)
        if found is None:
            raise NotThere("there is no such film")
        return found


def film_of(film: port.Film) -> Film:
    """As the schema has it."""
    return shown(
        Film, film, wish=shown(Wish, film.wish), payer=person_of(film.payer), in_project=film.project
    )  # fmt: skip


async def films_of(info: Info, project: UUID, first: int, after: str | None) -> Connection[Film]:
    """A project's, the newest first."""
    found = await info.context.loaders.listed.load(window(project, first, after, NEWEST))
    return connection(found, first, after, lambda one: cursor_of(one.created, one.id), film_of)
