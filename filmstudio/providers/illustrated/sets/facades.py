"""Buildings: house fronts, village houses, huts and temple towers, with windows that light up at night."""

import math
import random
from dataclasses import dataclass

import skia

from filmstudio.providers.illustrated.brush import Point, darken, fill, lighten, line, linear, mix, path
from filmstudio.providers.illustrated.sets.air import Air
from filmstudio.providers.illustrated.sets.sheet import Glow, shine
from filmstudio.providers.illustrated.sets.solids import painted, rect


@dataclass(frozen=True)
class Front:
    """A house front in the picture: left foot, width, storeys of `storey` units, colours. `shop` has a window below."""

    x: float
    foot: float
    width: float
    storeys: int
    storey: float
    wall: str
    trim: str = "#f3eadb"
    roof: str = "#8a4f42"
    shop: str | None = None
    pitched: bool = True
    seed: int = 0

    @property
    def top(self) -> float:
        """The eaves."""
        return self.foot - self.storeys * self.storey

    def panes(self) -> list[skia.Rect]:
        """The windows."""
        columns = max(2, round(self.width / (self.storey * 0.62)))
        step = self.width / columns
        first = 1 if self.shop else 0
        w, h = step * 0.44, self.storey * 0.54
        return [
            skia.Rect.MakeXYWH(self.x + step * (k + 0.5) - w / 2, self.foot - (row + 0.80) * self.storey, w, h)
            for row in range(first, self.storeys)
            for k in range(columns)
        ]


def front(c: skia.Canvas, house: Front, snow: float = 0.0) -> None:
    """The front: wall, cornice, windows with shutters, shop window with awning, roof."""
    x, w, top, foot = house.x, house.width, house.top, house.foot
    painted(c, rect(x, top, x + w, foot + 3), house.wall, light=0.12, dark=0.20, tooth=0.3, across=0.5, down=0.6)
    c.drawRect(
        skia.Rect(x + w * 0.86, top, x + w, foot),
        linear((x + w * 0.8, 0), (x + w, 0), [("#1c2350", 0.0), ("#1c2350", 0.28)]),
    )
    for row in range(1, house.storeys):
        y = foot - row * house.storey
        c.drawRect(
            skia.Rect(x, y - 1.5, x + w, y + 1.8),
            linear((0, y - 1.5), (0, y + 2), [lighten(house.trim, 0.2), darken(house.trim, 0.25)]),
        )
    for pane in house.panes():
        _window(c, pane, house)
    if house.shop:
        _shop(c, house)
    else:
        _door(c, house)
    _roof(c, house, snow)


def _window(c: skia.Canvas, pane: skia.Rect, house: Front) -> None:
    frame = skia.Rect(pane.left() - 2, pane.top() - 2, pane.right() + 2, pane.bottom() + 2)
    c.drawRect(frame, fill(house.trim))
    c.drawRect(
        pane, linear((pane.left(), pane.top()), (pane.right(), pane.bottom()), ["#9fb6c9", "#4a5f7c", "#34445e"])
    )
    c.drawLine(pane.centerX(), pane.top(), pane.centerX(), pane.bottom(), line(house.trim, 1.3))
    c.drawLine(pane.left(), pane.centerY(), pane.right(), pane.centerY(), line(house.trim, 1.1))
    c.drawRect(
        skia.Rect(frame.left() - 2, frame.bottom(), frame.right() + 2, frame.bottom() + 2.4),
        fill(lighten(house.trim, 0.15)),
    )
    c.drawRect(skia.Rect(frame.left(), frame.bottom() + 2.4, frame.right(), frame.bottom() + 6), fill("#1a1428", 0.18))
    shutter = mix(house.roof, "#3f6f6a", 0.5)
    for left in (frame.left() - pane.width() * 0.42, frame.right()):
        c.drawRect(skia.Rect.MakeXYWH(left, frame.top(), pane.width() * 0.42, frame.height()), fill(shutter))
    if house.seed % 3 == 0:
        for k in range(5):
            c.drawCircle(
                frame.left() + frame.width() * (k + 0.5) / 5,
                frame.bottom() - 1.5,
                2.6,
                fill(("#d8443f", "#4f8a4a")[k % 2]),
            )


