"""Putting a timeline into a file."""

from typing import Literal, Protocol, TypeAlias

from filmstudio.film.timeline import Timeline
from filmstudio.film.value import Value

CaptionStyle: TypeAlias = Literal["soft", "burnt", "none"]


class Film(Value):
    """What was rendered: the film and the files beside it (captions, thumbnails, timeline, report)."""

    file: str
    frames: int
    beside: tuple[str, ...] = ()


class Renderer(Protocol):
    """Mixes, joins, muxes and signs."""

    async def render(self, timeline: Timeline, out: str, captions: CaptionStyle) -> Film:
        """Write the film to `out`; nothing is left at `out` if that fails."""
        ...
