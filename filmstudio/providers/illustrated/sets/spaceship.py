"""The bridge of a spaceship: a wide window on the stars, desks of lights, the captain's chair."""

import math
import random

import skia

from filmstudio.film.staging import Setting
from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, mix, path
from filmstudio.providers.illustrated.light import Light
from filmstudio.providers.illustrated.sets.room import FRONT_Z, standing
from filmstudio.providers.illustrated.sets.sheet import Glow, indoors, plain, shine
from filmstudio.providers.illustrated.sets.solids import Box, box, contact, painted, quad
from filmstudio.providers.illustrated.sets.stage import BOTTOM, LEFT, RIGHT, TOP, Built, Moving, spot
from filmstudio.providers.illustrated.sets.wonders import HUES, heaven, ringed_planet
from filmstudio.providers.illustrated.texture import texture

STEEL, EDGE = "#8e98a8", "#4d5768"
LAMPS = ("#6fe6ff", "#ffc45a", "#7af0a0", "#ff7a6a")


def bridge(setting: Setting, assets: str) -> Built:
    """Stars drift past the window, lamps blink on the desks."""
    hue = random.Random(setting.seed).choice(HUES)
    glow = mix(hue[1], "#8fdcff", 0.5)
    pools = (
        Glow((0, -190), 520, mix(glow, "#ffffff", 0.35), 0.75, 0.7),
        Glow(spot(0, 40), 420, "#dce8ff", 0.55, 0.4),
        *(Glow(spot(x, 150, 110), 200, "#6fe6ff", 0.5) for x in (-300, 300)),
    )
    layers = (
        plain(0.0, lambda c: heaven(c, hue, random.Random(setting.seed), setting.seed), "space", opaque=True),
        plain(0.06, lambda c: ringed_planet(c, hue), "planet"),
        indoors("#7c8498", pools, 0.86, _hull, lambda c: _strips(c, glow), "hull"),
        indoors("#7c8498", pools, 1.0, _deck, lambda c: _sheen(c, glow), "deck"),
        indoors("#868ea2", pools, 0.96, _desks, lambda c: _screens(c, setting.seed), "desks"),
    )
    marks = {
        "window": (0, 260, 0),
        "console": (-300, 120, 95),
        "chair": (0, 190, 48),
        "screen": (300, 160, 120),
        "door": (-420, 60, 0),
    }
    light = Light(mix(glow, "#ffffff", 0.6), "#2c3350", -0.2, 0.18, glow)
    return Built(layers, (), light, marks, ((0, 190, 48),), (_stars(setting.seed), _blinking(setting.seed)))


WINDOW = ((-330.0, -96.0), (-372.0, -168.0), (-262.0, -262.0), (262.0, -262.0), (372.0, -168.0), (330.0, -96.0))
"""The corners of the window in the picture."""


def _hull(c: skia.Canvas) -> None:
    """Walls, ceiling and the window between its ribs."""
    c.drawRect(skia.Rect(LEFT, TOP, RIGHT, BOTTOM), linear((0, -420), (0, 0), [darken(STEEL, 0.35), STEEL]))
    for side in (-1, 1):
        _flank(c, side)
    for k in range(-3, 4):
        panel = path((k * 84 - 38, -268), (k * 84 + 38, -268), (k * 132 + 60, -352), (k * 132 - 60, -352))
        painted(c, panel, darken(STEEL, 0.12), tooth=0.1)
        c.drawPath(panel, line(EDGE, 2))
    for k in range(-4, 5):
        panel = path((k * 136 - 62, -362), (k * 136 + 62, -362), (k * 260 + 122, TOP), (k * 260 - 122, TOP))
        painted(c, panel, darken(STEEL, 0.28), tooth=0.1)
        c.drawPath(panel, line(EDGE, 2.4))
    frame = path(*WINDOW)
    c.drawPath(frame, line(darken(EDGE, 0.25), 22))
    c.drawPath(frame, line(lighten(STEEL, 0.25), 15))
    hole = fill("#000000")
    hole.setBlendMode(skia.BlendMode.kClear)
    c.drawPath(frame, hole)
    for top, low in ((-104, -126), (104, 126)):
        c.drawPath(path((top - 7, -262), (top + 7, -262), (low + 8, -96), (low - 8, -96)), fill(EDGE))
        c.drawLine(top - 4, -262, low - 5, -96, line(lighten(STEEL, 0.3), 3))
    c.drawPath(frame, line(darken(EDGE, 0.4), 3))
    painted(c, path((-400, -92), (400, -92), (430, -40), (-430, -40)), darken(STEEL, 0.08), tooth=0.1)
    c.drawLine(-400, -92, 400, -92, line(lighten(STEEL, 0.4), 3))


