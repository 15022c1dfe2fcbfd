import re
from pathlib import Path

import numpy as np
import pytest
import soundfile

from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.media.ffmpeg import ffmpeg
from filmstudio.media.loudness import Sound, filtered, loudness

RNG = np.random.default_rng(1)


def tone(hertz: float, decibels: float, seconds: float, channels: int = 2) -> Sound:
    wave = 10 ** (decibels / 20) * np.sin(2 * np.pi * hertz * np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE)
    return np.repeat(wave.astype(np.float32)[:, None], channels, axis=1)


@pytest.mark.parametrize(
    ("sound", "lufs"),
    [
        (tone(1000, -23, 20), -23.0),
        (tone(1000, -33, 20), -33.0),
        (np.concatenate([tone(1000, -36, 10), tone(1000, -23, 60), tone(1000, -36, 10)]), -23.0),
        (np.concatenate([tone(1000, db, 60 if db == -23 else 10) for db in (-72, -36, -23, -36, -72)]), -23.0),
    ],
)
def test_the_broadcasters_own_signals(sound: Sound, lufs: float):
    """EBU Tech 3341, minimum requirements test signals 1 to 4."""
    assert loudness(sound) == pytest.approx(lufs, abs=0.1)


@pytest.mark.parametrize("samples", [1000, SAMPLE_RATE // 3, SAMPLE_RATE * 3 + 17, SAMPLE_RATE * 31])
async def test_ffmpeg_measures_the_same(samples: int, tmp_path: Path):
    """ffmpeg's ebur128 is a meter we did not write; noise that swells has all frequencies and every level."""
    noise = (RNG.standard_normal((samples, 1)) * np.linspace(0.001, 0.3, samples)[:, None]).astype(np.float32)
    heard = np.concatenate([noise, np.zeros((max(0, int(0.4 * SAMPLE_RATE) - samples), 1), np.float32)])
    soundfile.write(tmp_path / "noise.wav", heard, SAMPLE_RATE, subtype="FLOAT")
    words = await ffmpeg("-i", tmp_path / "noise.wav", "-af", "ebur128=framelog=quiet", "-f", "null", "-")
    assert loudness(noise) == pytest.approx(float(re.findall(r"I:\s+(\S+) LUFS", words)[-1]), abs=0.06)


def test_silence_has_no_loudness():
    assert loudness(np.zeros((SAMPLE_RATE, 2), np.float32)) == float("-inf")


def test_a_filter_leaves_no_seams_and_no_delay():
    """A factor of one gives the sound back, whatever its length beside the pieces it is cut into."""
    for samples in (1, 16384, 40000):
        sound = RNG.standard_normal((samples, 2)).astype(np.float32)
        assert np.allclose(filtered(sound, np.ones_like), sound, atol=1e-5)
