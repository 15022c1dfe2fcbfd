"""What the service of projects answers."""

from datetime import datetime
from uuid import UUID

from filmstudio.film.value import Value
from filmstudio.ports.projects import ProjectRole


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


class Comment(Value):
    """Something said about a project: `about` names a shot, a line or a second of the film; empty for all of it."""

    id: UUID
    author: UUID
    at: datetime
    about: str
    answers: UUID | None
    body: str
    resolved: datetime | None


class Link(Value):
    """A link to look at a project; `locked`: it wants a password; `looks`: how often it was opened."""

    id: UUID
    created: datetime
    expires: datetime
    locked: bool
    looks: int


class NewLink(Link):
    """The only time that its token is shown."""

    token: str


class Look(Value):
    """What somebody with a link may see."""

    title: str
    language: str | None
    script: str
