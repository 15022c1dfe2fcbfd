"""Strange places: cave, theatre and the dust of another world."""

import random
from typing import TypeAlias

import skia

from filmstudio.film.staging import Setting
from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, mix, path, radial
from filmstudio.providers.illustrated.light import Light
from filmstudio.providers.illustrated.sets.air import Air, air_of
from filmstudio.providers.illustrated.sets.halls import flicker
from filmstudio.providers.illustrated.sets.sheet import Glow, indoors, plain, shine
from filmstudio.providers.illustrated.sets.solids import painted
from filmstudio.providers.illustrated.sets.stage import BOTTOM, LEFT, RIGHT, TOP, WORLD, Built, spot
from filmstudio.providers.illustrated.sets.terrain import stone
from filmstudio.providers.illustrated.texture import texture


def _cave_back(c: skia.Canvas, tone: str, rng: random.Random) -> None:
    c.drawRect(WORLD, fill(tone))
    c.drawRect(WORLD, texture("cloud", darken(tone, 0.6), 0.7, 1.6, 1.2))
    c.drawRect(WORLD, texture("paint", lighten(tone, 0.4), 0.4, 0.8, 0.9))
    for k in range(26):
        stone(
            c,
            rng.uniform(-700, 700),
            rng.uniform(-80, -40),
            rng.uniform(90, 190),
            rng.uniform(60, 240),
            mix(tone, "#6f6a70", rng.random()),
            k,
        )
    _mouth(c)


def _cave_daylight(c: skia.Canvas, air: Air) -> None:
    shape = path(
        (-250, -62),
        (-276, -150, -226, -226),
        (-170, -286, -104, -222),
        (-66, -150, -96, -62),
        (-170, -74, -250, -62),
    )
    c.drawPath(shape, linear((0, -280), (0, -60), [air.sky[2], air.sky[3]]))
    shine(c, Glow((-170, -160), 240, air.sky[3], 0.5))


def _cave_floor(c: skia.Canvas, tone: str, pool: str, rng: random.Random) -> None:
    edge = [(LEFT, -58.0), (-300, -64.0), (-60, -60.0), (120, -52.0), (420, -56.0), (RIGHT, -62.0)]
    shape = path((LEFT, BOTTOM), *edge, (RIGHT, BOTTOM))
    painted(c, shape, lighten(tone, 0.08), 0.1, 0.4, 0.5, 1.4, 0.2)
    x, y = spot(240, 210)
    water = skia.Rect(x - 130, y - 15, x + 130, y + 17)
    c.drawOval(water, linear((0, y - 15), (0, y + 17), [lighten(pool, 0.3), darken(pool, 0.35)]))
    c.drawOval(water, line(darken(tone, 0.4), 4))
    for k in range(16):
        px = rng.choice((-1, 1)) * rng.uniform(160, 560)
        stone(c, px, rng.uniform(-34, 60), rng.uniform(30, 80), rng.uniform(20, 60), tone, k + 50)


def _stalactites(c: skia.Canvas, tone: str, rng: random.Random) -> None:
    """Spikes along the roof."""
    for k in range(22):
        x, w, h = -900 + k * 84 + rng.uniform(-20, 20), rng.uniform(30, 70), rng.uniform(60, 210)
        spike = path(
            (x - w / 2, TOP),
            (x - w / 2, -345),
            (x - w * 0.1, -330 + h * 0.5, x, -340 + h * 0.8),
            (x + w * 0.12, -330 + h * 0.4, x + w / 2, -345),
            (x + w / 2, TOP),
        )
        painted(c, spike, darken(tone, 0.1), 0.1, 0.4, 0.4, 0.3, 0.8)


