import json
import signal
import subprocess
import time
from pathlib import Path

import pytest

from filmstudio.media.check.words import read_srt
from tests.e2e.conftest import SCRIPT, Command, command_line, environment

SMALL = ("--size", "320x180", "--json")


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("film") / "kettle.fountain"
    file.write_text(SCRIPT, encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def first(filmstudio: Command, script: Path) -> dict[str, object]:
    """The film, made for the first time."""
    ended = filmstudio("make", script, "-o", script.with_suffix(".mp4"), *SMALL)
    assert ended.code == 0, ended.err
    return ended.answer


def test_one_command_makes_a_film_and_its_company(first: dict[str, object], script: Path):
    """A film that passes its own check, captions, thumbnails, an edit list and a report."""
    assert set(first) == {"film", "seconds", "shots", "takes_made", "takes_reused", "wall_seconds", "report"}
    endings = (".mp4", ".srt", ".vtt", ".otio", ".thumbnail1.jpg", ".thumbnail2.jpg", ".thumbnail3.jpg", ".report.html")
    assert all(script.with_suffix(ending).stat().st_size > 100 for ending in endings)
    report = json.loads(script.with_suffix(".report.json").read_text(encoding="utf-8"))
    failed = [finding for finding in report["findings"] if finding["verdict"] == "fail"]
    assert not failed
    words = " ".join(line for shown in read_srt(script.with_suffix(".srt")) for line in shown.lines)
    assert words == "Who is there? Only me. Is there tea?"


def test_the_same_script_again_makes_no_take(filmstudio: Command, first: dict[str, object], script: Path):
    """And gives the same bytes."""
    film = script.with_suffix(".mp4").read_bytes()
    again = filmstudio("make", script, "-o", script.with_suffix(".mp4"), *SMALL).answer
    assert again["takes_made"] == 0
    assert script.with_suffix(".mp4").read_bytes() == film


def test_a_changed_line_remakes_its_voice_and_its_shots_and_nothing_else(
    filmstudio: Command, first: dict[str, object], script: Path
):
    """Two takes: the words, and the shot they are spoken in."""
    changed = script.with_name("changed.fountain")
    changed.write_text(SCRIPT.replace("Is there tea?", "Is there any tea?"), encoding="utf-8")
    again = filmstudio("make", changed, "-o", changed.with_suffix(".mp4"), *SMALL).answer
    assert again["takes_made"] == 2
    assert again["takes_reused"] == int(str(first["takes_made"])) + int(str(first["takes_reused"])) - 2


def heeding_ctrl_c() -> None:
    """A shell's background job ignores Ctrl-C, and so would everything that it starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_an_interrupted_film_goes_on_where_it_stopped(filmstudio: Command, tmp_path: Path, assets: Path):
    """Ctrl-C ends with 130 and a kind word; the second run reuses what was made."""
    file, home = tmp_path / "a.fountain", tmp_path / "home"
    file.write_text(SCRIPT.replace("Who is there?", "Who is out there tonight?"), encoding="utf-8")
    words = command_line("make", file, "-o", tmp_path / "a.mp4", *SMALL)
    process = subprocess.Popen(
        words,
        env=environment(home),
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=heeding_ctrl_c,  # noqa: PLW1509  no threads here
    )
    takes = home / "projects" / "default" / "takes"
    for _ in range(600):
        if takes.is_dir() and any(takes.rglob("*.json")):
            break
        time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130, said
    assert "goes on where" in said
    assert not (tmp_path / "a.mp4").exists()
    done = subprocess.run(words, env=environment(home), capture_output=True, text=True, timeout=240, check=False)
    assert json.loads(done.stdout.splitlines()[-1])["takes_reused"] >= 1


def test_quote_tells_length_price_and_what_is_left(filmstudio: Command, first: dict[str, object], script: Path):
    """By the same code that makes it: what is made costs nothing more, other pictures a credit for each 20 s."""
    quote = filmstudio("quote", script, "--size", "320x180", "--json").answer
    assert quote["seconds"] == first["seconds"]
    assert (quote["takes_to_make"], quote["dollars"], quote["credits"]) == (0, 0, 0)
    larger = filmstudio("quote", script, "--size", "640x360", "--json").answer
    assert larger["credits"] == -(-int(float(str(first["seconds"])) * 24) // (20 * 24))


@pytest.mark.parametrize("stage", ["read", "direct", "plan", "cut"])
def test_until_writes_the_document_of_its_stage(
    filmstudio: Command, first: dict[str, object], script: Path, stage: str
):
    """Screenplay, shot list, plan and timeline can be looked at."""
    ended = filmstudio("make", script, "-o", script.with_name("until.mp4"), *SMALL, "--until", stage)
    assert ended.code == 0, ended.err
    assert json.loads(script.with_name(f"until.{stage}.json").read_text(encoding="utf-8"))
    assert not script.with_name("until.mp4").exists()
