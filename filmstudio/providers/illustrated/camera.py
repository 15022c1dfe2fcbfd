"""The illustrated camera: stagings become silent or lip-synced segments and stills, drawn on worker processes."""

import asyncio
import multiprocessing
import signal
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing.synchronize import Event
from pathlib import Path

import skia

from filmstudio.errors import DamagedAsset, ToolFailed, UnsupportedFeature
from filmstudio.film.assets import Asset, ClipFacts, PictureFacts, SoundFacts
from filmstudio.film.recipes import ImageRecipe, LipsyncRecipe, Recipe, VideoRecipe
from filmstudio.ports.crafts import Card, Made, Pantry
from filmstudio.providers.illustrated.encoder import Encoder
from filmstudio.providers.illustrated.figures import Mouth
from filmstudio.providers.illustrated.mouths import on_stage, spoken
from filmstudio.providers.illustrated.sets import PLACES
from filmstudio.providers.illustrated.shooting import Order, staged

TASKS = 60
"""Shots after which a worker makes way for a fresh one, so that its memory stays bounded."""


class Stopped(ToolFailed):
    """The camera was closed while a shot was being drawn."""


@dataclass(frozen=True)
class Line:
    """A line somebody speaks in the shot: its sounds, its file, and the frame it begins in."""

    character: str
    facts: SoundFacts
    file: str
    start: int


class IllustratedCamera:
    """Draws shots. `assets` is the folder that set-up filled; `jobs` shots are drawn at a time."""

    card = Card(
        provider="illustrated",
        model="storybook",
        version="1",
        crafts=("image", "video", "lipsync"),
        licence="Apache-2.0",
        places=PLACES,
        fuses_lipsync=True,
    )

    def __init__(self, assets: Path, jobs: int = 2) -> None:
        self._assets, self._jobs = str(assets), max(1, jobs)
        self._context = multiprocessing.get_context("spawn")
        self._stop = self._context.Event()
        self._workers: ProcessPoolExecutor | None = None

    async def perform(self, recipe: Recipe, pantry: Pantry, folder: str) -> Made:
        """Draw a shot into an MP4 segment or a still into a PNG.

        Raises:
            UnsupportedFeature: it is not a picture, or its lip-sync wants another model's video.
            ToolFailed, DiskFull: the segment could not be written.
        """
        lines = _lines(recipe, pantry, self.card.id)
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._pool(), _perform, recipe, lines, folder, self._assets)
        except BrokenProcessPool:
            self._workers = None
            raise ToolFailed("a worker of the camera was stopped from outside; run the same command again") from None

    def close(self) -> None:
        """End the workers within a frame. Shots under way are given up."""
        self._stop.set()
        if self._workers:
            self._workers.shutdown(wait=True, cancel_futures=True)
        self._workers = None
        self._stop = self._context.Event()

    def _pool(self) -> ProcessPoolExecutor:
        if self._workers is None:
            self._workers = ProcessPoolExecutor(
                self._jobs,
                mp_context=self._context,
                initializer=_begin,
                initargs=(self._stop,),
                max_tasks_per_child=TASKS,
            )
        return self._workers


def _lines(recipe: Recipe, pantry: Pantry, own: str) -> tuple[Line, ...]:
    """The lines of a lip-synced shot, out of the pantry."""
    match recipe:
        case VideoRecipe() | ImageRecipe():
            return ()
        case LipsyncRecipe() if recipe.video.model == own:
            return tuple(_line(cue.character, cue.start, *pantry[cue.speech.digest]) for cue in recipe.cues)
        case _:
            raise UnsupportedFeature(f"{own} draws shots; it can't make {recipe.craft} for another model's picture")


def _line(character: str, start: int, asset: Asset, file: str) -> Line:
    if not isinstance(asset.facts, SoundFacts):
        raise DamagedAsset(f"the line of {character} is kept as {asset.facts.kind}, not as a sound")
    return Line(character, asset.facts, file, start)


_stopping: list[Event] = []
"""In a worker: the flag that ends it."""


def _begin(stop: Event) -> None:
    """In a worker: the parent answers Ctrl-C, and tells us by the flag."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _stopping.append(stop)


def _perform(recipe: Recipe, lines: tuple[Line, ...], folder: str, assets: str) -> Made:
    """In a worker: one recipe."""
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
    with Encoder(out, recipe.size, recipe.rate) as encoder:
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
