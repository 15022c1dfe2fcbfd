"""Places of nature: forest, park, mountain, river, field, desert, and the gentle landscape for anywhere unknown."""

import math
import random
from collections.abc import Sequence

import skia

from filmstudio.film.staging import Setting
from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, mix, path
from filmstudio.providers.illustrated.sets.air import Air, air_of, outdoor_light
from filmstudio.providers.illustrated.sets.furniture import bench
from filmstudio.providers.illustrated.sets.sheet import Glow, outdoors, shine
from filmstudio.providers.illustrated.sets.sky import drifting, sky
from filmstudio.providers.illustrated.sets.stage import BOTTOM, LEFT, RIGHT, TOP, Built, Moving, spot
from filmstudio.providers.illustrated.sets.terrain import grass, ground, hill, outline, stone, trail
from filmstudio.providers.illustrated.sets.trees import blades_near, bush, crown, leaves_near, tree, trunk
from filmstudio.providers.illustrated.sets.water import water_color
from filmstudio.providers.illustrated.texture import texture

MEADOW = "#79a64e"


def white(color: str, air: Air, much: float = 0.85) -> str:
    """A ground colour under snow."""
    return mix(color, "#f1f6fc", air.snow * much)


def _forest_far(c: skia.Canvas, seed: int, leaf: str) -> None:
    rng = random.Random(seed)
    c.drawRect(
        skia.Rect(LEFT, -170, RIGHT, BOTTOM),
        linear((0, -170), (0, -90), [(lighten(leaf, 0.5), 0.0), lighten(leaf, 0.3)]),
    )
    for _ in range(46):
        x, w = rng.uniform(LEFT, RIGHT), rng.uniform(6, 15)
        c.drawRect(skia.Rect(x, TOP, x + w, -96), linear((x, 0), (x + w, 0), ["#8a9a7a", "#5f7060"]))
    for k in range(30):
        x, high = LEFT + k * (RIGHT - LEFT) / 29, rng.uniform(-470, -300)
        crown(c, x, high, rng.uniform(130, 190), rng.uniform(90, 150), mix(lighten(leaf, 0.3), "#dfeec0", 0.2), rng)


def _forest_middle(c: skia.Canvas, seed: int, air: Air, leaf: str) -> None:
    rng = random.Random(seed + 1)
    ground(c, outline(seed, -92, 5, 260), white(mix(leaf, "#9a8a4a", 0.3), air), white("#5f6a3a", air))
    for i in range(13):
        x = -900 + i * 145 + rng.uniform(-40, 40)
        trunk(c, x, -84 + rng.uniform(-5, 5), 640, rng.uniform(22, 34), "#7a5a44", rng.uniform(-20, 20))
    for i in range(16):
        bush(
            c,
            rng.uniform(-700, 700),
            -78,
            rng.uniform(50, 90),
            mix(leaf, "#2f6a4a", rng.random() * 0.5),
            seed + i,
            snow=air.snow,
        )
    for i in range(14):
        crown(
            c,
            -850 + i * 130 + rng.uniform(-30, 30),
            rng.uniform(-430, -345),
            rng.uniform(200, 270),
            rng.uniform(120, 190),
            leaf,
            rng,
        )


def _forest_close(c: skia.Canvas, seed: int, leaf: str, air: Air) -> None:
    rng = random.Random(seed + 2)
    for x, w in ((-312, 58), (322, 64), (-560, 70), (600, 80), (238, 34)):
        trunk(c, x, -34 if w > 40 else -52, 900, w, "#6b4a38", rng.uniform(-18, 18))
    for i, x in enumerate((-380, -255, 270, 395, 520, -520)):
        bush(
            c,
            x,
            -26,
            rng.uniform(60, 100),
            mix(leaf, "#3a7a4a", rng.random() * 0.6),
            seed + 30 + i,
            rng.choice((None, "#f4ead0")),
            snow=air.snow,
        )
    for i in range(10):
        crown(c, -800 + i * 180, rng.uniform(-470, -420), 260, 150, darken(leaf, 0.08), rng)


