"""The desk an insert lies on: its frame, wood, paper and shadows."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import skia

from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, path
from filmstudio.providers.illustrated.light import Light
from filmstudio.providers.illustrated.texture import texture


@dataclass(frozen=True)
class Desk:
    """The frame an insert is drawn into: width and height in pixels and the unit, which is the shorter of them."""

    width: int
    height: int
    seconds: float
    light: Light
    assets: str

    @property
    def unit(self) -> float:
        """The shorter side."""
        return float(min(self.width, self.height))

    @property
    def area(self) -> skia.Rect:
        """The whole frame."""
        return skia.Rect(0, 0, self.width, self.height)

    def sheet(self, aspect: float, share: float = 0.88) -> skia.Rect:
        """The largest area of this aspect (width by height) in the middle of the frame."""
        h = min(self.height * share, self.width * share / aspect)
        w = h * aspect
        return skia.Rect.MakeXYWH((self.width - w) / 2, (self.height - h) / 2, w, h)


Maker: TypeAlias = Callable[[skia.Canvas, Desk, str], None]


def inner(area: skia.Rect, across: float, down: float) -> skia.Rect:
    """The area without a margin, given as shares of its sides."""
    return skia.Rect(
        area.left() + area.width() * across,
        area.top() + area.height() * down,
        area.right() - area.width() * across,
        area.bottom() - area.height() * down,
    )


def wood(c: skia.Canvas, desk: Desk, color: str = "#7a5236") -> None:
    """Planks of a table top."""
    c.drawRect(desk.area, linear((0, 0), (desk.width, desk.height), [lighten(color, 0.12), color, darken(color, 0.35)]))
    c.drawRect(desk.area, texture("paint", darken(color, 0.6), 0.6, 6.0, 0.35))
    for k in range(1, 5):
        y = desk.height * k / 4.6
        c.drawLine(0, y, desk.width, y + 4, line(darken(color, 0.5), desk.unit * 0.005, 0.7))


def shadow(c: skia.Canvas, area: skia.Rect, unit: float, radius: float = 0.0) -> None:
    """What a thing throws on what lies under it."""
    c.drawRoundRect(
        area.makeOffset(unit * 0.012, unit * 0.022), radius, radius, fill("#0a0610", 0.5, blur=unit * 0.018)
    )


def paper(c: skia.Canvas, area: skia.Rect, desk: Desk, color: str = "#f6edd8") -> None:
    """A sheet with a slightly uneven edge."""
    rng = random.Random(3)
    shadow(c, area, desk.unit)
    wander = desk.unit * 0.003
    steps = [(area.left() + area.width() * k / 12, area.top() + rng.uniform(-wander, wander)) for k in range(13)]
    steps += [(area.right() + rng.uniform(-wander, wander), area.top() + area.height() * k / 12) for k in range(13)]
    steps += [(area.right() - area.width() * k / 12, area.bottom() + rng.uniform(-wander, wander)) for k in range(13)]
    steps += [(area.left() + rng.uniform(-wander, wander), area.bottom() - area.height() * k / 12) for k in range(13)]
    sheet = path(*steps)
    c.drawPath(
        sheet,
        linear(
            (area.left(), area.top()), (area.right(), area.bottom()), [lighten(color, 0.3), color, darken(color, 0.08)]
        ),
    )
    c.drawPath(sheet, texture("paint", "#8a6a40", 0.16, desk.unit / 500, desk.unit / 500))
    c.drawPath(sheet, texture("grain", "#6a5030", 0.10, 0.8, 0.8))
