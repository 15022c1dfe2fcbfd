"""Hair, drawn in head units over the contour: the cap that follows the hairline, and what hangs, is tied or shines."""

import math
from itertools import pairwise

import skia

from filmstudio.providers.illustrated.brush import path
from filmstudio.providers.illustrated.figures.contour import Contour
from filmstudio.providers.illustrated.figures.geometry import Spot, between, ribbon, smooth, table, wrapped
from filmstudio.providers.illustrated.figures.hairstyles import HairStyle, Line
from filmstudio.providers.illustrated.figures.shade import Tone, edge, ink, modelled, pen, round_shade
from filmstudio.providers.illustrated.light import Light

RIM_ROWS = (44.0, 38.0, 30.0, 22.0, 14.0, 6.0, -2.0, -10.0, -18.0, -26.0, -34.0, -42.0, -49.0, -54.0)


def hairline(line: Line, azimuth: float, slide: float) -> float:
    """How far down the hair reaches at an azimuth; `slide` moves the front with the nodding face."""
    angle = wrapped(azimuth)
    return table(line, angle) + slide * max(0.0, math.cos(math.radians(angle)))


def _rim(head: Contour, thick: Spot, ends: Spot) -> list[Spot]:
    """The outer edge from the left end over the crown to the right end; it thins towards its ends."""
    crown, side = thick
    left: list[Spot] = []
    right: list[Spot] = []
    for index, (kept, end) in enumerate(((left, ends[0]), (right, ends[1]))):
        for y in RIM_ROWS:
            if y > end:
                continue
            x = head.edges(y)[index]
            out = side * min(1.0, (end - y + 4) / 14)
            up = crown * max(0.0, min(1.0, (-y - 20) / 34)) ** 1.5
            kept.append((x + (-out if index == 0 else out), y - up * 0.8))
    middle = sum(head.edges(-58.0)) / 2
    return [*left, (middle, -58.0 - crown), *reversed(right)]


def cap(
    head: Contour, line: Line, thick: Spot, slide: float, edge_kind: str = "smooth", curl: float = 0.0
) -> skia.Path:
    """The hair that lies on the head: outer edge above, hairline below."""
    first, last = -90.0 - head.yaw, 90.0 - head.yaw
    steps = 28
    lower: list[Spot] = []
    for i in range(steps + 1):
        azimuth = last + (first - last) * i / steps
        lower.append(head.spot(azimuth, hairline(line, azimuth, slide)))
    rim = _rim(head, thick, (lower[-1][1], lower[0][1]))
    if edge_kind == "spiky":
        rim = _spikes(rim, curl)
    drawn = smooth([*rim, *lower], tension=0.12 if edge_kind == "spiky" else 0.155)
    if edge_kind == "curly":
        for i, (x, y) in enumerate(_even(rim, 15)):
            drawn.addCircle(x, y, curl * (0.85 + 0.3 * ((i * 7) % 3) / 2))
        for i, (x, y) in enumerate(lower[9:-9:3]):
            drawn.addCircle(x, y - curl * 0.35, curl * (0.62 + 0.2 * (i % 2)))
    return drawn


def _even(line: list[Spot], count: int) -> list[Spot]:
    """So many spots evenly along a line."""
    lengths = [0.0]
    for a, b in pairwise(line):
        lengths.append(lengths[-1] + math.dist(a, b))
    keys = [*zip(lengths, range(len(line)), strict=True)]
    spots: list[Spot] = []
    for i in range(count):
        at = table(keys, lengths[-1] * i / (count - 1))
        k = min(int(at), len(line) - 2)
        spots.append(between(line[k], line[k + 1], at - k))
    return spots


def _spikes(rim: list[Spot], size: float) -> list[Spot]:
    spots = _even(rim, 23)
    out: list[Spot] = []
    for i, (x, y) in enumerate(spots):
        dx, dy = x, y + 14.0
        length = math.hypot(dx, dy) or 1.0
        k = (size * (0.7 + 0.3 * ((i * 5) % 3)) if i % 2 else -size * 0.12) * min(1.0, max(0.0, (16 - y) / 40))
        out.append((x + dx / length * k + k * 0.25, y + dy / length * k))
    return out


def draw_cap(
    canvas: skia.Canvas, head: Contour, style: HairStyle, tones: Tone, light: Light, slide: float, fine: bool
) -> None:
    """The hair on the head, with its shine and, close up, its strands."""
    if not style.line:
        return
    shape = cap(head, style.line, (style.crown, style.side), slide, style.edge, style.curl)
    edge(canvas, shape, tones, light, 1.6, inner=True)
    if light.rim:
        _glow(canvas, head, style, light.rim)
    modelled(canvas, shape, tones, light, (0, -16), 54)
    canvas.save()
    canvas.clipPath(shape, True)
    _strands(canvas, head, style, tones, slide, fine)
    if style.edge != "curly":
        _shine(canvas, head, style, tones, light)
    canvas.restore()
    if style.edge == "curly" and fine:
        _curls(canvas, head, style, tones)