def cave(setting: Setting, assets: str) -> Built:
    """Rock on all sides, stalactites, a pool that glows, a mouth of daylight."""
    air, rng = air_of(setting), random.Random(setting.seed)
    tone, pool = "#5f6478", rng.choice(("#3fd0d8", "#6ad08a", "#8a7af0"))
    mouth = Glow((-170, -170), 330, mix(air.sky[3], air.light, 0.3), 0.35 if air.night else 0.85)
    glows = (mouth, Glow(spot(240, 210), 330, pool, 0.75, 0.6))
    ambient = "#4a4c66" if not air.night else "#34385a"
    layers = (
        indoors(
            ambient,
            glows,
            0.6,
            lambda c: _cave_back(c, tone, random.Random(setting.seed)),
            lambda c: _cave_daylight(c, air),
            "rock wall",
            opaque=True,
        ),
        indoors(
            ambient, glows, 0.85, lambda c: _stalactites(c, tone, random.Random(setting.seed + 2)), name="stalactites"
        ),
        indoors(
            ambient,
            glows,
            1.0,
            lambda c: _cave_floor(c, tone, pool, random.Random(setting.seed)),
            lambda c: shine(c, Glow(spot(240, 210), 150, pool, 0.5, 0.25)),
            "cave floor",
        ),
    )
    near = (indoors("#22243a", (), 1.4, lambda c: _near_stones(c, tone), name="near rocks"),)
    light = Light(mix(pool, "#ffffff", 0.4), "#23243c", 0.6, 0.3, mix(air.sky[3], "#ffffff", 0.2))
    marks = {"pool": (200, 150, 0), "water": (200, 150, 0), "mouth": (-170, 320, 0), "rock": (-330, 60, 40)}
    return Built(layers, near, light, marks, ((-330, 60, 42),), (flicker([spot(240, 210)], 130, pool),))


def _mouth(c: skia.Canvas) -> None:
    rim = path((-270, -58), (-304, -160, -246, -246), (-170, -316, -84, -240), (-38, -150, -78, -58))
    c.drawPath(rim, fill("#8a86a0"))


def _near_stones(c: skia.Canvas, tone: str) -> None:
    for x, w in ((-480, 300), (500, 330)):
        stone(c, x, 110, w, 150, tone, int(w))


def _stage_back(c: skia.Canvas) -> None:
    c.drawRect(WORLD, linear((0, -500), (0, 0), ["#1c2450", "#4a5fa0"]))
    for k in range(40):
        r = random.Random(k)
        c.drawCircle(r.uniform(-500, 500), r.uniform(-420, -120), r.uniform(1, 2.6), fill("#fff3c0", 0.8))
    c.drawCircle(150, -270, 42, radial((140, -280), 50, ["#fffbe6", "#f0dca0"]))


def _stage_drapes(c: skia.Canvas, red: str) -> None:
    for side in (-1, 1):
        edge, inner = side * 900, side * 250
        shape = path(
            (edge, TOP),
            (inner - side * 90, TOP),
            (inner - side * 60, -300, inner + side * 60, -150),
            (inner + side * 10, -80, inner + side * 22, -20),
            (edge, -20),
        )
        tones = [darken(red, 0.4) if k % 2 else lighten(red, 0.1) for k in range(26)]
        c.drawPath(shape, linear((inner - side * 90, 0), (edge, 0), tones))
        c.drawPath(shape, texture("paint", "#2a0410", 0.35, 0.12, 2.0))
    for k in range(-9, 10):
        c.drawPath(
            path((k * 100 - 50, TOP), (k * 100 - 50, -330), (k * 100, -262, k * 100 + 50, -330), (k * 100 + 50, TOP)),
            linear((k * 100 - 50, 0), (k * 100 + 50, 0), [darken(red, 0.35), lighten(red, 0.12), darken(red, 0.35)]),
        )
        c.drawPath(path((k * 100 - 50, -330), (k * 100, -262, k * 100 + 50, -330), close=False), line("#e0b450", 4))


def stage(setting: Setting, assets: str) -> Built:
    """A theatre: red curtains, boards, footlights and a spot."""
    red = "#a8262f"
    pools = (Glow((0, -150), 420, "#fff0cc", 0.9), Glow((0, 10), 330, "#fff0cc", 0.8, 0.35))

    def boards(c: skia.Canvas) -> None:
        c.drawRect(skia.Rect(LEFT, -44, RIGHT, BOTTOM), linear((0, -44), (0, 110), ["#8a5c3c", "#b58052", "#7a4e30"]))
        for i in range(-30, 31):
            c.drawLine(*spot(i * 34, 330), *spot(i * 34, -440), line("#4a2e1c", 1.1, 0.6))
        c.drawRect(skia.Rect(LEFT, -44, RIGHT, BOTTOM), texture("paint", "#3a2014", 0.35, 2.0, 0.15))

    layers = (
        indoors("#8a86b0", pools, 0.7, _stage_back, name="backcloth", opaque=True),
        indoors("#8f7a86", pools, 0.9, lambda c: _stage_drapes(c, red), name="curtains"),
        indoors("#7a6a78", pools, 1.0, boards, _spotlight, "boards"),
    )
    return Built(
        layers,
        (),
        Light("#fff0cc", "#3a2438", -0.2, 0.16, "#ffd9a0"),
        {"curtain": (-300, 150, 0), "stage": (0, 60, 0)},
        (),
    )


