"""Trees and leaves: broad crowns in three tones, pines in tiers, palms, bushes, and leaves close to the lens."""

import math
import random
from collections.abc import Sequence

import skia

from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, mix, path
from filmstudio.providers.illustrated.sets.stage import BOTTOM, LEFT, RIGHT
from filmstudio.providers.illustrated.texture import texture


def trunk(c: skia.Canvas, x: float, y: float, height: float, width: float, bark: str, lean: float = 0.0) -> None:
    """A trunk with flared roots, lit from the left, and two boughs."""
    top = (x + lean, y - height)
    shape = path(
        (x - width * 0.95, y + width * 0.15),
        (
            x - width * 0.4,
            y - height * 0.12,
            x - width * 0.36 + lean * 0.5,
            y - height * 0.55,
            top[0] - width * 0.22,
            top[1],
        ),
        (top[0] + width * 0.22, top[1]),
        (
            x + width * 0.38 + lean * 0.5,
            y - height * 0.5,
            x + width * 0.45,
            y - height * 0.1,
            x + width * 1.0,
            y + width * 0.15,
        ),
    )
    c.drawPath(
        shape, linear((x - width * 0.6, 0), (x + width * 0.7, 0), [lighten(bark, 0.26), bark, darken(bark, 0.45)])
    )
    c.drawPath(shape, texture("paint", darken(bark, 0.6), 0.55, 0.14, 0.9))
    for side in (-1, 1):
        start = (x + lean * 0.75, y - height * 0.72)
        bough = path(
            start,
            (
                start[0] + side * width * 0.9,
                start[1] - height * 0.12,
                start[0] + side * width * 1.7,
                start[1] - height * 0.34,
            ),
            close=False,
        )
        c.drawPath(bough, line(darken(bark, 0.15), width * 0.26))


def crown(
    c: skia.Canvas, x: float, y: float, width: float, height: float, leaf: str, rng: random.Random, snow: float = 0.0
) -> None:
    """A mass of leaves: a dark body with a leafy edge, then dabs of the brush, lighter towards the upper left."""
    heaps = [
        (x + math.cos(a) * width * 0.37 * r, y + math.sin(a) * height * 0.37 * r, (0.12 + 0.08 * rng.random()) * width)
        for a, r in ((rng.uniform(0, math.tau), math.sqrt(rng.random())) for _ in range(20))
    ]
    dark, warm = mix(darken(leaf, 0.34), "#1d3a52", 0.25), mix(lighten(leaf, 0.22), "#f6ee90", 0.32)
    body = skia.Path()
    for hx, hy, r in heaps:
        _leafy(body, hx, hy, r * 1.08, rng)
    c.drawPath(body, fill(dark))
    tones = (mix(leaf, dark, 0.6), mix(leaf, dark, 0.25), leaf, mix(leaf, warm, 0.6), mix(warm, "#ffffff", snow * 0.9))
    dabs = [skia.Path() for _ in tones]
    for _ in range(380):
        hx, hy, r = rng.choice(heaps)
        a, far = rng.uniform(0, math.tau), math.sqrt(rng.random()) * 1.12
        ox, oy = math.cos(a) * far, math.sin(a) * far
        toward = (
            -0.32 * (ox + (hx - x) / width * 1.6)
            - 0.5 * (oy + (hy - y) / height * 1.8)
            + rng.gauss(0, 0.17)
            + 0.1 * snow
        )
        _dab(dabs[min(4, max(0, round(2 + toward * 3.0)))], hx + ox * r, hy + oy * r, r * rng.uniform(0.15, 0.31))
    for shape, tone in zip(dabs, tones, strict=True):
        c.drawPath(shape, fill(tone, 0.88))


def _dab(shape: skia.Path, x: float, y: float, size: float) -> None:
    shape.moveTo(x - size, y + size * 0.2)
    shape.quadTo(x - size * 0.5, y - size * 0.9, x + size, y - size * 0.3)
    shape.quadTo(x + size * 0.4, y + size * 0.9, x - size, y + size * 0.2)


