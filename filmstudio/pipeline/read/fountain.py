"""Fountain, the plain text screenplay format. Source: fountain.io/syntax, version 1.1."""

import re
from collections.abc import Iterator

from filmstudio.film.screenplay import (
    Action,
    Cue,
    Dialogue,
    Element,
    Heading,
    Lyric,
    PageBreak,
    Parenthetical,
    Screenplay,
    Section,
    Synopsis,
    TitleEntry,
    Transition,
)
from filmstudio.pipeline.read.lines import Line, cut_lines

HEADING = re.compile(r"(INT\.?/EXT|EXT\.?/INT|INT|EXT|EST|I\.?/E)[. ]", re.IGNORECASE)
NUMBER = re.compile(r"\s*#([\w.)-]+)#\s*$")
CUE = re.compile(r"(?P<name>[^\s(^][^(^]*?)\s*(?P<extensions>(\([^()]*\)\s*)*)(?P<dual>\^)?\s*$")
CONTINUED = re.compile(r"\(CONT['’]?D\.?\)", re.IGNORECASE)
FADE = re.compile(r"(FADE (IN|OUT|TO BLACK|TO WHITE)|CUT TO BLACK)[.:]?$")
TITLE_KEY = re.compile(r"(?P<key>[^\s:][^:\n]{0,40}):(?P<text>.*)$")
SECTION = re.compile(r"(#+)\s*(.*)$")
PAGE_BREAK = re.compile(r"={3,}$")


def parse_fountain(name: str, text: str, cast: frozenset[str] = frozenset()) -> Screenplay:
    """A screenplay from Fountain text; never fails, as every text is some Fountain.

    `cast` are names known from elsewhere: with them, and with every name once forced by `@`, a cue needs neither
    upper case nor `@`, which scripts without upper case rely on.
    """
    lines, remarks = cut_lines(text)
    title_page, rest = _title_page(lines)
    forced = {cue.name for line in rest if line.plain.startswith("@") and (cue := _cue(line.plain[1:], line, True))}
    elements = [*_Body(rest, cast | forced).elements(), *remarks]
    elements.sort(key=lambda element: (element.at.line, element.at.column))
    return Screenplay(name=name, title_page=title_page, elements=tuple(elements))


def _title_page(lines: list[Line]) -> tuple[tuple[TitleEntry, ...], list[Line]]:
    """Keys and values at the top, up to the first line that is neither."""
    first = TITLE_KEY.match(lines[0].text) if lines else None
    if not first or HEADING.match(first[0]) or (first["key"].isupper() and first["key"] != "TITLE"):
        return (), lines
    entries: list[TitleEntry] = []
    for index, line in enumerate(lines):
        if line.blank:
            return tuple(entries), lines[index + 1 :]
        found = TITLE_KEY.match(line.text)
        if found:
            entries.append(TitleEntry(key=found["key"].strip(), text=found["text"].strip(), at=line.at))
        elif entries and line.text.startswith(("   ", "\t")):
            last = entries.pop()
            entries.append(TitleEntry(key=last.key, text=f"{last.text}\n{line.text.rstrip()}", at=last.at))
        else:
            return tuple(entries), lines[index:]
    return tuple(entries), []


def _cue(text: str, line: Line, forced: bool) -> Cue | None:
    """A character's name with its extensions, if the text can be one."""
    found = CUE.match(CONTINUED.sub("", text).strip())
    if not found:
        return None
    name = found["name"].strip()
    letters = [c for c in name if c.isalpha()]
    spoken = bool(letters) and name == name.upper() and name != name.lower() and not name[0].isdigit()
    if not (forced or spoken):
        return None
    return Cue(name=name, extension=found["extensions"].strip() or None, dual=bool(found["dual"]), at=line.at)


