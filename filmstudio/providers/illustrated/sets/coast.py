"""Places by the sea: the lighthouse on its headland, the rocky coast, the beach and the harbour."""

import math
import random

import skia

from filmstudio.film.staging import Setting
from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, mix, path
from filmstudio.providers.illustrated.sets.air import Air, air_of, outdoor_light
from filmstudio.providers.illustrated.sets.sheet import Glow, outdoors, shine
from filmstudio.providers.illustrated.sets.sky import drifting, sky
from filmstudio.providers.illustrated.sets.solids import painted, rect
from filmstudio.providers.illustrated.sets.stage import BOTTOM, LEFT, RIGHT, Built, Moving
from filmstudio.providers.illustrated.sets.terrain import grass, ground, outline, stone, trail
from filmstudio.providers.illustrated.sets.trees import blades_near
from filmstudio.providers.illustrated.sets.water import glitter, sea
from filmstudio.providers.illustrated.texture import texture

TOWER_X, TOWER_FOOT, LANTERN_Y = -205.0, -92.0, -322.0


"""Where the tower stands in the picture and where its lamp is."""


def lighthouse(setting: Setting, assets: str) -> Built:
    """A white and red tower above the sea, a keeper's cottage beside it, a trail to where the figures stand."""
    air, seed = air_of(setting), setting.seed
    burning = "lamp" not in setting.unlit
    stripe = random.Random(seed).choice(("#c8402f", "#c8402f", "#2f5f8f", "#3a3f4c"))
    layers = (
        sky(air, seed),
        sea(air, seed),
        outdoors(air, 0.2, lambda c: cape(c, air, seed), name="far headland"),
        outdoors(air, 0.55, lambda c: _cliff(c, air, seed, stripe), lambda c: _lit(c, air, burning), "cliff"),
        outdoors(air, 1.0, lambda c: _meadow(c, air, seed), name="meadow"),
    )
    near = (outdoors(air, 1.35, lambda c: blades_near(c, _turf(air), seed), name="grass"),)
    moving = [drifting(air, seed), glitter(air, seed, bottom=-60)]
    if burning and air.lamps > 0.5:
        moving.append(Moving(lambda c, s: beam(c, s, (TOWER_X, LANTERN_Y)), 0.55, additive=True))
    marks = {
        "lighthouse": (-300, 260, 0),
        "door": (-290, 250, 0),
        "cliff": (260, 120, 0),
        "rock": (285, 40, 45),
        "sea": (330, 200, 0),
    }
    return Built(layers, near, outdoor_light(air), marks, ((285, 40, 45),), tuple(moving))


def _turf(air: Air) -> str:
    return mix("#6f9a4c", "#eaf1fa", air.snow * 0.8)


def cape(c: skia.Canvas, air: Air, seed: int) -> None:
    """A cape across the bay on the right, its foot in a line of surf."""
    ridge = outline(seed + 2, -150, 9, 260, 5)
    ridge_line = [
        (x, min(-133.0, y - max(0.0, x - 150) * 0.10 + max(0.0, 260 - x) * 0.16)) for x, y in ridge if x > 110
    ]
    shape = path((110, -130), *ridge_line, (RIGHT, -130))
    painted(c, shape, mix("#5f7f63", "#eef3fa", air.snow * 0.7), 0.25, 0.35, 0.5, 0.4, 0.3)
    for x, y in ridge_line[6::7]:
        c.drawPath(path((x, y + 4), (x + 22, -130), (x + 60, -130), (x + 14, y + 12)), fill("#3c5660", 0.35))
    c.drawRect(skia.Rect(110, -132, RIGHT, -129.4), fill("#ffffff", 0.5))


