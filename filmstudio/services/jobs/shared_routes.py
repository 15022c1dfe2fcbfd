"""The film of a project that was shared by a link: whoever has the link may look at it."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, Field, SecretStr

from filmstudio.kit.network import host_of
from filmstudio.kit.problems import problems
from filmstudio.kit.rates import Rate, Rates
from filmstudio.ports.films import FilmFile
from filmstudio.services.jobs.service import JobsService

LOOKS = Rate(20, 60)
"""Tries of links from one address, those at scripts counted with them."""


class LookBody(BaseModel, extra="forbid"):
    """A link's token, and its password, if it has one."""

    token: Annotated[SecretStr, Field(min_length=20, max_length=200)]
    password: Annotated[SecretStr, Field(max_length=200)] | None = None


async def _seldom(request: Request) -> None:
    rates: Rates = request.app.state.rates
    await rates.check("look", host_of(request), LOOKS)


def _jobs(request: Request) -> JobsService:
    return request.app.state.jobs


router = APIRouter(prefix="/v1/shared", tags=["films"], responses=problems(403, 404, 422, 429, 503))


@router.post("/film", dependencies=[Depends(_seldom)])
async def film(body: LookBody, jobs: Annotated[JobsService, Depends(_jobs)]) -> tuple[FilmFile, ...]:
    """The project's newest film with captions and thumbnails, at addresses good for an hour; nothing before."""
    return await jobs.shared(body.token.get_secret_value(), body.password.get_secret_value() if body.password else None)
