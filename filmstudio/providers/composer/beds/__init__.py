"""Stereos of ambience by name. Each is a function of chance that gives a loop."""

from collections.abc import Callable

from filmstudio.providers.composer.beds import cafe, engines, indoors, water, weather, wild
from filmstudio.providers.composer.signal import Chance, Stereo

BEDS: dict[str, Callable[[Chance], Stereo]] = {
    "sea": water.sea,
    "harbour": water.harbour,
    "river": water.river,
    "cave": water.cave,
    "forest": wild.forest,
    "garden": wild.garden,
    "village": wild.village,
    "night": wild.night,
    "rain": weather.rain,
    "wind": weather.wind,
    "storm": weather.storm,
    "rain outside": weather.from_inside(weather.rain),
    "wind outside": weather.from_inside(weather.wind),
    "storm outside": weather.from_inside(weather.storm),
    "street": engines.street,
    "vehicle": engines.vehicle,
    "spaceship": engines.spaceship,
    "space": engines.space,
    "room": indoors.room,
    "hall": indoors.hall,
    "cafe": cafe.cafe,
    "temple": indoors.temple,
    "hospital": indoors.hospital,
    "lamp room": indoors.lamp_room,
}
