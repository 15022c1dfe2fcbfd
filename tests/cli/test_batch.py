"""A batch's manifest, journal and names, without making a film."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmstudio.cli.batch.check import Batch, Film, fingerprint
from filmstudio.cli.batch.columns import COLUMNS, Wanted
from filmstudio.cli.batch.command import Handing, films_folder
from filmstudio.cli.batch.journal import Journal, Record
from filmstudio.cli.batch.manifest import LARGEST, MOST_LINES, Cell, Manifest, parse_manifest
from filmstudio.cli.batch.pace import Pace, spoken
from filmstudio.cli.cast import cast_of
from filmstudio.cli.request import Request
from filmstudio.errors import BadCast, BadManifest, NotSetUp, UserError

SCRIPT = "INT. KITCHEN - DAY\n\nANNA\nHello.\n"
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1).filter(
    lambda text: text == text.strip() != ""
)
CELLS = st.one_of(TEXT, st.integers(-(2**63), 2**63), st.floats(allow_nan=False, allow_infinity=False), st.booleans())


def lines_of(cells: st.SearchStrategy[Cell]) -> st.SearchStrategy[list[dict[str, Cell]]]:
    line = st.fixed_dictionaries({"script": TEXT}, optional=dict.fromkeys(tuple(COLUMNS)[1:], cells))
    return st.lists(line, min_size=1, max_size=5)


def parse(name: str, text: str | bytes) -> Manifest:
    return parse_manifest(name, text.encode() if isinstance(text, str) else text, COLUMNS)


@given(lines=lines_of(CELLS), mark=st.booleans(), end=st.sampled_from(["\n", "\r\n", "\n\n", " \r\n\r\n"]),
       plain=st.booleans())  # fmt: skip
def test_json_lines_come_back_as_they_were_written(lines: list[dict[str, Cell]], mark: bool, end: str, plain: bool):
    """With any line ends, with a byte order mark, and in any alphabet."""
    text = "\ufeff" * mark + end.join(json.dumps(line, ensure_ascii=plain) for line in lines)
    parsed = parse("a.jsonl", text)
    assert not parsed.mistakes
    assert [row.cells for row in parsed.rows] == lines
    step = end.count("\n")
    assert [row.line for row in parsed.rows] == [1 + step * number for number in range(len(lines))]


@given(lines=lines_of(TEXT), mark=st.booleans(), end=st.sampled_from(["\n", "\r\n"]), comma=st.sampled_from(",;\t"))
def test_csv_comes_back_as_it_was_written(lines: list[dict[str, Cell]], mark: bool, end: str, comma: str):
    """As spreadsheets of many countries write it; a cell may hold commas, quotation marks and line ends."""
    names = list(COLUMNS)
    file = io.StringIO()
    writer = csv.writer(file, delimiter=comma, lineterminator=end, quoting=csv.QUOTE_ALL)
    writer.writerows([names, *([line.get(name, "") for name in names] for line in lines)])
    parsed = parse("a.CSV", "\ufeff" * mark + file.getvalue())
    assert not parsed.mistakes
    assert [row.cells for row in parsed.rows] == lines
    assert parsed.rows[0].line == 2


@given(data=st.binary(max_size=200) | st.text(st.sampled_from('{}[]",:;\t\r\n\\ script0e-')).map(str.encode))
def test_whatever_the_bytes_the_answer_is_words(data: bytes):
    """No traceback, in neither format."""
    for name in ("a.jsonl", "a.csv"):
        try:
            parse(name, data)
        except BadManifest as error:
            assert name in str(error)


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.xlsx", b"PK", "manifests end in .jsonl, .ndjson, .csv"),
        ("jsonl", b"{}", "manifests end in"),
        ("a.jsonl", b"", "there is no film in it"),
        ("a.jsonl", b"\xef\xbb\xbf\r\n\n ", "there is no film in it"),
        ("a.csv", b"script,out\r\n,\r\n", "there is no film in it"),
        ("a.csv", "script\ncaf\u00e9.txt".encode("latin-1"), "line 2: this is not UTF-8"),
        ("a.csv", "script\na.txt".encode("utf-16"), "line 1: this is not UTF-8"),
        ("a.jsonl", b'{"script":\n"a\0"}', "line 2: this is a binary file"),
        ("a.jsonl", b" " * (LARGEST + 1), "at most 16,777,216 bytes"),
        ("a.jsonl", b"{}\n" * (MOST_LINES + 1), "at most 10,000 films"),
        ("a.jsonl", b"x\n" * 8_000_000, "at most 10,000 films"),
    ],
)
def test_a_manifest_that_can_not_be_read_says_why(name: str, data: bytes, says: str):
    with pytest.raises(BadManifest, match=says):
        parse(name, data)


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("a.jsonl", "\n{nonsense}", "line 2: this is not JSON: .* at column 2"),
        ("a.jsonl", "[" * 100_000, "line 1: this is not JSON that can be read"),
        ("a.jsonl", '{"seed": ' + "9" * 5000 + "}", "line 1: this is not JSON that can be read"),
        ("a.jsonl", '["a.txt"]', "line 1: a film is written as an object"),
        ("a.jsonl", '{"script": "a", "script": "b"}', "line 1: script is given twice"),
        ("a.jsonl", '{"script": ["a"]}', "line 1: script: write one value"),
        ("a.jsonl", '{"script": "a", "voice\\u001b[2J": 1}', r"line 1: there is no column voice\\x1b\[2J; there are s"),
        ("a.csv", "\n\na.txt\n", "line 3: the first row names the columns, and one of them is script"),
        ("a.csv", "script,colour\na.txt,red\n", "line 1: there is no column colour"),
        ("a.csv", "script,size,size\n", "line 1: there are two columns size"),
        ("a.csv", "script,size\na.txt,1x1,2,3\n", "line 2: 2 stands in a column without a name"),
        ("a.csv", 'script\n"a.txt\nb.txt\n', "line 3: this is not CSV: .* is a quotation mark missing"),
        ("a.csv", f"script\n{'a' * 200_000}\n", "line 2: this is not CSV: field larger"),
    ],
)
def test_a_line_that_is_wrong_is_told_with_its_number(name: str, text: str, says: str):
    """And nothing of it moves the terminal's cursor."""
    mistakes = parse(name, text).mistakes
    assert mistakes
    with pytest.raises(BadManifest, match=says):
        raise BadManifest("\n".join(map(str, mistakes)))
    assert all(str(mistake).isprintable() for mistake in mistakes)


