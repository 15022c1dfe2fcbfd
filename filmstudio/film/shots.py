"""The shot list: the film on paper, with every length settled in frames."""

from typing import Literal, TypeAlias

from filmstudio.film.cast import Cast
from filmstudio.film.clock import FrameSize, Rate
from filmstudio.film.recipes import Tradition
from filmstudio.film.screenplay import Position
from filmstudio.film.staging import Emotion, Setting, Staging
from filmstudio.film.value import Value

Delivery: TypeAlias = Literal["on screen", "off screen", "voice-over", "device"]
"""A line's source: a mouth that is seen or could be, somebody behind a wall, a narrator, a telephone or speaker."""


class SpokenLine(Value):
    """A line of dialogue in the film's time. `text` is verbatim; `start` is a frame of the whole film.

    `frames` covers the spoken sound; `number` counts the lines of the film from 0. `effect` is heard in place
    of a voice ("bark").
    """

    number: int
    character: str
    text: str
    language: str
    start: int
    frames: int
    at: Position
    delivery: Delivery = "on screen"
    emotion: Emotion = Emotion.NEUTRAL
    speed: int = 100
    chant: bool = False
    effect: str | None = None


class SpotSound(Value):
    """An effect that the action names, heard from a frame of the whole film."""

    what: str
    start: int
    at: Position
    loud: bool = False


class Shot(Value):
    """One set-up of the camera. `name` is stable across edits elsewhere ("2C"); `start` and `frames` place it in the
    film; `reason` says why the director wants it; `source` are the script's elements it shows.
    """

    name: str
    scene: int
    start: int
    frames: int
    staging: Staging
    reason: str
    source: tuple[Position, ...] = ()
    lines: tuple[int, ...] = ()


class SceneBreakdown(Value):
    """What a scene asks for. `weight` counts its elements and sets the length of its music."""

    number: int
    heading: str
    setting: Setting
    characters: tuple[str, ...] = ()
    start: int = 0
    frames: int = 0
    weight: int = 1
    tradition: Tradition = "western"
    genre: str = "orchestral"
    ambience: tuple[str, ...] = ()


class ShotList(Value):
    """The whole film on paper. `wanted` is what the script asked for that is not shown, in plain words."""

    label = "ShotList.1"
    title: str
    language: str
    rate: Rate
    size: FrameSize
    cast: Cast
    scenes: tuple[SceneBreakdown, ...]
    shots: tuple[Shot, ...]
    lines: tuple[SpokenLine, ...]
    sounds: tuple[SpotSound, ...] = ()
    wanted: tuple[str, ...] = ()

    @property
    def frames(self) -> int:
        """The length of the film."""
        return sum(shot.frames for shot in self.shots)
