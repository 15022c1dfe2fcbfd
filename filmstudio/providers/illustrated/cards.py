"""Title cards: the title that opens, credits that close, and words between scenes."""

import math

import skia

from filmstudio.film.staging import TitleCard
from filmstudio.providers.illustrated.brush import ease, fill, line, linear, radial
from filmstudio.providers.illustrated.lettering import SANS, SERIF, Hand, fitted, letter, set_text
from filmstudio.providers.illustrated.texture import texture

SAFE = 0.9
"""Share of the frame that every television and phone shows (SMPTE ST 2046-1)."""
INK, GOLD = "#f7f1e3", "#e0b45c"


def draw_card(
    canvas: skia.Canvas,
    width: int,
    height: int,
    card: TitleCard,
    seconds: float,
    total_seconds: float,
    assets: str,
    backdrop: skia.Image | None = None,
) -> None:
    """One frame of a card that stands `total_seconds`; it fades in and out over its background."""
    _background(canvas, width, height, seconds, backdrop)
    fade = min(ease(seconds / 0.9), ease((total_seconds - seconds) / 0.7))
    lines = tuple(text.strip() for text in card.lines if text.strip())
    match card.style:
        case "title":
            _title(canvas, width, height, lines, seconds, fade, assets)
        case "credits":
            _credits(canvas, width, height, lines, seconds, fade, assets)
        case "intertitle":
            _intertitle(canvas, width, height, lines, fade, assets)


def _background(c: skia.Canvas, width: int, height: int, seconds: float, backdrop: skia.Image | None) -> None:
    area = skia.Rect(0, 0, width, height)
    if backdrop:
        zoom = 1.03 + 0.004 * seconds
        scale = max(width / backdrop.width(), height / backdrop.height()) * zoom
        w, h = backdrop.width() * scale, backdrop.height() * scale
        place = skia.Rect.MakeXYWH((width - w) / 2, (height - h) / 2, w, h)
        c.drawImageRect(backdrop, place, skia.SamplingOptions(skia.FilterMode.kLinear))
        c.drawRect(area, linear((0, 0), (0, height), [("#0a0c18", 0.60), ("#0a0c18", 0.45), ("#0a0c18", 0.72)]))
        return
    c.drawRect(area, linear((0, 0), (0, height), ["#10142a", "#1d2444", "#2c2440"]))
    glow = (width * (0.5 + 0.06 * math.sin(seconds * 0.25)), height * 0.46)
    c.drawRect(area, radial(glow, max(width, height) * 0.62, [("#6a5a9a", 0.55), ("#3a4a86", 0.18), ("#000000", 0.0)]))
    c.drawRect(area, texture("cloud", "#9aa4e0", 0.10, width / 500, height / 500))
    c.drawRect(
        area,
        radial(
            (width / 2, height / 2),
            math.hypot(width, height) / 2,
            [("#000000", 0.0), ("#000000", 0.0), ("#05060e", 0.7)],
        ),
    )


def _safe(width: int, height: int) -> skia.Rect:
    return skia.Rect.MakeXYWH(width * (1 - SAFE) / 2, height * (1 - SAFE) / 2, width * SAFE, height * SAFE)


