"""What passes outside a vehicle: endless strips of country, of town or of cloud, each at its own pace, and the road
behind a car.

Every strip is painted once, smeared by its own speed as film would do it, and then only laid down.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

import skia

from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, mix, path
from filmstudio.providers.illustrated.raster import SMOOTH, sheet
from filmstudio.providers.illustrated.sets.air import Air, graded, times
from filmstudio.providers.illustrated.sets.stage import Moving, Painter, spot
from filmstudio.providers.illustrated.sets.trees import bush, tree

Scenery: TypeAlias = Literal["country", "town", "clouds"]

PERIOD = 1500.0
"""Centimetres after which a strip repeats."""
TOP, LOW = -290.0, -40.0
"""The band that windows show, y in centimetres."""
FINE = 1.4
"""Pixels a centimetre."""
EDGE = 60.0
"""Centimetres painted beyond both ends, for the smear."""
DEPTH = 0.5


@dataclass(frozen=True)
class Strip:
    """A band that repeats every `PERIOD`: `paint` draws one; `speed` is centimetres a second, `smear` of them long."""

    paint: Painter
    speed: float
    depth: float
    smear: float = 0.0

    def picture(self, air: Air) -> skia.Image:
        """One period in this air."""
        wide, tall = round((PERIOD + 2 * EDGE) * FINE), round((LOW - TOP) * FINE)
        drawn = sheet(wide, tall)
        canvas = drawn.getCanvas()
        canvas.scale(FINE, FINE)
        canvas.translate(EDGE, -TOP)
        canvas.saveLayer()
        for shift in (-PERIOD, 0.0, PERIOD):
            canvas.save()
            canvas.translate(shift, 0)
            self.paint(canvas)
            canvas.restore()
        graded(canvas, air, self.depth)
        canvas.restore()
        out = sheet(wide, tall)
        smeared = skia.Paint()
        if self.smear:
            smeared.setImageFilter(skia.ImageFilters.Blur(self.smear * FINE, 0.3, skia.TileMode.kClamp))
        out.getCanvas().drawImage(drawn.makeImageSnapshot(), 0, 0, skia.SamplingOptions(), smeared)
        first = round(EDGE * FINE)
        return out.makeImageSnapshot(skia.IRect(first, 0, first + round(PERIOD * FINE), tall))


def passing(air: Air, scenery: Scenery, seed: int) -> Moving:
    """The world running by from right to left."""
    strips = STRIPS[scenery](air, seed)
    pictures: list[skia.Image] = []

    def draw(c: skia.Canvas, seconds: float) -> None:
        if not pictures:
            pictures.extend(strip.picture(air) for strip in strips)
        view = c.getLocalClipBounds()
        for strip, picture in zip(strips, pictures, strict=True):
            x = -PERIOD - (seconds * strip.speed + seed % 7 * 190.0) % PERIOD
            while x < view.right():
                if x + PERIOD > view.left():
                    c.drawImageRect(picture, skia.Rect(x, TOP, x + PERIOD, LOW), SMOOTH)
                x += PERIOD

    return Moving(draw, DEPTH, passing=True)


def _country(air: Air, seed: int) -> tuple[Strip, ...]:
    return (
        Strip(lambda c: _range(c, seed, -152, 16, "#86a2a4"), 14, 0.12),
        Strip(lambda c: _fields(c, seed, air), 60, 0.4, 2),
        Strip(lambda c: _trees(c, seed, air), 170, 0.7, 5),
        Strip(lambda c: _hedge(c, seed, air), 420, 0.9, 11),
    )


def _town(air: Air, seed: int) -> tuple[Strip, ...]:
    return (
        Strip(lambda c: _houses(c, seed, air, -150, (40, 110), 0.6), 22, 0.25),
        Strip(lambda c: _houses(c, seed + 1, air, -112, (60, 150), 1.0), 120, 0.65, 4),
        Strip(lambda c: _street(c, air), 360, 0.9, 10),
    )


def _clouds(air: Air, seed: int) -> tuple[Strip, ...]:
    return (
        Strip(lambda c: _billows(c, seed, -128, 10), 10, 0.3),
        Strip(lambda c: _billows(c, seed + 1, -104, 16), 34, 0.6, 2),
    )


STRIPS: dict[Scenery, Callable[[Air, int], tuple[Strip, ...]]] = {
    "country": _country,
    "town": _town,
    "clouds": _clouds,
}
"""From the horizon to beside the glass."""


def _white(color: str, air: Air, much: float = 0.8) -> str:
    return mix(color, "#f1f6fb", air.snow * much)


def _range(c: skia.Canvas, seed: int, base: float, high: float, color: str) -> None:
    rng = random.Random(seed)
    tops = [base - rng.uniform(0.1, 1.0) * high for _ in range(9)]
    step = PERIOD / len(tops)
    shape: list[tuple[float, ...]] = [(0, LOW), (0, tops[0])]
    for k in range(len(tops)):
        y, after = tops[k], tops[(k + 1) % len(tops)]
        shape.append((step * (k + 0.5), y, step * (k + 0.5), after, step * (k + 1), after))
    c.drawPath(path(*shape, (PERIOD, LOW)), fill(color))


def _fields(c: skia.Canvas, seed: int, air: Air) -> None:
    rng = random.Random(seed + 3)
    _range(c, seed + 5, -141, 9, _white("#6f9a5c", air))
    c.drawRect(skia.Rect(0, -136, PERIOD, LOW), fill(_white("#7fa85c", air)))
    for k in range(7):
        x, tone = k * PERIOD / 7, rng.choice(("#a9b45c", "#6c9a50", "#c2a95a", "#8ab060"))
        plot = path((x, -134), (x + 150, -134), (x + 190, -112), (x - 40, -112))
        c.drawPath(plot, fill(_white(tone, air), 0.8))
    for k in range(16):
        tree(c, k * PERIOD / 16 + rng.uniform(-20, 20), -132, rng.uniform(14, 26), "#55824a", seed + k, snow=air.snow)
    for k in range(2):
        _farm(c, PERIOD * (0.2 + 0.5 * k), -124, air)


def _farm(c: skia.Canvas, x: float, y: float, air: Air) -> None:
    c.drawRect(skia.Rect(x, y - 13, x + 30, y), fill("#e6dac0"))
    c.drawPath(path((x - 3, y - 13), (x + 5, y - 24), (x + 25, y - 24), (x + 33, y - 13)), fill(_white("#a5543f", air)))
    for dx in (6, 18):
        c.drawRect(skia.Rect(x + dx, y - 10, x + dx + 5, y - 4), fill("#ffd98a" if air.lamps > 0.4 else "#5a6a80"))


def _trees(c: skia.Canvas, seed: int, air: Air) -> None:
    rng = random.Random(seed + 7)
    c.drawRect(
        skia.Rect(0, -112, PERIOD, LOW),
        linear((0, -112), (0, LOW), [_white("#79a452", air), _white("#5a8240", air)]),
    )
    for k in range(9):
        x = k * PERIOD / 9 + rng.uniform(-45, 45)
        tree(c, x, -106, rng.uniform(52, 96), rng.choice(("#5f9a4a", "#4d8a52", "#78a850")), seed + k, snow=air.snow)
    for k in range(12):
        x = k * PERIOD / 12 + rng.uniform(-30, 30)
        bush(c, x, -100, rng.uniform(26, 46), "#4f8a4a", seed + 40 + k, snow=air.snow)


def _hedge(c: skia.Canvas, seed: int, air: Air) -> None:
    rng = random.Random(seed + 9)
    for k in range(40):
        x, high = k * PERIOD / 40, rng.uniform(8, 22)
        grass = path((x - 34, LOW), (x - 20, -78 - high, x, -80 - high), (x + 22, -78 - high, x + 36, LOW))
        c.drawPath(grass, fill(_white(rng.choice(("#3f6a38", "#4a7a3c", "#355a34")), air, 0.6)))
    for x in (PERIOD * 0.25, PERIOD * 0.75):
        c.drawRect(skia.Rect(x - 3, TOP, x + 3, LOW), fill("#4a3a30"))
        c.drawRect(skia.Rect(x - 24, -262, x + 24, -256), fill("#4a3a30"))
        for up in (-259.0, -246.0):
            wire = path((x, up), (x + PERIOD * 0.25, up + 30, x + PERIOD * 0.5, up), close=False)
            c.drawPath(wire, line("#3a3434", 1.0, 0.8))


def _houses(c: skia.Canvas, seed: int, air: Air, base: float, high: tuple[float, float], grown: float) -> None:
    rng = random.Random(seed + 11)
    c.drawRect(skia.Rect(0, base, PERIOD, LOW), fill(_white("#8f8a84", air)))
    count = round(20 / grown)
    wide = PERIOD / count
    for k in range(count):
        x, top = k * wide, base - rng.uniform(*high)
        wall = rng.choice(("#c9b8a4", "#b98f78", "#a9a3a8", "#d6c8ac", "#98a4b0", "#b07a6a"))
        c.drawRect(skia.Rect(x, top, x + wide - 2, base), linear((x, 0), (x + wide, 0), [wall, darken(wall, 0.15)]))
        c.drawRect(skia.Rect(x - 1, top - 5 * grown, x + wide - 1, top), fill(_white(darken(wall, 0.35), air)))
        _panes(c, skia.Rect(x, top, x + wide, base), grown, air, rng)


def _panes(c: skia.Canvas, house: skia.Rect, grown: float, air: Air, rng: random.Random) -> None:
    across, down = 17 * grown, 25 * grown
    for i in range(1, int(house.width() / across)):
        for j in range(int((house.height() - 8) / down)):
            x, y = house.left() + i * across - 3, house.top() + 8 + j * down
            lit = rng.random() < 0.6 * (air.lamps > 0.4)
            tone = rng.choice(("#ffd98a", "#ffe9bd")) if lit else "#56667c"
            c.drawRect(skia.Rect(x, y, x + 8 * grown, y + 13 * grown), fill(tone))


def _street(c: skia.Canvas, air: Air) -> None:
    c.drawRect(skia.Rect(0, -90, PERIOD, LOW), fill(_white("#5b5c66", air, 0.6)))
    c.drawRect(skia.Rect(0, -94, PERIOD, -88), fill("#b8b0a6"))
    for k in range(4):
        x = (k + 0.5) * PERIOD / 4
        c.drawRect(skia.Rect(x - 2, -230, x + 2, -90), fill("#34383f"))
        c.drawOval(skia.Rect(x - 9, -240, x + 9, -222), fill("#fff0c8" if air.lamps > 0.4 else "#c8ccd0"))
    for k, tone in enumerate(("#b8453a", "#3f6f9a", "#d8d2c4")):
        _car(c, PERIOD * (0.08 + 0.33 * k), tone)


def _car(c: skia.Canvas, x: float, color: str) -> None:
    body = path((x, -74), (x + 6, -92), (x + 30, -96), (x + 46, -112), (x + 92, -112), (x + 108, -94), (x + 130, -74))
    c.drawPath(body, linear((0, -112), (0, -74), [lighten(color, 0.3), darken(color, 0.2)]))
    c.drawPath(path((x + 40, -96), (x + 50, -108), (x + 88, -108), (x + 98, -96)), fill("#26323c"))
    for wheel in (26, 104):
        c.drawCircle(x + wheel, -72, 11, fill("#1c1c20"))


def _billows(c: skia.Canvas, seed: int, base: float, size: float) -> None:
    rng = random.Random(seed + 13)
    c.drawRect(skia.Rect(0, base, PERIOD, LOW), linear((0, base - 10), (0, LOW), ["#ffffff", "#c9d6ea"]))
    for _ in range(150):
        x, r = rng.uniform(0, PERIOD), rng.uniform(0.5, 2.2) * size
        tone = mix("#ffffff", "#d4deee", rng.random())
        c.drawOval(skia.Rect(x - r * 1.7, base - r * 0.7, x + r * 1.7, base + r), fill(tone, 0.8, blur=2))


ROAD_SPEED, PITCH = 620.0, 420.0
"""Of the road behind a car: centimetres a second, and from one lane mark to the next."""


def road_behind(air: Air, seed: int) -> Moving:
    """The road a car has come, running away to the horizon, with posts and trees at its sides."""
    far = mix(times("#7f9a68", air.light), air.fog, 0.45)
    near = times(_white("#5f8248", air), air.light)
    tar = times(_white("#595a64", air, 0.6), air.light)
    trees: list[skia.Image] = []

    def draw(c: skia.Canvas, seconds: float) -> None:
        if not trees:
            trees.append(_tree_picture(air, seed))
        c.drawRect(skia.Rect(-1000, -141, 1000, LOW + 60), linear((0, -141), (0, -80), [far, near]))
        c.drawPath(path(spot(-330, 300), spot(330, 300), spot(330, 60000), spot(-330, 60000)), fill(tar))
        gone = seconds * ROAD_SPEED
        for k in range(16, -1, -1):
            z = 340 + k * PITCH + gone % PITCH
            c.drawPath(path(spot(-9, z), spot(9, z), spot(9, z + 180), spot(-9, z + 180)), fill("#e9e4d8", 0.75))
        for k in range(24, -1, -1):
            _roadside(c, 340 + k * 2 * PITCH + gone % (2 * PITCH), trees[0])

    return Moving(draw, DEPTH, passing=True)


def _roadside(c: skia.Canvas, z: float, picture: skia.Image) -> None:
    for side in (-1, 1):
        x, foot = spot(side * 620, z)
        high = (foot - spot(0, z, 560)[1]) * 1.06
        c.drawImageRect(picture, skia.Rect(x - high * 0.5, foot - high, x + high * 0.5, foot + high * 0.05), SMOOTH)


def _tree_picture(air: Air, seed: int) -> skia.Image:
    """A tree of the roadside in this air, standing on the lowest twentieth of a square."""
    surface = sheet(210, 210)
    canvas = surface.getCanvas()
    canvas.translate(105, 200)
    canvas.saveLayer()
    tree(canvas, 0, 0, 190, "#5a8a48", seed, snow=air.snow)
    graded(canvas, air, 0.8)
    canvas.restore()
    return surface.makeImageSnapshot()