class _Body:
    """Walks the lines after the title page once."""

    def __init__(self, lines: list[Line], cast: frozenset[str] | set[str]) -> None:
        self._lines, self._cast, self._index = lines, cast, 0

    def elements(self) -> Iterator[Element]:
        while self._index < len(self._lines):
            line = self._lines[self._index]
            if line.blank:
                self._index += 1
                continue
            if cue := self._cue_here(line):
                self._index += 1
                yield cue
                yield from self._speech()
            elif single := self._single(line):
                self._index += 1
                yield single
            else:
                yield self._action(line)

    def _after_blank(self) -> bool:
        return self._index == 0 or self._lines[self._index - 1].blank

    def _before_blank(self) -> bool:
        return self._index + 1 >= len(self._lines) or self._lines[self._index + 1].blank

    def _cue_here(self, line: Line) -> Cue | None:
        text = line.plain
        if text.startswith("@"):
            return _cue(text[1:], line, True)
        if not self._after_blank() or self._before_blank() or text[0] in "!.>~#=(":
            return None
        if HEADING.match(text):
            return None
        bare = CUE.match(text)
        known = bool(bare) and bare["name"].strip() in self._cast
        return _cue(text, line, known)

    def _single(self, line: Line) -> Element | None:
        """An element of one line, if this is one."""
        text, at = line.plain, line.at
        match text[0]:
            case "." if len(text) > 1 and text[1].isalnum():
                return _heading(text[1:], line)
            case ">" if text.endswith("<") and len(text) > 1:
                return Action(text=text[1:-1], at=at, centered=True)
            case ">":
                return Transition(text=text[1:].strip(), at=at)
            case "~":
                return Lyric(text=text[1:].strip(), at=at)
            case "#" if found := SECTION.match(text):
                return Section(text=found[2], depth=len(found[1]), at=at)
            case "=" if PAGE_BREAK.match(text):
                return PageBreak(at=at)
            case "=":
                return Synopsis(text=text[1:].strip(), at=at)
            case _:
                return self._by_its_looks(line)

    def _by_its_looks(self, line: Line) -> Element | None:
        if not self._after_blank():
            return None
        if HEADING.match(line.plain):
            return _heading(line.plain, line)
        upper = line.plain == line.plain.upper() and line.plain.endswith("TO:")
        if (upper or FADE.match(line.plain)) and self._before_blank():
            return Transition(text=line.plain, at=line.at)
        return None

    def _speech(self) -> Iterator[Element]:
        """Dialogue, parentheticals and lyrics up to a blank line; a line of two spaces is a pause within."""
        held: list[Line] = []
        while self._index < len(self._lines):
            line = self._lines[self._index]
            if line.blank and not (line.text.startswith("  ") and not self._before_blank()):
                break
            self._index += 1
            bracketed = line.plain.startswith("(") and line.plain.endswith(")")
            if bracketed or line.plain.startswith("~"):
                yield from _dialogue(held)
                held = []
                if bracketed:
                    yield Parenthetical(text=line.plain[1:-1], at=line.at)
                else:
                    yield Lyric(text=line.plain[1:].strip(), at=line.at)
            else:
                held.append(line)
        yield from _dialogue(held)

    def _action(self, first: Line) -> Action:
        """A paragraph of action: up to a blank line or a line that is something of its own."""
        held = [first.text.rstrip() if first.plain[0] != "!" else first.plain[1:]]
        self._index += 1
        while self._index < len(self._lines):
            line = self._lines[self._index]
            if line.blank or line.plain[0] in "@~" or (line.plain[0] != "." and self._single(line)):
                break
            held.append(line.text.rstrip().removeprefix("!"))
            self._index += 1
        return Action(text="\n".join(held), at=first.at)


def _dialogue(held: list[Line]) -> Iterator[Dialogue]:
    if held:
        yield Dialogue(text="\n".join(line.plain for line in held), at=held[0].at)


def _heading(text: str, line: Line) -> Heading:
    number = NUMBER.search(text)
    return Heading(text=NUMBER.sub("", text).strip(), number=number[1] if number else None, at=line.at)
