"""A manifest: bytes become rows of cells, or mistakes with their lines. Pure; knows nothing of films.

JSON lines (RFC 8259, an object a line) or CSV (RFC 4180, a header row first; also with semicolons or tabs, as
spreadsheets of many countries write it). UTF-8 with or without a byte order mark; any line ends.
"""

import csv
import io
import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import TypeAlias, cast

from filmstudio.errors import BadManifest

LARGEST, MOST_LINES = 16 << 20, 10_000
"""Bytes and films of a manifest."""
ENDINGS = {".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv"}
SHOWN = 60
"""Letters of a wrong value that are shown."""

Cell: TypeAlias = str | int | float | bool | None


@dataclass(frozen=True)
class Row:
    """A film's line, as it came; cells that are empty are left out."""

    line: int
    cells: Mapping[str, Cell]


@dataclass(frozen=True)
class Mistake:
    """Something to mend, and where."""

    line: int
    what: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.what}" if self.line else self.what


@dataclass(frozen=True)
class Manifest:
    """What was read."""

    rows: list[Row] = field(default_factory=list[Row])
    mistakes: list[Mistake] = field(default_factory=list[Mistake])


def parse_manifest(name: str, data: bytes, columns: Collection[str]) -> Manifest:
    """The rows of a manifest that may have these columns, and what is wrong with the others.

    Raises:
        BadManifest: it can't be read at all.
    """
    text = _decoded(name, data)
    parsed = Manifest()
    for found in _csv(text, columns) if _kind(name) == "csv" else _jsonl(text, columns):
        if isinstance(found, Mistake):
            parsed.mistakes.append(found)
        else:
            parsed.rows.append(found)
        if len(parsed.rows) + len(parsed.mistakes) > MOST_LINES:
            raise BadManifest(f"{name}: a manifest has at most {MOST_LINES:,} films; split it in two")
    if not parsed.rows and not parsed.mistakes:
        raise BadManifest(f"{name}: there is no film in it; write a line with the name of a script")
    return parsed


def shown(cell: object) -> str:
    """A value as it can be shown to a person: short, and without anything that moves the cursor."""
    text = cell if isinstance(cell, str) else json.dumps(cell)
    short = text if len(text) <= SHOWN else text[:SHOWN] + "…"
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in short) or "(nothing)"


def _kind(name: str) -> str:
    """How it is written, by the ending of its name."""
    ending = name[name.rfind(".") :].lower() if "." in name else ""
    if ending not in ENDINGS:
        raise BadManifest(f"{name}: can't tell what this is; manifests end in {', '.join(ENDINGS)}")
    return ENDINGS[ending]


def _decoded(name: str, data: bytes) -> str:
    _kind(name)
    if len(data) > LARGEST:
        raise BadManifest(f"{name}: a manifest has at most {LARGEST:,} bytes; split it in two")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise BadManifest(f"{name}: line {line}: this is not UTF-8; save the manifest as UTF-8 text") from error
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise BadManifest(f"{name}: line {line}: this is a binary file; a manifest is text")
    return text


class _Twice(ValueError):
    """A name that an object has twice."""


def _jsonl(text: str, columns: Collection[str]) -> Iterator[Row | Mistake]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            document: object = json.loads(line, object_pairs_hook=_once)
        except _Twice as error:
            yield Mistake(number, f"{shown(str(error))} is given twice")
        except json.JSONDecodeError as error:
            yield Mistake(number, f"this is not JSON: {error.msg} at column {error.colno}")
        except (ValueError, RecursionError):
            yield Mistake(number, "this is not JSON that can be read: a number is too long, or lists are too deep")
        else:
            yield from _object(number, document, columns)


def _once(pairs: list[tuple[str, Cell]]) -> dict[str, Cell]:
    found: dict[str, Cell] = {}
    for name, value in pairs:
        if name in found:
            raise _Twice(name)
        found[name] = value
    return found


def _object(number: int, document: object, columns: Collection[str]) -> Iterator[Row | Mistake]:
    if not isinstance(document, dict):
        yield Mistake(number, 'a film is written as an object, such as {"script": "kite.fountain"}')
        return
    named = cast("dict[str, Cell | list[object] | dict[str, object]]", document)
    yield from _strange(number, named, columns)
    cells: dict[str, Cell] = {}
    for name, value in named.items():
        if isinstance(value, (dict, list)):
            yield Mistake(number, f"{shown(name)}: write one value, not a list")
        elif value not in (None, ""):
            cells[name] = value
    yield Row(number, cells)


def _csv(text: str, columns: Collection[str]) -> Iterator[Row | Mistake]:
    """Rows begin where the one before ended: a cell in quotation marks may hold line ends."""
    first = re.split(r"[\r\n]", text.lstrip("\r\n"), maxsplit=1)[0]
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count), strict=True)
    header: list[str] = []
    begins = 1
    try:
        for cells in rows:
            number, begins = begins, rows.line_num + 1
            values = [cell.strip() for cell in cells]
            if not any(values):
                continue
            if header:
                yield _row(number, header, values)
                continue
            header = [value.lower() for value in values]
            yield from _strange(number, filter(None, header), columns)
            if mistake := _header(number, header):
                yield mistake
                return
    except csv.Error as error:
        yield Mistake(rows.line_num, f"this is not CSV: {error}; is a quotation mark missing?")


def _strange(number: int, names: Iterable[str], columns: Collection[str]) -> Iterator[Mistake]:
    for name in dict.fromkeys(names):
        if name not in columns:
            yield Mistake(number, f"there is no column {shown(name)}; there are {', '.join(columns)}")


def _header(number: int, header: list[str]) -> Mistake | None:
    if "script" not in header:
        return Mistake(number, "the first row names the columns, and one of them is script")
    twice = [name for name in header if name and header.count(name) > 1]
    return Mistake(number, f"there are two columns {shown(twice[0])}") if twice else None


def _row(number: int, header: list[str], values: list[str]) -> Row | Mistake:
    named = list(zip_longest(header, values, fillvalue=""))
    if over := [value for name, value in named if value and not name]:
        return Mistake(number, f"{shown(over[0])} stands in a column without a name; is there a comma too much?")
    return Row(number, {name: value for name, value in named if value})
