"""What streams a film has, read from ffmpeg's own description and from the boxes of the MP4 itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from filmstudio.errors import NotAFilm
from filmstudio.media.ffmpeg import describe

VIDEO = re.compile(r"Stream #\d.*?Video: (\w+).*?, (\w+)\(?.*?, (\d{2,5})x(\d{2,5}).*?, ([\d.]+) fps")
AUDIO = re.compile(r"Stream #\d.*?Audio: (\w+).*?, (\d+) Hz, (\w+).*?, (\d+) kb/s")
TEXT = re.compile(r"Stream #\d.*?\((\w{3})\).*?Subtitle: (\w+)")
DURATION = re.compile(r"Duration: (\d+):(\d\d):(\d\d\.\d+)")


@dataclass(frozen=True)
class Streams:
    """`faststart` is true when the index stands before the media; seconds are the container's."""

    video: str
    width: int
    height: int
    fps: float
    audio: str | None
    hertz: int
    channels: str
    kilobits: int
    captions: tuple[str, ...]
    seconds: float
    faststart: bool


async def read_streams(film: Path) -> Streams:
    """The streams of a film.

    Raises:
        NotAFilm: there is no such file, or no picture in it.
    """
    if not film.is_file():
        raise NotAFilm(f"{film}: there is no such film")
    words = await describe(film)
    video, length = VIDEO.search(words), DURATION.search(words)
    if not video or not length:
        raise NotAFilm(f"{film}: no picture can be found in it; is it an MP4 film?")
    audio = AUDIO.search(words)
    hours, minutes, seconds = length.groups()
    return Streams(
        video=video[1],
        width=int(video[3]),
        height=int(video[4]),
        fps=float(video[5]),
        audio=audio[1] if audio else None,
        hertz=int(audio[2]) if audio else 0,
        channels=audio[3] if audio else "none",
        kilobits=int(audio[4]) if audio else 0,
        captions=tuple(found[0] for found in TEXT.findall(words)),
        seconds=int(hours) * 3600 + int(minutes) * 60 + float(seconds),
        faststart=_index_first(film),
    )


def _index_first(film: Path) -> bool:
    """`moov` before `mdat` (ISO/IEC 14496-12, 4.2: boxes of size and type)."""
    return next((kind == "moov" for kind in _boxes(film) if kind in ("moov", "mdat")), False)


def _boxes(film: Path) -> Iterator[str]:
    with film.open("rb") as file:
        for _ in range(64):
            head = file.read(8)
            if len(head) < 8:
                return
            size, kind = int.from_bytes(head[:4], "big"), head[4:].decode("latin-1")
            yield kind
            if size == 1:
                size = int.from_bytes(file.read(8), "big") - 8
            if size < 8:
                return
            file.seek(size - 8, 1)
