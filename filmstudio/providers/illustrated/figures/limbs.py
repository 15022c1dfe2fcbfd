"""Arms, legs and shoes with what covers them."""

import itertools
import math

import skia

from filmstudio.providers.illustrated.brush import darken, path
from filmstudio.providers.illustrated.figures.anatomy import Body
from filmstudio.providers.illustrated.figures.geometry import (
    Spot,
    between,
    flanks,
    hull,
    ribbon,
    smooth,
    spine,
    width_at,
)
from filmstudio.providers.illustrated.figures.hands import draw_hand, grip
from filmstudio.providers.illustrated.figures.pose import Arm
from filmstudio.providers.illustrated.figures.shade import Palette, Tone, across, edge, ink, pen
from filmstudio.providers.illustrated.figures.skeleton import Limb, Skeleton
from filmstudio.providers.illustrated.figures.wardrobe import Outfit
from filmstudio.providers.illustrated.light import Light


def _part(line: list[Spot], until: float) -> list[Spot]:
    """The first part of a line of nine spots."""
    last = until * 8
    kept = line[: int(last) + 1]
    if last < 8 and last > int(last):
        kept = [*kept, between(line[int(last)], line[int(last) + 1], last - int(last))]
    return kept if len(kept) > 1 else line[:2]


def _tube(
    canvas: skia.Canvas,
    line: list[Spot],
    widths: tuple[float, ...],
    tones: Tone,
    light: Light,
    caps: tuple[bool, bool] = (True, True),
) -> skia.Path:
    outline = ribbon(line, widths, caps)
    edge(canvas, flanks(line, widths, 2) if len(line) > 4 else outline, tones, light)
    canvas.drawPath(outline, across(tones, light, line[0], line[-1], max(widths) * 1.05))
    return outline


