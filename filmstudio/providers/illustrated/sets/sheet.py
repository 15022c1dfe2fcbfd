"""From painters to layers: a sheet is painted in plain daylight colours, then lit, then given its glowing parts."""

from collections.abc import Sequence
from dataclasses import dataclass

import skia

from filmstudio.providers.illustrated.brush import Point, fill, radial
from filmstudio.providers.illustrated.sets.air import Air, graded
from filmstudio.providers.illustrated.sets.stage import WORLD, Layer, Painter


@dataclass(frozen=True)
class Glow:
    """A pool of light at a point, `radius` in cm; `flat` squashes it vertically (1 is round)."""

    at: Point
    radius: float
    color: str
    strength: float = 1.0
    flat: float = 1.0


def outdoors(air: Air, depth: float, paint: Painter, glow: Painter | None = None, name: str = "") -> Layer:
    """A sheet under the open sky."""

    def draw(c: skia.Canvas) -> None:
        c.saveLayer()
        paint(c)
        graded(c, air, depth)
        if glow:
            glow(c)
        c.restore()

    return Layer(draw, depth, name)


def indoors(
    ambient: str,
    glows: Sequence[Glow],
    depth: float,
    paint: Painter,
    glow: Painter | None = None,
    name: str = "",
    opaque: bool = False,
) -> Layer:
    """A sheet inside a room: its colours are multiplied by a map of the light."""

    def draw(c: skia.Canvas) -> None:
        c.saveLayer()
        paint(c)
        modulate = skia.Paint(BlendMode=skia.BlendMode.kModulate)
        c.saveLayer(WORLD, modulate)
        c.drawRect(WORLD, fill(ambient))
        for pool in glows:
            shine(c, pool, skia.BlendMode.kScreen)
        c.restore()
        if glow:
            glow(c)
        c.restore()

    return Layer(draw, depth, name, opaque)


def shine(c: skia.Canvas, glow: Glow, mode: skia.BlendMode = skia.BlendMode.kScreen) -> None:
    """Light laid on."""
    c.save()
    c.translate(*glow.at)
    c.scale(1.0, glow.flat)
    steps = [
        (glow.color, glow.strength),
        (glow.color, glow.strength * 0.55),
        (glow.color, glow.strength * 0.18),
        (glow.color, 0.0),
    ]
    paint = radial((0, 0), glow.radius, steps, [0.0, 0.3, 0.62, 1.0])
    paint.setBlendMode(mode)
    c.drawCircle(0, 0, glow.radius, paint)
    c.restore()


def plain(depth: float, paint: Painter, name: str = "", opaque: bool = False) -> Layer:
    """A sheet whose painter already knows its colours (a sky, a silhouette)."""
    return Layer(paint, depth, name, opaque)
