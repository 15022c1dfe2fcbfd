"""Fountain and FDX as two other projects read them (MIT; not part of this repository)."""

import html
import re
from itertools import pairwise
from pathlib import Path

import pytest

from filmstudio.film.screenplay import Element, Screenplay
from filmstudio.pipeline.read import decode_script, read
from filmstudio.pipeline.read.fountain import parse_fountain

SUITE = Path(__file__).parents[4] / "shared" / "conformance" / "fountain"
pytestmark = pytest.mark.skipif(not SUITE.is_dir(), reason="the conformance files are not beside this checkout")

TOOLS = (
    "Action Boneyards Character Dialogue Lyrics Notes Parenthetical SceneHeading Scratch Sections Transition UTF8 "
    "TitlePage"
)
SCREENPLAIN = sorted(p.stem for p in (SUITE / "screenplain").glob("*.fountain")) if SUITE.is_dir() else []

DIFFERENT = {
    # `CUT TO:` before a boneyard is a transition: screenplain agrees with us
    "Boneyards": [('\n\nCUT TO:\n"', '"\nTRANSITION:"CUT TO:"')],
    # a name once forced by `@` is known: scripts without upper case rely on it
    "Character": [
        ('ACTION:"3CPO\nNot work."', 'CHARACTER:"3CPO"\nDIALOGUE:"Not work."'),
        ('ACTION:"Han (O. S.) \nThis shouldn\'t work."', 'CHARACTER:"Han" "(O. S.)"\nDIALOGUE:"This shouldn\'t work."'),
    ],
    # two brackets in a row are both directions: nobody should speak the second one aloud
    "Parenthetical": [
        (
            'PARENTHETICAL:"loudly"\nDIALOGUE:"(bouncy)\nAlso trying this?"',
            'PARENTHETICAL:"loudly"\nPARENTHETICAL:"bouncy"\nDIALOGUE:"Also trying this?"',
        )
    ],
    # a blank line ends the speech, and no note may hold one: fountain.io, "Notes"
    "Notes": [
        ("are retired?*\n\nHis hand", 'are retired?*"\nACTION:"His hand'),
        ("without spaces", "without spaces[[This\ndoesn't have spaces. Shouldn't work."),
    ],
    # a leading `CUT TO:` is no title entry: a quirk their notes name themselves
    "Sections": [('TITLEENTRY:"CUT TO":""', 'TRANSITION:"CUT TO:"')],
}


def dump(play: Screenplay) -> str:
    """The other project's way of writing elements; paragraphs of action joined as it joins them."""
    out = [f'TITLEENTRY:"{e.key}":"{e.text}"' for e in play.title_page]
    action: list[tuple[str, int]] = []

    def flush() -> None:
        if action:
            text = action[0][0]
            for (before, at), (after, start) in pairwise(action):
                text += "\n" * (start - at - before.count("\n")) + after
            out.append(f'ACTION:"{text}"')
            action.clear()

    for element in play.elements:
        if element.kind == "action" and not element.centered:
            action.append((element.text, element.at.line))
            continue
        if element.kind in ("note", "boneyard", "page_break", "synopsis"):
            continue
        flush()
        out.append(one(element))
    flush()
    return "\n".join(out)


def one(element: Element) -> str:
    match element.kind:
        case "heading":
            return f'HEADING:"{element.text}"' + (f" ({element.number})" if element.number else "")
        case "cue":
            extension = f' "{element.extension}"' if element.extension else ""
            return f'CHARACTER:"{element.name}"{extension}' + (" (Dual)" if element.dual else "")
        case "section":
            return f'SECTION:"{element.text}" ({element.depth})'
        case "action":
            return f'ACTION:"{element.text}" (centered)'
        case _:
            return f'{element.kind.upper()}:"{getattr(element, "text", "")}"'


def expected(name: str) -> str:
    file = SUITE / "screenplay-tools" / f"{name}.txt"
    file = file if file.exists() else file.with_name(f"{name}-Merged.txt")
    text = file.read_text(encoding="utf-8")
    text = re.split(r"\n(?=\[\[0\]\]NOTE|/\*0\*/BONEYARD)", text)[0]
    text = re.sub(r"\[\[\d+\]\]|/\*\d+\*/", "", text)
    return text.replace('ACTION:""\n', "").replace("\nSYNOPSIS", "\n#SYNOPSIS")


@pytest.mark.parametrize("name", TOOLS.split())
def test_elements_agree_with_screenplay_tools(name: str):
    """Every element type, its text, extension, dual mark, scene number and depth."""
    source = (SUITE / "screenplay-tools" / f"{name}.fountain").read_text(encoding="utf-8")
    wanted = expected(name)
    for theirs, ours in DIFFERENT.get(name, []):
        wanted = wanted.replace(theirs, ours)
    assert loose(dump(parse_fountain(name, source))) == loose(wanted)


def loose(text: str) -> list[str]:
    """Blank lines and white space at ends don't count: paragraphs are elements of their own in this house."""
    joined = re.sub(r'"\nACTION:"', "\n", text)
    return [line.strip(' "') for line in joined.replace('" "', '"').splitlines() if line.strip(' "') and line[0] != "#"]


@pytest.mark.parametrize("name", ["TestFDX-FD", "TestFDX-FI"])
def test_final_draft_and_fountain_say_the_same(name: str):
    """One script, exported by Final Draft and Fade In, has the same elements in both formats."""

    def elements(ending: str) -> list[tuple[str, str]]:
        data = (SUITE / "screenplay-tools" / f"{name}.{ending}").read_bytes()
        play = read(decode_script(f"{name}.{ending}", data))
        return [(e.kind, getattr(e, "text", getattr(e, "name", "")).strip()) for e in play.elements]

    assert elements("fdx") == elements("fountain")


@pytest.mark.parametrize("file", ["csharp", "js", "cpp", "py"])
def test_fdx_of_other_writers_is_read(file: str):
    """Files written by four libraries."""
    name = f"TestFDX-FD-Write-{file}.fdx"
    play = read(decode_script(name, (SUITE / "screenplay-tools" / name).read_bytes()))
    assert [e.kind for e in play.elements].count("heading") == 2
    assert any(e.kind == "dialogue" for e in play.elements)


def words(markup: str) -> list[str]:
    """The words of a page in order, each block apart."""
    blocks = re.split(r"</?(?:div|p|h\d|br ?/?|span)[^>]*>", markup)
    return [" ".join(html.unescape(block).split()) for block in blocks if html.unescape(block).strip()]


def spoken_order(play: Screenplay) -> list[str]:
    out: list[str] = []
    for e in play.elements:
        match e.kind:
            case "cue":
                out.append(f"{e.name} {e.extension or ''}")
            case "parenthetical":
                out.append(f"({e.text})")
            case "heading":
                number = [e.number] if e.number else []
                out += [*number, e.text, *number]
            case "transition":
                out.append(e.text.upper())
            case "note" | "boneyard" | "page_break":
                pass
            case _:
                out += e.text.split("\n")
    return [" ".join(line.split()) for line in out if line.strip()]


@pytest.mark.parametrize("name", SCREENPLAIN)
def test_words_and_order_agree_with_screenplain(name: str):
    """Notes and boneyards leave no trace, synopses and numbers are where they belong, BOM and CRLF don't matter."""
    data = (SUITE / "screenplain" / f"{name}.fountain").read_bytes()
    page = (SUITE / "screenplain" / f"{name}.html").read_text(encoding="utf-8")
    assert spoken_order(read(decode_script(f"{name}.fountain", data))) == words(page)
