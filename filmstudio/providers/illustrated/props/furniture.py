"""Drawn furniture and large things: table, chair, bench, chest, door, boat, signpost."""

import math

import skia

from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, path, radial
from filmstudio.providers.illustrated.props.strokes import BRASS, WOOD, area, glow, metal


def table(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A small table."""
    for x in (-0.62, 0.54):
        c.drawRect(area(x, -0.92, x + 0.09, 0), linear((x, 0), (x + 0.09, 0), [lighten(WOOD, 0.2), darken(WOOD, 0.35)]))
    for x in (-0.46, 0.40):
        c.drawRect(area(x, -0.92, x + 0.07, -0.1), fill(darken(WOOD, 0.45)))
    c.drawPath(
        path((-0.6, -1.08), (0.6, -1.08), (0.74, -0.97), (-0.74, -0.97)),
        linear((0, -1.08), (0, -0.97), [lighten(WOOD, 0.35), lighten(WOOD, 0.15)]),
    )
    c.drawRect(area(-0.74, -0.97, 0.74, -0.88), linear((0, -0.97), (0, -0.88), [WOOD, darken(WOOD, 0.3)]))


def chair(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A chair seen from the front."""
    for x in (-0.22, 0.17):
        c.drawRect(area(x, -1, x + 0.05, -0.1), linear((x, 0), (x + 0.05, 0), [lighten(WOOD, 0.1), darken(WOOD, 0.4)]))
    for y in (-0.96, -0.80, -0.64):
        c.drawRoundRect(
            area(-0.2, y, 0.2, y + 0.09), 0.02, 0.02, linear((0, y), (0, y + 0.09), [lighten(WOOD, 0.25), WOOD])
        )
    for x in (-0.27, 0.21):
        c.drawRect(
            area(x, -0.44, x + 0.06, 0), linear((x, 0), (x + 0.06, 0), [lighten(WOOD, 0.25), darken(WOOD, 0.35)])
        )
    c.drawPath(path((-0.22, -0.53), (0.22, -0.53), (0.28, -0.46), (-0.28, -0.46)), fill(lighten(WOOD, 0.3)))
    c.drawRect(area(-0.28, -0.46, 0.28, -0.41), fill(WOOD))


def bench(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A bench of slats."""
    for y in (-1.0, -0.82):
        c.drawRoundRect(
            area(-0.95, y, 0.95, y + 0.13), 0.02, 0.02, linear((0, y), (0, y + 0.13), [lighten(WOOD, 0.3), WOOD])
        )
    for x in (-0.8, 0.72):
        c.drawRect(area(x, -1, x + 0.08, 0), fill("#3a4048"))
    c.drawPath(path((-0.92, -0.6), (0.92, -0.6), (1.0, -0.5), (-1.0, -0.5)), fill(lighten(WOOD, 0.3)))
    c.drawRect(area(-1, -0.5, 1, -0.44), fill(darken(WOOD, 0.1)))


def chest(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A treasure chest; its lid is open and it shines when active."""
    c.drawRect(area(-0.75, -0.58, 0.75, 0), linear((0, -0.58), (0, 0), ["#a5703f", "#6a4224"]))
    if active:
        c.drawPath(
            path((-0.75, -0.58), (-0.7, -1.0), (-0.4, -1.15, 0, -1.15), (0.4, -1.15, 0.7, -1.0), (0.75, -0.58)),
            fill("#4a2c18"),
        )
        c.drawOval(area(-0.66, -0.74, 0.66, -0.5), radial((0, -0.62), 0.7, ["#fff3b0", "#e0a830"]))
        glow(c, 0, -0.7, 1.2, "#ffdc80")
    else:
        c.drawPath(
            path((-0.77, -0.56), (-0.77, -1.0, 0, -1.0), (0.77, -1.0, 0.77, -0.56)),
            linear((0, -1), (0, -0.56), ["#c08a54", "#8a5c34"]),
        )
    for x in (-0.6, 0.48):
        c.drawRect(area(x, -0.62 if active else -0.9, x + 0.12, 0), metal(x, x + 0.12, BRASS))
    c.drawRoundRect(area(-0.11, -0.66, 0.11, -0.42), 0.03, 0.03, metal(-0.11, 0.11, BRASS))
    c.drawCircle(0, -0.54, 0.03, fill("#2a1c10"))


def door(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A door in its frame; it stands ajar when active."""
    c.drawRect(area(-0.26, -1, 0.26, 0), linear((-0.26, 0), (0.26, 0), ["#f6eede", "#cfc2a8"]))
    c.drawRect(
        area(-0.22, -0.97, 0.22, 0),
        linear((0, -1), (0, 0), ["#ffe2a0", "#c98a4a"] if active else ["#1a1418", "#2a2024"]),
    )
    right, drop = (0.02, 0.045) if active else (0.22, 0.0)
    leaf = path((-0.22, -0.97), (right, -0.97 - drop), (right, drop), (-0.22, 0))
    c.drawPath(leaf, linear((-0.22, 0), (right, 0), ["#4f7a80", "#3a6068", "#27464e"]))
    w = right + 0.22
    for top, bottom in ((-0.9, -0.56), (-0.48, -0.08)):
        for k in (0, 1):
            left = -0.22 + w * (0.12 + 0.42 * k)
            c.drawRect(area(left, top, left + w * 0.34, bottom), line("#27464e", 0.014))
    c.drawCircle(-0.22 + w * 0.9, -0.47, 0.018, fill(BRASS))


def rope(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A coil of rope."""
    for k in range(5):
        y = -0.14 - k * 0.17
        c.drawOval(area(-0.8 + k * 0.04, y - 0.16, 0.8 - k * 0.04, y + 0.14), line("#7a5a34", 0.20))
        c.drawOval(area(-0.8 + k * 0.04, y - 0.16, 0.8 - k * 0.04, y + 0.14), line("#d2b07a", 0.14))
        for j in range(14):
            a = math.tau * j / 14
            x, yy = math.cos(a) * (0.8 - k * 0.04), y - 0.01 + math.sin(a) * 0.15
            c.drawLine(x - 0.04, yy - 0.05, x + 0.04, yy + 0.05, line("#9a7844", 0.025))


def boat(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A rowing boat."""
    c.save()
    c.rotate(1.6 * math.sin(seconds * 1.3))
    c.drawPath(
        path((-1.9, -0.85), (0, -0.62, 1.9, -0.95), (1.6, -0.05, 0.9, 0), (-1.0, 0), (-1.7, -0.05, -1.9, -0.85)),
        linear((0, -0.9), (0, 0), ["#5fa0b0", "#2f6f86", "#173f50"]),
    )
    c.drawPath(path((-1.9, -0.85), (0, -0.62, 1.9, -0.95), (0, -0.86, -1.9, -0.85)), fill("#6a4428"))
    c.drawPath(path((-1.92, -0.87), (0, -0.62, 1.92, -0.97), close=False), line("#f3e6cc", 0.09))
    c.drawLine(-0.4, -0.75, 1.5, -0.15, line("#c99a5c", 0.08))
    c.restore()


def basket(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A wicker basket."""
    c.drawPath(path((-0.6, -0.55), (-0.5, -1.1, 0, -1.1), (0.5, -1.1, 0.6, -0.55), close=False), line("#8a5c34", 0.09))
    body = path((-0.75, -0.58), (0.75, -0.58), (0.55, 0), (-0.55, 0))
    c.drawPath(body, linear((-0.7, 0), (0.7, 0), ["#d9a868", "#b5803f", "#6a4520"]))
    for k in range(5):
        c.drawLine(-0.7 + k * 0.03, -0.47 + k * 0.1, 0.7 - k * 0.03, -0.47 + k * 0.1, line("#7a5228", 0.025))
    c.drawRoundRect(area(-0.8, -0.66, 0.8, -0.54), 0.05, 0.05, fill("#c9944e"))


def suitcase(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A leather suitcase."""
    c.drawPath(
        path((-0.2, -0.86), (-0.2, -1.02, 0, -1.02), (0.2, -1.02, 0.2, -0.86), close=False), line("#5a3622", 0.07)
    )
    c.drawRoundRect(
        area(-0.7, -0.88, 0.7, 0), 0.08, 0.08, linear((0, -0.88), (0, 0), ["#b5784a", "#8a5430", "#5a341c"])
    )
    for x in (-0.42, 0.32):
        c.drawRect(area(x, -0.88, x + 0.1, 0), fill("#5a3622"))
        c.drawRect(area(x - 0.01, -0.6, x + 0.11, -0.48), fill(BRASS))


def sign(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A signpost."""
    c.drawRect(area(-0.04, -0.9, 0.04, 0), linear((-0.04, 0), (0.04, 0), [lighten(WOOD, 0.2), darken(WOOD, 0.4)]))
    c.drawPath(
        path((-0.36, -1), (0.3, -1), (0.42, -0.86), (0.3, -0.72), (-0.36, -0.72)),
        linear((0, -1), (0, -0.72), [lighten(WOOD, 0.45), WOOD]),
    )
    for k in range(2):
        c.drawLine(-0.26, -0.91 + k * 0.1, 0.22, -0.91 + k * 0.1, line("#fff6dc", 0.035))


def parcel(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A tied parcel: stands for a thing whose picture isn't there."""
    c.drawRoundRect(
        area(-0.55, -0.9, 0.55, 0), 0.04, 0.04, linear((-0.55, -0.9), (0.55, 0), ["#d9b583", "#b58a56", "#8a6238"])
    )
    c.drawLine(0, -0.9, 0, 0, line("#f3e6cc", 0.05))
    c.drawLine(-0.55, -0.48, 0.55, -0.48, line("#f3e6cc", 0.05))
    for side in (-1, 1):
        c.drawOval(area(min(0, side * 0.3), -1.0, max(0, side * 0.3), -0.84), line("#f3e6cc", 0.05))
