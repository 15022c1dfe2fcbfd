import json
import re
from itertools import pairwise
from pathlib import Path

import numpy as np
import opentimelineio as otio
import pytest
from numpy.typing import NDArray

from filmstudio.errors import NotAFilm
from filmstudio.film.timeline import Timeline
from filmstudio.media.check import check_film
from filmstudio.media.check.streams import read_streams
from filmstudio.media.credentials import credential_state
from filmstudio.media.ffmpeg import describe, ffmpeg, frames_of
from filmstudio.media.renderer import FilmRenderer
from filmstudio.ports.renderer import CaptionStyle


@pytest.fixture(scope="module")
async def film(timeline: Timeline, by_content: dict[str, str], assets: Path, tmp_path_factory: pytest.TempPathFactory):
    """A rendered film with its company in one folder."""
    folder = tmp_path_factory.mktemp("film")
    made = await FilmRenderer(assets / "fonts", folder / "keys").render(timeline, "soft", by_content, str(folder))
    assert made[0].ending == ".mp4"
    return Path(made[0].made.file)


async def test_segments_join_frame_exactly(film: Path, timeline: Timeline):
    """One frame lost at a join would pull sound and picture apart; times must be evenly spaced."""
    words = await ffmpeg("-i", film, "-map", "0:v:0", "-vf", "showinfo", "-fps_mode", "passthrough", "-f", "null", "-")
    times = [int(found) for found in re.findall(r"pts:\s*(\d+) ", words)]
    assert len(times) == timeline.frames
    assert {b - a for a, b in pairwise(times)} == {90000 // 24}


async def test_the_streams_are_what_was_promised(film: Path):
    """H.264, AAC 48 kHz stereo, the index at the front, captions as a track in their language, chapters."""
    streams = await read_streams(film)
    assert (streams.video, streams.width, streams.height, streams.fps) == ("h264", 640, 360, 24)
    assert (streams.audio, streams.hertz, streams.channels) == ("aac", 48000, "stereo")
    assert streams.faststart
    words = await describe(film)
    assert "(hin): Subtitle: mov_text" in words
    assert "EXT. TEST - DAY" in words
    assert "Test = film; 1" in words


async def test_the_report_measures_what_is_there(film: Path):
    """Loudness, peak, drift, captions, credential and notes, in JSON and on a page with pictures."""
    report = json.loads(film.with_suffix(".report.json").read_text(encoding="utf-8"))
    verdicts = {finding["check"]: finding["verdict"] for finding in report["findings"]}
    assert verdicts["loudness"] == verdicts["true peak"] == verdicts["picture and sound end together"] == "pass"
    assert verdicts["content credential"] == verdicts["index"] == "pass"
    assert verdicts["everything asked for is shown"] == "warn"
    page = film.with_suffix(".report.html").read_text(encoding="utf-8")
    assert page.count("data:image/jpeg") > 3
    assert "THE MOON BASE" in page


async def test_a_changed_film_is_caught(film: Path, tmp_path: Path):
    """One changed byte of the media breaks the credential."""
    data = bytearray(film.read_bytes())
    data[data.find(b"mdat") + 5000] ^= 255
    changed = tmp_path / "changed.mp4"
    changed.write_bytes(data)
    assert credential_state(film) == ("Valid", True)
    assert credential_state(changed)[0] == "Invalid"


def test_the_edit_list_opens_in_other_programs(film: Path, timeline: Timeline):
    """Read back by OpenTimelineIO: every shot, a missing one as missing, the same length."""
    made = otio.adapters.read_from_file(str(film.with_suffix(".otio")))
    picture = next(track for track in made.tracks if track.name == "picture")
    clips = list(picture)
    assert [clip.name for clip in clips] == ["1A", "1B", "1C", "1D"]
    assert picture.duration().to_frames() == timeline.frames
    assert type(clips[3].media_reference).__name__ == "MissingReference"  # type: ignore[attr-defined]


async def test_burnt_captions_are_in_the_picture(
    timeline: Timeline, by_content: dict[str, str], assets: Path, tmp_path: Path, film: Path
):
    """White letters appear at the bottom while a caption is shown, and only then."""
    renderer = FilmRenderer(assets / "fonts", tmp_path / "keys")
    made = await renderer.render(timeline, "burnt", by_content, str(tmp_path))

    async def bottom(file: Path, frame: int) -> bytes:
        frames = [raw async for raw in frames_of(file, 64, 36)]
        return frames[frame][64 * 3 * 28 :]

    def difference(a: bytes, b: bytes) -> float:
        return sum(abs(x - y) for x, y in zip(a, b, strict=True)) / len(a)

    burnt = Path(made[0].made.file)
    assert (
        difference(await bottom(burnt, 40), await bottom(film, 40))
        > 3 * difference(await bottom(burnt, 80), await bottom(film, 80)) + 2
    )


@pytest.mark.parametrize("captions", ["soft", "burnt"])
async def test_a_watermark_stands_in_the_corner_from_the_first_frame_to_the_last(
    timeline: Timeline, by_content: dict[str, str], assets: Path, tmp_path: Path, film: Path, captions: CaptionStyle
):
    """The upper right one, whatever becomes of the captions; the rest of the picture stays as it was."""
    marked = timeline.model_copy(update={"watermark": True})
    made = await FilmRenderer(assets / "fonts", tmp_path / "keys").render(marked, captions, by_content, str(tmp_path))
    after, before = [await pictures(file) for file in (Path(made[0].made.file), film)]
    assert len(after) == len(before) == timeline.frames
    for frame in (0, 50, timeline.frames - 1):
        difference = np.abs(after[frame].astype(int) - before[frame])
        assert difference[5:9, 134:152].mean() > 3 * difference[12:60].mean() + 4, frame


async def pictures(film: Path) -> list[NDArray[np.uint8]]:
    """Every frame, small."""
    return [np.frombuffer(raw, np.uint8).reshape(90, 160, 3) async for raw in frames_of(film, 160, 90)]


async def test_something_that_is_no_film_is_refused(tmp_path: Path):
    """With words, not with a traceback."""
    text = tmp_path / "a.mp4"
    text.write_text("hello")
    with pytest.raises(NotAFilm, match="no picture"):
        await check_film(text)
    with pytest.raises(NotAFilm, match="no such film"):
        await check_film(tmp_path / "b.mp4")


@pytest.mark.parametrize(("changes", "verdict"), [(4, "fail"), (1, "pass")])
async def test_a_film_that_flashes_fails(tmp_path: Path, changes: int, verdict: str):
    """Four flashes in a second on the whole picture are over WCAG 2.3.1's three; one is not."""
    film = tmp_path / "a.mp4"
    half = 24 // (2 * changes)
    strobe = f"color=white:s=320x180:r=24:d=3,geq=lum='if(mod(floor(N/{half}),2),235,16)':cb=128:cr=128"
    await ffmpeg("-f", "lavfi", "-i", strobe, "-c:v", "libx264", "-pix_fmt", "yuv420p", film)
    report = await check_film(film)
    assert next(f.verdict for f in report.findings if f.check.startswith("flashes")) == verdict


async def test_black_and_frozen_stretches_are_found(tmp_path: Path):
    """Two seconds of black are over one; a still picture of five seconds is worth a look."""
    film = tmp_path / "a.mp4"
    sources = ("color=black:d=2", "smptebars=d=5", "testsrc2=d=1")
    parts = ";".join(f"{source}:s=320x180:r=24[{i}]" for i, source in enumerate(sources)) + ";[0][1][2]concat=n=3"
    await ffmpeg("-filter_complex", parts, "-c:v", "libx264", "-qp", "0", "-pix_fmt", "yuv420p", film)
    verdicts = {f.check: f for f in (await check_film(film)).findings}
    assert verdicts["black frames"].verdict == "fail"
    assert verdicts["frozen picture"].verdict == "warn"
    assert verdicts["black frames"].at == (0.0,)
