"""Projects: what the other services ask of them. All times are UTC."""

from datetime import datetime
from typing import Annotated, Literal, Protocol, TypeAlias
from uuid import UUID

from pydantic import Field, model_validator

from filmstudio.film.value import Value

ProjectRole: TypeAlias = Literal["owner", "producer", "director", "writer", "editor", "viewer"]
"""What somebody is in a project."""
Right: TypeAlias = Literal["see", "comment", "write", "direct", "cut", "spend", "share", "manage"]
Kind: TypeAlias = Literal["script", "cast", "shots"]
"""A document of a project: the screenplay's text, the cast file, what a person changed in the list of shots."""

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


class Document(Value):
    """A version of a document. `aside`: it did not become the newest, for somebody else was first; nothing is lost."""

    number: int
    parent: int
    author: UUID
    at: datetime
    name: str | None
    aside: bool
    body: str


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
