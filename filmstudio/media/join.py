"""Joining: segments without encoding them again, then picture, sound, captions and chapters into one MP4."""

from collections.abc import Mapping
from pathlib import Path

from filmstudio.film.assets import Asset
from filmstudio.film.captions import Caption
from filmstudio.film.timeline import Timeline
from filmstudio.media.ffmpeg import ffmpeg
from filmstudio.media.subtitles import ass, srt
from filmstudio.ports.renderer import CaptionStyle

ISO_639_2 = {
    "en": "eng", "hi": "hin", "sa": "san", "es": "spa", "fr": "fra", "it": "ita", "pt": "por", "ja": "jpn", "zh": "zho",
    "ta": "tam", "te": "tel", "kn": "kan", "ml": "mal", "mr": "mar", "bn": "ben", "gu": "guj", "pa": "pan", "ur": "urd",
}  # fmt: skip
SLATE = ("-c:v", "libx264", "-preset", "veryfast", "-crf", "20", "-pix_fmt", "yuv420p")


async def join_picture(timeline: Timeline, files: Mapping[str, str], out: Path) -> None:
    """The shots alone, joined without encoding; `segments.txt` beside it lists them for `join`."""
    listed = out.parent / "segments.txt"
    entries = [await _entry(timeline, index, files, out.parent) for index in range(len(timeline.picture))]
    listed.write_text("ffconcat version 1.0\n" + "".join(entries), encoding="utf-8")
    await ffmpeg("-f", "concat", "-safe", "0", "-i", listed, "-map", "0:v:0", "-c", "copy",
                 "-frames:v", str(timeline.frames), "-video_track_timescale", "90000", out)  # fmt: skip


async def join(timeline: Timeline, picture: Path, sound: Path, captions: CaptionStyle, fonts: Path, out: Path) -> None:
    """The film in one MP4 with its index at the front (faststart)."""
    folder = out.parent
    about = folder / "about.txt"
    about.write_text(_metadata(timeline), encoding="utf-8")
    soft = captions == "soft" and bool(timeline.captions)
    words = folder / "captions.srt"
    words.write_text(srt(timeline.captions, timeline.rate), encoding="utf-8")
    burnt = timeline.captions if captions == "burnt" else ()
    drawn = await _drawn(timeline, burnt, fonts, folder) if burnt or timeline.watermark else ["-c:v", "copy"]
    language = ISO_639_2.get(timeline.language, "und")
    text = ["-i", words, "-map", "3:s:0", "-c:s", "mov_text", "-metadata:s:s:0", f"language={language}"] if soft else []
    await ffmpeg(
        "-i", picture, "-i", sound, "-f", "ffmetadata", "-i", about, *text[:2],
        "-map", "0:v:0", "-map", "1:a:0", "-map_metadata", "2", "-map_chapters", "2", *drawn, "-c:a", "copy",
        *text[2:],
        "-metadata:s:a:0", f"language={language}", "-frames:v", str(timeline.frames), "-video_track_timescale", "90000",
        "-movflags", "+faststart", out, cwd=folder,
    )  # fmt: skip


async def _entry(timeline: Timeline, index: int, files: Mapping[str, str], folder: Path) -> str:
    clip = timeline.picture[index]
    file = files[clip.media.content] if isinstance(clip.media, Asset) else str(await _slate(timeline, index, folder))
    rate = timeline.rate
    seconds = clip.frames * rate.per_seconds / rate.frames
    return "file '" + file.replace("'", "'\\''") + f"'\nduration {seconds:.6f}\n"


async def _slate(timeline: Timeline, index: int, folder: Path) -> Path:
    """A dark picture for a take that could not be had."""
    out, rate = folder / f"slate{index}.mp4", timeline.rate
    source = f"color=c=0x1c1f26:s={timeline.size}:r={rate.frames}/{rate.per_seconds}"
    await ffmpeg("-f", "lavfi", "-i", source, "-frames:v", str(timeline.picture[index].frames), *SLATE, out)
    return out


async def _drawn(timeline: Timeline, captions: tuple[Caption, ...], fonts: Path, folder: Path) -> list[str]:
    """Captions and watermark drawn into the picture, which must then be encoded once more."""
    until = timeline.frames if timeline.watermark else 0
    text = ass(captions, timeline.rate, timeline.size, timeline.language, watermark=until)
    (folder / "captions.ass").write_text(text, encoding="utf-8")
    return ["-vf", f"ass=captions.ass:fontsdir={_escaped(fonts)}", *SLATE]


def _escaped(path: Path) -> str:
    """For a value inside a filter's arguments (ffmpeg-utils, "Quoting and escaping", two levels)."""
    return "".join(f"\\\\\\{c}" if c in ":'[],;\\" else c for c in str(path))


def _metadata(timeline: Timeline) -> str:
    rate = timeline.rate
    out = [";FFMETADATA1", f"title={_plain(timeline.title)}", "encoder=AI Film Studio"]
    starts = [chapter.start for chapter in timeline.chapters] + [timeline.frames]
    for chapter, start, end in zip(timeline.chapters, starts, starts[1:], strict=False):
        base = f"TIMEBASE={rate.per_seconds}/{rate.frames}"
        out += ["[CHAPTER]", base, f"START={start}", f"END={end}", f"title={_plain(chapter.title)}"]
    return "\n".join(out) + "\n"


def _plain(text: str) -> str:
    return "".join("\\" + c if c in "=;#\\" else " " if c == "\n" else c for c in text)
