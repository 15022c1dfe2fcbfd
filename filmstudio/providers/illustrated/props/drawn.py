"""Props drawn by hand. Each is one unit high and stands on the origin: y runs from 0 (its foot) to -1 (its top).

`active` is lit, ringing, open or burning; `seconds` moves it.
"""

import math

import skia

from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, path, radial
from filmstudio.providers.illustrated.props.strokes import BRASS, IRON, PAPER, WOOD, area, flame, glow, metal


def lantern(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A storm lantern."""
    c.drawPath(path((-0.2, -0.72), (-0.2, -1.0, 0, -1.0), (0.2, -1.0, 0.2, -0.72), close=False), line(IRON, 0.025))
    c.drawRect(
        area(-0.19, -0.66, 0.19, -0.16),
        linear((-0.19, 0), (0.19, 0), [("#ffffff", 0.5), ("#bfe0ea", 0.25), ("#ffffff", 0.4)]),
    )
    if active:
        glow(c, 0, -0.38, 0.9)
        flame(c, 0, -0.2, 0.32, seconds)
    for x in (-0.2, -0.07, 0.07, 0.2):
        c.drawLine(x, -0.68, x, -0.14, line(IRON, 0.022))
    c.drawRoundRect(area(-0.25, -0.17, 0.25, 0), 0.04, 0.04, metal(-0.25, 0.25, "#b5403a"))
    c.drawPath(path((-0.26, -0.66), (-0.12, -0.8), (0.12, -0.8), (0.26, -0.66)), metal(-0.26, 0.26, "#b5403a"))
    c.drawRoundRect(area(-0.08, -0.88, 0.08, -0.78), 0.02, 0.02, metal(-0.08, 0.08, IRON))


def lamp(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A table lamp."""
    c.drawOval(area(-0.2, -0.06, 0.2, 0.03), metal(-0.2, 0.2, BRASS))
    c.drawPath(
        path((-0.05, -0.02), (-0.12, -0.25, -0.03, -0.45), (0.03, -0.45), (0.12, -0.25, 0.05, -0.02)),
        metal(-0.1, 0.1, "#4f8a8a"),
    )
    shade = "#ffe9b8" if active else "#e6d3a8"
    c.drawPath(
        path((-0.34, -0.42), (-0.19, -1.0), (0.19, -1.0), (0.34, -0.42)),
        linear((-0.34, 0), (0.34, 0), [lighten(shade, 0.3), shade, darken(shade, 0.22)]),
    )
    if active:
        glow(c, 0, -0.65, 1.1)


def candle(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A candle in a dish."""
    c.drawOval(area(-0.28, -0.10, 0.28, 0.04), metal(-0.28, 0.28, BRASS))
    c.drawRoundRect(
        area(-0.1, -0.72, 0.1, -0.04), 0.03, 0.03, linear((-0.1, 0), (0.1, 0), ["#fffaf0", "#f0e2c4", "#bfa67c"])
    )
    c.drawLine(0, -0.72, 0, -0.78, line("#2a2020", 0.018))
    if active:
        glow(c, 0, -0.86, 0.8)
        flame(c, 0, -0.74, 0.27, seconds)


def diya(c: skia.Canvas, seconds: float, active: bool) -> None:
    """An oil lamp of clay."""
    c.drawPath(
        path((-0.75, -0.5), (-0.55, 0.04, 0, 0.02), (0.5, 0.04, 0.85, -0.55), (0.2, -0.42, -0.75, -0.5)),
        linear((-0.7, 0), (0.8, 0), ["#d98a54", "#b5602f", "#6a3018"]),
    )
    c.drawPath(path((-0.72, -0.49), (0, -0.30, 0.84, -0.54), (0.1, -0.62, -0.72, -0.49)), fill("#6a3a18"))
    for x in (-0.4, -0.1, 0.2):
        c.drawCircle(x, -0.2, 0.05, fill("#ffe9b0"))
    if active:
        glow(c, 0.7, -0.75, 1.5)
        flame(c, 0.74, -0.5, 0.55, seconds)


def phone(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A telephone; it shakes and shines when it rings."""
    c.save()
    if active:
        c.rotate(3.5 * math.sin(seconds * 38) * (1 if seconds % 2 < 1.1 else 0), 0, -0.5)
    c.drawRoundRect(
        area(-0.25, -1, 0.25, 0), 0.06, 0.06, linear((-0.25, 0), (0.25, 0), ["#3a3f4a", "#14161c", "#2a2e38"])
    )
    glass = ["#9fe0ff", "#7a9af0", "#d08ae0"] if active else ["#3a4668", "#232a44"]
    c.drawRoundRect(area(-0.225, -0.965, 0.225, -0.035), 0.045, 0.045, linear((-0.2, -1), (0.2, 0), glass))
    c.drawRoundRect(area(-0.06, -0.94, 0.06, -0.915), 0.012, 0.012, fill("#0c0e14"))
    if active:
        c.drawCircle(0, -0.62, 0.1, fill("#ffffff", 0.9))
        c.drawCircle(-0.1, -0.2, 0.05, fill("#e8524a"))
        c.drawCircle(0.1, -0.2, 0.05, fill("#4fc06a"))
        glow(c, 0, -0.5, 0.8, "#9fd4ff", 0.4)
    c.restore()


def radio(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A wireless set of wood."""
    c.drawLine(0.5, -0.9, 0.72, -1.35, line(IRON, 0.025))
    c.drawRoundRect(
        area(-0.8, -0.95, 0.8, -0.03), 0.12, 0.12, linear((0, -0.95), (0, 0), ["#b5784a", "#8a5632", "#5a3620"])
    )
    c.drawRoundRect(area(-0.7, -0.85, 0.12, -0.13), 0.06, 0.06, fill("#e6d3a4"))
    for k in range(9):
        c.drawLine(-0.66, -0.78 + k * 0.075, 0.08, -0.78 + k * 0.075, line("#a5845a", 0.018))
    c.drawRoundRect(area(0.22, -0.85, 0.7, -0.55), 0.04, 0.04, fill("#ffe9a8" if active else "#5f5a44"))
    needle = 0.46 + (0.06 * math.sin(seconds * 1.3) if active else 0)
    c.drawLine(needle, -0.83, needle, -0.57, line("#c8402f", 0.02))
    for x in (0.33, 0.59):
        c.drawCircle(x, -0.3, 0.1, radial((x - 0.03, -0.33), 0.14, ["#fff3cf", "#7a5a34"]))
    for k in range(3 if active else 0):
        t = (seconds * 0.9 + k / 3) % 1
        c.drawArc(
            area(-0.3 - t * 0.5, -1.2 - t * 0.5, 0.3 + t * 0.5, -0.8 + t * 0.2),
            215,
            110,
            False,
            line("#fff3cf", 0.03, 0.8 * (1 - t)),
        )
    for x in (-0.6, 0.6):
        c.drawRect(area(x - 0.08, -0.04, x + 0.08, 0), fill("#2a1c14"))


def paper(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A letter or a note."""
    c.drawPath(
        path((-0.38, -0.98), (0.36, -1.0), (0.4, -0.02), (-0.36, 0.0)),
        linear((-0.4, -1), (0.4, 0), ["#fffaf0", PAPER, "#d9c8a0"]),
    )
    for k in range(6):
        c.drawLine(
            -0.27,
            -0.82 + k * 0.12,
            (0.26, 0.2, 0.28, 0.22, 0.25, 0.02)[k],
            -0.82 + k * 0.12,
            line("#4a4f78", 0.022, 0.7),
        )
    c.drawLine(-0.37, -0.5, 0.38, -0.5, line("#b5a078", 0.012, 0.7))


def envelope(c: skia.Canvas, seconds: float, active: bool) -> None:
    """An envelope with a seal."""
    c.drawRoundRect(area(-0.72, -1, 0.72, 0), 0.04, 0.04, linear((0, -1), (0, 0), ["#fffaf0", "#e3d3ac"]))
    c.drawPath(path((-0.7, -0.97), (0, -0.36), (0.7, -0.97), close=False), line("#b59a6a", 0.035))
    c.drawCircle(0, -0.42, 0.13, radial((-0.04, -0.46), 0.18, ["#e8625a", "#8f1f24"]))


def book(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A closed book; open when active."""
    if active:
        for side in (-1, 1):
            c.drawPath(
                path(
                    (0, -0.75), (side * 0.4, -1.0, side * 0.95, -0.85), (side * 0.95, -0.08), (side * 0.4, -0.2, 0, 0)
                ),
                linear((0, 0), (side * 0.95, 0), ["#cbb98c", "#fffaf0", "#efe2c0"]),
            )
            for k in range(6):
                c.drawLine(side * 0.14, -0.66 + k * 0.1, side * 0.8, -0.76 + k * 0.1, line("#6a6050", 0.02, 0.5))
        return
    c.drawRoundRect(area(-0.36, -1, 0.4, 0), 0.03, 0.03, fill("#efe2c0"))
    c.drawRoundRect(
        area(-0.4, -1, 0.36, -0.03), 0.03, 0.03, linear((-0.4, 0), (0.36, 0), ["#5f1f24", "#a8383a", "#8f2c30"])
    )
    c.drawRect(area(-0.24, -0.84, 0.24, -0.62), line("#e0b45c", 0.025))
    c.drawLine(-0.31, -1, -0.31, -0.03, line("#5f1f24", 0.02))


def cup(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A cup; it steams when active."""
    c.drawPath(
        path((0.38, -0.78), (0.85, -0.8, 0.72, -0.35), (0.6, -0.2, 0.3, -0.22), close=False), line("#e6ecec", 0.1)
    )
    c.drawPath(
        path((-0.45, -0.95), (-0.4, -0.05, -0.18, 0), (0.18, 0), (0.4, -0.05, 0.45, -0.95)),
        linear((-0.45, 0), (0.45, 0), ["#ffffff", "#eef2f2", "#a9b6bc"]),
    )
    c.drawRect(area(-0.44, -0.68, 0.44, -0.58), fill("#4f8aa0", 0.8))
    c.drawOval(area(-0.45, -1.03, 0.45, -0.87), fill("#f6f9f9"))
    c.drawOval(area(-0.38, -1.0, 0.38, -0.9), fill("#6a4028"))
    for k in range(3 if active else 0):
        t = (seconds * 0.45 + k / 3) % 1
        x = -0.2 + k * 0.2 + 0.08 * math.sin(seconds * 2 + k)
        c.drawPath(
            path((x, -1.05 - t * 0.7), (x + 0.12, -1.2 - t * 0.7, x, -1.4 - t * 0.7), close=False),
            line("#ffffff", 0.07, 0.5 * (1 - t)),
        )


def bottle(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A bottle of green glass."""
    shape = path(
        (-0.15, 0),
        (-0.16, -0.5),
        (-0.15, -0.64, -0.055, -0.7),
        (-0.05, -0.97),
        (0.05, -0.97),
        (0.055, -0.7),
        (0.15, -0.64, 0.16, -0.5),
        (0.15, 0),
    )
    c.drawPath(shape, linear((-0.16, 0), (0.16, 0), ["#7ac08a", "#2f7a4f", "#123f2a"]))
    c.drawRect(area(-0.155, -0.45, 0.155, -0.18), fill(PAPER))
    c.drawRoundRect(area(-0.06, -1, 0.06, -0.93), 0.02, 0.02, fill("#b5824e"))
    c.drawLine(-0.1, -0.58, -0.1, -0.08, line("#ffffff", 0.025, 0.5))


def key(c: skia.Canvas, seconds: float, active: bool) -> None:
    """An old key, standing on its bit."""
    c.drawCircle(0, -0.8, 0.15, line(BRASS, 0.09))
    c.drawRect(area(-0.04, -0.66, 0.04, 0), metal(-0.04, 0.04, BRASS))
    for y in (-0.22, -0.06):
        c.drawRect(area(0.03, y, 0.2, y + 0.08), fill(BRASS))
    if active:
        glow(c, 0, -0.6, 0.7, "#ffe9a0", 0.5)


def clock(c: skia.Canvas, seconds: float, active: bool) -> None:
    """An alarm clock; it shakes when it rings."""
    c.save()
    c.translate(0.03 * math.sin(seconds * 60) if active else 0, 0)
    for side in (-1, 1):
        c.drawCircle(side * 0.27, -0.86, 0.15, metal(side * 0.27 - 0.15, side * 0.27 + 0.15, BRASS))
        c.drawLine(side * 0.25, -0.1, side * 0.36, 0, line(IRON, 0.06))
    c.drawCircle(0, -0.46, 0.44, metal(-0.44, 0.44, "#c8483a"))
    c.drawCircle(0, -0.46, 0.36, fill("#fffaf0"))
    for k in range(12):
        a = math.tau * k / 12
        c.drawCircle(math.sin(a) * 0.3, -0.46 - math.cos(a) * 0.3, 0.018, fill("#2a2428"))
    for turn, length, width in ((0.83, 0.18, 0.045), (0.15, 0.26, 0.03), (math.floor(seconds) / 60, 0.29, 0.014)):
        a = math.tau * turn
        c.drawLine(0, -0.46, math.sin(a) * length, -0.46 - math.cos(a) * length, line("#2a2428", width))
    c.restore()


def umbrella(c: skia.Canvas, seconds: float, active: bool) -> None:
    """An umbrella, open."""
    c.drawPath(
        path((0, -0.9), (0, -0.08), (0, 0.0, 0.08, 0.0), (0.15, 0, 0.15, -0.08), close=False), line("#6a4428", 0.03)
    )
    for k in range(4):
        left, right = -0.6 + k * 0.3, -0.3 + k * 0.3
        tone = "#c8403a" if k % 2 else "#e0605a"
        c.drawPath(
            path(
                (0, -1),
                (left * 1.0, -0.98, left, -0.55),
                ((left + right) / 2, -0.64, right, -0.55),
                (right, -0.98, 0, -1),
            ),
            fill(tone),
        )
    c.drawLine(0, -1, 0, -1.05, line("#6a4428", 0.03))


def ball(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A striped ball; it bounces when active."""
    lift = abs(math.sin(seconds * 4)) * 1.2 if active else 0.0
    c.drawCircle(0, -0.5 - lift, 0.5, radial((-0.18, -0.7 - lift), 0.85, ["#ff8a7a", "#d8403a", "#7a1a24"]))
    c.drawPath(
        path(
            (-0.47, -0.62 - lift),
            (0, -0.42 - lift, 0.47, -0.62 - lift),
            (0.5, -0.5 - lift, 0.47, -0.36 - lift),
            (0, -0.16 - lift, -0.47, -0.36 - lift),
        ),
        fill("#fff6e0", 0.9),
    )


def sword(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A sword, its point down."""
    c.drawPath(
        path((-0.03, -0.76), (0.03, -0.76), (0.026, -0.06), (0, 0), (-0.026, -0.06)),
        linear((-0.03, 0), (0.03, 0), ["#f6fafc", "#b9c6d0", "#6f7f8c"]),
    )
    c.drawRoundRect(area(-0.13, -0.79, 0.13, -0.75), 0.01, 0.01, metal(-0.13, 0.13, BRASS))
    c.drawRect(area(-0.022, -0.95, 0.022, -0.79), fill("#5a2c24"))
    c.drawCircle(0, -0.97, 0.034, fill(BRASS))
    if active:
        glow(c, 0, -0.4, 0.5, "#bfe0ff", 0.6)


def laptop(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A laptop computer, open."""
    c.drawRoundRect(area(-0.72, -1, 0.72, -0.1), 0.04, 0.04, fill("#3a3f4a"))
    c.drawRect(
        area(-0.67, -0.95, 0.67, -0.15),
        linear((-0.6, -1), (0.6, 0), ["#bfe6f6", "#5f9ac8"] if active else ["#3a4a66", "#222c42"]),
    )
    for k in range(4 if active else 0):
        c.drawLine(-0.55, -0.8 + k * 0.14, (0.2, 0.4, 0.05, 0.3)[k], -0.8 + k * 0.14, line("#ffffff", 0.04, 0.85))
    c.drawPath(
        path((-0.72, -0.1), (0.72, -0.1), (0.9, 0), (-0.9, 0)), linear((0, -0.1), (0, 0), ["#8a929e", "#c9d0d6"])
    )


def newspaper(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A folded newspaper."""
    c.drawPath(
        path((-0.62, -0.96), (0.62, -1.0), (0.66, -0.02), (-0.6, 0)),
        linear((-0.6, 0), (0.6, 0), ["#f3efe4", "#d9d3c4"]),
    )
    c.drawLine(-0.5, -0.86, 0.52, -0.89, line("#2a2622", 0.07))
    for k in range(7):
        c.drawLine(-0.5, -0.7 + k * 0.09, -0.04, -0.71 + k * 0.09, line("#7a746a", 0.025))
    c.drawRect(area(0.06, -0.74, 0.54, -0.36), fill("#9a948a"))


def flower(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A single flower on its stem."""
    sway = 0.03 * math.sin(seconds * 1.6)
    c.drawPath(path((0, 0), (0.02, -0.4, sway, -0.75), close=False), line("#4f8a40", 0.045))
    for side in (-1, 1):
        c.drawPath(
            path((0, -0.25), (side * 0.2, -0.45, side * 0.32, -0.42), (side * 0.2, -0.25, 0, -0.25)), fill("#5f9a48")
        )
    for k in range(8):
        a = math.tau * k / 8
        c.drawCircle(
            sway + math.cos(a) * 0.13, -0.82 + math.sin(a) * 0.13, 0.085, fill("#f2708a" if k % 2 else "#ff9ab0")
        )
    c.drawCircle(sway, -0.82, 0.085, fill("#ffd45c"))


def bell(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A hand bell; it swings when active."""
    c.save()
    if active:
        c.rotate(16 * math.sin(seconds * 9), 0, -1)
    c.drawRect(area(-0.05, -1, 0.05, -0.72), fill("#6a4428"))
    c.drawPath(
        path(
            (-0.45, -0.06),
            (-0.28, -0.2, -0.26, -0.5),
            (-0.2, -0.74, 0, -0.74),
            (0.2, -0.74, 0.26, -0.5),
            (0.28, -0.2, 0.45, -0.06),
        ),
        metal(-0.45, 0.45, BRASS),
    )
    c.drawCircle(0, -0.03, 0.09, fill("#7a5618"))
    c.restore()


def telescope(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A telescope on three legs."""
    for x in (-0.25, 0.02, 0.28):
        c.drawLine(0, -0.6, x, 0, line(WOOD, 0.035))
    c.save()
    c.translate(0, -0.66)
    c.rotate(-24)
    c.drawRect(area(-0.42, -0.06, 0.1, 0.06), linear((0, -0.06), (0, 0.06), ["#f3d692", BRASS, "#6f4c18"]))
    c.drawRect(area(0.08, -0.085, 0.5, 0.085), linear((0, -0.085), (0, 0.085), ["#8f98a4", "#4a525e", "#22272e"]))
    c.drawRect(area(0.48, -0.1, 0.56, 0.1), linear((0, -0.1), (0, 0.1), ["#f3d692", BRASS, "#6f4c18"]))
    c.restore()


def drum(c: skia.Canvas, seconds: float, active: bool) -> None:
    """A drum; its skin shivers when active."""
    c.drawRect(area(-0.6, -0.85, 0.6, -0.1), linear((-0.6, 0), (0.6, 0), ["#d8605a", "#b5342f", "#5f1518"]))
    c.drawOval(area(-0.6, -0.22, 0.6, 0.02), linear((-0.6, 0), (0.6, 0), ["#d8605a", "#b5342f", "#5f1518"]))
    for k in range(6):
        x = -0.58 + k * 0.232
        c.drawLine(x, -0.82, x + 0.116, -0.14, line("#f3e2b4", 0.03))
        if k < 5:
            c.drawLine(x + 0.116, -0.14, x + 0.232, -0.82, line("#f3e2b4", 0.03))
    beat = 0.02 * math.sin(seconds * 30) if active else 0.0
    c.drawOval(area(-0.62, -1.0 + beat, 0.62, -0.72 - beat), linear((-0.6, 0), (0.6, 0), ["#fffaf0", "#e6d3a8"]))
    c.drawOval(area(-0.62, -1.0, 0.62, -0.72), line(BRASS, 0.05))
