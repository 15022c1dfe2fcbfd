"""Skies: the gradient, sun or moon with its halo, stars, painted clouds, and clouds that drift."""

import math
import random

import skia

from filmstudio.providers.illustrated.brush import fill, lighten, linear, mix, radial
from filmstudio.providers.illustrated.sets.air import Air
from filmstudio.providers.illustrated.sets.sheet import plain
from filmstudio.providers.illustrated.sets.stage import BOTTOM, EYE, LEFT, RIGHT, TOP, WORLD, Layer, Moving
from filmstudio.providers.illustrated.texture import texture

SPAN = BOTTOM - TOP


def sky(air: Air, seed: int) -> Layer:
    """The whole sky, down behind the ground."""

    def draw(c: skia.Canvas) -> None:
        stops = [(y - TOP) / SPAN for y in (TOP, -620.0, -380.0, -250.0, -EYE, BOTTOM)]
        zenith, upper, lower, horizon = air.sky
        colors = [zenith, mix(zenith, upper, 0.3), upper, lower, horizon, horizon]
        c.drawRect(WORLD, linear((0, TOP), (0, BOTTOM), colors, stops))
        rng = random.Random(seed)
        _stars(c, air, rng)
        if air.cover < 0.94:
            _sun(c, air)
        if air.cover > 0.45:
            _overcast(c, air, seed)
        else:
            _clouds(c, air, rng)

    return plain(0.0, draw, "sky", opaque=True)


def _stars(c: skia.Canvas, air: Air, rng: random.Random) -> None:
    if air.stars <= 0.05:
        return
    c.save()
    c.rotate(-24)
    c.drawRect(skia.Rect(-900, -400, 900, -300), _milky())
    c.restore()
    for _ in range(round(520 * air.stars)):
        x, y = rng.uniform(LEFT, RIGHT), rng.uniform(-900, -170)
        near_horizon = min(1.0, (-150 - y) / 150)
        size = rng.choice((0.35, 0.45, 0.45, 0.6, 0.95))
        c.drawCircle(x, y, size, fill(rng.choice(("#ffffff", "#cfdcff", "#fff0d8")), rng.random() * near_horizon))


def _milky() -> skia.Paint:
    veil = texture("cloud", "#9fb4f0", 0.30, 2.4, 1.0, seed=5)
    veil.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 60))
    return veil


def _sun(c: skia.Canvas, air: Air) -> None:
    x, y = air.sun_at
    clear = 1 - air.cover * 0.8
    halo = [(air.sun, 0.85 * clear), (air.sun, 0.34 * clear), (air.sun, 0.10 * clear), (air.sun, 0.0)]
    reach = 240 if air.night else 420
    c.drawCircle(x, y, reach, radial((x, y), reach, halo, [0.0, 0.14, 0.45, 1.0]))
    size = 19 if air.night else 25
    c.drawCircle(x, y, size, fill(air.sun, clear, blur=0.8))
    if air.night:
        for dx, dy, r in ((-6, -4, 4.5), (4, 3, 6.0), (7, -8, 2.6), (-4, 8, 3.0)):
            c.drawCircle(x + dx, y + dy, r, fill("#b9c6ea", 0.4 * clear, blur=1.0))


def _overcast(c: skia.Canvas, air: Air, seed: int) -> None:
    """Banks of cloud: broad noise, then rows of bellies with lit rims."""
    zenith, upper, lower, horizon = air.sky
    dark, pale = mix(zenith, "#0a0f1e", 0.25), mix(lighten(lower, 0.25), air.sun, 0.1)
    heavy = air.cover
    c.drawRect(skia.Rect(LEFT, TOP, RIGHT, -EYE - 10), texture("cloud", dark, 0.75 * heavy, 3.2, 1.1, seed))
    c.drawRect(skia.Rect(LEFT, TOP, RIGHT, -EYE - 10), texture("cloud", pale, 0.5 * heavy, 2.3, 0.6, seed + 1))
    rng = random.Random(seed + 3)
    for row in range(5):
        y = -520 + row * 82
        shade, lit = mix(upper, dark, 0.55 - row * 0.1), mix(lower, pale, 0.35 + row * 0.08)
        for _ in range(5):
            x, w = rng.uniform(-850, 850), rng.uniform(170, 330) * (1.15 - row * 0.13)
            cloud(c, x, y + rng.uniform(-20, 20), w, lit, shade, 0.5 * heavy, rng)
    mist = linear((0, -300), (0, -EYE), [(horizon, 0.0), (horizon, 0.75)])
    c.drawRect(skia.Rect(LEFT, -300, RIGHT, -EYE + 5), mist)


