"""Colours under a light: what a colour looks like lit, plain, shaded and deep in shadow."""

from dataclasses import dataclass
from functools import lru_cache

import skia

from filmstudio.film.cast import Look
from filmstudio.providers.illustrated.brush import Point, darken, fill, lighten, line, linear, mix, rgb
from filmstudio.providers.illustrated.light import Light


@dataclass(frozen=True)
class Tone:
    """One material under one light, from bright to dark."""

    lit: str
    base: str
    shade: str
    deep: str


@lru_cache(1024)
def tone(color: str, light: Light) -> Tone:
    """A colour under a light. The shade leans towards the light's shadow colour, as on film."""
    base = mix(color, light.key, light.tint)
    depth = 0.15 + 0.5 * light.tint
    base = mix(base, light.shadow, light.tint * 0.35)
    return Tone(
        lit=mix(lighten(base, 0.10), light.key, 0.10 + light.tint * 0.5),
        base=base,
        shade=mix(darken(base, 0.10), light.shadow, depth),
        deep=mix(darken(base, 0.25), light.shadow, depth + 0.12),
    )


@dataclass(frozen=True)
class Palette:
    """Every material of a look under a light."""

    skin: Tone
    hair: Tone
    top: Tone
    bottom: Tone
    shoes: Tone
    hat: Tone
    white: Tone
    blush: str
    lips: str
    iris: str
    trim: Tone


def palette(look: Look, light: Light) -> Palette:
    """The materials of a look; skin shades warm, so that faces stay alive in blue light."""
    return _palette(look, light)  # pyright: ignore[reportArgumentType]  a frozen pydantic model can be hashed


@lru_cache(64)
def _palette(look: Look, light: Light) -> Palette:
    skin = tone(look.skin, light)
    warm = mix(darken(look.skin, 0.32), "#8a2f3a", 0.30)
    skin = Tone(skin.lit, skin.base, mix(skin.shade, warm, 0.55), mix(skin.deep, warm, 0.4))
    pale = sum(rgb(look.top_color)) > 420
    return Palette(
        skin=skin,
        hair=tone(look.hair_color, light),
        top=tone(look.top_color, light),
        bottom=tone(look.bottom_color, light),
        shoes=tone(look.shoes_color, light),
        hat=tone(look.hat_color, light),
        white=tone("#f4efe6", light),
        blush=mix(look.skin, "#e0484a", 0.42),
        lips=mix(skin.base, "#a8323c", 0.42 if look.gender == "female" else 0.26),
        iris=look.eyes,
        trim=tone(darken(look.top_color, 0.45) if pale else lighten(look.top_color, 0.55), light),
    )


@lru_cache(2048)
def ink(color: str, alpha: float = 1.0) -> skia.Paint:
    """A plain paint, kept."""
    return fill(color, alpha)


@lru_cache(2048)
def pen(color: str, width: float, alpha: float = 1.0) -> skia.Paint:
    """A line with round ends, kept."""
    return line(color, width, alpha)


@lru_cache(1024)
def _ramp(tones: Tone) -> skia.Image:
    """The tones from bright to dark in 256 pixels: looking colours up here is six times faster than a gradient."""
    surface = skia.Surface(256, 1)
    colors = [tones.lit, tones.base, tones.base, tones.shade]
    surface.getCanvas().drawPaint(linear((0, 0), (256, 0), colors, [0.02, 0.32, 0.6, 0.98]))
    return surface.makeImageSnapshot()


def _looked_up(tones: Tone, place: skia.Matrix) -> skia.Paint:
    """Paint out of the ramp; `place` lays its 256 pixels over the figure."""
    clamp = skia.TileMode.kClamp
    shader = _ramp(tones).makeShader(clamp, clamp, skia.SamplingOptions(), place)  # pyright: ignore[reportUnknownVariableType]  not in the stubs
    return skia.Paint(AntiAlias=True, Shader=shader)  # pyright: ignore[reportUnknownArgumentType]


def _ramped(tones: Tone, start: Point, end: Point) -> skia.Paint:
    """Paint that goes through the tones from `start` to `end`."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    place = skia.Matrix.MakeAll(dx / 256, -dy, start[0], dy / 256, dx, start[1], 0, 0, 1)
    return _looked_up(tones, place)


def round_shade(tones: Tone, light: Light, center: Point, reach: float) -> skia.Paint:
    """Paint for a rounded upright thing of this half width: bright on the key's side, dark on the other. It runs
    level on purpose: skia looks up unslanted images ten times faster.
    """
    dx = (light.side if abs(light.side) > 0.3 else 0.3) * reach
    place = skia.Matrix.MakeAll(-2 * dx / 256, 0, center[0] + dx, 0, 1, 0, 0, 0, 1)
    return _looked_up(tones, place)


def modelled(
    canvas: skia.Canvas, shape: skia.Path, tones: Tone, light: Light, center: Point, reach: float, depth: float = 1.0
) -> None:
    """A rounded thing in plain tones, as an animator paints it: two crescents of shade away from the key, and a
    bright one towards it. `depth` (0 to 1) is how dark the shade gets.
    """
    away = -1.0 if light.side > 0 else 1.0
    x, y = center
    canvas.drawPath(shape, ink(tones.base))
    canvas.save()
    canvas.clipPath(shape, True)
    for shift, radius, color in (
        (0.26, 1.14, mix(tones.base, tones.shade, 0.34 * depth)),
        (0.44, 1.17, mix(tones.base, tones.shade, 0.7 * depth)),
    ):
        crescent = skia.Path()
        crescent.addRect(skia.Rect(x - 3 * reach, y - 3 * reach, x + 3 * reach, y + 3 * reach))
        crescent.addCircle(x - away * shift * reach, y - 0.16 * reach, reach * radius)
        crescent.setFillType(skia.PathFillType.kEvenOdd)
        canvas.drawPath(crescent, ink(color))
    bright = skia.Path()
    bright.addRect(skia.Rect(x - 3 * reach, y - 3 * reach, x + 3 * reach, y + 3 * reach))
    bright.addCircle(x + away * 0.30 * reach, y + 0.22 * reach, reach * 1.18)
    bright.setFillType(skia.PathFillType.kEvenOdd)
    canvas.drawPath(bright, ink(tones.lit, 0.55))
    canvas.restore()


def across(tones: Tone, light: Light, start: Point, end: Point, width: float) -> skia.Paint:
    """Paint for a limb from `start` to `end`: the gradient lies across it, its bright edge towards the key."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = (dx * dx + dy * dy) ** 0.5 or 1e-6
    nx, ny = -dy / length, dx / length
    if nx * light.side - ny * 0.6 < 0:
        nx, ny = -nx, -ny
    x, y, half = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2, width / 2
    return _ramped(tones, (x + nx * half, y + ny * half), (x - nx * half, y - ny * half))


def edge(
    canvas: skia.Canvas, outline: skia.Path, tones: Tone, light: Light, width: float = 0.6, inner: bool = False
) -> None:
    """A thin edge under a part, drawn before it: dark, or glowing where a light stands behind. An `inner` one lies
    within the figure and never glows.
    """
    canvas.drawPath(
        outline, pen(light.rim, width * 1.5, 0.7) if light.rim and not inner else pen(tones.deep, width, 0.5)
    )