@pytest.fixture
def batch(tmp_path: Path) -> Callable[..., Batch]:
    """A batch of lines, beside two scripts."""
    (tmp_path / "a.fountain").write_text(SCRIPT)
    (tmp_path / "b.txt").write_text(SCRIPT)

    def written(*lines: dict[str, object] | str, common: Wanted | None = None) -> Batch:
        manifest = tmp_path / "m.jsonl"
        manifest.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines))
        return Batch(manifest, films_folder(manifest, None), common or Wanted())

    return written


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ({}, "script is missing"),
        ({"script": 5}, "script 5: write the name of a file"),
        ({"script": "none.fountain"}, "none.fountain: there is no such file"),
        ({"script": "."}, "can't tell what this is|can't be read"),
        ({"script": "a.fountain/b.txt"}, "can't be read"),
        ({"script": "a\x1b[2J.txt"}, "control characters"),
        ({"script": "a\ud800.txt"}, "control characters"),
        ({"script": "a" * 300 + ".txt"}, "too long"),
        ({"script": "a/" * 3000 + "a.txt"}, "too long"),
        ({"out": "../../x.mp4"}, r"out \.\./\.\./x\.mp4: films stay in their folder"),
        ({"out": "/etc/x.mp4"}, "films stay in their folder"),
        ({"out": "x/../../y.mp4"}, "films stay in their folder"),
        ({"out": "x.avi"}, "films are MP4"),
        ({"out": ".mp4"}, "films are MP4"),
        ({"out": "a\n.mp4"}, "control characters"),
        ({"size": "1281x720"}, "size 1281x720: both sides are even"),
        ({"size": 720}, "size 720: write it as WIDTHxHEIGHT"),
        ({"fps": 25}, "fps 25: films have 24 or 30"),
        ({"fps": "24.0"}, "fps 24.0: write a whole number"),
        ({"fps": True}, "fps true: write a whole number"),
        ({"length": 4}, "length 4: a film is 5 to 3600"),
        ({"length": 10**400}, "length 1000.*: a film is 5 to 3600"),
        ({"length": "NaN"}, "length NaN: write seconds"),
        ({"length": float("nan")}, "length NaN: a film is"),
        ({"length": "1,5"}, "length 1,5: write seconds"),
        ({"seed": 2**63}, "seed 9223372036854775808: write a whole number"),
        ({"seed": 1.5}, "seed 1.5: write a whole number"),
        ({"captions": "loud"}, "captions loud: there are soft, burnt, none"),
        ({"language": "English please"}, "language English please: write a code"),
        ({"cast": "none.toml"}, "none.toml: there is no such cast file"),
        ({"cast": "a.fountain"}, "a.fountain: "),
    ],
)
def test_every_value_that_can_not_be_says_what_may(
    batch: Callable[..., Batch], line: dict[str, object], says: str
):  # fmt: skip
    """With its line, and before anything is begun."""
    wanted = {"script": "a.fountain"} | line if line else {}
    with pytest.raises(BadManifest, match=f"line 2: {says}|line 2: .*{says}"):
        batch({"script": "b.txt"}, wanted).films(None)


