"""Open country: mountain, river, field, desert."""

import random

import skia

from filmstudio.film.staging import Setting
from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, mix, path
from filmstudio.providers.illustrated.sets.air import Air, air_of, outdoor_light
from filmstudio.providers.illustrated.sets.sheet import outdoors
from filmstudio.providers.illustrated.sets.sky import drifting, sky
from filmstudio.providers.illustrated.sets.solids import painted
from filmstudio.providers.illustrated.sets.stage import BOTTOM, LEFT, RIGHT, Built, spot
from filmstudio.providers.illustrated.sets.terrain import below, grass, ground, hill, outline, peaks, stone, trail
from filmstudio.providers.illustrated.sets.trees import blades_near, bush, pine, pines, tree
from filmstudio.providers.illustrated.sets.water import glitter, water_color
from filmstudio.providers.illustrated.sets.woods import MEADOW, white
from filmstudio.providers.illustrated.texture import texture


def _ridge(seed: int, base: float, height: float, width: float) -> list[tuple[float, float]]:
    return outline(seed, base, height, width, 6, 1.25)


def _mountain_meadow(c: skia.Canvas, seed: int, air: Air) -> None:
    ground(c, outline(seed + 6, -50, 8, 420, 4), white("#8fb35a", air), white("#5a7f3f", air), 0.4)
    grass(
        c,
        white("#7ba24e", air, 0.6),
        seed,
        1000,
        (-160, 420),
        14,
        () if air.snow else ("#8fa8f0", "#ffffff", "#f6d860"),
        air.snow,
    )
    for i, (x, y, w) in enumerate(((-300, -18, 96), (-220, -4, 50), (330, -12, 110), (250, 22, 46))):
        stone(c, x, y, w, w * 0.52, "#8f9298", seed + i, max(air.snow, 0.1))


def mountain(setting: Setting, assets: str) -> Built:
    """Snowy ranges behind pine slopes and an alpine meadow."""
    air, seed = air_of(setting), setting.seed

    def wood(c: skia.Canvas) -> None:
        edge = outline(seed + 5, -96, 16, 520, 5)
        hill(c, edge, white("#5c8a58", air), 60)
        pines(c, edge, "#3f6f56", 90, 74, seed, air.snow)

    def tall(c: skia.Canvas) -> None:
        for i, (x, h) in enumerate(((-345, 330), (-425, 250), (372, 360), (455, 270), (-600, 330), (620, 320))):
            pine(c, x, -30, h, "#3a6850", seed + i, air.snow)

    layers = (
        sky(air, seed),
        outdoors(
            air, 0.06, lambda c: peaks(c, _ridge(seed + 1, -235, 62, 520), "#8c97ae", 1.0, seed), name="high range"
        ),
        outdoors(
            air,
            0.18,
            lambda c: peaks(c, _ridge(seed + 2, -176, 34, 380), "#6f8296", 0.35 + air.snow * 0.6, seed + 1),
            name="range",
        ),
        outdoors(air, 0.45, wood, name="pine slope"),
        outdoors(air, 0.88, tall, name="pines"),
        outdoors(air, 1.0, lambda c: _mountain_meadow(c, seed, air), name="meadow"),
    )
    near = (outdoors(air, 1.35, lambda c: blades_near(c, white("#5a7f3f", air), seed), name="grass"),)
    return Built(
        layers,
        near,
        outdoor_light(air),
        {"rock": (-290, 40, 45), "tree": (-340, 30, 0), "mountain": (0, 400, 0)},
        ((-290, 40, 45),),
        (drifting(air, seed),),
    )


def _river_hills(c: skia.Canvas, seed: int, air: Air) -> None:
    hill(c, outline(seed, -186, 26, 420), white("#86a88f", air), 80)
    edge = outline(seed + 1, -150, 10, 260)
    hill(c, edge, white("#6f9a5c", air), 60)
    pines(c, edge, "#4a7a56", 46, 44, seed, air.snow)


def _river_stream(c: skia.Canvas, air: Air, seed: int, far_color: str, near_color: str) -> None:
    ground(c, outline(seed + 2, -122, 3, 300), white("#8fb860", air), white(MEADOW, air), 0.35)
    bends = (
        (330, -420, 700),
        (240, -120, 520),
        (120, 90, 330),
        (20, 330, 260),
        (90, 800, 300),
        (20, 1900, 260),
        (10, 4200, 240),
    )
    left = [spot(x - w / 2, z) for x, z, w in bends]
    right = [spot(x + w / 2, z) for x, z, w in reversed(bends)]
    shape = path(*left, *right)
    c.drawPath(shape, line("#b7a578", 9))
    c.drawPath(shape, linear((0, -125), (0, 50), [lighten(far_color, 0.25), far_color, near_color]))
    c.drawPath(shape, texture("paint", "#ffffff", 0.34, 1.1, 0.06))
    c.drawPath(shape, texture("paint", darken(near_color, 0.5), 0.4, 1.5, 0.09, seed=1))
    for i, (x, h) in enumerate(((-300, 230), (-190, 170), (360, 210), (470, 260), (-480, 260))):
        tree(c, x, -78, h, "#8fb35a" if i % 2 else "#6fa050", seed + i, snow=air.snow)