def _title(
    c: skia.Canvas, width: int, height: int, lines: tuple[str, ...], seconds: float, fade: float, assets: str
) -> None:
    """The first line is the title; the others stand below it, smaller. Letters draw apart slowly."""
    if not lines:
        return
    safe = _safe(width, height)
    unit = min(width, height)
    apart = 0.02 + 0.035 * ease(seconds / 4) if lines[0].isascii() else 0.0
    hand = Hand(unit * 0.15, INK, SERIF, True, leading=1.15, spacing=0.055 if lines[0].isascii() else 0.0)
    _, used = fitted(lines[0], hand, safe.width() * 0.92, safe.height() * 0.46, assets)
    title = set_text(
        lines[0],
        Hand(used.size, INK, SERIF, True, leading=1.15, spacing=apart, alpha=round(fade, 2)),
        safe.width(),
        assets,
    )
    below = "\n".join(lines[1:])
    under, _ = fitted(
        below or " ",
        Hand(max(unit * 0.048, 20), "#d9d4e6", SANS, spacing=0.02, alpha=round(fade * ease((seconds - 0.6) / 0.8), 2)),
        safe.width() * 0.8,
        safe.height() * 0.3,
        assets,
    )
    gap = unit * 0.07
    tall = title.Height + (gap + under.Height if below else 0)
    top = safe.top() + (safe.height() - tall) / 2 - unit * 0.01 * (1 - fade)
    title.paint(c, safe.left(), top)
    _ornament(c, width / 2, top + title.Height + gap * 0.45, unit * 0.22 * ease((seconds - 0.3) / 1.2), fade)
    if below:
        under.paint(c, safe.left() + safe.width() * 0.1, top + title.Height + gap)


def _ornament(c: skia.Canvas, x: float, y: float, half: float, fade: float) -> None:
    if half <= 1:
        return
    for side in (-1, 1):
        stroke = linear((x, y), (x + side * half, y), [(GOLD, fade), (GOLD, 0.0)])
        stroke.setStyle(skia.Paint.kStroke_Style)
        stroke.setStrokeWidth(max(1.5, half * 0.014))
        c.drawLine(x + side * half * 0.08, y, x + side * half, y, stroke)
    c.save()
    c.translate(x, y)
    c.rotate(45)
    size = half * 0.026 + 2
    c.drawRect(skia.Rect(-size, -size, size, size), fill(GOLD, fade))
    c.restore()


def _credits(
    c: skia.Canvas, width: int, height: int, lines: tuple[str, ...], seconds: float, fade: float, assets: str
) -> None:
    """`Role: Name` becomes a small role over a name; a line without a colon is a heading or a name."""
    safe = _safe(width, height)
    unit = min(width, height)
    shares = [1.75 if ":" in text else 1.0 for text in lines]
    step = min(unit * 0.105, safe.height() / max(1.0, sum(shares)))
    y = safe.top() + (safe.height() - step * sum(shares)) / 2
    for index, (text, share) in enumerate(zip(lines, shares, strict=True)):
        shown = round(fade * ease((seconds - 0.12 * index) / 0.7), 2)
        role, _, name = text.partition(":") if ":" in text else ("", "", text)
        area = skia.Rect.MakeXYWH(safe.left(), y, safe.width(), step * share)
        if role:
            upper = skia.Rect.MakeXYWH(area.left(), area.top(), area.width(), area.height() * 0.36)
            letter(
                c, role.strip(), Hand(step * 0.40, GOLD, SANS, spacing=0.04, leading=1.1, alpha=shown), upper, assets
            )
            area = skia.Rect(area.left(), upper.bottom(), area.right(), area.bottom() - step * 0.2)
        heading = index == 0 and not role
        letter(
            c,
            name.strip(),
            Hand(step * (0.78 if heading else 0.62), INK, SERIF, heading, leading=1.15, alpha=shown),
            area,
            assets,
        )
        y += step * share


def _intertitle(c: skia.Canvas, width: int, height: int, lines: tuple[str, ...], fade: float, assets: str) -> None:
    safe = _safe(width, height)
    unit = min(width, height)
    frame = skia.Rect(safe.left(), safe.top(), safe.right(), safe.bottom())
    frame.inset(unit * 0.015, unit * 0.015)
    c.drawRoundRect(frame, unit * 0.02, unit * 0.02, line(GOLD, max(1.5, unit * 0.003), 0.7 * fade))
    frame.inset(unit * 0.012, unit * 0.012)
    c.drawRoundRect(frame, unit * 0.014, unit * 0.014, line(GOLD, max(1.0, unit * 0.0014), 0.5 * fade))
    frame.inset(unit * 0.08, unit * 0.08)
    letter(c, "\n".join(lines), Hand(unit * 0.092, INK, SERIF, leading=1.35, alpha=round(fade, 2)), frame, assets)
