"""Great and old interiors: temple hall, castle hall, cave, cellar, stage; and the void of space."""

import math
import random

import skia

from filmstudio.film.staging import Setting
from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, mix, path, radial
from filmstudio.providers.illustrated.light import Light
from filmstudio.providers.illustrated.sets.air import air_of
from filmstudio.providers.illustrated.sets.furniture import table
from filmstudio.providers.illustrated.sets.home import furnished
from filmstudio.providers.illustrated.sets.room import Opening, Shell, on_wall, standing
from filmstudio.providers.illustrated.sets.sheet import Glow, indoors, plain, shine
from filmstudio.providers.illustrated.sets.solids import Box, box, contact, painted
from filmstudio.providers.illustrated.sets.stage import BOTTOM, LEFT, RIGHT, TOP, WORLD, Built, Moving, spot
from filmstudio.providers.illustrated.sets.terrain import stone
from filmstudio.providers.illustrated.texture import texture


def temple_hall(setting: Setting, assets: str) -> Built:
    """Carved pillars lead to a shrine that glows with lamps; bells hang above, flowers lie below."""
    tone = random.Random(setting.seed).choice(("#b98a64", "#a8937a", "#b07a5a"))
    shell = Shell(
        darken(tone, 0.12),
        lighten(tone, 0.05),
        ceiling=darken(tone, 0.3),
        trim=tone,
        wall_kind="stone",
        floor_kind="slabs",
        height=360,
        half=430,
    )
    lamps = ((0.0, 300.0, 120.0), (-190.0, 160.0, 58.0), (190.0, 160.0, 58.0))

    def on_the_wall(c: skia.Canvas) -> None:
        with on_wall(c, shell):
            _shrine(c, tone)

    def on_the_floor(c: skia.Canvas) -> None:
        for z in (250, 120, -10):
            for side in (-1, 1):
                pillar(c, side * 300, z, tone)
        for x in (-70, 0, 70):
            _bell(c, x, 190, 248 if x else 232)
        for side in (-1, 1):
            _lamp_stand(c, side * 190, 160)

    def flames(c: skia.Canvas) -> None:
        for side in (-1, 1):
            for k in range(5):
                x, y = spot(side * 190 + (k - 2) * 9, 160, 66)
                shine(c, Glow((x, y), 24, "#ffb347", 0.9))
                c.drawOval(skia.Rect(x - 1.6, y - 5, x + 1.6, y + 3), fill("#fff0b8"))
        shine(c, Glow(spot(0, 300, 120), 170, "#ffb850", 0.8))

    marks = {
        "shrine": (0, 260, 0),
        "idol": (0, 260, 90),
        "lamp": (190, 130, 60),
        "bell": (0, 160, 230),
        "pillar": (-300, 90, 0),
        "door": (400, 60, 0),
    }
    return _always_lit(
        furnished(
            setting,
            shell,
            (),
            lamps,
            on_the_wall=on_the_wall,
            on_the_floor=on_the_floor,
            outside="garden",
            marks=marks,
            warm="#ffb860",
            glowing=flames,
            moving=(flicker([spot(-190, 160, 66), spot(190, 160, 66), spot(0, 300, 110)], 120),),
        ),
        "#ffb860",
    )


def _always_lit(built: Built, warm: str) -> Built:
    light = Light(warm, "#3a2a3c", 0.0, 0.24, "#ffd08a")
    return Built(built.layers, built.foreground, light, built.marks, built.seats, built.moving)


def flicker(at: list[tuple[float, float]], radius: float, color: str = "#ffb347") -> Moving:
    """Firelight that breathes."""
    picture = _glow_picture(color)

    def draw(c: skia.Canvas, seconds: float) -> None:
        for k, (x, y) in enumerate(at):
            beat = 0.75 + 0.15 * math.sin(seconds * 7 + k) + 0.10 * math.sin(seconds * 12.7 + 2 * k)
            r = radius * (0.9 + 0.1 * beat)
            c.drawImageRect(
                picture,
                skia.Rect(x - r, y - r, x + r, y + r),
                skia.SamplingOptions(skia.FilterMode.kLinear),
                skia.Paint(Alphaf=0.30 * beat),
            )

    return Moving(draw, 0.97, additive=True)


