"""What was asked for, checked: sizes, rates and the cast file."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from filmstudio.errors import BadCast, UnreadableScript, UserError
from filmstudio.film.clock import FrameSize, Rate
from filmstudio.film.screenplay import Script
from filmstudio.pipeline import Stage
from filmstudio.pipeline.read import LARGEST, decode_script
from filmstudio.pipeline.studio import CastOverride, Orders
from filmstudio.ports.renderer import CaptionStyle

RATES = (24, 30)
SMALLEST, LARGEST_SIDE = 160, 3840
SHORTEST, LONGEST = 5, 3600


@dataclass(frozen=True)
class Request:
    """The words of the command line."""

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

    def orders(self) -> Orders:
        """The same as values.

        Raises:
            UserError: a size, rate or length that can't be.
        """
        if self.fps not in RATES:
            raise UserError(f"--fps {self.fps}: films have 24 or 30 frames a second")
        if self.length is not None and not SHORTEST <= self.length <= LONGEST:
            raise UserError(f"--length {self.length:g}: a film is {SHORTEST} to {LONGEST} seconds long")
        return Orders(
            size=_size(self.size),
            rate=Rate(frames=self.fps),
            seconds=self.length,
            seed=self.seed,
            language=self.language,
            captions=self.captions,
            jobs=self.jobs,
            cast=_cast(self.script.with_suffix(".cast.toml")),
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


def _size(text: str) -> FrameSize:
    found = re.fullmatch(r"(\d{2,5})[xX×](\d{2,5})", text.strip())
    if not found:
        raise UserError(f"--size {text}: write it as WIDTHxHEIGHT, such as 1280x720")
    width, height = int(found[1]), int(found[2])
    if width % 2 or height % 2 or not all(SMALLEST <= side <= LARGEST_SIDE for side in (width, height)):
        raise UserError(f"--size {text}: both sides are even and {SMALLEST} to {LARGEST_SIDE} pixels")
    return FrameSize(width=width, height=height)


def _cast(file: Path) -> tuple[CastOverride, ...]:
    """`[NAME]` tables of facts; no file is an empty cast file."""
    if not file.exists():
        return ()
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadCast(f"{file}: {error}") from error
    entries: list[CastOverride] = []
    for name, facts in tables.items():
        if not isinstance(facts, dict):
            raise BadCast(f"{file}: write [{name}] and its facts below it")
        entries += [CastOverride(character=name, field=key, value=value) for key, value in facts.items()]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return tuple(entries)
