import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmstudio.errors import UnreadableScript
from filmstudio.film.screenplay import Cue, Dialogue, Heading, Lyric, Screenplay
from filmstudio.pipeline.read import decode_script, read
from filmstudio.pipeline.read.fountain import parse_fountain
from filmstudio.pipeline.read.language import language_of


def play(text: str, file: str = "a.fountain") -> Screenplay:
    return read(decode_script(file, text.encode()))


def spoken(found: Screenplay) -> list[tuple[str, str]]:
    who = ""
    out: list[tuple[str, str]] = []
    for e in found.elements:
        if isinstance(e, Cue):
            who = e.name
        elif isinstance(e, (Dialogue, Lyric)):
            out.append((who, e.text))
    return out


def test_every_element_knows_its_place():
    """Errors, captions and shots point back to the script."""
    found = play("INT. ROOM - DAY\n\nShe waits.\n\n    MARA\n    Hello.\n")
    assert [(e.kind, e.at.line, e.at.column) for e in found.elements] == [
        ("heading", 1, 1), ("action", 3, 1), ("cue", 5, 5), ("dialogue", 6, 5),
    ]  # fmt: skip


def test_crlf_equals_lf():
    """The same script from Windows is the same film, digest and all."""
    text = "Title: A\n\nINT. ROOM - DAY\n\nMARA\n(softly)\nHello.\n  \nYou.\n"
    assert play(text).digest == play(text.replace("\n", "\r\n")).digest == play("\ufeff" + text).digest


@pytest.mark.parametrize("name", ["मीरा", "سارة", "ハナ"])
def test_scripts_without_upper_case_use_forced_cues_and_the_cast(name: str):
    """Devanagari, Arabic and Japanese have no capitals: `@` once, or the cast list, makes a cue."""
    text = f".ROOM\n\n@{name}\nक ख।\n\n{name}\nग घ।\n"
    assert [who for who, _ in spoken(play(text))] == [name, name]
    known = parse_fountain("a", f"{name}\nक ख।\n", frozenset({name}))
    assert [e.kind for e in known.elements] == ["cue", "dialogue"]


def test_dialogue_is_verbatim():
    """Every word, mark and space within a line."""
    line = "I *said*— “wait”…  twice; didn’t I? [sic] 50% & 3/4"
    assert spoken(play(f"MARA\n{line}\n")) == [("MARA", line)]


def test_prose_is_told_and_quotations_are_spoken_by_those_who_say_them():
    """A story needs no screenplay."""
    found = play('The Kite\n\nThe wind rose. "Hold it tight," said Ravi. Meera laughed. "I am!"\n', "kite.txt")
    assert found.title == "The Kite"
    assert spoken(found) == [
        ("NARRATOR", "The wind rose."),
        ("RAVI", "Hold it tight,"),
        ("NARRATOR", "said Ravi. Meera laughed."),
        ("NARRATOR", "I am!"),
    ]


def test_a_podcast_is_a_dialogue():
    """`NAME: words` a line."""
    found = play("Anna: Welcome back.\nBen (laughing): Thanks, Anna.\n", "show.txt")
    assert spoken(found) == [("ANNA", "Welcome back."), ("BEN", "Thanks, Anna.")]


def test_a_sloka_is_recited_in_sanskrit():
    """Verse lines become lyrics, and the language is told from Hindi."""
    found = play("कर्मण्येवाधिकारस्ते मा फलेषु कदाचन।\nमा कर्मफलहेतुर्भूर्मा ते सङ्गोऽस्त्वकर्मणि॥\n", "gita.txt")
    assert found.language == "sa"
    assert [e.kind for e in found.elements] == ["action", "cue", "lyric", "lyric"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("She said that it was the end of the road.", "en"),
        ("मैं घर में हूँ और वह बाहर है।", "hi"),
        ("धर्मक्षेत्रे कुरुक्षेत्रे समवेता युयुत्सवः", "sa"),
        ("El niño no quiere ir a la escuela, pero su madre le dice que sí.", "es"),
        ("Je ne sais pas pourquoi il est dans la maison avec le chat.", "fr"),
        ("நான் வீட்டில் இருக்கிறேன்", "ta"),
        ("これはペンです", "ja"),
    ],
)
def test_the_language_is_told_from_the_words(text: str, code: str):
    """Voices and fonts depend on it."""
    assert language_of(text) == code


@pytest.mark.parametrize(
    ("file", "data", "says"),
    [
        ("a.fountain", b"", "empty"),
        ("a.fountain", b"  \n\t\n", "empty"),
        ("a.fountain", b"x" * 2_000_001, "too large"),
        ("a.fountain", b"INT. A\n\nabc\n\xff\xfa", "line 4, column 1"),
        ("a.txt", b"\x89PNG\r\n\0\0\0\rIHDR", "binary"),
        ("a.docx", b"PK", ".fountain"),
        ("noending", b"INT.", ".fountain"),
        ("a.fdx", b"<FinalDraft><Content>", "line 1"),
        ("a.fdx", b"<html></html>", "not a Final Draft script"),
        ("a.fdx", b'<!DOCTYPE x [<!ENTITY a "b">]><FinalDraft><Content/></FinalDraft>', "entities"),
    ],
)
def test_a_broken_script_gets_an_error_that_says_what_and_where(file: str, data: bytes, says: str):
    """Nobody should see a traceback for a bad file."""
    with pytest.raises(UnreadableScript, match=says):
        read(decode_script(file, data))


def test_utf16_is_read():
    """What Windows' Notepad saves as "Unicode"."""
    assert [e.kind for e in read(decode_script("a.fountain", "INT. A - DAY\n".encode("utf-16"))).elements] == [
        "heading"
    ]


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from("AB ab\n.@>!~#=()[]*/^:-\té\u0915"), max_size=300))
def test_every_text_is_some_fountain(text: str):
    """The parser never fails, positions point into the text, and nothing outside remarks is lost."""
    found = parse_fountain("a", text)
    lines = text.split("\n")
    for element in found.elements:
        assert 1 <= element.at.line <= len(lines)
        assert not isinstance(element, Heading) or element.text == element.text.strip()


def test_twice_the_script_takes_about_twice_the_time():
    """A feature of 150 kB and half of it, side by side: nothing looks back over all that was read."""
    rng = random.Random(1)
    scene = "INT. ROOM {} - DAY\n\nSomebody walks in.\n\nMARA\n(softly)\nI have been here before, you know. {}\n\n"
    scenes = [scene.format(i, "word " * rng.randrange(12)) for i in range(1400)]

    def seconds(count: int) -> float:
        text, start = "".join(scenes[:count]), time.process_time()
        assert len(parse_fountain("feature", text).elements) == count * 5
        return time.process_time() - start

    assert len("".join(scenes)) > 150_000
    assert min(seconds(1400) for _ in range(3)) < 3 * min(seconds(700) for _ in range(3))
