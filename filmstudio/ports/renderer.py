"""Putting a timeline into files."""

from collections.abc import Mapping
from typing import Literal, Protocol, TypeAlias

from filmstudio.film.assets import Asset
from filmstudio.film.timeline import Timeline
from filmstudio.film.value import Value
from filmstudio.ports.crafts import Made

CaptionStyle: TypeAlias = Literal["soft", "burnt", "none"]
Files: TypeAlias = Mapping[str, str]
"""Content digest of an asset -> a local file that holds its bytes."""


class Rendition(Value):
    """A file that belongs to the film; `ending` is what follows the film's name, such as `.mp4` or `.hi.srt`."""

    ending: str
    made: Made


class Kept(Value):
    """A rendition in the store."""

    ending: str
    asset: Asset


class Renderer(Protocol):
    """Mixes, joins, captions, signs and checks."""

    @property
    def version(self) -> str:
        """Changes whenever the same timeline would give other bytes."""
        ...

    async def render(
        self, timeline: Timeline, captions: CaptionStyle, files: Files, folder: str
    ) -> tuple[Rendition, ...]:
        """Everything that goes with the film, written into `folder`; the film itself comes first."""
        ...

    async def still(self, clip: str, folder: str) -> Made:
        """A small JPEG of a shot, 320 pixels wide."""
        ...
