"""Recipes: wishes for pictures and sounds. A recipe's digest is its cache key, job key, price key and provenance."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from filmstudio.film.clock import FrameSize, Rate
from filmstudio.film.staging import Emotion, Hour, Mood, Staging
from filmstudio.film.value import Value


class Wish(Value):
    """What every recipe has. `model` is `provider:model@version`; a retake is `take + 1`."""

    model: str
    seed: int = 0
    take: int = 1


class ImageRecipe(Wish):
    """A still of a staged shot as it looks at frame `at`."""

    label = "ImageRecipe.1"
    craft: Literal["image"] = "image"
    staging: Staging
    size: FrameSize
    rate: Rate = Rate()
    at: int = 0


class VideoRecipe(Wish):
    """A silent shot of so many frames."""

    label = "VideoRecipe.1"
    craft: Literal["video"] = "video"
    staging: Staging
    frames: int
    size: FrameSize
    rate: Rate = Rate()
    first_frame: ImageRecipe | None = None


class SpeechRecipe(Wish):
    """One line, spoken. `chant` recites verse in metre; speed and pitch are percentages, 50 to 200."""

    label = "SpeechRecipe.1"
    craft: Literal["speech"] = "speech"
    text: str
    voice: str
    language: str = "en"
    emotion: Emotion = Emotion.NEUTRAL
    speed: int = 100
    pitch: int = 100
    chant: bool = False


class MouthCue(Value):
    """A line that a visible character speaks; `start` is a frame of the shot, below 0 if it began before the cut."""

    character: str
    speech: SpeechRecipe
    start: int = 0


class LipsyncRecipe(Wish):
    """A shot whose mouths follow the speech."""

    label = "LipsyncRecipe.1"
    craft: Literal["lipsync"] = "lipsync"
    video: VideoRecipe
    cues: tuple[MouthCue, ...]


Tradition: TypeAlias = Literal["western", "indian"]


class MusicRecipe(Wish):
    """A cue: a body that can be cut at any bar and looped, then an ending that is laid at the end of the scene.

    `bars` is the length of the body. `tempo` is beats a minute. `hour` is when the scene plays, which chooses ragas.
    """

    label = "MusicRecipe.1"
    craft: Literal["music"] = "music"
    mood: Mood
    tradition: Tradition = "western"
    genre: str = "orchestral"
    tempo: int = 84
    bars: int = 8
    hour: Hour | None = None


class SoundRecipe(Wish):
    """A noise: a spotted effect ("thud", "phone buzz") or a seamless loop of ambience ("rain", "street")."""

    label = "SoundRecipe.1"
    craft: Literal["sound"] = "sound"
    what: str
    loop: bool = False


Recipe: TypeAlias = Annotated[
    ImageRecipe | VideoRecipe | SpeechRecipe | LipsyncRecipe | MusicRecipe | SoundRecipe,
    Field(discriminator="craft"),
]


def ingredients(recipe: Recipe) -> tuple[Recipe, ...]:
    """The recipes that this one is made from: one step down the tree."""
    match recipe:
        case VideoRecipe():
            return (recipe.first_frame,) if recipe.first_frame else ()
        case LipsyncRecipe():
            return (recipe.video, *(cue.speech for cue in recipe.cues))
        case ImageRecipe() | SpeechRecipe() | MusicRecipe() | SoundRecipe():
            return ()
