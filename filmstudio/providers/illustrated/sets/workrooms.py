"""Rooms below and beside the house: the workshop with its tools, the cellar with its barrels."""

import math

import skia

from filmstudio.film.staging import Setting
from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, path, radial
from filmstudio.providers.illustrated.sets.furniture import chair, jars, pendant, table
from filmstudio.providers.illustrated.sets.interior import furnished
from filmstudio.providers.illustrated.sets.room import Opening, Shell, on_wall, standing
from filmstudio.providers.illustrated.sets.solids import Box, box, contact
from filmstudio.providers.illustrated.sets.stage import Built, spot
from filmstudio.providers.illustrated.texture import texture

STEEL, ASH = "#8d98a2", "#c99a5c"


def workshop(setting: Setting, assets: str) -> Built:
    """A bench with tools above it, planks, a vice, shavings."""
    shell = Shell("#a58a6a", "#8a6a4a", wall_kind="planks", beams="#5f4430")
    windows = (Opening(-160, 170, 110, 250),)
    marks = {"table": (160, 190, 88), "bench": (160, 190, 88), "window": (-160, 240, 0), "chair": (250, 110, 45)}
    return furnished(
        setting,
        shell,
        windows,
        ((160, 200, 238),),
        on_the_wall=lambda c: _tool_wall(c, shell, setting.seed),
        on_the_floor=_bench,
        outside="garden",
        marks=marks,
        seats=((250, 110, 45),),
        flat_rug=_shavings,
    )


def _tool_wall(c: skia.Canvas, shell: Shell, seed: int) -> None:
    with on_wall(c, shell):
        board = skia.Rect(14, -258, 312, -142)
        c.drawRect(board.makeOffset(3, 5), fill("#140f20", 0.35, blur=3))
        c.drawRect(board, linear((0, -258), (0, -142), ["#8a6846", "#6f5136"]))
        c.drawRect(board, line("#5a3f28", 3))
        for k, tool in enumerate((_saw, _hammer, _wrench, _hammer, _chisel, _chisel, _wrench, _square)):
            c.save()
            c.translate(44 + k * 34, -244)
            tool(c)
            c.restore()
        c.drawRect(skia.Rect(8, -134, 320, -129), fill("#7a5a3c"))
        jars(c, [24 + 22 * k for k in range(13)], 134, seed)
        for row, up in enumerate((150, 206)):
            c.drawRect(skia.Rect(-398, -up, -290, -up + 5), fill("#7a5a3c"))
            for k in range(4):
                _tin(c, -392 + k * 26, -up, ("#b8473a", "#3f6f8a", "#d9b04a", "#5f8a5a")[(k + row) % 4])


def _tin(c: skia.Canvas, x: float, y: float, color: str) -> None:
    c.drawRect(skia.Rect(x, y - 26, x + 20, y), linear((x, 0), (x + 20, 0), ["#d5dade", STEEL, "#5c666e"]))
    c.drawRect(
        skia.Rect(x, y - 20, x + 20, y - 6), linear((x, 0), (x + 20, 0), [lighten(color, 0.2), darken(color, 0.3)])
    )


def _saw(c: skia.Canvas) -> None:
    c.drawPath(path((-4, 0), (12, 0), (2, 88), (-4, 88)), linear((-4, 0), (12, 0), ["#d8dee2", STEEL]))
    c.drawPath(path((-9, -8), (16, -8), (14, 16), (2, 20, -6, 12)), fill(ASH))
    c.drawOval(skia.Rect(-1, -3, 9, 8), fill("#6f5136"))


def _hammer(c: skia.Canvas) -> None:
    c.drawRoundRect(skia.Rect(-2.4, 4, 2.4, 70), 2, 2, fill(ASH))
    c.drawPath(path((-12, 0), (10, 0), (14, 5), (10, 12), (-12, 12)), linear((0, 0), (0, 12), ["#b9c2c9", "#5c666e"]))


def _wrench(c: skia.Canvas) -> None:
    c.drawRoundRect(skia.Rect(-3, 10, 3, 74), 3, 3, linear((-3, 0), (3, 0), ["#c5ced4", "#6d777f"]))
    for y in (8, 76):
        c.drawCircle(0, y, 8, fill(STEEL))
        c.drawCircle(0, y + (-4 if y < 40 else 4), 4, fill("#7a5b3e"))


def _chisel(c: skia.Canvas) -> None:
    c.drawRect(skia.Rect(-3, 26, 3, 66), linear((-3, 0), (3, 0), ["#dce2e6", STEEL]))
    c.drawRoundRect(skia.Rect(-5, -4, 5, 28), 4, 4, linear((-5, 0), (5, 0), ["#d8473a", "#8a2a22"]))


