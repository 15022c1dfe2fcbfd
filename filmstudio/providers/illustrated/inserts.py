"""Inserts: something to be read, filling the frame: a letter, a sign, a telephone, a clock, a blackboard."""

import math
from collections.abc import Mapping

import skia

from filmstudio.film.staging import Insert, Surface
from filmstudio.providers.illustrated.brush import ease, fill, line, linear, radial
from filmstudio.providers.illustrated.desk import Desk, Maker, inner, shadow
from filmstudio.providers.illustrated.lettering import SANS, SERIF, TYPEWRITER, Hand, letter
from filmstudio.providers.illustrated.light import Light
from filmstudio.providers.illustrated.paper import book_page, label, letter_sheet, newspaper, poster
from filmstudio.providers.illustrated.texture import texture


def draw_insert(
    canvas: skia.Canvas, width: int, height: int, insert: Insert, seconds: float, light: Light, assets: str
) -> None:
    """One frame of a close-up of `insert`, in the light of its scene, with a slow push towards it."""
    desk = Desk(width, height, seconds, light, assets)
    canvas.save()
    zoom = 1.0 + 0.02 * ease(seconds / 5)
    canvas.translate(width / 2, height / 2)
    canvas.scale(zoom, zoom)
    canvas.translate(-width / 2, -height / 2)
    MAKERS[insert.surface](canvas, desk, insert.text)
    canvas.restore()
    _lit(canvas, desk)


def _lit(c: skia.Canvas, desk: Desk) -> None:
    """The scene's light: tint, a soft pool from its side that breathes, dark corners."""
    tint = fill(desk.light.key, min(0.45, desk.light.tint * 1.2))
    tint.setBlendMode(skia.BlendMode.kMultiply)
    c.drawRect(desk.area, tint)
    x = desk.width * (0.5 + 0.38 * desk.light.side) + math.sin(desk.seconds * 0.5) * desk.unit * 0.02
    pool = radial((x, desk.height * 0.25), desk.unit * 1.1, [(desk.light.key, 0.20), (desk.light.key, 0.0)])
    pool.setBlendMode(skia.BlendMode.kScreen)
    c.drawRect(desk.area, pool)
    reach = math.hypot(desk.width, desk.height) * 0.56
    c.drawRect(
        desk.area,
        radial(
            (desk.width / 2, desk.height / 2),
            reach,
            [("#0a0812", 0.0), ("#0a0812", 0.0), ("#0a0812", 0.55)],
            [0, 0.6, 1],
        ),
    )


def phone(c: skia.Canvas, desk: Desk, text: str) -> None:
    """A telephone with a message on it."""
    c.drawRect(desk.area, linear((0, 0), (desk.width, desk.height), ["#3a3f5a", "#23263c"]))
    c.drawRect(desk.area, texture("cloud", "#6a74a8", 0.35, desk.width / 300, desk.height / 300))
    body = desk.sheet(0.86 if desk.width > desk.height else 0.56, 0.94)
    r = desk.unit * 0.06
    shadow(c, body, desk.unit, r)
    c.drawRoundRect(body, r, r, linear((body.left(), 0), (body.right(), 0), ["#2a2d36", "#12141a", "#2a2d36"]))
    glass = inner(body, 0.025, 0.02)
    c.drawRoundRect(
        glass, r * 0.8, r * 0.8, linear((0, glass.top()), (0, glass.bottom()), ["#5a7fc0", "#8a6fb8", "#d08a9a"])
    )
    top = skia.Rect(glass.left(), glass.top() + desk.unit * 0.02, glass.right(), glass.top() + desk.unit * 0.16)
    letter(c, "9:41", Hand(desk.unit * 0.09, "#ffffff", SANS), top, desk.assets)
    grow = ease(desk.seconds / 0.4)
    bubble = skia.Rect(
        glass.left() + glass.width() * 0.05,
        glass.top() + desk.unit * 0.20,
        glass.right() - glass.width() * 0.05,
        glass.bottom() - desk.unit * 0.10,
    )
    bubble.offset(0, desk.unit * 0.04 * (1 - grow))
    c.drawRoundRect(bubble, r * 0.6, r * 0.6, fill("#ffffff", 0.95 * grow))
    letter(
        c,
        text,
        Hand(desk.unit * 0.095, "#1a1c26", SANS, align="center", leading=1.3, alpha=round(grow, 2)),
        inner(bubble, 0.06, 0.06),
        desk.assets,
    )
    c.drawRoundRect(
        skia.Rect.MakeXYWH(
            body.centerX() - desk.unit * 0.09, glass.bottom() - desk.unit * 0.045, desk.unit * 0.18, desk.unit * 0.012
        ),
        4,
        4,
        fill("#ffffff", 0.8),
    )


