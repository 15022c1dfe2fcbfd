"""Places people built outside: city street, village, road, temple courtyard, rooftop."""

import random

import skia

from filmstudio.film.staging import Setting
from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, mix, path
from filmstudio.providers.illustrated.sets.air import Air, air_of, outdoor_light
from filmstudio.providers.illustrated.sets.facades import Front, flag, front, hut, lit_panes, shikhara
from filmstudio.providers.illustrated.sets.sheet import Glow, outdoors, shine
from filmstudio.providers.illustrated.sets.sky import drifting, sky
from filmstudio.providers.illustrated.sets.solids import Box, box, painted, quad, rect
from filmstudio.providers.illustrated.sets.stage import BOTTOM, LEFT, RIGHT, Built, Moving, spot
from filmstudio.providers.illustrated.sets.terrain import grass, ground, hill, outline
from filmstudio.providers.illustrated.sets.trees import bush, leaves_near, palm, tree
from filmstudio.providers.illustrated.sets.woods import MEADOW, lamp_glow, lamp_post, white
from filmstudio.providers.illustrated.texture import texture

WALLS = ("#d9b48a", "#c98f74", "#b7a998", "#e0cda4", "#9fb0b4", "#cf9f8f", "#a8b08c")
ROOFS = ("#8a4f42", "#6a5560", "#59616f", "#9a5a40")
SHOPS = ("#2f6f6a", "#a8433a", "#38507a", "#7a5a2c")


def street_fronts(seed: int) -> tuple[Front, ...]:
    """A row of different houses along the far side of the street."""
    rng = random.Random(seed)
    houses: list[Front] = []
    x = -920.0
    while x < 900:
        width = rng.uniform(105, 175)
        houses.append(
            Front(
                x,
                -62,
                width,
                rng.randint(2, 4),
                rng.uniform(68, 78),
                rng.choice(WALLS),
                roof=rng.choice(ROOFS),
                shop=rng.choice(SHOPS) if rng.random() < 0.62 else None,
                pitched=rng.random() < 0.7,
                seed=rng.randrange(999),
            )
        )
        x += width + 1
    return tuple(houses)


def city_street(setting: Setting, assets: str) -> Built:
    """House fronts with shops, pavement, lamps, street trees; wet asphalt doubles the lights."""
    air, seed = air_of(setting), setting.seed
    houses = street_fronts(seed)

    def skyline(c: skia.Canvas) -> None:
        rng = random.Random(seed + 1)
        x = LEFT
        while x < RIGHT:
            w, h = rng.uniform(40, 95), rng.uniform(150, 320)
            painted(c, rect(x, -120 - h, x + w, 0), rng.choice(("#8d99ad", "#a0a7b4", "#7f8ca4")), tooth=0.15)
            x += w + rng.uniform(-6, 14)

    def row(c: skia.Canvas) -> None:
        for house in houses:
            front(c, house, air.snow)

    def row_lit(c: skia.Canvas) -> None:
        for house in houses:
            lit_panes(c, house, air)

    def street(c: skia.Canvas) -> None:
        _pavement(c, air)
        for x in (-300, 300):
            tree(c, x, spot(0, 250)[1] - 2, 215, "#6f9f4c", seed + x, snow=air.snow)
        for x in (-190, 185):
            lamp_post(c, x * 1.25, 235)
        hydrant = Box(330, 348, 190, 208, 0, 52)
        box(c, hydrant, "#c8402f")
        if air.wet:
            _puddles(c, air, houses)

    layers = (
        sky(air, seed),
        outdoors(air, 0.2, skyline, lambda c: _far_lights(c, air, seed), "skyline"),
        outdoors(air, 0.8, row, row_lit, "houses"),
        outdoors(air, 1.0, street, lambda c: lamp_glow(c, air, ((-237, 235), (231, 235))), "street"),
    )
    near = (outdoors(air, 1.4, lambda c: leaves_near(c, "#5f8a40", seed, 1, 18), name="leaves"),)
    marks = {
        "door": (-60, 280, 0),
        "lamp": (230, 200, 0),
        "shop": (60, 270, 0),
        "tree": (-300, 220, 0),
        "road": (0, -40, 0),
    }
    return Built(layers, near, outdoor_light(air), marks, (), (drifting(air, seed),))


def _far_lights(c: skia.Canvas, air: Air, seed: int) -> None:
    rng = random.Random(seed + 4)
    for _ in range(round(160 * (air.lamps > 0.4) * air.lamps)):
        x, y = rng.uniform(LEFT, RIGHT), rng.uniform(-380, -170)
        c.drawRect(skia.Rect(x, y, x + 3, y + 4.5), fill(rng.choice(("#ffd98a", "#ffe9bd", "#ffc46a")), 0.7))


