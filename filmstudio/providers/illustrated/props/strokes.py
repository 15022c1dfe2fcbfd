"""Strokes shared by drawn props: round metal, light, flame."""

import math
from collections.abc import Callable
from typing import TypeAlias

import skia

from filmstudio.providers.illustrated.brush import darken, fill, lighten, linear, path, radial

Drawing: TypeAlias = Callable[[skia.Canvas, float, bool], None]


BRASS, IRON, WOOD, PAPER = "#d2a24a", "#4a525e", "#8a5c3c", "#f6edd8"


def metal(left: float, right: float, color: str) -> skia.Paint:
    """A round metal thing, lit from the left."""
    return linear(
        (left, 0),
        (right, 0),
        [lighten(color, 0.25), lighten(color, 0.55), color, darken(color, 0.5)],
        [0, 0.25, 0.55, 1],
    )


def area(left: float, top: float, right: float, bottom: float) -> skia.Rect:
    """A rectangle in the prop's own units."""
    return skia.Rect(left, top, right, bottom)


def glow(c: skia.Canvas, x: float, y: float, radius: float, color: str = "#ffd27a", strength: float = 0.8) -> None:
    """Light around a flame or a lamp."""
    paint = radial((x, y), radius, [(color, strength), (color, strength * 0.3), (color, 0.0)], [0, 0.35, 1])
    paint.setBlendMode(skia.BlendMode.kScreen)
    c.drawCircle(x, y, radius, paint)


def flame(c: skia.Canvas, x: float, y: float, size: float, seconds: float) -> None:
    """A flame that licks."""
    sway, tall = math.sin(seconds * 9) * size * 0.10, size * (1 + 0.08 * math.sin(seconds * 13))
    for scale, color in ((1.0, "#ff9a3c"), (0.68, "#ffd45c"), (0.36, "#fff6d6")):
        s = size * scale
        c.drawPath(
            path(
                (x - s * 0.3, y - s * 0.25),
                (x - s * 0.34, y - s * 0.6, x + sway, y - tall * scale),
                (x + s * 0.36, y - s * 0.6, x + s * 0.3, y - s * 0.25),
                (x + s * 0.2, y, x, y),
                (x - s * 0.2, y, x - s * 0.3, y - s * 0.25),
            ),
            fill(color, 0.95),
        )
