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
    depth = 0.22 + 0.5 * light.tint
    base = mix(base, light.shadow, light.tint * 0.35)
    return Tone(
        lit=mix(lighten(base, 0.10), light.key, 0.10 + light.tint * 0.5),
        base=base,
        shade=mix(darken(base, 0.06), light.shadow, depth),
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


@lru_cache(64)
def palette(look: Look, light: Light) -> Palette:
    """The materials of a look; skin shades warm, so that faces stay alive in blue light."""
    skin = tone(look.skin, light)
    warm = mix(darken(look.skin, 0.32), "#8a2f3a", 0.30)
    skin = Tone(skin.lit, skin.base, mix(skin.shade, warm, 0.45), mix(skin.deep, warm, 0.4))
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


def round_shade(tones: Tone, light: Light, center: Point, reach: float) -> skia.Paint:
    """Paint for a rounded thing of this half width: bright on the key's side, dark on the other."""
    dx, dy = light.side * reach, -0.40 * reach
    x, y = center
    colors = [tones.lit, tones.base, tones.base, tones.shade]
    return linear((x + dx, y + dy), (x - dx, y - dy * 0.6), colors, [0.0, 0.34, 0.62, 1.0])


def across(tones: Tone, light: Light, start: Point, end: Point, width: float) -> skia.Paint:
    """Paint for a limb from `start` to `end`: the gradient lies across it, its bright edge towards the key."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = (dx * dx + dy * dy) ** 0.5 or 1e-6
    nx, ny = -dy / length, dx / length
    if nx * light.side - ny * 0.6 < 0:
        nx, ny = -nx, -ny
    x, y, half = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2, width / 2
    ends = (x + nx * half, y + ny * half), (x - nx * half, y - ny * half)
    return linear(*ends, [tones.lit, tones.base, tones.base, tones.shade], [0.0, 0.28, 0.5, 1.0])


def edge(canvas: skia.Canvas, outline: skia.Path, tones: Tone, light: Light, width: float = 0.6) -> None:
    """A thin edge under a part, drawn before it: dark, or glowing where a light stands behind."""
    canvas.drawPath(outline, pen(light.rim, width * 1.7, 0.85) if light.rim else pen(tones.deep, width, 0.55))