def screen(c: skia.Canvas, desk: Desk, text: str) -> None:
    """A monitor whose text glows, with a blinking caret."""
    c.drawRect(desk.area, linear((0, 0), (0, desk.height), ["#2c2f38", "#14161c"]))
    frame = desk.sheet(desk.width / desk.height, 0.95)
    r = desk.unit * 0.03
    c.drawRoundRect(frame, r, r, linear((0, frame.top()), (0, frame.bottom()), ["#4a4f5c", "#23262e"]))
    glass = inner(frame, 0.025, 0.035)
    c.drawRoundRect(
        glass, r * 0.6, r * 0.6, radial((glass.centerX(), glass.centerY()), desk.width * 0.6, ["#143a42", "#0a1c26"])
    )
    bar = skia.Rect(glass.left(), glass.top(), glass.right(), glass.top() + desk.unit * 0.06)
    c.drawRect(bar, fill("#1f4f58"))
    for k, tone in enumerate(("#ff6a5c", "#ffc44a", "#5ad06a")):
        c.drawCircle(bar.left() + desk.unit * (0.035 + 0.035 * k), bar.centerY(), desk.unit * 0.011, fill(tone))
    used = letter(
        c,
        text,
        Hand(desk.unit * 0.12, "#bff6e6", TYPEWRITER if text.isascii() else SANS, leading=1.35),
        inner(skia.Rect(glass.left(), bar.bottom(), glass.right(), glass.bottom()), 0.07, 0.1),
        desk.assets,
    )
    if int(desk.seconds * 2) % 2 == 0:
        c.drawRect(
            skia.Rect.MakeXYWH(
                glass.left() + desk.unit * 0.05, glass.bottom() - used.size * 0.9, used.size * 0.5, used.size * 0.08
            ),
            fill("#bff6e6"),
        )
    shade = skia.Path()
    for k in range(round(glass.height() / 6)):
        shade.addRect(skia.Rect(glass.left(), glass.top() + k * 6, glass.right(), glass.top() + k * 6 + 1.5))
    c.drawPath(shade, fill("#000000", 0.10))


def sign(c: skia.Canvas, desk: Desk, text: str) -> None:
    """A painted wooden sign on a wall of boards."""
    c.drawRect(desk.area, linear((0, 0), (0, desk.height), ["#8fa3a8", "#5f7278"]))
    c.drawRect(desk.area, texture("cloud", "#2c3c44", 0.5, desk.width / 260, desk.height / 300))
    area = desk.sheet(1.7 if desk.width >= desk.height else 0.95, 0.9)
    shadow(c, area, desk.unit * 1.6, desk.unit * 0.03)
    r = desk.unit * 0.03
    c.drawRoundRect(area, r, r, linear((0, area.top()), (0, area.bottom()), ["#b5824e", "#8f6038"]))
    c.drawRoundRect(area, r, r, texture("paint", "#3a2010", 0.6, 5.0, 0.4))
    c.drawRoundRect(inner(area, 0.025, 0.04), r * 0.7, r * 0.7, line("#f6e6c0", desk.unit * 0.008))
    for x in (0.05, 0.95):
        for y in (0.09, 0.91):
            at = (area.left() + area.width() * x, area.top() + area.height() * y)
            c.drawCircle(
                *at, desk.unit * 0.014, radial((at[0] - 2, at[1] - 2), desk.unit * 0.018, ["#f0f0f0", "#4a4a4a"])
            )
    place = inner(area, 0.09, 0.13)
    letter(
        c,
        text,
        Hand(desk.unit * 0.26, "#3a2412", SANS, True, leading=1.15),
        place.makeOffset(0, desk.unit * 0.006),
        desk.assets,
    )
    letter(c, text, Hand(desk.unit * 0.26, "#fff6dc", SANS, True, leading=1.15), place, desk.assets)