def _glow(canvas: skia.Canvas, head: Contour, style: HairStyle, color: str) -> None:
    """The light behind shines through the outer edge of the hair."""
    ends = (hairline(style.line, -90.0 - head.yaw, 0.0), hairline(style.line, 90.0 - head.yaw, 0.0))
    rim = _rim(head, (style.crown, style.side), ends)
    canvas.drawPath(smooth(rim, close=False), pen(color, 3.2, 0.75))


def _shine(canvas: skia.Canvas, head: Contour, style: HairStyle, tones: Tone, light: Light) -> None:
    middle = light.side * 34 - head.yaw
    arc = [head.spot(middle + a, -41.0 - style.crown * 0.5 + abs(a) * 0.12) for a in (-40, -26, -12, 2, 16, 30)]
    canvas.drawPath(ribbon(arc, (0.5, 4.5, 6.5, 4.0, 0.5), (False, False)), ink(tones.lit, 0.6))


def _strands(canvas: skia.Canvas, head: Contour, style: HairStyle, tones: Tone, slide: float, fine: bool) -> None:
    part = head.spot(style.parting, -56.0 - style.crown * 0.4)
    for azimuth in (-150, -110, -74, -48, -20, 14, 44, 70, 105, 145) if fine else (-60, 50):
        if head.facing(azimuth) < -0.1:
            continue
        low = hairline(style.line, azimuth, slide)
        end = head.spot(azimuth, low + 2)
        bow = head.spot(azimuth * 0.8 + style.parting * 0.2, -44.0)
        canvas.drawPath(path(part, (*bow, *end), close=False), pen(tones.shade, 1.3, 0.55))
    if style.parting and head.facing(style.parting) > 0:
        canvas.drawPath(
            path(
                head.spot(style.parting, hairline(style.line, style.parting, slide)),
                (*head.spot(style.parting, -50), *part),
                close=False,
            ),
            pen(tones.deep, 1.6, 0.7),
        )


def _curls(canvas: skia.Canvas, head: Contour, style: HairStyle, tones: Tone) -> None:
    for i, (azimuth, y) in enumerate(
        (
            (-60, -44),
            (-34, -54),
            (-8, -50),
            (20, -56),
            (46, -46),
            (100, -30),
            (140, -46),
            (180, -20),
            (-110, -24),
            (-150, -44),
        )
    ):
        if head.facing(azimuth) < 0.1:
            continue
        x, high = head.spot(azimuth, y - style.crown * 0.25)
        r = style.curl * 0.7
        canvas.drawArc(
            skia.Rect(x - r, high - r, x + r, high + r),
            150 + i * 20,
            190,
            False,
            pen(tones.lit if i % 2 else tones.shade, 1.5, 0.6),
        )


def draw_hanging(canvas: skia.Canvas, head: Contour, style: HairStyle, tones: Tone, light: Light, sway: float) -> None:
    """What hangs behind the head, to be drawn before the body when the figure looks at us and after it when not."""
    turn = math.radians(head.yaw)
    back = -math.sin(turn) * 14
    if style.back:
        _mass(canvas, style, tones, light, (back, sway, 1 - 0.22 * abs(math.sin(turn))), head.facing(0) < -0.1)
    anchor = -math.sin(turn) * 47, -24.0
    match style.extra:
        case "bun" | "topknot":
            x, y = anchor if style.extra == "bun" else (anchor[0] * 0.35, -72.0)
            _knot(canvas, (x * 1.1, y - 6), 19.0, tones, light)
        case "ponytail":
            _tail(
                canvas,
                (anchor[0], -30.0),
                (anchor[0] * 1.75 + sway * 5, -6.0),
                (anchor[0] * 1.5 + sway * 12, 62.0),
                tones,
                light,
            )
        case "pigtails":
            for sign in (-1, 1):
                x = math.cos(turn) * 46 * sign
                _tail(canvas, (x, 2.0), (x * 1.6, 10.0), (x * 1.45 + sway * 9, 66.0), tones, light)
        case "braid":
            _braid(
                canvas,
                [(anchor[0] * 0.8, 20.0), (anchor[0] * 1.05 + sway * 3, 70.0), (anchor[0] + sway * 8, 150.0)],
                tones,
                light,
            )
        case _:
            pass


