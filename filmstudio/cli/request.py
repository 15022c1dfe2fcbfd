"""What was asked for, checked: sizes, rates and lengths."""

import re
from dataclasses import dataclass
from pathlib import Path

from filmstudio.cli.cast import cast_of
from filmstudio.errors import UnreadableScript, UserError
from filmstudio.film.clock import FrameSize, Rate
from filmstudio.film.screenplay import Script
from filmstudio.pipeline import Stage
from filmstudio.pipeline.read import LARGEST, decode_script
from filmstudio.pipeline.studio import Orders
from filmstudio.ports.renderer import CaptionStyle

RATES = (24, 30)
SMALLEST, LARGEST_SIDE = 160, 3840
SHORTEST, LONGEST = 5, 3600


@dataclass(frozen=True)
class Request:
    """The words of the command line, or of a line in a manifest. `cast` is a cast file that scripts share."""

    script: Path
    out: Path
    size: str = "1280x720"
    fps: int = 24
    length: float | None = None
    language: str | None = None
    captions: CaptionStyle = "soft"
    seed: int = 0
    until: Stage = "render"
    jobs: int = 2
    cast: Path | None = None

    def orders(self) -> Orders:
        """The same as values.

        Raises:
            UserError: a size, rate or length that can't be, or a cast file that can't be read.
        """
        return Orders(
            size=frame_size(self.size),
            rate=rate(self.fps),
            seconds=None if self.length is None else seconds(self.length),
            seed=self.seed,
            language=self.language,
            captions=self.captions,
            jobs=self.jobs,
            cast=cast_of(self.script, self.cast),
        )


def load_script(file: Path) -> Script:
    """The script's text.

    Raises:
        UnreadableScript: there is no such file, it is a folder, or it can't be read.
    """
    try:
        with file.open("rb") as data:
            return decode_script(str(file), data.read(LARGEST + 1))
    except FileNotFoundError:
        raise UnreadableScript(f"{file}: there is no such file") from None
    except OSError as error:
        raise UnreadableScript(f"{file}: can't be read ({error.strerror})") from error


def frame_size(text: str) -> FrameSize:
    """The picture's size, out of `WIDTHxHEIGHT`.

    Raises:
        UserError: it isn't one, or one that films don't have.
    """
    found = re.fullmatch(r"(\d{2,5})[xX×](\d{2,5})", text.strip())
    if not found:
        raise UserError(f"--size {text}: write it as WIDTHxHEIGHT, such as 1280x720")
    width, height = int(found[1]), int(found[2])
    if width % 2 or height % 2 or not all(SMALLEST <= side <= LARGEST_SIDE for side in (width, height)):
        raise UserError(f"--size {text}: both sides are even and {SMALLEST} to {LARGEST_SIDE} pixels")
    return FrameSize(width=width, height=height)


def rate(fps: int) -> Rate:
    """Frames a second.

    Raises:
        UserError: films don't have so many.
    """
    if fps not in RATES:
        raise UserError(f"--fps {fps}: films have 24 or 30 frames a second")
    return Rate(frames=fps)


def seconds(length: float) -> float:
    """A film's length.

    Raises:
        UserError: it is too short or too long.
    """
    if not SHORTEST <= length <= LONGEST:
        raise UserError(f"--length {length:g}: a film is {SHORTEST} to {LONGEST} seconds long")
    return length
