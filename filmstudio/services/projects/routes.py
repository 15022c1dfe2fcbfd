"""The service's door: `/v1/projects` for members, `/v1/shared` for whoever has a link."""

from datetime import timedelta
from typing import Annotated, TypeAlias
from uuid import UUID

from fastapi import APIRouter, Depends, Header, Request, Response
from pydantic import BaseModel, Field, SecretStr

from filmstudio.errors import VersionWanted
from filmstudio.kit.auth import Caller, scope
from filmstudio.kit.links import SELDOM, LookBody
from filmstudio.kit.once import OnceOnly
from filmstudio.kit.page import Page
from filmstudio.kit.pages import Cursor, Limit
from filmstudio.kit.problems import problems
from filmstudio.ports.projects import Comment, Document, Kind, Member, Project, ProjectRole, Version
from filmstudio.services.projects.comments import Comments
from filmstudio.services.projects.documents import Documents
from filmstudio.services.projects.repository import NEWEST
from filmstudio.services.projects.rules import LARGEST, LINK, LONGEST_LINK
from filmstudio.services.projects.service import ProjectsService
from filmstudio.services.projects.values import Link, Look, NewLink

Title: TypeAlias = Annotated[str, Field(min_length=1, max_length=100, pattern=r"\S")]
Language: TypeAlias = Annotated[str, Field(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$", max_length=35)]


class Body(BaseModel, extra="forbid"):
    """What is sent; anything else in it is a mistake."""


class NewProject(Body):
    """A project."""

    title: Title
    language: Language | None = None


class ProjectBody(Body):
    """What is left out stays."""

    title: Title | None = None
    language: Language | None = None


class RoleBody(Body):
    """What somebody is to be."""

    role: ProjectRole


class DocumentBody(Body):
    """A document; a version with a `name` is kept for ever, others are thinned out after a day."""

    body: Annotated[str, Field(max_length=LARGEST)]
    name: Annotated[str, Field(min_length=1, max_length=100)] | None = None


class CommentBody(Body):
    """Something to say about a shot, a line or a second, or, if `about` is empty, about all of it."""

    body: Annotated[str, Field(min_length=1, max_length=4000)]
    about: Annotated[str, Field(max_length=200)] = ""
    answers: UUID | None = None


class ResolveBody(Body):
    """Whether it is settled."""

    resolved: bool


class LinkBody(Body):
    """For how many seconds a link is good, and its password, if it is to have one."""

    seconds: Annotated[int, Field(ge=60, le=int(LONGEST_LINK.total_seconds()))] = int(LINK.total_seconds())
    password: Annotated[SecretStr, Field(min_length=4, max_length=200)] | None = None


def _projects(request: Request) -> ProjectsService:
    return request.app.state.projects


def _documents(request: Request) -> Documents:
    return request.app.state.documents


def _comments(request: Request) -> Comments:
    return request.app.state.comments


Reader: TypeAlias = Annotated[Caller, Depends(scope("projects:read"))]
Writer: TypeAlias = Annotated[Caller, Depends(scope("projects:write"))]
Service: TypeAlias = Annotated[ProjectsService, Depends(_projects)]
Papers: TypeAlias = Annotated[Documents, Depends(_documents)]
Talk: TypeAlias = Annotated[Comments, Depends(_comments)]
IfMatch: TypeAlias = Annotated[
    str | None, Header(alias="If-Match", max_length=40, description='`"0"`: there is none yet.')
]
router = APIRouter(prefix="/v1/projects", tags=["projects"], responses=problems(401, 403, 404, 422, 503))
shared = APIRouter(prefix="/v1/shared", tags=["projects"], responses=problems(403, 404, 422, 429, 503))


@router.post("", status_code=201)
async def create(body: NewProject, caller: Writer, projects: Service, once: OnceOnly) -> Project:
    """A new project."""
    return await projects.create(caller.person, body.title, body.language, once)


@router.get("")
async def listed(
    caller: Reader, projects: Service, trashed: bool = False, cursor: Cursor = None, limit: Limit = 20
) -> Page[Project]:
    """Your projects, the newest first; `trashed`: those in the bin."""
    return await projects.listed(caller.person, trashed=trashed, cursor=cursor, limit=limit)


@router.get("/{project}")
async def read(project: UUID, caller: Reader, projects: Service) -> Project:
    """A project."""
    return await projects.allowed(caller.person, project, "see")


@router.patch("/{project}")
async def change(project: UUID, body: ProjectBody, caller: Writer, projects: Service) -> Project:
    """Another title or language."""
    return await projects.change(caller.person, project, body.title, body.language)


@router.delete("/{project}", status_code=204, responses=problems(409))
async def throw_away(project: UUID, caller: Writer, projects: Service, forever: bool = False) -> None:
    """Into the bin, for 30 days; from the bin, `forever`."""
    await (projects.destroy if forever else projects.throw_away)(caller.person, project)


@router.post("/{project}/restore")
async def restore(project: UUID, caller: Writer, projects: Service) -> Project:
    """Out of the bin."""
    return await projects.restore(caller.person, project)


@router.get("/{project}/members")
async def members(project: UUID, caller: Reader, projects: Service) -> tuple[Member, ...]:
    """Who works on it."""
    return await projects.members(caller.person, project)


@router.put("/{project}/members/{person}", status_code=204)
async def invite(project: UUID, person: UUID, body: RoleBody, caller: Writer, projects: Service) -> None:
    """Let somebody work on it, or give him another role."""
    await projects.invite(caller.person, project, person, body.role)


@router.delete("/{project}/members/{person}", status_code=204)
async def leave(project: UUID, person: UUID, caller: Writer, projects: Service) -> None:
    """Without somebody, or without you."""
    await projects.leave(caller.person, project, person)


@router.post("/{project}/comments", status_code=201)
async def say(project: UUID, body: CommentBody, caller: Writer, talk: Talk, once: OnceOnly) -> Comment:
    """Say something."""
    return await talk.say(caller.person, project, body.about, body.body, body.answers, once)


@router.get("/{project}/comments")
async def comments(
    project: UUID, caller: Reader, talk: Talk, cursor: Cursor = None, limit: Limit = 50
) -> Page[Comment]:
    """What was said, oldest first."""
    return await talk.listed(caller.person, project, cursor, limit)


@router.patch("/{project}/comments/{id}")
async def resolve(project: UUID, id: UUID, body: ResolveBody, caller: Writer, talk: Talk) -> Comment:
    """Settle it, or open it again."""
    return await talk.resolve(caller.person, project, id, done=body.resolved)


@router.delete("/{project}/comments/{id}", status_code=204)
async def take_back(project: UUID, id: UUID, caller: Writer, talk: Talk) -> None:
    """Take back what you said, with the answers to it."""
    await talk.take_back(caller.person, project, id)


@router.post("/{project}/links", status_code=201, responses=problems(409))
async def share(project: UUID, body: LinkBody, caller: Writer, projects: Service, once: OnceOnly) -> NewLink:
    """A link with which anybody may look; this is the only time that its token is shown."""
    password = body.password.get_secret_value() if body.password else None
    return await projects.share(caller.person, project, timedelta(seconds=body.seconds), password, once)


@router.get("/{project}/links")
async def links(project: UUID, caller: Reader, projects: Service) -> tuple[Link, ...]:
    """The links that are good."""
    return await projects.links(caller.person, project)


@router.delete("/{project}/links/{link}", status_code=204)
async def unshare(project: UUID, link: UUID, caller: Writer, projects: Service) -> None:
    """This link is good no more."""
    await projects.unshare(caller.person, project, link)


@router.get("/{project}/{kind}")
async def document(project: UUID, kind: Kind, caller: Reader, papers: Papers, response: Response) -> Document:
    """The newest version of a document; its number is its ETag."""
    found = await papers.read(caller.person, project, kind)
    response.headers["ETag"] = f'"{found.number}"'
    return found


@router.put("/{project}/{kind}", responses=problems(412, 428))
async def write(
    project: UUID, kind: Kind, body: DocumentBody, caller: Writer, papers: Papers, response: Response,
    match: IfMatch = None,
) -> Document:  # fmt: skip
    """A new version, changed from the one that `If-Match` names.

    A script is any text. A cast is TOML: `[NAME]` and facts of a look, `voice`, `description`. Shots are JSON, as
    `{"label": "Shots.1", "shots": [{"shot": "1A", "locked": false, "model": null, "note": null, "retake": 0}]}`.

    If somebody was first, both changes are joined; where they touch, yours is kept aside (412), and nothing is lost.
    """
    number = (match or "").strip().removeprefix("W/").strip('"')
    if not (number.isascii() and number.isdecimal() and len(number) < 19):
        raise VersionWanted('say which version you changed, with If-Match: "NUMBER" (its ETag), or "0" for the first')
    found = await papers.write(caller.person, project, kind, int(number), body.body, body.name)
    response.headers["ETag"] = f'"{found.number}"'
    return found


@router.get("/{project}/{kind}/versions")
async def versions(
    project: UUID, kind: Kind, caller: Reader, papers: Papers, cursor: Cursor = None, limit: Limit = 50
) -> Page[Version]:  # fmt: skip
    """Every version without its text, the newest first."""
    return await papers.versions(caller.person, project, kind, cursor, limit)


@router.get("/{project}/{kind}/versions/{number}")
async def version(
    project: UUID, kind: Kind, number: Annotated[int, Field(ge=1, le=NEWEST)], caller: Reader, papers: Papers
) -> Document:
    """One version."""
    return await papers.read(caller.person, project, kind, number)


@shared.post("", dependencies=[SELDOM])
async def look(body: LookBody, projects: Service) -> Look:
    """Look at what was shared with a link."""
    return await projects.look(*body.shown())
