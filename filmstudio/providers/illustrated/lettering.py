"""Lettering: text in any script, shaped, wrapped and made to fit an area.

Skia's paragraph engine does the work (HarfBuzz shaping, ICU line breaks and bidi), so Devanagari conjuncts, Arabic and
mixed scripts come out right as far as the fonts in `<assets>/fonts` reach.
"""

import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, TypeAlias

import skia

from filmstudio.providers.illustrated.brush import skia_color

Align: TypeAlias = Literal["left", "center", "right"]
_ALIGN = {
    "left": skia.textlayout_TextAlign.kLeft,
    "center": skia.textlayout_TextAlign.kCenter,
    "right": skia.textlayout_TextAlign.kRight,
}

SERIF, SANS, TYPEWRITER = "Noto Serif", "Noto Sans", "Courier Prime"


@dataclass(frozen=True)
class Hand:
    """How text looks. `size` is in pixels, `spacing` between letters and `leading` between lines in shares of it."""

    size: float
    color: str = "#1c1a20"
    family: str = SERIF
    bold: bool = False
    align: Align = "center"
    spacing: float = 0.0
    leading: float = 1.25
    alpha: float = 1.0


@lru_cache(maxsize=4)
def _fonts(assets: str) -> tuple[skia.FontMgr, tuple[str, ...]]:
    """The fonts of the house and all their families; what the first family lacks is looked for in the others."""
    manager = skia.FontMgr.New_Custom_Directory(f"{assets}/fonts")
    families = tuple(manager.getFamilyName(i) for i in range(manager.countFamilies()))
    return (manager, families) if families else (skia.FontMgr(), ())


@lru_cache(maxsize=1)
def _unicode() -> skia.Unicode:
    return skia.Unicodes.ICU.Make()


@lru_cache(maxsize=256)
def set_text(text: str, hand: Hand, width: float, assets: str) -> skia.textlayout_Paragraph:
    """Text laid out in lines no wider than `width` pixels, ready to paint."""
    manager, families = _fonts(assets)
    names = [hand.family, *(name for name in families if name != hand.family)]
    fonts = skia.textlayout_FontCollection()
    fonts.setDefaultFontManager(manager, names)  # pyright: ignore[reportArgumentType, reportCallIssue] - the stub's String is str
    style = skia.textlayout_TextStyle()
    style.setFontFamilies(names)  # pyright: ignore[reportArgumentType] - the stub's String is str
    style.setFontSize(hand.size)
    style.setFontStyle(skia.FontStyle.Bold() if hand.bold else skia.FontStyle.Normal())
    style.setColor(skia_color((hand.color, hand.alpha)))
    style.setLetterSpacing(hand.size * hand.spacing)
    style.setHeight(hand.leading)
    style.setHeightOverride(True)
    page = skia.textlayout_ParagraphStyle()
    page.setTextAlign(_ALIGN[hand.align])
    page.setTextStyle(style)
    builder = skia.textlayout_ParagraphBuilder(page, fonts, _unicode())
    builder.pushStyle(style)
    builder.addText(_directed(text))
    paragraph = builder.Build()
    paragraph.layout(width)
    return paragraph


def _directed(text: str) -> str:
    """Marked to run from the right where its first letter with a direction does (Unicode TR9, rule P2)."""
    strong = next((way for letter in text if (way := unicodedata.bidirectional(letter)) in ("L", "R", "AL")), "L")
    return text if strong == "L" else "\n".join(f"\u2067{line}\u2069" for line in text.split("\n"))


def fitted(text: str, hand: Hand, width: float, height: float, assets: str) -> tuple[skia.textlayout_Paragraph, Hand]:
    """The text as large as it can be, up to `hand.size`, without leaving the area or breaking a word; and the hand that
    does it.
    """
    low, high = 4.0, hand.size
    if not _fits(text, hand, width, height, assets):
        for _ in range(9):
            middle = (low + high) / 2
            if _fits(text, replace(hand, size=middle), width, height, assets):
                low = middle
            else:
                high = middle
        hand = replace(hand, size=low)
    return set_text(text, hand, width, assets), hand


def _fits(text: str, hand: Hand, width: float, height: float, assets: str) -> bool:
    paragraph = set_text(text, hand, width, assets)
    return paragraph.Height <= height and paragraph.LongestLine <= width and paragraph.MinIntrinsicWidth <= width


def letter(c: skia.Canvas, text: str, hand: Hand, area: skia.Rect, assets: str, *, top: bool = False) -> Hand:
    """Paint text fitted into an area, in the middle of its height or at its top; returns the hand used."""
    paragraph, used = fitted(text, hand, area.width(), area.height(), assets)
    y = area.top() if top else area.top() + (area.height() - paragraph.Height) / 2
    paragraph.paint(c, area.left(), y)
    return used