def _leafy(shape: skia.Path, x: float, y: float, r: float, rng: random.Random) -> None:
    turn = rng.uniform(0, 1)
    for i in range(9):
        a = (i + turn) / 9 * math.tau
        shape.addCircle(x + math.cos(a) * r * 0.72, y + math.sin(a) * r * 0.66, r * rng.uniform(0.24, 0.38))
    shape.addCircle(x, y, r * 0.8)


def tree(
    c: skia.Canvas, x: float, y: float, height: float, leaf: str, seed: int, bark: str = "#6b4a36", snow: float = 0.0
) -> None:
    """A broad-leaved tree standing at (x, y)."""
    rng = random.Random(seed)
    c.drawOval(
        skia.Rect(x - height * 0.36, y - height * 0.03, x + height * 0.42, y + height * 0.05),
        fill("#0e1c20", 0.35, blur=height * 0.02),
    )
    trunk(c, x, y, height * 0.55, height * 0.055, bark, rng.uniform(-0.04, 0.04) * height)
    crown(c, x, y - height * 0.68, height * rng.uniform(0.62, 0.78), height * 0.56, leaf, rng, snow)


def pine(c: skia.Canvas, x: float, y: float, height: float, color: str, seed: int, snow: float = 0.0) -> None:
    """A conifer: ragged tiers, each lighter on the left and dark beneath."""
    rng = random.Random(seed)
    c.drawRect(
        skia.Rect(x - height * 0.018, y - height * 0.16, x + height * 0.018, y + height * 0.012), fill("#4a3428")
    )
    tiers = 7
    dark, lit = mix(darken(color, 0.35), "#152c44", 0.2), mix(lighten(color, 0.18), "#e9f0a8", 0.18)
    for i in range(tiers):
        t = i / (tiers - 1)
        foot, w = y - height * (0.10 + 0.70 * t), height * (0.21 - 0.165 * t) * rng.uniform(0.9, 1.1)
        top = foot - height * (0.25 - 0.05 * t)
        teeth = [
            (
                x - w + 2 * w * k / 8,
                foot
                + (height * 0.022 if k % 2 == 0 else -height * 0.012) * rng.uniform(0.6, 1.3)
                + abs(k - 4) * -height * 0.004,
            )
            for k in range(9)
        ]
        c.drawPath(path((x, top), *reversed(teeth)), linear((0, top), (0, foot), [color, dark]))
        left = path(
            (x, top),
            (x - w * 0.3, (top + foot) / 2, teeth[0][0], teeth[0][1]),
            *teeth[1:4],
            (x - w * 0.1, (top + foot) / 2),
        )
        c.drawPath(left, fill(mix(lit, "#f6faff", snow * 0.9), 0.35 + 0.5 * snow))


def pines(
    c: skia.Canvas,
    points: Sequence[tuple[float, float]],
    color: str,
    count: int,
    height: float,
    seed: int,
    snow: float = 0.0,
) -> None:
    """A wood of pines along an outline."""
    rng = random.Random(seed)
    picks = sorted((rng.choice(points) for _ in range(count)), key=lambda p: p[1])
    for i, (x, y) in enumerate(picks):
        pine(
            c,
            x + rng.uniform(-6, 6),
            y + height * 0.08,
            height * rng.uniform(0.6, 1.25),
            mix(color, darken(color, 0.3), rng.random()),
            seed + i,
            snow,
        )


def bush(
    c: skia.Canvas,
    x: float,
    y: float,
    width: float,
    leaf: str,
    seed: int,
    flowers: str | None = None,
    snow: float = 0.0,
) -> None:
    """A shrub at (x, y)."""
    rng = random.Random(seed)
    c.drawOval(
        skia.Rect(x - width * 0.5, y - width * 0.06, x + width * 0.55, y + width * 0.07),
        fill("#0e1c20", 0.4, blur=width * 0.03),
    )
    crown(c, x, y - width * 0.24, width * 0.95, width * 0.55, leaf, rng, snow)
    for _ in range(26 if flowers else 0):
        c.drawCircle(
            x + rng.gauss(0, width * 0.22),
            y - width * 0.27 + rng.gauss(0, width * 0.12),
            width * 0.017,
            fill(flowers or leaf),
        )


