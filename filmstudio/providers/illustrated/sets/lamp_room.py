"""The lamp room at the top of a lighthouse: glass all around, the great lens, the sea far below."""

import math

import skia

from filmstudio.film.staging import Setting
from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, path, radial
from filmstudio.providers.illustrated.light import Light
from filmstudio.providers.illustrated.sets.air import air_of, times
from filmstudio.providers.illustrated.sets.room_light import AMBIENT
from filmstudio.providers.illustrated.sets.sheet import Glow, indoors, shine
from filmstudio.providers.illustrated.sets.sky import drifting, sky
from filmstudio.providers.illustrated.sets.solids import Box, box, contact, painted, quad
from filmstudio.providers.illustrated.sets.stage import BOTTOM, LEFT, RIGHT, TOP, Built, Moving, spot
from filmstudio.providers.illustrated.sets.water import glitter, sea
from filmstudio.providers.illustrated.sets.windows import falling_outside
from filmstudio.providers.illustrated.texture import texture

IRON, BRASS = "#4a5560", "#c79a45"
BACK, HALF, SILL, HEAD, PANES = 300.0, 400.0, 78.0, 292.0, 8
LENS_X, LENS_Z = 178.0, 170.0
LENS = spot(LENS_X, LENS_Z, 176)
"""Where the flame stands in the picture."""


def lamp_room(setting: Setting, assets: str) -> Built:
    """Round gallery glass with iron bars, plank floor, brass and glass lens on its pedestal."""
    air, seed = air_of(setting), setting.seed
    burning = 0.0 if "lamp" in setting.unlit else 1.0 if air.lamps > 0.4 else 0.12
    ambient = times(AMBIENT[air.hour], "#dfe3ea")
    outside = Glow((0, -190), 560, air.sky[3], (0.65 - 0.35 * burning) if air.night else 0.85, 0.6)
    lamp = (Glow(LENS, 520, "#ffd488", 0.95 * burning), Glow(spot(LENS_X, LENS_Z), 420, "#ffc46a", 0.6 * burning, 0.4))
    glows = (outside, *lamp)
    layers = (
        sky(air, seed),
        sea(air, seed, depth=0.1),
        indoors(ambient, glows, 0.82, _glass_wall, lambda c: _sheen(c, burning), "gallery glass"),
        indoors(ambient, glows, 1.0, _planks, name="floor"),
        indoors(ambient, glows, 0.95, _lens, lambda c: _flame(c, burning), "lens"),
    )
    near = (indoors(darken(ambient, 0.4), (), 1.4, _near_rail, name="rail"),)
    side = LENS_X / 200
    figures = Light(
        "#ffd796" if burning > 0.5 else air.light,
        times("#5c5f80", ambient),
        side,
        0.14 + 0.16 * burning,
        "#a9c0ff" if air.night else None,
    )
    marks = {
        "lamp": (110, 110, 120),
        "lens": (110, 110, 120),
        "window": (-150, 240, 0),
        "stairs": (-330, 150, 0),
        "table": (-255, 150, 75),
        "stool": (-180, 120, 48),
    }
    moving = (
        drifting(air, seed),
        glitter(air, seed, depth=0.1),
        *falling_outside(air, seed),
        Moving(lambda c, s: _turning(c, s, burning), 0.95, additive=True),
    )
    return Built(layers, near, figures, marks, ((-180, 120, 48),), moving)


def _bar_x(k: int) -> tuple[float, float]:
    """Where the k-th bar stands: the wall is half a circle round the lens."""
    angle = math.pi * k / PANES
    return -math.cos(angle) * (HALF + 60), 20 + math.sin(angle) * (BACK - 20)


def _glass_wall(c: skia.Canvas) -> None:
    _dome(c)
    for k in range(PANES):
        (x0, z0), (x1, z1) = _bar_x(k), _bar_x(k + 1)
        low = quad(spot(x0, z0, 0), spot(x1, z1, 0), spot(x1, z1, SILL), spot(x0, z0, SILL))
        shade = abs(k - PANES / 2 + 0.5) / PANES
        painted(c, low, darken("#d9d2c4", shade * 0.5), tooth=0.3)
        for up in (26, 52):
            c.drawLine(*spot(x0, z0, up), *spot(x1, z1, up), line("#8f877a", 1.2, 0.7))
        c.drawPath(
            quad(spot(x0, z0, SILL), spot(x1, z1, SILL), spot(x1, z1, SILL + 8), spot(x0, z0, SILL + 8)),
            fill(lighten(BRASS, 0.1)),
        )
        for up in (150, 222):
            c.drawLine(*spot(x0, z0, up), *spot(x1, z1, up), line(IRON, 3.2))
        c.drawPath(
            quad(spot(x0, z0, HEAD), spot(x1, z1, HEAD), spot(x1, z1, HEAD + 16), spot(x0, z0, HEAD + 16)),
            fill(darken(IRON, 0.1)),
        )
    for k in range(PANES + 1):
        x, z = _bar_x(k)
        foot, head = spot(x, z, SILL), spot(x, z, HEAD + 10)
        wide = 5 * spot(1, z)[0]
        c.drawRect(
            skia.Rect(foot[0] - wide, head[1], foot[0] + wide, foot[1]),
            linear((foot[0] - wide, 0), (foot[0] + wide, 0), [lighten(IRON, 0.35), IRON, darken(IRON, 0.45)]),
        )
        c.drawLine(*spot(x, z, 0), *foot, line(darken("#d9d2c4", 0.3), 2))
        for up in (SILL + 6, 150, 222, HEAD):
            c.drawCircle(*spot(x, z, up), 1.8, fill(lighten(IRON, 0.4)))


