import json
from pathlib import Path

import numpy as np
import pytest
import skia

from tests.golden import CUES, SHOTS, SIZE, cue_file, described, drawn, frame_file, pixels

MEAN, PATCH = 3.0, 18.0
"""How far colours may be off, of 255: on the whole, and in any patch of 15 x 15 pixels."""
LEVEL = 2.0
"""Decibels."""
ALIKE = 0.95
"""How alike the notes of half a second must be: the cosine between their strengths."""


@pytest.mark.parametrize("name", SHOTS)
def test_frames_look_as_they_did(name: str, assets: Path):
    """A change in the drawing that nobody meant is seen here; mend it, or look and make the golden frames anew."""
    now, then = pixels(drawn(name, assets)), pixels(skia.Image.open(str(frame_file(name))))
    difference = np.abs(now - then).mean(axis=2)
    patches = difference.reshape(SIZE.height // 15, 15, SIZE.width // 15, 15).mean(axis=(1, 3))
    assert difference.mean() < MEAN
    assert patches.max() < PATCH


@pytest.mark.parametrize("name", CUES)
def test_cues_sound_as_they_did(name: str, assets: Path):
    """The same notes at the same time at the same level."""
    now, then = np.array(described(name, assets)), np.array(json.loads(cue_file(name).read_text(encoding="utf-8")))
    assert now.shape == then.shape
    loud = then[:, 0] > -50
    assert np.abs(now - then)[loud, 0].max() < LEVEL
    assert (now[loud, 1:] * then[loud, 1:]).sum(axis=1).min() > ALIKE


@pytest.mark.parametrize(("one", "other"), [("calm", "angry"), ("sacred-indian", "comic-jazz")])
def test_different_cues_are_told_apart(one: str, other: str):
    """The comparison above can fail."""
    first, second = (np.array(json.loads(cue_file(name).read_text(encoding="utf-8"))) for name in (one, other))
    rows = min(len(first), len(second))
    assert (first[:rows, 1:] * second[:rows, 1:]).sum(axis=1).min() < ALIKE
