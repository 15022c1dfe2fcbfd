"""Furniture, built of boxes in perspective and of drawn pieces; all in cm where it stands."""

import random
from collections.abc import Sequence

import skia

from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, mix, path, radial
from filmstudio.providers.illustrated.sets.room import standing
from filmstudio.providers.illustrated.sets.solids import Box, box, contact, painted
from filmstudio.providers.illustrated.sets.stage import spot
from filmstudio.providers.illustrated.texture import texture


def table(
    c: skia.Canvas, x: float, z: float, width: float, color: str, *, depth: float = 70, height: float = 75
) -> None:
    """A table on four legs."""
    half = width / 2
    contact(c, x - half, x + half, z + depth * 0.5, 0.3, 14)
    for lx, lz in (
        (x - half + 5, z + depth - 8),
        (x + half - 11, z + depth - 8),
        (x - half + 5, z + 2),
        (x + half - 11, z + 2),
    ):
        box(c, Box(lx, lx + 6, lz, lz + 6, 0, height - 4), darken(color, 0.2))
    box(c, Box(x - half, x + half, z, z + depth, height - 9, height), color, 0.3)


def chair(c: skia.Canvas, x: float, z: float, color: str, *, back: bool = True, seat: float = 45) -> None:
    """A chair that faces the camera."""
    contact(c, x - 20, x + 20, z + 20, 0.3)
    for lx, lz in ((x - 20, z + 36), (x + 16, z + 36), (x - 20, z), (x + 16, z)):
        box(c, Box(lx, lx + 4, lz, lz + 4, 0, seat), darken(color, 0.25))
    if back:
        for up in (62, 76, 90):
            box(c, Box(x - 18, x + 18, z + 38, z + 40, up, up + 6), color)
        for lx in (x - 20, x + 16):
            box(c, Box(lx, lx + 4, z + 38, z + 41, seat, 98), darken(color, 0.1))
    box(c, Box(x - 22, x + 22, z, z + 42, seat - 5, seat), color, 0.3)


def bench(c: skia.Canvas, x: float, z: float, width: float, color: str, *, back: bool = True) -> None:
    """A bench of slats."""
    half = width / 2
    contact(c, x - half, x + half, z + 18, 0.35)
    for lx in (x - half + 10, x + half - 16):
        box(c, Box(lx, lx + 6, z + 4, z + 36, 0, 44), "#3c4048")
    if back:
        for up in (58, 72):
            box(c, Box(x - half, x + half, z + 40, z + 43, up, up + 10), color, 0.3)
    for k in range(3):
        box(c, Box(x - half, x + half, z + k * 14, z + k * 14 + 12, 43, 46), color, 0.3)


def sofa(c: skia.Canvas, x: float, z: float, width: float, color: str, cushion: str) -> None:
    """A soft sofa with rounded arms and two loose cushions."""
    with standing(c, x, z):
        half = width / 2
        c.drawOval(skia.Rect(-half - 12, -8, half + 12, 12), fill("#0c0a14", 0.4, blur=6))
        for lx in (-half + 6, half - 14):
            c.drawRect(skia.Rect(lx, -10, lx + 8, 2), fill("#4a3224"))
        _pad(c, skia.Rect(-half + 12, -96, half - 12, -30), darken(color, 0.08), 18)
        c.drawLine(0, -92, 0, -48, line(darken(color, 0.35), 1.4, 0.7))
        for k in (-1, 1):
            _pad(c, skia.Rect(min(0, k * (half - 20)), -54, max(0, k * (half - 20)), -30), lighten(color, 0.08), 9)
        _pad(c, skia.Rect(-half + 4, -32, half - 4, -8), color, 8)
        for k in (-1, 1):
            _pad(c, skia.Rect(k * half - 18, -68, k * half + 18, -8), lighten(color, 0.03), 16)
        for k, turn in ((-1, -8), (1, 10)):
            c.save()
            c.translate(k * (half - 48), -58)
            c.rotate(turn)
            _pad(c, skia.Rect(-21, -20, 21, 20), cushion, 9)
            c.restore()


def _pad(c: skia.Canvas, area: skia.Rect, color: str, radius: float) -> None:
    shade = linear((0, area.top()), (0, area.bottom()), [lighten(color, 0.18), color, darken(color, 0.28)])
    c.drawRoundRect(area, radius, radius, shade)
    c.drawRoundRect(area, radius, radius, texture("paint", darken(color, 0.5), 0.2, 0.3, 0.3))
    c.drawRoundRect(area, radius, radius, line(darken(color, 0.35), 0.8, 0.5))


