"""Inserts on paper: letter, book, newspaper, poster, label."""

import math
import random

import skia

from filmstudio.providers.illustrated.brush import darken, fill, line, linear, mix, path
from filmstudio.providers.illustrated.desk import Desk, inner, paper, wood
from filmstudio.providers.illustrated.lettering import SANS, SERIF, Hand, letter
from filmstudio.providers.illustrated.texture import texture


def letter_sheet(c: skia.Canvas, desk: Desk, text: str) -> None:
    """A letter on a desk, folded once, in ink."""
    wood(c, desk)
    area = desk.sheet(1.25 if desk.width >= desk.height else 0.74, 0.92)
    c.save()
    c.rotate(-1.2 + 0.15 * math.sin(desk.seconds * 0.6), desk.width / 2, desk.height / 2)
    paper(c, area, desk)
    for k in (1, 2):
        y = area.top() + area.height() * k / 3
        c.drawRect(
            skia.Rect(area.left(), y - desk.unit * 0.02, area.right(), y),
            linear((0, y - desk.unit * 0.02), (0, y), [("#8a6a40", 0.0), ("#8a6a40", 0.16)]),
        )
        c.drawLine(area.left(), y, area.right(), y, line("#fffaf0", desk.unit * 0.003, 0.7))
    letter(
        c,
        text,
        Hand(desk.unit * 0.085, "#26305c", SERIF, align="left" if len(text) > 60 else "center", leading=1.45),
        inner(area, 0.09, 0.09),
        desk.assets,
    )
    c.restore()


def book_page(c: skia.Canvas, desk: Desk, text: str) -> None:
    """An open page with its gutter and the edge of the pages below."""
    wood(c, desk, "#5f4232")
    area = desk.sheet(1.05 if desk.width >= desk.height else 0.74, 0.95)
    for k in range(5, 0, -1):
        c.drawRect(area.makeOffset(desk.unit * 0.004 * k, desk.unit * 0.004 * k), fill(darken("#efe4c8", 0.05 * k)))
    paper(c, area, desk, "#f4ead0")
    gutter = linear(
        (area.left(), 0),
        (area.left() + area.width() * 0.18, 0),
        [("#4a3420", 0.55), ("#4a3420", 0.12), ("#4a3420", 0.0)],
    )
    c.drawRect(skia.Rect(area.left(), area.top(), area.left() + area.width() * 0.18, area.bottom()), gutter)
    y = area.bottom() - area.height() * 0.06
    c.drawLine(
        area.centerX() - desk.unit * 0.05, y, area.centerX() + desk.unit * 0.05, y, line("#8a6a40", desk.unit * 0.003)
    )
    letter(
        c,
        text,
        Hand(desk.unit * 0.075, "#2c241c", SERIF, align="left" if len(text) > 60 else "center", leading=1.4),
        inner(area, 0.13, 0.1),
        desk.assets,
    )


def newspaper(c: skia.Canvas, desk: Desk, text: str) -> None:
    """A front page: the first line is the headline, grey columns below it."""
    wood(c, desk, "#6a4a3a")
    area = desk.sheet(1.2 if desk.width >= desk.height else 0.72, 0.96)
    paper(c, area, desk, "#e9e4d6")
    body = inner(area, 0.05, 0.05)
    mast = skia.Rect(body.left(), body.top(), body.right(), body.top() + body.height() * 0.10)
    letter(
        c,
        "THE DAILY POST" if text.isascii() else "· · ·",
        Hand(desk.unit * 0.06, "#2a2622", SERIF, True, spacing=0.12),
        mast,
        desk.assets,
    )
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
            c.drawLine(
                x,
                y,
                x + wide * (1.0 if rng.random() < 0.8 else rng.uniform(0.4, 0.9)),
                y,
                line("#6a645a", desk.unit * 0.006, 0.75),
            )
            y += desk.unit * 0.02
    c.drawRect(photo, linear((0, photo.top()), (0, photo.bottom()), ["#c9c4b8", "#8a857a"]))
    c.drawPath(
        path(
            (photo.left(), photo.bottom()),
            (photo.left() + photo.width() * 0.3, photo.centerY()),
            (photo.centerX(), photo.bottom() - photo.height() * 0.25),
            (photo.right() - photo.width() * 0.25, photo.top() + photo.height() * 0.35),
            (photo.right(), photo.bottom()),
        ),
        fill("#5f5a50"),
    )
    c.drawRect(photo, texture("grain", "#1a1814", 0.3, 0.7, 0.7))


def poster(c: skia.Canvas, desk: Desk, text: str) -> None:
    """A printed poster taped to a brick wall."""
    c.drawRect(desk.area, fill("#7a4a3c"))
    tall = desk.unit / 11
    for row in range(int(desk.height / tall) + 1):
        for col in range(int(desk.width / tall / 2) + 2):
            x = (col - (row % 2) * 0.5) * tall * 2
            c.drawRect(
                skia.Rect.MakeXYWH(x, row * tall, tall * 2 - 4, tall - 4),
                fill(mix("#a5614c", "#8a4a3a", (row * 7 + col * 13) % 5 / 5)),
            )
    c.drawRect(desk.area, texture("paint", "#2a1410", 0.4, 1.2, 1.0))
    area = desk.sheet(1.3 if desk.width >= desk.height else 0.7, 0.93)
    paper(c, area, desk, "#f3d9a0")
    c.drawRect(inner(area, 0.03, 0.04), linear((0, area.top()), (0, area.bottom()), ["#d8562f", "#e89a3c", "#f3d08a"]))
    for k in range(18):
        a = math.pi * k / 17
        ray = path(
            (area.centerX(), area.bottom() - area.height() * 0.04),
            (
                area.centerX() + math.cos(a) * area.width() * 0.5,
                area.bottom() - area.height() * 0.04 - math.sin(a) * area.height() * 0.9,
            ),
            (
                area.centerX() + math.cos(a + 0.08) * area.width() * 0.5,
                area.bottom() - area.height() * 0.04 - math.sin(a + 0.08) * area.height() * 0.9,
            ),
        )
        c.drawPath(ray, fill("#fff0c0", 0.16))
    letter(c, text, Hand(desk.unit * 0.2, "#fffaf0", SANS, True, leading=1.15), inner(area, 0.08, 0.09), desk.assets)


def label(c: skia.Canvas, desk: Desk, text: str) -> None:
    """A paper label on brown glass."""
    c.drawRect(
        desk.area,
        linear(
            (0, 0), (desk.width, 0), ["#3a2010", "#8a4f22", "#c98a45", "#7a4018", "#2a160c"], [0, 0.2, 0.32, 0.6, 1]
        ),
    )
    c.drawRect(skia.Rect(desk.width * 0.26, 0, desk.width * 0.31, desk.height), fill("#ffffff", 0.18))
    area = desk.sheet(1.5 if desk.width >= desk.height else 0.9, 0.8)
    paper(c, area, desk, "#f3e6c8")
    c.drawRect(inner(area, 0.03, 0.045), line("#8a2f24", desk.unit * 0.008))
    c.drawRect(inner(area, 0.045, 0.068), line("#8a2f24", desk.unit * 0.003))
    letter(c, text, Hand(desk.unit * 0.19, "#5a1f18", SERIF, True, leading=1.2), inner(area, 0.1, 0.14), desk.assets)
    shade = linear(
        (area.left(), 0),
        (area.right(), 0),
        [("#2a160c", 0.35), ("#2a160c", 0.0), ("#2a160c", 0.0), ("#2a160c", 0.4)],
        [0, 0.25, 0.7, 1],
    )
    c.drawRect(area, shade)
