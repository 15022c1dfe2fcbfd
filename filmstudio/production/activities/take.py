"""Take: one recipe becomes an asset, its share of the credits is captured, and whoever watches sees a still of it."""

from pydantic import TypeAdapter
from temporalio import activity

from filmstudio.errors import DamagedAsset
from filmstudio.film.assets import Asset
from filmstudio.film.recipes import Recipe
from filmstudio.film.value import digest_of
from filmstudio.pipeline.studio import Studio
from filmstudio.pipeline.take import model_for, take
from filmstudio.ports.crafts import Vendor
from filmstudio.production.activities.attempt import attempt
from filmstudio.production.activities.money import hold_key
from filmstudio.production.floor import Floor
from filmstudio.production.metrics import Tally
from filmstudio.production.orders import TakeErrand

RECIPE = TypeAdapter[Recipe](Recipe)
PICTURES = ("video", "lipsync")


class Take:
    """The activity."""

    def __init__(self, floor: Floor, tally: Tally) -> None:
        self._floor, self._tally = floor, tally

    @activity.defn(name="take")
    async def perform(self, errand: TakeErrand) -> str:
        """The digest of the take's bytes. Asked again, it is the same take, and nothing is paid twice."""
        with self._tally.taking(errand.take.craft):
            return await self._taken(errand)

    async def _taken(self, errand: TakeErrand) -> str:
        order, to = errand.take, errand.assignment
        async with attempt(order.craft) as beat, self._floor.opening(to, beat) as studio:
            recipe = await _recipe(order.recipe, studio)
            asset = await take(recipe, studio)
            if errand.account and order.credits:
                await self._floor.credits.capture(hold_key(to), order.credits, f"{hold_key(to)}/{order.recipe}")
            still = await _still(order.recipe, asset, studio) if order.craft in PICTURES else None
            model = model_for(recipe, studio.crew)
            cost = await self._floor.jobs.cost(to.job, order.recipe) if isinstance(model, Vendor) else 0
            await self._floor.jobs.finished(to, order, cost, still)
            if cost:
                self._tally.spent(model.card.provider, cost)
            return asset.content


async def _recipe(digest: str, studio: Studio) -> Recipe:
    text = await studio.store.recall(f"recipe/{digest}")
    if text is None:
        raise DamagedAsset(f"recipe {digest[:12]} is not in the store")
    return RECIPE.validate_json(text)


async def _still(recipe: str, asset: Asset, studio: Studio) -> str:
    """A small picture of a shot."""
    made = await studio.renderer.still(await studio.store.file(asset), studio.store.folder())
    return (await studio.store.keep(digest_of(["still", recipe]), made)).content