def test_all_mistakes_are_told_at_once_in_the_order_of_lines(batch: Callable[..., Batch]):
    with pytest.raises(BadManifest) as caught:
        batch({"fps": 1, "seed": "x"}, "nonsense", {"script": "none.txt", "red": 1}).films(None)
    said = str(caught.value).splitlines()
    assert "6 mistakes; nothing was begun" in said[0]
    assert [line.split(":")[0].strip() for line in said[1:]] == ["line 1"] * 3 + ["line 2"] + ["line 3"] * 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({}, {"script": "./a.fountain"}),
        ({"out": "x.mp4"}, {"out": "x.mp4"}),
        ({"out": "x.mp4"}, {"out": "X.MP4"}),
        ({"out": "caf\u00e9.mp4"}, {"out": "cafe\u0301.mp4"}),
        ({"out": "x/a.mp4"}, {"out": "x//./a.mp4"}),
        ({"out": "x.mp4"}, {"out": "x.mp4/y.mp4"}),
        ({"out": "x.mp4/y.mp4"}, {"out": "x.mp4"}),
    ],
)
def test_two_lines_never_make_the_same_film(
    batch: Callable[..., Batch], first: dict[str, object], second: dict[str, object]
):
    """Nor on a disk that knows no capitals."""
    script = {"script": "a.fountain"}
    with pytest.raises(BadManifest, match=r"line 2: .*clashes with the film of line 1"):
        batch(script | first, script | second).films(None)


def test_a_line_says_less_than_the_options(batch: Callable[..., Batch], tmp_path: Path):
    """What it leaves out is as for all; names come from the scripts; paths begin at the manifest."""
    common = Wanted(size="320x180", fps=30, length=60.0, captions="none", seed=7)
    films = batch({"script": "a.fountain"}, {"script": "b.txt", "size": "640x360", "length": 9, "out": "x/Y.MP4"},
                  common=common).films(None)  # fmt: skip
    beside, out = tmp_path, tmp_path / "m"
    assert [film.request for film in films] == [
        Request(beside / "a.fountain", out / "a.mp4", "320x180", 30, 60.0, None, "none", 7),
        Request(beside / "b.txt", out / "x" / "Y.mp4", "640x360", 30, 9.0, None, "none", 7),
    ]
    assert not out.exists()


