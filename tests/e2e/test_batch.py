"""`filmstudio batch` in this process: two very short films by the embedded crew."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.conftest import Command, command_line, environment
from tests.e2e.test_film import heeding_ctrl_c

SCRIPT = """INT. KITCHEN - DAY

ANNA (30) sits at the table.

ANNA
{words}
"""
MANIFEST = "\ufeffscript;out\r\nhello.fountain;\r\nnight.fountain;late/night.mp4\r\n"
OPTIONS = ("--size", "320x180", "--cast", "shared.toml", "--json")


def wait_until(there: Callable[[], bool], seconds: float = 60) -> None:
    limit = time.monotonic() + seconds
    while not there():
        assert time.monotonic() < limit
        time.sleep(0.02)


def results(folder: Path) -> list[dict[str, object]]:
    """The journal of a manifest named `lessons`."""
    file = folder / "lessons" / "lessons.results.jsonl"
    return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []


def takes(home: Path) -> dict[Path, int]:
    """Every take, and when it was kept."""
    return {file: file.stat().st_mtime_ns for file in (home / "projects" / "default" / "takes").rglob("*.json")}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("batch")
    (folder / "hello.fountain").write_text(SCRIPT.format(words="Hello."))
    (folder / "night.fountain").write_text(SCRIPT.format(words="Good night."))
    (folder / "shared.toml").write_text('[ANNA]\nvoice = "af_heart"\ntop_color = "#2f8f6f"\n\n[NOBODY]\nhat = "cap"\n')
    (folder / "lessons.csv").write_bytes(MANIFEST.encode())
    return folder


@pytest.fixture(scope="module")
def batch(filmstudio: Command, folder: Path) -> Callable[..., tuple[int, dict[str, object]]]:
    """Run the manifest: the exit code and the line of JSON."""

    def run(*words: str) -> tuple[int, dict[str, object]]:
        options = [folder / word if word.endswith(".toml") else word for word in OPTIONS]
        ended = filmstudio("batch", folder / "lessons.csv", *options, *words)
        assert ended.out, ended.err
        return ended.code, ended.answer

    return run


Batch = Callable[..., tuple[int, dict[str, object]]]


@pytest.fixture(scope="module")
def first(batch: Batch) -> dict[str, object]:
    """The batch, made for the first time."""
    code, answer = batch()
    assert code == 0, answer
    return answer


def test_a_manifest_becomes_films_where_it_says(first: dict[str, object], folder: Path):
    """A spreadsheet's CSV, a shared cast; films and their company, and a journal that says how each ended."""
    assert (first["films"], first["made"], first["skipped"], first["failed"]) == (2, 2, 0, 0)
    for film in (folder / "lessons" / "hello.mp4", folder / "lessons" / "late" / "night.mp4"):
        assert all(film.with_suffix(ending).stat().st_size > 10 for ending in (".mp4", ".srt", ".report.html"))
    assert [(done["line"], done["status"]) for done in results(folder)] == [(2, "made"), (3, "made")]


def test_again_it_skips_and_a_changed_script_is_made_anew(
    batch: Batch, first: dict[str, object], folder: Path, home: Path
):
    """Nothing is made twice: not the film that is there, not the takes that the changed one shares."""
    before, begun = takes(home), time.monotonic()
    code, answer = batch()
    assert (code, answer["made"], answer["skipped"]) == (0, 0, 2)
    assert time.monotonic() - begun < 10
    (folder / "night.fountain").write_text(SCRIPT.format(words="Good night, then."))
    _, quote = batch("--dry-run")
    assert (quote["to_make"], quote["skipped"], quote["takes_to_make"]) == (1, 1, 2)
    code, answer = batch()
    assert (code, answer["made"], answer["skipped"]) == (0, 1, 1)
    after = takes(home)
    assert before.items() <= after.items()
    new = len(after) - len(before) - len(list((folder / "lessons").glob("hello.*")))
    assert new == quote["takes_to_make"]


def test_a_film_that_can_not_be_made_stops_no_other(batch: Batch, first: dict[str, object], folder: Path):
    """Exit 1, its line and its reason; a film that somebody took away is back."""
    (folder / "lessons" / "hello.srt").unlink()
    (folder / "lessons.csv").write_text("script,out,length\nhello.fountain,long.mp4,900\nhello.fountain,,\n")
    code, answer = batch()
    assert (code, answer["made"], answer["failed"]) == (1, 1, 1)
    assert "can't be 900 s long" in json.dumps(answer["failures"])
    assert (folder / "lessons" / "hello.srt").exists()
    (folder / "lessons.csv").write_bytes(MANIFEST.encode())


def test_interrupted_and_killed_it_goes_on_and_leaves_nobody_behind(
    batch: Batch, first: dict[str, object], folder: Path, home: Path
):
    """Ctrl-C says what is there; kill -9 loses no take; the camera's workers end with their parent."""
    (folder / "night.fountain").write_text(SCRIPT.format(words="Good night, and sleep well."))
    options = [folder / word if word.endswith(".toml") else word for word in OPTIONS]
    command, known = command_line("batch", folder / "lessons.csv", *options), takes(home)

    def begun() -> "subprocess.Popen[str]":
        here = len(takes(home))
        process = subprocess.Popen(
            command, env=environment(home), stderr=subprocess.PIPE, text=True, start_new_session=True,
            preexec_fn=heeding_ctrl_c,  # noqa: PLW1509  no threads here
        )  # fmt: skip
        wait_until(lambda: len(takes(home)) > here)
        return process

    process = begun()
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130, said
    assert "1 of 2 films are there" in said
    process = begun()
    ours = session(process.pid)
    process.kill()
    process.communicate(timeout=60)
    wait_until(lambda: not session(process.pid), 20)
    assert len(ours) > 1
    kept = takes(home)
    code, answer = batch()
    assert (code, answer["made"], answer["skipped"]) == (0, 1, 1)
    assert known.items() < kept.items() < takes(home).items()


def session(leader: int) -> set[int]:
    """The processes of a session that still run (proc(5), /proc/pid/stat)."""
    found: set[int] = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, _, theirs = stat.read_text().rpartition(")")[2].split()[:4]
        except OSError:
            continue
        if int(theirs) == leader and state != "Z":
            found.add(int(stat.parent.name))
    return found


def test_all_mistakes_are_told_at_once_and_nothing_is_begun(filmstudio: Command, folder: Path):
    """Exit 2, every line that has one; no folder of films."""
    bad = folder / "bad.jsonl"
    bad.write_text('{"script": "hello.fountain", "fps": 25}\n{"script": "none.fountain"}\n{"out": "../../x.mp4"}\n')
    ended = filmstudio("batch", bad, "--language", "de")
    assert ended.code == 2
    said = ("4 mistakes", "--language de", "line 1: fps 25", "line 2: ", "line 3: out ../../x.mp4", "line 3: script is")
    assert all(words in ended.err for words in said[1:]), ended.err
    assert "Traceback" not in ended.err
    assert not (folder / "bad").exists()


def test_without_servers_nothing_of_them_is_loaded():
    """A person who makes films on one machine need not have them."""
    heavy = "sqlalchemy", "temporalio", "redis", "boto3"
    code = (
        "import sys, filmstudio.cli.batch.command, filmstudio.cli.batch.here, filmstudio.cli.film; "
        f"sys.exit(any(name in sys.modules for name in {heavy!r}))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
