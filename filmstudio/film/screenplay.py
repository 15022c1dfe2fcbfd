"""A screenplay: elements in the order of the script, each with its place in the source."""

from collections.abc import Iterator
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from filmstudio.film.value import Value


class Position(Value):
    """Where in the script something stands; both count from 1."""

    line: int
    column: int = 1

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column}"


class Script(Value):
    """A script as it came: its name (for messages and titles) and its decoded text."""

    name: str
    format: Literal["fountain", "fdx", "prose"]
    text: str


class TitleEntry(Value):
    """A line of the title page, such as `Title` or `Author`."""

    key: str
    text: str
    at: Position


class Heading(Value):
    """A slugline: `INT. LAMP ROOM - NIGHT`, without the forcing dot and without the scene number."""

    kind: Literal["heading"] = "heading"
    text: str
    at: Position
    number: str | None = None


class Action(Value):
    """What is seen and heard. Emphasis marks stay in the text."""

    kind: Literal["action"] = "action"
    text: str
    at: Position
    centered: bool = False


class Cue(Value):
    """Who speaks next, without `@`, extension and `(CONT'D)`."""

    kind: Literal["cue"] = "cue"
    name: str
    at: Position
    extension: str | None = None
    dual: bool = False


class Parenthetical(Value):
    """How the next words are spoken, without its brackets."""

    kind: Literal["parenthetical"] = "parenthetical"
    text: str
    at: Position


class Dialogue(Value):
    """Words to be spoken, verbatim."""

    kind: Literal["dialogue"] = "dialogue"
    text: str
    at: Position


class Lyric(Value):
    """Words to be sung or chanted, verbatim."""

    kind: Literal["lyric"] = "lyric"
    text: str
    at: Position


class Transition(Value):
    """`CUT TO:` and its kind."""

    kind: Literal["transition"] = "transition"
    text: str
    at: Position


class Section(Value):
    """An outline heading; depth counts from 1. Not shown in the film."""

    kind: Literal["section"] = "section"
    text: str
    at: Position
    depth: int


class Synopsis(Value):
    """What a scene or section is about. Not shown in the film."""

    kind: Literal["synopsis"] = "synopsis"
    text: str
    at: Position


class PageBreak(Value):
    """`===`: a forced new page."""

    kind: Literal["page_break"] = "page_break"
    at: Position


class Remark(Value):
    """A note `[[..]]` or a boneyard `/*..*/`. Not shown in the film."""

    kind: Literal["note", "boneyard"]
    text: str
    at: Position


Element: TypeAlias = Annotated[
    Heading | Action | Cue | Parenthetical | Dialogue | Lyric | Transition | Section | Synopsis | PageBreak | Remark,
    Field(discriminator="kind"),
]


class Scene(Value):
    """A slugline and what follows it; the heading is missing before the first slugline and in prose."""

    heading: Heading | None
    elements: tuple[Element, ...]


class Screenplay(Value):
    """A whole script, read. `language` is a BCP 47 code such as `en`, `hi` or `sa`."""

    label = "Screenplay.1"
    name: str
    title_page: tuple[TitleEntry, ...] = ()
    elements: tuple[Element, ...] = ()
    language: str = "en"

    @property
    def title(self) -> str:
        """The title page's title, else the script's name made readable."""
        written = next((entry.text for entry in self.title_page if entry.key.lower() == "title"), "")
        return " ".join(written.split()).strip("*_ ") or self.name.replace("_", " ").replace("-", " ").title()

    def scenes(self) -> Iterator[Scene]:
        """The elements cut at every heading; an empty stretch before the first heading is left out."""
        heading: Heading | None = None
        held: list[Element] = []
        for element in self.elements:
            if isinstance(element, Heading):
                if heading or held:
                    yield Scene(heading=heading, elements=tuple(held))
                heading, held = element, []
            else:
                held.append(element)
        if heading or held:
            yield Scene(heading=heading, elements=tuple(held))
