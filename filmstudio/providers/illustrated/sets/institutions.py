"""Rooms with a purpose: library, hospital room, corridor, workshop."""

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
    jars,
    picture,
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


def corridor(setting: Setting, assets: str) -> Built:
    """A long passage with doors and ceiling lamps that leads away."""
    rng = random.Random(setting.seed)
    wall = rng.choice(("#a9b8a8", "#b4a898", "#9fb0ba"))
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
        on_the_floor=lambda c: None,
        outside="town",
        marks=marks,
        warm="#ffe9c0",
    )


def workshop(setting: Setting, assets: str) -> Built:
    """A bench with tools above it, planks, a vice, shavings."""
    shell = Shell("#a58a6a", "#8a6a4a", wall_kind="planks", beams="#5f4430")
    windows = (Opening(-160, 170, 110, 250),)

    def on_the_wall(c: skia.Canvas) -> None:
        with on_wall(c, shell):
            c.drawRect(skia.Rect(20, -250, 300, -130), fill("#7a5a3c"))
            for k in range(9):
                x = 38 + k * 30
                c.drawRect(skia.Rect(x - 2, -236, x + 2, -188 + (k % 3) * 10), fill("#c99a5c"))
                c.drawRoundRect(
                    skia.Rect(x - (9 if k % 2 else 4), -240, x + (9 if k % 2 else 4), -226), 2, 2, fill("#7f8a92")
                )
            jars(c, [40 + 22 * k for k in range(12)], 132, setting.seed)

    def on_the_floor(c: skia.Canvas) -> None:
        table(c, 160, 230, 330, "#a5703f", depth=70, height=88)
        box(c, Box(30, 62, 222, 240, 88, 108), "#4a6a7a", 0.2)
        box(c, Box(-400, -340, 200, 300, 0, 60), "#b58a5c", 0.4)
        for k in range(5):
            c.drawLine(
                *spot(-330 + k * 14, 290), *spot(-350 + k * 16, 318, 250), line(("#c99a66", "#a5784a")[k % 2], 7)
            )
        chair(c, 250, 120, "#7a5236", back=False)

    marks = {"table": (160, 190, 88), "bench": (160, 190, 88), "window": (-160, 240, 0), "chair": (250, 110, 45)}
    return furnished(
        setting,
        shell,
        windows,
        ((160, 240, 230),),
        on_the_wall=on_the_wall,
        on_the_floor=on_the_floor,
        outside="garden",
        marks=marks,
        seats=((250, 110, 45),),
    )
