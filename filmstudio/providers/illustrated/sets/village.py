"""Old places outside: the village and the temple with its court."""

import random
from collections.abc import Sequence

import skia

from filmstudio.film.staging import Setting
from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, mix, path
from filmstudio.providers.illustrated.sets.air import Air, air_of, outdoor_light
from filmstudio.providers.illustrated.sets.facades import flag, hut, shikhara
from filmstudio.providers.illustrated.sets.sheet import Glow, outdoors, shine
from filmstudio.providers.illustrated.sets.sky import drifting, sky
from filmstudio.providers.illustrated.sets.solids import Box, box, painted, rect
from filmstudio.providers.illustrated.sets.stage import LEFT, RIGHT, Built, Moving, spot
from filmstudio.providers.illustrated.sets.terrain import grass, ground, hill, outline
from filmstudio.providers.illustrated.sets.trees import bush, leaves_near, palm, tree
from filmstudio.providers.illustrated.sets.woods import white


def _village_far(c: skia.Canvas, seed: int, air: Air) -> None:
    hill(c, outline(seed, -176, 18, 430), white("#8fae90", air), 70)
    hill(c, outline(seed + 1, -148, 8, 300), white("#86ab60", air), 50)
    for i in range(9):
        palm(c, -900 + i * 215, -126, random.Random(seed + i).uniform(90, 130), seed + i)


def _village_houses(c: skia.Canvas, air: Air, seed: int, tints: Sequence[str]) -> None:
    ground(c, outline(seed + 2, -108, 3, 300), white("#b3a260", air), white("#c2a068", air), 0.3)
    for i, (x, foot, size) in enumerate(
        ((-520, -88, 190), (-150, -98, 130), (45, -100, 120), (250, -90, 175), (520, -86, 200))
    ):
        hut(c, x, foot, size, tints[i % 4], air.snow)
    for i, x in enumerate((-60, 140, -330, 390)):
        bush(c, x, -92, 46, "#6a9a4a", seed + i, "#f2c14a", air.snow)


def village(setting: Setting, assets: str) -> Built:
    """Thatched houses around an earthen square, a great tree with a platform, hills behind."""
    air, seed = air_of(setting), setting.seed
    rng = random.Random(seed)
    tints = rng.sample(("#d9a06a", "#e6cfa4", "#c98a64", "#b8c4b8", "#dcb4a0"), 4)

    def lit(c: skia.Canvas) -> None:
        if air.lamps > 0.4:
            for x, foot, size in ((-150, -98, 130), (45, -100, 120), (250, -90, 175)):
                h = size * 0.55
                shine(c, Glow((x, foot - h * 0.3), size * 0.42, "#ffb050", 0.9 * air.lamps))
                c.drawRect(
                    skia.Rect(x + size * 0.23, foot - h * 0.65, x + size * 0.35, foot - h * 0.41),
                    fill("#ffd08a", air.lamps),
                )

    def square(c: skia.Canvas) -> None:
        ground(c, outline(seed + 4, -58, 3, 420, 3), white("#cfae78", air), white("#a9824f", air), 0.4)
        tree(c, -292, -44, 330, "#5f9440", seed + 5, snow=air.snow)
        box(c, Box(-470, -260, 130, 230, 0, 46), "#c9b49a", 0.35)
        _well(c, 300, 150)
        grass(c, white("#8fa04a", air, 0.5), seed, 160, (60, 420), 11, (), air.snow)

    layers = (
        sky(air, seed),
        outdoors(air, 0.2, lambda c: _village_far(c, seed, air), name="hills"),
        outdoors(air, 0.6, lambda c: _village_houses(c, air, seed, tints), lit, "houses"),
        outdoors(air, 1.0, square, name="square"),
    )
    marks = {
        "tree": (-330, 110, 0),
        "well": (250, 130, 0),
        "door": (40, 320, 0),
        "house": (250, 300, 0),
        "platform": (-300, 130, 46),
    }
    near = (outdoors(air, 1.4, lambda c: leaves_near(c, "#5f9440", seed, -1), name="leaves"),)
    return Built(layers, near, outdoor_light(air), marks, ((-330, 130, 46), (-280, 130, 46)), (drifting(air, seed),))


