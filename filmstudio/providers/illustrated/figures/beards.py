"""Beards and moustaches, in head units over the contour."""

import skia

from filmstudio.providers.illustrated.brush import path
from filmstudio.providers.illustrated.figures.contour import Contour
from filmstudio.providers.illustrated.figures.geometry import Spot, smooth
from filmstudio.providers.illustrated.figures.shade import Tone, edge, ink, pen, round_shade
from filmstudio.providers.illustrated.light import Light

LENGTHS = {"stubble": 0.0, "short beard": 3.0, "beard": 9.0, "full beard": 18.0, "long beard": 44.0}
"""How far a beard hangs below the chin."""

MOUSTACHED = ("moustache", "goatee", "short beard", "beard", "full beard", "long beard", "handlebar")


def _beard(head: Contour, length: float, jaw: float, slide: float) -> skia.Path:
    out = 1.5 + length * 0.12
    left: list[Spot] = []
    right: list[Spot] = []
    for y in (2.0, 12.0, 24.0, 36.0, 46.0):
        grow = out * min(1.0, y / 30)
        down = jaw * max(0.0, (y - 20) / 30)
        left.append((head.spot(-84, y)[0] - grow, y + down))
        right.append((head.spot(84, y)[0] + grow, y + down))
    chin = head.spot(0, 50.0)[0] * 0.86
    low = 54.0 + length + jaw
    bottom = [(chin + 15, low - 6 - length * 0.25), (chin, low), (chin - 15, low - 6 - length * 0.25)]
    upper = [
        head.spot(a, y + slide)
        for a, y in ((-72, 4), (-58, 15), (-40, 22), (-22, 21), (0, 19.5), (22, 21), (40, 22), (58, 15), (72, 4))
    ]
    return smooth([*right, *bottom, *reversed(left), *upper], tension=0.13)


def draw_beard(
    canvas: skia.Canvas, head: Contour, kind: str, tones: Tone, light: Light, jaw: float, slide: float
) -> None:
    """What grows on jaw and chin, under the mouth; `jaw` is how far the chin has dropped."""
    if head.facing(0) < -0.25:
        return
    if kind == "goatee":
        x = head.spot(0, 46.0)[0]
        shape = path((x - 9, 42), (x, 39, x + 9, 42), (x + 10, 58 + jaw, x, 62 + jaw), (x - 10, 58 + jaw, x - 9, 42))
    elif kind in LENGTHS:
        shape = _beard(head, LENGTHS[kind], jaw, slide)
    else:
        return
    if kind == "stubble":
        canvas.drawPath(shape, ink(tones.shade, 0.28))
        return
    edge(canvas, shape, tones, light, 1.2, inner=True)
    canvas.drawPath(shape, round_shade(tones, light, (0, 30), 50))
    x = head.spot(0, 46.0)[0] * 0.8
    for dx in (-14, -5, 5, 14) if head.facing(0) > 0.4 else ():
        canvas.drawPath(
            path(
                (x + dx, 44 + jaw),
                (x + dx * 1.1, 52 + jaw, x + dx * 0.7, 54 + jaw + LENGTHS.get(kind, 6) * 0.6),
                close=False,
            ),
            pen(tones.shade, 1.4, 0.6),
        )


def draw_moustache(canvas: skia.Canvas, head: Contour, kind: str, tones: Tone, at: Spot, squash: float) -> None:
    """Over the upper lip; `at` is the middle between nose and mouth."""
    if kind not in MOUSTACHED:
        return
    x, y = at
    w = (21.0 if kind != "goatee" else 15.0) * squash
    tip = -5.0 if kind == "handlebar" else 5.0
    shape = path(
        (x, y - 3.5),
        (x + w * 0.5, y - 6.5, x + w * 0.9, y - 1, x + w, y + tip),
        (x + w * 0.7, y + 5, x + w * 0.3, y + 4.6, x, y + 1.6),
        (x - w * 0.3, y + 4.6, x - w * 0.7, y + 5, x - w, y + tip),
        (x - w * 0.9, y - 1, x - w * 0.5, y - 6.5, x, y - 3.5),
    )
    canvas.drawPath(shape, ink(tones.base))
    canvas.drawPath(path((x, y - 3.0), (x, y + 1.5), close=False), pen(tones.shade, 1.2, 0.8))
