"""Assets: bytes named by their digest, with what is known about them."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from filmstudio.film.clock import FrameSize, Rate
from filmstudio.film.value import Value


class Phone(Value):
    """A speech sound (IPA symbol, punctuation or a space) and when it is heard, in samples from the start."""

    symbol: str
    start: int
    end: int


class SoundFacts(Value):
    """A sound at 48 kHz. `phones` for speech; `bars` are the sample positions where music may be cut,
    and `ending` is where its last phrase begins.
    """

    kind: Literal["sound"] = "sound"
    samples: int
    channels: int = 1
    phones: tuple[Phone, ...] = ()
    bars: tuple[int, ...] = ()
    ending: int | None = None


class ClipFacts(Value):
    """A silent video segment: closed GOP, so that segments join without being encoded again."""

    kind: Literal["clip"] = "clip"
    frames: int
    size: FrameSize
    rate: Rate


class PictureFacts(Value):
    """A still."""

    kind: Literal["picture"] = "picture"
    size: FrameSize


class TextFacts(Value):
    """A document that goes with a film: captions, an edit list, a report."""

    kind: Literal["text"] = "text"


Facts: TypeAlias = Annotated[SoundFacts | ClipFacts | PictureFacts | TextFacts, Field(discriminator="kind")]


class Asset(Value):
    """Immutable bytes. `content` is their sha256; `notes` are things worth telling the maker of the film,
    such as a place that was not known and became a neutral set.
    """

    content: str
    media_type: str
    size: int
    facts: Facts
    notes: tuple[str, ...] = ()
