"""The stage: its geometry, and what a set hands to the camera.

One unit is one centimetre at the front line (z = 0). The origin is the floor point in the middle of that line; y is
negative upwards. Things further back shrink towards the eye line: one-point perspective.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

import skia

from filmstudio.providers.illustrated.light import Light

Painter: TypeAlias = Callable[[skia.Canvas], None]
Mark: TypeAlias = tuple[float, float, float]

EYE = 140.0
"""Height of the camera above the floor, cm: the horizon lies here."""
DISTANCE = 900.0
"""From the camera to the front line, cm."""
LEFT, TOP, RIGHT, BOTTOM = -1000.0, -1250.0, 1000.0, 420.0
WORLD = skia.Rect(LEFT, TOP, RIGHT, BOTTOM)
"""What a layer may cover."""


@dataclass(frozen=True)
class Layer:
    """A painted sheet. `depth` 0 is infinitely far and doesn't move, 1 moves with the figures, above 1 passes before
    them.
    """

    draw: Painter
    depth: float
    name: str = ""
    opaque: bool = False


@dataclass(frozen=True)
class Moving:
    """Something that changes every frame, drawn in the same units after all layers that are not nearer than it.
    `additive` is light: the picture it paints is to be added, not laid over. What is `passing` goes on in a background
    out of focus too.
    """

    draw: Callable[[skia.Canvas, float], None]
    depth: float
    additive: bool = False
    passing: bool = False


@dataclass(frozen=True)
class Built:
    """A set, ready to be shot. Layers run from back to front; `foreground` passes in front of the figures. `marks`
    are (x, z, up) and `seats` (x, z, seat height), in cm on the stage. Where people ride they
    sit: `across` from each other, or looking `ahead`, at us.
    """

    layers: tuple[Layer, ...]
    foreground: tuple[Layer, ...]
    light: Light
    marks: Mapping[str, Mark]
    seats: tuple[Mark, ...] = ()
    moving: tuple[Moving, ...] = ()
    riding: Literal["", "across", "ahead"] = ""


def scale_at(z: float) -> float:
    """How large a thing `z` cm upstage is seen; 1 at the front line."""
    return DISTANCE / max(60.0, DISTANCE + z)


def spot(x: float, z: float, up: float = 0.0) -> tuple[float, float]:
    """Where a point of the stage is seen."""
    scale = scale_at(z)
    return x * scale, -EYE + (EYE - up) * scale
