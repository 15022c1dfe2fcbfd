"""Rooms many people use: classroom, office, cafe, library, corridor, hospital room, workshop."""

import random

import skia

from filmstudio.film.staging import Setting
from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, path, radial
from filmstudio.providers.illustrated.sets.furniture import (
    chair,
    cupboard,
    door,
    jars,
    pendant,
    plant,
    table,
)
from filmstudio.providers.illustrated.sets.interior import furnished
from filmstudio.providers.illustrated.sets.room import Opening, Shell, on_wall, standing
from filmstudio.providers.illustrated.sets.sheet import Glow, shine
from filmstudio.providers.illustrated.sets.solids import Box, box
from filmstudio.providers.illustrated.sets.stage import Built, spot
from filmstudio.providers.illustrated.texture import texture


def _classroom_on_the_wall(c: skia.Canvas, shell: Shell, rng: random.Random) -> None:
    with on_wall(c, shell):
        _blackboard(c, rng.random() < 0.5)
        _clock(c, 178, 246)
        for k, tone in enumerate(("#d8443f", "#f0b43c", "#4f8a4a", "#3f6f9a", "#8a4f8a", "#e07f3c", "#2f8a8a")):
            c.drawRect(skia.Rect(-135 + k * 40, -284, -107 + k * 40, -262), fill(lighten(tone, 0.25)))
            c.drawRect(skia.Rect(-131 + k * 40, -280, -111 + k * 40, -266), fill("#fffaf0"))


def classroom(setting: Setting, assets: str) -> Built:
    """A blackboard, the teacher's desk, pupils' desks, a map, a clock, windows to the yard."""
    rng = random.Random(setting.seed)
    wall = rng.choice(("#e6d6a8", "#b9cfb4", "#c4d2dc"))
    shell = Shell(wall, "#b58a5c", wainscot=darken(wall, 0.28))
    windows = (Opening(-325, 130, 100, 262), Opening(330, 120, 100, 262))

    def on_the_floor(c: skia.Canvas) -> None:
        table(c, 130, 215, 150, "#8a5c3c", depth=60, height=76)
        with standing(c, 150, 235, 76):
            for k, tone in enumerate(("#2f5f73", "#9a3b34", "#c99a3c")):
                c.drawRect(skia.Rect(-15 + k * 2, -5 - 5 * k, 15 - k, -5 * k), fill(tone))
            c.drawCircle(34, -6, 6, radial((32, -8), 7, ["#ff8a6a", "#b5281f"]))
        for x, z in ((-300, 190), (310, 120), (-330, 70)):
            table(c, x, z, 110, "#c08a58", depth=45, height=66)
            chair(c, x, z - 30, "#7f9aa6", back=False, seat=40)

    marks = {
        "board": (0, 260, 0),
        "blackboard": (0, 260, 0),
        "desk": (130, 170, 76),
        "table": (130, 170, 76),
        "window": (-325, 230, 0),
        "door": (410, 150, 0),
        "chair": (310, 90, 40),
    }
    return furnished(
        setting,
        shell,
        windows,
        ((-140, 160, 300), (140, 160, 300)),
        on_the_wall=lambda c: _classroom_on_the_wall(c, shell, random.Random(setting.seed)),
        on_the_floor=on_the_floor,
        outside="garden",
        marks=marks,
        seats=((-300, 160, 40), (310, 90, 40)),
    )


def _blackboard(c: skia.Canvas, maths: bool) -> None:
    c.drawRect(skia.Rect(-150, -246, 150, -104), fill("#140f20", 0.3, blur=4))
    c.drawRect(skia.Rect(-150, -250, 150, -108), linear((0, -250), (0, -108), ["#a5703f", "#6a4428"]))
    slate = skia.Rect(-142, -242, 142, -116)
    c.drawRect(slate, linear((-142, -242), (142, -116), ["#2f5a4a", "#274c40", "#1f3f38"]))
    c.drawRect(slate, texture("cloud", "#dfeee4", 0.22, 1.0, 0.4))
    chalk = line("#f3f6ee", 1.8, 0.8)
    if maths:
        c.drawPath(path((-110, -140), (-60, -220), (-20, -140)), chalk)
        c.drawCircle(60, -180, 34, chalk)
        c.drawLine(60, -180, 94, -180, chalk)
    else:
        for row in range(4):
            x = -118.0
            for w in (34, 22, 46, 18, 38):
                c.drawLine(x, -220 + row * 24, x + w, -220 + row * 24, line("#f3f6ee", 2.2, 0.55))
                x += w + 10
    c.drawRect(skia.Rect(-150, -108, 150, -101), fill("#8a5c3c"))
    for x, tone in ((-60, "#ffffff"), (-40, "#f6e08a"), (70, "#f2a0a0")):
        c.drawRoundRect(skia.Rect(x, -111, x + 12, -108), 1.4, 1.4, fill(tone))