def _glow_picture(color: str) -> skia.Image:
    surface = skia.Surface(64, 64)
    surface.getCanvas().drawCircle(
        32, 32, 32, radial((32, 32), 32, [(color, 1.0), (color, 0.35), (color, 0.0)], [0, 0.4, 1])
    )
    return surface.makeImageSnapshot()


def _shrine(c: skia.Canvas, tone: str) -> None:
    gold = ["#ffe9a8", "#e0a83c", "#8a5a14"]
    for k, (w, h) in enumerate(((150, 300), (126, 280), (102, 258))):
        arch = path((-w, 0), (-w, -h * 0.62), (-w, -h * 0.86, 0, -h), (w, -h * 0.86, w, -h * 0.62), (w, 0))
        c.drawPath(arch, linear((-w, 0), (w, 0), [lighten(tone, 0.3 - 0.1 * k), darken(tone, 0.1 + 0.1 * k)]))
        c.drawPath(arch, line(("#e0b050", darken(tone, 0.4), "#e0b050")[k], 3))
    inner = path((-84, 0), (-84, -140), (-84, -206, 0, -236), (84, -206, 84, -140), (84, 0))
    c.drawPath(inner, radial((0, -110), 150, ["#fff0b0", "#f0a03c", "#a8481c", "#4a1c14"]))
    c.save()
    c.clipPath(inner, True)
    for k in range(28):
        a = math.pi * k / 27
        c.drawLine(0, -120, math.cos(a) * 200, -120 - math.sin(a) * 200, line("#fff3c4", 2.4, 0.25))
    c.restore()
    for k in range(3):
        c.drawRect(skia.Rect(-60 + k * 10, -14 - k * 12, 60 - k * 10, -2 - k * 12), linear((-60, 0), (60, 0), gold))
    lotus = [
        path((0, -40), (dx * 0.6 - 8, -52, dx, -58 - abs(dx) * -0.15), (dx * 0.6 + 8, -46, 0, -40))
        for dx in (-38, -22, 22, 38)
    ]
    for petal in lotus:
        c.drawPath(petal, fill("#f2a0b4"))
    c.drawPath(
        path((-22, -42), (-30, -84, -13, -104), (-20, -128, 0, -150), (20, -128, 13, -104), (30, -84, 22, -42)),
        linear((-24, 0), (24, 0), gold),
    )
    c.drawCircle(0, -118, 13, radial((-4, -122), 16, gold))
    c.drawCircle(0, -120, 30, line("#ffe9a8", 3, 0.9))
    for k in range(15):
        x = -100 + k * 200 / 14
        c.drawCircle(
            x, -212 + 30 * (1 - (x / 100) ** 2) * -0.6 + 14 * (k % 2), 6, fill(("#f59a23", "#f5c542", "#e2562c")[k % 3])
        )


