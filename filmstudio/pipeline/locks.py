"""Locks: shots that keep the takes of an earlier film, whatever the script or the models say now."""

from collections.abc import Mapping

from pydantic import TypeAdapter, ValidationError

from filmstudio.pipeline.plan import Picture
from filmstudio.pipeline.studio import Orders, Studio

PICTURE = TypeAdapter[Picture](Picture)


async def kept_takes(orders: Orders, studio: Studio) -> Mapping[str, Picture]:
    """The recipes that shots are locked to, where their takes are still there."""
    found: dict[str, Picture] = {}
    for lock in orders.locks:
        if lock.recipe is None or await studio.store.known(lock.recipe) is None:
            continue
        text = await studio.store.recall(f"recipe/{lock.recipe}")
        try:
            found |= {lock.shot: PICTURE.validate_json(text)} if text else {}
        except ValidationError:
            continue
    return found
