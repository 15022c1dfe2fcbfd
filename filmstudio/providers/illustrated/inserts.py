"""Inserts: something to be read, filling the frame: a letter, a sign, a telephone, a clock, a blackboard."""

import math
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import skia

from filmstudio.film.staging import Insert, Surface
from filmstudio.providers.illustrated.brush import darken, ease, fill, lighten, line, linear, mix, path, radial
from filmstudio.providers.illustrated.lettering import SANS, SERIF, TYPEWRITER, Hand, letter
from filmstudio.providers.illustrated.light import Light
from filmstudio.providers.illustrated.texture import texture


@dataclass(frozen=True)
class Desk:
    """The frame an insert is drawn into: width and height in pixels and the unit, which is the shorter of them."""

    width: int
    height: int
    seconds: float
    light: Light
    assets: str

    @property
    def unit(self) -> float:
        """The shorter side."""
        return float(min(self.width, self.height))

    @property
    def area(self) -> skia.Rect:
        """The whole frame."""
        return skia.Rect(0, 0, self.width, self.height)

    def sheet(self, aspect: float, share: float = 0.88) -> skia.Rect:
        """The largest area of this aspect (width by height) in the middle of the frame."""
        h = min(self.height * share, self.width * share / aspect)
        w = h * aspect
        return skia.Rect.MakeXYWH((self.width - w) / 2, (self.height - h) / 2, w, h)


Maker: TypeAlias = Callable[[skia.Canvas, Desk, str], None]


def draw_insert(canvas: skia.Canvas, width: int, height: int, insert: Insert, seconds: float, light: Light, assets: str) -> None:
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


def inner(area: skia.Rect, across: float, down: float) -> skia.Rect:
    """The area without a margin, given as shares of its sides."""
    return skia.Rect(area.left() + area.width() * across, area.top() + area.height() * down, area.right() - area.width() * across, area.bottom() - area.height() * down)


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
    c.drawRect(desk.area, radial((desk.width / 2, desk.height / 2), reach, [("#0a0812", 0.0), ("#0a0812", 0.0), ("#0a0812", 0.55)], [0, 0.6, 1]))


def _wood(c: skia.Canvas, desk: Desk, color: str = "#7a5236") -> None:
    c.drawRect(desk.area, linear((0, 0), (desk.width, desk.height), [lighten(color, 0.12), color, darken(color, 0.35)]))
    c.drawRect(desk.area, texture("paint", darken(color, 0.6), 0.6, 6.0, 0.35))
    for k in range(1, 5):
        y = desk.height * k / 4.6
        c.drawLine(0, y, desk.width, y + 4, line(darken(color, 0.5), desk.unit * 0.005, 0.7))


def _shadow(c: skia.Canvas, area: skia.Rect, unit: float, radius: float = 0.0) -> None:
    c.drawRoundRect(area.makeOffset(unit * 0.012, unit * 0.022), radius, radius, fill("#0a0610", 0.5, blur=unit * 0.018))


def _paper(c: skia.Canvas, area: skia.Rect, desk: Desk, color: str = "#f6edd8") -> None:
    """A sheet with a slightly uneven edge."""
    rng = random.Random(3)
    _shadow(c, area, desk.unit)
    wander = desk.unit * 0.003
    steps = [(area.left() + area.width() * k / 12, area.top() + rng.uniform(-wander, wander)) for k in range(13)]
    steps += [(area.right() + rng.uniform(-wander, wander), area.top() + area.height() * k / 12) for k in range(13)]
    steps += [(area.right() - area.width() * k / 12, area.bottom() + rng.uniform(-wander, wander)) for k in range(13)]
    steps += [(area.left() + rng.uniform(-wander, wander), area.bottom() - area.height() * k / 12) for k in range(13)]
    sheet = path(*steps)
    c.drawPath(sheet, linear((area.left(), area.top()), (area.right(), area.bottom()), [lighten(color, 0.3), color, darken(color, 0.08)]))
    c.drawPath(sheet, texture("paint", "#8a6a40", 0.16, desk.unit / 500, desk.unit / 500))
    c.drawPath(sheet, texture("grain", "#6a5030", 0.10, 0.8, 0.8))