def _cliff(c: skia.Canvas, air: Air, seed: int, stripe: str) -> None:
    turf = _turf(air)
    edge = [
        (LEFT, -120),
        (-420, -112),
        (-300, -98),
        (-150, -92),
        (-70, -84),
        (-5, -64),
        (38, -40),
        (60, 0),
        (75, BOTTOM),
        (LEFT, BOTTOM),
    ]
    c.drawPath(path(*edge), fill("#58504f"))
    face = path((-150, -90), (-70, -82), (-5, -62), (38, -38), (62, 0), (80, 60), (-200, 60), (-120, -40))
    painted(c, face, "#8a7c74", 0.2, 0.4, 0.5, 0.3, 0.8)
    rng = random.Random(seed)
    for i in range(14):
        stone(
            c,
            rng.uniform(-80, 58),
            -22 + rng.uniform(-20, 40),
            rng.uniform(22, 52),
            rng.uniform(14, 34),
            "#7b7069",
            seed + i,
            air.snow,
        )
    _lawn(c, air, turf, stripe)


def _lawn(c: skia.Canvas, air: Air, turf: str, stripe: str) -> None:
    """The grass on the cliff and what stands on it."""
    lawn = path(
        (LEFT, -122),
        (-420, -114, -300, -99),
        (-180, -94, -70, -84),
        (-20, -74, 12, -58),
        (-20, -58, -60, -50),
        (-140, -30, -200, 60),
        (LEFT, 60),
    )
    painted(c, lawn, turf, 0.2, 0.25, 0.4, 1.0, 0.2)
    cottage(c, -118, -84, air)
    tower(c, TOWER_X, TOWER_FOOT, stripe, air)
    _fence(c)


def tower(c: skia.Canvas, x: float, foot: float, stripe: str, air: Air) -> None:
    """The tower: tapering shaft with bands, gallery, lantern room and cap; its lamp is `LANTERN_Y` high."""
    top = LANTERN_Y + 22
    shaft = path(
        (x - 36, foot + 8),
        (x - 27, (foot + top) / 2, x - 20, top),
        (x + 20, top),
        (x + 27, (foot + top) / 2, x + 36, foot + 8),
    )
    c.drawOval(skia.Rect(x - 48, foot, x + 70, foot + 16), fill("#14201c", 0.45, blur=4))
    c.save()
    c.clipPath(shaft, True)
    c.drawRect(skia.Rect(x - 40, top, x + 40, foot + 10), fill("#f7f1e6"))
    for i in range(3):
        y = foot - 20 - i * 68
        c.drawPath(
            path((x - 40, y), (x, y + 8, x + 40, y), (x + 40, y - 36), (x, y - 28, x - 40, y - 36)), fill(stripe)
        )
    c.drawRect(
        skia.Rect(x - 40, top, x + 40, foot + 10),
        linear(
            (x - 34, 0),
            (x + 34, 0),
            [("#ffffff", 0.25), ("#ffffff", 0.0), ("#1c2350", 0.28), ("#1c2350", 0.58)],
            [0, 0.35, 0.7, 1],
        ),
    )
    c.drawRect(skia.Rect(x - 40, top, x + 40, foot + 10), texture("paint", "#5a4a40", 0.35, 0.22, 0.5))
    c.drawRect(
        skia.Rect(x - 40, top, x + 40, top + 20), linear((0, top), (0, top + 20), [("#1a1a30", 0.5), ("#1a1a30", 0.0)])
    )
    c.restore()
    _gallery(c, x, top)
    _openings(c, x, foot, stripe)