def _clock(c: skia.Canvas, x: float, up: float) -> None:
    c.drawCircle(x + 2, -up + 3, 19, fill("#140f20", 0.3, blur=2))
    c.drawCircle(x, -up, 19, fill("#3a3438"))
    c.drawCircle(x, -up, 16.5, fill("#fffaf0"))
    c.drawLine(x, -up, x - 6, -up - 7, line("#2a2428", 2))
    c.drawLine(x, -up, x + 9, -up - 8, line("#2a2428", 1.4))


def _office_on_the_wall(c: skia.Canvas, shell: Shell, rng: random.Random, tone: str) -> None:
    with on_wall(c, shell):
        _pinboard(c, 235, rng)
        door(c, 372, darken(tone, 0.2), shell.trim)


def _office_on_the_floor(c: skia.Canvas, setting: Setting, tone: str) -> None:
    cupboard(c, 130, 250, 290, "#dfe3e4", high=74, depth=30, doors=3)
    plant(c, 190, 300, 60, setting.seed, up=74)
    plant(c, -385, 255, 170, setting.seed + 1, pot="#e8ecee")
    for x, z in ((-225, 175), (245, 130)):
        _workplace(c, x, z, tone)
    for x in (-160, 160):
        pendant(c, x, 190, 262, tone)


def _office_screens(c: skia.Canvas) -> None:
    for x, z in ((-225, 175), (245, 130)):
        px, py = spot(x, z + 30, 108)
        c.drawRect(
            skia.Rect(px - 25, py - 15, px + 25, py + 13),
            linear((px, py - 15), (px, py + 13), ["#bfe4f2", "#5fa0c4"]),
        )
        for k in range(4):
            c.drawLine(
                px - 20,
                py - 9 + k * 5.5,
                px - 20 + (26, 34, 18, 30)[k],
                py - 9 + k * 5.5,
                line("#ffffff", 1.6, 0.8),
            )
        shine(c, Glow((px, py), 70, "#9fd4f0", 0.3))


def office(setting: Setting, assets: str) -> Built:
    """Desks with screens, a pinboard, tall windows over the city, plants."""
    rng = random.Random(setting.seed)
    wall, tone = rng.choice((("#c9d2d8", "#3f7a8a"), ("#d9cfc0", "#b5603c"), ("#b9c4b4", "#4a6f8a")))
    shell = Shell(wall, "#8a8f99", ceiling="#eef0f0", floor_kind="plain", trim="#e8ecee")
    windows = (Opening(-250, 210, 62, 274), Opening(-20, 200, 62, 274))

    marks = {
        "desk": (245, 95, 74),
        "table": (245, 95, 74),
        "window": (-130, 240, 0),
        "door": (372, 260, 0),
        "chair": (-225, 140, 46),
        "computer": (245, 100, 100),
    }
    return furnished(
        setting,
        shell,
        windows,
        ((-160, 190, 250), (160, 190, 250)),
        on_the_wall=lambda c: _office_on_the_wall(c, shell, random.Random(setting.seed), tone),
        on_the_floor=lambda c: _office_on_the_floor(c, setting, tone),
        outside="town",
        marks=marks,
        seats=((-225, 140, 46), (245, 95, 46)),
        warm="#fff0d4",
        glowing=_office_screens,
    )


def _workplace(c: skia.Canvas, x: float, z: float, tone: str) -> None:
    table(c, x, z, 160, "#d9c4a4", depth=70, height=74)
    box(c, Box(x - 34, x + 34, z + 30, z + 33, 86, 128), "#22262e", 0.0)
    box(c, Box(x - 4, x + 4, z + 32, z + 36, 74, 88), "#4a515c", 0.0)
    with standing(c, x, z + 8, 74):
        c.drawRoundRect(skia.Rect(-24, -3, 18, 1), 1, 1, fill("#e8ecee"))
        c.drawRoundRect(skia.Rect(44, -11, 53, 0), 2, 2, fill(tone))
        for k in range(3):
            c.drawRect(skia.Rect(-70, -3 - 3 * k, -42 + k, -3 * k), fill(("#ffffff", "#f6e6b0", "#dfe8ee")[k]))
    box(c, Box(x - 22, x + 22, z - 44, z - 6, 42, 48), tone, 0.1)
    box(c, Box(x - 3, x + 3, z - 26, z - 20, 8, 42), "#4a515c", 0.0)


