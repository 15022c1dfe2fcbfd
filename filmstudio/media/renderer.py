"""The renderer: from a timeline to the film and everything that goes with it.

Its tools are loaded when a film is rendered: a film that was rendered before needs none of them.
"""

import asyncio
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from filmstudio.film.assets import ClipFacts, PictureFacts, TextFacts
from filmstudio.film.clock import FrameSize
from filmstudio.film.timeline import Timeline
from filmstudio.media.subtitles import srt, vtt
from filmstudio.ports.crafts import Made
from filmstudio.ports.renderer import CaptionStyle, Rendition

if TYPE_CHECKING:
    from filmstudio.media.check.sound import SoundFindings

THUMBNAIL = FrameSize(width=1280, height=720)


class FilmRenderer:
    """Mixes, joins, signs. `fonts` is for burnt captions, `keys` where the studio's certificate lives."""

    version = "3"

    def __init__(self, fonts: Path, keys: Path) -> None:
        self._fonts, self._keys = fonts, keys

    async def render(
        self, timeline: Timeline, captions: CaptionStyle, files: Mapping[str, str], folder: str
    ) -> tuple[Rendition, ...]:
        """The film, captions, thumbnails, edit list and quality report."""
        from filmstudio.media.check import check_film
        from filmstudio.media.check.picture import measure_picture
        from filmstudio.media.credentials import sign
        from filmstudio.media.join import join, join_picture

        work = Path(folder)
        silent, sound, joined, film = (work / name for name in ("silent.mp4", "sound.m4a", "joined.mp4", "film.mp4"))
        await join_picture(timeline, files, silent)
        fps = timeline.rate.frames / timeline.rate.per_seconds
        looked, heard, pictures = await asyncio.gather(
            measure_picture(silent, fps, timeline.frames),
            _sound(timeline, files, sound),
            _thumbnails(timeline, files, work),
        )
        await join(timeline, silent, sound, captions, self._fonts, joined)
        await asyncio.to_thread(sign, joined, film, self._keys, timeline.title)
        company = (*_captions(timeline, work), await asyncio.to_thread(_edit_list, timeline, files, work))
        await check_film(film, looked=looked, heard=heard)
        facts = ClipFacts(frames=timeline.frames, size=timeline.size, rate=timeline.rate)
        return (
            Rendition(ending=".mp4", made=Made(file=str(film), media_type="video/mp4", facts=facts)),
            *company,
            *pictures,
            _document(".report.json", "application/json", film.with_suffix(".report.json")),
            _document(".report.html", "text/html", film.with_suffix(".report.html")),
        )

    async def still(self, clip: str, folder: str) -> Made:
        """A small JPEG of a shot's first frame, 320 pixels wide."""
        from filmstudio.media.ffmpeg import ffmpeg

        file = Path(folder) / "still.jpg"
        one = ("-threads", "1")
        said = await ffmpeg(*one, "-i", clip, "-vf", "scale=320:-2", "-q:v", "5", "-frames:v", "1", *one, file)
        width, height = re.findall(r", (\d+)x(\d+)[ ,]", said)[-1]
        size = FrameSize(width=int(width), height=int(height))
        return Made(file=str(file), media_type="image/jpeg", facts=PictureFacts(size=size))


async def _sound(timeline: Timeline, files: Mapping[str, str], out: Path) -> "SoundFindings":
    """The mastered mix, and what was heard in it."""
    from filmstudio.media.master import master
    from filmstudio.media.mix import write_mix

    mix = out.with_name("mix.wav")
    await asyncio.to_thread(write_mix, timeline, files, mix)
    heard = await master(mix, out)
    mix.unlink()
    return heard


def _captions(timeline: Timeline, work: Path) -> tuple[Rendition, ...]:
    if not timeline.captions:
        return ()
    return (
        _text(".srt", "application/x-subrip", srt(timeline.captions, timeline.rate), work),
        _text(".vtt", "text/vtt", vtt(timeline.captions, timeline.rate), work),
    )


def _text(ending: str, media_type: str, text: str, work: Path) -> Rendition:
    file = work / f"film{ending}"
    file.write_text(text, encoding="utf-8")
    return _document(ending, media_type, file)


def _document(ending: str, media_type: str, file: Path) -> Rendition:
    return Rendition(ending=ending, made=Made(file=str(file), media_type=media_type, facts=TextFacts()))


async def _thumbnails(timeline: Timeline, files: Mapping[str, str], work: Path) -> list[Rendition]:
    return [await _thumbnail(files[a.content], number, work) for number, a in enumerate(timeline.thumbnails, 1)]


async def _thumbnail(picture: str, number: int, work: Path) -> Rendition:
    """JPEG, 1280x720, well under YouTube's 2 MB."""
    from filmstudio.media.ffmpeg import ffmpeg

    file = work / f"thumbnail{number}.jpg"
    await ffmpeg(
        "-i", picture, "-vf", f"scale={THUMBNAIL.width}:{THUMBNAIL.height}", "-q:v", "3", "-frames:v", "1", file
    )
    made = Made(file=str(file), media_type="image/jpeg", facts=PictureFacts(size=THUMBNAIL))
    return Rendition(ending=f".thumbnail{number}.jpg", made=made)


def _edit_list(timeline: Timeline, files: Mapping[str, str], work: Path) -> Rendition:
    from filmstudio.media.edit_list import write_otio

    file = work / "film.otio"
    write_otio(timeline, files, file)
    return _document(".otio", "application/json", file)