def letter_sheet(c: skia.Canvas, desk: Desk, text: str) -> None:
    """A letter on a desk, folded once, in ink."""
    _wood(c, desk)
    area = desk.sheet(1.25 if desk.width >= desk.height else 0.74, 0.92)
    c.save()
    c.rotate(-1.2 + 0.15 * math.sin(desk.seconds * 0.6), desk.width / 2, desk.height / 2)
    _paper(c, area, desk)
    for k in (1, 2):
        y = area.top() + area.height() * k / 3
        c.drawRect(skia.Rect(area.left(), y - desk.unit * 0.02, area.right(), y), linear((0, y - desk.unit * 0.02), (0, y), [("#8a6a40", 0.0), ("#8a6a40", 0.16)]))
        c.drawLine(area.left(), y, area.right(), y, line("#fffaf0", desk.unit * 0.003, 0.7))
    letter(c, text, Hand(desk.unit * 0.085, "#26305c", SERIF, align="left" if len(text) > 60 else "center", leading=1.45), inner(area, 0.09, 0.09), desk.assets)
    c.restore()


def book_page(c: skia.Canvas, desk: Desk, text: str) -> None:
    """An open page with its gutter and the edge of the pages below."""
    _wood(c, desk, "#5f4232")
    area = desk.sheet(1.05 if desk.width >= desk.height else 0.74, 0.95)
    for k in range(5, 0, -1):
        c.drawRect(area.makeOffset(desk.unit * 0.004 * k, desk.unit * 0.004 * k), fill(darken("#efe4c8", 0.05 * k)))
    _paper(c, area, desk, "#f4ead0")
    gutter = linear((area.left(), 0), (area.left() + area.width() * 0.18, 0), [("#4a3420", 0.55), ("#4a3420", 0.12), ("#4a3420", 0.0)])
    c.drawRect(skia.Rect(area.left(), area.top(), area.left() + area.width() * 0.18, area.bottom()), gutter)
    y = area.bottom() - area.height() * 0.06
    c.drawLine(area.centerX() - desk.unit * 0.05, y, area.centerX() + desk.unit * 0.05, y, line("#8a6a40", desk.unit * 0.003))
    letter(c, text, Hand(desk.unit * 0.075, "#2c241c", SERIF, align="left" if len(text) > 60 else "center", leading=1.4), inner(area, 0.13, 0.1), desk.assets)


def newspaper(c: skia.Canvas, desk: Desk, text: str) -> None:
    """A front page: the first line is the headline, grey columns below it."""
    _wood(c, desk, "#6a4a3a")
    area = desk.sheet(1.2 if desk.width >= desk.height else 0.72, 0.96)
    _paper(c, area, desk, "#e9e4d6")
    body = inner(area, 0.05, 0.05)
    mast = skia.Rect(body.left(), body.top(), body.right(), body.top() + body.height() * 0.10)
    letter(c, "THE DAILY POST" if text.isascii() else "· · ·", Hand(desk.unit * 0.06, "#2a2622", SERIF, True, spacing=0.12), mast, desk.assets)
    for dy, thick in ((0.105, 0.005), (0.118, 0.002)):
        y = body.top() + body.height() * dy
        c.drawLine(body.left(), y, body.right(), y, line("#2a2622", desk.unit * thick))
    head = skia.Rect(body.left(), body.top() + body.height() * 0.14, body.right(), body.top() + body.height() * 0.60)
    letter(c, text, Hand(desk.unit * 0.16, "#17140f", SERIF, True, leading=1.12), head, desk.assets)
    _columns(c, skia.Rect(body.left(), body.top() + body.height() * 0.64, body.right(), body.bottom()), desk)


