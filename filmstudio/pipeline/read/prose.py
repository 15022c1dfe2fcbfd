"""Prose, verse and plain dialogue: everything that is not written as a screenplay.

`NAME: words` lines become cues. Words in quotation marks are spoken by whoever the sentence names. Everything else is
read by the narrator while it is shown; Sanskrit verse and lines of poems are recited.
"""

import re
from collections.abc import Iterator

from filmstudio.film.screenplay import (
    Action,
    Cue,
    Dialogue,
    Element,
    Heading,
    Lyric,
    Position,
    Screenplay,
    Section,
    TitleEntry,
)
from filmstudio.pipeline.read.fountain import HEADING
from filmstudio.pipeline.read.language import language_of
from filmstudio.pipeline.read.lines import Line, cut_lines

NARRATOR = "NARRATOR"
TALK = re.compile(r"(?P<name>[^\W\d_][\w .'’-]{0,30}?)\s*(?:\((?P<how>[^()]+)\))?\s*:\s+(?P<words>\S.*)$")
QUOTE = re.compile(r"[\"“«](?P<words>[^\"“”«»]+)[\"”»]")
SAID = (
    r"(?:said|says|asked|asks|cried|cries|whispered|whispers|shouted|shouts|replied|replies|answered|answers|called|calls"
    r"|laughed|laughs|muttered|mutters|murmured|sighed|sighs|yelled|yells|began|added|adds)"
)
BEFORE = re.compile(rf"([A-Z][\w’']+(?: [A-Z][\w’']+)?) {SAID}\b[^.!?\"“]*$")
AFTER = re.compile(rf"^[\s,]*(?:{SAID} ([A-Z][\w’']+(?: [A-Z][\w’']+)?)|([A-Z][\w’']+(?: [A-Z][\w’']+)?) {SAID})")
MARKDOWN = re.compile(r"(#{1,6})\s+(.*)$")
MOST_LINE = 60
"""Longest average line, in characters, of a stanza that counts as verse."""


def looks_like_screenplay(text: str) -> bool:
    """True when a `.txt` or `.md` is Fountain in all but its name: a slugline stands on a line of its own."""
    lines, _ = cut_lines(text)
    return any(HEADING.match(line.plain) and line.plain == line.plain.upper() for line in lines if not line.blank)


def parse_prose(name: str, text: str) -> Screenplay:
    """A screenplay from plain words."""
    lines, remarks = cut_lines(text)
    title, body = _title(lines)
    elements: list[Element] = []
    language = language_of(text)
    for stanza in _stanzas(body):
        elements += _stanza(stanza, verse=language == "sa" or _is_verse(stanza))
    return Screenplay(
        name=name, title_page=title, elements=tuple(sorted([*elements, *remarks], key=_place)), language=language
    )


def _place(element: Element) -> tuple[int, int]:
    return element.at.line, element.at.column


def _title(lines: list[Line]) -> tuple[tuple[TitleEntry, ...], list[Line]]:
    """A first line that is a markdown heading, or short and alone, is the title."""
    first = next((i for i, line in enumerate(lines) if not line.blank), 0)
    if first >= len(lines):
        return (), []
    line = lines[first]
    heading = MARKDOWN.match(line.plain)
    alone = first + 1 < len(lines) and lines[first + 1].blank and any(not later.blank for later in lines[first + 1 :])
    short = len(line.plain) <= 60 and line.plain[-1:] not in '.!?।॥,:;"”'
    if heading or (alone and short):
        words = heading[2] if heading else line.plain
        return (TitleEntry(key="Title", text=words, at=line.at),), lines[first + 1 :]
    return (), lines[first:]


def _stanzas(lines: list[Line]) -> Iterator[list[Line]]:
    held: list[Line] = []
    for line in lines:
        if line.blank or MARKDOWN.match(line.plain):
            if held:
                yield held
            held = []
        if MARKDOWN.match(line.plain):
            yield [line]
        elif not line.blank:
            held.append(line)
    if held:
        yield held


def _is_verse(stanza: list[Line]) -> bool:
    return len(stanza) > 1 and sum(len(line.plain) for line in stanza) / len(stanza) <= MOST_LINE


def _stanza(stanza: list[Line], verse: bool) -> Iterator[Element]:
    if found := MARKDOWN.match(stanza[0].plain):
        yield Section(text=found[2], depth=len(found[1]), at=stanza[0].at)
    elif re.fullmatch(r"[-*_ ]{3,}", stanza[0].plain):
        yield Heading(text="LATER", at=stanza[0].at)
    elif all(TALK.match(line.plain) for line in stanza):
        for line in stanza:
            yield from _talk(line)
    elif verse:
        yield from _recited(stanza)
    else:
        yield from _told(stanza)


def _talk(line: Line) -> Iterator[Element]:
    found = TALK.match(line.plain)
    if found:
        how = f"({found['how']})" if found["how"] else None
        yield Cue(name=found["name"].strip().upper(), extension=how, at=line.at)
        column = line.at.column + found.start("words")
        yield Dialogue(text=found["words"], at=Position(line=line.at.line, column=column))


def _recited(stanza: list[Line]) -> Iterator[Element]:
    text = "\n".join(line.plain for line in stanza)
    yield Action(text=text, at=stanza[0].at)
    yield Cue(name=NARRATOR, extension="(V.O.)", at=stanza[0].at)
    for line in stanza:
        yield Lyric(text=line.plain, at=line.at)


def _told(stanza: list[Line]) -> Iterator[Element]:
    """A paragraph: shown whole, then read piece by piece, quotations by those who say them."""
    text, at = " ".join(line.plain for line in stanza), stanza[0].at
    yield Action(text=text, at=at)
    last = 0
    for quote in QUOTE.finditer(text):
        yield from _read(text[last : quote.start()], NARRATOR, at)
        yield from _read(quote["words"], _speaker(text, quote), at)
        last = quote.end()
    yield from _read(text[last:], NARRATOR, at)


def _speaker(text: str, quote: re.Match[str]) -> str:
    before = BEFORE.search(text[: quote.start()].rstrip(" ,:"))
    after = AFTER.match(text[quote.end() :])
    found = after or before
    return next((name for name in found.groups() if name), NARRATOR).upper() if found else NARRATOR


def _read(words: str, who: str, at: Position) -> Iterator[Element]:
    if any(letter.isalnum() for letter in words):
        yield Cue(name=who, extension="(V.O.)" if who == NARRATOR else None, at=at)
        yield Dialogue(text=words.strip(), at=at)