def pillar(c: skia.Canvas, x: float, z: float, tone: str, height: float = 360) -> None:
    """A carved pillar: square base, banded shaft, bracket capital."""
    contact(c, x - 34, x + 34, z, 0.5, 14)
    box(c, Box(x - 36, x + 36, z, z + 60, 0, 34), tone, 0.4)
    with standing(c, x, z + 20):
        shade = linear((-26, 0), (26, 0), [lighten(tone, 0.35), tone, darken(tone, 0.3), darken(tone, 0.55)])
        c.drawRect(skia.Rect(-24, -height, 24, -32), shade)
        c.drawRect(skia.Rect(-24, -height, 24, -32), texture("paint", darken(tone, 0.6), 0.4, 0.2, 0.4))
        for up in (40, 74, 150, 158, 236, 270):
            c.drawRoundRect(skia.Rect(-28, -up - 8, 28, -up), 3, 3, shade)
            c.drawRect(skia.Rect(-28, -up - 1, 28, -up + 3), fill("#1a1020", 0.3))
        for k in range(6):
            c.drawPath(
                path((-20 + k * 8, -112), (-16 + k * 8, -134), (-12 + k * 8, -112)), fill(darken(tone, 0.35), 0.7)
            )
            c.drawCircle(-16 + k * 7, -200, 3.6, fill(lighten(tone, 0.3), 0.7))
        c.drawPath(path((-26, -288), (-64, -330), (-64, -height), (64, -height), (64, -330), (26, -288)), shade)


def _bell(c: skia.Canvas, x: float, z: float, up: float) -> None:
    top = spot(x, z, 360)
    px, py = spot(x, z, up)
    c.drawLine(*top, px, py - 20, line("#6a4a2c", 1.6))
    gold = linear((px - 13, 0), (px + 13, 0), ["#ffeaa8", "#d59f2e", "#7f5614"])
    c.drawPath(
        path(
            (px - 14, py + 8),
            (px - 9, py + 2, px - 9, py - 8),
            (px - 8, py - 20, px, py - 20),
            (px + 8, py - 20, px + 9, py - 8),
            (px + 9, py + 2, px + 14, py + 8),
        ),
        gold,
    )
    c.drawCircle(px, py + 10, 3, fill("#8a5a14"))


def _lamp_stand(c: skia.Canvas, x: float, z: float) -> None:
    with standing(c, x, z):
        gold = linear((-20, 0), (20, 0), ["#ffeaa8", "#d59f2e", "#7f5614"])
        c.drawOval(skia.Rect(-22, -6, 24, 6), fill("#120a10", 0.5, blur=3))
        c.drawPath(path((-18, 0), (-4, -8), (-3, -52), (3, -52), (4, -8), (18, 0)), gold)
        c.drawPath(path((-26, -62), (-16, -50, 0, -50), (16, -50, 26, -62)), gold)


def castle_hall(setting: Setting, assets: str) -> Built:
    """Stone walls, arched windows, banners, torches and a throne on its steps."""
    rng = random.Random(setting.seed)
    cloth = rng.choice(("#a8303a", "#2f4f8a", "#4a6a3c"))
    shell = Shell(
        "#8f8a88",
        "#7f7874",
        ceiling="#5f5450",
        trim="#7a7470",
        wall_kind="stone",
        floor_kind="slabs",
        beams="#4a3428",
        height=420,
        half=450,
    )
    windows = (Opening(-190, 90, 130, 330, arched=True), Opening(190, 90, 130, 330, arched=True))

    def on_the_wall(c: skia.Canvas) -> None:
        with on_wall(c, shell):
            for x in (-320, -70, 70, 320):
                _banner(c, x, cloth)

    def on_the_floor(c: skia.Canvas) -> None:
        for k in range(3):
            box(c, Box(-110 + k * 22, 110 - k * 22, 190 + k * 26, 310, k * 14, k * 14 + 14), "#8a8480", 0.4)
        _throne(c, 0, 280, cloth)
        for x in (-258, 258):
            _torch(c, x, 300)
        for side in (-1, 1):
            pillar(c, side * 385, 120, "#8f8a88", 420)

    def flames(c: skia.Canvas) -> None:
        for x in (-258, 258):
            at = spot(x, 300, 205)
            shine(c, Glow(at, 90, "#ff9a3c", 0.9))
            c.drawPath(
                path(
                    (at[0] - 6, at[1] + 6),
                    (at[0] - 9, at[1] - 8, at[0], at[1] - 22),
                    (at[0] + 9, at[1] - 8, at[0] + 6, at[1] + 6),
                ),
                fill("#ffd27a"),
            )

    def carpet(c: skia.Canvas) -> None:
        shape = path(spot(-70, -440), spot(70, -440), spot(60, 200), spot(-60, 200))
        c.drawPath(shape, fill(cloth))
        for side in (-1, 1):
            c.drawLine(*spot(side * 60, -440), *spot(side * 52, 200), line("#e0b450", 2.4))

    marks = {
        "throne": (0, 250, 90),
        "torch": (258, 260, 0),
        "window": (-190, 260, 0),
        "door": (-400, 60, 0),
        "steps": (0, 160, 0),
    }
    return furnished(
        setting,
        shell,
        windows,
        ((-258.0, 300.0, 205.0), (258.0, 300.0, 205.0)),
        on_the_wall=on_the_wall,
        on_the_floor=on_the_floor,
        outside="hills",
        marks=marks,
        seats=((0, 262, 92),),
        warm="#ffae5e",
        flat_rug=carpet,
        glowing=flames,
        moving=(flicker([spot(-258, 300, 205), spot(258, 300, 205)], 130, "#ff9a3c"),),
    )


