"""Which builder makes which place."""

from collections.abc import Callable
from typing import TypeAlias

from filmstudio.film.staging import Setting
from filmstudio.providers.illustrated.sets import coast
from filmstudio.providers.illustrated.sets.stage import Built

Builder: TypeAlias = Callable[[Setting, str], Built]

OUTSIDE: dict[str, Builder] = {
    "lighthouse": coast.lighthouse,
    "coast": coast.rocky_coast,
    "beach": coast.beach,
    "harbour": coast.harbour,
}
INSIDE: dict[str, Builder] = {}

PLACES: tuple[str, ...] = (*OUTSIDE, *INSIDE)


def known(place: str) -> bool:
    """Whether there is a set for this kind of place."""
    return place in PLACES


def build(setting: Setting, assets: str) -> Built:
    """The set for a setting; a place nobody knows becomes a gentle landscape or a quiet room."""
    return OUTSIDE.get(setting.place, coast.rocky_coast)(setting, assets)
