"""Who makes a batch's films: this process, or servers."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from filmstudio.cli.batch.check import Film
from filmstudio.pipeline.studio import Crew, Studio

Tell: TypeAlias = Callable[[str, int, int], None]
"""Is told the stage of a film, and how much of it is done of how much."""


@dataclass(frozen=True)
class Order:
    """A film that is to be made. `digest` names what it is made of; `tries` is how often it has failed."""

    film: Film
    digest: str
    tries: int


@dataclass(frozen=True)
class Outcome:
    """A film that is there: its length in seconds, the endings of its files, and what it did cost in dollars."""

    seconds: float
    endings: tuple[str, ...]
    dollars: float = 0.0


class Maker(Protocol):
    """Makes films, so many `at_once`. `version` changes whenever the same line would give another film."""

    @property
    def version(self) -> str:
        """What makes them."""
        ...

    @property
    def at_once(self) -> int:
        """How many films are under way at a time."""
        ...

    @property
    def crew(self) -> Crew | None:
        """The crew, where it is known here: its voices and languages are checked before anything is begun."""
        ...

    @property
    def stays(self) -> str:
        """What happens to films under way when we are interrupted, in words."""
        ...

    async def make(self, order: Order, tell: Tell) -> Outcome:
        """Make a film and put it where it belongs.

        Raises:
            FilmStudioError: why it can't be made.
        """
        ...

    def pricing(self) -> AbstractAsyncContextManager[Studio]:
        """A studio in which films are planned and priced, and none is made."""
        ...
