"""The embedded voices: Kokoro through onnxruntime, in English, Hindi, Sanskrit and more, for all ages."""

import asyncio
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from filmstudio.errors import UnsupportedFeature
from filmstudio.film.assets import Phone, SoundFacts
from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.film.recipes import Recipe, SpeechRecipe
from filmstudio.ports.crafts import Card, Made, Pantry
from filmstudio.providers.kokoro.espeak import Espeak
from filmstudio.providers.kokoro.manner import Shape
from filmstudio.providers.kokoro.pronounce import ESPEAK_NAMES, pronounce
from filmstudio.providers.kokoro.voices import EMOTIONS, NATURAL, VOICES, split

if TYPE_CHECKING:
    from filmstudio.providers.kokoro.engine import Engine

UP = 2
"""From the model's 24 kHz to the house's 48 kHz."""
LEAD_MS = 40
"""The model's marks are this much later than an acoustic aligner's."""
CHANT_SPEED = 0.74


class KokoroVoices:
    """Speaks lines. `folder` holds the voices that set-up made; the model is loaded at the first line."""

    card = Card(
        provider="kokoro",
        model="v1-int8",
        version="3",
        crafts=("speech",),
        licence="Apache-2.0",
        languages=(*ESPEAK_NAMES, "sa"),
        voices=VOICES,
    )

    def __init__(self, folder: Path, threads: int = 1) -> None:
        self._folder, self._threads = folder, threads
        self._espeak = Espeak()
        self._engine: Engine | None = None
        self._lock = Lock()

    async def measure(self, recipe: SpeechRecipe) -> int:
        """The exact length in samples at 48 kHz, without speaking."""
        return await asyncio.to_thread(self._measure, recipe)

    async def perform(self, recipe: Recipe, pantry: Pantry, folder: str) -> Made:
        """Speak a line into a 48 kHz mono FLAC.

        Raises:
            UnsupportedFeature: the voice or the language is not on the card, or it is not a line.
        """
        if not isinstance(recipe, SpeechRecipe):
            raise UnsupportedFeature(f"{self.card.id} speaks; it can't make {recipe.craft}")
        return await asyncio.to_thread(self._speak, recipe, Path(folder) / "speech.flac")

    def wake(self) -> None:
        """The model is loaded by the first line, which always comes first."""

    def rest(self) -> None:
        """Free the model's memory; it is loaded again when needed."""
        with self._lock:
            self._engine = None

    def close(self) -> None:
        """Rest, and end espeak-ng; both come back when needed."""
        self.rest()
        self._espeak.close()

    def _measure(self, recipe: SpeechRecipe) -> int:
        from filmstudio.providers.kokoro.engine import length

        style, shape, speed = _manner(recipe)
        with self._lock:
            windows = self._loaded().measure(pronounce(self._espeak, recipe.text, recipe.language), style, speed)
        return shape.length(length(windows)) * UP

    def _speak(self, recipe: SpeechRecipe, file: Path) -> Made:
        import numpy as np
        import soundfile

        from filmstudio.providers.kokoro.shape import chant, reshape

        style, shape, speed = _manner(recipe)
        with self._lock:
            spoken = self._loaded().speak(pronounce(self._espeak, recipe.text, recipe.language), style, speed)
        sound = spoken.samples.astype(np.float64)
        rate = SAMPLE_RATE // UP
        if recipe.chant:
            sound = chant(sound, rate, spoken.symbols, tonic=_tonic(recipe.voice))
        sound = reshape(sound, rate, shape)
        sound = np.fft.irfft(np.fft.rfft(sound), UP * len(sound)) * UP
        sound = sound * min(1.0, 0.98 / max(1e-9, float(np.abs(sound).max())))
        soundfile.write(file, sound, SAMPLE_RATE, subtype="PCM_24")
        phones = _phones(spoken.symbols, shape)
        return Made(
            file=str(file), media_type="audio/flac", facts=SoundFacts(samples=len(sound), channels=1, phones=phones)
        )

    def _loaded(self) -> "Engine":
        if self._engine is None:
            from filmstudio.providers.kokoro.engine import Engine

            self._engine = Engine(self._folder, self._threads)
        return self._engine


def _manner(recipe: SpeechRecipe) -> tuple[str, Shape, float]:
    """The style, shape and tempo that a recipe asks for."""
    try:
        style, aged = split(recipe.voice)
    except (KeyError, ValueError):
        known = ", ".join(NATURAL)
        raise UnsupportedFeature(f"there is no voice {recipe.voice!r}; natural voices are {known}") from None
    tempo, feeling = EMOTIONS[recipe.emotion]
    shape = aged.then(feeling).then(Shape(pitch=recipe.pitch / 100))
    return style, shape, tempo * recipe.speed / 100 * (CHANT_SPEED if recipe.chant else 1.0)


def _tonic(voice: str) -> float:
    """C sharp under a man's voice, G sharp under a woman's: the usual tonics of recitation."""
    return 138.59 if NATURAL[voice.partition("/")[0]][0] == "male" else 207.65


def _phones(symbols: tuple[tuple[str, int, int], ...], shape: Shape) -> tuple[Phone, ...]:
    """Times in samples at 48 kHz, where an ear would put them."""
    lead = LEAD_MS * SAMPLE_RATE // 1000

    def heard(sample: int) -> int:
        return max(0, round(sample * shape.stretch) * UP - lead)

    return tuple(Phone(symbol=symbol, start=heard(start), end=heard(end)) for symbol, start, end in symbols)
