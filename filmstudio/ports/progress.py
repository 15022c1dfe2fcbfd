"""Telling how far the work is."""

from typing import Protocol

from filmstudio.film.value import Value


class Progress(Value):
    """A stage has done so much of its work. `what` names the piece just finished; `reused` if it was made before;
    `order` is a vendor's job that is waited for.
    """

    stage: str
    done: int
    total: int
    what: str = ""
    reused: bool = False
    order: str = ""


class Watcher(Protocol):
    """Is told."""

    def __call__(self, progress: Progress, /) -> None:
        """Must return quickly and never fail."""
        ...
