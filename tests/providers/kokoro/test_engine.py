from pathlib import Path

import numpy as np
import pytest

from filmstudio.providers.kokoro import engine
from filmstudio.providers.kokoro.engine import Engine, graph


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