def _columns(c: skia.Canvas, area: skia.Rect, desk: Desk) -> None:
    rng = random.Random(9)
    wide, gap = area.width() * 0.22, area.width() * 0.04
    photo = skia.Rect(area.left() + (wide + gap) * 1, area.top(), area.left() + (wide + gap) * 2 + wide, area.bottom())
    for k in (0, 3):
        x = area.left() + k * (wide + gap)
        y = area.top()
        while y < area.bottom():
            c.drawLine(x, y, x + wide * (1.0 if rng.random() < 0.8 else rng.uniform(0.4, 0.9)), y, line("#6a645a", desk.unit * 0.006, 0.75))
            y += desk.unit * 0.02
    c.drawRect(photo, linear((0, photo.top()), (0, photo.bottom()), ["#c9c4b8", "#8a857a"]))
    c.drawPath(path((photo.left(), photo.bottom()), (photo.left() + photo.width() * 0.3, photo.centerY()), (photo.centerX(), photo.bottom() - photo.height() * 0.25), (photo.right() - photo.width() * 0.25, photo.top() + photo.height() * 0.35), (photo.right(), photo.bottom())), fill("#5f5a50"))
    c.drawRect(photo, texture("grain", "#1a1814", 0.3, 0.7, 0.7))


def phone(c: skia.Canvas, desk: Desk, text: str) -> None:
    """A telephone with a message on it."""
    c.drawRect(desk.area, linear((0, 0), (desk.width, desk.height), ["#3a3f5a", "#23263c"]))
    c.drawRect(desk.area, texture("cloud", "#6a74a8", 0.35, desk.width / 300, desk.height / 300))
    body = desk.sheet(0.86 if desk.width > desk.height else 0.56, 0.94)
    r = desk.unit * 0.06
    _shadow(c, body, desk.unit, r)
    c.drawRoundRect(body, r, r, linear((body.left(), 0), (body.right(), 0), ["#2a2d36", "#12141a", "#2a2d36"]))
    glass = inner(body, 0.025, 0.02)
    c.drawRoundRect(glass, r * 0.8, r * 0.8, linear((0, glass.top()), (0, glass.bottom()), ["#5a7fc0", "#8a6fb8", "#d08a9a"]))
    top = skia.Rect(glass.left(), glass.top() + desk.unit * 0.02, glass.right(), glass.top() + desk.unit * 0.16)
    letter(c, "9:41", Hand(desk.unit * 0.09, "#ffffff", SANS), top, desk.assets)
    grow = ease(desk.seconds / 0.4)
    bubble = skia.Rect(glass.left() + glass.width() * 0.05, glass.top() + desk.unit * 0.20, glass.right() - glass.width() * 0.05, glass.bottom() - desk.unit * 0.10)
    bubble.offset(0, desk.unit * 0.04 * (1 - grow))
    c.drawRoundRect(bubble, r * 0.6, r * 0.6, fill("#ffffff", 0.95 * grow))
    letter(c, text, Hand(desk.unit * 0.095, "#1a1c26", SANS, align="center", leading=1.3, alpha=round(grow, 2)), inner(bubble, 0.06, 0.06), desk.assets)
    c.drawRoundRect(skia.Rect.MakeXYWH(body.centerX() - desk.unit * 0.09, glass.bottom() - desk.unit * 0.045, desk.unit * 0.18, desk.unit * 0.012), 4, 4, fill("#ffffff", 0.8))


