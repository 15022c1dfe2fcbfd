"""Which language a script is in, from its letters and its commonest words."""

import re
import unicodedata

SCRIPTS = {
    "DEVANAGARI": "hi", "TAMIL": "ta", "TELUGU": "te", "KANNADA": "kn", "MALAYALAM": "ml", "BENGALI": "bn",
    "GUJARATI": "gu", "GURMUKHI": "pa", "ARABIC": "ur", "HIRAGANA": "ja", "KATAKANA": "ja", "CJK": "zh",
}  # fmt: skip
HINDI = frozenset("है हैं का की के में और को से ने था थी थे हूँ हूं नहीं यह वह क्या मैं तुम आप हम पर भी तो हो".split())
MARATHI = frozenset("आहे आहेत आणि मी तू नाही काय होता होती मला".split())
LATIN = {
    "es": frozenset("el la los las que de y en un una es no por con para está qué".split()),
    "fr": frozenset("le la les des que et en un une est pas pour avec dans ce qui je vous".split()),
    "it": frozenset("il la gli che di e in un una è non per con sono lo questo".split()),
    "pt": frozenset("o a os as que de e em um uma é não por com para está você".split()),
    "en": frozenset("the a and of to in is you that it he she was for on are with i not".split()),
}


def language_of(text: str) -> str:
    """A BCP 47 code; `en` when nothing tells otherwise."""
    counts: dict[str, int] = {}
    for letter in text[:20_000]:
        if letter.isalpha() and not letter.isascii():
            script = unicodedata.name(letter, "?").split(" ", 1)[0].split("-", 1)[0]
            counts[script] = counts.get(script, 0) + 1
    latin = sum(letter.isascii() and letter.isalpha() for letter in text[:20_000])
    known = {script: count for script, count in counts.items() if script in SCRIPTS}
    if known and max(known.values()) * 2 > latin:
        return _by_script(text, known)
    return _by_words(text)


def _by_script(text: str, counts: dict[str, int]) -> str:
    if counts.get("HIRAGANA") or counts.get("KATAKANA"):
        return "ja"
    code = SCRIPTS[max(counts, key=lambda script: counts[script])]
    if code != "hi":
        return code
    words = re.findall(r"[\u0900-\u0963\u0971-\u097f]+", text)
    if any(word in MARATHI for word in words):
        return "mr"
    return "hi" if sum(word in HINDI for word in words) * 25 >= len(words) else "sa"


def _by_words(text: str) -> str:
    words = re.findall(r"[^\W\d_]+", text.lower())[:4000]
    scores = {code: sum(word in common for word in words) for code, common in LATIN.items()}
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] > scores["en"] * 1.3 and scores[best] >= 3 else "en"