def _openings(c: skia.Canvas, x: float, foot: float, stripe: str) -> None:
    """The windows and the door of the tower."""
    for wx, wy in ((x - 5, foot - 62), (x + 3, foot - 128), (x - 3, foot - 182)):
        c.drawRoundRect(skia.Rect(wx - 5.5, wy - 10, wx + 5.5, wy + 7), 5.5, 5.5, fill("#d9d0c2"))
        c.drawRoundRect(skia.Rect(wx - 4, wy - 8, wx + 4, wy + 6), 4, 4, fill("#33415c"))
    c.drawPath(
        path(
            (x - 10, foot + 8),
            (x - 10, foot - 16),
            (x - 10, foot - 27, x, foot - 27),
            (x + 10, foot - 27, x + 10, foot - 16),
            (x + 10, foot + 8),
        ),
        fill("#e6dccb"),
    )
    c.drawPath(
        path(
            (x - 7.5, foot + 8),
            (x - 7.5, foot - 14),
            (x - 7.5, foot - 23, x, foot - 23),
            (x + 7.5, foot - 23, x + 7.5, foot - 14),
            (x + 7.5, foot + 8),
        ),
        fill(darken(stripe, 0.35)),
    )


def _gallery(c: skia.Canvas, x: float, top: float) -> None:
    iron = "#39404e"
    c.drawPath(
        path((x - 20, top), (x - 30, top - 8), (x + 30, top - 8), (x + 20, top)),
        linear((x - 30, 0), (x + 30, 0), [lighten(iron, 0.3), darken(iron, 0.3)]),
    )
    c.drawRoundRect(skia.Rect(x - 33, top - 11, x + 33, top - 7), 2, 2, fill(iron))
    c.drawRect(
        skia.Rect(x - 15, top - 38, x + 15, top - 10),
        linear((x - 15, 0), (x + 15, 0), ["#dff1f5", "#9fc0cf", "#6f8ea6"]),
    )
    c.drawOval(skia.Rect(x - 6, top - 33, x + 6, top - 13), fill("#fff3c4"))
    for i in range(5):
        px = x - 15 + i * 7.5
        c.drawLine(px, top - 38, px, top - 10, line(iron, 1.1))
    for i in range(11):
        px = x - 32 + i * 6.4
        c.drawLine(px, top - 24, px, top - 10, line(iron, 0.7))
    for y in (top - 24, top - 17):
        c.drawLine(x - 32, y, x + 32, y, line(iron, 0.8))
    c.drawPath(
        path((x - 19, top - 38), (x - 15, top - 52, x, top - 57), (x + 15, top - 52, x + 19, top - 38)),
        linear((x - 19, 0), (x + 19, 0), ["#e0604a", "#b53a2c", "#6d2226"]),
    )
    c.drawCircle(x, top - 58, 2.6, fill("#c9a44a"))
    c.drawLine(x, top - 60, x, top - 70, line(iron, 0.9))


def cottage(c: skia.Canvas, x: float, y: float, air: Air) -> None:
    """A low white house with a slate roof and a smoking chimney."""
    painted(c, rect(x - 40, y - 30, x + 34, y + 4), "#f1e8d8", 0.1, 0.22, 0.25, 0.3, 0.4)
    c.drawRect(
        skia.Rect(x - 40, y - 30, x + 34, y - 24),
        linear((0, y - 30), (0, y - 22), [("#1a1a30", 0.4), ("#1a1a30", 0.0)]),
    )
    painted(c, rect(x + 12, y - 62, x + 21, y - 40), "#a0604e", 0.1, 0.3)
    roof = path((x - 46, y - 28), (x - 32, y - 54), (x + 26, y - 54), (x + 40, y - 28))
    painted(c, roof, mix("#5d6b7e", "#f4f8ff", air.snow * 0.9), 0.25, 0.25, 0.5, 0.3, 0.12)
    for wx in (x - 27, x + 16):
        c.drawRect(skia.Rect(wx - 7, y - 21, wx + 7, y - 7), fill("#ffffff"))
        c.drawRect(skia.Rect(wx - 5.5, y - 19.5, wx + 5.5, y - 8.5), fill("#4a5f7c"))
        c.drawLine(wx, y - 20, wx, y - 8, line("#ffffff", 1.2))
    c.drawRoundRect(skia.Rect(x - 9, y - 24, x + 3, y + 4), 2, 2, fill("#3f6d74"))