def test_a_closed_place_is_told_before(batch: Callable[..., Batch], tmp_path: Path):
    """A folder where the film should be, a file where its folder should be."""
    (tmp_path / "m" / "a.mp4").mkdir(parents=True)
    (tmp_path / "m" / "sub").write_text("")
    with pytest.raises(BadManifest) as caught:
        batch({"script": "a.fountain"}, {"script": "b.txt", "out": "sub/b.mp4"}).films(None)
    assert "line 1: " in str(caught.value)
    assert "is a folder" in str(caught.value)
    assert "sub is a file" in str(caught.value)


def test_a_damaged_final_draft_file_is_told_before(batch: Callable[..., Batch], tmp_path: Path):
    (tmp_path / "c.fdx").write_text('<?xml version="1.0"?><FinalDraft><Content>')
    with pytest.raises(BadManifest, match=r"line 1: .*not well-formed"):
        batch({"script": "c.fdx"}).films(None)


def test_a_scripts_own_cast_wins_fact_by_fact(tmp_path: Path):
    """Over the one that films share, which may name people who are not in this film."""
    shared, script = tmp_path / "all.toml", tmp_path / "a.fountain"
    shared.write_text('[ANNA]\ntop = "kurta"\nhat = "cap"\n[BEN]\nage = "child"\n')
    script.with_suffix(".cast.toml").write_bytes('\ufeff[ANNA]\ntop = "dress"\n'.encode())
    facts = {(entry.character, entry.field): entry.value for entry in cast_of(script, shared)}
    assert facts == {("ANNA", "top"): "dress", ("ANNA", "hat"): "cap", ("BEN", "age"): "child"}


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"[ANNA", "Expected"),
        (b"top = 1", "write \\[top\\]"),
        (b"[ANNA]\nhat = [1]", "hat is a text"),
        (b"[ANNA]\nheight_cm = 1.5", "height_cm is a text"),
        (b"\xff", "decode"),
        (b"a = " + b"[" * 100_000, "cast"),
        (b"a = " + b"9" * 5000, "cast"),
        (b" " * (2 << 20), "at most"),
    ],
)
def test_a_cast_file_that_is_wrong_is_named(tmp_path: Path, data: bytes, says: str):
    """No traceback."""
    cast = tmp_path / "cast.toml"
    cast.write_bytes(data)
    with pytest.raises(BadCast, match=says):
        cast_of(tmp_path / "a.fountain", cast)


def test_a_fingerprint_knows_what_a_film_is_made_of(batch: Callable[..., Batch], tmp_path: Path):
    """Script, casts, options, version; not where the film goes, nor how many things are made at a time."""

    def name(version: str = "1", **line: object) -> str:
        film: Film = batch({"script": "a.fountain", **line}).films(None)[0]
        return fingerprint(film.request, version)

    plain = name()
    assert name(out="x.mp4") == plain == fingerprint(Request(tmp_path / "a.fountain", tmp_path / "y", jobs=9), "1")
    (tmp_path / "cast.toml").write_text('[ANNA]\nhat = "cap"\n')
    names = [plain, name("2"), name(seed=1), name(fps=30), name(captions="burnt"), name(cast="cast.toml")]
    (tmp_path / "a.cast.toml").write_text('[ANNA]\ntop = "dress"\n')
    names += [name(), name(cast="cast.toml")]
    (tmp_path / "a.fountain").write_text(SCRIPT + "\nShe waits.\n")
    assert len({*names, name()}) == 9


