"""Land: outlines of hills and mountains, ground that runs to the horizon, grass, stones, trails and cliffs."""

import random
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import skia

from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, mix, path
from filmstudio.providers.illustrated.sets.solids import painted
from filmstudio.providers.illustrated.sets.stage import BOTTOM, LEFT, RIGHT, spot
from filmstudio.providers.illustrated.texture import texture

STEPS = 160


def outline(
    seed: int, base: float, height: float, width: float, octaves: int = 5, rough: float = 1.0
) -> list[tuple[float, float]]:
    """A fractal line from left to right around `base`; `width` is the length of its largest wave."""
    x = np.linspace(LEFT, RIGHT, STEPS)
    rng = np.random.default_rng(seed + 101)
    y = np.zeros_like(x)
    for octave in range(octaves):
        table = rng.uniform(-1, 1, 512)
        u = (x - LEFT) / width * 2**octave
        k = u.astype(int) % 510
        s = u - np.floor(u)
        s = s * s * (3 - 2 * s)
        y += (table[k] * (1 - s) + table[k + 1] * s) / 2 ** (octave * 1.05 / rough)
    return [(float(a), float(base - b * height)) for a, b in zip(x, y, strict=True)]


def below(points: Sequence[tuple[float, float]], bottom: float = BOTTOM) -> skia.Path:
    """The land under an outline."""
    return path((LEFT, bottom), *points, (RIGHT, bottom))


def hill(c: skia.Canvas, points: Sequence[tuple[float, float]], color: str, reach: float = 160.0) -> None:
    """A rounded range: lit crest, textured body."""
    shape = below(points)
    crest = min(y for _, y in points)
    c.drawPath(shape, linear((0, crest), (0, crest + reach), [lighten(color, 0.28), color, darken(color, 0.22)]))
    c.drawPath(shape, texture("paint", darken(color, 0.4), 0.34, 1.6, 0.5, seed=2))
    c.drawPath(shape, texture("cloud", lighten(color, 0.5), 0.22, 1.3, 0.4, seed=1))


def peaks(c: skia.Canvas, points: Sequence[tuple[float, float]], rock: str, snow: float, seed: int) -> None:
    """A mountain range: light and shade fall from each summit, snow lies on the upper part."""
    shape = below(points)
    crest, foot = min(y for _, y in points), max(y for _, y in points) + 30
    c.drawPath(shape, linear((0, crest), (0, foot), [lighten(rock, 0.2), rock, mix(rock, "#6d8a70", 0.4)]))
    c.save()
    c.clipPath(shape, True)
    rng = random.Random(seed)
    if snow:
        line_of_snow = [(x, y + (foot - crest) * (0.10 + 0.28 * snow) + rng.uniform(-9, 9)) for x, y in points]
        cap = path(*points, *reversed(line_of_snow))
        c.drawPath(cap, fill("#f7fbff", 0.94))
    shade = skia.Path()
    for i in range(2, len(points) - 2):
        x, y = points[i]
        if y < points[i - 1][1] and y <= points[i + 1][1]:
            drop = (foot - y) * rng.uniform(0.6, 1.0)
            shade.addPath(
                path(
                    (x, y),
                    (x + drop * 0.16, y + drop * 0.35),
                    (x + drop * 0.06, y + drop * 0.5),
                    (x + drop * 0.3, y + drop),
                    (x + drop * 1.15, y + drop),
                    (x + drop * 0.5, y + drop * 0.4),
                )
            )
    c.drawPath(shade, fill(darken(mix(rock, "#33406e", 0.5), 0.2), 0.42, blur=0.8))
    c.drawPath(shape, texture("paint", "#26304a", 0.32, 0.9, 0.6, seed=seed % 3))
    c.restore()


def ground(c: skia.Canvas, edge: Sequence[tuple[float, float]], far: str, near: str, tooth: float = 0.4) -> None:
    """The floor of the world from an outline down to the front of the picture; strokes widen as it comes near."""
    shape = below(edge)
    top = min(y for _, y in edge)
    c.drawPath(shape, linear((0, top), (0, 130), [lighten(far, 0.10), far, near, darken(near, 0.3)], [0, 0.2, 0.65, 1]))
    c.save()
    c.clipPath(shape, True)
    for i, (low, high) in enumerate(((top - 20, -40), (-60, 0), (-25, BOTTOM))):
        band = skia.Rect(LEFT, low, RIGHT, high)
        c.drawRect(band, texture("paint", darken(near, 0.5), tooth, 0.5 + 0.5 * i, 0.12 + 0.13 * i, seed=i))
        c.drawRect(band, texture("cloud", lighten(far, 0.5), tooth * 0.6, 0.9 + 0.6 * i, 0.14 + 0.12 * i, seed=i + 1))
    c.restore()


