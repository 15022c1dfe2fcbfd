"""The sound font is cut to the instruments of a score."""

from pathlib import Path

import numpy as np
import pytest
import tinysoundfont

from filmstudio.providers.composer.band import FONT
from filmstudio.providers.composer.soundfont import only
from filmstudio.providers.composer.western.ensembles import GENRES, ORCHESTRA


@pytest.fixture(scope="module")
def font(assets: Path) -> bytes:
    return (assets / "soundfonts" / FONT).read_bytes()


def played(font: bytes, program: int, drums: bool = False) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """Two notes and a second of an instrument."""
    synth = tinysoundfont.Synth(gain=-9.0, samplerate=48_000)
    number, channel = synth.sfload(font), 9 if drums else 0
    synth.program_select(channel, number, 128 if drums else 0, program, drums)
    for key in (38, 60):
        synth.noteon(channel, key, 90)
    return np.frombuffer(bytes(synth.generate(48_000)), np.float32)


def test_a_cut_font_sounds_as_the_whole_one(font: bytes) -> None:
    """Loading all of it takes seconds and 270 MB; what is left must be what was there."""
    for bank, program in ((0, 42), (128, 48)):
        cut = played(only(font, {(bank, program)}), program, bank == 128)
        assert np.abs(cut - played(font, program, bank == 128)).max() < 0.01 * np.abs(cut).max()
        assert np.abs(cut).max() > 0.05


def test_every_player_has_an_instrument(font: bytes) -> None:
    """A program that the font lacks would be silence."""
    for band in (*ORCHESTRA.values(), *GENRES.values()):
        for player in band.players:
            drums = player.role == "drums"
            program = band.kit if drums else player.program
            assert np.abs(played(only(font, {(128 if drums else 0, program)}), program, drums)).max() > 0.01