def draw_arm(
    canvas: skia.Canvas,
    bones: Skeleton,
    sign: int,
    arm: Arm,
    body: Body,
    outfit: Outfit,
    colors: Palette,
    light: Light,
    fine: bool,
) -> None:
    """An arm from the shoulder to the fingertips; `sign` 1 is the figure's left."""
    limb = bones.arms[(sign + 1) // 2]
    line = spine((limb.root[0], limb.root[1]), (limb.joint[0], limb.joint[1]), (limb.end[0], limb.end[1]), 0.34)
    w = body.arm_width
    skin = (w * 0.98, w * 1.06, w * 0.90, w * 0.84, w * 0.62)
    sleeve = outfit.top.sleeve
    if sleeve < 0.95:
        _tube(canvas, line, skin, colors.skin, light)
    draw_hand(canvas, grip(limb, sign, bones.yaw, body.hand, arm.rise), arm, colors.skin, fine)
    if sleeve <= 0.05:
        return
    widths = tuple(width_at(skin, i / 4 * sleeve) * room for i, room in enumerate(_roominess(outfit)))
    covered = _set_in(_part(line, sleeve * 0.97), bones, w)
    tones = (
        colors.trim
        if outfit.top.detail == "buttons" and outfit.top.under
        else colors.white
        if outfit.top.detail == "apron"
        else colors.top
    )
    shape = _tube(canvas, covered, widths, tones, light, (True, False))
    _sleeve_details(canvas, covered, widths, shape, outfit, colors, fine)


def _roominess(outfit: Outfit) -> tuple[float, ...]:
    """How much wider than the arm a sleeve is from the shoulder to the cuff: fullest above the elbow."""
    loose = outfit.top.loose
    return 0.84 + loose * 0.5, 1.14 + loose * 1.4, 1.16 + loose * 1.2, 1.16 + loose * 1.8, 1.26 + loose * 2.2


def _set_in(line: list[Spot], bones: Skeleton, width: float) -> list[Spot]:
    """The sleeve begins within the armhole, so that the shoulder slopes into it without a ball."""
    chest = between((bones.neck[0], bones.neck[1]), (bones.waist[0], bones.waist[1]), 0.40)
    (x, y), far = line[0], math.dist(line[0], chest) or 1.0
    k = 0.34 * width / far
    return [(x + (chest[0] - x) * k, y + (chest[1] - y) * k), *line[1:]]


def _sleeve_details(
    canvas: skia.Canvas,
    line: list[Spot],
    widths: tuple[float, ...],
    shape: skia.Path,
    outfit: Outfit,
    colors: Palette,
    fine: bool,
) -> None:
    a, b = line[-2], line[-1]
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = (dx * dx + dy * dy) ** 0.5 or 1.0
    nx, ny, half = -dy / length, dx / length, widths[-1] / 2
    if outfit.top.detail == "stripes" and sum(map(math.dist, line, line[1:])) > widths[0] * 3.4:
        canvas.save()
        canvas.clipPath(shape, True)
        for p, q in itertools.pairwise(line):
            mx, my = (p[0] + q[0]) / 2, (p[1] + q[1]) / 2
            sx, sy = -(q[1] - p[1]), q[0] - p[0]
            size = (sx * sx + sy * sy) ** 0.5
            if size < widths[0] * 0.22:
                continue
            k = widths[0] / size
            canvas.drawLine(mx - sx * k, my - sy * k, mx + sx * k, my + sy * k, pen(colors.trim.base, 2.2))
        canvas.restore()
    _creases(canvas, line, widths, shape, colors)
    cuff = colors.trim.base if outfit.top.detail in ("drape", "placket") else colors.top.deep
    for back in (
        (0.0, 2.6) if fine and outfit.top.sleeve > 0.9 else (0.0,) if fine or outfit.top.detail == "drape" else ()
    ):
        x, y = b[0] - dx / length * back, b[1] - dy / length * back
        canvas.drawLine(x - nx * half, y - ny * half, x + nx * half, y + ny * half, pen(cuff, 0.8, 0.6))


def _creases(
    canvas: skia.Canvas, line: list[Spot], widths: tuple[float, ...], shape: skia.Path, colors: Palette
) -> None:
    """Where cloth gathers: from the armpit, and inside the elbow the more it is bent."""
    if len(line) < 7:
        return
    (ax, ay), (ex, ey), (hx, hy) = line[0], line[4], line[-1]
    turn = (ex - ax) * (hy - ey) - (ey - ay) * (hx - ex)
    reach = math.dist(line[0], line[4]) * math.dist(line[4], line[-1]) or 1.0
    inside = 1.0 if turn > 0 else -1.0
    canvas.save()
    canvas.clipPath(shape, True)
    bent = min(1.0, abs(turn) / reach)
    paint = pen(colors.top.deep, 0.7, round(0.3 + 0.4 * bent, 1))
    for i, lean in ((3, -0.5), (4, 0.0), (5, 0.5)):
        (x, y), (px, py), (qx, qy) = line[i], line[i - 1], line[i + 1]
        long = math.hypot(qx - px, qy - py) or 1.0
        ux, uy = (qx - px) / long, (qy - py) / long
        nx, ny, half = -uy * inside, ux * inside, widths[2] * 0.5
        end = half * (0.15 - 0.45 * bent)
        start = (x + nx * half + ux * half * lean, y + ny * half + uy * half * lean)
        bow = (x + nx * half * 0.4, y + ny * half * 0.4)
        canvas.drawPath(
            path(start, (*bow, x + nx * end - ux * half * lean, y + ny * end - uy * half * lean), close=False), paint
        )
    canvas.restore()


def draw_leg(
    canvas: skia.Canvas, bones: Skeleton, sign: int, body: Body, outfit: Outfit, colors: Palette, light: Light
) -> None:
    """A leg from the hip to the shoe."""
    limb = bones.legs[(sign + 1) // 2]
    line = spine((limb.root[0], limb.root[1]), (limb.joint[0], limb.joint[1]), (limb.end[0], limb.end[1]), 0.3)
    t, c = body.thigh_width, body.calf_width
    skin = (t, t * 0.96, c * 1.12, c * 1.08, c * 0.66)
    bottom = outfit.bottom
    covered = bottom.length if bottom.cut == "legs" else 0.0
    if outfit.top.hem >= 0.75:
        covered = 0.0
    if covered < 0.95:
        _tube(canvas, line, skin, colors.skin, light)
    _shoe(canvas, limb, body, colors.shoes, light)
    if covered <= 0.05:
        return
    loose = 1.04 + bottom.loose
    ends = (
        loose,
        loose,
        loose + bottom.loose * 0.4,
        loose + bottom.loose,
        1.35 + bottom.loose * (0.2 if covered > 0.9 and bottom.loose > 0.3 else 1.6),
    )
    widths = tuple(width_at(skin, i / 4 * covered) * ends[i] for i in range(5))
    _tube(canvas, _part(line, covered * 0.985), widths, colors.bottom, light, (True, False))


def _shoe(canvas: skia.Canvas, limb: Limb, body: Body, tones: Tone, light: Light) -> None:
    x, y, _ = limb.end
    tx, ty, _ = limb.tip
    r = body.ankle * 0.50
    dx, dy = (tx - x) * 0.22, (ty - y - body.ankle * 0.45) * 0.3
    heel = (x - dx, y + body.ankle * 0.50 - dy)
    toe = (tx, ty + body.ankle * 0.02)
    outline = smooth(
        hull([(x, y + r * 0.1, r * 0.78), (heel[0], heel[1], r), (toe[0], toe[1], r * 0.92)], 8), tension=0.12
    )
    edge(canvas, outline, tones, light, 0.8)
    canvas.drawPath(outline, across(tones, light, heel, toe, r * 2.4))
    sole = path((heel[0], heel[1] + r * 0.86), (toe[0], toe[1] + r * 0.80), close=False)
    canvas.drawPath(sole, pen(darken(tones.deep, 0.2), 1.1, 0.8))
    canvas.drawCircle(x, y - r * 0.2, r * 0.4, ink(tones.base))