def _dome(c: skia.Canvas) -> None:
    rim = [spot(*_bar_x(k), HEAD + 8) for k in range(PANES + 1)]
    c.drawPath(_under(rim), linear((0, -560), (0, -230), [darken(IRON, 0.55), lighten(IRON, 0.12)]))
    for point in rim:
        c.drawLine(*point, 0, -640, line(darken(IRON, 0.3), 5))
        c.drawLine(point[0] - 2, point[1], -2, -640, line(lighten(IRON, 0.3), 1.2, 0.6))


def _under(rim: list[tuple[float, float]]) -> skia.Path:
    return path((LEFT, rim[0][1]), *rim, (RIGHT, rim[-1][1]), (RIGHT, TOP), (LEFT, TOP))


def _sheen(c: skia.Canvas, burning: float) -> None:
    for k in range(PANES):
        (x0, z0), (x1, z1) = _bar_x(k), _bar_x(k + 1)
        a, b = spot(x0 + (x1 - x0) * 0.2, z0, HEAD), spot(x0 + (x1 - x0) * 0.5, z1, SILL)
        streak = path((a[0], a[1]), (a[0] + 16, a[1]), (b[0] + 6, b[1]), (b[0] - 10, b[1]))
        c.drawPath(streak, linear((0, a[1]), (0, b[1]), [("#ffffff", 0.14), ("#ffffff", 0.0)]))
    if burning > 0.5:
        shine(c, Glow((-150, -190), 46, "#ffdf9a", 0.4))
        shine(c, Glow((-40, -200), 30, "#ffdf9a", 0.3))


def _planks(c: skia.Canvas) -> None:
    far = spot(0, BACK)[1] - 3
    edge = [spot(*_bar_x(k)) for k in range(PANES + 1)]
    shape = path((LEFT, BOTTOM), (LEFT, edge[0][1]), *edge, (RIGHT, edge[-1][1]), (RIGHT, BOTTOM))
    c.save()
    c.clipPath(shape, True)
    c.drawRect(skia.Rect(LEFT, far - 4, RIGHT, BOTTOM), linear((0, far), (0, 80), ["#7a5c44", "#9a7654"]))
    for i in range(-26, 27):
        c.drawLine(*spot(i * 30, BACK), *spot(i * 30, -420), line("#4a3426", 1.3, 0.7))
    for i in range(-26, 26, 2):
        c.drawPath(
            quad(spot(i * 30, BACK), spot(i * 30 + 30, BACK), spot(i * 30 + 30, -420), spot(i * 30, -420)),
            fill("#5c4230", 0.22),
        )
    c.drawRect(skia.Rect(LEFT, far - 4, RIGHT, BOTTOM), texture("paint", "#2a1c16", 0.4, 2.0, 0.14))
    for reach in (150, 158):
        (x, y), s = spot(LENS_X, LENS_Z), spot(1, LENS_Z)[0]
        c.drawOval(skia.Rect(x - reach * s, y - reach * 0.2, x + reach * s, y + reach * 0.2), line(BRASS, 2.2, 0.8))
    c.restore()


def _lens(c: skia.Canvas) -> None:
    """Pedestal, and the lens: a barrel of ground glass rings in a brass cage."""
    contact(c, LENS_X - 60, LENS_X + 60, LENS_Z, 0.5, 18)
    (x, foot), s = spot(LENS_X, LENS_Z), spot(1, LENS_Z)[0]
    _pedestal(c, x, foot, s)
    _glass(c, x, foot, s)
    _desk(c)


def _pedestal(c: skia.Canvas, x: float, foot: float, s: float) -> None:
    """Cast iron with brass rings; `s` is pixels a centimetre."""
    iron = linear((x - 50 * s, 0), (x + 50 * s, 0), [lighten("#3f6a62", 0.35), "#3f6a62", darken("#3f6a62", 0.5)])
    c.drawPath(
        path(
            (x - 56 * s, foot),
            (x - 40 * s, foot - 20 * s),
            (x - 30 * s, foot - 76 * s),
            (x + 30 * s, foot - 76 * s),
            (x + 40 * s, foot - 20 * s),
            (x + 56 * s, foot),
        ),
        iron,
    )
    for up in (20, 76, 84):
        c.drawRoundRect(
            skia.Rect(x - (46 - up * 0.12) * s, foot - (up + 6) * s, x + (46 - up * 0.12) * s, foot - up * s),
            2,
            2,
            linear((x - 50, 0), (x + 50, 0), [lighten(BRASS, 0.45), BRASS, darken(BRASS, 0.5)]),
        )