def _banner(c: skia.Canvas, x: float, cloth: str) -> None:
    shape = path((x - 26, -372), (x + 26, -372), (x + 26, -200), (x, -176), (x - 26, -200))
    c.drawPath(shape, linear((x - 26, 0), (x + 26, 0), [lighten(cloth, 0.15), cloth, darken(cloth, 0.3), cloth]))
    c.drawPath(shape, line("#e0b450", 2.4))
    c.drawCircle(x, -290, 14, line("#e0b450", 3))
    c.drawPath(path((x, -310), (x + 6, -290), (x, -270), (x - 6, -290)), fill("#e0b450"))
    c.drawRect(skia.Rect(x - 32, -377, x + 32, -370), fill("#5a4030"))


def _throne(c: skia.Canvas, x: float, z: float, cloth: str) -> None:
    with standing(c, x, z, 42):
        gold = linear((-40, 0), (40, 0), ["#ffe4a0", "#c9922e", "#6f4a12"])
        c.drawPath(path((-42, 0), (-42, -130), (-30, -160, 0, -186), (30, -160, 42, -130), (42, 0)), gold)
        c.drawPath(
            path((-32, -52), (-32, -124), (-22, -148, 0, -166), (22, -148, 32, -124), (32, -52)),
            linear((0, -166), (0, -52), [lighten(cloth, 0.15), darken(cloth, 0.3)]),
        )
        c.drawRoundRect(skia.Rect(-36, -58, 36, -44), 5, 5, fill(lighten(cloth, 0.1)))
        for dx in (-50, 36):
            c.drawRoundRect(skia.Rect(dx, -84, dx + 14, 0), 4, 4, gold)


def _torch(c: skia.Canvas, x: float, z: float) -> None:
    with standing(c, x, z, 150):
        c.drawPath(path((-4, 30), (-9, -34), (9, -34), (4, 30)), linear((-9, 0), (9, 0), ["#7a5a3c", "#3a2a1c"]))
        c.drawRect(skia.Rect(-11, -40, 11, -30), fill("#3a3a42"))


