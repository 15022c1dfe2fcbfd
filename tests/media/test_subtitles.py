"""Burnt captions: every script in its own font, read from the side it is read from."""

import subprocess
from pathlib import Path

import numpy as np
import pytest

from filmstudio.film.captions import Caption
from filmstudio.film.clock import FrameSize, Rate
from filmstudio.media.ffmpeg import ffmpeg_program
from filmstudio.media.subtitles import ass


def burnt(text: str, language: str, assets: Path, folder: Path) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """A grey picture, 1280 x 720, with the caption."""
    caption = Caption(start=0, end=48, lines=(text,))
    size = FrameSize(width=1280, height=720)
    (folder / "c.ass").write_text(ass((caption,), Rate(), size, language), encoding="utf-8")
    source = ("-f", "lavfi", "-i", "color=c=black:s=1280x720:d=1", "-vf", f"ass=c.ass:fontsdir={assets / 'fonts'}")
    out = ("-frames:v", "1", "-pix_fmt", "gray", "-f", "rawvideo", "-")
    done = subprocess.run([ffmpeg_program(), "-v", "error", *source, *out], cwd=folder, capture_output=True, check=True)
    return np.frombuffer(done.stdout, np.uint8).reshape(720, 1280)


@pytest.mark.parametrize(
    ("text", "other", "language"), [("ہے", "یں", "ur"), ("灯台", "夜光", "ja"), ("क्या", "हैं", "hi")]
)
def test_no_boxes(text: str, other: str, language: str, assets: Path, tmp_path: Path) -> None:
    """Two words of the same length whose letters were missing would look alike."""
    first, second = (burnt(word, language, assets, tmp_path).astype(int) for word in (text, other))
    assert (first > 128).sum() > 40
    assert (np.abs(first - second) > 128).sum() > 40


def test_urdu_ends_on_the_left(assets: Path, tmp_path: Path) -> None:
    """Also where a line begins with a Latin name: the mark at its end, a stroke over a dot, is the leftmost ink."""
    inked = burnt("Ali ااا!", "ur", assets, tmp_path) > 200
    columns = np.flatnonzero(inked.any(axis=0))
    first = columns[: np.flatnonzero(np.diff(columns) > 1)[0] + 1]
    rows = np.flatnonzero(inked[:, first].any(axis=1))
    assert len(rows) < np.ptp(rows) + 1
