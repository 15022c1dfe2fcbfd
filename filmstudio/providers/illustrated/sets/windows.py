"""Windows: what is seen through them, their frames and curtains, the light they throw, and rain on the glass."""

import math
import random
from collections.abc import Sequence
from typing import Literal, TypeAlias

import skia

from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, mix, path
from filmstudio.providers.illustrated.sets.air import Air
from filmstudio.providers.illustrated.sets.room import Opening, Shell, on_wall
from filmstudio.providers.illustrated.sets.sheet import outdoors
from filmstudio.providers.illustrated.sets.sky import sky
from filmstudio.providers.illustrated.sets.solids import painted, quad
from filmstudio.providers.illustrated.sets.stage import Layer, Moving, spot
from filmstudio.providers.illustrated.sets.terrain import ground, hill, outline
from filmstudio.providers.illustrated.sets.trees import bush, tree
from filmstudio.providers.illustrated.sets.water import sea

View: TypeAlias = Literal["garden", "town", "sea", "hills", "sky"]


def view(air: Air, kind: View, seed: int) -> tuple[Layer, ...]:
    """The world outside, from the sky to what stands before the window."""
    match kind:
        case "sky":
            return (sky(air, seed),)
        case "sea":
            return (sky(air, seed), sea(air, seed))
        case "town":
            return (
                sky(air, seed),
                outdoors(air, 0.35, lambda c: _roofs(c, seed), lambda c: _lit_roofs(c, air, seed), "roofs"),
            )
        case "hills":
            return (sky(air, seed), outdoors(air, 0.25, lambda c: _hills(c, air, seed), name="hills"))
        case "garden":
            return (sky(air, seed), outdoors(air, 0.72, lambda c: _garden(c, air, seed), name="garden"))


def _hills(c: skia.Canvas, air: Air, seed: int) -> None:
    for i, (base, tone) in enumerate(((-158, "#7f9f9a"), (-138, "#6f9a64"), (-118, "#5c8a4c"))):
        hill(c, outline(seed + i, base, 16, 320), mix(tone, "#f3f7fc", air.snow * 0.8), 70)


def _garden(c: skia.Canvas, air: Air, seed: int) -> None:
    _hills(c, air, seed)
    ground(c, outline(seed + 8, -112, 3, 300), mix("#7fae58", "#f1f6fb", air.snow), "#5a8a44")
    rng = random.Random(seed)
    for i in range(7):
        x = -420 + i * 135 + rng.uniform(-30, 30)
        tree(c, x, -106, rng.uniform(110, 165), rng.choice(("#5f9a4a", "#7fb050", "#4d8a52")), seed + i, snow=air.snow)
    for i in range(8):
        bush(
            c,
            -400 + i * 112 + rng.uniform(-25, 25),
            -96,
            rng.uniform(46, 74),
            "#4f8a4a",
            seed + 20 + i,
            rng.choice((None, "#f2a0b8", "#fff0c0")),
            snow=air.snow,
        )


def _roofs(c: skia.Canvas, seed: int) -> None:
    rng = random.Random(seed)
    for row, base in enumerate((-150.0, -122.0, -92.0)):
        x = -520.0
        while x < 520:
            w, h = rng.uniform(44, 84), rng.uniform(16, 74) * (1.25 - row * 0.25)
            wall = rng.choice(("#c9b8a4", "#b98f78", "#a9a3a8", "#d6c8ac", "#98a4b0"))
            painted(c, path((x, base - h), (x + w, base - h), (x + w, 60), (x, 60)), wall, tooth=0.2)
            if rng.random() < 0.6:
                painted(
                    c,
                    path((x - 3, base - h), (x + w * 0.5, base - h - w * 0.34), (x + w + 3, base - h)),
                    rng.choice(("#a5543f", "#7a4a42", "#5d6576")),
                )
            for wx in range(int(x) + 8, int(x + w) - 8, 15):
                for wy in range(int(base - h) + 8, int(base + 30), 18):
                    c.drawRect(skia.Rect(wx, wy, wx + 7, wy + 10), fill("#5a6a80", 0.8))
            x += w