def _clouds(c: skia.Canvas, air: Air, rng: random.Random) -> None:
    lit, shade = cloud_colors(air)
    streak = texture("cloud", lit, 0.28, 5.0, 0.55, rng.randrange(9))
    c.drawRect(skia.Rect(LEFT, TOP, RIGHT, -EYE), streak)
    for _ in range(round(9 + 26 * air.cover)):
        y = rng.uniform(-900, -190)
        near = min(1.0, (-y - 150) / 300)
        cloud(
            c, rng.uniform(-900, 900), y, rng.uniform(70, 130) * (0.5 + 1.3 * near), lit, shade, 0.5 + 0.4 * near, rng
        )


def cloud_colors(air: Air) -> tuple[str, str]:
    """The lit and the shaded side of a fair-weather cloud."""
    _, upper, lower, horizon = air.sky
    if air.night:
        return mix(lower, "#b9c9f2", 0.3), mix(upper, lower, 0.6)
    return mix(horizon, "#ffffff", 0.75), mix(mix(lower, upper, 0.4), "#ffffff", 0.22)


def cloud(
    c: skia.Canvas, x: float, y: float, width: float, lit: str, shade: str, alpha: float, rng: random.Random
) -> None:
    """A heap of billows with a flat belly; the tops catch the light."""
    billows: list[tuple[float, float, float]] = []
    for step in range(13):
        t = step / 12
        swell = math.sin(math.pi * t) ** 0.7
        billows.append(
            (
                x + (t - 0.5) * width,
                y - swell * width * rng.uniform(0.02, 0.17),
                width * (0.035 + 0.085 * swell) * rng.uniform(0.8, 1.25),
            )
        )
    body = skia.Path()
    for bx, by, r in billows:
        body.addCircle(bx, by, r)
    body.addOval(skia.Rect(x - width * 0.56, y - width * 0.06, x + width * 0.56, y + width * 0.045))
    soft = linear(
        (0, y - width * 0.24),
        (0, y + width * 0.05),
        [(shade, alpha), (shade, alpha * 0.75), (shade, 0.0)],
        [0.0, 0.6, 1.0],
    )
    soft.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, width * 0.012))
    c.drawPath(body, soft)
    crown = skia.Path()
    for bx, by, r in billows:
        crown.addCircle(bx - r * 0.16, by - r * 0.22, r * 0.84)
    bright = linear(
        (0, y - width * 0.26), (0, y - width * 0.01), [(lit, alpha), (lit, alpha * 0.8), (lit, 0.0)], [0.0, 0.45, 1.0]
    )
    bright.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, width * 0.010))
    c.drawPath(crown, bright)


def drifting(air: Air, seed: int, count: int = 3) -> Moving:
    """A few clouds that cross the sky; each is painted once and then only moved."""
    rng = random.Random(seed + 11)
    lit, shade = cloud_colors(air)
    if air.cover > 0.45:
        lit, shade = mix(air.sky[2], air.sky[3], 0.4), mix(air.sky[1], air.sky[2], 0.5)
    pictures = [_cloud_picture(lit, shade, rng) for _ in range(count)]
    tracks = [
        (rng.uniform(0, 1500), rng.uniform(-345, -215), rng.uniform(2.0, 5.0), rng.uniform(0.55, 1.0))
        for _ in range(count)
    ]

    def draw(c: skia.Canvas, seconds: float) -> None:
        for picture, (start, y, speed, size) in zip(pictures, tracks, strict=True):
            x = (start + speed * seconds) % 1500 - 850
            c.drawImageRect(
                picture,
                skia.Rect(x, y - 70 * size, x + 240 * size, y + 20 * size),
                skia.SamplingOptions(skia.FilterMode.kLinear),
            )

    return Moving(draw, 0.03)


def _cloud_picture(lit: str, shade: str, rng: random.Random) -> skia.Image:
    surface = skia.Surface(240, 90)
    cloud(surface.getCanvas(), 120, 70, 190, lit, shade, 0.62, rng)
    return surface.makeImageSnapshot()