def _mass(
    canvas: skia.Canvas,
    style: HairStyle,
    tones: Tone,
    light: Light,
    place: tuple[float, float, float],
    away: bool,
) -> None:
    """Long hair behind the head; `away` when we see it from behind, in full light."""
    back, sway, narrow = place
    w, low, s = style.spread * narrow, style.back, sway * 7
    dark = Tone(tones.base, tones.shade, tones.deep, tones.deep)
    left = [
        (back - w * 0.86, -34.0),
        (back - w * 1.04, 0.0),
        (back - w * 1.10, low * 0.45),
        (back - w * 1.06 + s * 0.6, low * 0.8),
    ]
    right = [(2 * back - x + (s * 1.2 if i == 3 else 0), y) for i, (x, y) in enumerate(left)]
    tips = [
        (back - w * 0.72 + s, low),
        (back - w * 0.2 + s, low + 5),
        (back + w * 0.3 + s, low + 2),
        (back + w * 0.78 + s, low - 2),
    ]
    shape = smooth([*left, *tips, *reversed(right)])
    if style.edge == "curly":
        for x, y in [*left[1:], *tips, *right[1:]]:
            shape.addCircle(x, y, style.curl * 1.15, skia.PathDirection.kCCW)
    edge(canvas, shape, tones, light, 1.4, inner=away)
    canvas.drawPath(shape, ink(tones.base if away else dark.base))


def _knot(canvas: skia.Canvas, at: Spot, r: float, tones: Tone, light: Light) -> None:
    shape = skia.Path()
    shape.addOval(skia.Rect(at[0] - r, at[1] - r * 0.9, at[0] + r, at[1] + r * 0.9))
    edge(canvas, shape, tones, light, 1.4)
    canvas.drawPath(shape, round_shade(tones, light, at, r))
    for k in (0.65, 0.3):
        canvas.drawArc(
            skia.Rect(at[0] - r * k, at[1] - r * k, at[0] + r * k, at[1] + r * k),
            200,
            200,
            False,
            pen(tones.shade, 1.4, 0.7),
        )


def _tail(canvas: skia.Canvas, root: Spot, bow: Spot, tip: Spot, tones: Tone, light: Light) -> None:
    shape = ribbon(
        [root, between(root, bow, 0.8), between(bow, tip, 0.35), between(bow, tip, 0.7), tip], (12, 22, 24, 17, 2)
    )
    edge(canvas, shape, tones, light, 1.4)
    canvas.drawPath(shape, round_shade(tones, light, bow, 26))
    canvas.drawCircle(root[0], root[1], 7.5, ink(tones.deep))


def _braid(canvas: skia.Canvas, line: list[Spot], tones: Tone, light: Light) -> None:
    for i in range(9):
        t = i / 8
        x, y = between(between(line[0], line[1], t), between(line[1], line[2], t), t)
        r = 10.5 - 4.5 * t
        shape = path(
            (x - r, y - r * 0.2),
            (x - r, y - r, x, y - r * 0.7),
            (x + r, y - r, x + r, y - r * 0.2),
            (x + r * 0.7, y + r * 0.9, x, y + r * 1.1),
            (x - r * 0.7, y + r * 0.9, x - r, y - r * 0.2),
        )
        edge(canvas, shape, tones, light, 1.2)
        canvas.drawPath(shape, ink(tones.base if i % 2 else tones.lit))
    x, y = line[2]
    canvas.drawCircle(x, y + 4, 4.5, ink("#d8483a"))


def draw_locks(canvas: skia.Canvas, head: Contour, style: HairStyle, tones: Tone, light: Light, sway: float) -> None:
    """Hair that falls from the temples in front of the shoulders."""
    if not style.locks:
        return
    for sign in (-1, 1):
        if head.facing(sign * 62) < 0.05:
            continue
        for out, long, widths in ((7.0, 0.93, (3, 12, 19, 21, 15, 7)), (0.0, 1.0, (3, 13, 20, 22, 17, 8, 4))):
            line = _lock(head, style, sign, out, long, sway)
            shape = ribbon(line, widths)
            edge(canvas, shape, tones, light, 1.0, inner=True)
            canvas.drawPath(shape, round_shade(tones, light, line[2], 24))
        for aside in (-4.5, 1.5):
            strand = smooth([(x + aside * min(1.0, i / 2), y) for i, (x, y) in enumerate(line)][1:-1], close=False)
            canvas.drawPath(strand, pen(tones.shade, 1.2, 0.5))


def _lock(head: Contour, style: HairStyle, sign: int, out: float, long: float, sway: float) -> list[Spot]:
    """The middle line of a lock from the temple to the breast; waved hair swings to and fro."""
    root, mid = head.spot(sign * 72, -10.0), head.spot(sign * 84, 26.0)
    side = sign * math.cos(math.radians(head.yaw))
    wave = 5.0 * side if style.edge == "curly" else 0.0
    low = style.locks * long
    x = mid[0] + side * (4.0 + out)
    return [
        (root[0] + side * out * 0.3, root[1] - 14),
        (root[0] + side * (3 + out * 0.6), root[1] + 4),
        (x - wave, mid[1]),
        (x + side * 3 + wave + sway * 2, mid[1] + (low - mid[1]) * 0.45),
        (x + side * 2 - wave + sway * 5, mid[1] + (low - mid[1]) * 0.8),
        (x - side * 3 + wave * 0.4 + sway * 7, low),
    ]