def cave(setting: Setting, assets: str) -> Built:
    """Rock on all sides, stalactites, a pool that glows, a mouth of daylight."""
    air, rng = air_of(setting), random.Random(setting.seed)
    tone, pool = "#5f6478", rng.choice(("#3fd0d8", "#6ad08a", "#8a7af0"))
    mouth = Glow((-170, -170), 330, mix(air.sky[3], air.light, 0.3), 0.35 if air.night else 0.85)
    glows = (mouth, Glow(spot(240, 210), 330, pool, 0.75, 0.6))
    ambient = "#4a4c66" if not air.night else "#34385a"

    def back(c: skia.Canvas) -> None:
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

    def daylight(c: skia.Canvas) -> None:
        shape = path(
            (-250, -62),
            (-276, -150, -226, -226),
            (-170, -286, -104, -222),
            (-66, -150, -96, -62),
            (-170, -74, -250, -62),
        )
        c.drawPath(shape, linear((0, -280), (0, -60), [air.sky[2], air.sky[3]]))
        shine(c, Glow((-170, -160), 240, air.sky[3], 0.5))

    def floor(c: skia.Canvas) -> None:
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

    def front(c: skia.Canvas) -> None:
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

    layers = (
        indoors(ambient, glows, 0.6, back, daylight, "rock wall", opaque=True),
        indoors(ambient, glows, 0.85, front, name="stalactites"),
        indoors(
            ambient, glows, 1.0, floor, lambda c: shine(c, Glow(spot(240, 210), 150, pool, 0.5, 0.25)), "cave floor"
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


def stage(setting: Setting, assets: str) -> Built:
    """A theatre: red curtains, boards, footlights and a spot."""
    red = "#a8262f"
    pools = (Glow((0, -150), 420, "#fff0cc", 0.9), Glow((0, 10), 330, "#fff0cc", 0.8, 0.35))

    def back(c: skia.Canvas) -> None:
        c.drawRect(WORLD, linear((0, -500), (0, 0), ["#1c2450", "#4a5fa0"]))
        for k in range(40):
            r = random.Random(k)
            c.drawCircle(r.uniform(-500, 500), r.uniform(-420, -120), r.uniform(1, 2.6), fill("#fff3c0", 0.8))
        c.drawCircle(150, -270, 42, radial((140, -280), 50, ["#fffbe6", "#f0dca0"]))

    def drapes(c: skia.Canvas) -> None:
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
                path(
                    (k * 100 - 50, TOP), (k * 100 - 50, -330), (k * 100, -262, k * 100 + 50, -330), (k * 100 + 50, TOP)
                ),
                linear(
                    (k * 100 - 50, 0), (k * 100 + 50, 0), [darken(red, 0.35), lighten(red, 0.12), darken(red, 0.35)]
                ),
            )
            c.drawPath(path((k * 100 - 50, -330), (k * 100, -262, k * 100 + 50, -330), close=False), line("#e0b450", 4))

    def boards(c: skia.Canvas) -> None:
        c.drawRect(skia.Rect(LEFT, -44, RIGHT, BOTTOM), linear((0, -44), (0, 110), ["#8a5c3c", "#b58052", "#7a4e30"]))
        for i in range(-30, 31):
            c.drawLine(*spot(i * 34, 330), *spot(i * 34, -440), line("#4a2e1c", 1.1, 0.6))
        c.drawRect(skia.Rect(LEFT, -44, RIGHT, BOTTOM), texture("paint", "#3a2014", 0.35, 2.0, 0.15))

    layers = (
        indoors("#8a86b0", pools, 0.7, back, name="backcloth", opaque=True),
        indoors("#8f7a86", pools, 0.9, drapes, name="curtains"),
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


def cellar(setting: Setting, assets: str) -> Built:
    """Brick vaults, barrels, shelves of bottles, one bulb."""
    shell = Shell(
        "#8a5c4a",
        "#6a625c",
        ceiling="#5a3f36",
        trim="#5a4a42",
        wall_kind="brick",
        floor_kind="slabs",
        beams="#4a3226",
        height=270,
    )

    def on_the_wall(c: skia.Canvas) -> None:
        with on_wall(c, shell):
            for row in range(3):
                c.drawRect(skia.Rect(-200, -90 - row * 52, 60, -84 - row * 52), fill("#6a4a34"))
                for k in range(14):
                    x = -190 + k * 18
                    c.drawRoundRect(
                        skia.Rect(x, -122 - row * 52, x + 10, -90 - row * 52),
                        3,
                        3,
                        fill(("#2f5a42", "#5a2a34", "#3a3a2c")[(k + row) % 3]),
                    )
                    c.drawRect(skia.Rect(x + 3, -134 - row * 52, x + 7, -120 - row * 52), fill("#2f4a3a"))

    def on_the_floor(c: skia.Canvas) -> None:
        for x, z in ((200, 230), (300, 250), (250, 160)):
            with standing(c, x, z):
                c.drawOval(skia.Rect(-46, -8, 50, 10), fill("#0a080c", 0.5, blur=4))
                barrel = path((-34, 0), (-46, -50, -34, -98), (34, -98), (46, -50, 34, 0))
                c.drawPath(barrel, linear((-44, 0), (44, 0), ["#b58052", "#8a5a38", "#4a2e1c"]))
                c.drawPath(barrel, texture("paint", "#2a1810", 0.5, 0.12, 1.4))
                for up in (12, 32, 70, 88):
                    c.drawLine(-40, -up, 40, -up, line("#3a3c42", 4))
        table(c, -300, 200, 120, "#6a4a34")
        box(c, Box(-360, -290, 80, 140, 0, 55), "#8a6244", 0.4)

    return furnished(
        setting,
        shell,
        (),
        ((0.0, 160.0, 225.0),),
        on_the_wall=on_the_wall,
        on_the_floor=on_the_floor,
        outside="garden",
        marks={
            "barrel": (230, 120, 0),
            "shelf": (-70, 260, 0),
            "table": (-300, 160, 75),
            "stairs": (380, 100, 0),
            "lamp": (0, 150, 200),
        },
        seats=((-320, 90, 55),),
        warm="#ffcf8a",
    )


def space(setting: Setting, assets: str) -> Built:
    """Grey dust under a black sky, a ringed planet, stars in a nebula."""
    rng = random.Random(setting.seed)
    hue = rng.choice(
        (("#2a1c5a", "#b04a8a", "#e0a86a"), ("#0f2a5a", "#2f8aa0", "#a0e0c0"), ("#3a1440", "#c0503c", "#f0c07a"))
    )

    def heaven(c: skia.Canvas) -> None:
        c.drawRect(WORLD, linear((0, -700), (0, 0), ["#05060f", mix("#0a0c20", hue[0], 0.6)]))
        c.drawRect(WORLD, texture("cloud", hue[1], 0.45, 2.6, 1.6, seed=setting.seed % 5))
        c.drawRect(WORLD, texture("cloud", hue[0], 0.6, 1.7, 1.2, seed=setting.seed % 5 + 1))
        for _ in range(700):
            c.drawCircle(
                rng.uniform(LEFT, RIGHT),
                rng.uniform(-900, -60),
                rng.choice((0.4, 0.5, 0.7, 1.2)),
                fill("#ffffff", rng.random()),
            )

    def planet(c: skia.Canvas) -> None:
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
        for k in range(16):
            x, y = rng.uniform(-800, 800), rng.uniform(-50, 80)
            w = 12 + (y + 60) * 0.5
            c.drawOval(skia.Rect(x - w, y - w * 0.22, x + w, y + w * 0.22), fill("#2a2838", 0.5))
            c.drawOval(skia.Rect(x - w, y - w * 0.14, x + w, y + w * 0.28), line("#f0ecf6", 1.4, 0.4))
        for k, (x, w) in enumerate(((-330, 110), (310, 80), (410, 130))):
            stone(c, x, -22, w, w * 0.55, "#8a8694", k)

    layers = (plain(0.0, heaven, "space", opaque=True), plain(0.06, planet, "planet"), plain(1.0, dust, "dust"))
    return Built(
        layers,
        (),
        Light("#f3f0ff", "#1a1a30", -0.6, 0.14, lighten(hue[2], 0.3)),
        {"rock": (-320, 40, 45), "crater": (60, 60, 0)},
        ((-320, 40, 48),),
    )
