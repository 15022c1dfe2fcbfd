"""Text to the symbols that the voice model speaks."""

import re

from filmstudio.errors import UnsupportedFeature
from filmstudio.providers.kokoro.espeak import Espeak
from filmstudio.providers.kokoro.sanskrit import sanskrit_ipa
from filmstudio.providers.kokoro.spoken import spoken_words

ESPEAK_NAMES = {
    "en": "en-us", "en-us": "en-us", "en-gb": "en-gb", "hi": "hi", "es": "es", "fr": "fr-fr", "it": "it", "pt": "pt-br",
    "ja": "ja", "zh": "cmn", "ta": "ta", "te": "te", "kn": "kn", "ml": "ml", "mr": "mr", "bn": "bn", "gu": "gu",
    "pa": "pa", "ur": "ur",
}  # fmt: skip
NEAREST = {"ʉ": "u", "ɭ": "l", "-": ""}
"""Symbols that the model does not know, and the nearest that it does."""
MARKS = {
    "।": ".", "॥": ".", "۔": ".", "؟": "?", "،": ",", "。": ".", "、": ",", "！": "!", "？": "?", "–": "—", ";": ",",
    "--": "—", "...": "…",
}  # fmt: skip
_MARK = re.compile(r"([.,:!?—…]+)(?=\s|$|[\"'”’)])|([—…])")
_EMPHASIS = re.compile(r"[*_\\]+|\[\[.*?\]\]")


def pronounce(espeak: Espeak, text: str, language: str) -> str:
    """IPA with the punctuation kept, from which the model takes its pauses and its melody.

    Raises:
        UnsupportedFeature: nobody here speaks that language.
    """
    text = _EMPHASIS.sub("", text)
    if language == "sa":
        return sanskrit_ipa(text)
    if language not in ESPEAK_NAMES:
        known = ", ".join(sorted({*ESPEAK_NAMES, "sa"}))
        raise UnsupportedFeature(f"the embedded voices don't speak {language!r}; they speak {known}")
    for mark, plain in MARKS.items():
        text = text.replace(mark, plain)
    parts: list[str] = []
    for piece in _MARK.split(spoken_words(text, language)):
        if piece and _MARK.fullmatch(piece):
            parts.append(piece[0])
        elif piece and any(letter.isalnum() for letter in piece):
            parts.append((" " if parts else "") + espeak.ipa(piece, ESPEAK_NAMES[language]))
    return "".join(NEAREST.get(symbol, symbol) for symbol in "".join(parts))
