"""A worker process of the camera: draws one recipe after the other."""

import multiprocessing
import os
import signal
from multiprocessing.synchronize import Event
from pathlib import Path
from threading import Thread

import skia

from filmstudio.errors import UnsupportedFeature
from filmstudio.film.assets import ClipFacts, PictureFacts
from filmstudio.film.recipes import ImageRecipe, LipsyncRecipe, Recipe, VideoRecipe
from filmstudio.ports.crafts import Made
from filmstudio.providers.illustrated.encoder import Encoder
from filmstudio.providers.illustrated.figures import Mouth
from filmstudio.providers.illustrated.mouths import on_stage, spoken
from filmstudio.providers.illustrated.order import Line, Stopped
from filmstudio.providers.illustrated.shooting import Order, staged

POLITE = 5
"""Pictures make way for voices, which other pictures wait for."""
_stopping: list[Event] = []
"""The flag that ends this worker."""


def begin(stop: Event) -> None:
    """The parent answers Ctrl-C, and tells us by the flag."""
    os.nice(POLITE)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _stopping.append(stop)
    Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    """A parent that was killed can't tell us to end."""
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)


def awake() -> None:
    """Everything is loaded."""


def perform(recipe: Recipe, lines: tuple[Line, ...], folder: str, assets: str) -> Made:
    """One recipe."""
    match recipe:
        case ImageRecipe():
            return _still(recipe, Path(folder) / "still.png", assets)
        case LipsyncRecipe():
            return _segment(recipe.video, lines, Path(folder) / "shot.mp4", assets)
        case VideoRecipe():
            return _segment(recipe, (), Path(folder) / "shot.mp4", assets)
        case _:
            raise UnsupportedFeature(f"a camera can't make {recipe.craft}")


def _segment(recipe: VideoRecipe, lines: tuple[Line, ...], out: Path, assets: str) -> Made:
    order = Order(recipe.staging, recipe.size, recipe.rate, recipe.frames, _mouths(recipe, lines), assets)
    shot = staged(order)
    with Encoder(out, recipe.size, recipe.rate, recipe.frames, shot.hold) as encoder:
        for frame in shot.shoot():
            if _stopping and _stopping[0].is_set():
                raise Stopped("the camera was closed while a shot was being drawn")
            encoder.write(frame)
    facts = ClipFacts(frames=recipe.frames, size=recipe.size, rate=recipe.rate)
    return Made(file=str(out), media_type="video/mp4", facts=facts, notes=shot.notes)


def _mouths(recipe: VideoRecipe, lines: tuple[Line, ...]) -> dict[str, list[Mouth]]:
    """Every speaker's mouth in every frame."""
    said: dict[str, list[tuple[int, list[Mouth]]]] = {}
    for line in lines:
        mouths = spoken(line.facts.phones, line.file, recipe.rate)
        said.setdefault(line.character, []).append((line.start, mouths))
    return {name: on_stage(theirs, recipe.frames) for name, theirs in said.items()}


def _still(recipe: ImageRecipe, out: Path, assets: str) -> Made:
    """A still as the shot looks at its frame; the shot is taken to be twice as long as that."""
    frames = max(48, 2 * recipe.at + 1)
    shot = staged(Order(recipe.staging, recipe.size, recipe.rate, frames, {}, assets))
    picture = shot.at(recipe.at - recipe.at % 2).surface.makeImageSnapshot()
    encoded = picture.encodeToData(skia.EncodedImageFormat.kPNG, 100)
    out.write_bytes(encoded.bytes())
    facts = PictureFacts(size=recipe.size)
    return Made(file=str(out), media_type="image/png", facts=facts, notes=shot.notes)
