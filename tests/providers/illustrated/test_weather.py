"""Weather falls, and lightning harms nobody."""

from itertools import pairwise

import numpy as np
import pytest
import skia

from filmstudio.film.staging import Weather
from filmstudio.providers.illustrated.weather import FLASH_PEAK, Precipitation, flash_at


def frame(fall: Precipitation, seconds: float) -> np.ndarray:
    surface = skia.Surface(160, 90)
    fall.draw(surface.getCanvas(), seconds, 0.2)
    return surface.toarray()


@pytest.mark.parametrize(
    "weather", [Weather.RAIN, Weather.STORM, Weather.SNOW, Weather.FOG, Weather.DUST, Weather.WIND]
)
def test_weather_is_seen_and_moves(weather: Weather) -> None:
    """Each kind leaves something on the picture, and not the same thing a moment later."""
    fall = Precipitation(weather, 160, 90, 3)
    assert frame(fall, 1.0)[..., 3].max() > 0
    assert not np.array_equal(frame(fall, 1.0), frame(fall, 1.9))


def test_clear_weather_paints_nothing() -> None:
    """A clear day costs nothing."""
    assert frame(Precipitation(Weather.CLEAR, 160, 90, 3), 2.0).max() == 0


@pytest.mark.parametrize("seed", [0, 1, 17])
def test_lightning_stays_below_the_flash_limits(seed: int) -> None:
    """WCAG 2.3.1: never more than three flashes in any second, and a limited change of brightness."""
    strength = [flash_at(frame / 24, seed) for frame in range(24 * 60)]
    starts = [k for k in range(1, len(strength)) if strength[k] > 0.01 >= strength[k - 1]]
    assert starts, "a storm has lightning"
    assert max(strength) <= FLASH_PEAK
    assert all(later - earlier >= 24 for earlier, later in pairwise(starts))
