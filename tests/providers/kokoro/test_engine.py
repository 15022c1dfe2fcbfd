from pathlib import Path

import numpy as np
import pytest

from filmstudio.providers.kokoro import engine
from filmstudio.providers.kokoro.engine import WINDOW, Engine, graph


def test_everything_that_set_up_made_can_be_read_by_the_workers_user(assets: Path):
    """Servers that root starts work as somebody else."""
    closed = [file for file in assets.rglob("*") if file.is_file() and not file.stat().st_mode & 0o004]
    assert closed == []


def test_both_graphs_speak_the_same_samples(assets: Path, monkeypatch: pytest.MonkeyPatch):
    """A film doesn't sound otherwise because it was made on another processor."""
    if graph() != "signed":
        pytest.skip("this processor has no VNNI: only one of the graphs speaks here")
    ipa = "ðə lˈæmp ɪz ˈaʊt."
    quick = Engine(assets / "kokoro").speak(ipa, "af_heart", 1.0)
    monkeypatch.setattr(engine, "graph", lambda: "model")
    slow = Engine(assets / "kokoro").speak(ipa, "af_heart", 1.0)
    assert quick.symbols == slow.symbols
    assert np.array_equal(quick.samples, slow.samples)


@pytest.mark.parametrize("text", ["", "a" * 1000, "a, " * 300, "wɜːd " * 200, "wˈʌn. " * 100, "—" * 400])
def test_long_lines_are_spoken_in_windows_that_lose_nothing(assets: Path, text: str):
    """A monologue must not need memory without bound, nor lose a word at a seam."""
    windows = Engine(assets / "kokoro").measure(text, "af_heart", 1.0)
    assert all(0 < len(window.symbols) <= WINDOW for window in windows)
    assert "".join(w.symbols for w in windows).replace(" ", "") == text.replace(" ", "")


def test_a_seam_falls_between_words(assets: Path):
    windows = Engine(assets / "kokoro").measure("wɜːdz " * 100, "af_heart", 1.0)
    assert len(windows) > 2
    assert all(window.symbols.split()[0] == window.symbols.split()[-1] == "wɜːdz" for window in windows)