def river(setting: Setting, assets: str) -> Built:
    """A river that comes out of the hills, with willows and reeds."""
    air, seed = air_of(setting), setting.seed
    far_color, near_color = water_color(air)

    def bank(c: skia.Canvas) -> None:
        edge = [(x, y if x < 60 else y + (x - 60) * 0.55) for x, y in outline(seed + 4, -40, 4, 320, 4)]
        ground(c, edge, white("#86ad52", air), white("#577f3c", air), 0.4)
        c.save()
        c.clipPath(below(edge), True)
        grass(
            c,
            white(MEADOW, air, 0.5),
            seed,
            1000,
            (-160, 380),
            16,
            () if air.snow else ("#ffffff", "#f2d35a"),
            air.snow,
        )
        c.restore()
        for i, (x, y, w) in enumerate(((120, 8, 70), (40, -24, 38), (-280, -6, 60))):
            stone(c, x, y, w, w * 0.45, "#8a8d88", seed + i, air.snow)

    layers = (
        sky(air, seed),
        outdoors(air, 0.2, lambda c: _river_hills(c, seed, air), name="hills"),
        outdoors(air, 0.6, lambda c: _river_stream(c, air, seed, far_color, near_color), name="river"),
        outdoors(air, 1.0, bank, name="bank"),
    )
    near = (outdoors(air, 1.35, lambda c: blades_near(c, white("#5a803c", air), seed), name="reeds"),)
    return Built(
        layers,
        near,
        outdoor_light(air),
        {"water": (240, 120, 0), "rock": (120, 0, 30), "tree": (-300, 240, 0)},
        ((120, 0, 32),),
        (drifting(air, seed), glitter(air, seed, -120, -50, 0.6)),
    )


def _field_far(c: skia.Canvas, seed: int, air: Air) -> None:
    hill(c, outline(seed, -160, 14, 480), white("#8aa878", air), 60)
    edge = outline(seed + 1, -142, 4, 300)
    for i in range(24):
        tree(
            c,
            -950 + i * 84,
            edge[i * 6][1] + 6,
            random.Random(seed + i).uniform(34, 60),
            "#6f9a50",
            seed + i,
            snow=air.snow,
        )


def _field_rows(c: skia.Canvas, air: Air, seed: int, crop: str) -> None:
    ground(c, outline(seed + 2, -130, 2, 400), white(crop, air), white(darken(crop, 0.2), air), 0.3)
    for i in range(-26, 27):
        strip = path(spot(i * 70, 3600), spot(i * 70 + 34, 3600), spot(i * 70 + 34, 60), spot(i * 70, 60))
        c.drawPath(strip, fill(darken(crop, 0.32), 0.55))
    barn(c, 270, -100, air)
    tree(c, -330, -86, 240, "#7ba04a", seed, snow=air.snow)


def _field_verge(c: skia.Canvas, seed: int, air: Air) -> None:
    ground(c, outline(seed + 3, -40, 4, 400, 4), white("#92b25a", air), white("#5f8440", air), 0.4)
    trail(c, ((20, -420, 260), (0, -100, 200), (0, 150, 160), (0, 420, 130)), white("#c9a878", air, 0.6))
    grass(
        c,
        white("#8aa850", air, 0.5),
        seed,
        900,
        (-160, 400),
        18,
        () if air.snow else ("#d8442f", "#ffffff", "#5f7fe0"),
        air.snow,
    )
    for i in range(-9, 10):
        if abs(i) > 1:
            x = i * 78
            painted(c, path((x - 4, -86), (x + 4, -86), (x + 4, -26), (x - 4, -26)), "#a58a6a", tooth=0.3)
    for y in (-74, -52):
        for side in (-1, 1):
            c.drawLine(side * 150, y, side * 900, y, line("#a58a6a", 4.5))