def screen(c: skia.Canvas, desk: Desk, text: str) -> None:
    """A monitor whose text glows, with a blinking caret."""
    c.drawRect(desk.area, linear((0, 0), (0, desk.height), ["#2c2f38", "#14161c"]))
    frame = desk.sheet(desk.width / desk.height, 0.95)
    r = desk.unit * 0.03
    c.drawRoundRect(frame, r, r, linear((0, frame.top()), (0, frame.bottom()), ["#4a4f5c", "#23262e"]))
    glass = inner(frame, 0.025, 0.035)
    c.drawRoundRect(glass, r * 0.6, r * 0.6, radial((glass.centerX(), glass.centerY()), desk.width * 0.6, ["#143a42", "#0a1c26"]))
    bar = skia.Rect(glass.left(), glass.top(), glass.right(), glass.top() + desk.unit * 0.06)
    c.drawRect(bar, fill("#1f4f58"))
    for k, tone in enumerate(("#ff6a5c", "#ffc44a", "#5ad06a")):
        c.drawCircle(bar.left() + desk.unit * (0.035 + 0.035 * k), bar.centerY(), desk.unit * 0.011, fill(tone))
    used = letter(c, text, Hand(desk.unit * 0.12, "#bff6e6", TYPEWRITER if text.isascii() else SANS, leading=1.35), inner(skia.Rect(glass.left(), bar.bottom(), glass.right(), glass.bottom()), 0.07, 0.1), desk.assets)
    if int(desk.seconds * 2) % 2 == 0:
        c.drawRect(skia.Rect.MakeXYWH(glass.left() + desk.unit * 0.05, glass.bottom() - used.size * 0.9, used.size * 0.5, used.size * 0.08), fill("#bff6e6"))
    shade = skia.Path()
    for k in range(round(glass.height() / 6)):
        shade.addRect(skia.Rect(glass.left(), glass.top() + k * 6, glass.right(), glass.top() + k * 6 + 1.5))
    c.drawPath(shade, fill("#000000", 0.10))


def sign(c: skia.Canvas, desk: Desk, text: str) -> None:
    """A painted wooden sign on a wall of boards."""
    c.drawRect(desk.area, linear((0, 0), (0, desk.height), ["#8fa3a8", "#5f7278"]))
    c.drawRect(desk.area, texture("cloud", "#2c3c44", 0.5, desk.width / 260, desk.height / 300))
    area = desk.sheet(1.7 if desk.width >= desk.height else 0.95, 0.9)
    _shadow(c, area, desk.unit * 1.6, desk.unit * 0.03)
    r = desk.unit * 0.03
    c.drawRoundRect(area, r, r, linear((0, area.top()), (0, area.bottom()), ["#b5824e", "#8f6038"]))
    c.drawRoundRect(area, r, r, texture("paint", "#3a2010", 0.6, 5.0, 0.4))
    c.drawRoundRect(inner(area, 0.025, 0.04), r * 0.7, r * 0.7, line("#f6e6c0", desk.unit * 0.008))
    for x in (0.05, 0.95):
        for y in (0.09, 0.91):
            at = (area.left() + area.width() * x, area.top() + area.height() * y)
            c.drawCircle(*at, desk.unit * 0.014, radial((at[0] - 2, at[1] - 2), desk.unit * 0.018, ["#f0f0f0", "#4a4a4a"]))
    place = inner(area, 0.09, 0.13)
    letter(c, text, Hand(desk.unit * 0.26, "#3a2412", SANS, True, leading=1.15), place.makeOffset(0, desk.unit * 0.006), desk.assets)
    letter(c, text, Hand(desk.unit * 0.26, "#fff6dc", SANS, True, leading=1.15), place, desk.assets)


def poster(c: skia.Canvas, desk: Desk, text: str) -> None:
    """A printed poster taped to a brick wall."""
    c.drawRect(desk.area, fill("#7a4a3c"))
    tall = desk.unit / 11
    for row in range(int(desk.height / tall) + 1):
        for col in range(int(desk.width / tall / 2) + 2):
            x = (col - (row % 2) * 0.5) * tall * 2
            c.drawRect(skia.Rect.MakeXYWH(x, row * tall, tall * 2 - 4, tall - 4), fill(mix("#a5614c", "#8a4a3a", (row * 7 + col * 13) % 5 / 5)))
    c.drawRect(desk.area, texture("paint", "#2a1410", 0.4, 1.2, 1.0))
    area = desk.sheet(1.3 if desk.width >= desk.height else 0.7, 0.93)
    _paper(c, area, desk, "#f3d9a0")
    c.drawRect(inner(area, 0.03, 0.04), linear((0, area.top()), (0, area.bottom()), ["#d8562f", "#e89a3c", "#f3d08a"]))
    for k in range(18):
        a = math.pi * k / 17
        ray = path((area.centerX(), area.bottom() - area.height() * 0.04), (area.centerX() + math.cos(a) * area.width() * 0.5, area.bottom() - area.height() * 0.04 - math.sin(a) * area.height() * 0.9), (area.centerX() + math.cos(a + 0.08) * area.width() * 0.5, area.bottom() - area.height() * 0.04 - math.sin(a + 0.08) * area.height() * 0.9))
        c.drawPath(ray, fill("#fff0c0", 0.16))
    letter(c, text, Hand(desk.unit * 0.2, "#fffaf0", SANS, True, leading=1.15), inner(area, 0.08, 0.09), desk.assets)