def _fence(c: skia.Canvas) -> None:
    for i in range(9):
        x, y = -82 + i * 13, -78 + i * 3.6
        c.drawRoundRect(skia.Rect(x, y - 13, x + 2.4, y + 2), 1, 1, fill("#efe6d6"))
    for dy in (-10, -5):
        c.drawLine(-82, -78 + dy, 24, -49 + dy, line("#efe6d6", 1.3))


def _lit(c: skia.Canvas, air: Air, burning: bool) -> None:
    if air.lamps < 0.3:
        return
    warm = "#ffd58a"
    for x, y in ((-145, -98), (-102, -98)):
        c.drawRect(skia.Rect(x - 5.5, y - 5.5, x + 5.5, y + 5.5), fill(warm, air.lamps))
        c.drawLine(x, y - 6, x, y + 6, line("#8a5a30", 1.0))
        shine(c, Glow((x, y), 46, "#ffb45e", 0.6 * air.lamps))
    for dx, dy in ((-5, -62), (3, -128), (-3, -182)):
        c.drawRoundRect(
            skia.Rect(TOWER_X + dx - 4, TOWER_FOOT + dy - 8, TOWER_X + dx + 4, TOWER_FOOT + dy + 6),
            4,
            4,
            fill(warm, air.lamps),
        )
    if not burning:
        return
    shine(c, Glow((TOWER_X, LANTERN_Y), 130, "#ffe6a0", 0.95 * air.lamps))
    c.drawOval(
        skia.Rect(TOWER_X - 9, LANTERN_Y - 12, TOWER_X + 9, LANTERN_Y + 10), fill("#fffbe6", air.lamps, blur=1.5)
    )


def beam(c: skia.Canvas, seconds: float, at: tuple[float, float], turn: float = 9.0) -> None:
    """Two opposite beams that go round once in `turn` seconds, seen from below."""
    angle = seconds / turn * math.tau
    for side in (0.0, math.pi):
        across, toward = math.cos(angle + side), math.sin(angle + side)
        reach, spread = 900 * across, 26 + 34 * abs(across) + 60 * max(0.0, toward) * (1 - abs(across))
        strength = 0.30 + 0.25 * max(0.0, toward)
        if abs(reach) < 60:
            continue
        end = (at[0] + reach, at[1] + 26 * toward)
        cone = path((at[0], at[1] - 5), (end[0], end[1] - spread), (end[0], end[1] + spread), (at[0], at[1] + 5))
        c.drawPath(
            cone, linear(at, end, [("#fff0bd", strength), ("#ffe9ac", strength * 0.4), ("#ffe9ac", 0.0)], [0, 0.35, 1])
        )


def _meadow(c: skia.Canvas, air: Air, seed: int) -> None:
    turf = _turf(air)
    rise = [(x, y + max(0.0, x - 150) * 0.10) for x, y in outline(seed + 4, -50, 5, 500, 4)]
    ground(c, rise, turf, darken(turf, 0.25))
    trail(
        c,
        (
            (70, -420, 190),
            (40, -190, 150),
            (0, -60, 110),
            (-60, 60, 80),
            (-190, 150, 58),
            (-215, 260, 34),
            (-262, 380, 22),
        ),
        mix("#c9aa7c", "#f1f4f8", air.snow * 0.6),
    )
    flowers = () if air.snow else ("#f6e27a", "#ffffff", "#e89ab8", "#b79ae0")
    grass(c, turf, seed, 1100, (-160, 420), 15, flowers, air.snow)
    for i, (x, y, w) in enumerate(((300, -22, 92), (368, -8, 66), (250, -40, 40), (-430, -14, 90), (-352, 16, 46))):
        c.drawOval(skia.Rect(x - w * 0.5, y - 3, x + w * 0.6, y + 8), fill("#14201c", 0.4, blur=4))
        stone(c, x, y, w, w * 0.5, "#8d8580", seed + i, air.snow)
