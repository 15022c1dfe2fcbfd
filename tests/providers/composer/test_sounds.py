"""Effects and beds: every name the director may ask for, each sounding like what it is."""

import asyncio

import numpy as np
import pytest

from filmstudio.errors import UnsupportedFeature
from filmstudio.film.clock import FrameSize
from filmstudio.film.recipes import ImageRecipe, SoundRecipe
from filmstudio.film.staging import Setting, Staging
from filmstudio.pipeline.direct.lexicon import AMBIENCE, SOUNDS
from filmstudio.providers.composer import Composer
from filmstudio.providers.composer.beds import BEDS
from filmstudio.providers.composer.effects import EFFECTS

from .conftest import Perform, Sound, centroid, decibels, root_mean_square, share_between

WEATHER = ("rain", "storm", "wind", "rain outside", "storm outside", "wind outside")


def effect(what: str) -> SoundRecipe:
    return SoundRecipe(model=Composer.card.id, what=what)


def bed(what: str) -> SoundRecipe:
    return SoundRecipe(model=Composer.card.id, what=what, loop=True)


def test_the_composer_knows_every_name_the_director_uses() -> None:
    """A name in the lexicon without a sound would end a film with an error."""
    assert set(EFFECTS) == set(SOUNDS)
    assert set(BEDS) == {*AMBIENCE.values(), *WEATHER, "night", "garden", "room"}


@pytest.mark.parametrize("what", sorted(EFFECTS))
def test_effects_are_trimmed_and_healthy(perform: Perform, what: str) -> None:
    """No silence before the sound (it would come late), no cut at its end, no clipping, no DC."""
    sound, facts = perform(effect(what))
    assert facts.samples == len(sound)
    assert 0.03 <= len(sound) / 48_000 <= 4.1
    assert -4.5 < decibels(float(np.abs(sound).max())) <= -3
    assert abs(float(sound.mean())) < 2e-3
    assert np.abs(sound[-24:]).max() < 0.01
    begins = np.flatnonzero(np.abs(sound).max(axis=1) > 0.02)[0]
    assert begins < 0.45 * 48_000


@pytest.mark.parametrize("what", sorted(BEDS))
def test_beds_loop_without_a_seam(perform: Perform, what: str) -> None:
    """The step from the last sample to the first is no larger than steps inside, and no sharper."""
    sound, facts = perform(bed(what))
    assert facts.channels == 2
    assert 16 <= len(sound) / 48_000 <= 20
    jumps = np.abs(np.diff(sound, axis=0)).max(axis=1)
    assert np.abs(sound[0] - sound[-1]).max() <= np.quantile(jumps, 0.999)
    bend = np.abs(np.diff(np.concatenate([sound[-3:], sound[:3]]), n=2, axis=0)).max()
    assert bend <= np.quantile(np.abs(np.diff(sound, n=2, axis=0)), 0.9995)
    assert decibels(float(np.abs(sound).max())) <= -3
    assert -32 < decibels(root_mean_square(sound)) < -10
    assert np.abs(sound.mean(axis=0)).max() < 1e-3


def test_beds_are_wide_but_not_out_of_phase(perform: Perform) -> None:
    """Mono loudspeakers must keep them."""
    for what in sorted(BEDS):
        sound, _ = perform(bed(what))
        left, right = sound[:, 0], sound[:, 1]
        assert -0.05 < float((left * right).mean() / (left.std() * right.std())) < 0.97, what


def test_beds_under_a_roof_are_duller(perform: Perform) -> None:
    """Rain through a wall has lost its hiss."""
    for what in ("rain", "wind", "storm"):
        assert centroid(perform(bed(f"{what} outside"))[0]) < 0.5 * centroid(perform(bed(what))[0])


def test_the_character_of_effects(perform: Perform) -> None:
    """Thunder rolls low, a switch is short, a foghorn is deep, a bell rings, a dog barks briefly."""
    thunder, _ = perform(effect("thunder"))
    assert share_between(thunder, 20, 200) > 0.6
    assert len(thunder) > 2.5 * 48_000
    assert len(perform(effect("click"))[0]) < 0.1 * 48_000
    assert 60 < _strongest(perform(effect("foghorn"))[0]) < 200
    bell, _ = perform(effect("bell"))
    assert decibels(root_mean_square(bell[48_000:60_000])) > decibels(root_mean_square(bell[:12_000])) - 24
    assert len(perform(effect("bark"))[0]) < 0.7 * 48_000
    assert centroid(perform(effect("glass"))[0]) > 3 * centroid(perform(effect("thud"))[0])
    assert centroid(perform(effect("bird"))[0]) > 2_500
    assert share_between(perform(effect("heartbeat"))[0], 20, 150) > 0.8


def test_unknown_names_are_told_with_what_there_is() -> None:
    """The message must help whoever wrote the name."""
    composer = Composer.__new__(Composer)
    for recipe in (effect("yodel"), bed("disco")):
        with pytest.raises(UnsupportedFeature, match=r"yodel.*thunder|disco.*sea"):
            asyncio.run(composer.perform(recipe, {}, "."))


def test_pictures_are_refused() -> None:
    """An orchestra can't paint."""
    picture = ImageRecipe(model="x", staging=Staging(setting=Setting(place="beach")), size=FrameSize())
    with pytest.raises(UnsupportedFeature, match="image"):
        asyncio.run(Composer.__new__(Composer).perform(picture, {}, "."))


def _strongest(sound: Sound) -> float:
    """The frequency with the most power, in hertz."""
    power = np.abs(np.fft.rfft(sound.mean(axis=1)))
    return float(np.fft.rfftfreq(len(sound), 1 / 48_000)[power.argmax()])
