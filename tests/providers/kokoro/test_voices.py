import itertools
from pathlib import Path

import numpy as np
import pytest
import soundfile

from filmstudio.errors import UnsupportedFeature
from filmstudio.film.assets import SoundFacts
from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.film.recipes import SpeechRecipe
from filmstudio.film.staging import Emotion
from filmstudio.providers.kokoro import KokoroVoices
from filmstudio.providers.kokoro.voices import VOICES


@pytest.fixture(scope="module")
def voices(assets: Path):
    model = KokoroVoices(assets / "kokoro", threads=1)
    yield model
    model.close()


def line(text: str, voice: str = "af_heart", **how: object) -> SpeechRecipe:
    return SpeechRecipe.model_validate({"model": KokoroVoices.card.id, "text": text, "voice": voice, **how})


@pytest.mark.parametrize(
    "recipe",
    [
        line("The lamp is out."),
        line("Who is there?", "am_onyx/mature", emotion=Emotion.AFRAID),
        line("नमस्ते।", "hf_alpha", language="hi"),
        line("धर्मक्षेत्रे कुरुक्षेत्रे।", "hm_omega", language="sa", chant=True),
        line("Wait. Stop! Who… are you?", "af_bella/child", speed=80),
        line("...", "af_bella"),
    ],
)
async def test_a_line_is_exactly_as_long_as_it_was_measured(voices: KokoroVoices, tmp_path: Path, recipe: SpeechRecipe):
    """The director settles every shot's length before a word is spoken; one sample off would break lip-sync."""
    made = await voices.perform(recipe, {}, str(tmp_path))
    sound, rate = soundfile.read(made.file)
    assert rate == SAMPLE_RATE
    assert isinstance(made.facts, SoundFacts)
    assert len(sound) == made.facts.samples == await voices.measure(recipe)


async def test_phones_cover_the_sound_in_order(voices: KokoroVoices, tmp_path: Path):
    """Mouths are drawn from these times."""
    made = await voices.perform(line("A big boat came by."), {}, str(tmp_path))
    assert isinstance(made.facts, SoundFacts)
    phones = made.facts.phones
    assert "".join(p.symbol for p in phones).startswith("ɐ bˈɪɡ")
    assert all(a.end <= b.end and a.start <= b.start for a, b in itertools.pairwise(phones))
    assert phones[-1].end <= made.facts.samples
    sound = np.abs(soundfile.read(made.file)[0])
    b = next(p for p in phones if p.symbol == "b")
    vowel = next(p for p in phones if p.symbol == "oʊ"[0])
    assert sound[vowel.start : vowel.end].mean() > sound[b.start : b.end].mean()


async def test_the_same_line_is_the_same_sound(voices: KokoroVoices, tmp_path: Path):
    """A recipe's digest names its result."""
    first, second = tmp_path / "1", tmp_path / "2"
    first.mkdir()
    second.mkdir()
    recipe = line("Again.", "am_michael/teen", emotion=Emotion.HAPPY)
    one, two = await voices.perform(recipe, {}, str(first)), await voices.perform(recipe, {}, str(second))
    assert Path(one.file).read_bytes() == Path(two.file).read_bytes()


async def test_an_unknown_voice_or_language_is_an_error_that_helps(voices: KokoroVoices):
    """A typing mistake in a cast file must say what there is instead."""
    with pytest.raises(UnsupportedFeature, match="af_heart"):
        await voices.measure(line("Hello.", "af_hart"))
    with pytest.raises(UnsupportedFeature, match="they speak"):
        await voices.measure(line("Hallo.", language="de"))


def test_every_age_of_both_genders_has_voices():
    """The mission's eight ages, female and male, in English and in Hindi."""
    for language in ("en", "hi", "sa"):
        found = {(v.age, v.gender) for v in VOICES if language in v.languages}
        assert len(found) == 16, language
