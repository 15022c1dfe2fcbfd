"""Rooms with a purpose: library, hospital room, corridor."""

import random

import skia

from filmstudio.film.staging import Setting
from filmstudio.providers.illustrated.brush import darken, fill, line, linear, path
from filmstudio.providers.illustrated.sets.furniture import (
    bed,
    books,
    chair,
    cupboard,
    door,
    picture,
    plant,
    shelf,
    table,
)
from filmstudio.providers.illustrated.sets.interior import furnished
from filmstudio.providers.illustrated.sets.room import Opening, Shell, on_wall, standing
from filmstudio.providers.illustrated.sets.solids import Box, box, quad
from filmstudio.providers.illustrated.sets.stage import Built, spot


def _library_on_the_floor(c: skia.Canvas, setting: Setting) -> None:
    for k, x in enumerate((-345, -215, 215, 345)):
        shelf(c, x, 285, 124, "#6a4430", height=268, rows=6, seed=setting.seed + k)
    c.drawLine(*spot(-130, 220), *spot(-175, 290, 250), line("#a5703f", 4))
    c.drawLine(*spot(-102, 220), *spot(-147, 290, 250), line("#a5703f", 4))
    for k in range(8):
        c.drawLine(
            *spot(-135 - k * 5.2, 228 + k * 8, 26 + k * 28),
            *spot(-107 - k * 5.2, 228 + k * 8, 26 + k * 28),
            line("#a5703f", 3),
        )
    table(c, 205, 120, 190, "#7a4a30", depth=80)
    chair(c, 130, 190, "#5a3826")
    with standing(c, 225, 150, 75):
        c.drawRect(skia.Rect(-2, -34, 2, 0), fill("#c79a45"))
        c.drawPath(
            path((-24, -30), (-18, -44, 0, -45), (18, -44, 24, -30)),
            linear((0, -45), (0, -30), ["#4f9a6a", "#1f5a3c"]),
        )
        c.drawOval(skia.Rect(-12, -4, 12, 2), fill("#c79a45"))
        books(c, -80, 0, 34, 26, random.Random(setting.seed))


def library(setting: Setting, assets: str) -> Built:
    """Walls of books, a reading table with a green lamp, a ladder."""
    shell = Shell("#6a4a3a", "#8a5a3c", wall_kind="panels", beams="#4a3226")
    windows = (Opening(0, 120, 70, 270, arched=True),)

    marks = {
        "shelf": (-280, 240, 0),
        "table": (205, 90, 75),
        "chair": (130, 190, 45),
        "window": (0, 260, 0),
        "ladder": (-120, 200, 0),
    }
    return furnished(
        setting,
        shell,
        windows,
        ((225, 150, 108), (-280, 260, 285)),
        on_the_wall=lambda c: None,
        on_the_floor=lambda c: _library_on_the_floor(c, setting),
        outside="garden",
        marks=marks,
        seats=((130, 185, 45),),
    )


def _hospital_room_on_the_wall(c: skia.Canvas, shell: Shell, setting: Setting) -> None:
    with on_wall(c, shell):
        c.drawRect(skia.Rect(90, -172, 260, -150), fill("#e8eeee"))
        for k in range(4):
            c.drawCircle(110 + k * 40, -161, 5, fill(("#4f8a9a", "#d0584a", "#8a9aa0", "#e0b43c")[k]))
        door(c, -370, "#8fb0b4", shell.trim)
        picture(c, 20, 168, 52, 64, setting.seed)


def _hospital_room_on_the_floor(c: skia.Canvas) -> None:
    bed(c, 175, 100, 110, "#9fc4d4", "#d6dee0")
    for px in (70,):
        c.drawLine(*spot(px, 190), *spot(px, 190, 190), line("#aab4ba", 3))
        with standing(c, px, 190, 190):
            c.drawRoundRect(
                skia.Rect(-9, 2, 9, 34), 4, 4, linear((0, 2), (0, 34), [("#ffffff", 0.9), ("#bfe0ee", 0.9)])
            )
    cupboard(c, 262, 320, 240, "#e6ecec", high=78, depth=40, doors=1)
    box(c, Box(266, 316, 250, 262, 100, 140), "#2a3036", 0.0)
    curtain = quad(spot(345, 120, 232), spot(345, 300, 232), spot(345, 300, 20), spot(345, 120, 20))
    c.drawPath(curtain, linear(spot(345, 120), spot(345, 300), ["#8fc0c0", "#c4e4e0", "#8fc0c0", "#c4e4e0", "#8fc0c0"]))
    chair(c, -40, 230, "#7fa6b0")


