from pathlib import Path

import pytest

from filmstudio.errors import DiskFull
from filmstudio.media.ffmpeg import ffmpeg
from tests.e2e.conftest import SCRIPT, Command

GOOD = SCRIPT.encode()


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("empty.fountain", b"", "empty"),
        ("binary.fountain", bytes(range(256)) * 20, "line 2, column 118: this is a binary"),
        ("latin.fountain", "INT. CAFÉ - DAY\n".encode("latin-1"), "save the script as UTF-8"),
        ("huge.txt", b"a " * 1_100_000, "too large"),
        ("half.fdx", b'<?xml version="1.0"?><FinalDraft><Content><Paragraph', "not well-formed"),
        ("what.docx", b"PK\x03\x04", "scripts end in"),
        ("$(touch x); 'quo\"te\n.fountain", b"", "empty"),
    ],
)
def test_a_broken_script_gets_one_line_that_helps(
    filmstudio: Command, tmp_path: Path, name: str, data: bytes, says: str
):
    """Exit code 2, the file's name, what is wrong; no traceback, no film."""
    file = tmp_path / name
    file.write_bytes(data)
    ended = filmstudio("make", file, "-o", tmp_path / "film.mp4")
    assert ended.code == 2
    assert says in ended.err
    assert "Traceback" not in ended.err
    assert not (tmp_path / "film.mp4").exists()


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--size", "1281x720"), "even"),
        (("--size", "big"), "WIDTHxHEIGHT"),
        (("--fps", "25"), "24 or 30"),
        (("--length", "2"), "5 to 3600"),
        (("--length", "500"), "add some lines"),
        (("--language", "de"), "they speak"),
        (("-o", "film.avi"), ".mp4"),
        (("--captions", "loud"), "soft"),
    ],
)
def test_a_request_that_can_not_be_met_says_why(
    filmstudio: Command, tmp_path: Path, options: tuple[str, ...], says: str
):
    """Exit code 2 and what is possible instead."""
    file = tmp_path / "a.fountain"
    file.write_bytes(GOOD)
    out = () if "-o" in options else ("-o", tmp_path / "film.mp4")
    ended = filmstudio("make", file, *out, *options)
    assert ended.code == 2, ended.err
    assert says in ended.err
    assert "Traceback" not in ended.err


def test_missing_files_and_folders_that_are_files(filmstudio: Command, tmp_path: Path):
    """No script, a folder as script, a file where the film's folder should be."""
    assert "no such file" in filmstudio("make", tmp_path / "none.fountain").err
    (tmp_path / "dir.fountain").mkdir()
    assert filmstudio("make", tmp_path / "dir.fountain").code == 2
    file = tmp_path / "a.fountain"
    file.write_bytes(GOOD)
    assert filmstudio("make", file, "-o", file / "film.mp4").code == 2
    assert filmstudio("check", tmp_path / "none.mp4").code == 2


def test_a_mistake_in_the_cast_file_names_it(filmstudio: Command, tmp_path: Path):
    """Where, and what there is instead."""
    file = tmp_path / "a.fountain"
    file.write_bytes(GOOD)
    file.with_suffix(".cast.toml").write_text('[ANNA]\nvoice = "nobody"\n')
    ended = filmstudio("make", file)
    assert ended.code == 2
    assert "ANNA" in ended.err
    file.with_suffix(".cast.toml").write_text("[ANNA\n")
    assert "a.cast.toml" in filmstudio("make", file).err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
async def test_a_full_disk_is_said_in_words():
    """ffmpeg really writes to a disk that is always full; what comes back says what to do."""
    with pytest.raises(DiskFull, match="make room"):
        await ffmpeg("-f", "lavfi", "-i", "testsrc2=d=2:s=640x360", "-c:v", "libx264", "-f", "mpegts", "/dev/full")


def test_help_teaches(filmstudio: Command):
    """Every command says what it does and every option what it takes."""
    for words in ((), ("make",), ("quote",), ("check",), ("voices",)):
        ended = filmstudio(*words, "--help")
        assert ended.code == 0
        assert "SCRIPT" in ended.out or "FILM" in ended.out or "voices" in ended.out
    assert "af_heart" in filmstudio("voices", "en").out