def _square(c: skia.Canvas) -> None:
    c.drawPath(path((-8, 0), (0, 0), (0, 62), (30, 62), (30, 70), (-8, 70)), fill(STEEL))
    c.drawRect(skia.Rect(-10, -2, 2, 70), fill(ASH))


def _bench(c: skia.Canvas) -> None:
    """The bench with what is being made on it, planks against the wall, a trestle."""
    for k in range(5):
        foot, head = spot(-330 + k * 14, 290), spot(-352 + k * 16, 318, 250 - 9 * (k % 3))
        c.drawLine(*foot, *head, line(("#c99a66", "#a5784a")[k % 2], 7))
        c.drawLine(*foot, *head, line("#e6c08c", 1.2, 0.5))
    box(c, Box(40, 280, 250, 300, 18, 26), "#7a5236", 0.3)
    table(c, 160, 230, 330, "#a5703f", depth=70, height=88)
    box(c, Box(10, 314, 226, 230, 70, 88), "#8a5a34", 0.3)
    with standing(c, 44, 226, 60):
        c.drawRect(skia.Rect(-20, -30, 20, 12), linear((-20, 0), (20, 0), ["#6f8aa0", "#3f5566"]))
        c.drawRect(skia.Rect(-26, -40, 26, -28), linear((0, -40), (0, -28), ["#9fb4c4", "#4a6072"]))
        c.drawLine(-30, 6, 26, 6, line("#c9d2d8", 4))
    with standing(c, 190, 240, 88):
        c.drawPath(
            path((-24, 0), (-24, -30), (0, -50), (24, -30), (24, 0)), linear((-24, 0), (24, 0), ["#e2bc84", "#b5854c"])
        )
        c.drawPath(path((-30, -28), (0, -54), (30, -28), (24, -26), (0, -46), (-24, -26)), fill("#8a4a34"))
        c.drawCircle(0, -22, 6, fill("#3a2618"))
    for x, color in ((246, "#3f6f8a"), (276, "#d9b04a")):
        with standing(c, x, 245, 88):
            _tin(c, -10, 0, color)
    box(c, Box(-400, -340, 200, 290, 0, 54), "#b58a5c", 0.4)
    box(c, Box(-392, -352, 210, 260, 54, 86), "#a5784a", 0.4)
    chair(c, 250, 120, "#7a5236", back=False)
    pendant(c, 160, 200, 238, "#3f6f5a")


def _shavings(c: skia.Canvas) -> None:
    """Curls of wood under the bench."""
    for k in range(46):
        x, z = 160 + 190 * math.sin(k * 2.4), 150 + 60 * math.sin(k * 1.7)
        px, py = spot(x, z)
        c.drawArc(skia.Rect(px - 4, py - 2, px + 4, py + 2), k * 40, 230, False, line("#e2bc84", 1.3, 0.8))


def cellar(setting: Setting, assets: str) -> Built:
    """Brick, barrels in a row, a rack of bottles, stairs that lead up, one bulb."""
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
    return furnished(
        setting,
        shell,
        (),
        ((0.0, 160.0, 225.0),),
        on_the_wall=lambda c: _cellar_wall(c, shell),
        on_the_floor=_cellar_floor,
        outside="garden",
        marks={
            "barrel": (230, 120, 0),
            "shelf": (-70, 260, 0),
            "table": (-300, 160, 75),
            "stairs": (-340, 160, 0),
            "lamp": (0, 150, 200),
        },
        seats=((-320, 90, 55),),
        warm="#ffcf8a",
    )


def _cellar_wall(c: skia.Canvas, shell: Shell) -> None:
    """Arches of brick, and the racks in them."""
    with on_wall(c, shell):
        for x in (-120, 150):
            _arch(c, x, shell.wall)
        _rack(c, -120)
        for row, up in enumerate((44, 96, 148)):
            c.drawRect(skia.Rect(66, -up, 234, -up + 6), fill("#5f422e"))
            for k in range(9):
                _bottle(c, 76 + k * 18, -up, ("#2f5a42", "#5a2a34", "#3a3a2c")[(k + row) % 3])


def _arch(c: skia.Canvas, x: float, brick: str) -> None:
    """A shallow niche with a rim of bricks set on end."""
    niche = path((x - 100, 0), (x - 100, -132), (x - 100, -222, x, -226), (x + 100, -222, x + 100, -132), (x + 100, 0))
    c.drawPath(niche, line(darken(brick, 0.42), 30))
    c.drawPath(niche, line(lighten(brick, 0.04), 26))
    measure = skia.PathMeasure(niche, False)
    for k in range(round(measure.getLength() / 17)):
        at, along = measure.getPosTan(k * 17.0)
        nx, ny = -along.y() * 14, along.x() * 14
        c.drawLine(at.x() - nx, at.y() - ny, at.x() + nx, at.y() + ny, line(darken(brick, 0.4), 1.6))
    c.drawPath(niche, linear((0, -226), (0, 0), [darken(brick, 0.66), darken(brick, 0.46)]))


