"""Mouths: a viseme and an expression become lips, teeth and tongue, in head units around the middle of the mouth."""

import skia

from filmstudio.providers.illustrated.brush import mix, path
from filmstudio.providers.illustrated.figures.expression import Expression
from filmstudio.providers.illustrated.figures.shade import Palette, ink, pen


def draw_mouth(
    canvas: skia.Canvas, shape: tuple[float, ...], mood: Expression, colors: Palette, squash: float, full: bool
) -> None:
    """`squash` foreshortens it (1 seen from the front); `full` lips are coloured."""
    width, opening, teeth, rounded, tuck = shape
    half = max(4.5, (width + mood.wide * (1 - rounded)) * 22.0) * squash
    gape = max(opening, mood.open_ * (1 - 0.6 * tuck)) * 23.0
    lift = mood.smile * 5.6 * (1 - 0.55 * rounded)
    if gape < 1.6:
        _closed(canvas, half, lift, mood, colors, full)
        return
    _open(canvas, (half, gape, lift), (teeth + max(0.0, mood.smile) * 0.5, rounded, tuck), mood, colors, full)


def _closed(canvas: skia.Canvas, half: float, lift: float, mood: Expression, colors: Palette, full: bool) -> None:
    left, right = -lift - mood.sneer * 3.0, -lift + mood.sneer * 1.2
    bow = lift * 0.85
    if full:
        upper = path(
            (-half * 0.92, left),
            (-half * 0.4, bow - 4.6, 0, bow - 2.6),
            (half * 0.4, bow - 4.6, half * 0.92, right),
            (0, bow * 1.7 + 1.0, -half * 0.92, left),
        )
        lower = path(
            (-half * 0.8, left + 0.4),
            (0, bow * 1.9, half * 0.8, right + 0.4),
            (half * 0.2, bow + 7.6, -half * 0.2, bow + 7.6, -half * 0.8, left + 0.4),
        )
        canvas.drawPath(lower, ink(colors.lips, 0.85))
        canvas.drawPath(upper, ink(mix(colors.lips, colors.skin.deep, 0.3), 0.9))
    else:
        canvas.drawPath(
            path((-half * 0.4, bow + 5.4), (0, bow + 7.8, half * 0.4, bow + 5.4), close=False),
            pen(colors.skin.shade, 1.8, 0.8),
        )
    stroke = path((-half, left), (-half * 0.3, bow * 1.25, half * 0.3, bow * 1.25, half, right), close=False)
    canvas.drawPath(stroke, pen(mix(colors.skin.deep, "#5a1620", 0.6), 2.1))
    for x, y, turn in ((-half, left, -1), (half, right, 1)):
        canvas.drawPath(
            path((x - turn * 0.4, y - 1.5), (x + turn * 2.2, y - 0.4, x + turn * 0.6, y + 1.8), close=False),
            pen(colors.skin.deep, 1.2, 0.6),
        )


def _open(
    canvas: skia.Canvas,
    size: tuple[float, float, float],
    form: tuple[float, float, float],
    mood: Expression,
    colors: Palette,
    full: bool,
) -> None:
    half, gape, lift = size
    teeth, rounded, tuck = form
    left, right = -lift - mood.sneer * 3.5, -lift + mood.sneer
    top = -gape * (0.20 + 0.22 * rounded) + max(0.0, lift) * 0.30
    low = gape * (0.88 - 0.2 * rounded) + max(0.0, lift) * 0.45 - min(0.0, lift) * 0.1
    k = 0.62 + 0.16 * rounded
    hole = path(
        (-half, left),
        (-half * k, top - 1.5, -half * 0.3, top, 0, top + 0.6),
        (half * 0.3, top, half * k, top - 1.5, half, right),
        (half * 0.86, low * 1.12, half * 0.42, low * 1.22, 0, low * 1.22),
        (-half * 0.42, low * 1.22, -half * 0.86, low * 1.12, -half, left),
    )
    lip = mix(colors.lips, colors.skin.deep, 0.15)
    canvas.drawPath(hole, pen(lip, 3.8 if full else 2.8, 1.0 if full else 0.75))
    canvas.drawPath(hole, ink("#4a1019"))
    _inside(canvas, hole, (half, gape, top, low), teeth)
    if tuck > 0.3:
        canvas.drawPath(
            path((-half * 0.75, low * 0.75), (0, low * 0.75 + 3.4, half * 0.75, low * 0.75), close=False), pen(lip, 3.4)
        )
    elif full and gape > 4:
        canvas.drawPath(
            path((-half * 0.3, low * 1.3 + 2), (0, low * 1.3 + 3.0, half * 0.3, low * 1.3 + 2), close=False),
            pen("#ffffff", 1.2, 0.35),
        )


def _inside(canvas: skia.Canvas, hole: skia.Path, size: tuple[float, float, float, float], teeth: float) -> None:
    """Tongue and upper teeth."""
    half, gape, top, low = size
    canvas.save()
    canvas.clipPath(hole, True)
    tongue = low * (0.62 if gape > 8 else 1.2)
    canvas.drawOval(skia.Rect(-half * 0.62, tongue, half * 0.62, low * 1.9), ink("#d8606a"))
    if teeth > 0.1:
        row = top + 1.5 + (1.5 + gape * 0.22) * min(1.0, teeth)
        edges = (half * 0.9, top - 9), (half * 0.84, row - 1.5), (0, row + 1.6, -half * 0.84, row - 1.5)
        canvas.drawPath(path((-half * 0.9, top - 9), *edges), ink("#fdf8f0"))
    canvas.restore()