def _pavement(c: skia.Canvas, air: Air) -> None:
    curb = spot(0, 140)[1]
    far = spot(0, 330)[1] - 14
    c.drawRect(
        skia.Rect(LEFT, far, RIGHT, curb),
        linear((0, far), (0, curb), [white("#a49c92", air, 0.7), white("#bdb4a8", air, 0.8)]),
    )
    for i in range(-24, 25):
        c.drawLine(*spot(i * 60, 330), *spot(i * 60, 140), line("#6d655e", 0.9, 0.5))
    for z in (190, 250):
        y = spot(0, z)[1]
        c.drawLine(LEFT, y, RIGHT, y, line("#6d655e", 0.8, 0.45))
    c.drawRect(
        skia.Rect(LEFT, far, RIGHT, far + 14), linear((0, far), (0, far + 14), [("#140f20", 0.45), ("#140f20", 0.0)])
    )
    c.drawRect(skia.Rect(LEFT, curb, RIGHT, curb + 7), linear((0, curb), (0, curb + 7), ["#d6cec2", "#7d756e"]))
    road = white("#5b5c66", air, 0.65)
    c.drawRect(
        skia.Rect(LEFT, curb + 7, RIGHT, BOTTOM),
        linear((0, curb), (0, 90), [darken(road, 0.22), road, lighten(road, 0.06)]),
    )
    c.drawRect(skia.Rect(LEFT, curb + 7, RIGHT, BOTTOM), texture("grain", "#ffffff", 0.14, 0.7, 0.25))
    c.drawRect(skia.Rect(LEFT, curb + 7, RIGHT, BOTTOM), texture("cloud", "#1c1c2a", 0.34, 1.9, 0.25))
    for i in range(-6, 7):
        mark = quad(spot(i * 170 - 50, -85), spot(i * 170 + 50, -85), spot(i * 170 + 50, -70), spot(i * 170 - 50, -70))
        c.drawPath(mark, fill("#eee6d2", 0.75 * (1 - air.snow)))


def _puddles(c: skia.Canvas, air: Air, houses: tuple[Front, ...]) -> None:
    """Wet asphalt: the sky lies in it, and smeared upside-down lights."""
    sheen = linear((0, -20), (0, 110), [(air.sky[3], 0.34), (air.sky[2], 0.08)])
    c.drawRect(skia.Rect(LEFT, -14, RIGHT, BOTTOM), sheen)
    for house in houses:
        if house.shop and air.lamps > 0.3:
            shine(c, Glow((house.x + house.width * 0.37, 24), 60, "#ffc878", 0.55 * air.lamps, 1.3))
    c.drawRect(skia.Rect(LEFT, -14, RIGHT, BOTTOM), texture("paint", "#0c1020", 0.35, 1.5, 0.06))


def road(setting: Setting, assets: str) -> Built:
    """A country road that runs away between trees."""
    air, seed = air_of(setting), setting.seed

    def far(c: skia.Canvas) -> None:
        for i, tone in enumerate(("#8fb0a6", "#7faa6a")):
            hill(c, outline(seed + i, -172 + 22 * i, 16, 460), white(tone, air), 60)

    def lane(c: skia.Canvas) -> None:
        ground(c, outline(seed + 3, -128, 2, 400), white("#93b65e", air), white("#66904a", air), 0.35)
        asphalt = white("#66666e", air, 0.5)
        shape = quad(spot(-190, -440), spot(190, -440), spot(190, 9000), spot(-190, 9000))
        c.drawPath(shape, linear((0, -130), (0, 60), [lighten(asphalt, 0.25), asphalt, darken(asphalt, 0.12)]))
        c.drawPath(shape, texture("grain", "#ffffff", 0.16, 0.7, 0.2))
        for k in range(16):
            z = -300 + k * 190
            c.drawPath(quad(spot(-7, z), spot(7, z), spot(7, z + 95), spot(-7, z + 95)), fill("#f0e6cc", 0.85))
        for x in (-176, 170):
            c.drawPath(quad(spot(x, -440), spot(x + 7, -440), spot(x + 7, 9000), spot(x, 9000)), fill("#f0e6cc", 0.7))
        grassy = white(MEADOW, air, 0.5)
        for k in range(9, -1, -1):
            for side in (-1, 1):
                x, y = spot(side * 330, 120 + k * 260)
                tree(
                    c,
                    x,
                    y,
                    330 * spot(1, 120 + k * 260)[0],
                    "#74a34c" if (k + side) % 2 else "#5f9448",
                    seed + k * 2 + side,
                    snow=air.snow,
                )
        c.save()
        c.clipPath(
            quad(spot(-190, -440), spot(190, -440), spot(190, 9000), spot(-190, 9000)), skia.ClipOp.kDifference, True
        )
        grass(c, grassy, seed, 800, (-160, 420), 14, () if air.snow else ("#ffffff", "#ffe27a"), air.snow)
        c.restore()

    layers = (sky(air, seed), outdoors(air, 0.15, far, name="hills"), outdoors(air, 0.98, lane, name="road"))
    return Built(
        layers, (), outdoor_light(air), {"road": (0, 300, 0), "tree": (-300, 120, 0)}, (), (drifting(air, seed),)
    )


