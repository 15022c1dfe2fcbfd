"""The door for projects that travel: out as one file, and in again."""

from typing import Annotated, TypeAlias
from uuid import UUID

from fastapi import APIRouter, Depends, Request

from filmstudio.kit.once import OnceOnly
from filmstudio.kit.problems import problems
from filmstudio.kit.rates import Rates
from filmstudio.ports.projects import Project
from filmstudio.services.projects.routes import Body, Writer
from filmstudio.services.projects.rules import JOURNEYS
from filmstudio.services.projects.travel import Travel
from filmstudio.services.projects.values import ExportFile


class ImportBody(Body):
    """A ZIP file that was sent as an asset."""

    asset: UUID


def _travel(request: Request) -> Travel:
    return request.app.state.travel


async def _seldom(request: Request, caller: Writer) -> None:
    rates: Rates = request.app.state.rates
    await rates.check("journey", str(caller.person), JOURNEYS)


Service: TypeAlias = Annotated[Travel, Depends(_travel)]
router = APIRouter(
    prefix="/v1/projects", tags=["projects"], dependencies=[Depends(_seldom)],
    responses=problems(401, 403, 404, 422, 429, 503),
)  # fmt: skip


@router.post("/import", status_code=201)
async def arrive(body: ImportBody, caller: Writer, travel: Service, once: OnceOnly) -> Project:
    """A new project of yours, out of the file of an export that you sent as an asset (`application/zip`).

    Comments keep the names of those who said them.
    """
    return await travel.arrive(caller.person, body.asset, once)


@router.post("/{project}/export", responses=problems(409))
async def export(project: UUID, caller: Writer, travel: Service, once: OnceOnly) -> ExportFile:
    """All of a project in one ZIP file: documents with their named versions, comments, and its assets.

    Its address is good for 15 minutes; asked again with the same `Idempotency-Key`, you get another for the same file.
    """
    return await travel.export(caller.person, project, once)
