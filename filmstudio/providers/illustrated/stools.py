"""Furniture a shot needs and the set does not have: a stool, a small stand, a crate. One unit is their height."""

import skia

from filmstudio.providers.illustrated.brush import darken, fill, lighten, linear, path
from filmstudio.providers.illustrated.figures.shade import tone
from filmstudio.providers.illustrated.figures.shadow import draw_shadow
from filmstudio.providers.illustrated.light import Light

WOOD = "#8a5f3a"


def draw_furniture(canvas: skia.Canvas, kind: str, high: float, light: Light) -> None:
    """Standing on the origin, `high` centimetres."""
    wood = tone(WOOD, light)
    wide = 26.0 if kind == "stool" else 33.0 if kind == "crate" else 30.0
    draw_shadow(canvas, 0.0, wide * 2.3, 0.0, light)
    if kind == "crate":
        _crate(canvas, wide, high, wood.base)
    else:
        _legged(canvas, wide, high, wood.base)


def _legged(c: skia.Canvas, wide: float, high: float, wood: str) -> None:
    """Four legs, a rung and a thick top whose upper side is seen a little."""
    for x, shade in ((-0.62, 0.45), (0.56, 0.5)):
        c.drawRect(skia.Rect(x * wide, -high + 4, x * wide + 3.4, -4), fill(darken(wood, shade)))
    c.drawRect(skia.Rect(-0.7 * wide, -high * 0.36, 0.7 * wide, -high * 0.36 + 3), fill(darken(wood, 0.4)))
    for x in (-0.86, 0.72):
        lit = [lighten(wood, 0.15), darken(wood, 0.25)]
        c.drawRect(skia.Rect(x * wide, -high + 4, x * wide + 4.4, 1), linear((x * wide, 0), (x * wide + 5, 0), lit))
    c.drawPath(
        path((-wide * 0.86, -high - 4), (wide * 0.86, -high - 4), (wide, -high + 1), (-wide, -high + 1)),
        fill(lighten(wood, 0.22)),
    )
    c.drawRect(skia.Rect(-wide, -high + 1, wide, -high + 6), linear((-wide, 0), (wide, 0), [wood, darken(wood, 0.3)]))


def _crate(c: skia.Canvas, wide: float, high: float, wood: str) -> None:
    """A box of boards."""
    top = path((-wide * 0.88, -high - 6), (wide * 0.88, -high - 6), (wide, -high), (-wide, -high))
    c.drawPath(top, fill(lighten(wood, 0.2)))
    c.drawRect(
        skia.Rect(-wide, -high, wide, 0), linear((-wide, 0), (wide, 0), [lighten(wood, 0.05), darken(wood, 0.3)])
    )
    for k in (1, 2):
        c.drawRect(skia.Rect(-wide, -high * k / 3 - 0.8, wide, -high * k / 3 + 0.8), fill(darken(wood, 0.5), 0.8))
    for x in (-wide, wide - 6):
        c.drawRect(skia.Rect(x, -high, x + 6, 0), fill(darken(wood, 0.15)))