def _well(c: skia.Canvas, x: float, z: float) -> None:
    (px, py), s = spot(x, z), spot(1, z)[0]
    c.drawOval(skia.Rect(px - 62 * s, py - 10, px + 66 * s, py + 12), fill("#1a1410", 0.4, blur=4))
    painted(
        c,
        path(
            (px - 52 * s, py),
            (px - 48 * s, py - 62 * s),
            (px + 48 * s, py - 62 * s),
            (px + 52 * s, py),
            (px, py + 14, px - 52 * s, py),
        ),
        "#a89c8c",
        0.2,
        0.35,
        0.5,
        0.2,
        0.15,
    )
    c.drawOval(skia.Rect(px - 49 * s, py - 74 * s, px + 49 * s, py - 52 * s), fill("#c4b8a6"))
    c.drawOval(skia.Rect(px - 38 * s, py - 71 * s, px + 38 * s, py - 55 * s), fill("#22262c"))
    for dx in (-44, 44):
        c.drawLine(px + dx * s, py - 62 * s, px + dx * s, py - 165 * s, line("#6a4a32", 6))
    c.drawPath(path((px - 66 * s, py - 150 * s), (px, py - 196 * s), (px + 66 * s, py - 150 * s)), fill("#9a6a3c"))
    c.drawLine(px, py - 150 * s, px, py - 92 * s, line("#c9b088", 1.6))
    c.drawRect(
        skia.Rect(px - 9, py - 92 * s, px + 9, py - 74 * s), linear((px - 9, 0), (px + 9, 0), ["#a8744a", "#5f3e28"])
    )


def _temple_court_far(c: skia.Canvas, seed: int, air: Air) -> None:
    hill(c, outline(seed, -160, 14, 430), white("#86a880", air), 60)
    for i in range(12):
        palm(c, -960 + i * 170, -126, random.Random(seed + i).uniform(95, 150), seed + i)


def _temple_court_temple(c: skia.Canvas, stone: str) -> None:
    for x, w, h in ((-205, 105, 195), (205, 105, 195), (0, 175, 305)):
        shikhara(c, x, -92, w, h, stone)
    _hall(c, stone)


def _temple_court_court(c: skia.Canvas, air: Air, stone: str, seed: int) -> None:
    ground(
        c,
        outline(seed + 3, -64, 1, 400, 2),
        white(lighten(stone, 0.2), air, 0.6),
        white(mix(stone, "#9a8a7a", 0.5), air, 0.6),
        0.25,
    )
    for i in range(-16, 17):
        c.drawLine(*spot(i * 80, 560), *spot(i * 80, -420), line(darken(stone, 0.45), 0.8, 0.35))
    for z in (-260, -130, -20, 80, 180, 290, 420, 540):
        y = spot(0, z)[1]
        c.drawLine(LEFT, y, RIGHT, y, line(darken(stone, 0.45), 0.8, 0.35))
    for side in (-1, 1):
        _lamp_pillar(c, side * 300, 160, stone)
        for k in range(4):
            bush(c, *spot(side * (380 + 90 * k), 200), 52, "#4f8a40", seed + k, ("#f59a23", "#f5c542")[k % 2])


