"""Things that speak: placeholder until they are drawn."""

from dataclasses import dataclass

from filmstudio.film.cast import Look


@dataclass(frozen=True)
class Thing:
    """A thing in one frame."""

    look: Look
