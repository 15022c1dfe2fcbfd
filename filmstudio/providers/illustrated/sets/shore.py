"""Shores: the rocky coast, the beach and the harbour."""

import math
import random

import skia

from filmstudio.film.staging import Setting
from filmstudio.providers.illustrated.brush import darken, fill, line, linear, mix, path
from filmstudio.providers.illustrated.sets.air import Air, air_of, outdoor_light
from filmstudio.providers.illustrated.sets.coast import cape
from filmstudio.providers.illustrated.sets.sheet import outdoors
from filmstudio.providers.illustrated.sets.sky import drifting, sky
from filmstudio.providers.illustrated.sets.solids import Box, box, painted, rect
from filmstudio.providers.illustrated.sets.stage import BOTTOM, LEFT, RIGHT, Built, Moving, spot
from filmstudio.providers.illustrated.sets.terrain import ground, outline, stone
from filmstudio.providers.illustrated.sets.trees import palm
from filmstudio.providers.illustrated.sets.water import glitter, sea, surf


def _rocky_coast_stacks(c: skia.Canvas, seed: int, air: Air) -> None:
    rng = random.Random(seed + 7)
    for i, (x, w, h) in enumerate(
        ((-330, 150, 150), (-245, 80, 78), (310, 120, 96), (395, 170, 190), (-480, 190, 210), (540, 160, 150))
    ):
        stone(c, x, -96 + rng.uniform(-6, 6), w, h, "#7d7570", seed + i, air.snow)
        c.drawOval(skia.Rect(x - w * 0.56, -98, x + w * 0.56, -88), fill("#ffffff", 0.55, blur=2))


def rocky_coast(setting: Setting, assets: str) -> Built:
    """Rocks and breakers under a wide sky."""
    air, seed = air_of(setting), setting.seed

    def shore(c: skia.Canvas) -> None:
        ground(c, outline(seed + 4, -30, 5, 400, 4), "#b9a98f", "#7d6c5f", 0.5)
        rng = random.Random(seed + 9)
        for i in range(46):
            x, t = rng.uniform(-900, 900), rng.random()
            if abs(x) > 150 or t > 0.85:
                stone(
                    c,
                    x,
                    -30 + 85 * t,
                    rng.uniform(18, 46) * (0.6 + t),
                    rng.uniform(10, 24) * (0.6 + t),
                    "#857a73",
                    seed + i,
                    air.snow,
                )
        if air.wet:
            c.drawRect(
                skia.Rect(LEFT, -34, RIGHT, 120), linear((0, -34), (0, 90), [(air.sky[3], 0.35), (air.sky[3], 0.0)])
            )

    layers = (
        sky(air, seed),
        sea(air, seed),
        outdoors(air, 0.2, lambda c: cape(c, air, seed), name="far headland"),
        outdoors(air, 0.5, lambda c: _rocky_coast_stacks(c, seed, air), name="sea stacks"),
        outdoors(air, 1.0, shore, name="shore"),
    )
    near = (outdoors(air, 1.35, lambda c: _near_rocks(c, seed, air), name="near rocks"),)
    moving = (drifting(air, seed), glitter(air, seed, bottom=-40), surf(air, -44, 0.75, seed), _spray(air, seed))
    marks = {"rock": (-210, 60, 40), "water": (0, 320, 0), "sea": (0, 320, 0), "cliff": (300, 160, 0)}
    return Built(layers, near, outdoor_light(air), marks, ((-210, 60, 40),), moving)


def _near_rocks(c: skia.Canvas, seed: int, air: Air) -> None:
    for x, w in ((-430, 300), (470, 340)):
        stone(c, x, 90, w, 92, "#5d5552", seed + int(w), air.snow)


