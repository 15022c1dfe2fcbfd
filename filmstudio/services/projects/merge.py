"""Two people changed one text: what doesn't touch is joined, line by line (the three-way merge of diff3)."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TypeAlias

Change: TypeAlias = "tuple[int, int, tuple[str, ...]]"
"""Lines of the base from and to, and what stands there now."""


def merged(base: str, mine: str, theirs: str, *, alone: bool = False) -> str | None:
    """Both changes in one text; None where they touch.

    Neighbouring lines touch, for one may have been written because of the other; unless each stands `alone`.
    """
    lines = base.splitlines(keepends=True)
    ours, others = _changes(lines, mine), _changes(lines, theirs)
    changes = sorted({*ours, *others})
    for (first, end, _), (begin, last, _) in pairwise(changes):
        if begin < end or (begin == end and not (alone and (first, begin) != (end, last))):
            return None
    out: list[str] = []
    place = 0
    for begin, end, text in changes:
        out += [*lines[place:begin], *text]
        place = end
    return "".join([*out, *lines[place:]])


def _changes(base: Sequence[str], text: str) -> set[Change]:
    lines = text.splitlines(keepends=True)
    found = SequenceMatcher(None, base, lines, autojunk=False).get_opcodes()
    return {(begin, end, tuple(lines[a:b])) for tag, begin, end, a, b in found if tag != "equal"}
