"""The embedded orchestra: music cues, beds of ambience and spotted effects, composed and synthesised here."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from filmstudio.errors import UnsupportedFeature
from filmstudio.film.assets import SoundFacts
from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.film.recipes import MusicRecipe, Recipe, SoundRecipe
from filmstudio.ports.crafts import Card, Made, Pantry

if TYPE_CHECKING:
    from filmstudio.providers.composer.signal import Stereo


class Composer:
    """Plays cues and noises. `soundfonts` is the folder of sound fonts."""

    card = Card(provider="composer", model="chamber", version="5", crafts=("music", "sound"), licence="Apache-2.0")

    def __init__(self, soundfonts: Path) -> None:
        self._soundfonts = soundfonts

    async def perform(self, recipe: Recipe, pantry: Pantry, folder: str) -> Made:
        """Make a cue or a noise as a 48 kHz stereo FLAC.

        Raises:
            UnsupportedFeature: the noise is not known, or it is neither music nor a noise.
        """
        match recipe:
            case MusicRecipe():
                return await asyncio.to_thread(_play, recipe, self._soundfonts, Path(folder) / "cue.flac")
            case SoundRecipe():
                return await asyncio.to_thread(_sound, recipe, Path(folder) / "sound.flac")
            case _:
                raise UnsupportedFeature(f"{self.card.id} makes music and sounds; it can't make {recipe.craft}")

    def wake(self) -> None:
        """Nothing takes long to load."""

    def rest(self) -> None:
        """Nothing is kept between cues but a few strings and rooms."""


def _play(recipe: MusicRecipe, soundfonts: Path, file: Path) -> Made:
    from filmstudio.providers.composer.music import perform

    cue = perform(recipe, soundfonts)
    return _written(cue.sound, file, cue.bars)


def _sound(recipe: SoundRecipe, file: Path) -> Made:
    import numpy as np

    from filmstudio.providers.composer.beds import BEDS
    from filmstudio.providers.composer.effects import EFFECTS, effect

    known = BEDS if recipe.loop else EFFECTS
    if recipe.what not in known:
        kind = "bed" if recipe.loop else "effect"
        raise UnsupportedFeature(f"there is no {kind} {recipe.what!r}; there are {', '.join(sorted(known))}")
    chance = np.random.default_rng(int(recipe.digest[:15], 16))
    return _written(BEDS[recipe.what](chance) if recipe.loop else effect(recipe.what, chance), file)


def _written(sound: "Stereo", file: Path, bars: tuple[int, ...] = ()) -> Made:
    """The sound in a 24-bit FLAC."""
    import soundfile

    from filmstudio.providers.composer.signal import to_peak

    soundfile.write(file, to_peak(sound).T, SAMPLE_RATE, subtype="PCM_24")
    samples = sound.shape[1]
    facts = SoundFacts(samples=samples, channels=sound.shape[0], bars=bars, ending=bars[-1] if bars else None)
    return Made(file=str(file), media_type="audio/flac", facts=facts)
