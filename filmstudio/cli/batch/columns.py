"""The columns of a manifest: what each takes. Pure: nothing is looked up on the disk."""

import dataclasses
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import get_args
from unicodedata import category

from filmstudio.cli.batch.manifest import Cell, Mistake, Row, shown
from filmstudio.cli.request import LONGEST, SHORTEST, frame_size, rate, seconds
from filmstudio.errors import BadManifest, UserError
from filmstudio.ports.renderer import CaptionStyle

LARGEST_SEED = 2**63 - 1
LONGEST_NAME, LONGEST_PATH = 200, 1000
"""Bytes of a file's name and of a path; file systems take 255 and 4095, and the film's company has longer endings."""

UNSEEN = ("Cc", "Cs", "Zl", "Zp")
"""Kinds of characters that no name of a file needs: control, half a surrogate, line and paragraph ends."""


@dataclass(frozen=True)
class Wanted:
    """A film as a line wants it; what the line doesn't say is as the command line says it for all.

    `script` and `cast` are relative to the manifest, `out` to the folder of films.
    """

    script: str = ""
    out: str = ""
    size: str = "1280x720"
    fps: int = 24
    length: float | None = None
    language: str | None = None
    captions: CaptionStyle = "soft"
    seed: int = 0
    cast: str = ""


def wanted(row: Row, common: Wanted) -> tuple[Wanted, list[Mistake]]:
    """The film of a row, and everything that is wrong with it; columns that there aren't were told before."""
    mistakes: list[Mistake] = []
    found: dict[str, str | int | float] = {}
    for name, cell in row.cells.items():
        if name not in COLUMNS:
            continue
        try:
            found[name] = COLUMNS[name](cell)
        except UserError as error:
            mistakes.append(Mistake(row.line, str(error).removeprefix("--")))
    if "script" not in row.cells:
        mistakes.append(Mistake(row.line, "script is missing; write the name of a script"))
    return dataclasses.replace(common, **found), mistakes  # pyright: ignore[reportArgumentType]


def film_name(wish: Wanted) -> str:
    """Where the film goes, under the folder of films: as asked, or named like its script."""
    path = PurePosixPath(wish.out or f"{PurePosixPath(wish.script).stem}.mp4")
    return str(path.with_suffix(".mp4"))


def _text(cell: Cell, name: str, what: str) -> str:
    if not isinstance(cell, str):
        raise BadManifest(f"{name} {shown(cell)}: write {what}")
    return cell


def _file(name: str) -> Callable[[Cell], str]:
    """A file's name."""

    def checked(cell: Cell) -> str:
        text = _text(cell, name, "the name of a file")
        if any(category(letter) in UNSEEN for letter in text):
            raise BadManifest(f"{name} {shown(text)}: there are control characters in the name")
        long = any(len(part.encode()) > LONGEST_NAME for part in PurePosixPath(text).parts)
        if long or len(text.encode()) > LONGEST_PATH:
            raise BadManifest(f"{name} {shown(text)}: the name is too long; the most is {LONGEST_NAME} bytes")
        return text

    return checked


def _out(cell: Cell) -> str:
    text = _file("out")(cell)
    path = PurePosixPath(text)
    if path.is_absolute() or ".." in path.parts:
        raise BadManifest(f"out {shown(text)}: films stay in their folder; choose it with --out DIR")
    if path.suffix.lower() != ".mp4":
        raise BadManifest(f"out {shown(text)}: films are MP4; let the name end in .mp4")
    return text


def _size(cell: Cell) -> str:
    text = _text(cell, "size", "it as WIDTHxHEIGHT, such as 1280x720")
    frame_size(shown(text))
    return text


def _whole(cell: Cell, name: str, most: int) -> int:
    number = int(cell) if isinstance(cell, str) and re.fullmatch(r"[+-]?[0-9]{1,19}", cell) else cell
    if not isinstance(number, int) or isinstance(number, bool) or abs(number) > most:
        raise BadManifest(f"{name} {shown(cell)}: write a whole number")
    return number


def _fps(cell: Cell) -> int:
    fps = _whole(cell, "fps", LARGEST_SEED)
    rate(fps)
    return fps


def _length(cell: Cell) -> float:
    number = float(cell) if isinstance(cell, str) and re.fullmatch(r"[0-9]{1,9}([.][0-9]{1,9})?", cell) else cell
    if not isinstance(number, (int, float)) or isinstance(number, bool):
        raise BadManifest(f"length {shown(cell)}: write seconds, such as 90")
    if not SHORTEST <= number <= LONGEST:
        raise BadManifest(f"length {shown(cell)}: a film is {SHORTEST} to {LONGEST} seconds long")
    return seconds(float(number))


def _language(cell: Cell) -> str:
    text = _text(cell, "language", "a code such as en, hi or sa")
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", text):
        raise BadManifest(f"language {shown(text)}: write a code such as en, hi or sa")
    return text


def _captions(cell: Cell) -> str:
    if cell not in get_args(CaptionStyle):
        raise BadManifest(f"captions {shown(cell)}: there are {', '.join(get_args(CaptionStyle))}")
    return str(cell)


COLUMNS: Mapping[str, Callable[[Cell], str | int | float]] = {
    "script": _file("script"),
    "out": _out,
    "size": _size,
    "fps": _fps,
    "length": _length,
    "language": _language,
    "captions": _captions,
    "seed": lambda cell: _whole(cell, "seed", LARGEST_SEED),
    "cast": _file("cast"),
}
