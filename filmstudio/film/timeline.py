"""The timeline: which take is shown and heard when. Frames for the picture, samples for the sound."""

from typing import Literal, TypeAlias

from filmstudio.film.assets import Asset
from filmstudio.film.captions import Caption
from filmstudio.film.clock import FrameSize, Rate
from filmstudio.film.value import Value

Treatment: TypeAlias = Literal["none", "off screen", "device"]
"""How a voice is coloured: as recorded, muffled behind something, or through a small loudspeaker."""


class MissingMedia(Value):
    """A take that could not be had, and why. The film shows a slate in its place."""

    reason: str


class PictureClip(Value):
    """A shot in the cut. Clips follow each other without gaps."""

    shot: str
    scene: int
    frames: int
    media: Asset | MissingMedia
    reason: str = ""


class SoundClip(Value):
    """A stretch of sound. `start` is where it is heard, `offset` where in the asset it begins, all in samples.

    `gain` is tenths of a decibel; fades are samples; `loop` repeats the asset until `samples` are filled.
    """

    media: Asset
    start: int
    samples: int
    offset: int = 0
    gain: int = 0
    fade_in: int = 0
    fade_out: int = 0
    loop: bool = False
    treatment: Treatment = "none"
    name: str = ""


class SoundTrack(Value):
    """Clips of one kind; the kinds differ in how they are levelled and ducked."""

    kind: Literal["dialogue", "music", "ambience", "effects"]
    clips: tuple[SoundClip, ...] = ()


class Chapter(Value):
    """A scene's name and first frame, for players."""

    title: str
    start: int


class Timeline(Value):
    """A film ready to be rendered. `notes` is what was asked for that is not shown; `watermark`: the picture says what
    made it.
    """

    label = "Timeline.1"
    title: str
    language: str
    rate: Rate
    size: FrameSize
    picture: tuple[PictureClip, ...]
    sound: tuple[SoundTrack, ...]
    captions: tuple[Caption, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    notes: tuple[str, ...] = ()
    thumbnails: tuple[Asset, ...] = ()
    watermark: bool = False

    @property
    def frames(self) -> int:
        """The length of the film."""
        return sum(clip.frames for clip in self.picture)