def test_the_journal_survives_a_cut_and_strangers_lines(tmp_path: Path):
    """The last line about a film counts; a line that was cut short, or that is none, tells nothing."""
    file = tmp_path / "films" / "m.results.jsonl"
    made = Record(line=2, status="made", film="a.mp4", request="x")
    with Journal(file).open():
        pass
    file.write_text(made.model_dump_json() + '\n{"a": 1}\n\xff\n' + made.model_dump_json()[:20])
    journal = Journal(file)
    assert journal.last("a.mp4", "x") == made
    with journal.open():
        journal.add(made.model_copy(update={"status": "failed", "tries": 1}))
        journal.add(made.model_copy(update={"film": "b.mp4"}))
    again = Journal(file)
    assert [again.last(name, "x") is not None for name in ("a.mp4", "b.mp4", "c.mp4")] == [True, True, False]
    assert getattr(again.last("a.mp4", "x"), "tries", 0) == 1
    assert again.last("a.mp4", "y") is None


def test_two_batches_never_write_one_journal(tmp_path: Path):
    file = tmp_path / "m.results.jsonl"
    with Journal(file).open(), pytest.raises(UserError, match="another batch"), Journal(file).open():
        pass
    with Journal(file).open():
        pass


def test_a_journal_that_can_not_be_written_says_so(tmp_path: Path):
    (tmp_path / "films").write_text("")
    with pytest.raises(UserError, match="choose a folder with --out"), Journal(tmp_path / "films" / "j").open():
        pass


def test_time_left_is_by_what_was_measured():
    """Nothing before the first film; then by letters of script; it runs down while a film is made."""
    pace = Pace(1000, 50.0)
    assert pace.left(60.0) is None
    pace.ended(250, 70.0)
    assert pace.left(70.0) == 60.0
    assert pace.left(90.0) == 40.0
    assert pace.left(1000.0) == 0.0
    pace.ended(750, 130.0)
    assert pace.left(130.0) == 0.0
    assert [spoken(seconds) for seconds in (3.4, 100, 3 * 3600 + 59)] == ["3 s", "2 min", "3 h 1 min"]


def test_what_is_for_servers_needs_servers(batch: Callable[..., Batch], tmp_path: Path):
    """A tenant without servers is a mistake; servers that aren't there are named."""
    asked = batch({"script": "a.fountain"})
    for said in (Handing(tenant="me"), Handing(name="n"), Handing(crew="c"), Handing(cap=1.0), Handing(in_flight=5)):
        with pytest.raises(UserError, match="is for servers"):
            said.opening(asked)


async def test_servers_that_are_not_there_are_named(
    batch: Callable[..., Batch], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    pytest.importorskip("temporalio", reason="the servers are not installed; run `make setup-tests`")
    monkeypatch.delenv("FILMSTUDIO_DATABASE", raising=False)
    with pytest.raises(NotSetUp, match="no servers are set up"):
        async with Handing(data=tmp_path).opening(batch({"script": "a.fountain"})):
            pass
    for wrong in (Handing(data=tmp_path, tenant="a b"), Handing(data=tmp_path, name="\n")):
        with pytest.raises(UserError, match="letters"):
            wrong.opening(batch({"script": "a.fountain"}))


def test_a_job_is_named_by_what_it_makes_and_for_whom(batch: Callable[..., Batch]):
    """Handed in again it is the same job; another after it failed. Two tenants share neither jobs nor takes."""
    pytest.importorskip("temporalio", reason="the servers are not installed; run `make setup-tests`")
    from filmstudio.cli.batch.maker import Order
    from filmstudio.cli.batch.servers import Client

    film = batch({"script": "a.fountain"}).films(None)[0]
    client, order = Client("Lessons: I"), Order(film, "x", 0)
    assert client.job(order) == Client("Lessons: I", at_once=3).job(order)
    others = [Client("Lessons: II"), Client("Lessons: I", "me")]
    orders = [order, Order(film, "x", 1), Order(film, "y", 0)]
    assert len({one.job(other) for one in (client, *others) for other in orders}) == 9
    assert len({one.project for one in (client, *others)}) == 3
    assert client.project.startswith("batch-lessons-i-")
