"""What may be reported: things of projects, as those who judge them ask for them. All times are UTC."""

from collections.abc import Sequence
from typing import Literal, Protocol, TypeAlias
from uuid import UUID

from filmstudio.film.value import Value

Thing: TypeAlias = Literal["project", "film", "asset", "comment", "person"]
"""What may be reported."""


class Matter(Value):
    """What is needed to judge a thing: whose it is, what it is called, an excerpt of its words, its pictures at
    addresses that are good for minutes. `project`: where it is.
    """

    owner: UUID
    title: str
    words: str = ""
    pictures: tuple[str, ...] = ()
    project: UUID | None = None


class Matters(Protocol):
    """The service of projects, as those who judge see it; it knows projects, assets and comments."""

    async def matter(self, kind: Thing, id: UUID) -> Matter | None:
        """The thing, if there is one."""
        ...

    async def may_see(self, person: UUID, kind: Thing, id: UUID) -> bool:
        """True if this person sees it."""
        ...

    async def shared(self, token: str, password: str | None) -> UUID:
        """The project that somebody with a link looks at.

        Raises:
            NotThere: the link is none, or not any more. NotAllowed: it wants another password.
        """
        ...

    async def block(self, kind: Thing, id: UUID, cause: UUID) -> None:
        """Hide it: a project's links show nothing and nothing is made of it, a film's files are its owner's alone, an
        asset is, a comment is not shown. Asked again for the same cause, it is the same.
        """
        ...

    async def unblock(self, cause: UUID) -> None:
        """What was hidden for this cause is so no more, but for other causes."""
        ...

    async def blocked(self, things: Sequence[UUID]) -> frozenset[UUID]:
        """Those of these things that are hidden."""
        ...
