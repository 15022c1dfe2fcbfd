"""The lines of a script with notes and boneyards lifted out, every character still at its place."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from filmstudio.film.screenplay import Position, Remark

LIFTED = "\ue000"
"""Stands where a remark stood, so that positions stay true. A private-use character: scripts have no use for it."""
_REMARK = re.compile(r"/\*(?P<boneyard>.*?)\*/|\[\[(?P<note>(?:[^\n]|\n(?!\n))*?)\]\]", re.DOTALL)


@dataclass(frozen=True)
class Line:
    """One line as the parser sees it: without remarks, tabs as four spaces, no white space at the end but a pair."""

    text: str
    at: Position

    @property
    def plain(self) -> str:
        """The line without white space around it."""
        return self.text.strip()

    @property
    def blank(self) -> bool:
        """Nothing to be seen on the line."""
        return not self.text.strip()


def cut_lines(text: str) -> tuple[list[Line], list[Remark]]:
    """The lines of a script and the remarks that stood between them."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace(LIFTED, " ")
    starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]

    def position(offset: int) -> Position:
        line = bisect_right(starts, offset)
        return Position(line=line, column=offset - starts[line - 1] + 1)

    remarks = [_remark(found, position(found.start())) for found in _REMARK.finditer(text)]
    lifted = _REMARK.sub(lambda found: LIFTED * len(found[0]), text)
    lines: list[Line] = []
    offset = 0
    for raw in lifted.split("\n"):
        indent = len(raw) - len(raw.lstrip())
        lines.append(Line(_clean(raw), position(offset + min(indent, max(0, len(raw) - 1)))))
        offset += len(raw) + 1
    return lines, remarks


def _clean(raw: str) -> str:
    return raw.replace(LIFTED, "").expandtabs(4)


def _remark(found: re.Match[str], at: Position) -> Remark:
    if found["boneyard"] is not None:
        return Remark(kind="boneyard", text=found["boneyard"], at=at)
    return Remark(kind="note", text=found["note"], at=at)
