"""A posture: everything there is to know about a figure in one frame."""

from dataclasses import dataclass
from typing import TypeAlias

from filmstudio.providers.illustrated.figures.creature import Creature
from filmstudio.providers.illustrated.figures.figure import Person
from filmstudio.providers.illustrated.figures.thing import Thing

Drawn: TypeAlias = Person | Creature | Thing | None
"""What is drawn; a mere voice is not."""


@dataclass(frozen=True)
class Posture:
    """`x` and `z` are the stage position in centimetres; `height` is the top of the head above the floor; `head` the
    middle of the face and `hand` the holding hand, centimetres to the right of and above the feet; `facing_yaw` in
    degrees, 0 looks at us, 90 to the right. `feet` are the ankles on the stage: x, z and height above the floor.
    """

    x: float
    z: float
    height: float
    head: tuple[float, float]
    hand: tuple[float, float]
    facing_yaw: float
    drawn: Drawn = None
    feet: tuple[tuple[float, float, float], ...] = ()