def _flank(c: skia.Canvas, side: int) -> None:
    """The wall at one side: panels that come towards us."""
    for k in range(3):
        near, far = 430 + (k + 1) * 150, 430 + k * 150
        y0, y1 = -258 - k * 74, -258 - (k + 1) * 74
        low0, low1 = -40 + k * 52, -40 + (k + 1) * 52
        panel = path((side * far, y0), (side * near, y1), (side * near, low1), (side * far, low0))
        painted(c, panel, darken(STEEL, 0.16 + 0.06 * k), tooth=0.12)
        c.drawPath(panel, line(EDGE, 3))
        c.drawLine(side * far, -120, side * near, -116, line(EDGE, 2, 0.8))
        vent = path(
            (side * (far + 30), -90), (side * (near - 30), -84), (side * (near - 30), -40), (side * (far + 30), -54)
        )
        c.drawPath(vent, fill(darken(EDGE, 0.3)))


def _strips(c: skia.Canvas, glow: str) -> None:
    """Bands of light along ceiling and walls."""
    for side in (-1, 1):
        for band in (((426, -252), (880, -474)), ((428, -48), (880, 106))):
            (x0, y0), (x1, y1) = band
            c.drawLine(side * x0, y0, side * x1, y1, line(glow, 12, 0.35, blur=5))
            c.drawLine(side * x0, y0, side * x1, y1, line("#f2fbff", 3.4, 0.95))
    c.drawLine(-256, -357, 256, -357, line(glow, 12, 0.4, blur=5))
    c.drawLine(-256, -357, 256, -357, line("#f2fbff", 3.6, 0.95))


def _deck(c: skia.Canvas) -> None:
    shape = quad(spot(-800, FRONT_Z), spot(800, FRONT_Z), spot(520, 330), spot(-520, 330))
    c.drawRect(skia.Rect(LEFT, -42, RIGHT, BOTTOM), fill(darken(EDGE, 0.3)))
    c.drawPath(shape, linear((0, -42), (0, 110), [darken(STEEL, 0.45), darken(STEEL, 0.18)]))
    for k in range(-9, 10):
        c.drawLine(*spot(k * 88, 330), *spot(k * 88, FRONT_Z), line(darken(EDGE, 0.2), 1.4, 0.8))
    for z in (240, 120, 10, -90, -180, -260):
        c.drawLine(*spot(-800, z), *spot(800, z), line(darken(EDGE, 0.2), 1.4, 0.8))
    c.drawPath(shape, texture("paint", "#1c2230", 0.25, 2.2, 0.2))
    x, y = spot(0, 150)
    c.drawOval(skia.Rect(x - 190, y - 26, x + 190, y + 30), fill(lighten(EDGE, 0.12)))
    c.drawOval(skia.Rect(x - 190, y - 26, x + 190, y + 30), line(lighten(STEEL, 0.2), 2.4))


def _sheen(c: skia.Canvas, glow: str) -> None:
    x, y = spot(0, 150)
    c.drawOval(skia.Rect(x - 194, y - 28, x + 194, y + 32), line(glow, 2.2, 0.9))
    shine(c, Glow((0, -30), 420, glow, 0.22, 0.16))


def _desks(c: skia.Canvas) -> None:
    for side in (-1, 1):
        contact(c, side * 300 - 120, side * 300 + 120, 130, 0.5, 16)
        x0, x1 = sorted((side * 190, side * 410))
        box(c, Box(x0, x1, 130, 210, 0, 78), darken(STEEL, 0.12), 0.12)
        top = quad(spot(x0 - 6, 118, 82), spot(x1 + 6, 118, 82), spot(x1, 214, 106), spot(x0, 214, 106))
        c.drawPath(top, fill(darken(EDGE, 0.35)))
        c.drawPath(top, line(lighten(STEEL, 0.35), 2))
        box(c, Box(x0 - 6, x1 + 6, 116, 120, 76, 84), lighten(STEEL, 0.15), 0.1)
    _chair(c)