def village(setting: Setting, assets: str) -> Built:
    """Thatched houses around an earthen square, a great tree with a platform, hills behind."""
    air, seed = air_of(setting), setting.seed
    rng = random.Random(seed)
    tints = rng.sample(("#d9a06a", "#e6cfa4", "#c98a64", "#b8c4b8", "#dcb4a0"), 4)

    def far(c: skia.Canvas) -> None:
        hill(c, outline(seed, -176, 18, 430), white("#8fae90", air), 70)
        hill(c, outline(seed + 1, -148, 8, 300), white("#86ab60", air), 50)
        for i in range(9):
            palm(c, -900 + i * 215, -126, random.Random(seed + i).uniform(90, 130), seed + i)

    def houses(c: skia.Canvas) -> None:
        ground(c, outline(seed + 2, -108, 3, 300), white("#b3a260", air), white("#c2a068", air), 0.3)
        for i, (x, foot, size) in enumerate(
            ((-520, -88, 190), (-150, -98, 130), (45, -100, 120), (250, -90, 175), (520, -86, 200))
        ):
            hut(c, x, foot, size, tints[i % 4], air.snow)
        for i, x in enumerate((-60, 140, -330, 390)):
            bush(c, x, -92, 46, "#6a9a4a", seed + i, "#f2c14a", air.snow)

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
        outdoors(air, 0.2, far, name="hills"),
        outdoors(air, 0.6, houses, lit, "houses"),
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


def temple_court(setting: Setting, assets: str) -> Built:
    """A temple with its towers, steps and hall, lamps, marigolds, a paved court."""
    air, seed = air_of(setting), setting.seed
    stone = random.Random(seed).choice(("#d9a878", "#cfc0a4", "#c98a6a"))

    def far(c: skia.Canvas) -> None:
        hill(c, outline(seed, -160, 14, 430), white("#86a880", air), 60)
        for i in range(12):
            palm(c, -960 + i * 170, -126, random.Random(seed + i).uniform(95, 150), seed + i)

    def temple(c: skia.Canvas) -> None:
        for x, w, h in ((-205, 105, 195), (205, 105, 195), (0, 175, 305)):
            shikhara(c, x, -92, w, h, stone)
        _hall(c, stone)

    def court(c: skia.Canvas) -> None:
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

    def glow(c: skia.Canvas) -> None:
        for side in (-1, 1):
            for k in range(5):
                shine(c, Glow(spot(side * 300, 160, 60 + k * 34), 26 + 20 * air.lamps, "#ffb347", 0.9))
        shine(c, Glow((0, -118), 90, "#ffb347", 0.75))

    layers = (
        sky(air, seed),
        outdoors(air, 0.2, far, name="palms"),
        outdoors(air, 0.62, temple, lambda c: shine(c, Glow((0, -118), 60 + 40 * air.lamps, "#ffb04a", 0.9)), "temple"),
        outdoors(air, 1.0, court, glow, "court"),
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


def rooftop(setting: Setting, assets: str) -> Built:
    """A flat roof above the city: parapet, water tank, a line of washing."""
    air, seed = air_of(setting), setting.seed
    houses = tuple(
        Front(h.x, 40, h.width * 0.8, h.storeys, 46, h.wall, roof=h.roof, pitched=False, seed=h.seed)
        for h in street_fronts(seed)
    )

    def city(c: skia.Canvas) -> None:
        rng = random.Random(seed)
        for k in range(40):
            x, w, h = rng.uniform(LEFT, RIGHT), rng.uniform(40, 90), rng.uniform(20, 150)
            painted(c, rect(x, -120 - h, x + w, BOTTOM), rng.choice(("#8d99ad", "#a8a7ae", "#96a0b0")), tooth=0.12)
        for house in houses:
            front(c, house, air.snow)

    def lit(c: skia.Canvas) -> None:
        for house in houses:
            lit_panes(c, house, air)

    def roof(c: skia.Canvas) -> None:
        painted(c, rect(LEFT, -98, RIGHT, -30), "#b08f78", 0.12, 0.25, 0.4, 0.6, 0.3)
        c.drawRect(skia.Rect(LEFT, -106, RIGHT, -94), linear((0, -106), (0, -94), ["#dcc8b0", "#8a7464"]))
        ground(c, [(LEFT, -32.0), (RIGHT, -32.0)], white("#a49a92", air), white("#857a74", air), 0.35)
        for x in (-320, 330):
            box(c, Box(x - 50, x + 50, 120, 200, 0, 150), "#8f9aa0" if x > 0 else "#b5896a", 0.25)
        for k, tone in enumerate(("#e8eef2", "#c8573f", "#3f6f9a", "#e8c14a")):
            x = -190 + k * 62
            c.drawPath(
                path((x, -166), (x + 44, -168), (x + 42, -104), (x + 3, -106)),
                linear((x, 0), (x + 44, 0), [lighten(tone, 0.15), darken(tone, 0.1)]),
            )
        c.drawPath(path((-262, -172), (20, -158, 262, -176), close=False), line("#3a3438", 1.2))

    layers = (sky(air, seed), outdoors(air, 0.35, city, lit, "city"), outdoors(air, 1.0, roof, name="roof"))
    return Built(
        layers,
        (),
        outdoor_light(air),
        {"edge": (0, 230, 0), "parapet": (0, 230, 95), "door": (330, 110, 0)},
        (),
        (drifting(air, seed),),
    )