def _shop(c: skia.Canvas, house: Front) -> None:
    x, w, foot, s = house.x, house.width, house.foot, house.storey
    color = house.shop or "#3f6f6a"
    c.drawRect(skia.Rect(x + 4, foot - s * 0.96, x + w - 4, foot), fill(darken(color, 0.25)))
    glass = skia.Rect(x + w * 0.08, foot - s * 0.70, x + w * 0.66, foot - s * 0.16)
    c.drawRect(
        glass, linear((glass.left(), glass.top()), (glass.right(), glass.bottom()), ["#b5cdd6", "#5f7c8c", "#3f5468"])
    )
    door = skia.Rect(x + w * 0.72, foot - s * 0.72, x + w * 0.92, foot)
    c.drawRect(door, fill(color))
    c.drawRect(skia.Rect(door.left() + 3, door.top() + 3, door.right() - 3, door.bottom() - s * 0.3), fill("#5f7c8c"))
    stripes, n = w - 2, 9
    for k in range(n):
        a, b = x + 1 + stripes * k / n, x + 1 + stripes * (k + 1) / n
        tone = color if k % 2 == 0 else "#f7efe2"
        c.drawPath(
            path(
                (a, foot - s * 0.96),
                (b, foot - s * 0.96),
                (b + (b - x - w / 2) * 0.08, foot - s * 0.74),
                ((a + b) / 2, foot - s * 0.69, a + (a - x - w / 2) * 0.08, foot - s * 0.74),
            ),
            linear((0, foot - s * 0.96), (0, foot - s * 0.7), [lighten(tone, 0.1), darken(tone, 0.15)]),
        )
    c.drawRect(
        skia.Rect(x + 2, foot - s * 0.7, x + w - 2, foot - s * 0.55),
        linear((0, foot - s * 0.7), (0, foot - s * 0.55), [("#120e1c", 0.45), ("#120e1c", 0.0)]),
    )


def _door(c: skia.Canvas, house: Front) -> None:
    w, s = house.storey * 0.34, house.storey
    x = house.x + house.width * 0.5 - w / 2
    c.drawRect(skia.Rect(x - 3, house.foot - s * 0.74, x + w + 3, house.foot), fill(house.trim))
    painted(c, rect(x, house.foot - s * 0.70, x + w, house.foot), mix(house.roof, "#2f5f6a", 0.5), tooth=0.2)


def _roof(c: skia.Canvas, house: Front, snow: float) -> None:
    x, w, top = house.x, house.width, house.top
    roof = mix(house.roof, "#f4f8ff", snow * 0.9)
    c.drawRect(
        skia.Rect(x - 3, top - 5, x + w + 3, top + 3),
        linear((0, top - 5), (0, top + 3), [lighten(house.trim, 0.1), darken(house.trim, 0.3)]),
    )
    if house.pitched:
        rise = min(w * 0.34, house.storey * 0.9)
        painted(
            c,
            path((x - 6, top - 4), (x + w * 0.14, top - rise), (x + w * 0.86, top - rise), (x + w + 6, top - 4)),
            roof,
            0.2,
            0.25,
            0.5,
            0.3,
            0.10,
        )
        painted(c, rect(x + w * 0.7, top - rise - 14, x + w * 0.79, top - rise * 0.5), "#a0604e", 0.1, 0.3)


def lit_panes(c: skia.Canvas, house: Front, air: Air) -> None:
    """Some windows glow when it is dark, the shop always."""
    if air.lamps < 0.4:
        return
    rng = random.Random(house.seed + 77)
    for pane in house.panes():
        if rng.random() < 0.55 * air.lamps:
            c.drawRect(pane, linear((0, pane.top()), (0, pane.bottom()), ["#fff0bd", "#ffc261"]))
            c.drawLine(pane.centerX(), pane.top(), pane.centerX(), pane.bottom(), line("#7a5030", 1.2))
            shine(c, Glow((pane.centerX(), pane.centerY()), pane.height() * 1.4, "#ffb45e", 0.35 * air.lamps))
    if house.shop:
        x, w, foot, s = house.x, house.width, house.foot, house.storey
        glass = skia.Rect(x + w * 0.08, foot - s * 0.70, x + w * 0.66, foot - s * 0.16)
        c.drawRect(glass, linear((0, glass.top()), (0, glass.bottom()), [("#fff0c4", 0.95), ("#ffbf66", 0.9)]))
        shine(c, Glow((glass.centerX(), foot), w * 0.75, "#ffbf6a", 0.55 * air.lamps, 0.5))


def hut(c: skia.Canvas, x: float, foot: float, size: float, wall: str, snow: float = 0.0) -> None:
    """A village house: mud wall with a painted base, thatch that overhangs, a doorway and a small window."""
    w, h = size, size * 0.55
    c.drawOval(skia.Rect(x - w * 0.62, foot - 5, x + w * 0.7, foot + 9), fill("#141c18", 0.4, blur=4))
    painted(c, rect(x - w / 2, foot - h, x + w / 2, foot), wall, 0.12, 0.25, 0.45, 0.4, 0.4)
    c.drawRect(skia.Rect(x - w / 2, foot - h * 0.16, x + w / 2, foot), fill(darken(wall, 0.35), 0.8))
    for k in range(12):
        px = x - w / 2 + w * (k + 0.5) / 12
        c.drawPath(
            path((px - w * 0.03, foot - h * 0.17), (px, foot - h * 0.27), (px + w * 0.03, foot - h * 0.17)),
            fill("#f6ecd8", 0.85),
        )
    c.drawPath(
        path(
            (x - w * 0.10, foot),
            (x - w * 0.10, foot - h * 0.62),
            (x - w * 0.10, foot - h * 0.74, x, foot - h * 0.74),
            (x + w * 0.10, foot - h * 0.74, x + w * 0.10, foot - h * 0.62),
            (x + w * 0.10, foot),
        ),
        fill("#3a2a26"),
    )
    c.drawRect(skia.Rect(x + w * 0.22, foot - h * 0.66, x + w * 0.36, foot - h * 0.40), fill("#3a2a26"))
    c.drawRect(skia.Rect(x + w * 0.22, foot - h * 0.66, x + w * 0.36, foot - h * 0.40), line("#e9d9b8", 2))
    _thatch(c, x, foot, w, h, snow)


