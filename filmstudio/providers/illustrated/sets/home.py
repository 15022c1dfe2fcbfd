"""Rooms of a home: kitchen, living room, bedroom, and the quiet room that stands for any other."""

import math
import random

import skia

from filmstudio.film.staging import Setting
from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, path, radial
from filmstudio.providers.illustrated.sets.furniture import (
    bed,
    chair,
    cupboard,
    door,
    floor_lamp,
    jars,
    pendant,
    picture,
    plant,
    rug,
    shelf,
    sofa,
    table,
)
from filmstudio.providers.illustrated.sets.interior import furnished
from filmstudio.providers.illustrated.sets.room import (
    Opening,
    Shell,
    on_wall,
    standing,
)
from filmstudio.providers.illustrated.sets.solids import Box, box, contact
from filmstudio.providers.illustrated.sets.stage import Built, Moving, spot


def _kitchen_on_the_wall(c: skia.Canvas, shell: Shell, front: str, top: str, setting: Setting) -> None:
    with on_wall(c, shell):
        _splash(c, front)
        _hood(c, 135)
        for x0, x1 in ((-330, -205), (205, 300)):
            c.drawRect(
                skia.Rect(x0, -212, x1, -206), linear((0, -212), (0, -206), [lighten(top, 0.3), darken(top, 0.2)])
            )
            c.drawRect(
                skia.Rect(x0 + 3, -206, x1 - 3, -196),
                linear((0, -206), (0, -196), [("#1a1020", 0.4), ("#1a1020", 0.0)]),
            )
            jars(c, [x0 + 14 + 16 * k for k in range(int((x1 - x0) / 16) - 1)], 212, setting.seed + int(x0))
            c.drawRect(skia.Rect(x0, -166, x1, -161), fill(top))
            jars(c, [x0 + 18 + 21 * k for k in range(int((x1 - x0) / 21))], 166, setting.seed + int(x1))


def _kitchen_on_the_floor(c: skia.Canvas, front: str, top: str, setting: Setting, rng: random.Random) -> None:
    cupboard(c, -430, -10, 262, front, doors=7, top=top)
    cupboard(c, 186, 330, 262, front, doors=3, top=top)
    _stove(c, 88, 260)
    _sink(c, -128, 266)
    _fridge(c, 372, 250, rng.choice(("#e8efe8", "#d0584a", "#9fc3c8")))
    plant(c, -250, 268, 40, setting.seed, up=92)
    table(c, 235, 120, 170, lighten(top, 0.15))
    chair(c, 170, 190, top)
    _bowl(c, 240, 150)
    pendant(c, 235, 150, 212, "#3f5f66")


KITCHEN_MARKS: dict[str, tuple[float, float, float]] = {
    "table": (130, 80, 75),
    "sink": (-95, 190, 90),
    "stove": (92, 190, 90),
    "fridge": (330, 190, 0),
    "window": (-95, 200, 0),
    "chair": (170, 190, 45),
    "counter": (-200, 190, 90),
    "door": (-420, 120, 0),
}


def kitchen(setting: Setting, assets: str) -> Built:
    """Cupboards along the wall, window over the sink, stove under its hood, a table to sit at."""
    rng = random.Random(setting.seed)
    front, wall, top = rng.choice(
        (
            ("#7fa394", "#f3e6c8", "#c08a58"),
            ("#d98f6a", "#f6ead2", "#8a5c40"),
            ("#6f93b0", "#f2ead8", "#b98450"),
            ("#e8d9bc", "#a9c0ae", "#8a5c3c"),
        )
    )
    shell = Shell(
        wall,
        "#e9dcc4",
        wall_kind="plaster",
        floor_kind="tiles",
        floor_accent=rng.choice(("#b86f50", "#7f9a94", "#8a8f9a")),
        beams="#8a6040",
    )
    windows = (Opening(-95, 190, 112, 258),)
    return furnished(
        setting,
        shell,
        windows,
        ((235, 150, 205), (135, 300, 165)),
        on_the_wall=lambda c: _kitchen_on_the_wall(c, shell, front, top, setting),
        on_the_floor=lambda c: _kitchen_on_the_floor(c, front, top, setting, random.Random(setting.seed)),
        outside="garden",
        marks=KITCHEN_MARKS,
        seats=((170, 180, 45),),
        moving=(_steam(92, 250, 118),),
    )


