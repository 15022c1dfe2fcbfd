"""Final Draft's `.fdx`: XML with a paragraph for each element."""

import re
from itertools import pairwise
from xml.sax import ContentHandler, SAXException
from xml.sax.xmlreader import AttributesImpl, Locator

from defusedxml import DefusedXmlException
from defusedxml.sax import parseString

from filmstudio.errors import UnreadableScript
from filmstudio.film.screenplay import (
    Action,
    Cue,
    Dialogue,
    Element,
    Heading,
    Lyric,
    Parenthetical,
    Position,
    Screenplay,
    TitleEntry,
    Transition,
)
from filmstudio.pipeline.read.fountain import CONTINUED, CUE


def parse_fdx(name: str, text: str) -> Screenplay:
    """A screenplay from Final Draft XML.

    Raises:
        UnreadableScript: it is not well-formed XML, has a document type or entities, or is no Final Draft script.
    """
    handler = _Paragraphs()
    try:
        parseString(text.encode(), handler)
    except SAXException as error:
        line = getattr(error, "getLineNumber", lambda: 1)() or 1
        message = f"{name}: line {line}: not well-formed Final Draft XML ({error}); export it again from Final Draft"
        raise UnreadableScript(message) from error
    except DefusedXmlException as error:
        message = f"{name}: XML entities and document types are not read; export it as plain FDX"
        raise UnreadableScript(message) from error
    if not handler.is_script:
        raise UnreadableScript(f"{name}: this XML is not a Final Draft script (no <FinalDraft> with <Content>)")
    return Screenplay(name=name, title_page=_title(handler.title), elements=tuple(handler.elements))


def _title(lines: list[tuple[str, Position]]) -> tuple[TitleEntry, ...]:
    """The first words of the title page are the title; what follows `by` is the author."""
    entries = [TitleEntry(key="Title", text=lines[0][0], at=lines[0][1])] if lines else []
    for (before, _), (text, at) in pairwise(lines):
        if re.search(r"\bby$", before, re.IGNORECASE):
            entries.append(TitleEntry(key="Author", text=text, at=at))
    return tuple(entries)


class _Paragraphs(ContentHandler):
    """Collects the paragraphs of `<Content>` and of `<TitlePage>`."""

    def __init__(self) -> None:
        super().__init__()
        self.is_script = False
        self.elements: list[Element] = []
        self.title: list[tuple[str, Position]] = []
        self._locator: Locator | None = None
        self._path: list[str] = []
        self._open: list[tuple[str, Position, list[str]]] = []
        self._duals = 0

    def setDocumentLocator(self, locator: Locator) -> None:
        self._locator = locator

    def startElement(self, name: str, attrs: AttributesImpl) -> None:
        self._path.append(name)
        self.is_script = self.is_script or self._path[:2] == ["FinalDraft", "Content"]
        if name == "DualDialogue":
            self._duals = 1
        if name == "Paragraph":
            self._open.append((attrs.get("Type", "Action"), self._here(), []))

    def _here(self) -> Position:
        if self._locator is None:
            return Position(line=1)
        return Position(line=self._locator.getLineNumber() or 1, column=(self._locator.getColumnNumber() or 0) + 1)

    def characters(self, content: str) -> None:
        if self._open and self._path and self._path[-1] == "Text":
            self._open[-1][2].append(content)

    def endElement(self, name: str) -> None:
        self._path.pop()
        if name == "DualDialogue":
            self._duals = 0
        if name != "Paragraph":
            return
        kind, at, pieces = self._open.pop()
        text = "".join(pieces).strip()
        if text and "TitlePage" in self._path:
            self.title.append((text, at))
        elif text and self._path[:2] == ["FinalDraft", "Content"]:
            self.elements.append(self._element(kind, text, at))

    def _element(self, kind: str, text: str, at: Position) -> Element:
        match kind:
            case "Scene Heading":
                return Heading(text=text, at=at)
            case "Character":
                return self._cue(text, at)
            case "Dialogue":
                return Dialogue(text=text, at=at)
            case "Parenthetical":
                return Parenthetical(text=text.removeprefix("(").removesuffix(")"), at=at)
            case "Transition":
                return Transition(text=text, at=at)
            case "Lyrics" | "Lyric" | "Singing":
                return Lyric(text=text, at=at)
            case _:
                return Action(text=text, at=at)

    def _cue(self, text: str, at: Position) -> Cue:
        found = CUE.match(CONTINUED.sub("", text).strip())
        dual = self._duals == 2
        self._duals += 1 if self._duals else 0
        if not found:
            return Cue(name=text, at=at, dual=dual)
        return Cue(name=found["name"].strip(), extension=found["extensions"].strip() or None, dual=dual, at=at)