def _forest_floor(c: skia.Canvas, seed: int, air: Air, leaf: str) -> None:
    ground(
        c,
        outline(seed + 3, -46, 5, 330, 4),
        white(mix(leaf, "#a8964a", 0.35), air),
        white(mix("#5a5a34", leaf, 0.3), air),
        0.5,
    )
    trail(
        c,
        ((-60, -420, 240), (-30, -200, 170), (20, 0, 110), (70, 130, 70), (40, 280, 42), (-40, 420, 26)),
        white("#b59a6a", air, 0.6),
    )
    grass(
        c,
        white(mix(leaf, "#6f8a3a", 0.4), air, 0.5),
        seed,
        800,
        (-160, 400),
        16,
        () if air.snow else ("#fff3c0", "#c9a0e0"),
        air.snow,
    )
    for i, (x, y, w) in enumerate(((-250, -8, 62), (285, 12, 74), (180, -34, 30))):
        stone(c, x, y, w, w * 0.46, white("#7d8078", air), seed + i, air.snow)


def forest(setting: Setting, assets: str) -> Built:
    """Tall trunks in depth, light between them, ferns and a trail."""
    air, seed = air_of(setting), setting.seed
    leaf = random.Random(seed).choice(("#4f8f45", "#5f9440", "#3f8552", "#8f9a3a"))

    layers = (
        sky(air, seed),
        outdoors(air, 0.3, lambda c: _forest_far(c, seed, leaf), name="far trees"),
        outdoors(air, 0.62, lambda c: _forest_middle(c, seed, air, leaf), lambda c: _rays(c, air), "trees"),
        outdoors(air, 0.86, lambda c: _forest_close(c, seed, leaf, air), lambda c: _rays(c, air, 0.5), "near trees"),
        outdoors(air, 1.0, lambda c: _forest_floor(c, seed, air, leaf), name="forest floor"),
    )
    near = (
        outdoors(air, 1.4, lambda c: leaves_near(c, leaf, seed, -1), name="leaves"),
        outdoors(air, 1.35, lambda c: blades_near(c, "#48702f", seed, 40), name="ferns"),
    )
    marks = {"tree": (-300, 60, 0), "trail": (0, 260, 0), "rock": (270, 20, 30), "bush": (270, 60, 0)}
    return Built(layers, near, outdoor_light(air), marks, ((285, 20, 32),), (_motes(air, seed),))


def _rays(c: skia.Canvas, air: Air, much: float = 1.0) -> None:
    """Shafts of light between the trunks."""
    strong = (1 - air.cover) * (0.10 if air.night else 0.24) * much
    if strong < 0.02:
        return
    way = 1 if air.sun_at[0] < 0 else -1
    color = "#bcd0ff" if air.night else mix(air.sun, "#ffeeb0", 0.5)
    for k, w in enumerate((46, 90, 34, 70, 54)):
        x = way * (-420 + k * 150)
        ray = path((x, -560), (x + w, -560), (x + way * 330 + w * 1.8, 0), (x + way * 330 - w * 0.4, 0))
        paint = linear((0, -460), (0, -10), [(color, strong), (color, strong * 0.7), (color, 0.0)])
        paint.setBlendMode(skia.BlendMode.kScreen)
        paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 5))
        c.drawPath(ray, paint)


def _motes(air: Air, seed: int) -> Moving:
    """Pollen by day, fireflies by night."""
    rng = random.Random(seed + 61)
    dots = [
        (rng.uniform(-380, 380), rng.uniform(-250, -20), rng.uniform(0, math.tau), rng.uniform(0.4, 1.2))
        for _ in range(34)
    ]
    color = "#e8ff9a" if air.night else "#fff6cf"

    def draw(c: skia.Canvas, seconds: float) -> None:
        for x, y, phase, pace in dots:
            shine_now = 0.5 + 0.5 * math.sin(seconds * pace * 2 + phase)
            px, py = x + 14 * math.sin(seconds * pace * 0.5 + phase), y + 9 * math.cos(seconds * pace * 0.4 + phase)
            if air.night:
                c.drawCircle(px, py, 4.5, fill(color, 0.14 * shine_now))
            c.drawCircle(px, py, 1.1, fill(color, (0.9 if air.night else 0.5) * shine_now))

    return Moving(draw, 0.9)


