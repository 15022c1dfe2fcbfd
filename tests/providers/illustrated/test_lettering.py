"""Words are shaped, fit and stay within the frame."""

from pathlib import Path

import numpy as np
import pytest
import skia

from filmstudio.film.staging import Insert, TitleCard
from filmstudio.providers.illustrated.cards import SAFE, draw_card
from filmstudio.providers.illustrated.inserts import MAKERS, draw_insert, time_of
from filmstudio.providers.illustrated.lettering import SANS, Hand, fitted, set_text
from filmstudio.providers.illustrated.light import Light

ASSETS = str(Path(__file__).parents[3] / ".assets")
needs_fonts = pytest.mark.skipif(not Path(ASSETS, "fonts").is_dir(), reason="the fonts are fetched by `make assets`")


@needs_fonts
def test_devanagari_conjuncts_are_shaped() -> None:
    """क्ष is one sign, narrower than its two letters side by side; the i-sign makes no line of its own."""
    hand = Hand(60, family=SANS)
    joined = set_text("क्ष", hand, 900, ASSETS).LongestLine
    apart = set_text("क", hand, 900, ASSETS).LongestLine + set_text("ष", hand, 900, ASSETS).LongestLine
    assert joined < apart * 0.95


@needs_fonts
@pytest.mark.parametrize("text", ["شہر میں رات ہے؟", "قصة المدينة القديمة!", "灯台の夜。「さくら」", "योग"])
def test_the_house_has_letters_for_its_languages(text: str) -> None:
    """No box stands for a letter."""
    faces = [skia.Typeface.MakeFromFile(str(file)) for file in Path(ASSETS, "fonts").glob("*.ttf")]
    assert all(any(face.unicharToGlyph(ord(letter)) for face in faces) for letter in text)


@needs_fonts
def test_arabic_letters_join_and_run_from_the_right() -> None:
    """Joined letters are narrower than single ones, and the mark at the end stands on the left."""
    hand = Hand(60, family=SANS)
    joined = set_text("بيت", hand, 900, ASSETS).LongestLine
    assert joined < 0.8 * sum(set_text(letter, hand, 900, ASSETS).LongestLine for letter in "بيت")
    surface = skia.Surface(400, 120)
    set_text("ااا!", Hand(60, family=SANS, color="#ffffff"), 400, ASSETS).paint(surface.getCanvas(), 0, 0)
    rows, columns = np.nonzero(surface.toarray()[..., 3] > 128)
    inked = np.unique(columns)
    leftmost = rows[columns <= inked[np.flatnonzero(np.diff(inked) > 1)[0]]]
    assert len(np.unique(leftmost)) < np.ptp(leftmost) + 1, "the mark has a gap between its stroke and its dot"


@needs_fonts
@pytest.mark.parametrize(
    "text",
    [
        "One",
        "A rather long sentence that has to be broken " * 6,
        "कर्मण्येवाधिकारस्ते मा फलेषु कदाचन",
        "Donaudampfschifffahrtsgesellschaftskapitän",
    ],
)
def test_text_fits_its_area(text: str) -> None:
    """Whatever is written stays inside and no word is cut."""
    paragraph, hand = fitted(text, Hand(120, family=SANS), 400, 200, ASSETS)
    assert paragraph.Height <= 200
    assert paragraph.LongestLine <= 400
    assert hand.size >= 4


@needs_fonts
@pytest.mark.parametrize("surface", list(MAKERS))
@pytest.mark.parametrize("size", [(320, 180), (180, 320), (200, 200)])
def test_every_insert_covers_the_frame(surface: str, size: tuple[int, int]) -> None:
    """A close-up has no holes, in any aspect ratio."""
    canvas_surface = skia.Surface(*size)
    insert = Insert.model_validate({"surface": surface, "text": "07:45"})
    draw_insert(canvas_surface.getCanvas(), *size, insert, 1.0, Light(), ASSETS)
    assert canvas_surface.toarray()[..., 3].min() >= 254


@needs_fonts
@pytest.mark.parametrize("style", ["title", "credits", "intertitle"])
def test_cards_keep_words_in_the_safe_area(style: str) -> None:
    """Televisions and phones cut the edge: only the background may lie there."""
    lines = (
        "A very long title for a very small film about the sea",
        "Written by: Somebody With A Long Name",
        "Third line",
    )
    width, height = 320, 180

    def drawn(words: tuple[str, ...]) -> np.ndarray:
        surface = skia.Surface(width, height)
        card = TitleCard.model_validate({"style": style, "lines": words})
        draw_card(surface.getCanvas(), width, height, card, 2.5, 5.0, ASSETS)
        return surface.toarray().astype(int)

    changed = np.abs(drawn(lines) - drawn(())).max(axis=2) > 40
    margin = (1 - SAFE) / 2
    rows, columns = np.nonzero(changed)
    assert rows.size > 100
    assert rows.min() >= height * margin - 1
    assert rows.max() <= height * (1 - margin) + 1
    assert columns.min() >= width * margin - 1
    assert columns.max() <= width * (1 - margin) + 1


def test_a_clock_reads_its_time() -> None:
    """A time that isn't one shows ten past ten, not a traceback."""
    assert time_of("23:59") == (23, 59)
    assert time_of("quarter past") == (10, 10)