def shelf(
    c: skia.Canvas,
    x: float,
    z: float,
    width: float,
    color: str,
    *,
    height: float = 210,
    depth: float = 30,
    rows: int = 5,
    seed: int = 0,
) -> None:
    """A bookcase full of books and small things."""
    half = width / 2
    contact(c, x - half, x + half, z, 0.4)
    box(c, Box(x - half, x + half, z, z + depth, 0, height), color, 0.3)
    with standing(c, x, z):
        inner = skia.Rect(-half + 5, -height + 6, half - 5, -8)
        c.drawRect(inner, fill(darken(color, 0.5)))
        step = (height - 14) / rows
        for row in range(rows):
            foot = -8 - row * step
            books(c, -half + 7, foot, width - 14, step - 6, random.Random(seed * 13 + row))
            c.drawRect(
                skia.Rect(-half + 5, foot, half - 5, foot + 4),
                linear((0, foot), (0, foot + 4), [lighten(color, 0.2), darken(color, 0.2)]),
            )
            c.drawRect(
                skia.Rect(-half + 5, foot - step + 4, half - 5, foot - step + 12),
                linear((0, foot - step + 4), (0, foot - step + 12), [("#0c0814", 0.55), ("#0c0814", 0.0)]),
            )


SPINES = ("#9a3b34", "#2f5f73", "#c99a3c", "#4a6b4a", "#6d4a70", "#d8cbb0", "#34405c", "#b8643c", "#7f8a8c")
"""Colours of book spines."""


def books(c: skia.Canvas, x: float, foot: float, width: float, room: float, rng: random.Random) -> None:
    """A row of books, some leaning, with a gap for a vase."""
    end = x + width
    gap = rng.uniform(x, end)
    while x < end - 4:
        w, h = rng.uniform(3, 7.5), room * rng.uniform(0.62, 0.94)
        if abs(x - gap) < 9:
            _vase(c, x + 8, foot, room * 0.6, rng)
            x += 18
            continue
        color = rng.choice(SPINES)
        c.drawRect(
            skia.Rect(x, foot - h, min(x + w, end), foot),
            linear((x, 0), (x + w, 0), [lighten(color, 0.2), color, darken(color, 0.3)]),
        )
        c.drawLine(x + 1, foot - h * 0.8, x + w - 1, foot - h * 0.8, line("#e8d9a8", 0.8, 0.7))
        x += w + 0.4


def _vase(c: skia.Canvas, x: float, foot: float, height: float, rng: random.Random) -> None:
    color = rng.choice(("#5f8f9a", "#d9a066", "#c8d0c0"))
    body = path(
        (x - 3, foot),
        (x - 9, foot - height * 0.4, x - 3, foot - height * 0.8),
        (x + 3, foot - height * 0.8),
        (x + 9, foot - height * 0.4, x + 3, foot),
    )
    c.drawPath(body, linear((x - 6, 0), (x + 6, 0), [lighten(color, 0.35), darken(color, 0.3)]))


def cupboard(
    c: skia.Canvas,
    x0: float,
    x1: float,
    z: float,
    color: str,
    *,
    low: float = 0,
    high: float = 88,
    depth: float = 58,
    doors: int = 3,
    top: str | None = None,
) -> None:
    """A run of cupboards; `low` above 0 hangs it on the wall."""
    box(c, Box(x0, x1, z, z + depth, low, high), color, 0.15, lid=top)
    with standing(c, (x0 + x1) / 2, z):
        width = (x1 - x0) / doors
        for k in range(doors):
            left = -(x1 - x0) / 2 + k * width
            panel = skia.Rect(left + 3, -high + 8, left + width - 3, -low - (9 if low == 0 else 4))
            c.drawRect(panel, linear((0, panel.top()), (0, panel.bottom()), [lighten(color, 0.1), darken(color, 0.04)]))
            c.drawRect(panel, line(darken(color, 0.32), 1.1))
            inner = skia.Rect(panel.left() + 7, panel.top() + 7, panel.right() - 7, panel.bottom() - 7)
            c.drawRect(inner, line(darken(color, 0.2), 1.4))
            c.drawRect(inner.makeOffset(1.2, 1.2), line(lighten(color, 0.35), 0.8, 0.8))
            knob = -high + 20 if low == 0 else -low - 14
            c.drawCircle(
                left + (width - 9 if k % 2 == 0 else 9),
                knob,
                2.1,
                radial((left + width - 10, knob - 1), 3, ["#fff3cf", "#a57c3a"]),
            )
        if low == 0:
            c.drawRect(skia.Rect(-(x1 - x0) / 2, -6, (x1 - x0) / 2, 0), fill("#241c22", 0.75))
    if top:
        box(c, Box(x0 - 2, x1 + 2, z - 3, z + depth, high, high + 4), top, 0.3)


