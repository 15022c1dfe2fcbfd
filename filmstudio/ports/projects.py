"""Projects: what the other services ask of them. All times are UTC."""

from datetime import datetime
from typing import Literal, Protocol, TypeAlias
from uuid import UUID

from filmstudio.film.value import Value

ProjectRole: TypeAlias = Literal["owner", "producer", "director", "writer", "editor", "viewer"]
"""What somebody is in a project."""
Right: TypeAlias = Literal["see", "comment", "write", "direct", "cut", "spend", "share", "manage"]
Kind: TypeAlias = Literal["script", "cast", "shots"]
"""A document of a project: the screenplay's text, the cast file, what a person changed in the list of shots."""


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


class Projects(Protocol):
    """The service as other services see it."""

    async def allowed(self, person: UUID, project: UUID, right: Right) -> Project:
        """The project, in which this person may do this.

        Raises:
            NotThere: the person is not of this project, or there is none. NotAllowed: his role does not include it.
        """
        ...

    async def newest(self, project: UUID, kind: Kind) -> Document | None:
        """The newest version of a document."""
        ...