def _chair(c: skia.Canvas) -> None:
    contact(c, -46, 46, 190, 0.5, 14)
    with standing(c, 0, 210):
        c.drawOval(skia.Rect(-40, -10, 40, 6), fill(darken(EDGE, 0.4)))
        c.drawRect(skia.Rect(-9, -40, 9, -4), linear((-9, 0), (9, 0), [STEEL, darken(EDGE, 0.3)]))
        hide = linear((-44, 0), (44, 0), ["#5c3a3e", "#8a4c4a", "#40282c"])
        c.drawPath(path((-34, -48), (-46, -120, -28, -168), (0, -178, 28, -168), (46, -120, 34, -48)), hide)
        c.drawRoundRect(skia.Rect(-24, -172, 24, -140), 12, 12, fill("#a05c56"))
        c.drawRoundRect(skia.Rect(-44, -62, 44, -42), 9, 9, hide)
        for dx in (-60, 44):
            c.drawRoundRect(skia.Rect(dx, -88, dx + 16, -48), 5, 5, linear((dx, 0), (dx + 16, 0), [STEEL, EDGE]))


def _screens(c: skia.Canvas, seed: int) -> None:
    """What the desks show: screens, keys in rows."""
    rng = random.Random(seed + 5)
    for side in (-1, 1):
        x0 = min(side * 190, side * 410)
        for k in range(3):
            a, b = x0 + 8 + k * 72, x0 + 68 + k * 72
            face = quad(spot(a, 150, 90), spot(b, 150, 90), spot(b, 206, 104), spot(a, 206, 104))
            tone = LAMPS[(k + (side > 0)) % 3]
            c.drawPath(face, fill(mix("#0c1a28", tone, 0.30)))
            c.drawPath(face, line(tone, 1.2, 0.9))
            for j in range(3):
                y = 94 + j * 3.4
                c.drawLine(
                    *spot(a + 8, 168 + j * 10, y), *spot(a + 8 + rng.uniform(14, 40), 168 + j * 10, y), line(tone, 1.3)
                )
        shine(c, Glow(spot(side * 300, 170, 96), 150, "#6fe6ff", 0.35, 0.4))
        _holograph(c, side * 300, LAMPS[0 if side < 0 else 2])


def _holograph(c: skia.Canvas, x: float, tone: str) -> None:
    """A picture of light above a desk."""
    with standing(c, x, 200, 112):
        area = skia.Rect(-74, -84, 74, -8)
        c.drawRoundRect(area, 6, 6, linear((0, -84), (0, -8), [(tone, 0.30), (tone, 0.12)]))
        c.drawRoundRect(area, 6, 6, line(tone, 1.8, 0.9))
        for r in (26, 18, 9):
            c.drawCircle(-34, -46, r, line(tone, 1.2, 0.8))
        wave = [(4.0 + k * 4, -46 + 14 * math.sin(k * 0.9) * math.cos(k * 0.23)) for k in range(16)]
        c.drawPath(path(*wave, close=False), line("#ffffff", 1.6, 0.85))


def _stars(seed: int) -> Moving:
    """Near stars that drift outwards from the middle of the window."""
    rng = random.Random(seed + 21)
    rays = [(rng.uniform(0, math.tau), rng.random(), rng.uniform(0.05, 0.13)) for _ in range(70)]
    paint = line("#ffffff", 1.3, 0.9)

    def draw(c: skia.Canvas, seconds: float) -> None:
        c.save()
        c.clipPath(path(*WINDOW))
        for angle, phase, speed in rays:
            far = (phase + seconds * speed) % 1.0
            r, tail = 24 + 400 * far * far, 1 + 16 * far * far
            dx, dy = math.cos(angle), math.sin(angle) * 0.55
            c.drawLine(dx * r, -178 + dy * r, dx * (r + tail), -178 + dy * (r + tail), paint)
        c.restore()

    return Moving(draw, 0.3, passing=True)


def _blinking(seed: int) -> Moving:
    """Lamps on the desks."""
    rng = random.Random(seed + 31)
    lamps = [
        (spot(side * rng.uniform(200, 400), 124, 86), rng.choice(LAMPS), rng.uniform(0.4, 1.6), rng.random())
        for side in (-1, 1)
        for _ in range(14)
    ]

    def draw(c: skia.Canvas, seconds: float) -> None:
        for (x, y), tone, pace, phase in lamps:
            if (seconds * pace + phase) % 1.0 < 0.6:
                c.drawCircle(x, y, 2.0, fill(tone, 0.95))

    return Moving(draw, 0.97, additive=True)
