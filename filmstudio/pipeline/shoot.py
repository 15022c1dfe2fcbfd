"""Stage 4, shoot: every recipe of the plan becomes an asset."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from filmstudio.film.assets import Asset
from filmstudio.film.recipes import LipsyncRecipe, Recipe
from filmstudio.pipeline.plan import Plan
from filmstudio.pipeline.studio import Studio
from filmstudio.pipeline.take import take
from filmstudio.ports.progress import Progress

Footage = Mapping[str, Asset]
"""Recipe digest -> its take."""
STAGES = {"speech": "voices", "music": "music", "sound": "music"}
PICTURES = ("video", "image", "lipsync")


async def shoot(plan: Plan, studio: Studio, jobs: int = 2) -> Footage:
    """All takes. Sounds are made one at a time, voices first; beside them so many pictures at a time.

    A shot begins when the voices it needs are there. Voices and orchestra rest when their last take is made: their
    models are never in memory together.
    """
    floor = _Floor(studio, {recipe.digest: recipe for recipe in plan.recipes()})
    for recipe in floor.of(*PICTURES):
        if await studio.store.known(recipe.digest) is None:
            studio.crew.camera.wake()
            break
    async with asyncio.TaskGroup() as group:
        group.create_task(floor.sounds())
        gate = asyncio.Semaphore(jobs)
        for recipe in floor.of(*PICTURES):
            group.create_task(floor.picture(recipe, gate))
    return floor.footage


@dataclass
class _Floor:
    """The studio floor during a shoot."""

    studio: Studio
    recipes: Mapping[str, Recipe]
    footage: dict[str, Asset] = field(default_factory=dict[str, Asset])
    done: dict[str, int] = field(default_factory=dict[str, int])
    spoken: dict[str, asyncio.Event] = field(init=False)

    def __post_init__(self) -> None:
        self.spoken = {recipe.digest: asyncio.Event() for recipe in self.of("speech")}

    def of(self, *crafts: str) -> list[Recipe]:
        """The recipes of these crafts; shots that need no voice come first."""
        found = [recipe for recipe in self.recipes.values() if recipe.craft in crafts]
        return sorted(found, key=lambda recipe: isinstance(recipe, LipsyncRecipe))

    async def sounds(self) -> None:
        crew = self.studio.crew
        await self._one_by_one(self.of("speech"))
        crew.voices.rest()
        await self._one_by_one(self.of("music", "sound"))
        crew.composer.rest()

    async def picture(self, recipe: Recipe, gate: asyncio.Semaphore) -> None:
        if isinstance(recipe, LipsyncRecipe):
            for cue in recipe.cues:
                await self.spoken[cue.speech.digest].wait()
        async with gate:
            await self._take(recipe)

    async def _one_by_one(self, recipes: Iterable[Recipe]) -> None:
        for recipe in recipes:
            await self._take(recipe)
            if event := self.spoken.get(recipe.digest):
                event.set()

    async def _take(self, recipe: Recipe) -> None:
        reused = await self.studio.store.known(recipe.digest) is not None
        self.footage[recipe.digest] = await take(recipe, self.studio)
        stage = _stage(recipe)
        self.done[stage] = self.done.get(stage, 0) + 1
        total = sum(_stage(other) == stage for other in self.recipes.values())
        self.studio.watch(
            Progress(stage=stage, done=self.done[stage], total=total, what=recipe.digest[:8], reused=reused)
        )


def _stage(recipe: Recipe) -> str:
    return STAGES.get(recipe.craft, "pictures")
