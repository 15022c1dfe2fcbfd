"""Finding words of the lexicon in a text."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TypeVar

Kind = TypeVar("Kind")


@lru_cache(maxsize=4096)
def _pattern(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_]){re.escape(word)}(?![^\W_]|[\u0900-\u0963])", re.IGNORECASE)


def holds(text: str, words: Iterable[str]) -> int:
    """How often any of these words stands in the text."""
    return sum(len(_pattern(word).findall(text)) for word in words)


def first_place(text: str, word: str) -> int | None:
    """Where a word first stands, in characters."""
    found = _pattern(word).search(text)
    return found.start() if found else None


def best_match(text: str, table: Mapping[Kind, tuple[str, ...]]) -> Kind | None:
    """The kind whose word is the longest found; the earlier in the text where equally long."""
    found = [
        (-len(word), place, kind)
        for kind, words in table.items()
        for word in words
        if (place := first_place(text, word)) is not None
    ]
    return min(found, key=lambda entry: entry[:2])[2] if found else None


def most_frequent(text: str, table: Mapping[Kind, tuple[str, ...]], least: int = 1) -> Kind | None:
    """The kind with the most words in the text, the first in the table where equal."""
    scores = {kind: holds(text, words) for kind, words in table.items()}
    best = max(scores, key=lambda kind: scores[kind])
    return best if scores[best] >= least else None


def all_matches(text: str, table: Mapping[Kind, tuple[str, ...]]) -> list[tuple[int, Kind]]:
    """(place, kind) for every kind found, once each, in the order of the text; a longer word hides those inside it."""
    spans: list[tuple[int, int, Kind]] = []
    for kind, words in table.items():
        for word in sorted(words, key=len, reverse=True):
            spans += [(found.start(), found.end(), kind) for found in _pattern(word).finditer(text)]
    spans.sort(key=lambda span: (span[0] - span[1], span[0]))
    kept: list[tuple[int, int, Kind]] = []
    for start, end, kind in spans:
        inside = any(start < other_end and other_start < end for other_start, other_end, _ in kept)
        if not inside and kind not in (other for _, _, other in kept):
            kept.append((start, end, kind))
    return sorted(((start, kind) for start, _, kind in kept), key=lambda found: found[0])