def _thatch(c: skia.Canvas, x: float, foot: float, w: float, h: float, snow: float) -> None:
    """The overhanging roof and the shade below it."""
    straw = mix("#c69a55", "#f4f8ff", snow * 0.9)
    thatch = path(
        (x - w * 0.66, foot - h * 0.78),
        (x - w * 0.3, foot - h * 1.35, x - w * 0.12, foot - h * 1.75),
        (x + w * 0.12, foot - h * 1.75),
        (x + w * 0.3, foot - h * 1.35, x + w * 0.66, foot - h * 0.78),
        (x, foot - h * 0.92, x - w * 0.66, foot - h * 0.78),
    )
    painted(c, thatch, straw, 0.22, 0.35, 0.6, 0.1, 0.8)
    c.drawPath(
        path(
            (x - w * 0.5, foot - h * 0.84),
            (x, foot - h * 0.92, x + w * 0.5, foot - h * 0.84),
            (x + w * 0.5, foot - h * 0.66),
            (x, foot - h * 0.80, x - w * 0.5, foot - h * 0.66),
        ),
        fill("#1a1020", 0.35, blur=1.5),
    )


def shikhara(c: skia.Canvas, x: float, foot: float, width: float, height: float, stone: str) -> None:
    """A temple tower of the northern style: a curved spire in ribs and rings, with its disc and pot."""
    half = width / 2
    body = path(
        (x - half, foot),
        (x - half * 1.02, foot - height * 0.34),
        (x - half * 0.92, foot - height * 0.66, x - half * 0.26, foot - height * 0.88),
        (x + half * 0.26, foot - height * 0.88),
        (x + half * 0.92, foot - height * 0.66, x + half * 1.02, foot - height * 0.34),
        (x + half, foot),
    )
    painted(c, body, stone, 0.2, 0.35, 0.4, 0.3, 0.3)
    c.save()
    c.clipPath(body, True)
    for k in range(18):
        y = foot - height * (0.34 + 0.031 * k)
        c.drawRect(skia.Rect(x - half * 1.1, y, x + half * 1.1, y + 1.2), fill(darken(stone, 0.45), 0.5))
        c.drawRect(skia.Rect(x - half * 1.1, y + 1.2, x + half * 1.1, y + 2.2), fill(lighten(stone, 0.4), 0.4))
    for t in (-0.62, -0.24, 0.24, 0.62):
        rib = path(
            (x + t * width * 0.5, foot - height * 0.34),
            (x + t * half * 0.95, foot - height * 0.68, x + t * half * 0.26, foot - height * 0.88),
            close=False,
        )
        c.drawPath(rib, line(darken(stone, 0.4), 2.0, 0.6))
    c.drawRect(
        skia.Rect(x + half * 0.2, foot - height, x + half * 1.1, foot),
        linear((x + half * 0.1, 0), (x + half, 0), [("#2a1c4a", 0.0), ("#2a1c4a", 0.38)]),
    )
    c.restore()
    _finial(c, x, foot, half, height, stone)


def _finial(c: skia.Canvas, x: float, foot: float, half: float, height: float, stone: str) -> None:
    """The ribbed disc and the golden pot on top."""
    y = foot - height * 0.88
    c.drawOval(
        skia.Rect(x - half * 0.42, y - height * 0.045, x + half * 0.42, y + height * 0.02),
        linear((x - half * 0.4, 0), (x + half * 0.4, 0), [lighten(stone, 0.35), darken(stone, 0.3)]),
    )
    gold = [lighten("#e0b040", 0.4), "#d59f2e", "#7f5614"]
    c.drawPath(
        path(
            (x - half * 0.14, y - height * 0.03),
            (x - half * 0.3, y - height * 0.09, x - half * 0.04, y - height * 0.11),
            (x, y - height * 0.16),
            (x + half * 0.04, y - height * 0.11),
            (x + half * 0.3, y - height * 0.09, x + half * 0.14, y - height * 0.03),
        ),
        linear((x - half * 0.2, 0), (x + half * 0.2, 0), gold),
    )


def flag(c: skia.Canvas, at: Point, size: float, seconds: float, color: str = "#f08a2c") -> None:
    """A pennant in the wind."""
    x, y = at
    c.drawLine(x, y, x, y - size, line("#8a6a40", 1.4))
    wave = [math.sin(seconds * 3 + k) * size * 0.07 for k in range(3)]
    c.drawPath(
        path(
            (x, y - size),
            (x + size * 0.35, y - size + wave[0], x + size * 0.8, y - size * 0.78 + wave[1]),
            (x + size * 0.35, y - size * 0.66 + wave[2], x, y - size * 0.55),
        ),
        fill(color),
    )