def _splash(c: skia.Canvas, color: str) -> None:
    for i in range(-23, 24):
        for j in range(2):
            tone = lighten(color, 0.55 + 0.08 * ((i * 5 + j * 3) % 4))
            c.drawRoundRect(
                skia.Rect(i * 18 + 0.6, -96 - (j + 1) * 14, i * 18 + 17.4, -96 - j * 14 - 1), 1.4, 1.4, fill(tone)
            )


def _hood(c: skia.Canvas, x: float) -> None:
    c.drawPath(
        path((x - 58, -182), (x + 58, -182), (x + 22, -236), (x - 22, -236)),
        linear((x - 58, 0), (x + 58, 0), ["#e2e4e4", "#b4babd", "#7e868c"]),
    )
    c.drawRect(
        skia.Rect(x - 22, -318, x + 22, -236), linear((x - 22, 0), (x + 22, 0), ["#d6d9da", "#a9afb3", "#7a8288"])
    )
    c.drawRect(skia.Rect(x - 60, -184, x + 60, -174), fill("#8d959b"))


def _stove(c: skia.Canvas, x: float, z: float) -> None:
    box(c, Box(x - 46, x + 46, z, z + 60, 0, 92), "#434954", 0.1, lid="#22262e")
    with standing(c, x, z):
        c.drawRoundRect(skia.Rect(-36, -62, 36, -18), 4, 4, linear((0, -62), (0, -18), ["#11141a", "#2c3440"]))
        c.drawRoundRect(skia.Rect(-36, -72, 36, -67), 2, 2, fill("#c3c9ce"))
        for k in range(5):
            c.drawCircle(-28 + 14 * k, -82, 3.6, radial((-29 + 14 * k, -83), 4, ["#f0f2f4", "#6c757e"]))
    with standing(c, x + 4, z + 20, 92):
        c.drawRoundRect(skia.Rect(-18, -24, 18, 0), 4, 4, linear((-18, 0), (18, 0), ["#e0745a", "#b5432f", "#6f2620"]))
        c.drawRoundRect(skia.Rect(-20, -27, 20, -22), 2, 2, fill("#8f3426"))
        c.drawRoundRect(skia.Rect(-27, -20, -18, -16), 2, 2, fill("#6f2620"))


def _sink(c: skia.Canvas, x: float, z: float) -> None:
    with standing(c, x, z + 30, 92):
        c.drawPath(
            path((0, 0), (0, -30), (0, -42, 12, -42), (24, -42, 24, -30), (24, -26), close=False), line("#c9d0d4", 4)
        )
        c.drawPath(path((0, 0), (0, -30), (0, -42, 12, -42), close=False), line("#ffffff", 1.2, 0.8))


def _fridge(c: skia.Canvas, x: float, z: float, color: str) -> None:
    contact(c, x - 40, x + 40, z, 0.4)
    box(c, Box(x - 40, x + 40, z, z + 66, 0, 182), color, 0.06)
    with standing(c, x, z):
        c.drawLine(-39, -122, 39, -122, line(darken(color, 0.35), 1.6))
        for y in (-150, -104):
            c.drawRoundRect(skia.Rect(-34, y, -30, y + 24), 2, 2, fill("#8d959b"))
        for px, py, tone in ((4, -96, "#fff3b0"), (17, -88, "#f2b0a8"), (8, -150, "#bfe0d0")):
            c.drawRect(skia.Rect(px, py, px + 11, py + 12), fill(tone))


