"""Hats, in head units over the contour: they turn with the head."""

import math

import skia

from filmstudio.providers.illustrated.brush import path
from filmstudio.providers.illustrated.figures.contour import Contour
from filmstudio.providers.illustrated.figures.geometry import Spot, smooth
from filmstudio.providers.illustrated.figures.hair import cap
from filmstudio.providers.illustrated.figures.hairstyles import mirrored
from filmstudio.providers.illustrated.figures.shade import Tone, edge, ink, modelled, pen, round_shade
from filmstudio.providers.illustrated.light import Light

HOOD = mirrored((0, -36), (40, -32), (58, -14), (66, 10), (72, 34), (90, 48), (180, 50))
BAND = mirrored((0, -32), (60, -29), (120, -24), (180, -22))
LOW_BAND = mirrored((0, -27), (60, -22), (120, -14), (180, -10))
SHELL = mirrored((0, -34), (50, -30), (70, -12), (84, 8), (110, 14), (180, 16))


def hides_hair(hat: str) -> bool:
    """Hats under which no hair is seen."""
    return hat in ("hood", "scarf", "turban")


def draw_hat_behind(canvas: skia.Canvas, head: Contour, hat: str, tones: Tone, light: Light) -> None:
    """What of a hat lies behind the body: the cloth of a hood or a scarf."""
    if hat not in ("hood", "scarf"):
        return
    x = -math.sin(math.radians(head.yaw)) * 12
    low = 74.0 if hat == "scarf" else 58.0
    shape = smooth(
        [(x - 44, -20), (x - 50, 20), (x - 46, low - 10), (x, low), (x + 46, low - 10), (x + 50, 20), (x + 44, -20)]
    )
    canvas.drawPath(shape, round_shade(Tone(tones.base, tones.shade, tones.shade, tones.deep), light, (x, 20), 60))


def draw_hat(canvas: skia.Canvas, head: Contour, hat: str, tones: Tone, light: Light, slide: float) -> None:
    """The hat itself, over the hair."""
    match hat:
        case "cap" | "captain":
            _peaked(canvas, head, tones, light, slide, hat == "captain")
        case "beanie" | "helmet":
            _dome(canvas, head, tones, light, slide, hat == "helmet")
        case "straw" | "wide":
            _brimmed(canvas, head, tones, light, slide)
        case "turban":
            _turban(canvas, head, tones, light, slide)
        case "hood" | "scarf":
            _cloth(canvas, cap(head, HOOD, (9, 8), slide), tones, light)
        case "crown":
            _crown(canvas, head, slide)
        case "flower":
            _flower(canvas, head.spot(62, -30))
        case _:
            pass


def _cloth(canvas: skia.Canvas, shape: skia.Path, tones: Tone, light: Light) -> None:
    edge(canvas, shape, tones, light, 1.6)
    modelled(canvas, shape, tones, light, (0, -20), 58)


def _front(head: Contour, y: float, out: float) -> Spot:
    """A spot in front of the forehead, `out` head units away from it."""
    turn = math.radians(head.yaw)
    x, _ = head.spot(0, y)
    return x + math.sin(turn) * out, y + math.cos(turn) * out * 0.28


def _peaked(canvas: skia.Canvas, head: Contour, tones: Tone, light: Light, slide: float, captain: bool) -> None:
    crown = Tone("#ffffff", "#f1ece2", "#c9c6d2", tones.deep) if captain else tones
    _cloth(canvas, cap(head, BAND, (15 if captain else 9, 8 if captain else 5), slide), crown, light)
    if captain:
        ring = cap(head, BAND, (0, 5), slide)
        canvas.save()
        canvas.clipRect(skia.Rect(-70, -44 + slide, 70, 0))
        canvas.drawPath(ring, round_shade(tones, light, (0, -36), 54))
        canvas.restore()
    if head.facing(0) < -0.05:
        return
    spread = [head.spot(a, -30 + slide) for a in (-58, -30, 0, 30, 58)]
    tips = [_front(head, -27 + slide, 24), head.spot(50, -27 + slide), head.spot(-50, -27 + slide)]
    turn = math.sin(math.radians(head.yaw))
    reach = tips[0][0] + turn * 6
    peak = smooth(
        [
            *spread,
            (max(spread[4][0], reach) if turn > 0 else spread[4][0] + 2, -26 + slide),
            (reach, tips[0][1] + 3),
            (min(spread[0][0], reach) if turn < 0 else spread[0][0] - 2, -26 + slide),
        ]
    )
    dark = Tone(tones.base, tones.shade, tones.deep, tones.deep)
    canvas.drawPath(peak, round_shade(dark, light, (reach, -28), 50))
    if captain and head.facing(0) > 0.1:
        canvas.drawCircle(*head.spot(0, -38 + slide), 4.5, ink("#e9b93c"))