def field(setting: Setting, assets: str) -> Built:
    """Rows of crops to the horizon, a barn, a fence."""
    air, seed = air_of(setting), setting.seed
    crop = random.Random(seed).choice(("#d9b24a", "#8fb04a", "#c9a860"))

    layers = (
        sky(air, seed),
        outdoors(air, 0.15, lambda c: _field_far(c, seed, air), name="hills"),
        outdoors(air, 0.55, lambda c: _field_rows(c, air, seed, crop), name="field"),
        outdoors(air, 1.0, lambda c: _field_verge(c, seed, air), name="verge"),
    )
    near = (outdoors(air, 1.35, lambda c: blades_near(c, white("#7f8f40", air), seed), name="grass"),)
    return Built(
        layers,
        near,
        outdoor_light(air),
        {"barn": (300, 300, 0), "fence": (-250, 150, 0), "tree": (-330, 260, 0), "road": (0, 200, 0)},
        (),
        (drifting(air, seed),),
    )


def barn(c: skia.Canvas, x: float, y: float, air: Air) -> None:
    """A red barn with a white-edged door."""
    painted(
        c,
        path(
            (x - 62, y),
            (x - 62, y - 58),
            (x - 40, y - 92),
            (x, y - 108),
            (x + 40, y - 92),
            (x + 62, y - 58),
            (x + 62, y),
        ),
        "#b5483a",
        0.12,
        0.3,
        0.35,
        0.1,
        1.0,
    )
    roof = path((x - 68, y - 56), (x - 42, y - 96), (x, y - 114), (x + 42, y - 96), (x + 68, y - 56), close=False)
    c.drawPath(roof, line(white("#6a5a58", air), 7))
    c.drawRect(skia.Rect(x - 22, y - 46, x + 22, y), fill("#7a2a24"))
    for a, b in (((-22, -46), (22, 0)), ((22, -46), (-22, 0))):
        c.drawLine(x + a[0], y + a[1], x + b[0], y + b[1], line("#f3e9da", 2.4))
    c.drawRect(skia.Rect(x - 22, y - 46, x + 22, y), line("#f3e9da", 2.4))
    c.drawRect(skia.Rect(x - 10, y - 84, x + 10, y - 64), fill("#4a2420"))


def _desert_mesas(c: skia.Canvas, seed: int) -> None:
    rng = random.Random(seed)
    for x in (-560, -300, 190, 430, 720):
        w, h = rng.uniform(70, 150), rng.uniform(36, 92)
        shape = path(
            (x - w, -130),
            (x - w * 0.7, -138 - h * 0.35),
            (x - w * 0.6, -140 - h),
            (x + w * 0.55, -140 - h * 0.96),
            (x + w * 0.66, -138 - h * 0.4),
            (x + w, -130),
        )
        painted(c, shape, "#c97f52", 0.2, 0.3, 0.4, 1.4, 0.08)
    c.drawRect(skia.Rect(LEFT, -132, RIGHT, BOTTOM), fill("#dda66a"))


def desert(setting: Setting, assets: str) -> Built:
    """Dunes, mesas, a few dry shrubs."""
    air, seed = air_of(setting), setting.seed

    def dunes(c: skia.Canvas) -> None:
        for i, (base, tone) in enumerate(((-118, "#e2b077"), (-94, "#dca468"), (-66, "#e6b478"))):
            crest = outline(seed + i * 3, base, 17, 560, 2)
            shape = below(crest)
            c.drawPath(shape, linear((0, base - 20), (0, base + 60), [lighten(tone, 0.28), tone, darken(tone, 0.18)]))
            lee = [(x, y + 2) for x, y in crest]
            c.drawPath(
                path(*lee, *[(x + 26, y + 16) for x, y in reversed(lee)]),
                fill(mix(tone, "#7a4a6a", 0.5), 0.30, blur=1.2),
            )
            c.drawPath(shape, texture("paint", darken(tone, 0.4), 0.3, 1.8, 0.10, seed=i))

    def sand(c: skia.Canvas) -> None:
        ground(c, outline(seed + 9, -34, 8, 640, 2), "#efc388", "#c98f56", 0.34)
        for i, (x, w) in enumerate(((-300, 70), (320, 92), (250, 36))):
            stone(c, x, -14, w, w * 0.42, "#b07a56", seed + i)
        for i, x in enumerate((-380, -220, 380)):
            bush(c, x, -10, 46, "#9a9a5a", seed + i)

    layers = (
        sky(air, seed),
        outdoors(air, 0.1, lambda c: _desert_mesas(c, seed), name="mesas"),
        outdoors(air, 0.5, dunes, name="dunes"),
        outdoors(air, 1.0, sand, name="sand"),
    )
    return Built(
        layers,
        (),
        outdoor_light(air),
        {"rock": (310, 60, 34), "dune": (0, 300, 0)},
        ((310, 50, 34),),
        (drifting(air, seed, 2),),
    )
