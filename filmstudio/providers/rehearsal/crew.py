"""Models that write down what they were asked for."""

import asyncio
from pathlib import Path

from filmstudio.film.assets import ClipFacts, Facts, PictureFacts, SoundFacts
from filmstudio.film.cast import Age, Gender
from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.film.recipes import (
    ImageRecipe,
    LipsyncRecipe,
    MusicRecipe,
    Recipe,
    SoundRecipe,
    SpeechRecipe,
    VideoRecipe,
)
from filmstudio.ports.crafts import Card, Craft, Made, Pantry, VoiceFact

GENDERS: tuple[Gender, ...] = ("female", "male")
SAMPLES_A_LETTER = SAMPLE_RATE // 15
VOICES = tuple(
    VoiceFact(name=f"{gender}-{age}", gender=gender, age=age, pitch=150, languages=("en",))
    for gender in GENDERS
    for age in Age
)


def rehearsed(recipe: Recipe, folder: str) -> Made:
    """A take: the recipe's digest in a file, with the facts that a real take would have."""
    file = Path(folder) / "take.txt"
    file.write_text(f"{recipe.craft} {recipe.digest}\n", encoding="utf-8")
    return Made(file=str(file), media_type="text/plain", facts=_facts(recipe))


class RehearsalModel:
    """Performs in `seconds`."""

    def __init__(self, name: str, crafts: tuple[Craft, ...], seconds: float) -> None:
        self._seconds = seconds
        self.card = Card(
            provider="rehearsal", model=name, version="1", crafts=crafts, licence="Apache-2.0", voices=VOICES,
            fuses_lipsync=True,
        )  # fmt: skip

    async def perform(self, recipe: Recipe, pantry: Pantry, folder: str) -> Made:
        """Write it down."""
        await asyncio.sleep(self._seconds)
        return rehearsed(recipe, folder)

    def wake(self) -> None:
        """Always awake."""

    def rest(self) -> None:
        """Nothing to free."""


class RehearsalCamera(RehearsalModel):
    """Shoots."""

    def __init__(self, seconds: float = 0.0) -> None:
        super().__init__("camera", ("image", "video", "lipsync"), seconds)


class RehearsalVoices(RehearsalModel):
    """Speaks."""

    def __init__(self, seconds: float = 0.0) -> None:
        super().__init__("voices", ("speech",), seconds)

    async def measure(self, recipe: SpeechRecipe) -> int:
        """A fifteenth of a second a letter."""
        return _spoken(recipe)


class RehearsalComposer(RehearsalModel):
    """Plays."""

    def __init__(self, seconds: float = 0.0) -> None:
        super().__init__("composer", ("music", "sound"), seconds)


def _spoken(recipe: SpeechRecipe) -> int:
    return max(1, len(recipe.text)) * SAMPLES_A_LETTER * 100 // recipe.speed


def _facts(recipe: Recipe) -> Facts:
    match recipe:
        case ImageRecipe():
            return PictureFacts(size=recipe.size)
        case VideoRecipe():
            return ClipFacts(frames=recipe.frames, size=recipe.size, rate=recipe.rate)
        case LipsyncRecipe():
            return _facts(recipe.video)
        case SpeechRecipe():
            return SoundFacts(samples=_spoken(recipe))
        case MusicRecipe():
            bar = SAMPLE_RATE * 240 // recipe.tempo
            bars = tuple(bar * number for number in range(recipe.bars + 1))
            return SoundFacts(samples=bar * (recipe.bars + 1), channels=2, bars=bars, ending=bars[-1])
        case SoundRecipe():
            return SoundFacts(samples=SAMPLE_RATE, channels=2)