def _lit_roofs(c: skia.Canvas, air: Air, seed: int) -> None:
    rng = random.Random(seed + 1)
    for _ in range(round(90 * air.lamps)):
        x, y = rng.uniform(-480, 480), rng.uniform(-190, -40)
        c.drawRect(skia.Rect(x, y, x + 6, y + 8), fill(rng.choice(("#ffd98a", "#ffc46a", "#ffe9bd")), 0.85))


def frames(
    c: skia.Canvas, shell: Shell, windows: Sequence[Opening], color: str = "#f8f3ea", bars: tuple[int, int] = (2, 3)
) -> None:
    """Frame, glazing bars, glass sheen and sill."""
    with on_wall(c, shell):
        for w in windows:
            left, right = w.x - w.width / 2, w.x + w.width / 2
            c.save()
            c.clipPath(w.shape(), True)
            glass = linear((left, -w.head), (right, -w.sill), [("#ffffff", 0.14), ("#ffffff", 0.02), ("#ffffff", 0.10)])
            c.drawRect(skia.Rect(left, -w.head, right, -w.sill), glass)
            for i in range(1, bars[0]):
                x = left + w.width * i / bars[0]
                c.drawLine(x, -w.head, x, -w.sill, line(color, 5))
                c.drawLine(x + 2, -w.head, x + 2, -w.sill, line(darken(color, 0.3), 1.2))
            for i in range(1, bars[1]):
                y = -w.head + (w.head - w.sill) * i / bars[1]
                c.drawLine(left, y, right, y, line(color, 4))
                c.drawLine(left, y + 1.8, right, y + 1.8, line(darken(color, 0.3), 1.2))
            c.restore()
            c.drawPath(w.shape(3), line(color, 9))
            c.drawPath(w.shape(7.5), line(darken(color, 0.28), 1.4, 0.8))
            c.drawPath(w.shape(-1.5), line(darken(color, 0.35), 1.6, 0.7))
            painted(
                c,
                path((left - 14, -w.sill), (right + 14, -w.sill), (right + 16, -w.sill + 9), (left - 16, -w.sill + 9)),
                color,
                tooth=0.1,
            )
            c.drawRect(
                skia.Rect(left - 10, -w.sill + 9, right + 10, -w.sill + 20),
                linear((0, -w.sill + 9), (0, -w.sill + 20), [("#1a1428", 0.35), ("#1a1428", 0.0)]),
            )


def curtains(c: skia.Canvas, shell: Shell, windows: Sequence[Opening], color: str, floor_long: bool = True) -> None:
    """Drapes gathered at both sides, on a rod."""
    with on_wall(c, shell):
        for w in windows:
            top, foot = -w.head - 20, -8 if floor_long else -w.sill + 16
            c.drawLine(w.x - w.width / 2 - 44, top, w.x + w.width / 2 + 44, top, line("#6a4a34", 4.5))
            for side in (-1, 1):
                edge = w.x + side * (w.width / 2 + 34)
                inner = w.x + side * (w.width / 2 - 14)
                tie = (top + foot) * 0.5 + 10
                drape = path(
                    (edge, top),
                    (inner, top),
                    (inner + side * 2, tie - 40, inner + side * 22, tie),
                    (inner + side * 16, tie + 50, inner + side * 8, foot),
                    (edge, foot),
                )
                c.drawPath(
                    drape,
                    linear(
                        (edge, 0),
                        (inner, 0),
                        [
                            darken(color, 0.25),
                            lighten(color, 0.12),
                            darken(color, 0.12),
                            lighten(color, 0.2),
                            darken(color, 0.2),
                        ],
                    ),
                )
                for k in range(1, 4):
                    x = edge + (inner - edge) * k / 4
                    c.drawPath(
                        path((x, top), (x + side * 3, tie, x + side * (1 + k), foot), close=False),
                        line(darken(color, 0.35), 1.5, 0.5),
                    )


