"""Every place can be built in every light, fills the frame and is the same each time."""

import numpy as np
import pytest
import skia

from filmstudio.film.staging import Hour, Setting, Weather
from filmstudio.providers.illustrated.sets import PLACES, Built, build, known

WIDTH, HEIGHT = 192, 108


def shot(setting: Setting, seconds: float = 0.0) -> np.ndarray:
    """The set as a small wide shot, RGBA."""
    return painted(build(setting, ""), seconds)


def painted(built: Built, seconds: float) -> np.ndarray:
    surface = skia.Surface(WIDTH, HEIGHT)
    canvas = surface.getCanvas()
    canvas.translate(WIDTH / 2, HEIGHT * 0.86)
    canvas.scale(WIDTH / 750, WIDTH / 750)
    for layer in (*built.layers, *built.foreground):
        layer.draw(canvas)
    for moving in built.moving:
        moving.draw(canvas, seconds)
    return surface.toarray()


def brightness(picture: np.ndarray) -> float:
    return float(picture[..., :3].mean())


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("inside", [False, True])
def test_every_place_fills_the_frame_by_day_and_by_night(place: str, inside: bool) -> None:
    """A hole in a set would show as black; a night that is not darker would not read as night."""
    day = shot(Setting(place=place, inside=inside, hour=Hour.DAY))
    night = shot(Setting(place=place, inside=inside, hour=Hour.NIGHT))
    assert day[..., 3].min() == 255
    assert night[..., 3].min() == 255
    if place not in {"space", "spaceship", "theatre", "cellar", "corridor"} and not (place == "temple" and inside):
        assert brightness(night) < brightness(day) * 0.9


@pytest.mark.parametrize("weather", list(Weather))
def test_every_weather_can_be_built(weather: Weather) -> None:
    """Each word for weather reaches the sky."""
    for place in ("lighthouse", "city street", "lamp room"):
        assert shot(Setting(place=place, weather=weather, hour=Hour.EVENING))[..., 3].min() == 255


@pytest.mark.parametrize("place", ["kitchen", "forest", "cave", "space", "city street"])
def test_the_same_seed_makes_the_same_set(place: str) -> None:
    """A retaken shot must match its neighbours; another seed must be another place."""
    first = shot(Setting(place=place, seed=4))
    assert np.array_equal(first, shot(Setting(place=place, seed=4)))
    assert not np.array_equal(first, shot(Setting(place=place, seed=9)))


def test_a_layer_paints_the_same_picture_twice() -> None:
    """The camera may paint a layer again at another size."""
    built = build(Setting(place="cave", inside=True), "")
    assert np.array_equal(painted(built, 1.0), painted(built, 1.0))


def test_an_unknown_place_becomes_something_quiet() -> None:
    """A script may name any place; the film goes on."""
    assert not known("the inside of a clock")
    assert shot(Setting(place="the inside of a clock", inside=True))[..., 3].min() == 255
    assert shot(Setting(place="nowhere at all"))[..., 3].min() == 255


@pytest.mark.parametrize("place", PLACES)
def test_marks_and_seats_are_on_the_stage(place: str) -> None:
    """Figures are sent to marks: a mark outside the picture would lose them."""
    built = build(Setting(place=place), "")
    for x, z, up in (*built.marks.values(), *built.seats):
        assert abs(x) <= 450
        assert -100 <= z <= 800
        assert 0 <= up <= 300


def test_layers_run_from_back_to_front() -> None:
    """The camera lays layers down in order, those in front of figures apart."""
    for place in PLACES:
        built = build(Setting(place=place), "")
        assert all(layer.depth <= 1 for layer in built.layers)
        assert all(layer.depth > 1 for layer in built.foreground)


def test_lighthouse_beam_turns() -> None:
    """At night something moves."""
    setting = Setting(place="lighthouse", hour=Hour.NIGHT)
    assert not np.array_equal(shot(setting, 0.5), shot(setting, 3.0))


@pytest.mark.parametrize(
    ("place", "name"), [("vehicle", "BUS"), ("vehicle", "CAR"), ("vehicle", "PLANE"), ("spaceship", "")]
)
def test_the_world_passes_a_vehicle(place: str, name: str) -> None:
    """A vehicle whose window stands still isn't going anywhere; the slugline's word chooses the cabin."""
    setting = Setting(place=place, name=name, inside=True)
    assert not np.array_equal(shot(setting, 0.5), shot(setting, 1.5))
    assert np.array_equal(shot(setting, 1.5), shot(setting, 1.5))
    assert (name == "CAR") == bool(build(setting, "").foreground)
