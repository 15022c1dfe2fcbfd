"""The illustrated camera: stagings become silent or lip-synced segments and stills, drawn on worker processes."""

import asyncio
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from filmstudio.errors import DamagedAsset, ToolFailed, UnsupportedFeature
from filmstudio.film.assets import Asset, SoundFacts
from filmstudio.film.recipes import ImageRecipe, LipsyncRecipe, Recipe, VideoRecipe
from filmstudio.ports.crafts import Card, Made, Pantry
from filmstudio.providers.illustrated.order import PLACES, Line

TASKS = 60
"""Shots after which a worker makes way for a fresh one, so that its memory stays bounded."""


class IllustratedCamera:
    """Draws shots. `assets` is the folder that set-up filled; `jobs` shots are drawn at a time."""

    card = Card(
        provider="illustrated",
        model="storybook",
        version="4",
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
        from filmstudio.providers.illustrated.worker import perform

        lines = _lines(recipe, pantry, self.card.id)
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._pool(), perform, recipe, lines, folder, self._assets)
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

    def wake(self) -> None:
        """Start the workers: they load while voices are spoken."""
        from filmstudio.providers.illustrated.worker import awake

        for _ in range(self._jobs):
            self._pool().submit(awake)

    def rest(self) -> None:
        """Nothing to free: workers hold what they drew last, within a bound, and end with `close`."""

    def _pool(self) -> ProcessPoolExecutor:
        from filmstudio.providers.illustrated.worker import begin

        if self._workers is None:
            self._workers = ProcessPoolExecutor(
                self._jobs,
                mp_context=self._context,
                initializer=begin,
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
