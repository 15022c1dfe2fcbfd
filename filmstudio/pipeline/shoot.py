"""Stage 4, shoot: every recipe of the plan becomes an asset."""

import asyncio
from collections.abc import Mapping

from filmstudio.film.assets import Asset
from filmstudio.film.recipes import Recipe
from filmstudio.pipeline.plan import Plan
from filmstudio.pipeline.studio import Studio
from filmstudio.pipeline.take import take
from filmstudio.ports.progress import Progress

Footage = Mapping[str, Asset]
"""Recipe digest -> its take."""
STAGES = {"speech": "voices", "music": "music", "sound": "music", "image": "pictures"}


async def shoot(plan: Plan, studio: Studio, jobs: int = 2) -> Footage:
    """All takes, the voices first, then so many recipes at a time."""
    recipes = {recipe.digest: recipe for recipe in plan.recipes()}
    voices: dict[str, Recipe] = {d: r for d, r in recipes.items() if r.craft == "speech"}
    rest: dict[str, Recipe] = {d: r for d, r in recipes.items() if r.craft != "speech"}
    footage: dict[str, Asset] = {}
    for group in (voices, rest):
        footage |= await _all(group, studio, jobs)
    return footage


async def _all(recipes: dict[str, Recipe], studio: Studio, jobs: int) -> dict[str, Asset]:
    """Bounded by `jobs`; the first failure stops the others before they begin."""
    gate = asyncio.Semaphore(jobs)
    totals: dict[str, int] = {}
    done: dict[str, int] = {}
    for recipe in recipes.values():
        totals[_stage(recipe)] = totals.get(_stage(recipe), 0) + 1

    async def one(digest: str, recipe: Recipe) -> tuple[str, Asset]:
        async with gate:
            reused = studio.store.known(digest) is not None
            asset = await take(recipe, studio)
        stage = _stage(recipe)
        done[stage] = done.get(stage, 0) + 1
        studio.watch(Progress(stage=stage, done=done[stage], total=totals[stage], what=digest[:8], reused=reused))
        return digest, asset

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one(digest, recipe)) for digest, recipe in recipes.items()]
    return dict(task.result() for task in tasks)


def _stage(recipe: Recipe) -> str:
    return STAGES.get(recipe.craft, "pictures")
