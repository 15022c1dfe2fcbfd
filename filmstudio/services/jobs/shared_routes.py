"""The film of a project that was shared by a link: whoever has the link may look at it."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request

from filmstudio.kit.links import SELDOM, LookBody
from filmstudio.kit.problems import problems
from filmstudio.ports.films import FilmFile
from filmstudio.services.jobs.service import JobsService


def _jobs(request: Request) -> JobsService:
    return request.app.state.jobs


router = APIRouter(prefix="/v1/shared", tags=["films"], responses=problems(403, 404, 422, 429, 503))


@router.post("/film", dependencies=[SELDOM])
async def film(body: LookBody, jobs: Annotated[JobsService, Depends(_jobs)]) -> tuple[FilmFile, ...]:
    """The project's newest film with captions and thumbnails, at addresses good for an hour; nothing before."""
    return await jobs.shared(*body.shown())