def _glass(c: skia.Canvas, x: float, foot: float, s: float) -> None:
    """The barrel of ground glass, its rings and the cage."""
    top, low = foot - 266 * s, foot - 90 * s
    body = path(
        (x - 34 * s, low),
        (x - 76 * s, (top + low) / 2 + 20, x - 72 * s, (top + low) / 2 - 10),
        (x - 66 * s, top + 26, x - 26 * s, top),
        (x + 26 * s, top),
        (x + 66 * s, top + 26, x + 72 * s, (top + low) / 2 - 10),
        (x + 76 * s, (top + low) / 2 + 20, x + 34 * s, low),
    )
    c.drawPath(body, radial((x - 10, (top + low) / 2), 110 * s, ["#ffffff", "#cfe6e6", "#7fa9ad", "#4f7a86"]))
    c.save()
    c.clipPath(body, True)
    for k in range(17):
        t = (k - 8) / 8
        y = (top + low) / 2 + t * (low - top) / 2
        bow = 9 * t
        c.drawPath(path((x - 80 * s, y), (x, y + bow, x + 80 * s, y), close=False), line("#ffffff", 1.8, 0.75))
        c.drawPath(
            path((x - 80 * s, y + 2.2), (x, y + bow + 2.2, x + 80 * s, y + 2.2), close=False), line("#3f6a78", 1.2, 0.6)
        )
    for r in (11, 19, 27):
        c.drawCircle(x, (top + low) / 2, r * s, line("#ffffff", 2.0, 0.85))
        c.drawCircle(x, (top + low) / 2, (r + 1.6) * s, line("#3f6a78", 1.0, 0.6))
    c.restore()
    c.drawPath(body, line(BRASS, 3.5))
    for dx in (-0.55, 0.55):
        c.drawPath(
            path((x + dx * 62 * s, low), (x + dx * 150 * s, (top + low) / 2, x + dx * 52 * s, top), close=False),
            line(darken(BRASS, 0.1), 3),
        )
    c.drawPath(
        path((x - 30 * s, top), (x, top - 26 * s, x + 30 * s, top)),
        linear((x - 30, 0), (x + 30, 0), [lighten(BRASS, 0.5), darken(BRASS, 0.4)]),
    )


def _desk(c: skia.Canvas) -> None:
    for lx in (-310, -206):
        box(c, Box(lx, lx + 6, 152, 156, 0, 74), "#6a4a34")
    box(c, Box(-316, -196, 150, 200, 70, 76), "#8a6244", 0.3)
    px, py = spot(-270, 160, 76)
    c.drawPath(path((px - 18, py - 1), (px + 4, py - 3), (px + 26, py), (px + 2, py + 3)), fill("#f5ecd6"))
    c.drawPath(
        path((px - 40, py), (px - 40, py - 20), (px - 28, py - 20), (px - 28, py)),
        linear((px - 40, 0), (px - 28, 0), [lighten(BRASS, 0.4), darken(BRASS, 0.4)]),
    )
    box(c, Box(-198, -162, 118, 150, 44, 49), "#8a6244", 0.3)
    for lx in (-196, -170):
        box(c, Box(lx, lx + 5, 120, 124, 0, 44), "#6a4a34")


def _flame(c: skia.Canvas, burning: float) -> None:
    shine(c, Glow(LENS, 210, "#ffe6a8", 0.75 * burning))
    shine(c, Glow(LENS, 52, "#fffbe8", burning))


def _turning(c: skia.Canvas, seconds: float, burning: float) -> None:
    """The beam sweeps out through the glass as the lens turns."""
    if burning < 0.5:
        return
    angle = seconds / 9.0 * math.tau
    for side in (0.0, math.pi):
        across = math.cos(angle + side)
        if abs(across) < 0.08:
            continue
        end = (LENS[0] + 900 * across, LENS[1] - 20)
        spread = 40 + 60 * abs(across)
        cone = path(
            (LENS[0], LENS[1] - 26), (end[0], end[1] - spread), (end[0], end[1] + spread), (LENS[0], LENS[1] + 26)
        )
        c.drawPath(cone, linear(LENS, end, [("#ffe9b0", 0.26), ("#ffe9b0", 0.10), ("#ffe9b0", 0.0)], [0, 0.4, 1]))


def _near_rail(c: skia.Canvas) -> None:
    c.drawPath(
        path((-640, 62), (0, 96, 640, 62), (640, 78), (0, 112, -640, 78)), fill(darken(BRASS, 0.3), 0.95, blur=3)
    )
