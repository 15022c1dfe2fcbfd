"""The camera's promises: exact frames, the same bytes each time, segments that join, errors instead of half files."""

import asyncio
import os
import signal
from pathlib import Path

import numpy as np
import pytest
import skia

from filmstudio.errors import ToolFailed, UnsupportedFeature
from filmstudio.film.assets import ClipFacts, PictureFacts
from filmstudio.film.clock import FrameSize, Rate
from filmstudio.film.recipes import ImageRecipe, MusicRecipe, VideoRecipe
from filmstudio.film.staging import Camera, Framing, Insert, Mood, Move, Prop, Setting, Staging, TitleCard
from filmstudio.media.ffmpeg import ffmpeg
from filmstudio.providers.illustrated import IllustratedCamera
from filmstudio.providers.illustrated.encoder import Encoder
from filmstudio.providers.illustrated.raster import Frame
from filmstudio.providers.illustrated.shooting import Order, Shot, staged
from tests.providers.illustrated.stagings import SMALL, pair

MODEL = IllustratedCamera.card.id


def order(staging: Staging, frames: int = 8, size: FrameSize = SMALL) -> Order:
    return Order(staging, size, Rate(), frames, {}, "")


def pixels(staging: Staging, number: int = 0, size: FrameSize = SMALL) -> np.ndarray:
    return staged(order(staging, 24, size)).at(number).pixels.copy()


def frames_of(file: Path) -> list[float]:
    """The time of every frame in a film, in seconds."""
    probe = asyncio.run(ffmpeg("-i", file, "-map", "0:v", "-vf", "showinfo", "-f", "null", "-"))
    return [float(word.split(":")[1]) for word in probe.split() if word.startswith("pts_time:")]


def written(out: Path, staging: Staging, frames: int) -> Path:
    shot = staged(order(staging, frames))
    with Encoder(out, SMALL, Rate(), frames, shot.hold) as encoder:
        for frame in shot.shoot():
            encoder.write(frame)
    return out


def test_segments_join_to_the_exact_frame(tmp_path: Path) -> None:
    """A film is joined from segments without encoding: a frame more or less would move the sound."""
    lengths = (13, 24, 7)
    moves = (Move.STATIC, Move.PUSH_IN, Move.PAN_LEFT)
    files = [
        written(tmp_path / f"{i}.mp4", pair(move=move), n)
        for i, (move, n) in enumerate(zip(moves, lengths, strict=True))
    ]
    listed = tmp_path / "list.txt"
    entries = [f"file '{file}'\nduration {n / 24:.6f}\n" for file, n in zip(files, lengths, strict=True)]
    listed.write_text("ffconcat version 1.0\n" + "".join(entries))
    out = tmp_path / "film.mp4"
    asyncio.run(ffmpeg("-f", "concat", "-safe", "0", "-i", listed, "-c", "copy", out))
    times = frames_of(out)
    assert len(times) == sum(lengths)
    steps = np.diff(times)
    assert np.allclose(steps, 1 / 24, atol=1e-3)


@pytest.mark.parametrize("hold", [1, 2, 3])
@pytest.mark.parametrize("frames", [1, 2, 5, 6, 7, 25])
def test_drawings_are_held_to_the_exact_frame(tmp_path: Path, frames: int, hold: int) -> None:
    """A drawing stays for two or three frames, and the last one as long as there are frames left."""
    out = tmp_path / "held.mp4"
    with Encoder(out, SMALL, Rate(), frames, hold) as encoder:
        for _ in range(0, frames, hold):
            encoder.write(Frame(SMALL.width, SMALL.height))
    assert frames_of(out) == pytest.approx([number / 24 for number in range(frames)], abs=1e-3)


@pytest.mark.parametrize("framing", list(Framing))
def test_every_framing_can_be_shot(framing: Framing) -> None:
    """No set-up of the director leaves a black or an empty frame."""
    picture = pixels(pair(framing), 7)
    assert picture[..., :3].std() > 8


@pytest.mark.parametrize("move", list(Move))
def test_every_move_can_be_shot(move: Move) -> None:
    """Moves change the picture; a standing camera keeps it."""
    shot = Shot(order(pair(Framing.WIDE, move), 24))
    first = shot.at(0).pixels.copy()
    last = shot.at(23).pixels
    changed = float(np.abs(first.astype(int) - last.astype(int)).mean())
    assert shot.still == (move in (Move.STATIC, Move.FOLLOW))
    assert changed < 40