def rug(c: skia.Canvas, x: float, z: float, width: float, depth: float, color: str, edge: str) -> None:
    """A bordered rug lying on the floor."""
    for inset, tone in ((0, edge), (8, color), (16, lighten(color, 0.16)), (20, color)):
        shape = path(
            spot(x - width / 2 + inset, z + inset * 0.7),
            spot(x + width / 2 - inset, z + inset * 0.7),
            spot(x + width / 2 - inset, z + depth - inset * 0.7),
            spot(x - width / 2 + inset, z + depth - inset * 0.7),
        )
        c.drawPath(shape, fill(tone))
        c.drawPath(shape, texture("grain", darken(tone, 0.5), 0.3, 0.5, 0.2))


def picture(c: skia.Canvas, x: float, up: float, width: float, height: float, seed: int) -> None:
    """A framed landscape, in the wall's own centimetres."""
    rng = random.Random(seed)
    frame = skia.Rect(x - width / 2, -up - height, x + width / 2, -up)
    c.drawRect(frame.makeOffset(3, 5), fill("#140f20", 0.35, blur=3))
    wood = rng.choice(("#6b4630", "#c9a25a", "#2f2a30", "#efe8dc"))
    c.drawRect(
        frame,
        linear(
            (frame.left(), frame.top()), (frame.right(), frame.bottom()), [lighten(wood, 0.3), wood, darken(wood, 0.3)]
        ),
    )
    inner = skia.Rect(frame.left() + 5, frame.top() + 5, frame.right() - 5, frame.bottom() - 5)
    c.save()
    c.clipRect(inner)
    sky, land = rng.choice(
        (("#f3d9a8", "#b9745a"), ("#bfdcea", "#5f8a6a"), ("#e9b8a8", "#6a5a86"), ("#efe6d0", "#3f6f7a"))
    )
    c.drawRect(inner, fill(sky))
    c.drawCircle(
        inner.left() + width * rng.uniform(0.2, 0.7), inner.top() + height * 0.3, height * 0.1, fill("#fff6dc")
    )
    for k in range(3):
        y = inner.bottom() - height * (0.5 - 0.14 * k)
        c.drawPath(
            path(
                (inner.left(), inner.bottom()),
                (inner.left(), y),
                (x, y - height * rng.uniform(-0.1, 0.25), inner.right(), y + rng.uniform(-5, 5)),
                (inner.right(), inner.bottom()),
            ),
            fill(mix(sky, land, 0.45 + 0.25 * k)),
        )
    c.drawRect(inner, texture("paint", "#4a3828", 0.25, 0.2, 0.2))
    c.restore()


def door(c: skia.Canvas, x: float, color: str, trim: str, *, width: float = 92, height: float = 212) -> None:
    """A panelled door in the back wall, in the wall's own centimetres."""
    half = width / 2
    c.drawRect(
        skia.Rect(x - half - 10, -height - 10, x + half + 10, 0),
        linear((x - half, 0), (x + half, 0), [lighten(trim, 0.1), darken(trim, 0.15)]),
    )
    painted(
        c,
        path((x - half, 0), (x - half, -height), (x + half, -height), (x + half, 0)),
        color,
        tooth=0.3,
        across=0.15,
        down=1.2,
    )
    for px in (x - half + 10, x + 5):
        for top, foot in ((-height + 14, -height + 84), (-height + 98, -16)):
            panel = skia.Rect(px, top, px + half - 15, foot)
            c.drawRect(panel, line(darken(color, 0.35), 2))
            c.drawRect(panel.makeOffset(1.6, 1.6), line(lighten(color, 0.25), 1, 0.8))
    c.drawCircle(x + half - 9, -102, 3.4, radial((x + half - 10, -103), 4, ["#fff0c0", "#8a6428"]))


