"""Lips follow the sounds that are heard, frame by frame."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from filmstudio.film.assets import Phone, SoundFacts
from filmstudio.film.clock import SAMPLE_RATE, Rate
from filmstudio.film.recipes import SpeechRecipe
from filmstudio.providers.illustrated.figures import REST, VISEMES
from filmstudio.providers.illustrated.mouths import heard, on_stage, on_twos, shape_of, spoken
from filmstudio.providers.kokoro import KokoroVoices

RATE = Rate()
IPA = "ɑ a æ e ɛ ə i ɪ o ɔ u ʊ p b m f v l ɹ r s z t d n k ɡ ŋ ʃ ʒ θ ð j h w ʈ ɖ ɳ ʂ ɽ tʃ dʒ aː oː ˈa ʰ ɦ ɲ ʋ ɟ".split()


def line(sounds: str, tmp_path: Path, frames_each: int = 3) -> tuple[tuple[Phone, ...], str]:
    length = RATE.samples(frames_each)
    phones = tuple(Phone(symbol=s, start=i * length, end=(i + 1) * length) for i, s in enumerate(sounds))
    file = tmp_path / "line.flac"
    time = np.arange(length * len(sounds)) / SAMPLE_RATE
    soundfile.write(file, 0.5 * np.sin(time * 900), SAMPLE_RATE)
    return phones, str(file)


@pytest.mark.parametrize("symbol", IPA)
def test_every_sound_has_a_shape(symbol: str) -> None:
    """A sound without a shape would freeze the mouth, in Hindi and Sanskrit too."""
    assert shape_of(symbol) in VISEMES


def test_marks_change_nothing_and_pauses_close() -> None:
    """Stress and length are no sounds; commas are silence."""
    assert shape_of("ː") is None
    assert shape_of("ˈ") is None
    assert {shape_of(mark) for mark in (" ", ",", "—", "।")} == {"X"}


def test_lips_meet_for_m_b_p_and_open_for_a(tmp_path: Path) -> None:
    """The most visible error of lip-sync is an open "b"."""
    mouths = spoken(*line("abampa", tmp_path), RATE)
    for index, sound in enumerate("abampa"):
        middle = mouths[index * 3 + 1].shape[1]
        assert (middle < 0.02) == (sound in "bmp"), (index, sound, middle)


def test_the_sound_of_a_frame_is_seen_in_that_frame(tmp_path: Path) -> None:
    """Not one frame late: the closure begins in the frame in which the sound begins."""
    mouths = spoken(*line("ama", tmp_path), RATE)
    assert [mouth.shape[1] < 0.02 for mouth in mouths[2:7]] == [False, True, True, True, False]


def test_a_line_that_began_before_the_cut_goes_on(tmp_path: Path) -> None:
    """Frame 0 of the shot is frame 4 of the line; after it the mouth rests; listeners keep theirs shut."""
    mouths = spoken(*line("aaaa", tmp_path), RATE)
    shot = on_stage([(-4, mouths)], 40)
    assert shot[0] == mouths[4]
    assert shot[30] == REST
    assert on_stage([], 5) == [REST] * 5


def test_a_drawing_for_two_frames_prefers_closed_lips(tmp_path: Path) -> None:
    """Figures are drawn on twos; a "p" as short as one frame must not fall between two drawings."""
    phones = (Phone(symbol="a", start=0, end=10000), Phone(symbol="p", start=10000, end=12000))
    _, file = line("aaa", tmp_path)
    mouths = spoken(phones, file, RATE)
    assert on_twos(mouths, 4).shape[1] < 0.05


def test_a_real_line(assets: Path, tmp_path: Path) -> None:
    """With the embedded voice: every bilabial that fills a frame is closed, long open vowels are open."""
    recipe = SpeechRecipe(model="kokoro", text="Papa, my mother bought a big map of Bombay.", voice="af_heart")
    voices = KokoroVoices(assets / "kokoro")
    pytest.importorskip("onnxruntime")
    import asyncio

    made = asyncio.run(voices.perform(recipe, {}, str(tmp_path)))
    voices.close()
    assert isinstance(made.facts, SoundFacts)
    phones, mouths = made.facts.phones, spoken(made.facts.phones, made.file, RATE)
    closed = opened = 0
    for frame, mouth in enumerate(mouths):
        start, end = RATE.samples(frame), RATE.samples(frame + 1)
        full = [p.symbol for p in phones if p.start <= start and p.end >= end]
        if full and full[0] in "pbm":
            closed += 1
            assert mouth.shape[1] < 0.02, (frame, full)
        if full and shape_of(full[0]) == "D" and heard(phones, RATE.samples(frame - 1), start) == "D":
            opened += 1
            assert mouth.shape[1] > 0.3, (frame, full)
    assert closed >= 4
    assert opened >= 1
