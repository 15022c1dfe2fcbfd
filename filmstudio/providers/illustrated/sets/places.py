"""Which builder makes which place."""

from collections.abc import Callable
from typing import TypeAlias

from filmstudio.film.staging import Setting
from filmstudio.providers.illustrated.sets import (
    coast,
    halls,
    home,
    institutions,
    lamp_room,
    open_country,
    public,
    shore,
    spaceship,
    town,
    vehicles,
    village,
    wonders,
    woods,
    workrooms,
)
from filmstudio.providers.illustrated.sets.stage import Built

Builder: TypeAlias = Callable[[Setting, str], Built]

OUTSIDE: dict[str, Builder] = {
    "lighthouse": coast.lighthouse,
    "coast": shore.rocky_coast,
    "beach": shore.beach,
    "harbour": shore.harbour,
    "forest": woods.forest,
    "park": woods.park,
    "mountain": open_country.mountain,
    "river": open_country.river,
    "field": open_country.field,
    "desert": open_country.desert,
    "city street": town.city_street,
    "village": village.village,
    "road": town.road,
    "temple": village.temple_court,
    "rooftop": town.rooftop,
    "space": wonders.space,
}
"""Places under the open sky."""

INSIDE: dict[str, Builder] = {
    "lamp room": lamp_room.lamp_room,
    "kitchen": home.kitchen,
    "living room": home.living_room,
    "bedroom": home.bedroom,
    "classroom": public.classroom,
    "office": public.office,
    "cafe": public.cafe,
    "library": institutions.library,
    "hospital room": institutions.hospital_room,
    "corridor": institutions.corridor,
    "workshop": workrooms.workshop,
    "temple": halls.temple_hall,
    "castle hall": halls.castle_hall,
    "cave": wonders.cave,
    "cellar": workrooms.cellar,
    "theatre": wonders.stage,
    "vehicle": vehicles.vehicle,
    "spaceship": spaceship.bridge,
}
"""Places with a roof."""

ALIASES: dict[str, str] = {
    "street": "city street",
    "city": "city street",
    "town": "city street",
    "garden": "park",
    "farm": "field",
    "meadow": "field",
    "cliff": "coast",
    "sea": "coast",
    "harbor": "harbour",
    "port": "harbour",
    "woods": "forest",
    "jungle": "forest",
    "planet": "space",
    "roof": "rooftop",
    "shop": "cafe",
    "restaurant": "cafe",
    "bar": "cafe",
    "school": "classroom",
    "hospital": "hospital room",
    "hall": "castle hall",
    "castle": "castle hall",
    "stage": "theatre",
    "theater": "theatre",
    "hallway": "corridor",
    "basement": "cellar",
    "garage": "workshop",
    "house": "living room",
    "home": "living room",
    "room": "living room",
    "mountains": "mountain",
    "lake": "river",
    "highway": "road",
    "temple courtyard": "temple",
    "temple interior": "temple",
    "lighthouse interior": "lamp room",
}
"""Other names for the same places."""

PLACES: tuple[str, ...] = tuple(dict.fromkeys((*OUTSIDE, *INSIDE)))


def known(place: str) -> bool:
    """Whether there is a set for this kind of place."""
    return ALIASES.get(place, place) in PLACES


def build(setting: Setting, assets: str) -> Built:
    """The set for a setting; a place nobody knows becomes a gentle landscape or a quiet room."""
    place = ALIASES.get(setting.place, setting.place)
    for row in (INSIDE, OUTSIDE) if setting.inside else (OUTSIDE, INSIDE):
        if place in row:
            return row[place](setting, assets)
    return (home.quiet_room if setting.inside else woods.landscape)(setting, assets)


def is_inside(setting: Setting) -> bool:
    """Whether there is a roof: as the script says, or because the place always has one."""
    place = ALIASES.get(setting.place, setting.place)
    return setting.inside or (place in INSIDE and place not in OUTSIDE)