def _pinboard(c: skia.Canvas, x: float, rng: random.Random) -> None:
    c.drawRect(skia.Rect(x - 72, -232, x + 72, -128), fill("#8a6244"))
    c.drawRect(skia.Rect(x - 67, -227, x + 67, -133), fill("#cfa574"))
    for k in range(10):
        px, py = x - 58 + (k % 5) * 25 + rng.uniform(-3, 3), -222 + (k // 5) * 44 + rng.uniform(-3, 5)
        c.save()
        c.rotate(rng.uniform(-5, 5), px, py)
        c.drawRect(
            skia.Rect(px, py, px + 19, py + rng.uniform(20, 30)),
            fill(rng.choice(("#fff6c4", "#ffffff", "#bfe0ee", "#f6c9c0"))),
        )
        c.drawCircle(px + 9, py + 2, 1.8, fill("#c8402f"))
        c.restore()


def _cafe_on_the_wall(c: skia.Canvas, shell: Shell, setting: Setting) -> None:
    with on_wall(c, shell):
        _menu(c, 130)
        for up in (180, 226):
            c.drawRect(skia.Rect(262, -up, 395, -up + 5), fill("#8a5c3c"))
            jars(c, [272 + 17 * k for k in range(7)], up, setting.seed + up)


def cafe(setting: Setting, assets: str) -> Built:
    """A counter with a coffee machine and cakes, menu board, pendants, small tables, a window on the street."""
    rng = random.Random(setting.seed)
    wall, tone = rng.choice((("#7a5a4a", "#c9a25a"), ("#3f6a62", "#e0b46a"), ("#a85c48", "#f0d090")))
    shell = Shell(wall, "#a07850", wall_kind=rng.choice(("brick", "planks")), beams="#5a3e2c", wainscot=None)
    windows = (Opening(-255, 215, 72, 262),)

    def on_the_floor(c: skia.Canvas) -> None:
        cupboard(c, 20, 400, 205, darken(tone, 0.45), high=104, depth=60, doors=6, top="#5a3e2c")
        _machine(c, 300, 225)
        _cakes(c, 120, 222)
        for x, z in ((-235, 170), (-345, 90)):
            table(c, x, z, 72, "#6a4a34", depth=60, height=74)
            chair(c, x - 62, z + 10, "#4a3a30")
            with standing(c, x, z + 30, 74):
                c.drawPath(path((-5, -12), (-4, 0), (4, 0), (5, -12)), fill("#fffaf0"))
        for x in (60, 190, 320):
            pendant(c, x, 210, 222, tone)
        plant(c, -120, 290, 120, setting.seed)

    marks = {
        "counter": (150, 160, 104),
        "table": (-235, 130, 74),
        "chair": (-297, 175, 45),
        "window": (-255, 240, 0),
        "door": (-420, 150, 0),
    }
    return furnished(
        setting,
        shell,
        windows,
        ((60, 210, 216), (190, 210, 216), (320, 210, 216)),
        on_the_wall=lambda c: _cafe_on_the_wall(c, shell, setting),
        on_the_floor=on_the_floor,
        outside="town",
        marks=marks,
        seats=((-297, 175, 45),),
        warm="#ffcf8a",
    )


def _menu(c: skia.Canvas, x: float) -> None:
    c.drawRect(skia.Rect(x - 85, -262, x + 85, -166), fill("#8a5c3c"))
    c.drawRect(skia.Rect(x - 79, -256, x + 79, -172), fill("#26282c"))
    c.drawRect(skia.Rect(x - 79, -256, x + 79, -172), texture("cloud", "#ffffff", 0.12, 0.8, 0.4))
    c.drawLine(x - 34, -245, x + 34, -245, line("#f3d9a0", 3.2))
    for row in range(4):
        c.drawLine(x - 66, -230 + row * 15, x - 66 + (60, 46, 70, 52)[row], -230 + row * 15, line("#f3f0e6", 2, 0.8))
        c.drawLine(x + 46, -230 + row * 15, x + 64, -230 + row * 15, line("#f3d9a0", 2, 0.8))


def _machine(c: skia.Canvas, x: float, z: float) -> None:
    with standing(c, x, z, 108):
        steel = linear((-34, 0), (34, 0), ["#f0f3f4", "#aab4ba", "#5f6a72"])
        c.drawRoundRect(skia.Rect(-36, -56, 36, -34), 6, 6, steel)
        c.drawRect(skia.Rect(-30, -36, 30, -4), fill("#3a4046"))
        c.drawRoundRect(skia.Rect(-38, -6, 38, 0), 2, 2, steel)
        for dx in (-14, 14):
            c.drawRect(skia.Rect(dx - 5, -34, dx + 5, -26), fill("#c9a25a"))
            c.drawRoundRect(skia.Rect(dx - 4, -14, dx + 4, -6), 1, 1, fill("#ffffff"))


def _cakes(c: skia.Canvas, x: float, z: float) -> None:
    with standing(c, x, z, 108):
        for k, tone in enumerate(("#f2a0b0", "#7a4a34", "#f6e0a0")):
            px = -44 + k * 42
            c.drawRoundRect(
                skia.Rect(px - 15, -20, px + 15, -6), 3, 3, linear((0, -20), (0, -6), [lighten(tone, 0.3), tone])
            )
            c.drawRect(skia.Rect(px - 15, -13, px + 15, -11), fill("#fffaf0", 0.8))
            c.drawOval(skia.Rect(px - 18, -8, px + 18, -2), fill("#ffffff"))
            c.drawRect(skia.Rect(px - 2, -3, px + 2, 0), fill("#d6dadc"))
        dome = skia.Rect(-64, -34, 60, 0)
        c.drawRoundRect(
            dome, 8, 8, linear((-64, -34), (60, 0), [("#ffffff", 0.4), ("#ffffff", 0.05), ("#ffffff", 0.2)])
        )
        c.drawRoundRect(dome, 8, 8, line("#ffffff", 1.2, 0.6))
