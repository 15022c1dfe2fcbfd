"""`take`: the only door to a model. Known, else perform, put and keep. Safe to repeat, safe in parallel."""

from filmstudio.film.assets import Asset
from filmstudio.film.recipes import LipsyncRecipe, Recipe, SpeechRecipe, ingredients
from filmstudio.pipeline.studio import Studio
from filmstudio.ports.crafts import Model


async def take(recipe: Recipe, studio: Studio) -> Asset:
    """The asset that a recipe wishes for; made only if it wasn't made before.

    Raises:
        UnsupportedFeature: the model's card does not promise it.
    """
    if known := studio.store.known(recipe.digest):
        return known
    model = model_for(recipe, studio)
    pantry = {needed.digest: await _at_hand(needed, studio) for needed in needed_for(recipe, model)}
    made = await model.perform(recipe, pantry, studio.store.folder())
    return studio.store.keep(recipe.digest, made)


def needed_for(recipe: Recipe, model: Model) -> tuple[Recipe, ...]:
    """The ingredients to take first. A model that draws the mouths with the shot needs no silent video."""
    fused = isinstance(recipe, LipsyncRecipe) and model.card.fuses_lipsync and recipe.video.model == recipe.model
    return tuple(needed for needed in ingredients(recipe) if not (fused and needed.craft == "video"))


def model_for(recipe: Recipe, studio: Studio) -> Model:
    """The member of the crew that a recipe names."""
    crew = studio.crew
    return next(model for model in (crew.camera, crew.voices, crew.composer) if model.card.id == recipe.model)


async def measured(recipe: SpeechRecipe, studio: Studio) -> int:
    """The exact length of a line in samples, asked once."""
    key = f"length/{recipe.digest}"
    if known := studio.store.recall(key):
        return int(known)
    samples = await studio.crew.voices.measure(recipe)
    studio.store.remember(key, str(samples))
    return samples


async def _at_hand(recipe: Recipe, studio: Studio) -> tuple[Asset, str]:
    asset = await take(recipe, studio)
    return asset, studio.store.file(asset)
