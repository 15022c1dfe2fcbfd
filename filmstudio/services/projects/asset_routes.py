"""The door of the library: `/v1/assets`, and what of it is linked to projects."""

from typing import Annotated, TypeAlias
from uuid import UUID

from fastapi import APIRouter, Depends, Request
from pydantic import Field

from filmstudio.kit.auth import CONFIRMED
from filmstudio.kit.once import OnceOnly
from filmstudio.kit.page import Page
from filmstudio.kit.pages import Cursor, Limit
from filmstudio.kit.problems import problems
from filmstudio.kit.rates import Rates
from filmstudio.ports.projects import Asset, MediaType
from filmstudio.ports.uploads import Sent
from filmstudio.services.projects.assets import Assets, Wish
from filmstudio.services.projects.routes import Body, Reader, Writer
from filmstudio.services.projects.rules import ARCHIVE, SIZES, UPLOADS
from filmstudio.services.projects.values import AssetFile, Upload

MOST_PARTS = 100
Name: TypeAlias = Annotated[
    str, Field(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]*[^\x00-\x20\x7f][^\x00-\x1f\x7f]*$")
]


class NewAsset(Body):
    """A file to be sent: its name, what it is, its bytes, and its sha256 in hexadecimal digits, if it is known."""

    name: Name
    media_type: MediaType
    bytes: Annotated[int, Field(ge=1, le=SIZES[ARCHIVE])]
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")] | None = None


class SentPart(Body):
    """A part that was sent, and the ETag that was answered."""

    number: Annotated[int, Field(ge=1, le=MOST_PARTS)]
    etag: Annotated[str, Field(pattern=r'^"?[\x21\x23-\x7e]{1,100}"?$')]


class SentBody(Body):
    """All parts, in their order."""

    parts: Annotated[list[SentPart], Field(min_length=1, max_length=MOST_PARTS)]


class NameBody(Body):
    """Another name."""

    name: Name


def _assets(request: Request) -> Assets:
    return request.app.state.assets


async def _seldom(request: Request, caller: Writer) -> None:
    rates: Rates = request.app.state.rates
    await rates.check("upload", str(caller.person), UPLOADS)


Library: TypeAlias = Annotated[Assets, Depends(_assets)]
assets = APIRouter(prefix="/v1/assets", tags=["assets"], responses=problems(401, 403, 404, 422, 503))
linked = APIRouter(prefix="/v1/projects", tags=["assets"], responses=problems(401, 403, 404, 422, 503))


@assets.post("", status_code=201, dependencies=[CONFIRMED, Depends(_seldom)], responses=problems(429))
async def begin(body: NewAsset, caller: Writer, library: Library, once: OnceOnly) -> Upload:
    """Begin to send a file: PUT each part to its address, then say that it is complete.

    Pictures (JPEG, PNG, WebP) have at most 10 MB, sounds (MP3, WAV) 50 MB, a project to be imported (ZIP) 500 MB.
    """
    return await library.begin(caller.person, Wish(**body.model_dump()), once)


@assets.post("/{id}/complete", responses=problems(409))
async def complete(id: UUID, body: SentBody, caller: Writer, library: Library) -> Asset:
    """All parts were sent. What came is looked at: then it is `ready`, or `refused` with the reason."""
    sent = [Sent(number=part.number, etag=part.etag) for part in body.parts]
    return await library.complete(caller.person, id, sent)


@assets.get("")
async def listed(caller: Reader, library: Library, cursor: Cursor = None, limit: Limit = 50) -> Page[Asset]:
    """Your files, the newest first."""
    return await library.listed(caller.person, cursor, limit)


@assets.get("/{id}")
async def read(id: UUID, caller: Reader, library: Library) -> AssetFile:
    """A file of yours, or of a project that you are of; its address is good for 15 minutes."""
    return await library.read(caller.person, id)


@assets.patch("/{id}")
async def rename(id: UUID, body: NameBody, caller: Writer, library: Library) -> Asset:
    """Another name."""
    return await library.rename(caller.person, id, body.name)


@assets.delete("/{id}", status_code=204, responses=problems(409))
async def remove(id: UUID, caller: Writer, library: Library) -> None:
    """For good, and out of every project."""
    await library.remove(caller.person, id)


@linked.put("/{project}/assets/{asset}", status_code=204)
async def link(project: UUID, asset: UUID, caller: Writer, library: Library) -> None:
    """A file of yours is of this project too: its members may see it and use it."""
    await library.link(caller.person, project, asset)


@linked.delete("/{project}/assets/{asset}", status_code=204)
async def unlink(project: UUID, asset: UUID, caller: Writer, library: Library) -> None:
    """Not of this project any more; it stays in its owner's library."""
    await library.unlink(caller.person, project, asset)


@linked.get("/{project}/assets")
async def of_project(
    project: UUID, caller: Reader, library: Library, cursor: Cursor = None, limit: Limit = 50
) -> Page[Asset]:
    """The files of a project, the last one linked first."""
    return await library.linked(caller.person, project, cursor, limit)
