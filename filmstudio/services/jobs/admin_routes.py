"""The door to films of all tenants, for administrators: `/v1/admin/films`, `/v1/admin/intake`."""

from datetime import datetime
from typing import Annotated, TypeAlias
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Request
from pydantic import BaseModel

from filmstudio.kit.acting import Doing, Looking, Why
from filmstudio.kit.auth import Administrator
from filmstudio.kit.page import Page
from filmstudio.kit.pages import Cursor, Limit, since_of
from filmstudio.kit.problems import problems
from filmstudio.ports.all_films import DeadLetter
from filmstudio.ports.films import Film, FilmState, WholeFilm
from filmstudio.services.jobs.administration import Administration
from filmstudio.services.jobs.values import Sought


class SentAgain(BaseModel):
    """How many letters of a job go back to the queue."""

    letters: int


def _administration(request: Request) -> Administration:
    return request.app.state.all_films


Office: TypeAlias = Annotated[Administration, Depends(_administration)]
Job: TypeAlias = Annotated[str, Path(pattern=r"^[!-~]+$", min_length=1, max_length=200)]
films = APIRouter(prefix="/v1/admin/films", tags=["admin"], responses=problems(401, 403, 404, 422, 503))
intake = APIRouter(prefix="/v1/admin/intake", tags=["admin"], responses=problems(401, 403, 404, 422, 503))


@films.get("")
async def listed(
    caller: Administrator, office: Office, state: FilmState | None = None, payer: UUID | None = None,
    project: UUID | None = None, since: datetime | None = None, cursor: Cursor = None, limit: Limit = 20,
) -> Page[Film]:  # fmt: skip
    """Films of everybody that fit all that is said, the newest first."""
    sought = Sought(state=state, payer=payer, project=project, since=since_of(since))
    return await office.listed(sought, cursor, limit)


@films.get("/{film}")
async def read(film: UUID, acting: Looking, office: Office) -> WholeFilm:
    """All about a film. That you looked is kept."""
    return await office.read(acting, film)


@films.post("/{film}/cancel", responses=problems(409))
async def cancel(film: UUID, body: Why, acting: Doing, office: Office) -> WholeFilm:
    """Stop it; what was made is kept, and paid for."""
    return await office.cancel(acting, film, body.reason)


@films.post("/{film}/retry", status_code=201, responses=problems(409, 429))
async def retry(film: UUID, body: Why, acting: Doing, office: Office) -> WholeFilm:
    """A film that failed or was cancelled, ordered again; it waits until its owner approves the quote."""
    return await office.retry(acting, film, body.reason)


@intake.get("/dead")
async def dead(caller: Administrator, office: Office, limit: Limit = 50) -> tuple[DeadLetter, ...]:
    """Jobs that could not be started."""
    return await office.dead(limit)


@intake.post("/dead/{film}/redrive")
async def redrive(film: Job, body: Why, acting: Doing, office: Office) -> SentAgain:
    """Have a job that could not be started tried again."""
    return SentAgain(letters=await office.redrive(acting, film, body.reason))
