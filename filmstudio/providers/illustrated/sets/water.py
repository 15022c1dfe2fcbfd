"""Water: the sea to the horizon with the sky in it, foam, a river, and glitter that never stands still."""

import math
import random

import skia

from filmstudio.providers.illustrated.brush import darken, fill, lighten, linear, mix
from filmstudio.providers.illustrated.sets.air import Air
from filmstudio.providers.illustrated.sets.sheet import plain
from filmstudio.providers.illustrated.sets.stage import BOTTOM, EYE, LEFT, RIGHT, Layer, Moving
from filmstudio.providers.illustrated.texture import texture


def water_color(air: Air) -> tuple[str, str]:
    """Far and near water: the sky above in it, over its own green-blue."""
    own = mix("#0f6d80", air.light, 0.1)
    dark = {"night": "#0a1836"}.get(air.hour.value, own)
    far = mix(air.sky[2], dark, 0.28)
    return far, mix(mix(air.sky[1], dark, 0.6), "#000000", 0.1 + 0.12 * (air.cover > 0.8))


def sea(air: Air, seed: int, top: float = -EYE, depth: float = 0.12) -> Layer:
    """The sea from the horizon down; the sun or moon lays a road of light on it."""

    def draw(c: skia.Canvas) -> None:
        far, near = water_color(air)
        band = skia.Rect(LEFT, top, RIGHT, BOTTOM)
        c.drawRect(
            band,
            linear((0, top), (0, 60), [mix(far, air.sky[3], 0.45), far, near, darken(near, 0.3)], [0, 0.12, 0.55, 1]),
        )
        _swell(c, air, top, seed)
        if air.cover < 0.9:
            _road(c, air, top, seed)
        haze = linear((0, top - 4), (0, top + 26), [(air.fog, 0.75), (air.fog, 0.0)])
        c.drawRect(skia.Rect(LEFT, top - 1, RIGHT, top + 26), haze)

    return plain(depth, draw, "sea", opaque=False)


def _swell(c: skia.Canvas, air: Air, top: float, seed: int) -> None:
    far, near = water_color(air)
    rough = 1.6 if air.weather.value in {"storm", "wind"} else 1.0
    for i in range(4):
        y0, y1 = top + 6 + 34 * i, top + 60 + 44 * i if i < 3 else BOTTOM
        strip = skia.Rect(LEFT, y0, RIGHT, y1)
        c.drawRect(strip, texture("paint", darken(near, 0.35), 0.45, 1.0 + 0.8 * i, 0.045 + 0.05 * i, seed + i))
        c.drawRect(strip, texture("paint", lighten(far, 0.35), 0.34, 0.9 + 0.7 * i, 0.03 + 0.04 * i, seed + i + 1))
    rng = random.Random(seed)
    caps = skia.Path()
    for _ in range(round(70 * rough)):
        t = rng.random() ** 1.6
        x, y, w = rng.uniform(LEFT, RIGHT), top + 8 + 150 * t, (5 + 42 * t) * rough
        caps.addOval(skia.Rect(x - w, y - 0.3 - 0.9 * t * rough, x + w, y + 0.3 + 0.9 * t))
    c.drawPath(caps, fill(mix(air.sky[3], "#ffffff", 0.35), 0.32 * rough))


def _road(c: skia.Canvas, air: Air, top: float, seed: int) -> None:
    rng = random.Random(seed + 5)
    x = air.sun_at[0]
    glints = skia.Path()
    for _ in range(260):
        t = rng.random() ** 1.3
        w = (1.5 + 15 * t) * rng.uniform(0.4, 1.2)
        px = x + rng.gauss(0, 7 + 34 * t)
        py = top + 2 + 170 * t
        glints.addOval(skia.Rect(px - w, py - 0.35 - 0.8 * t, px + w, py + 0.35 + 0.8 * t))
    c.drawPath(glints, fill(air.sun, 0.55 * (1 - air.cover)))


def glitter(air: Air, seed: int, top: float = -EYE, bottom: float = 0.0, depth: float = 0.12) -> Moving:
    """Ripples that run and twinkle; one path a frame."""
    rng = random.Random(seed + 21)
    sparks = [
        (rng.uniform(-520, 520), rng.random() ** 1.4, rng.uniform(0, math.tau), rng.uniform(1.2, 3.0))
        for _ in range(90)
    ]
    color = mix(air.sun, air.sky[3], 0.35)

    def draw(c: skia.Canvas, seconds: float) -> None:
        shape = skia.Path()
        for x, t, phase, pace in sparks:
            shine = math.sin(seconds * pace + phase)
            if shine > 0.1:
                px = x + math.sin(seconds * 0.6 + phase) * (2 + 9 * t)
                y = top + 4 + (bottom - top - 6) * t + math.sin(seconds * 0.9 + phase) * 1.6 * t
                w = (2 + 15 * t) * shine
                shape.addOval(skia.Rect(px - w, y - 0.3 - 0.7 * t, px + w, y + 0.3 + 0.7 * t))
        c.drawPath(shape, fill(color, 0.5 if air.cover < 0.6 else 0.28))

    return Moving(draw, depth, additive=False)


def surf(air: Air, y: float, depth: float, seed: int) -> Moving:
    """Foam that runs up a shore and back."""
    rng = random.Random(seed + 31)
    points = [(LEFT + 2000 * i / 40, rng.uniform(-2.5, 2.5), rng.uniform(0, math.tau)) for i in range(41)]
    white = mix("#ffffff", air.shade if air.night else air.light, 0.45 if air.night else 0.15)

    def draw(c: skia.Canvas, seconds: float) -> None:
        for run, alpha in ((0.0, 0.75), (1.7, 0.4)):
            tide = math.sin(seconds * 0.8 - run) * 7
            shape = skia.Path()
            shape.moveTo(LEFT, y - 5 + tide)
            for x, dy, phase in points:
                shape.lineTo(x, y + dy + tide + math.sin(seconds * 0.7 + phase) * 2.2)
            for x, dy, phase in reversed(points):
                shape.lineTo(x, y - 5 - run * 3 + dy * 0.4 + tide * 0.8 + math.sin(seconds * 0.5 + phase) * 1.2)
            shape.close()
            c.drawPath(shape, fill(white, alpha))

    return Moving(draw, depth)
