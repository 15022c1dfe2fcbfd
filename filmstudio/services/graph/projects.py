"""Projects, and what is in them."""

from datetime import datetime
from uuid import UUID

import strawberry

from filmstudio.errors import NotThere
from filmstudio.kit.pages import NEWEST, OLDEST, cursor_of
from filmstudio.ports import projects as port
from filmstudio.services.graph.asking import Asking, Info
from filmstudio.services.graph.connections import After, Connection, First, checked, connection, window
from filmstudio.services.graph.films import Film, films_of
from filmstudio.services.graph.people import Person, person_of
from filmstudio.services.graph.scalars import Long, described, shown, told

"""A place after which the oldest comes."""


@described
class Member:
    """Somebody who works on a project: as owner, producer, director, writer, editor or viewer."""

    person: Person | None
    role: str
    added: datetime


@described
class Document:
    """The newest version of a script, cast or shots; `size` in bytes of UTF-8."""

    kind: str
    number: Long
    name: str | None
    at: datetime
    size: int
    author: Person | None
    place: strawberry.Private[port.Place]

    @told
    async def body(self, info: Info) -> str | None:
        """What it says."""
        return await info.context.loaders.texts.load(self.place)


@described
class Comment:
    """Something said: `about` names a shot, a line or a second; `answers` another comment. `name`: who said it, where
    that was elsewhere.
    """

    id: UUID
    author: Person | None
    at: datetime
    name: str | None
    about: str
    answers: UUID | None
    body: str
    resolved: datetime | None


@described
class Asset:
    """A file that a project's members may use, since `linked`. `state`: uploading, ready, refused, with `refusal` the
    reason. `width` and `height` in pixels.
    """

    id: UUID
    owner: Person | None
    name: str
    media_type: str
    bytes: Long
    state: str
    refusal: str | None
    sha256: str | None
    width: int | None
    height: int | None
    milliseconds: Long | None
    created: datetime
    linked: datetime


@described
class Project:
    """A project, as one of its members sees it; `role`: what he is in it, `trashed`: when it was thrown away. What is
    in it is told when it is not in the bin.
    """

    id: UUID
    title: str
    language: str | None
    role: str
    created: datetime
    changed: datetime
    trashed: datetime | None

    @told
    async def members(self, info: Info, first: First = 50) -> list[Member] | None:
        """Who works on it, by when they came."""
        found = await self._opened(info).loaders.members.load(self.id)
        return [shown(Member, one, person=person_of(one.person)) for one in found[: checked(first)]]

    @told
    async def documents(self, info: Info) -> list[Document] | None:
        """The newest version of each."""
        found = await self._opened(info).loaders.documents.load(self.id)
        return [
            shown(Document, one, author=person_of(one.author), place=(self.id, one.kind, one.number)) for one in found
        ]

    @told
    async def comments(self, info: Info, first: First = 50, after: After = None) -> Connection[Comment] | None:
        """What was said, the oldest first."""
        found = await self._opened(info).loaders.comments.load(window(self.id, first, after, OLDEST))
        return connection(
            found, first, after, lambda one: cursor_of(one.at, one.id),
            lambda one: shown(Comment, one, author=person_of(one.author)),
        )  # fmt: skip

    @told
    async def assets(self, info: Info, first: First = 50, after: After = None) -> Connection[Asset] | None:
        """Its files, the last one linked first."""
        found = await self._opened(info).loaders.assets.load(window(self.id, first, after, NEWEST))
        return connection(
            found, first, after, lambda one: cursor_of(one.linked, one.id),
            lambda one: shown(Asset, one, owner=person_of(one.owner)),
        )  # fmt: skip

    @told
    async def films(self, info: Info, first: First = 20, after: After = None) -> Connection[Film] | None:
        """Its films, the newest first."""
        self._opened(info).need("films:read")
        return await films_of(info, self.id, first, after)

    def _opened(self, info: Info) -> Asking:
        if self.trashed:
            raise NotThere("this project is in the bin; take it out to see what is in it")
        return info.context


def project_of(project: port.Project) -> Project:
    """As the schema has it."""
    return shown(Project, project)