def test_the_same_recipe_gives_the_same_picture() -> None:
    """Takes are kept by recipe: drawing again must not make another film."""
    for staging in (pair(), pair(Framing.OVER_SHOULDER), pair(Framing.CLOSE_UP, Move.PUSH_IN, "forest")):
        assert np.array_equal(pixels(staging, 5), pixels(staging, 5))


def test_a_frame_is_the_same_alone_and_in_the_row() -> None:
    """A still from the middle of a shot looks as the shot does there."""
    for move in (Move.STATIC, Move.PUSH_IN):
        staging = pair(Framing.MEDIUM, move)
        shot = staged(order(staging, 24))
        row = [frame.pixels.copy() for frame in shot.shoot()]
        assert np.array_equal(row[11 // shot.hold], pixels(staging, 11))


def test_the_view_passes_in_close_ups_too() -> None:
    """A background out of focus stands still, but not the one outside a vehicle."""
    staging = pair(Framing.CLOSE_UP, place="vehicle")
    shot = Shot(order(staging, 48))
    before, after = (shot.at(number).pixels[40:100, -40:].copy() for number in (0, 24))
    assert not np.array_equal(before, after)


def test_cards_and_inserts_fill_the_frame() -> None:
    """Words instead of a scene."""
    bare = Setting(place="kitchen", inside=True)
    card = Staging(setting=bare, card=TitleCard(style="title", lines=("The Last Light",)))
    insert = Staging(setting=bare, insert=Insert(surface="sign", text="KEEP THE LIGHT"))
    for staging in (card, insert):
        assert staged(order(staging, 24)).at(12).pixels[..., :3].std() > 2


def test_moods_colour_the_picture() -> None:
    """The grade is subtle, but it is there."""
    plain = pair()
    angry = plain.model_copy(update={"setting": plain.setting.model_copy(update={"mood": Mood.ANGRY})})
    assert not np.array_equal(pixels(plain), pixels(angry))


def test_what_could_not_be_shown_is_said() -> None:
    """The maker of the film hears of a neutral set and of a thing that was left out."""
    staging = Staging(
        setting=Setting(place="inside of a clock", name="INSIDE OF A CLOCK"),
        props=(Prop(name="zorgblatt", z=30),),
        camera=Camera(framing=Framing.WIDE),
    )
    shot = staged(order(staging, 2))
    shot.at(0)
    assert "there is no set for 'INSIDE OF A CLOCK'; a neutral one stands in" in shot.notes
    assert any("zorgblatt" in note for note in shot.notes)


def test_an_encoder_that_is_killed_leaves_no_half_file(tmp_path: Path) -> None:
    """Half a segment in the store would be a broken film for ever."""
    out = tmp_path / "shot.mp4"
    with pytest.raises(ToolFailed), Encoder(out, SMALL, Rate(), 24) as encoder:
        frame = Frame(SMALL.width, SMALL.height)
        encoder.write(frame)
        os.kill(encoder.pid, signal.SIGKILL)
        for _ in range(400):
            encoder.write(frame)
    assert not out.exists()


def test_a_full_folder_is_an_error(tmp_path: Path) -> None:
    """ffmpeg's refusal becomes one of our errors."""
    with pytest.raises(ToolFailed), Encoder(tmp_path / "no" / "shot.mp4", SMALL, Rate(), 24) as encoder:
        for _ in range(400):
            encoder.write(Frame(SMALL.width, SMALL.height))


async def test_the_camera_performs_recipes(tmp_path: Path) -> None:
    """A shot and a still come from worker processes with their facts; music does not."""
    camera = IllustratedCamera(tmp_path, jobs=1)
    video = VideoRecipe(model=MODEL, staging=pair(), frames=6, size=SMALL)
    still = ImageRecipe(model=MODEL, staging=pair(), size=SMALL, at=5)
    try:
        clip = await camera.perform(video, {}, str(tmp_path))
        picture = await camera.perform(still, {}, str(tmp_path))
        with pytest.raises(UnsupportedFeature):
            await camera.perform(MusicRecipe(model=MODEL, mood=Mood.CALM), {}, str(tmp_path))
    finally:
        camera.close()
    assert clip.facts == ClipFacts(frames=6, size=SMALL, rate=Rate())
    assert clip.media_type == "video/mp4"
    assert picture.facts == PictureFacts(size=SMALL)
    shown = skia.Image.open(picture.file)
    assert (shown.width(), shown.height()) == (SMALL.width, SMALL.height)