def _spotlight(c: skia.Canvas) -> None:
    cone = path((-30, -700), (30, -700), (190, 16), (-190, 16))
    paint = linear((0, -560), (0, 20), [("#fff3d0", 0.22), ("#fff3d0", 0.04)])
    paint.setBlendMode(skia.BlendMode.kScreen)
    c.drawPath(cone, paint)
    shine(c, Glow((0, 6), 210, "#fff3d0", 0.35, 0.22))


Hue: TypeAlias = tuple[str, str, str]
HUES: tuple[Hue, ...] = (
    ("#2a1c5a", "#b04a8a", "#e0a86a"),
    ("#0f2a5a", "#2f8aa0", "#a0e0c0"),
    ("#3a1440", "#c0503c", "#f0c07a"),
)
"""Nebulas: the dark, the bright and the planet in them."""


def heaven(c: skia.Canvas, hue: Hue, rng: random.Random, seed: int) -> None:
    """Stars in a nebula."""
    c.drawRect(WORLD, linear((0, -700), (0, 0), ["#05060f", mix("#0a0c20", hue[0], 0.6)]))
    c.drawRect(WORLD, texture("cloud", hue[1], 0.45, 2.6, 1.6, seed=seed % 5))
    c.drawRect(WORLD, texture("cloud", hue[0], 0.6, 1.7, 1.2, seed=seed % 5 + 1))
    for _ in range(700):
        c.drawCircle(
            rng.uniform(LEFT, RIGHT),
            rng.uniform(-900, -60),
            rng.choice((0.4, 0.5, 0.7, 1.2)),
            fill("#ffffff", rng.random()),
        )


def ringed_planet(c: skia.Canvas, hue: Hue) -> None:
    """A planet with its ring, in the upper right."""
    x, y, r = 190.0, -255.0, 84.0
    ring = skia.Rect(x - 160, y - 26, x + 160, y + 26)
    c.save()
    c.rotate(-16, x, y)
    c.drawOval(ring, line(hue[2], 13, 0.55))
    c.drawCircle(x, y, r, radial((x - 34, y - 34), r * 1.7, [lighten(hue[2], 0.4), hue[1], darken(hue[0], 0.5)]))
    for k in range(6):
        c.drawArc(skia.Rect(x - r, y - 50 + k * 18, x + r, y - 34 + k * 18), 0, 180, False, line(hue[0], 4, 0.25))
    c.clipRect(skia.Rect(x - 200, y, x + 200, y + 60))
    c.drawOval(ring, line(lighten(hue[2], 0.3), 13, 0.8))
    c.restore()


def space(setting: Setting, assets: str) -> Built:
    """Grey dust under a black sky, a ringed planet, stars in a nebula."""
    hue = random.Random(setting.seed).choice(HUES)

    def dust(c: skia.Canvas) -> None:
        shape = path(
            (LEFT, BOTTOM),
            (LEFT, -70),
            (-300, -104, -60, -66),
            (180, -40, 420, -78),
            (700, -100, RIGHT, -70),
            (RIGHT, BOTTOM),
        )
        painted(c, shape, mix("#a8a4b0", hue[1], 0.18), 0.2, 0.6, 0.5, 1.2, 0.2)
        rng = random.Random(setting.seed + 2)
        for _ in range(16):
            x, y = rng.uniform(-800, 800), rng.uniform(-50, 80)
            w = 12 + (y + 60) * 0.5
            c.drawOval(skia.Rect(x - w, y - w * 0.22, x + w, y + w * 0.22), fill("#2a2838", 0.5))
            c.drawOval(skia.Rect(x - w, y - w * 0.14, x + w, y + w * 0.28), line("#f0ecf6", 1.4, 0.4))
        for k, (x, w) in enumerate(((-330, 110), (310, 80), (410, 130))):
            stone(c, x, -22, w, w * 0.55, "#8a8694", k)

    layers = (
        plain(0.0, lambda c: heaven(c, hue, random.Random(setting.seed), setting.seed), "space", opaque=True),
        plain(0.06, lambda c: ringed_planet(c, hue), "planet"),
        plain(1.0, dust, "dust"),
    )
    return Built(
        layers,
        (),
        Light("#f3f0ff", "#1a1a30", -0.6, 0.14, lighten(hue[2], 0.3)),
        {"rock": (-320, 40, 45), "crater": (60, 60, 0)},
        ((-320, 40, 48),),
    )
