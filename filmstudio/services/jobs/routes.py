"""The door to films: `/v1/projects/{project}/films` to order and list, `/v1/films/{film}` for one of them."""

from collections.abc import Sequence
from typing import Annotated, Any, TypeAlias
from uuid import UUID

from fastapi import APIRouter, Depends, Header, Path, Query, Request, Response
from pydantic import BaseModel, Field

from filmstudio.errors import UserError
from filmstudio.film.screenplay import Screenplay
from filmstudio.kit.auth import Caller, scope
from filmstudio.kit.once import OnceOnly
from filmstudio.kit.page import Page
from filmstudio.kit.pages import Cursor, Limit
from filmstudio.kit.problems import problems
from filmstudio.ports.films import Crew, Film, FilmFile, FilmShot, Verdict, WholeFilm
from filmstudio.ports.renderer import CaptionStyle
from filmstudio.services.jobs.rules import LONGEST, MOST_DOLLARS, SHORTEST, SHOTS, Aspect, Lines
from filmstudio.services.jobs.service import JobsService
from filmstudio.services.jobs.stream import EventStream, Streams
from filmstudio.services.jobs.values import Asked, Verdicts

Cap: TypeAlias = Annotated[
    int, Field(ge=0, le=MOST_DOLLARS, description="The most that vendors may cost, in millionths of a dollar.")
]
Language: TypeAlias = Annotated[str, Field(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$", max_length=35)]
Shot: TypeAlias = Annotated[str, Field(min_length=1, max_length=40)]
NEWEST = 1 << 62
"""Above every event's number."""


class Body(BaseModel, extra="forbid"):
    """What is sent; anything else in it is a mistake."""


class FilmBody(Body):
    """How a film is to be; `height`: lines of its shorter side; `seconds`: its length, the script's own without."""

    crew: Annotated[str, Field(min_length=1, max_length=50)] = "embedded"
    seconds: Annotated[float, Field(ge=SHORTEST, le=LONGEST)] | None = None
    aspect: Aspect = "16:9"
    height: Lines = 720
    fps: Annotated[int, Field(json_schema_extra={"enum": [24, 30]})] = 24
    language: Language | None = None
    captions: CaptionStyle = "soft"
    seed: Annotated[int, Field(ge=0, lt=1 << 31)] = 0

    def asked(self) -> Asked:
        """The same as a value.

        Raises:
            UserError: films don't have so many frames a second.
        """
        if self.fps not in (24, 30):
            raise UserError(f"fps {self.fps}: films have 24 or 30 frames a second")
        return Asked(lines=self.height, **self.model_dump(include=set(Asked.model_fields)))


class OrderBody(FilmBody):
    """A film; with `ask` it waits for an answer to its quote, without it is made at once, at whatever credits."""

    cap: Cap = 0
    ask: bool = True


class ApprovalBody(Body):
    """An answer to the quote of this `id`; `film` is how it is to be instead, for a change."""

    verdict: Verdict
    quote: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    film: FilmBody | None = None
    cap: Cap | None = None


class RetryBody(Body):
    """Another cap, or the same."""

    cap: Cap | None = None


class Again(Body):
    """A shot that is to be taken again, by its name."""

    shot: Shot


class RetakesBody(Body):
    """Shots that are to be taken again."""

    shots: Annotated[list[Again], Field(min_length=1, max_length=SHOTS)]


def _jobs(request: Request) -> JobsService:
    return request.app.state.jobs


def _streams(request: Request) -> Streams:
    return request.app.state.streams


Reader: TypeAlias = Annotated[Caller, Depends(scope("films:read"))]
Writer: TypeAlias = Annotated[Caller, Depends(scope("films:write"))]
Service: TypeAlias = Annotated[JobsService, Depends(_jobs)]
Seen: TypeAlias = Annotated[
    str | None, Header(alias="Last-Event-ID", max_length=20, description="The last event that was seen.")
]
STREAM: dict[int | str, dict[str, Any]] = {204: {"description": "The film is over, and nothing came after this event"}}
of_project = APIRouter(prefix="/v1/projects", tags=["films"], responses=problems(401, 403, 404, 422, 503))
crews = APIRouter(prefix="/v1/crews", tags=["films"], responses=problems(401, 403))
films = APIRouter(prefix="/v1/films", tags=["films"], responses=problems(401, 403, 404, 422, 503))


@of_project.post("/{project}/films", status_code=201, responses=problems(429))
async def order(project: UUID, body: OrderBody, caller: Writer, jobs: Service, once: OnceOnly) -> WholeFilm:
    """A film of the project's script, paid by the project's owner."""
    return await jobs.order(caller.person, project, body.asked(), body.cap, once, ask=body.ask)


@of_project.get("/{project}/films")
async def listed(project: UUID, caller: Reader, jobs: Service, cursor: Cursor = None, limit: Limit = 20) -> Page[Film]:
    """The project's films, the newest first."""
    return await jobs.listed(caller.person, project, cursor, limit)


@of_project.get("/{project}/screenplay", responses=problems(429))
async def screenplay(project: UUID, caller: Reader, jobs: Service) -> Screenplay:
    """The project's script as it is read: scenes, action, cues and words, each with its place in the script."""
    return await jobs.screenplay(caller.person, project)


@crews.get("")
async def who(caller: Reader, jobs: Service) -> Sequence[Crew]:
    """Who can make films here: crews for a film, cameras for a shot."""
    return jobs.crews()


@films.get("/{film}")
async def read(film: UUID, caller: Reader, jobs: Service) -> WholeFilm:
    """A film: its state, its price, its bill."""
    return await jobs.read(caller.person, film)


@films.post("/{film}/approval", responses=problems(402, 409))
async def answer(film: UUID, body: ApprovalBody, caller: Writer, jobs: Service, once: OnceOnly) -> WholeFilm:
    """Approve a price, reject it, or change what is priced; it counts for the quote that you saw."""
    asked = body.film.asked() if body.film else None
    said = Verdicts(verdict=body.verdict, quote=body.quote, film=asked, cap=body.cap)
    return await jobs.answer(caller.person, film, said, once)


@films.post("/{film}/cancel", responses=problems(409))
async def cancel(film: UUID, caller: Writer, jobs: Service) -> WholeFilm:
    """Stop it; what was made is kept, and paid for."""
    return await jobs.cancel(caller.person, film)


@films.post("/{film}/retry", status_code=201, responses=problems(409, 429))
async def retry(film: UUID, body: RetryBody, caller: Writer, jobs: Service, once: OnceOnly) -> WholeFilm:
    """A film that failed or was cancelled, ordered again: another film, which pays only what isn't made yet."""
    return await jobs.retry(caller.person, film, body.cap, once)


@films.post("/{film}/retakes", status_code=202, responses=problems(409, 429))
async def retake(film: UUID, body: RetakesBody, caller: Writer, jobs: Service, once: OnceOnly) -> WholeFilm:
    """Take shots of a finished film again; watch its events for the new one."""
    return await jobs.retake(caller.person, film, [again.shot for again in body.shots], once)


@films.get("/{film}/files")
async def files(film: UUID, caller: Reader, jobs: Service) -> tuple[FilmFile, ...]:
    """A finished film and what goes with it, at addresses that are good for an hour; nothing before it is finished."""
    return await jobs.files(caller.person, film)


@films.get("/{film}/shots")
async def shots(film: UUID, caller: Reader, jobs: Service) -> tuple[FilmShot, ...]:
    """The film's shots in their order, as they are planned; nothing before it has a quote."""
    return await jobs.shots(caller.person, film)


@films.get("/{film}/shots/{shot}/still")
async def still(film: UUID, shot: Annotated[str, Path(max_length=40)], caller: Reader, jobs: Service) -> FilmFile:
    """A small picture of a shot that was taken."""
    return await jobs.still(caller.person, film, shot)


@films.get("/{film}/events", response_class=EventStream, responses=STREAM | problems(429))
async def events(
    film: UUID, request: Request, caller: Reader, jobs: Service, seen: Seen = None,
    after: Annotated[int, Query(ge=0, le=NEWEST)] = 0,
) -> Response:  # fmt: skip
    """What happens to a film, as server-sent events, to its end: go on with `Last-Event-ID`, or with `after`."""
    if seen is not None:
        if not (seen.isascii() and seen.isdecimal() and int(seen) <= NEWEST):
            raise UserError("Last-Event-ID is the number of an event")
        after = max(after, int(seen))
    if await jobs.over(caller.person, film, after):
        return Response(status_code=204)
    return _streams(request).opened(jobs.follow, film, after, caller)