def label(c: skia.Canvas, desk: Desk, text: str) -> None:
    """A paper label on brown glass."""
    c.drawRect(desk.area, linear((0, 0), (desk.width, 0), ["#3a2010", "#8a4f22", "#c98a45", "#7a4018", "#2a160c"], [0, 0.2, 0.32, 0.6, 1]))
    c.drawRect(skia.Rect(desk.width * 0.26, 0, desk.width * 0.31, desk.height), fill("#ffffff", 0.18))
    area = desk.sheet(1.5 if desk.width >= desk.height else 0.9, 0.8)
    _paper(c, area, desk, "#f3e6c8")
    c.drawRect(inner(area, 0.03, 0.045), line("#8a2f24", desk.unit * 0.008))
    c.drawRect(inner(area, 0.045, 0.068), line("#8a2f24", desk.unit * 0.003))
    letter(c, text, Hand(desk.unit * 0.19, "#5a1f18", SERIF, True, leading=1.2), inner(area, 0.1, 0.14), desk.assets)
    shade = linear((area.left(), 0), (area.right(), 0), [("#2a160c", 0.35), ("#2a160c", 0.0), ("#2a160c", 0.0), ("#2a160c", 0.4)], [0, 0.25, 0.7, 1])
    c.drawRect(area, shade)


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
    c.drawRoundRect(skia.Rect.MakeXYWH(desk.width * 0.62, slate.bottom() + desk.unit * 0.008, hand.size * 0.9 + 20, desk.unit * 0.02), 5, 5, fill("#fffdf6"))


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
        c.drawLine(x + math.sin(a) * r * inside, y - math.cos(a) * r * inside, x + math.sin(a) * r * 0.81, y - math.cos(a) * r * 0.81, line("#2a1f18", r * (0.02 if k % 5 == 0 else 0.007)))
    for k in range(1, 13):
        a = math.tau * k / 12
        box = skia.Rect.MakeXYWH(x + math.sin(a) * r * 0.6 - r * 0.12, y - math.cos(a) * r * 0.6 - r * 0.12, r * 0.24, r * 0.24)
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
    for turn, length, width, color in (((hour % 12 + minute / 60) / 12, 0.46, 0.045, "#1f1812"), (minute / 60, 0.68, 0.03, "#1f1812"), (tick / 60, 0.74, 0.011, "#b5281f")):
        a = math.tau * turn
        tip = (x + math.sin(a) * r * length, y - math.cos(a) * r * length)
        tail = (x - math.sin(a) * r * 0.12, y + math.cos(a) * r * 0.12)
        c.drawLine(tail[0] + r * 0.012, tail[1] + r * 0.02, tip[0] + r * 0.012, tip[1] + r * 0.02, line("#3a2a1a", r * width, 0.25))
        c.drawLine(*tail, *tip, line(color, r * width))
    c.drawCircle(x, y, r * 0.035, fill("#b5281f"))


MAKERS: Mapping[Surface, Maker] = {
    "sign": sign, "screen": screen, "phone": phone, "letter": letter_sheet, "book": book_page, "newspaper": newspaper,
    "poster": poster, "clock": clock, "label": label, "board": board,
}
"""Who draws which surface."""