def hospital_room(setting: Setting, assets: str) -> Built:
    """A bed, a curtain rail, a monitor, clean pale walls."""
    shell = Shell("#c4dcdc", "#b9c9cc", floor_kind="plain", wainscot="#a3c4c6", ceiling="#f3f7f7")
    windows = (Opening(-150, 190, 88, 262),)

    def monitor(c: skia.Canvas) -> None:
        px, py = spot(291, 250, 120)
        for k, tone in enumerate(("#7af0a0", "#7ac8f0")):
            y = py - 6 + k * 11
            c.drawPath(
                path((px - 16, y), (px - 6, y), (px - 3, y - 5), (px, y + 4), (px + 3, y), (px + 16, y), close=False),
                line(tone, 1.3),
            )

    marks = {
        "bed": (175, 90, 57),
        "window": (-150, 240, 0),
        "chair": (-40, 220, 45),
        "door": (-370, 260, 0),
        "monitor": (280, 200, 0),
    }
    return furnished(
        setting,
        shell,
        windows,
        ((0, 200, 300),),
        on_the_wall=lambda c: _hospital_room_on_the_wall(c, shell, setting),
        on_the_floor=_hospital_room_on_the_floor,
        outside="town",
        marks=marks,
        seats=((-40, 225, 45), (175, 85, 55)),
        warm="#f2f6ea",
        drape="#dfeeee",
        glowing=monitor,
    )


def _corridor_on_the_wall(c: skia.Canvas, shell: Shell) -> None:
    _corridor_lamps(c, shell)
    with on_wall(c, shell):
        door(c, 0, "#7a5a44", shell.trim, width=130, height=220)
    for side in (-1, 1):
        for z in (1150, 850, 560, 280, 20):
            x = side * 235
            c.drawPath(
                quad(spot(x, z - 12), spot(x, z + 112), spot(x, z + 112, 226), spot(x, z - 12, 226)),
                fill(shell.trim),
            )
            c.drawPath(
                quad(spot(x, z), spot(x, z + 100), spot(x, z + 100, 216), spot(x, z, 216)),
                linear(spot(x, z), spot(x, z + 100), ["#6f5040", "#8a6650"]),
            )


def _corridor_lamps(c: skia.Canvas, shell: Shell) -> None:
    """Lamps let into the ceiling, and a runner below them."""
    for z in (-120.0, 60.0, 420.0, 900.0, 1300.0):
        corners = ((-52, z - 34), (52, z - 34), (52, z + 34), (-52, z + 34))
        c.drawPath(path(*(spot(x, at, shell.height) for x, at in corners)), fill("#fffaf0"))
        c.drawPath(path(*(spot(x, at, shell.height) for x, at in corners)), line("#8f887c", 2))


def _runner(c: skia.Canvas, color: str) -> None:
    for half, tone in ((78, darken(color, 0.35)), (68, color)):
        shape = path(spot(-half, -440), spot(half, -440), spot(half, 1440), spot(-half, 1440))
        c.drawPath(shape, fill(tone))
    for side in (-1, 1):
        c.drawLine(*spot(side * 60, -440), *spot(side * 60, 1440), line("#d9b86a", 1.6, 0.8))


def corridor(setting: Setting, assets: str) -> Built:
    """A long passage with doors and ceiling lamps that leads away."""
    rng = random.Random(setting.seed)
    wall = rng.choice(("#a9b8a8", "#b4a898", "#9fb0ba"))
    rug = rng.choice(("#7a3038", "#34506a", "#3f5f4a"))
    shell = Shell(
        wall,
        "#8a7f78",
        floor_kind="tiles",
        floor_accent="#6f6862",
        wainscot=darken(wall, 0.3),
        half=235,
        back=1500,
        height=300,
    )

    marks = {"door": (-200, 60, 0), "end": (0, 700, 0), "lamp": (0, 300, 0)}
    return furnished(
        setting,
        shell,
        (),
        tuple((0.0, z, 285.0) for z in (60.0, 420.0, 900.0)),
        on_the_wall=lambda c: _corridor_on_the_wall(c, shell),
        on_the_floor=lambda c: plant(c, 196, 190, 92, setting.seed),
        flat_rug=lambda c: _runner(c, rug),
        outside="town",
        marks=marks,
        warm="#ffe9c0",
    )