def _bowl(c: skia.Canvas, x: float, z: float) -> None:
    with standing(c, x, z, 75):
        for dx, color in ((-8, "#d8442f"), (0, "#f0a32c"), (8, "#9ab83c"), (3, "#e2632f")):
            c.drawCircle(
                dx, -12 - (dx == 3) * 5, 6, radial((dx - 2, -14), 8, [lighten(color, 0.35), darken(color, 0.15)])
            )
        c.drawPath(
            path((-20, -10), (-14, 2, 0, 2), (14, 2, 20, -10)), linear((-20, 0), (20, 0), ["#f6f1e6", "#a9b8bc"])
        )


def _steam(x: float, z: float, up: float) -> Moving:
    """Three wisps over a pot."""

    def draw(c: skia.Canvas, seconds: float) -> None:
        px, py = spot(x, z, up)
        for k in range(3):
            t = (seconds * 0.35 + k / 3) % 1.0
            sway = math.sin(seconds * 1.6 + k * 2.1) * 5 * t
            wisp = path(
                (px + k * 5 - 5, py - 30 * t),
                (px + k * 5 - 8 + sway, py - 30 * t - 9, px + k * 5 - 5 + sway, py - 30 * t - 17),
                close=False,
            )
            c.drawPath(wisp, line("#ffffff", 3.5 + 3 * t, 0.22 * (1 - t)))

    return Moving(draw, 0.97)


def _books_and_cup(c: skia.Canvas) -> None:
    for k, tone in enumerate(("#9a3b34", "#d8cbb0", "#2f5f73")):
        c.drawRect(skia.Rect(-16 + k, -4 - 4 * k, 16 - 2 * k, -4 * k), fill(tone))
    c.drawRoundRect(skia.Rect(26, -9, 35, 0), 2, 2, fill("#f3efe6"))


def _living_room_on_the_wall(c: skia.Canvas, shell: Shell, setting: Setting, wall: str) -> None:
    with on_wall(c, shell):
        picture(c, 18, 176, 84, 60, setting.seed)
        picture(c, 96, 190, 40, 52, setting.seed + 1)
        picture(c, -62, 196, 38, 46, setting.seed + 2)
        door(c, 375, darken(wall, 0.35), shell.trim)


def _living_room_on_the_floor(c: skia.Canvas, wood: str, cloth: str, drape: str, setting: Setting) -> None:
    shelf(c, 235, 285, 120, wood, seed=setting.seed)
    plant(c, -330, 250, 130, setting.seed + 3)
    sofa(c, 10, 235, 220, cloth, drape)
    floor_lamp(c, 142, 240)
    table(c, 15, 120, 110, wood, depth=50, height=42)
    with standing(c, 0, 140, 42):
        _books_and_cup(c)


def living_room(setting: Setting, assets: str) -> Built:
    """Sofa, bookcase, tall window with drapes, pictures, a rug and a standing lamp."""
    rng = random.Random(setting.seed)
    wall, cloth, drape, wood = rng.choice(
        (
            ("#9fb3a4", "#c4694a", "#e6d2a4", "#7a5236"),
            ("#d9b98f", "#47708a", "#a84e3e", "#6b4630"),
            ("#8fa3b8", "#d0a04a", "#f0e4cc", "#7a5236"),
            ("#c79a8a", "#5f7f68", "#efe0c4", "#5f4030"),
        )
    )
    shell = Shell(
        wall, "#a8754a", wall_kind=rng.choice(("plaster", "stripes", "panels")), wainscot=rng.choice((None, "#efe6d6"))
    )
    windows = (Opening(-190, 165, 62, 268),)

    marks = {
        "sofa": (10, 190, 44),
        "window": (-190, 230, 0),
        "shelf": (235, 220, 0),
        "lamp": (142, 220, 0),
        "table": (15, 95, 42),
        "door": (375, 260, 0),
        "chair": (10, 200, 44),
    }
    return furnished(
        setting,
        shell,
        windows,
        ((142, 240, 150),),
        on_the_wall=lambda c: _living_room_on_the_wall(c, shell, setting, wall),
        on_the_floor=lambda c: _living_room_on_the_floor(c, wood, cloth, drape, setting),
        outside=rng.choice(("garden", "town")),
        marks=marks,
        seats=((-45, 200, 44), (60, 200, 44)),
        drape=drape,
        flat_rug=lambda c: rug(c, 10, 30, 380, 210, cloth, drape),
    )