def _park_far(c: skia.Canvas, seed: int, air: Air, leaves: Sequence[str]) -> None:
    r = random.Random(seed + 1)
    hill(c, outline(seed, -146, 8, 300), white("#86b06a", air), 60)
    for i in range(22):
        tree(
            c,
            -960 + i * 92 + r.uniform(-25, 25),
            -134,
            r.uniform(80, 125),
            r.choice(leaves),
            seed + i,
            snow=air.snow,
        )


def _park_middle(c: skia.Canvas, air: Air, seed: int, leaves: Sequence[str]) -> None:
    r = random.Random(seed + 2)
    ground(c, outline(seed + 1, -112, 3, 400), white("#95bf62", air), white(MEADOW, air), 0.3)
    _pond(c, air, 120, -88, 150)
    for i, (x, h) in enumerate(((-420, 250), (-255, 215), (300, 240), (430, 280), (-640, 260), (640, 250))):
        tree(c, x, -84 + r.uniform(-8, 8), h, leaves[i % 3], seed + 40 + i, snow=air.snow)
    for i in range(9):
        bush(
            c,
            -520 + i * 128,
            -80 + r.uniform(-4, 8),
            r.uniform(40, 64),
            "#5c9a4c",
            seed + 60 + i,
            r.choice(("#f2a0b8", "#fff0c0", None)),
            snow=air.snow,
        )


def _park_lawn(c: skia.Canvas, seed: int, air: Air) -> None:
    ground(c, outline(seed + 5, -58, 3, 500, 3), white("#8cba58", air), white("#5d8f40", air), 0.35)
    trail(
        c,
        (
            (-330, -420, 260),
            (-190, -180, 190),
            (-30, 20, 140),
            (120, 130, 96),
            (150, 250, 66),
            (60, 380, 44),
            (-40, 520, 30),
        ),
        white("#dfc79a", air, 0.7),
    )
    grass(
        c,
        white(MEADOW, air, 0.6),
        seed,
        900,
        (-160, 480),
        11,
        () if air.snow else ("#ffffff", "#ffe27a", "#f29ab0"),
        air.snow,
    )
    bench(c, -205, 150, 150, "#a5703f")
    lamp_post(c, 262, 130)
    lamp_post(c, -372, 240)


def park(setting: Setting, assets: str) -> Built:
    """Lawns, shade trees, a winding path, benches, lamps and a pond."""
    air, seed = air_of(setting), setting.seed
    rng = random.Random(seed)
    leaves = rng.sample(("#6fa84a", "#8fb84a", "#559a56", "#e09a48", "#e7a6b8"), 3)

    def glow(c: skia.Canvas) -> None:
        lamp_glow(c, air, ((262, 130), (-372, 240)))

    layers = (
        sky(air, seed),
        outdoors(air, 0.25, lambda c: _park_far(c, seed, air, leaves), name="far trees"),
        outdoors(air, 0.6, lambda c: _park_middle(c, air, seed, leaves), name="trees"),
        outdoors(air, 1.0, lambda c: _park_lawn(c, seed, air), glow, "lawn"),
    )
    near = (outdoors(air, 1.4, lambda c: leaves_near(c, leaves[0], seed, 1), name="leaves"),)
    marks = {
        "bench": (-205, 120, 46),
        "lamp": (262, 110, 0),
        "pond": (120, 330, 0),
        "tree": (-330, 200, 0),
        "trail": (20, 100, 0),
    }
    return Built(
        layers,
        near,
        outdoor_light(air),
        marks,
        ((-240, 148, 46), (-170, 148, 46)),
        (drifting(air, seed), _motes(air, seed)),
    )


def lamp_post(c: skia.Canvas, x: float, z: float, height: float = 290) -> None:
    """A cast-iron lamp."""
    (px, py), (tx, ty) = spot(x, z), spot(x, z, height)
    iron = "#2f3a40"
    c.drawOval(skia.Rect(px - 16, py - 4, px + 22, py + 5), fill("#0e1418", 0.4, blur=3))
    c.drawPath(
        path((px - 8, py), (px - 4, py - 26), (px - 2.2, ty), (px + 2.2, ty), (px + 4, py - 26), (px + 8, py)),
        linear((px - 7, 0), (px + 7, 0), [lighten(iron, 0.35), iron, darken(iron, 0.4)]),
    )
    c.drawPath(path((tx - 10, ty), (tx - 14, ty - 28), (tx + 14, ty - 28), (tx + 10, ty)), fill("#f5ecc8"))
    c.drawPath(path((tx - 17, ty - 27), (tx, ty - 48), (tx + 17, ty - 27)), fill(iron))
    for dx in (-12, 0, 12):
        c.drawLine(tx + dx * 0.8, ty, tx + dx * 1.1, ty - 28, line(iron, 1.6))


