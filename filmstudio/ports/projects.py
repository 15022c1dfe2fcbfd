"""Projects: what the other services ask of them. All times are UTC."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Literal, Protocol, TypeAlias
from uuid import UUID

from anyascii import anyascii
from pydantic import Field, model_validator

from filmstudio.film.value import Value
from filmstudio.kit.page import Page
from filmstudio.ports.pages import Window

ProjectRole: TypeAlias = Literal["owner", "producer", "director", "writer", "editor", "viewer"]
"""What somebody is in a project."""
Right: TypeAlias = Literal["see", "comment", "write", "direct", "cut", "spend", "share", "manage"]
Kind: TypeAlias = Literal["script", "cast", "shots"]
"""A document of a project: the screenplay's text, the cast file, what a person changed in the list of shots."""
Place: TypeAlias = tuple[UUID, Kind, int]
"""A version of a document: its project, its kind, its number."""

MediaType: TypeAlias = Literal["image/jpeg", "image/png", "image/webp", "audio/mpeg", "audio/wav", "application/zip"]
"""What a file of a library is."""

NOBODY = UUID(int=0)
"""Who wrote what somebody wrote who is not here: he was forgotten, or never was."""


class Project(Value):
    """A project, as one of its members sees it; `trashed`: when it was thrown away."""

    id: UUID
    title: str
    language: str | None
    role: ProjectRole
    created: datetime
    changed: datetime
    trashed: datetime | None = None

    @property
    def stem(self) -> str:
        """The title as files are named after it, in plain letters."""
        return re.sub(r"[^A-Za-z0-9]+", "-", anyascii(self.title)).strip("-")[:60].strip("-") or "film"


class Document(Value):
    """A version of a document. `aside`: it did not become the newest, for somebody else was first; nothing is lost."""

    number: int
    parent: int
    author: UUID
    at: datetime
    name: str | None
    aside: bool
    body: str


class Member(Value):
    """Somebody who works on a project."""

    person: UUID
    role: ProjectRole
    added: datetime


class Version(Value):
    """A version of a document without its text; `size` in bytes."""

    number: int
    parent: int
    author: UUID
    at: datetime
    name: str | None
    aside: bool
    size: int


class Newest(Version):
    """The newest version of a document of this kind, without its text."""

    kind: Kind


class Comment(Value):
    """Something said about a project: `about` names a shot, a line or a second of the film; empty for all of it.

    `name`: who said it, where that was elsewhere, in the project that this one was imported from.
    """

    id: UUID
    author: UUID
    at: datetime
    name: str | None
    about: str
    answers: UUID | None
    body: str
    resolved: datetime | None


class Asset(Value):
    """A file of somebody's library. `refusal` says why it was not taken; what was found is there when it is ready."""

    id: UUID
    owner: UUID
    name: str
    media_type: MediaType
    bytes: int
    state: Literal["uploading", "ready", "refused"]
    refusal: str | None
    sha256: str | None
    width: int | None
    height: int | None
    milliseconds: int | None
    created: datetime


class LinkedAsset(Asset):
    """A file that a project's members may see and use, since `linked`."""

    linked: datetime


class Holdings(Value):
    """What somebody has: projects that are his own, files in his library, and the bytes of those."""

    projects: int
    assets: int
    bytes: int


class ShotWish(Value):
    """What a person wants of one shot: that it stays as it is, by which model it is made, a note, how often again."""

    shot: Annotated[str, Field(pattern=r"^[1-9][0-9]{0,4}[A-Z]{1,2}$")]
    locked: bool = False
    model: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    note: Annotated[str, Field(max_length=1000)] | None = None
    retake: Annotated[int, Field(ge=0, le=999)] = 0


class ShotWishes(Value):
    """The document `shots`: shots of which a person wants something, in the order that he wants."""

    version: Literal["Shots.1"] = Field(alias="label")
    shots: Annotated[tuple[ShotWish, ...], Field(max_length=5000)]

    @model_validator(mode="after")
    def _each_once(self) -> "ShotWishes":
        seen: set[str] = set()
        for wish in self.shots:
            if wish.shot in seen:
                raise ValueError(f"shot {wish.shot} is in it twice")
            seen.add(wish.shot)
        return self


class Projects(Protocol):
    """The service as other services see it."""

    async def allowed(self, person: UUID, project: UUID, right: Right) -> Project:
        """The project, in which this person may do this.

        Raises:
            NotThere: the person is not of this project, or there is none. NotAllowed: his role does not include it.
        """
        ...

    async def forget(self, person: UUID) -> tuple[UUID, ...]:
        """Forget a person: his projects and assets go with their bytes, his memberships and invitations end; what he
        said and wrote in other people's projects stays, by `NOBODY`. Safe to repeat; the projects that went.
        """
        ...

    async def newest(self, project: UUID, kind: Kind) -> Document | None:
        """The newest version of a document."""
        ...


class Leftovers(Protocol):
    """Whoever keeps what projects leave behind when they are gone: films, with all that was made for them."""

    async def forget(self, project: UUID) -> bool:
        """Stop its films and forget them, with what was kept for them and their bytes; what was paid stays in the
        books. Safe to repeat. False: not all is forgotten yet, for films are being stopped, or there are many; ask
        again.
        """
        ...


class ManyProjects(Protocol):
    """Many projects at once, as one person sees them: what he is not of, or what lies in the bin, is left out of every
    answer. Each is one statement of the database.
    """

    async def listed(self, person: UUID, *, trashed: bool, cursor: str | None, limit: int) -> Page[Project]:
        """Those that the person works on, the newest first; `trashed`: those in the bin.

        Raises:
            UserError: the cursor is none of ours.
        """
        ...

    async def seen(self, person: UUID, projects: Sequence[UUID]) -> dict[UUID, Project]:
        """Those that there are for him."""
        ...

    async def members(self, person: UUID, projects: Sequence[UUID]) -> dict[UUID, tuple[Member, ...]]:
        """Who works on each, by when they came."""
        ...

    async def documents(self, person: UUID, projects: Sequence[UUID]) -> dict[UUID, tuple[Newest, ...]]:
        """The newest version of each document."""
        ...

    async def texts(self, person: UUID, versions: Sequence[Place]) -> tuple[str | None, ...]:
        """What each of these versions says."""
        ...

    async def comments(self, person: UUID, windows: Sequence[Window]) -> tuple[tuple[Comment, ...], ...]:
        """What was said in each window's project, the oldest first."""
        ...

    async def assets(self, person: UUID, windows: Sequence[Window]) -> tuple[tuple[LinkedAsset, ...], ...]:
        """The files of each window's project, the last one linked first; a window's time is that of a link."""
        ...

    async def holdings(self, person: UUID) -> Holdings:
        """What he has."""
        ...
