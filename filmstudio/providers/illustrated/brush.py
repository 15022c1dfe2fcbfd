"""Drawing with skia: colours, paints, gradients and paths. Colours are `#rrggbb`."""

from collections.abc import Sequence
from typing import TypeAlias

import skia

Point: TypeAlias = tuple[float, float]
Stop: TypeAlias = str | tuple[str, float]
"""A colour, or a colour and its opacity 0 to 1."""


def rgb(color: str) -> tuple[int, int, int]:
    """Red, green and blue, 0 to 255."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def mix(a: str, b: str, t: float) -> str:
    """The colour `t` of the way from `a` to `b`. Tinting all with one light makes it one picture."""
    return "#" + "".join(f"{round(x * (1 - t) + y * t):02x}" for x, y in zip(rgb(a), rgb(b), strict=True))


def lighten(color: str, t: float) -> str:
    """Towards white."""
    return mix(color, "#ffffff", t)


def darken(color: str, t: float) -> str:
    """Towards black."""
    return mix(color, "#000000", t)


def skia_color(stop: Stop) -> int:
    """The colour as skia wants it."""
    color, alpha = stop if isinstance(stop, tuple) else (stop, 1.0)
    return skia.Color(*rgb(color), round(255 * alpha))


def fill(color: str, alpha: float = 1.0, blur: float = 0.0) -> skia.Paint:
    """Paint for areas; `blur` is the sigma of a soft edge."""
    paint = skia.Paint(AntiAlias=True, Color=skia_color((color, alpha)))
    if blur:
        paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
    return paint


def line(color: str, width: float, alpha: float = 1.0, blur: float = 0.0) -> skia.Paint:
    """Paint for lines with round ends."""
    paint = fill(color, alpha, blur)
    paint.setStyle(skia.Paint.kStroke_Style)
    paint.setStrokeWidth(width)
    paint.setStrokeCap(skia.Paint.kRound_Cap)
    paint.setStrokeJoin(skia.Paint.kRound_Join)
    return paint


def linear(start: Point, end: Point, colors: Sequence[Stop], stops: Sequence[float] | None = None) -> skia.Paint:
    """A gradient along a line."""
    points = [skia.Point(*start), skia.Point(*end)]
    shader = skia.GradientShader.MakeLinear(points, [skia_color(c) for c in colors], list(stops) if stops else None)
    return skia.Paint(AntiAlias=True, Dither=True, Shader=shader)


def radial(center: Point, radius: float, colors: Sequence[Stop], stops: Sequence[float] | None = None) -> skia.Paint:
    """A gradient from a point outwards."""
    shader = skia.GradientShader.MakeRadial(
        skia.Point(*center), radius, [skia_color(c) for c in colors], list(stops) if stops else None
    )
    return skia.Paint(AntiAlias=True, Dither=True, Shader=shader)


def path(*steps: Sequence[float], close: bool = True) -> skia.Path:
    """`path((x, y), (cx, cy, x, y), ...)`: two numbers are a line, four a quadratic, six a cubic; first the start."""
    drawn = skia.Path()
    drawn.moveTo(*steps[0])
    for step in steps[1:]:
        match len(step):
            case 2:
                drawn.lineTo(*step)
            case 4:
                drawn.quadTo(*step)
            case _:
                drawn.cubicTo(*step)
    if close:
        drawn.close()
    return drawn


def ease(t: float) -> float:
    """Slow in, slow out, from 0 to 1."""
    t = min(1.0, max(0.0, t))
    return t * t * (3 - 2 * t)