def thrown(c: skia.Canvas, air: Air, shell: Shell, windows: Sequence[Opening]) -> None:
    """The patch of sun (or moon) on the floor and the shaft that leads to it."""
    strong = (1 - air.cover) * (0.10 if air.night else 0.34)
    if strong < 0.03:
        return
    way = -1 if air.sun_at[0] > 0 else 1
    color = "#b8c8ff" if air.night else air.sun
    for w in windows:
        near, far = 10.0, shell.back - 90
        for half in (-1, 1):
            a, b = w.x + half * w.width * 0.25 - w.width * 0.22, w.x + half * w.width * 0.25 + w.width * 0.22
            patch = quad(
                spot(a + way * 190, near), spot(b + way * 190, near), spot(b + way * 60, far), spot(a + way * 60, far)
            )
            pane = fill(color, strong, blur=1.2)
            pane.setBlendMode(skia.BlendMode.kScreen)
            c.drawPath(patch, pane)
        top_left, top_right = spot(w.x - w.width / 2, shell.back, w.head), spot(w.x + w.width / 2, shell.back, w.head)
        shaft = quad(
            top_left,
            top_right,
            spot(w.x + w.width * 0.47 + way * 190, near),
            spot(w.x - w.width * 0.47 + way * 190, near),
        )
        ray = linear(top_left, spot(w.x + way * 190, near), [(color, strong * 0.5), (color, strong * 0.12)])
        ray.setBlendMode(skia.BlendMode.kScreen)
        c.drawPath(shaft, ray)


def falling_outside(air: Air, seed: int) -> tuple[Moving, ...]:
    """Rain or snow beyond the glass."""
    if not (air.wet or air.snow):
        return ()
    rng = random.Random(seed + 51)
    drops = [(rng.uniform(-420, 420), rng.random(), rng.uniform(0.7, 1.3)) for _ in range(110 if air.wet else 80)]
    tone = mix(lighten(air.fog, 0.45), "#ffffff", 0.3)

    def rain(c: skia.Canvas, seconds: float) -> None:
        shape = skia.Path()
        for x, phase, speed in drops:
            y = -330 + ((seconds * 1.4 * speed + phase) % 1.0) * 300
            shape.moveTo(x, y)
            shape.lineTo(x - 3, y + 15 * speed)
        c.drawPath(shape, line(tone, 0.8, 0.55))

    def snow(c: skia.Canvas, seconds: float) -> None:
        shape = skia.Path()
        for x, phase, speed in drops:
            y = -330 + ((seconds * 0.13 * speed + phase) % 1.0) * 300
            shape.addCircle(x + 6 * ((phase * 7 + seconds * 0.3) % 2 - 1), y, 1.1 * speed)
        c.drawPath(shape, fill("#ffffff", 0.8))

    return (Moving(rain if air.wet else snow, 0.6),)


def dust(air: Air, shell: Shell, windows: Sequence[Opening], seed: int) -> tuple[Moving, ...]:
    """Specks that float where the sun falls in."""
    strong = (1 - air.cover) * (0.25 if air.night else 0.8)
    if not windows or strong < 0.15:
        return ()
    rng, way = random.Random(seed + 71), -1 if air.sun_at[0] > 0 else 1
    specks = [
        (
            window.x + way * rng.uniform(0, 170),
            rng.uniform(10, shell.back - 60),
            rng.uniform(20, window.head),
            rng.random(),
        )
        for window in windows[:3]
        for _ in range(16)
    ]
    color = "#cdd8ff" if air.night else mix(air.sun, "#fff4d8", 0.5)

    def draw(c: skia.Canvas, seconds: float) -> None:
        for x, z, up, phase in specks:
            turn = math.tau * (phase + seconds * (0.04 + 0.05 * phase))
            at = spot(x + 16 * math.sin(turn), z, up + 12 * math.cos(turn * 1.3) - 4 * math.sin(turn * 0.5))
            c.drawCircle(*at, 0.5 + 0.4 * phase, fill(color, strong * (0.35 + 0.35 * math.sin(turn * 3))))

    return (Moving(draw, 1.0, additive=True),)