def temple_court(setting: Setting, assets: str) -> Built:
    """A temple with its towers, steps and hall, lamps, marigolds, a paved court."""
    air, seed = air_of(setting), setting.seed
    stone = random.Random(seed).choice(("#d9a878", "#cfc0a4", "#c98a6a"))

    def glow(c: skia.Canvas) -> None:
        for side in (-1, 1):
            for k in range(5):
                shine(c, Glow(spot(side * 300, 160, 60 + k * 34), 26 + 20 * air.lamps, "#ffb347", 0.9))
        shine(c, Glow((0, -118), 90, "#ffb347", 0.75))

    layers = (
        sky(air, seed),
        outdoors(air, 0.2, lambda c: _temple_court_far(c, seed, air), name="palms"),
        outdoors(
            air,
            0.62,
            lambda c: _temple_court_temple(c, stone),
            lambda c: shine(c, Glow((0, -118), 60 + 40 * air.lamps, "#ffb04a", 0.9)),
            "temple",
        ),
        outdoors(air, 1.0, lambda c: _temple_court_court(c, air, stone, seed), glow, "court"),
    )
    marks = {
        "steps": (0, 330, 0),
        "door": (0, 400, 0),
        "temple": (0, 380, 0),
        "lamp": (300, 130, 0),
        "bell": (60, 380, 0),
    }
    flags = Moving(lambda c, s: flag(c, (0, -409), 34, s), 0.62)
    near = (outdoors(air, 1.4, lambda c: leaves_near(c, "#5f8f3c", seed, 1, 16), name="leaves"),)
    return Built(layers, near, outdoor_light(air), marks, (), (drifting(air, seed), flags))


def _hall(c: skia.Canvas, stone: str) -> None:
    """The pillared hall before the towers, and its steps."""
    painted(c, rect(-170, -186, 170, -84), darken(stone, 0.08), 0.1, 0.25, 0.4, 0.4, 0.4)
    painted(c, path((-190, -184), (-160, -214), (160, -214), (190, -184)), stone, 0.25, 0.2, 0.4, 0.4, 0.15)
    c.drawRect(
        skia.Rect(-190, -186, 190, -180), linear((0, -186), (0, -180), [lighten(stone, 0.3), darken(stone, 0.3)])
    )
    for x in (-128, -64, 64, 128):
        c.drawRect(skia.Rect(x - 25, -172, x + 25, -84), fill(darken(stone, 0.62)))
    arch = path((-34, -84), (-34, -140), (-34, -172, 0, -180), (34, -172, 34, -140), (34, -84))
    c.drawPath(arch, linear((0, -180), (0, -84), ["#5a2c16", "#c9742a"]))
    c.drawPath(arch, line(lighten(stone, 0.3), 4))
    for x in (-160, -96, -44, 44, 96, 160):
        c.drawRect(
            skia.Rect(x - 7, -178, x + 7, -84),
            linear((x - 7, 0), (x + 7, 0), [lighten(stone, 0.35), stone, darken(stone, 0.45)]),
        )
        for y in (-178, -92):
            c.drawRoundRect(skia.Rect(x - 11, y, x + 11, y + 7), 2, 2, fill(lighten(stone, 0.15)))
    for k in range(5):
        c.drawRect(
            skia.Rect(-80 - k * 16, -86 + k * 8, 80 + k * 16, -78 + k * 8),
            linear((0, -86 + k * 8), (0, -78 + k * 8), [lighten(stone, 0.3), darken(stone, 0.22)]),
        )
    for k in range(17):
        x = -160 + k * 20
        c.drawCircle(
            x, -176 + 7 * (1 - ((k % 4) - 1.5) ** 2 / 2.25), 4.2, fill(("#f59a23", "#f5c542", "#e2562c")[k % 3])
        )


def _lamp_pillar(c: skia.Canvas, x: float, z: float, stone: str) -> None:
    (px, py), s = spot(x, z), spot(1, z)[0]
    c.drawOval(skia.Rect(px - 30, py - 6, px + 34, py + 8), fill("#1a1410", 0.4, blur=4))
    c.drawPath(
        path((px - 16 * s, py), (px - 9 * s, py - 232 * s), (px + 9 * s, py - 232 * s), (px + 16 * s, py)),
        linear((px - 14, 0), (px + 14, 0), [lighten(stone, 0.3), stone, darken(stone, 0.45)]),
    )
    for k in range(5):
        y = py - (54 + k * 34) * s
        c.drawOval(
            skia.Rect(px - 24 * s, y - 4, px + 24 * s, y + 5),
            linear((px - 22, 0), (px + 22, 0), [lighten(stone, 0.35), darken(stone, 0.3)]),
        )
        for dx in (-18, 0, 18):
            c.drawOval(skia.Rect(px + dx * s - 2, y - 12, px + dx * s + 2, y - 3), fill("#ffe08a"))
