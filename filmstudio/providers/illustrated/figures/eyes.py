"""Eyes and brows, in head units around the middle of the eye."""

from dataclasses import dataclass

import skia

from filmstudio.providers.illustrated.brush import darken, lighten, mix, path
from filmstudio.providers.illustrated.figures.expression import Expression
from filmstudio.providers.illustrated.figures.geometry import Spot
from filmstudio.providers.illustrated.figures.shade import Palette, ink, pen


@dataclass(frozen=True)
class Eye:
    """One eye: `outer` is 1 when its outer corner is at the right of the picture; `squash` foreshortens it,
    `size` is a factor; `shut` closes the lids (0 to 1); `lashes` lengthen them; `fine` is for close-ups.
    """

    outer: int
    squash: float
    size: float
    shut: float
    gaze: Spot
    lashes: bool
    fine: bool


def draw_eye(canvas: skia.Canvas, eye: Eye, mood: Expression, colors: Palette) -> None:
    """The ball, the iris and the lids."""
    w, h = 10.4 * eye.size * eye.squash, 11.0 * eye.size
    open_ = mood.lid * (1 - eye.shut)
    top = -h * 0.93 * min(1.25, open_) + h * 0.10 * eye.shut
    low = h * (0.76 - 0.40 * mood.squint) * (1 - 0.35 * eye.shut)
    inner, outer = -eye.outer * w, eye.outer * w
    slant = -mood.slant * 2.2 * eye.size
    if open_ < 0.16:
        _shut(canvas, eye, (w, h), mood, colors)
        return
    ball = path(
        (inner, 2.0),
        (inner * 0.80, top * 1.05 + slant, outer * 0.25, top * 1.42 - slant * 0.2, outer, -1.0 - slant * 0.3),
        (outer * 0.85, low * 1.25, inner * 0.6, low * 1.35, inner, 2.0),
    )
    canvas.drawPath(ball, ink("#fbf8f4"))
    canvas.save()
    canvas.clipPath(ball, eye.fine)
    _iris(canvas, eye, h, colors)
    canvas.drawPath(
        path(
            (inner * 1.2, -h * 1.6),
            (outer * 1.2, -h * 1.6),
            (outer * 1.1, top + 4.0),
            (0, top * 1.02 + 1.0, inner * 1.1, top + 4.5),
        ),
        ink(mix(colors.skin.deep, "#30203a", 0.5), 0.32),
    )
    canvas.restore()
    _lids(canvas, eye, (inner, outer, top, low, slant), mood, colors)


def _iris(canvas: skia.Canvas, eye: Eye, h: float, colors: Palette) -> None:
    r = h * 0.76
    x, y = eye.gaze[0] * 4.6 * eye.size * max(0.45, eye.squash), eye.gaze[1] * 4.0 * eye.size - 0.6
    k = max(0.62, eye.squash)
    canvas.drawOval(skia.Rect(x - r * k, y - r, x + r * k, y + r), ink(darken(colors.iris, 0.45)))
    canvas.drawOval(skia.Rect(x - r * k * 0.86, y - r * 0.80, x + r * k * 0.86, y + r * 0.90), ink(colors.iris))
    if eye.fine:
        canvas.drawOval(
            skia.Rect(x - r * k * 0.66, y + r * 0.08, x + r * k * 0.66, y + r * 0.84),
            ink(lighten(colors.iris, 0.42), 0.75),
        )
    p = r * 0.50
    canvas.drawOval(skia.Rect(x - p * k, y - p, x + p * k, y + p), ink("#120d14"))
    canvas.drawCircle(x + r * 0.34 * k, y - r * 0.42, r * 0.27, ink("#ffffff"))
    if eye.fine:
        canvas.drawCircle(x - r * 0.36 * k, y + r * 0.42, r * 0.14, ink("#ffffff", 0.7))


def _lids(
    canvas: skia.Canvas, eye: Eye, lid: tuple[float, float, float, float, float], mood: Expression, colors: Palette
) -> None:
    inner, outer, top, low, slant = lid
    dark = mix(colors.skin.deep, "#20121a", 0.75)
    lash = path(
        (inner * 1.02, 2.2),
        (inner * 0.80, top * 1.05 + slant, outer * 0.25, top * 1.42 - slant * 0.2, outer * 1.04, -1.0 - slant * 0.3),
        (outer * 1.26, -3.4 if eye.lashes else -1.6, outer * 1.06, -1.0),
        (outer * 0.25, top * 1.42 - slant * 0.2 - 2.2, inner * 0.80, top * 1.05 + slant - 1.2, inner * 1.02, 2.2),
    )
    canvas.drawPath(lash, ink(dark))
    canvas.drawPath(lash, pen(dark, 0.7 if eye.lashes else 0.4))
    if eye.lashes:
        flick = path(
            (outer * 0.95, -2.6), (outer * 1.2, -4.4, outer * 1.36, -7.4), (outer * 1.14, -2.0, outer * 0.95, -0.6)
        )
        canvas.drawPath(flick, ink(dark))
    if not eye.fine:
        return
    crease = path(
        (inner * 0.7, top * 1.1 - 4.0 + slant), (outer * 0.2, top * 1.34 - 5.4, outer * 1.05, -6.4), close=False
    )
    canvas.drawPath(crease, pen(colors.skin.deep, 1.1, 0.55))
    below = path((inner * 0.6, low * 0.95), (0, low * 1.18, outer * 0.85, low * 0.62), close=False)
    canvas.drawPath(below, pen(colors.skin.deep, 1.0, 0.55 + 0.3 * mood.squint))


def _shut(canvas: skia.Canvas, eye: Eye, size: tuple[float, float], mood: Expression, colors: Palette) -> None:
    """A closed eye: an arc down in sleep, up in laughter."""
    w, h = size
    bow = h * (0.52 if mood.squint < 0.7 else -0.5)
    at = h * (0.18 if bow > 0 else 0.35)
    dark = mix(colors.skin.deep, "#20121a", 0.75)
    canvas.drawPath(path((-w, at), (0, at + bow, w, at), close=False), pen(dark, 2.3))
    if eye.lashes:
        x = eye.outer * w
        canvas.drawPath(
            path((x * 0.8, at + bow * 0.2), (x * 1.1, at + 0.5, x * 1.3, at - 1.0), close=False), pen(dark, 1.6)
        )
    if eye.fine:
        canvas.drawPath(
            path((-w * 0.8, at - h * 0.7), (0, at - h * 0.95, w * 0.8, at - h * 0.7), close=False),
            pen(colors.skin.deep, 1.1, 0.45),
        )


def draw_brow(canvas: skia.Canvas, eye: Eye, mood: Expression, color: str, weight: float) -> None:
    """A brow above the eye, tapering outwards."""
    w = 13.0 * eye.squash
    lift = -mood.raise_ * 5.5
    inner, outer = -eye.outer * w * 0.86, eye.outer * w * 1.06
    iy, oy = lift - mood.slant * 4.6 + 1.0, lift + mood.slant * 1.6 + 2.2
    ix = inner * (1.16 if mood.slant < -0.3 else 1.0)
    arch = lift - 3.4 - max(0.0, mood.raise_) * 1.5
    t = 2.5 * weight
    brow = path(
        (ix, iy + t * 0.5),
        (inner * 0.2, arch - t * 0.3, outer * 0.45, arch - t * 0.5, outer, oy),
        (outer * 0.45, arch + t * 0.8, inner * 0.2, arch + t * 1.3, ix, iy + t * 1.9),
        (ix - eye.outer * 1.2, iy + t, ix, iy + t * 0.5),
    )
    canvas.drawPath(brow, ink(color))
