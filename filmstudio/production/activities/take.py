"""Take: one recipe becomes an asset, its share of the credits is captured, and whoever watches sees a still of it."""

from pydantic import TypeAdapter
from temporalio import activity

from filmstudio.errors import DamagedAsset
from filmstudio.film.assets import Asset
from filmstudio.film.recipes import Recipe
from filmstudio.film.value import digest_of
from filmstudio.pipeline.studio import Studio
from filmstudio.pipeline.take import take
from filmstudio.production.activities.attempt import attempt
from filmstudio.production.activities.money import hold_key
from filmstudio.production.floor import Floor
from filmstudio.production.orders import TakeErrand

RECIPE = TypeAdapter[Recipe](Recipe)
PICTURES = ("video", "lipsync")


class Take:
    """The activity."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor

    @activity.defn(name="take")
    async def perform(self, errand: TakeErrand) -> str:
        """The digest of the take's bytes. Asked again, it is the same take, and nothing is paid twice."""
        order, to = errand.take, errand.assignment
        async with attempt(order.craft) as beat, self._floor.opening(to, beat) as studio:
            asset = await take(await _recipe(order.recipe, studio), studio)
            if errand.account and order.credits:
                await self._floor.credits.capture(hold_key(to), order.credits, f"{hold_key(to)}/{order.recipe}")
            still = await _still(order.recipe, asset, studio) if order.craft in PICTURES else None
            await self._floor.jobs.finished(to, order, still)
            return asset.content


async def _recipe(digest: str, studio: Studio) -> Recipe:
    text = await studio.store.recall(f"recipe/{digest}")
    if text is None:
        raise DamagedAsset(f"recipe {digest[:12]} is not in the store")
    return RECIPE.validate_json(text)


async def _still(recipe: str, asset: Asset, studio: Studio) -> str:
    """A small picture of a shot."""
    key = digest_of(["still", recipe])
    known = await studio.store.known(key)
    if not known:
        made = await studio.renderer.still(await studio.store.file(asset), studio.store.folder())
        known = await studio.store.keep(key, made)
    return known.content
