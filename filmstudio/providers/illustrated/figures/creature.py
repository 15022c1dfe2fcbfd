"""Animals: placeholder until they are drawn."""

from dataclasses import dataclass

from filmstudio.film.cast import Look


@dataclass(frozen=True)
class Creature:
    """An animal in one frame."""

    look: Look