def plant(
    c: skia.Canvas, x: float, z: float, height: float, seed: int, *, up: float = 0.0, pot: str = "#c2714a"
) -> None:
    """A leafy plant in a pot."""
    rng = random.Random(seed)
    with standing(c, x, z, up):
        size = height * 0.2
        if not up:
            c.drawOval(skia.Rect(-size, -4, size * 1.1, 5), fill("#0c0a14", 0.35, blur=3))
        for k in range(15):
            a = -1.35 + 2.7 * k / 14 + rng.uniform(-0.15, 0.15)
            reach = height * rng.uniform(0.48, 0.72)
            tip = (a * reach * 0.62, -size * 1.4 - reach * (1.15 - abs(a) * 0.45))
            mid = (a * reach * 0.2, -size * 1.4 - reach * 0.62)
            leaf = path(
                (0, -size * 1.3),
                (mid[0] - reach * 0.12, mid[1], *tip),
                (mid[0] + reach * 0.14, mid[1] + reach * 0.1, 0, -size * 1.3),
            )
            c.drawPath(leaf, fill(mix("#3f7f4a", rng.choice(("#1f4f3c", "#9ac86a", "#5f9a50")), 0.5)))
            c.drawPath(path((0, -size * 1.3), (mid[0], mid[1], *tip), close=False), line("#d6e8a8", 0.5, 0.4))
        body = path((-size * 0.72, -size * 1.5), (size * 0.72, -size * 1.5), (size * 0.52, 0), (-size * 0.52, 0))
        c.drawPath(body, linear((-size, 0), (size, 0), [lighten(pot, 0.25), pot, darken(pot, 0.4)]))
        c.drawRoundRect(
            skia.Rect(-size * 0.8, -size * 1.66, size * 0.8, -size * 1.36),
            2,
            2,
            linear((-size, 0), (size, 0), [lighten(pot, 0.35), darken(pot, 0.3)]),
        )


def floor_lamp(c: skia.Canvas, x: float, z: float, *, height: float = 165, shade: str = "#f0dcb0") -> None:
    """A standing lamp (its light is the room's business)."""
    with standing(c, x, z):
        c.drawOval(skia.Rect(-16, -4, 16, 4), fill("#3a3038"))
        c.drawRect(skia.Rect(-1.4, -height + 20, 1.4, -2), linear((-1.4, 0), (1.4, 0), ["#c8a86a", "#5a4428"]))
        c.drawPath(
            path((-22, -height + 30), (-13, -height), (13, -height), (22, -height + 30)),
            linear((-22, 0), (22, 0), [lighten(shade, 0.3), shade, darken(shade, 0.25)]),
        )


def pendant(c: skia.Canvas, x: float, z: float, up: float, color: str, ceiling: float = 318) -> None:
    """A lamp on a cord."""
    top = spot(x, z, ceiling)
    with standing(c, x, z, up):
        pass
    sx, sy = spot(x, z, up)
    c.drawLine(*top, sx, sy - 14, line("#2a2428", 1.1))
    with standing(c, x, z, up):
        c.drawPath(
            path((-26, 0), (-24, -16, -6, -20), (6, -20), (24, -16, 26, 0)),
            linear((-26, 0), (26, 0), [lighten(color, 0.3), color, darken(color, 0.4)]),
        )
        c.drawOval(skia.Rect(-26, -3.5, 26, 3.5), fill(mix(color, "#fff3d0", 0.7)))


def bed(c: skia.Canvas, x: float, z: float, width: float, blanket: str, wood: str) -> None:
    """A bed with its head against the wall, its foot towards the camera."""
    half, length = width / 2, 200
    contact(c, x - half, x + half, z, 0.45, 16)
    box(c, Box(x - half, x + half, z + length, z + length + 8, 0, 112), wood, 0.3)
    box(c, Box(x - half + 2, x + half - 2, z, z + length, 18, 52), "#f3eee6", 0.1)
    for k in (-1, 1):
        with standing(c, x + k * width * 0.22, z + length - 34, 52):
            _pad(c, skia.Rect(-width * 0.19, -22, width * 0.19, 3), "#fbf7f0", 10)
    box(c, Box(x - half - 2, x + half + 2, z - 3, z + length - 70, 16, 57), blanket, 0.3, lid=lighten(blanket, 0.16))
    box(c, Box(x - half - 2, x + half + 2, z + length - 84, z + length - 66, 54, 58), lighten(blanket, 0.45), 0.1)
    box(c, Box(x - half - 3, x + half + 3, z - 8, z - 3, 0, 46), wood, 0.3)


def jars(c: skia.Canvas, places: Sequence[float], up: float, seed: int) -> None:
    """Jars and pots in a row on the wall, in the wall's own centimetres."""
    rng = random.Random(seed)
    for x in places:
        w, h = rng.uniform(7, 11), rng.uniform(13, 22)
        color = rng.choice(("#d98a4a", "#7fa6a0", "#e6d3a0", "#b55a4a", "#8aa05a", "#f3efe6"))
        c.drawRoundRect(
            skia.Rect(x - w / 2, -up - h, x + w / 2, -up),
            2.5,
            2.5,
            linear((x - w / 2, 0), (x + w / 2, 0), [lighten(color, 0.4), color, darken(color, 0.35)]),
        )
        c.drawRoundRect(skia.Rect(x - w / 2 + 0.6, -up - h - 3, x + w / 2 - 0.6, -up - h + 1), 1, 1, fill("#6a4a34"))