def _spray(air: Air, seed: int) -> Moving:
    rng = random.Random(seed + 41)
    drops = [
        (rng.choice((-330, 310, 395)) + rng.gauss(0, 22), rng.uniform(0.5, 1.0), rng.uniform(0, 1)) for _ in range(70)
    ]
    wild = 1.8 if air.weather.value in {"storm", "wind"} else 1.0
    white = mix("#ffffff", air.sky[1], 0.35 if air.night else 0.05)

    def draw(c: skia.Canvas, seconds: float) -> None:
        shape = skia.Path()
        for x, power, phase in drops:
            t = (seconds * 0.42 + phase * 0.25) % 1.0
            rise = math.sin(math.pi * t) * 46 * power * wild
            shape.addCircle(x + (t - 0.5) * 26 * power, -94 - rise, (1.0 + 1.6 * power) * (1 - t * 0.6))
        c.drawPath(shape, fill(white, 0.6))

    return Moving(draw, 0.5)


def beach(setting: Setting, assets: str) -> Built:
    """Sand, palms and gentle surf."""
    air, seed = air_of(setting), setting.seed

    def palms(c: skia.Canvas) -> None:
        for i, (x, h) in enumerate(((-330, 250), (-265, 200), (350, 270), (430, 220), (-520, 260), (600, 240))):
            palm(c, x, -34, h, seed + i)

    def sand(c: skia.Canvas) -> None:
        ground(c, outline(seed, -38, 3, 600, 3), "#f0d7a4", "#cfa870", 0.3)
        wet = linear((0, -42), (0, -16), [(mix("#9a8660", air.sky[2], 0.3), 0.75), ("#9a8660", 0.0)])
        c.drawRect(skia.Rect(LEFT, -42, RIGHT, -14), wet)
        rng = random.Random(seed)
        for _ in range(60):
            x, y = rng.uniform(-800, 800), rng.uniform(-15, 70)
            c.drawOval(skia.Rect(x - 5, y - 1.2, x + 5, y + 1.2), fill("#8a6a40", 0.35))

    layers = (
        sky(air, seed),
        sea(air, seed),
        outdoors(air, 0.2, lambda c: cape(c, air, seed), name="far headland"),
        outdoors(air, 0.9, palms, name="palms"),
        outdoors(air, 1.0, sand, name="sand"),
    )
    moving = (drifting(air, seed), glitter(air, seed, bottom=-44), surf(air, -42, 0.8, seed))
    marks = {"water": (0, 320, 0), "palm": (-330, 60, 0), "sea": (0, 330, 0)}
    return Built(layers, (), outdoor_light(air), marks, (), moving)


def _harbour_boats(c: skia.Canvas, seed: int) -> None:
    rng = random.Random(seed)
    for x, size, color in (
        (-300, 1.15, "#b8473a"),
        (-60, 0.8, "#2f6f8f"),
        (170, 1.0, "#e0a33c"),
        (390, 1.25, "#3f7a5a"),
    ):
        _boat(c, x, -52, size, color, rng)


def harbour(setting: Setting, assets: str) -> Built:
    """A quay with bollards and boats at their moorings."""
    air, seed = air_of(setting), setting.seed

    def quay(c: skia.Canvas) -> None:
        c.drawRect(skia.Rect(LEFT, -46, RIGHT, BOTTOM), fill("#8f8377"))
        painted(c, rect(LEFT, -46, RIGHT, BOTTOM), "#a5988a", 0.16, 0.3, 0.5, 1.2, 0.25)
        for i in range(-14, 15):
            c.drawLine(i * 62, -46, i * 118, 160, line("#5d524a", 1.2, 0.5))
        for y in (-38, -18, 22, 92):
            c.drawLine(LEFT, y, RIGHT, y, line("#5d524a", 1.2, 0.45))
        painted(c, rect(LEFT, -49, RIGHT, -43), "#c4b8a6")
        for x in (-360, -120, 130, 360):
            c.drawRoundRect(
                skia.Rect(x - 9, -68, x + 9, -42),
                5,
                5,
                linear((x - 9, 0), (x + 9, 0), ["#5c6472", "#343a46", "#1e222b"]),
            )
            c.drawOval(skia.Rect(x - 13, -73, x + 13, -63), fill("#4a515e"))
        _cargo(c)

    layers = (
        sky(air, seed),
        sea(air, seed),
        outdoors(air, 0.2, lambda c: cape(c, air, seed), name="far headland"),
        outdoors(air, 0.7, lambda c: _harbour_boats(c, seed), name="boats"),
        outdoors(air, 1.0, quay, name="quay"),
    )
    marks = {"boat": (-300, 240, 0), "water": (0, 300, 0), "bollard": (130, 180, 40)}
    return Built(
        layers, (), outdoor_light(air), marks, ((130, 150, 42),), (drifting(air, seed), glitter(air, seed, bottom=-48))
    )


