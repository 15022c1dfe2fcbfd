"""The embedded orchestra: music cues, beds of ambience and spotted effects, composed and synthesised here."""

import asyncio
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from filmstudio.errors import UnsupportedFeature
from filmstudio.film.assets import SoundFacts
from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.film.recipes import MusicRecipe, Recipe, SoundRecipe
from filmstudio.ports.crafts import Card, Made, Pantry

if TYPE_CHECKING:
    from filmstudio.providers.composer.music import Orchestra
    from filmstudio.providers.composer.signal import Signal


class Composer:
    """Plays cues and noises. `soundfonts` is the folder of sound fonts; one is loaded at the first western cue."""

    card = Card(provider="composer", model="chamber", version="1", crafts=("music", "sound"), licence="Apache-2.0")

    def __init__(self, soundfonts: Path) -> None:
        self._soundfonts = soundfonts
        self._orchestra: Orchestra | None = None
        self._lock = Lock()

    async def perform(self, recipe: Recipe, pantry: Pantry, folder: str) -> Made:
        """Make a cue or a noise as a 48 kHz stereo FLAC.

        Raises:
            UnsupportedFeature: the noise is not known, or it is neither music nor a noise.
        """
        match recipe:
            case MusicRecipe():
                return await asyncio.to_thread(self._play, recipe, Path(folder) / "cue.flac")
            case SoundRecipe():
                return await asyncio.to_thread(_sound, recipe, Path(folder) / "sound.flac")
            case _:
                raise UnsupportedFeature(f"{self.card.id} makes music and sounds; it can't make {recipe.craft}")

    def rest(self) -> None:
        """Free the sound font's memory; it is loaded again when needed."""
        with self._lock:
            self._orchestra = None

    def _play(self, recipe: MusicRecipe, file: Path) -> Made:
        from filmstudio.providers.composer.music import Orchestra

        with self._lock:
            self._orchestra = self._orchestra or Orchestra(self._soundfonts)
            cue = self._orchestra.perform(recipe)
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


def _written(sound: "Signal", file: Path, bars: tuple[int, ...] = ()) -> Made:
    """The sound in a 24-bit FLAC."""
    import soundfile

    from filmstudio.providers.composer.signal import to_peak

    soundfile.write(file, to_peak(sound), SAMPLE_RATE, subtype="PCM_24")
    channels = 1 if sound.ndim == 1 else 2
    facts = SoundFacts(samples=len(sound), channels=channels, bars=bars, ending=bars[-1] if bars else None)
    return Made(file=str(file), media_type="audio/flac", facts=facts)
