"""`take`: the only door to a model. Known, else perform, put and keep. Safe to repeat, safe in parallel."""

from filmstudio.errors import PurchaseInDoubt, UnsupportedFeature, VendorFailed, VendorRefused
from filmstudio.film.assets import Asset
from filmstudio.film.recipes import LipsyncRecipe, Recipe, SpeechRecipe, ingredients
from filmstudio.pipeline.studio import Crew, Studio
from filmstudio.ports.crafts import Model, Pantry, Vendor
from filmstudio.ports.progress import Progress
from filmstudio.ports.store import Claim


async def take(recipe: Recipe, studio: Studio) -> Asset:
    """The asset that a recipe wishes for; made only if it wasn't made before.

    Raises:
        UnsupportedFeature: the model's card does not promise it.
        BudgetExceeded: it would have to be bought, and the cap forbids it.
        PurchaseInDoubt: a vendor was asked before, and nobody knows whether it heard us.
    """
    digest = recipe.digest
    if ingredients(recipe) and (known := await studio.store.known(digest)):
        return known
    pantry = await _pantry(recipe, studio)
    async with studio.store.claimed(digest) as claim:
        if claim.asset:
            await studio.budget.release(digest)
            return claim.asset
        model = model_for(recipe, studio.crew)
        if isinstance(model, Vendor):
            return await _bought(model, recipe, pantry, claim, studio)
        return await claim.keep(await model.perform(recipe, pantry, studio.store.folder()))


async def _bought(vendor: Vendor, recipe: Recipe, pantry: Pantry, claim: Claim, studio: Studio) -> Asset:
    """Buy it once: a purchase under way is waited for, one in doubt is not repeated."""
    price = vendor.price(recipe)
    await studio.budget.reserve(recipe.digest, price)
    if claim.order is None:
        if claim.asked and not vendor.card.idempotent:
            raise PurchaseInDoubt(
                f"{vendor.card.provider} was asked for {recipe.craft} {recipe.digest[:8]} and never answered; look "
                "there whether it was bought, then ask for a retake of the shot"
            )
        await claim.asking(vendor.card.provider, price)
    try:
        if claim.order is None:
            await claim.ordered(await vendor.submit(recipe, pantry, claim.key))
        order = claim.order or ""
        studio.watch(Progress(stage=recipe.craft, done=0, total=1, order=order))
        made, cost = await vendor.collect(order, recipe, studio.store.folder())
    except (VendorFailed, VendorRefused) as error:
        await claim.failed()
        await studio.budget.release(recipe.digest)
        if isinstance(error, VendorFailed):
            error.tries = claim.failures
        raise
    await studio.budget.spend(recipe.digest, cost)
    return await claim.keep(made, cost)


def needed_for(recipe: Recipe, model: Model) -> tuple[Recipe, ...]:
    """The ingredients to take first. A model that draws the mouths with the shot needs no silent video."""
    fused = isinstance(recipe, LipsyncRecipe) and model.card.fuses_lipsync and recipe.video.model == recipe.model
    return tuple(needed for needed in ingredients(recipe) if not (fused and needed.craft == "video"))


def model_for(recipe: Recipe, crew: Crew) -> Model:
    """The member of the crew that a recipe names.

    Raises:
        UnsupportedFeature: there is none.
    """
    for model in crew.models():
        if model.card.id == recipe.model:
            return model
    raise UnsupportedFeature(f"nobody in the crew is {recipe.model}; order the film again with this version's models")


async def measured(recipe: SpeechRecipe, studio: Studio) -> int:
    """The exact length of a line in samples, asked once."""
    key = f"length/{recipe.digest}"
    if known := await studio.store.recall(key):
        return int(known)
    samples = await studio.crew.voices.measure(recipe)
    await studio.store.remember(key, str(samples))
    return samples


async def _pantry(recipe: Recipe, studio: Studio) -> Pantry:
    needed = needed_for(recipe, model_for(recipe, studio.crew)) if ingredients(recipe) else ()
    return {part.digest: await _at_hand(part, studio) for part in needed}


async def _at_hand(recipe: Recipe, studio: Studio) -> tuple[Asset, str]:
    asset = await take(recipe, studio)
    return asset, await studio.store.file(asset)