def trail(c: skia.Canvas, bends: Sequence[tuple[float, float, float]], color: str) -> None:
    """A path through the ground: (x, z, width) in cm from near to far."""
    left = [spot(x - w / 2, z) for x, z, w in bends]
    right = [spot(x + w / 2, z) for x, z, w in reversed(bends)]
    shape = _smooth([*left, *right])
    c.drawPath(shape, fill(darken(color, 0.35), 0.6, blur=3.0))
    c.drawPath(shape, linear((0, -130), (0, 60), [lighten(color, 0.2), color, darken(color, 0.14)]))
    c.drawPath(shape, texture("paint", darken(color, 0.5), 0.4, 0.9, 0.2))


def _smooth(points: Sequence[tuple[float, float]]) -> skia.Path:
    shape = skia.Path()
    shape.moveTo(*points[0])
    for a, b in pairwise(points[1:]):
        shape.quadTo(*a, (a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
    shape.lineTo(*points[-1])
    shape.close()
    return shape


def grass(
    c: skia.Canvas,
    color: str,
    seed: int,
    count: int = 900,
    z: tuple[float, float] = (-120, 420),
    height: float = 15.0,
    flowers: Sequence[str] = (),
    snow: float = 0.0,
) -> None:
    """Tufts in perspective, far ones first, in a few tones so that each tone is one stroke of the brush."""
    rng = random.Random(seed)
    tones = [mix(color, "#f3f0a0", 0.34), lighten(color, 0.12), darken(color, 0.12), darken(color, 0.3)]
    tones = [mix(tone, "#f4f8ff", snow * 0.8) for tone in tones]
    bands = 5
    for band in range(bands):
        far = z[1] + (z[0] - z[1]) * band / bands
        near = z[1] + (z[0] - z[1]) * (band + 1) / bands
        blades = [skia.Path() for _ in tones]
        for _ in range(count // bands):
            x, y = spot(rng.uniform(-1000, 1000), rng.uniform(near, far))
            size = height * spot(1, (near + far) / 2)[0] * rng.uniform(0.5, 1.3)
            _tuft(rng.choice(blades), x, y, size, rng)
        for shape, tone in zip(blades, tones, strict=True):
            c.drawPath(shape, fill(tone, 0.85))
        _flowers(c, flowers, near, far, rng)


def _tuft(shape: skia.Path, x: float, y: float, size: float, rng: random.Random) -> None:
    for _ in range(3):
        lean, wide = rng.uniform(-0.6, 0.6) * size, size * 0.07
        shape.moveTo(x - wide, y)
        shape.quadTo(x + lean * 0.2, y - size * 0.6, x + lean, y - size)
        shape.quadTo(x + lean * 0.35, y - size * 0.5, x + wide, y)
        shape.close()
        x += rng.uniform(-0.25, 0.25) * size


def _flowers(c: skia.Canvas, colors: Sequence[str], near: float, far: float, rng: random.Random) -> None:
    for _ in range(16 if colors else 0):
        x, y = spot(rng.uniform(-800, 800), rng.uniform(near, far), rng.uniform(5, 13))
        size = spot(2.6, near)[0] * rng.uniform(0.6, 1.1)
        color = rng.choice(list(colors))
        for _ in range(4):
            c.drawCircle(
                x + rng.uniform(-1, 1) * size, y + rng.uniform(-0.7, 0.7) * size, size * 0.55, fill(color, 0.95)
            )
        c.drawCircle(x, y, size * 0.4, fill("#ffe9a0"))


def stone(
    c: skia.Canvas, x: float, y: float, width: float, height: float, color: str, seed: int, snow: float = 0.0
) -> None:
    """A rock with planes: lit top, mid face, dark side. (x, y) is the middle of its foot, in picture units."""
    rng = random.Random(seed)
    n = 9
    ring: list[tuple[float, float]] = []
    for i in range(n):
        t = i / (n - 1)
        swell = (1 - abs(2 * t - 1) ** 2.2) * height * rng.uniform(0.72, 1.06)
        ring.append((x + (t - 0.5) * width * rng.uniform(0.94, 1.06), y - swell))
    ring[0], ring[-1] = (x - width / 2, y + height * 0.06), (x + width / 2, y + height * 0.06)
    body = path(*ring)
    painted(c, body, color, light=0.2, dark=0.35, tooth=0.4, across=0.35, down=0.35)
    k = n // 2 + rng.choice((-1, 0, 1))
    ridge_x, ridge_y = ring[k]
    dark = path(
        (ridge_x, ridge_y), *ring[k + 1 :], (x + width * 0.1, y + height * 0.05), (x + width * 0.02, y - height * 0.35)
    )
    c.drawPath(dark, fill(darken(mix(color, "#2a3358", 0.4), 0.3), 0.5))
    lit = path(
        *ring[1 : k + 1],
        (ridge_x - width * 0.07, ridge_y + height * 0.24),
        (ring[1][0] + width * 0.1, ring[1][1] + height * 0.2),
    )
    c.drawPath(lit, fill(mix(lighten(color, 0.45), "#ffffff", snow), 0.45 + 0.5 * snow))
    c.drawPath(
        path((ridge_x, ridge_y), (x + width * 0.02, y - height * 0.35), close=False), line(darken(color, 0.5), 0.8, 0.4)
    )