def _cargo(c: skia.Canvas) -> None:
    """What lies on the quay: crates and a barrel, a coil of rope, a net hung up to dry, the lines of the boats."""
    for box_at, tone in (
        (Box(-345, -275, 190, 250, 0, 58), "#a5784a"),
        (Box(-268, -214, 180, 230, 0, 44), "#8a6244"),
        (Box(-334, -284, 200, 245, 58, 98), "#b58a5c"),
        (Box(286, 346, 170, 225, 0, 50), "#9a7048"),
    ):
        box(c, box_at, tone, 0.35)
        x0, y0 = spot(box_at.x0, box_at.z0, box_at.high)
        x1, y1 = spot(box_at.x1, box_at.z0, box_at.low)
        for k in (1, 2):
            c.drawLine(x0, y0 + (y1 - y0) * k / 3, x1, y0 + (y1 - y0) * k / 3, line(darken(tone, 0.45), 1.2, 0.8))
        c.drawRect(skia.Rect(x0 + 1, y0 + 1, x1 - 1, y1 - 1), line(darken(tone, 0.3), 3, 0.7))
    x, y = spot(230, 120)
    for k in range(4):
        c.drawOval(skia.Rect(x - 30, y - 9 - k * 6, x + 30, y + 9 - k * 6), line(("#c9a66a", "#a5834c")[k % 2], 6))
    for a, b in ((-128, -190), (130, 214), (352, 330)):
        c.drawPath(path((a, -66), ((a + b) / 2, -40, b, -72), close=False), line("#c9b48a", 1.8, 0.9))
    _net(c)


def _net(c: skia.Canvas) -> None:
    """On two posts at the right."""
    left, right = spot(372, 200)[0], spot(470, 200)[0]
    foot, top = spot(0, 200)[1], spot(0, 200, 128)[1]
    for x in (left, right):
        c.drawLine(x, foot, x, top - 6, line("#5f4a38", 5))
    c.drawLine(left - 8, top, right + 8, top, line("#6f5844", 4))
    for k in range(12):
        for lean in (-14, 14):
            x = left + (right - left) * k / 11
            c.drawPath(
                path((x, top), (x + lean * 0.3, top + 40, x + lean, top + 72), close=False), line("#3f6a5f", 0.9, 0.8)
            )
    for k in range(6):
        c.drawCircle(left + (right - left) * k / 5, top + 70, 3.4, fill("#d98a4a"))


def _boat(c: skia.Canvas, x: float, y: float, size: float, color: str, rng: random.Random) -> None:
    c.save()
    c.translate(x, y)
    c.scale(size * rng.choice((-1, 1)), size)
    c.drawOval(skia.Rect(-80, -2, 80, 10), fill("#0c2030", 0.4, blur=3))
    c.drawLine(-10, -30, -10, -175, line("#6d5140", 4))
    c.drawPath(path((-4, -168), (40, -110, 58, -44), (-4, -44)), linear((0, -168), (58, -44), ["#fff7e6", "#d9cbb2"]))
    c.drawPath(path((-16, -160), (-52, -90, -60, -46), (-16, -46)), linear((-60, 0), (-16, 0), ["#efe2cb", "#fffaf0"]))
    hull = path((-84, -34), (0, -24, 88, -40), (70, 4, 40, 6), (-56, 6), (-78, -4, -84, -34))
    painted(c, hull, color, 0.16, 0.4, 0.3, 0.7, 0.2)
    c.drawPath(path((-84, -34), (0, -24, 88, -40), close=False), line("#f6ead4", 4))
    c.restore()
