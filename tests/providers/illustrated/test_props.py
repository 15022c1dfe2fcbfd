"""Props are known by their names and have the size they have in life."""

from pathlib import Path

import pytest
import skia

from filmstudio.providers.illustrated.light import Light
from filmstudio.providers.illustrated.props import draw_prop, prop_size
from filmstudio.providers.illustrated.props.property_room import THINGS

ASSETS = str(Path(__file__).parents[3] / ".assets")


def drawn(name: str, *, active: bool = False, assets: str = "") -> tuple[bool, int]:
    """Whether the prop was known, and how many pixels it painted."""
    surface = skia.Surface(120, 120)
    canvas = surface.getCanvas()
    canvas.translate(60, 110)
    known = draw_prop(canvas, name, 80, Light(), 1.0, active, assets)
    return known, int((surface.toarray()[..., 3] > 0).sum())


@pytest.mark.parametrize("name", list(THINGS))
@pytest.mark.parametrize("active", [False, True])
def test_every_drawn_prop_is_drawn(name: str, active: bool) -> None:
    """The property room has what its list says."""
    known, pixels = drawn(name, active=active)
    assert known
    assert pixels > 80


def test_other_names_find_the_same_thing() -> None:
    """Scripts say "an old brass key" or "her smartphone"."""
    assert drawn("old brass key")[0]
    assert prop_size("smartphone") == prop_size("phone")


def test_an_unknown_thing_is_reported() -> None:
    """Nothing is drawn, so that the report can say so."""
    assert drawn("flux capacitor", assets=ASSETS) == (False, 0)


def test_without_pictures_a_parcel_stands_in() -> None:
    """The film can be made before the picture set is there."""
    assert drawn("guitar", assets="/nowhere")[0]


@pytest.mark.skipif(not Path(ASSETS, "emoji").is_dir(), reason="the pictures are fetched by `make assets`")
def test_pictures_show_other_nouns() -> None:
    """Any noun the picture set has can be in a shot."""
    for noun in ("guitar", "violin", "mangoes", "hedgehog"):
        assert drawn(noun, assets=ASSETS)[0], noun


def test_sizes_are_those_of_life() -> None:
    """A door is taller than a person, a key fits in a hand."""
    assert prop_size("door") > 190
    assert prop_size("key") < 15