def palm(c: skia.Canvas, x: float, y: float, height: float, seed: int, leaf: str = "#4c9a58") -> None:
    """A leaning palm with arching fronds."""
    rng = random.Random(seed)
    lean = rng.choice((-1, 1)) * height * rng.uniform(0.08, 0.2)
    hx, hy = x + lean, y - height
    stem = path(
        (x - height * 0.03, y),
        (x - height * 0.01 + lean * 0.1, y - height * 0.5, hx - height * 0.012, hy),
        (hx + height * 0.012, hy),
        (x + height * 0.02 + lean * 0.1, y - height * 0.5, x + height * 0.03, y),
    )
    c.drawPath(stem, linear((x - height * 0.04, 0), (x + height * 0.06, 0), ["#b08a62", "#8a6648", "#523a2e"]))
    c.drawPath(stem, texture("paint", "#3a2820", 0.5, 0.9, 0.08))
    for i in range(13):
        a = math.pi * (i / 12) + rng.uniform(-0.12, 0.12)
        reach, droop = height * rng.uniform(0.34, 0.46), height * rng.uniform(0.10, 0.26)
        tip = (hx + math.cos(a) * reach, hy - math.sin(a) * reach * 0.55 + droop)
        mid = (hx + math.cos(a) * reach * 0.55, hy - math.sin(a) * reach * 0.7 - height * 0.04)
        frond = path((hx, hy), (mid[0], mid[1] - height * 0.035, *tip), (mid[0], mid[1] + height * 0.045, hx, hy))
        c.drawPath(frond, fill(mix(leaf, rng.choice(("#20503c", "#b6d070", leaf)), 0.35)))
    for dx in (-0.02, 0.012, 0.03):
        c.drawCircle(hx + dx * height, hy + height * 0.02, height * 0.02, fill("#7a5234"))


def leaves_near(c: skia.Canvas, color: str, seed: int, corner: int = 1, count: int = 26) -> None:
    """Out-of-focus leaves that hang into an upper corner (`corner` -1 left, 1 right) just before the lens."""
    rng = random.Random(seed)
    for _ in range(count):
        x, y = corner * rng.uniform(300, 620), -rng.uniform(330, 620)
        x -= corner * (y + 330) * 0.3
        size, a = rng.uniform(26, 52), rng.uniform(0.2, 1.3)
        c.save()
        c.translate(x, y)
        c.rotate(math.degrees(a) * -corner + 90)
        leaf = path((0, 0), (size * 0.5, -size * 0.35, size, 0), (size * 0.5, size * 0.35, 0, 0))
        c.drawPath(leaf, fill(mix(color, rng.choice(("#0b1c20", "#cfe08a", color)), 0.3), 0.92, blur=3.0))
        c.restore()


def blades_near(c: skia.Canvas, color: str, seed: int, count: int = 70) -> None:
    """Out-of-focus grass along the lower edge, low enough to leave the figures' legs free."""
    rng = random.Random(seed)
    for tone, alpha in ((darken(color, 0.45), 0.95), (darken(color, 0.2), 0.85)):
        shape = skia.Path()
        for _ in range(count // 2):
            x, h = rng.uniform(LEFT, RIGHT), rng.uniform(40, 95) * (0.55 + 0.45 * min(1.0, abs(rng.gauss(0, 1))))
            shape.addPath(
                path(
                    (x, BOTTOM),
                    (x, 80),
                    (x + h * 0.1, 80 - h * 0.6, x + h * rng.uniform(-0.4, 0.5), 78 - h),
                    (x + h * 0.2, 80 - h * 0.4, x + 9, 80),
                    (x + 9, BOTTOM),
                )
            )
        c.drawPath(shape, fill(tone, alpha, blur=2.6))