def _bedroom_on_the_wall(c: skia.Canvas, shell: Shell, wood: str, setting: Setting) -> None:
    with on_wall(c, shell):
        picture(c, 165, 150, 60, 70, setting.seed)
        door(c, -380, wood, shell.trim)


def bedroom(setting: Setting, assets: str) -> Built:
    """A bed by the window, a bedside lamp, a wardrobe."""
    rng = random.Random(setting.seed)
    wall, blanket, wood = rng.choice(
        (("#b7a4c4", "#5d6fa8", "#8a6448"), ("#a8c0c8", "#d98a6a", "#7a5236"), ("#ead0b4", "#6f9a86", "#6b4630"))
    )
    shell = Shell(wall, "#b58a60", wall_kind=rng.choice(("stripes", "plaster")))
    windows = (Opening(-20, 165, 85, 262),)

    def on_the_floor(c: skia.Canvas) -> None:
        cupboard(c, 300, 430, 262, wood, high=225, depth=55, doors=2)
        bed(c, 165, 100, 165, blanket, wood)
        cupboard(c, 40, 80, 270, wood, high=54, depth=40, doors=1)
        with standing(c, 60, 282, 54):
            c.drawRect(skia.Rect(-3, -18, 3, 0), fill("#8a6a4a"))
            c.drawPath(path((-14, -16), (-8, -38), (8, -38), (14, -16)), fill("#f3dfb4"))
        plant(c, -230, 270, 90, setting.seed)

    marks = {
        "bed": (165, 95, 57),
        "window": (-20, 240, 0),
        "lamp": (60, 240, 60),
        "wardrobe": (350, 220, 0),
        "door": (-380, 260, 0),
    }
    return furnished(
        setting,
        shell,
        windows,
        ((60, 282, 82),),
        on_the_wall=lambda c: _bedroom_on_the_wall(c, shell, wood, setting),
        on_the_floor=on_the_floor,
        outside="garden",
        marks=marks,
        seats=((165, 85, 55),),
        drape=lighten(blanket, 0.35),
        flat_rug=lambda c: rug(c, -90, 40, 260, 150, blanket, lighten(blanket, 0.4)),
    )


def quiet_room(setting: Setting, assets: str) -> Built:
    """Any room: a tall window, soft light, a chair, a plant, a picture."""
    rng = random.Random(setting.seed)
    wall = rng.choice(("#b9b3a2", "#a3b0b4", "#bfa898", "#a8b39c"))
    shell = Shell(wall, "#9a7450", wall_kind="plaster", wainscot=None)
    windows = (Opening(-150, 180, 60, 270),)

    def on_the_wall(c: skia.Canvas) -> None:
        with on_wall(c, shell):
            picture(c, 120, 160, 110, 76, setting.seed)
            door(c, 340, "#7a5a44", shell.trim)

    def on_the_floor(c: skia.Canvas) -> None:
        table(c, 120, 240, 120, "#8a6042", height=78, depth=45)
        plant(c, 85, 255, 50, setting.seed, up=78)
        plant(c, -320, 260, 150, setting.seed + 1)
        floor_lamp(c, 215, 260)
        chair(c, -20, 240, "#7a5236")

    marks = {
        "window": (-150, 240, 0),
        "table": (120, 200, 78),
        "chair": (-20, 235, 45),
        "door": (340, 260, 0),
        "lamp": (215, 240, 0),
    }
    return furnished(
        setting,
        shell,
        windows,
        ((215, 260, 150),),
        on_the_wall=on_the_wall,
        on_the_floor=on_the_floor,
        outside="hills",
        marks=marks,
        seats=((-20, 230, 45),),
        drape="#e9dcc2",
        flat_rug=lambda c: rug(c, 0, 20, 420, 200, "#8f5a4a", "#e0cba4"),
    )
