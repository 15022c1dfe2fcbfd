"""Places people built outside: city street, village, road, temple courtyard, rooftop."""

import random

import skia

from filmstudio.film.staging import Setting
from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, path
from filmstudio.providers.illustrated.sets.air import Air, air_of, outdoor_light
from filmstudio.providers.illustrated.sets.facades import Front, front, lit_panes
from filmstudio.providers.illustrated.sets.sheet import Glow, outdoors, shine
from filmstudio.providers.illustrated.sets.sky import drifting, sky
from filmstudio.providers.illustrated.sets.solids import Box, box, painted, quad, rect
from filmstudio.providers.illustrated.sets.stage import BOTTOM, LEFT, RIGHT, Built, spot
from filmstudio.providers.illustrated.sets.terrain import grass, ground, hill, outline
from filmstudio.providers.illustrated.sets.trees import leaves_near, tree
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


def _city_street_skyline(c: skia.Canvas, seed: int) -> None:
    rng = random.Random(seed + 1)
    x = LEFT
    while x < RIGHT:
        w, h = rng.uniform(40, 95), rng.uniform(150, 320)
        painted(c, rect(x, -120 - h, x + w, 0), rng.choice(("#8d99ad", "#a0a7b4", "#7f8ca4")), tooth=0.15)
        x += w + rng.uniform(-6, 14)


def city_street(setting: Setting, assets: str) -> Built:
    """House fronts with shops, pavement, lamps, street trees; wet asphalt doubles the lights."""
    air, seed = air_of(setting), setting.seed
    houses = street_fronts(seed)

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
        outdoors(air, 0.2, lambda c: _city_street_skyline(c, seed), lambda c: _far_lights(c, air, seed), "skyline"),
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


def _road_far(c: skia.Canvas, air: Air, seed: int) -> None:
    for i, tone in enumerate(("#8fb0a6", "#7faa6a")):
        hill(c, outline(seed + i, -172 + 22 * i, 16, 460), white(tone, air), 60)


def _lane(c: skia.Canvas, air: Air, seed: int) -> None:
    """Grass, asphalt with its marks, and the trees on both sides."""
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


def road(setting: Setting, assets: str) -> Built:
    """A country road that runs away between trees."""
    air, seed = air_of(setting), setting.seed
    layers = (
        sky(air, seed),
        outdoors(air, 0.15, lambda c: _road_far(c, air, seed), name="hills"),
        outdoors(air, 0.98, lambda c: _lane(c, air, seed), name="road"),
    )
    return Built(
        layers, (), outdoor_light(air), {"road": (0, 300, 0), "tree": (-300, 120, 0)}, (), (drifting(air, seed),)
    )


def _rooftop_city(c: skia.Canvas, houses: tuple[Front, ...], seed: int, air: Air) -> None:
    rng = random.Random(seed)
    for _ in range(40):
        x, w, h = rng.uniform(LEFT, RIGHT), rng.uniform(40, 90), rng.uniform(20, 150)
        painted(c, rect(x, -120 - h, x + w, BOTTOM), rng.choice(("#8d99ad", "#a8a7ae", "#96a0b0")), tooth=0.12)
    for house in houses:
        front(c, house, air.snow)


def rooftop(setting: Setting, assets: str) -> Built:
    """A flat roof above the city: parapet, water tank, a line of washing."""
    air, seed = air_of(setting), setting.seed
    houses = tuple(
        Front(h.x, 40, h.width * 0.8, h.storeys, 46, h.wall, roof=h.roof, pitched=False, seed=h.seed)
        for h in street_fronts(seed)
    )

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

    layers = (
        sky(air, seed),
        outdoors(air, 0.35, lambda c: _rooftop_city(c, houses, seed, air), lit, "city"),
        outdoors(air, 1.0, roof, name="roof"),
    )
    return Built(
        layers,
        (),
        outdoor_light(air),
        {"edge": (0, 230, 0), "parapet": (0, 230, 95), "door": (330, 110, 0)},
        (),
        (drifting(air, seed),),
    )
