"""Sayable words: noises as a voice can read them, which would otherwise be spelled letter by letter."""

import re

NOISES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"h*m{2,}h*|hm+", re.IGNORECASE), "Hmm"),
    (re.compile(r"m+-?h+m+", re.IGNORECASE), "Um-hum"),
    (re.compile(r"sh+", re.IGNORECASE), "Shush"),
    (re.compile(r"br{2,}", re.IGNORECASE), "Burr"),
    (re.compile(r"gr{2,}", re.IGNORECASE), "Gurr"),
    (re.compile(r"pf+t*", re.IGNORECASE), "Puff"),
    (re.compile(r"tsk", re.IGNORECASE), "Tut"),
    (re.compile(r"e+w{2,}", re.IGNORECASE), "Ew"),
    (re.compile(r"a+w{2,}", re.IGNORECASE), "Aw"),
    (re.compile(r"uh{2,}", re.IGNORECASE), "Uh"),
    (re.compile(r"er{2,}", re.IGNORECASE), "Er"),
    (re.compile(r"a+r*g+h+", re.IGNORECASE), "Argh"),
    (re.compile(r"a{2,}h*", re.IGNORECASE), "Aah"),
    (re.compile(r"o{2,}h+", re.IGNORECASE), "Ooh"),
)
LAUGH = re.compile(r"(h[aeio])\1+h?", re.IGNORECASE)
WORD = re.compile(r"(?<!\w)(?<!\d )[^\W\d_]+(?:-[^\W\d_]+)?")
"""Not a unit such as the mm of "35 mm"."""
LETTERS = re.compile(r"[IVXLCDM]{2,}|A{2,3}")
"""Roman numerals and abbreviations stay as they are."""
DRAWN = re.compile(r"([a-z])\1{2,}", re.IGNORECASE)


def sayable(text: str, language: str) -> str:
    """English words as they are meant to be said: "Shhh" is hushed, "Noooo" is a no, "Hahaha" are three."""
    return WORD.sub(lambda found: _said(found[0]), text) if language.startswith("en") else text


def _said(word: str) -> str:
    if LETTERS.fullmatch(word):
        return word
    for pattern, said in NOISES:
        if pattern.fullmatch(word):
            return said
    if LAUGH.fullmatch(word):
        return " ".join([word[:2], *[word[2:4].lower()] * (len(word) // 2 - 1)])
    return DRAWN.sub(_shortened, word)


def _shortened(found: re.Match[str]) -> str:
    """Once, but "coool" keeps two."""
    after = found.string[found.end() : found.end() + 1].lower()
    return found[1] * (2 if found[1].lower() == "o" and after in tuple("dklmnt") else 1)
