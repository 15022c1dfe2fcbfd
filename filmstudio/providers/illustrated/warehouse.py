"""The warehouse: sets that were built for one shot are kept for the next ones in the same place."""

from functools import lru_cache

from filmstudio.film.staging import Setting
from filmstudio.providers.illustrated.sets import Built, build

KEPT = 6
"""Sets a worker keeps; each holds some tens of kilobytes of drawing orders and a few small pictures."""


def built_for(setting: Setting, assets: str) -> Built:
    """The set for a setting, built once."""
    return _built(setting, assets)  # pyright: ignore[reportArgumentType]  a frozen pydantic model can be hashed


@lru_cache(maxsize=KEPT)
def _built(setting: Setting, assets: str) -> Built:
    return build(setting, assets)
