"""Things that speak: a robot, an icon with a face, or a plain friendly shape."""

from dataclasses import dataclass
from functools import lru_cache

import skia

from filmstudio.film.cast import Look
from filmstudio.providers.illustrated.brush import path, radial
from filmstudio.providers.illustrated.figures.expression import Expression
from filmstudio.providers.illustrated.figures.eyes import Eye, draw_brow, draw_eye
from filmstudio.providers.illustrated.figures.mouth import draw_mouth
from filmstudio.providers.illustrated.figures.shade import Palette, Tone, edge, ink, modelled, palette, pen
from filmstudio.providers.illustrated.light import Light


@dataclass(frozen=True)
class Thing:
    """A thing in one frame: `size` is its height in centimetres, `squeeze` and `tilt` (degrees) its life; `icon` is
    the body of an SVG, 32 x 32.
    """

    look: Look
    size: float
    mouth: tuple[float, ...]
    energy: float
    mood: Expression
    shut: float
    gaze: tuple[float, float]
    squeeze: float
    tilt: float
    lift: float
    way: float
    icon: str | None = None


@lru_cache(32)
def _picture(icon: str) -> skia.SVGDOM | None:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32">{icon}</svg>'
    return skia.SVGDOM.MakeFromStream(skia.MemoryStream(svg.encode()))


@lru_cache(1)
def _gloss() -> skia.Paint:
    """A soft brightness under a face, so that it is read on a dark thing too."""
    return radial((0, -47), 34, [("#ffffff", 0.42), ("#ffffff", 0.26), ("#ffffff", 0.0)], [0.0, 0.5, 1.0])


def draw_thing(canvas: skia.Canvas, thing: Thing, light: Light) -> None:
    """The thing on the floor, alive."""
    canvas.save()
    canvas.translate(0, -thing.lift)
    canvas.rotate(thing.tilt)
    canvas.scale((1 - thing.squeeze) * thing.size / 100, (1 + thing.squeeze) * thing.size / 100)
    colors = palette(thing.look, light)
    if any(word in thing.look.species.lower() for word in ("robot", "android", "droid", "machine")):
        _robot(canvas, thing, colors, light)
    else:
        _body(canvas, thing, colors, light)
        canvas.translate(0, -48)
        _face(canvas, thing, colors, 0.72)
    canvas.restore()


def _body(canvas: skia.Canvas, thing: Thing, colors: Palette, light: Light) -> None:
    drawn = _picture(thing.icon) if thing.icon else None
    if drawn is not None:
        canvas.save()
        canvas.translate(-50, -100)
        canvas.scale(100 / 32, 100 / 32)
        drawn.render(canvas)
        canvas.restore()
        canvas.drawOval(skia.Rect(-38, -78, 38, -16), _gloss())
        return
    shape = path((-36, -4), (-44, -50, -40, -96, 0, -98), (40, -96, 44, -50, 36, -4), (20, 1, -20, 1, -36, -4))
    edge(canvas, shape, colors.top, light, 1.0)
    modelled(canvas, shape, colors.top, light, (0, -50), 44)


def _face(canvas: skia.Canvas, thing: Thing, colors: Palette, scale: float) -> None:
    canvas.scale(scale, scale)
    for side in (-1, 1):
        eye = Eye(side, 1.0, 1.15, thing.shut, thing.gaze, False, True)
        canvas.save()
        canvas.translate(side * 18 + thing.way * 3, -4)
        draw_eye(canvas, eye, thing.mood, colors)
        canvas.translate(0, -17)
        draw_brow(canvas, eye, thing.mood, colors.skin.deep, 0.8)
        canvas.restore()
        canvas.drawOval(skia.Rect(side * 30 - 6, 9, side * 30 + 6, 16), ink("#f08a8a", 0.35))
    canvas.translate(thing.way * 3, 19)
    draw_mouth(canvas, thing.mouth, thing.mood, colors, 0.9, False)


def _robot(canvas: skia.Canvas, thing: Thing, colors: Palette, light: Light) -> None:
    """A hundred units high: feet, arms, a belly and a head whose mouth is a row of lights."""
    steel, dark = colors.top, Tone(colors.top.shade, colors.top.deep, colors.top.deep, "#1a2028")
    for side in (-1, 1):
        canvas.drawLine(side * 11, -26, side * 12, -6, pen(dark.base, 7))
        canvas.drawRoundRect(skia.Rect(side * 13 - 9, -8, side * 13 + 9, 0), 4, 4, ink(dark.lit))
        swing = -8 + thing.energy * (14 if side > 0 else 8) - thing.tilt * side
        arm = path((side * 24, -52), (side * 36, -44, side * 35, -30 - swing), close=False)
        canvas.drawPath(arm, pen(dark.base, 5.5))
        canvas.drawCircle(side * 35, -28 - swing, 4.6, ink(steel.lit))
    for box, radius in ((skia.Rect(-24, -58, 24, -20), 10), (skia.Rect(-29, -97, 29, -60), 13)):
        shape = skia.Path()
        shape.addRoundRect(box, radius, radius)
        edge(canvas, shape, steel, light, 0.8)
        modelled(canvas, shape, steel, light, (0, box.centerY()), 30)
    canvas.drawLine(0, -97, 0, -106, pen(dark.base, 2))
    canvas.drawCircle(0, -108, 3.2, ink("#ff6a4d" if thing.energy > 0.05 else "#b8503e"))
    canvas.drawCircle(0, -40, 6, ink("#7fe3ff", 0.5 + 0.5 * round(thing.energy, 1)))
    canvas.drawRoundRect(skia.Rect(-24, -92, 24, -66), 8, 8, ink("#16222e"))
    _robot_face(canvas, thing)


def _robot_face(canvas: skia.Canvas, thing: Thing) -> None:
    high = 5.2 * (1 - thing.shut) * min(1.3, thing.mood.lid) + 0.6
    for side in (-1, 1):
        x, y = side * 11 + thing.gaze[0] * 3, -83 + thing.gaze[1] * 2
        canvas.save()
        canvas.translate(x, y)
        canvas.rotate(side * thing.mood.slant * 14)
        canvas.drawOval(skia.Rect(-4.4, -high, 4.4, high * (1 - 0.5 * thing.mood.squint)), ink("#8ff0ff"))
        canvas.restore()
    gape, smile = thing.mouth[1] * 7, thing.mood.smile * 2.5
    for i in range(7):
        k = (i - 3) / 3
        half = 0.7 + gape * (1 - 0.6 * k * k) * 0.5
        y = -71.5 - smile * k * k + smile * 0.4
        canvas.drawRoundRect(skia.Rect(k * 12 - 1.3, y - half, k * 12 + 1.3, y + half), 1.2, 1.2, ink("#8ff0ff"))