def _dome(canvas: skia.Canvas, head: Contour, tones: Tone, light: Light, slide: float, hard: bool) -> None:
    shape = cap(head, SHELL if hard else LOW_BAND, (12, 8), slide)
    _cloth(canvas, shape, tones, light)
    if hard:
        canvas.drawPath(
            smooth([head.spot(a - head.yaw, -50) for a in (-50, -20, 10)], close=False), pen("#ffffff", 4, 0.45)
        )
        return
    canvas.save()
    canvas.clipPath(cap(head, LOW_BAND, (12, 10), slide), True)
    low = [head.spot(a - head.yaw, -29 + slide) for a in (-90, -60, -30, 0, 30, 60, 90)]
    canvas.drawPath(smooth(low, close=False), pen(tones.shade, 15))
    for a in range(-84, 90, 12):
        x, y = head.spot(a - head.yaw, -30 + slide)
        canvas.drawLine(x, y - 8, x, y + 9, pen(tones.deep, 1.4, 0.5))
    canvas.restore()
    canvas.drawCircle(sum(head.edges(-58)) / 2, -72, 8, ink(tones.lit))


def _brimmed(canvas: skia.Canvas, head: Contour, tones: Tone, light: Light, slide: float) -> None:
    x, y = sum(head.edges(-30)) / 2, -30 + slide * 0.8
    brim = skia.Path()
    brim.addOval(skia.Rect(x - 82, y - 13, x + 82, y + 14))
    _cloth(canvas, brim, tones, light)
    _cloth(canvas, cap(head, BAND, (15, 3), slide), tones, light)
    band = [head.spot(a - head.yaw, -36 + slide) for a in (-90, -50, 0, 50, 90)]
    canvas.drawPath(smooth(band, close=False), pen(tones.deep, 7, 0.9))


def _turban(canvas: skia.Canvas, head: Contour, tones: Tone, light: Light, slide: float) -> None:
    shape = cap(head, LOW_BAND, (21, 13), slide)
    _cloth(canvas, shape, tones, light)
    canvas.save()
    canvas.clipPath(shape, True)
    for i, (a, b) in enumerate(((-30, -58), (-38, -70), (-48, -82))):
        for sign in (-1, 1):
            low, high = head.spot(sign * 100, a), head.spot(-sign * 16, b + 26)
            wrap = path(low, (low[0] * 0.6, a - 8, *high), close=False)
            canvas.drawPath(wrap, pen(tones.shade if i % 2 else tones.deep, 2.0, 0.55))
    canvas.restore()
    if head.facing(0) > 0:
        canvas.drawCircle(*head.spot(0, -42 + slide), 4, ink("#f2d06b"))


def _crown(canvas: skia.Canvas, head: Contour, slide: float) -> None:
    y = -42 + slide
    left, right = head.edges(-40)
    spots: list[Spot] = [(left - 2, y + 6)]
    spots += [(left - 4 + (right - left + 8) * i / 8, y - 34 if i % 2 == 0 else y - 14) for i in range(9)]
    spots.append((right + 2, y + 6))
    middle = (left + right) / 2
    shape = path(*spots, (middle, y + 13, left - 2, y + 6))
    canvas.drawPath(shape, ink("#f0b92f"))
    canvas.drawPath(path((left, y + 2), (middle, y + 9, right, y + 2), close=False), pen("#c98a1c", 3))
    for i in range(0, 9, 2):
        canvas.drawCircle(left - 4 + (right - left + 8) * i / 8, y - 35, 3.4, ink("#fff0b8"))


def _flower(canvas: skia.Canvas, at: Spot) -> None:
    for i in range(5):
        a = i * math.tau / 5
        canvas.drawCircle(at[0] + math.cos(a) * 6, at[1] + math.sin(a) * 6, 5, ink("#fff4f0"))
    canvas.drawCircle(*at, 3.6, ink("#f0b92f"))