def lamp_glow(c: skia.Canvas, air: Air, places: tuple[tuple[float, float], ...], height: float = 290) -> None:
    """The burning lamps and their pools on the ground."""
    if air.lamps < 0.4:
        return
    for x, z in places:
        tx, ty = spot(x, z, height + 14)
        shine(c, Glow((tx, ty), 150, "#ffdc96", 0.75 * air.lamps))
        shine(c, Glow((tx, ty), 20, "#fff6da", air.lamps))
        shine(c, Glow(spot(x, z), 190, "#ffcf80", 0.38 * air.lamps, 0.3))


def _pond(c: skia.Canvas, air: Air, x: float, y: float, half: float) -> None:
    far, near = water_color(air)
    shape = path(
        (x - half, y),
        (x - half * 0.6, y - 14, x, y - 13),
        (x + half * 0.8, y - 12, x + half, y + 1),
        (x + half * 0.5, y + 15, x - half * 0.2, y + 13),
        (x - half * 0.9, y + 12, x - half, y),
    )
    c.drawPath(shape, line("#6f7a48", 5))
    c.drawPath(shape, linear((0, y - 14), (0, y + 15), [lighten(far, 0.3), near]))
    c.drawPath(shape, texture("paint", "#ffffff", 0.3, 0.9, 0.05))


def _landscape_hills(c: skia.Canvas, seed: int, air: Air) -> None:
    for i, (base, tone) in enumerate(((-186, "#8fb0a6"), (-160, "#86ac7c"), (-138, "#7faa62"))):
        edge = outline(seed + i, base, 20 - 4 * i, 520 - 90 * i)
        hill(c, edge, white(tone, air), 70)
    rng = random.Random(seed)
    for i in range(14):
        tree(
            c,
            rng.uniform(-900, 900),
            -120 + rng.uniform(-6, 6),
            rng.uniform(36, 70),
            "#6f9a50",
            seed + i,
            snow=air.snow,
        )


def landscape(setting: Setting, assets: str) -> Built:
    """A gentle landscape for a place outside that nobody has drawn yet."""
    air, seed = air_of(setting), setting.seed

    def grove(c: skia.Canvas) -> None:
        ground(c, outline(seed + 4, -98, 6, 420), white("#93ba5e", air), white(MEADOW, air), 0.3)
        for i, (x, h) in enumerate(((-330, 260), (-440, 210), (360, 230), (-620, 250), (610, 260))):
            tree(c, x, -76, h, "#7aa84c" if i % 2 else "#5f9650", seed + 10 + i, snow=air.snow)

    def meadow(c: skia.Canvas) -> None:
        ground(c, outline(seed + 5, -54, 5, 460, 4), white("#8bb658", air), white("#5c8a40", air), 0.36)
        grass(
            c,
            white(MEADOW, air, 0.6),
            seed,
            1100,
            (-160, 440),
            14,
            () if air.snow else ("#ffffff", "#ffe27a", "#c9a0e0", "#f29ab0"),
            air.snow,
        )
        stone(c, 300, -14, 84, 42, "#8f928e", seed, air.snow)

    layers = (
        sky(air, seed),
        outdoors(air, 0.18, lambda c: _landscape_hills(c, seed, air), name="hills"),
        outdoors(air, 0.6, grove, name="trees"),
        outdoors(air, 1.0, meadow, name="meadow"),
    )
    near = (outdoors(air, 1.35, lambda c: blades_near(c, white("#5c8a40", air), seed), name="grass"),)
    return Built(
        layers,
        near,
        outdoor_light(air),
        {"tree": (-320, 200, 0), "rock": (290, 40, 36)},
        ((290, 40, 38),),
        (drifting(air, seed),),
    )
