"""What the camera needs to know before it draws anything: cheap to load, for films that are already made."""

from dataclasses import dataclass

from filmstudio.errors import ToolFailed
from filmstudio.film.assets import SoundFacts

PLACES = (
    "lighthouse",
    "coast",
    "beach",
    "harbour",
    "forest",
    "park",
    "mountain",
    "river",
    "field",
    "desert",
    "city street",
    "village",
    "road",
    "temple",
    "rooftop",
    "space",
    "lamp room",
    "kitchen",
    "living room",
    "bedroom",
    "classroom",
    "office",
    "cafe",
    "library",
    "hospital room",
    "corridor",
    "workshop",
    "castle hall",
    "cave",
    "cellar",
    "theatre",
    "vehicle",
    "spaceship",
)
"""The kinds of place there are sets for; a test compares them with the sets."""


class Stopped(ToolFailed):
    """The camera was closed while a shot was being drawn."""


@dataclass(frozen=True)
class Line:
    """A line somebody speaks in the shot: its sounds, its file, and the frame it begins in."""

    character: str
    facts: SoundFacts
    file: str
    start: int