def _rack(c: skia.Canvas, x: float) -> None:
    """Bottles lying in a lattice, their ends towards us."""
    for row in range(6):
        for k in range(8):
            px, py = x - 77 + k * 22, -20 - row * 24
            c.drawCircle(px, py, 9.4, fill("#2a1a14"))
            glass = ("#3f6a4e", "#6a3440", "#4a4a36")[(k * 3 + row) % 3]
            c.drawCircle(px, py, 7.6, radial((px - 2, py - 3), 9, [lighten(glass, 0.35), glass, darken(glass, 0.4)]))
            c.drawCircle(px, py, 2.6, fill(darken(glass, 0.45)))
    for k in range(9):
        c.drawRect(skia.Rect(x - 89.5 + k * 22, -154, x - 86.5 + k * 22, 0), fill("#6a4a34"))
    for row in range(7):
        c.drawRect(skia.Rect(x - 90, -10 - row * 24, x + 90, -7 - row * 24), fill("#7a563c"))


def _bottle(c: skia.Canvas, x: float, y: float, glass: str) -> None:
    shade = linear((x, 0), (x + 10, 0), [lighten(glass, 0.3), glass, darken(glass, 0.4)])
    c.drawRoundRect(skia.Rect(x, y - 30, x + 10, y), 3, 3, shade)
    c.drawRect(skia.Rect(x + 3, y - 42, x + 7, y - 28), shade)
    c.drawRect(skia.Rect(x + 1, y - 18, x + 9, y - 8), fill("#e6d9b8", 0.8))


def _cellar_floor(c: skia.Canvas) -> None:
    _stairs(c)
    for x, z in ((210, 250), (310, 270), (270, 160)):
        _barrel(c, x, z)
    table(c, -250, 200, 120, "#6a4a34")
    with standing(c, -250, 220, 75):
        for dx in (-34, 20):
            _bottle(c, dx, 0, "#2f5a42")
        c.drawPath(path((-8, 0), (-10, -16), (10, -16), (8, 0)), fill("#b9c2c9", 0.8))
    box(c, Box(-360, -296, 80, 140, 0, 55), "#8a6244", 0.4)
    c.drawLine(*spot(0, 160, 270), *spot(0, 160, 236), line("#1c1618", 1.6))
    with standing(c, 0, 160, 226):
        c.drawRect(skia.Rect(-4, -14, 4, -6), fill("#2a2428"))
        c.drawCircle(0, 0, 8, radial((0, 0), 9, ["#fffbe6", "#ffe2a0", "#d9a860"]))


def _stairs(c: skia.Canvas) -> None:
    """Steps along the left wall, up and out."""
    for k in range(7):
        box(c, Box(-432, -352, 290 - k * 34, 324 - k * 34, 0, 26 + (6 - k) * 30), "#7a706a", 0.35)
    for k in range(7):
        top = spot(-352, 290 - k * 34, 26 + (6 - k) * 30)
        c.drawLine(*top, top[0], top[1] - 62, line("#3a2a20", 2))
    c.drawLine(*spot(-352, 300, 300), *spot(-352, 76, 96), line("#5a3f2a", 4))


def _barrel(c: skia.Canvas, x: float, z: float) -> None:
    contact(c, x - 38, x + 38, z, 0.5, 14)
    with standing(c, x, z):
        barrel = path((-34, 0), (-46, -50, -34, -98), (34, -98), (46, -50, 34, 0))
        c.drawPath(barrel, linear((-44, 0), (44, 0), ["#b58052", "#8a5a38", "#4a2e1c"]))
        for k in (-20, -7, 7, 20):
            c.drawPath(path((k, 0), (k * 1.3, -50, k, -98), close=False), line("#4a2e1c", 1, 0.6))
        c.drawPath(barrel, texture("paint", "#2a1810", 0.5, 0.12, 1.4))
        for up, half in ((12, 37), (30, 39.5), (70, 39.5), (86, 37)):
            c.drawLine(-half, -up, half, -up, line("#3a3c42", 4))
            c.drawLine(-half, -up - 1.4, half * 0.2, -up - 1.4, line("#9a9ca2", 1, 0.7))
        c.drawOval(skia.Rect(-34, -104, 34, -92), fill("#6f4a30"))
        c.drawOval(skia.Rect(-28, -102, 28, -94), fill("#8a6040"))