def board(c: skia.Canvas, desk: Desk, text: str) -> None:
    """Chalk on a blackboard in its frame."""
    c.drawRect(desk.area, linear((0, 0), (0, desk.height), ["#a5703f", "#6f4628"]))
    slate = inner(desk.area, 0.035, 0.05)
    c.drawRect(slate, linear((0, 0), (desk.width, desk.height), ["#2f5a4a", "#26493d", "#1c3730"]))
    c.drawRect(slate, texture("cloud", "#e6f3ea", 0.26, desk.width / 260, desk.height / 700))
    c.drawRect(slate, line("#1a1410", desk.unit * 0.01, 0.6))
    place = inner(slate, 0.07, 0.1)
    c.saveLayer(place)
    hand = letter(c, text, Hand(desk.unit * 0.17, "#f6f8f0", SANS, leading=1.3, alpha=0.95), place, desk.assets)
    worn = texture("grain", "#000000", 0.6, desk.unit / 900, desk.unit / 900)
    worn.setBlendMode(skia.BlendMode.kDstOut)
    c.drawRect(place, worn)
    c.restore()
    c.drawRoundRect(
        skia.Rect.MakeXYWH(
            desk.width * 0.62, slate.bottom() + desk.unit * 0.008, hand.size * 0.9 + 20, desk.unit * 0.02
        ),
        5,
        5,
        fill("#fffdf6"),
    )


def clock(c: skia.Canvas, desk: Desk, text: str) -> None:
    """A wall clock at the time `HH:MM`, its second hand ticking."""
    c.drawRect(desk.area, linear((0, 0), (0, desk.height), ["#c9b48f", "#a58a64"]))
    c.drawRect(desk.area, texture("cloud", "#6a4f30", 0.4, desk.width / 256, desk.height / 256))
    x, y, r = desk.width / 2, desk.height / 2, desk.unit * 0.44
    c.drawCircle(x + r * 0.04, y + r * 0.07, r, fill("#1a100a", 0.5, blur=r * 0.05))
    c.drawCircle(x, y, r, radial((x - r * 0.4, y - r * 0.4), r * 1.8, ["#b5824e", "#7a4a28", "#3a2010"]))
    c.drawCircle(x, y, r * 0.88, fill("#2a1a10"))
    c.drawCircle(x, y, r * 0.86, radial((x - r * 0.3, y - r * 0.3), r * 1.5, ["#fffdf4", "#f0e4c8"]))
    for k in range(60):
        a = math.tau * k / 60
        inside = 0.72 if k % 5 == 0 else 0.78
        c.drawLine(
            x + math.sin(a) * r * inside,
            y - math.cos(a) * r * inside,
            x + math.sin(a) * r * 0.81,
            y - math.cos(a) * r * 0.81,
            line("#2a1f18", r * (0.02 if k % 5 == 0 else 0.007)),
        )
    for k in range(1, 13):
        a = math.tau * k / 12
        box = skia.Rect.MakeXYWH(
            x + math.sin(a) * r * 0.6 - r * 0.12, y - math.cos(a) * r * 0.6 - r * 0.12, r * 0.24, r * 0.24
        )
        letter(c, str(k), Hand(r * 0.15, "#2a1f18", SERIF, True, leading=1.1), box, desk.assets)
    _hands(c, x, y, r, time_of(text), desk.seconds)


def time_of(text: str) -> tuple[int, int]:
    """Hours and minutes out of `HH:MM`; ten past ten when there is no time in it."""
    hours, _, minutes = text.strip().partition(":")
    digits = "".join(ch for ch in minutes[:2] if ch.isdigit())
    if not hours.strip().isdigit() or not digits:
        return 10, 10
    return int(hours) % 24, int(digits) % 60


def _hands(c: skia.Canvas, x: float, y: float, r: float, time: tuple[int, int], seconds: float) -> None:
    hour, minute = time
    tick = math.floor(seconds) + ease((seconds % 1) * 8)
    for turn, length, width, color in (
        ((hour % 12 + minute / 60) / 12, 0.46, 0.045, "#1f1812"),
        (minute / 60, 0.68, 0.03, "#1f1812"),
        (tick / 60, 0.74, 0.011, "#b5281f"),
    ):
        a = math.tau * turn
        tip = (x + math.sin(a) * r * length, y - math.cos(a) * r * length)
        tail = (x - math.sin(a) * r * 0.12, y + math.cos(a) * r * 0.12)
        c.drawLine(
            tail[0] + r * 0.012,
            tail[1] + r * 0.02,
            tip[0] + r * 0.012,
            tip[1] + r * 0.02,
            line("#3a2a1a", r * width, 0.25),
        )
        c.drawLine(*tail, *tip, line(color, r * width))
    c.drawCircle(x, y, r * 0.035, fill("#b5281f"))


MAKERS: Mapping[Surface, Maker] = {
    "sign": sign,
    "screen": screen,
    "phone": phone,
    "letter": letter_sheet,
    "book": book_page,
    "newspaper": newspaper,
    "poster": poster,
    "clock": clock,
    "label": label,
    "board": board,
}


"""Who draws which surface."""
