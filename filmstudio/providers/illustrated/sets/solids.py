"""Solid things in perspective: boxes, boards and surfaces that show the faces the camera would see."""

from dataclasses import dataclass

import skia

from filmstudio.providers.illustrated.brush import Point, darken, fill, lighten, line, linear, path
from filmstudio.providers.illustrated.sets.stage import EYE, spot
from filmstudio.providers.illustrated.texture import texture


@dataclass(frozen=True)
class Box:
    """From `x0` to `x1`, `z0` (front) to `z1` (back), `low` to `high` above the floor, in cm."""

    x0: float
    x1: float
    z0: float
    z1: float
    low: float
    high: float

    def front(self) -> skia.Path:
        """The face towards the camera."""
        return quad(
            spot(self.x0, self.z0, self.low),
            spot(self.x1, self.z0, self.low),
            spot(self.x1, self.z0, self.high),
            spot(self.x0, self.z0, self.high),
        )

    def back(self) -> skia.Path:
        """The face away from the camera (the back wall of an open case)."""
        return Box(self.x0, self.x1, self.z1, self.z1, self.low, self.high).front()

    def top(self) -> skia.Path | None:
        """The lid, when the eye is above it."""
        return self._level(self.high) if self.high < EYE else None

    def under(self) -> skia.Path | None:
        """The underside, when the eye is below it."""
        return self._level(self.low) if self.low > EYE else None

    def side(self) -> skia.Path | None:
        """The flank that faces the middle of the picture."""
        if self.x0 < 0 < self.x1:
            return None
        x = self.x0 if self.x0 >= 0 else self.x1
        return quad(
            spot(x, self.z0, self.low),
            spot(x, self.z1, self.low),
            spot(x, self.z1, self.high),
            spot(x, self.z0, self.high),
        )

    def _level(self, up: float) -> skia.Path:
        return quad(
            spot(self.x0, self.z0, up),
            spot(self.x1, self.z0, up),
            spot(self.x1, self.z1, up),
            spot(self.x0, self.z1, up),
        )


def quad(a: Point, b: Point, d: Point, e: Point) -> skia.Path:
    """Four corners."""
    return path(a, b, d, e)


def rect(x0: float, y0: float, x1: float, y1: float) -> skia.Path:
    """An upright rectangle as a path."""
    return path((x0, y0), (x1, y0), (x1, y1), (x0, y1))


def painted(
    c: skia.Canvas,
    shape: skia.Path,
    color: str,
    light: float = 0.12,
    dark: float = 0.16,
    tooth: float = 0.16,
    across: float = 0.7,
    down: float = 0.5,
    slant: float = 0.25,
) -> None:
    """A painted area: lit from the upper left, darker to the lower right, with the tooth of a brush."""
    b = shape.getBounds()
    ends = ((b.left(), b.top()), (b.left() + b.width() * slant, b.bottom()))
    c.drawPath(shape, linear(*ends, [lighten(color, light), color, darken(color, dark)]))
    if tooth:
        c.drawPath(shape, texture("paint", darken(color, 0.45), tooth, across, down))


def box(c: skia.Canvas, solid: Box, color: str, tooth: float = 0.14, lid: str | None = None) -> None:
    """A box: lid lightest, flank darkest."""
    if side := solid.side():
        painted(c, side, darken(color, 0.30), tooth=tooth)
    if under := solid.under():
        c.drawPath(under, fill(darken(color, 0.45)))
    if top := solid.top():
        painted(c, top, lid or lighten(color, 0.2), tooth=tooth, across=1.2, down=0.25)
    painted(c, solid.front(), color, tooth=tooth)
    edge = solid.front()
    c.drawPath(edge, line(lighten(color, 0.35), 0.6, 0.35))


def contact(c: skia.Canvas, x0: float, x1: float, z: float, strength: float = 0.4, reach: float = 9.0) -> None:
    """The soft dark where a thing stands on the floor."""
    left, y = spot(x0, z)
    right, _ = spot(x1, z)
    c.drawOval(
        skia.Rect(left - reach * 0.6, y - reach * 0.35, right + reach * 0.6, y + reach * 0.5),
        fill("#0c0a14", strength, blur=reach * 0.32),
    )
