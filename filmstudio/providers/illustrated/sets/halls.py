"""Great and old interiors: temple hall and castle hall."""

import math
import random

import skia

from filmstudio.film.staging import Setting
from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, path, radial
from filmstudio.providers.illustrated.light import Light
from filmstudio.providers.illustrated.sets.interior import furnished
from filmstudio.providers.illustrated.sets.room import Opening, Shell, on_wall, standing
from filmstudio.providers.illustrated.sets.sheet import Glow, shine
from filmstudio.providers.illustrated.sets.solids import Box, box, contact
from filmstudio.providers.illustrated.sets.stage import Built, Moving, spot
from filmstudio.providers.illustrated.texture import texture


def _temple_hall_on_the_wall(c: skia.Canvas, shell: Shell, tone: str) -> None:
    with on_wall(c, shell):
        _shrine(c, tone)


def _temple_hall_on_the_floor(c: skia.Canvas, tone: str) -> None:
    for z in (250, 120, -10):
        for side in (-1, 1):
            pillar(c, side * 300, z, tone)
    for x in (-70, 0, 70):
        _bell(c, x, 190, 248 if x else 232)
    for side in (-1, 1):
        _lamp_stand(c, side * 190, 160)


def _temple_hall_flames(c: skia.Canvas) -> None:
    for side in (-1, 1):
        for k in range(5):
            x, y = spot(side * 190 + (k - 2) * 9, 160, 66)
            shine(c, Glow((x, y), 24, "#ffb347", 0.9))
            c.drawOval(skia.Rect(x - 1.6, y - 5, x + 1.6, y + 3), fill("#fff0b8"))
    shine(c, Glow(spot(0, 300, 120), 170, "#ffb850", 0.8))


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
            on_the_wall=lambda c: _temple_hall_on_the_wall(c, shell, tone),
            on_the_floor=lambda c: _temple_hall_on_the_floor(c, tone),
            outside="garden",
            marks=marks,
            warm="#ffb860",
            glowing=_temple_hall_flames,
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


def _castle_hall_on_the_wall(c: skia.Canvas, shell: Shell, cloth: str) -> None:
    with on_wall(c, shell):
        for x in (-320, -70, 70, 320):
            _banner(c, x, cloth)


def _castle_hall_on_the_floor(c: skia.Canvas, cloth: str) -> None:
    for k in range(3):
        box(c, Box(-110 + k * 22, 110 - k * 22, 190 + k * 26, 310, k * 14, k * 14 + 14), "#8a8480", 0.4)
    _throne(c, 0, 280, cloth)
    for x in (-258, 258):
        _torch(c, x, 300)
    for side in (-1, 1):
        pillar(c, side * 385, 120, "#8f8a88", 420)


def _castle_hall_flames(c: skia.Canvas) -> None:
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


def _castle_hall_carpet(c: skia.Canvas, cloth: str) -> None:
    shape = path(spot(-70, -440), spot(70, -440), spot(60, 200), spot(-60, 200))
    c.drawPath(shape, fill(cloth))
    for side in (-1, 1):
        c.drawLine(*spot(side * 60, -440), *spot(side * 52, 200), line("#e0b450", 2.4))


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
        on_the_wall=lambda c: _castle_hall_on_the_wall(c, shell, cloth),
        on_the_floor=lambda c: _castle_hall_on_the_floor(c, cloth),
        outside="hills",
        marks=marks,
        seats=((0, 262, 92),),
        warm="#ffae5e",
        flat_rug=lambda c: _castle_hall_carpet(c, cloth),
        glowing=_castle_hall_flames,
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
