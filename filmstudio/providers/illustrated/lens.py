"""The lens: how the stage becomes pixels, at every depth."""

import math
from dataclasses import dataclass

from filmstudio.providers.illustrated.sets.stage import LEFT, RIGHT

PAINTED = 750.0 * 422.0
"""Square centimetres at the front line that a set is composed for: 750 wide in 16:9."""


@dataclass(frozen=True)
class View:
    """Where the camera looks: the middle of the picture in centimetres at the front line, and pixels a centimetre."""

    x: float
    y: float
    zoom: float


@dataclass(frozen=True)
class Placing:
    """From a layer's centimetres to the screen: `pixel = centimetre * scale + (x, y)`."""

    scale: float
    x: float
    y: float


@dataclass(frozen=True)
class Lens:
    """A lens for a frame of `width` x `height` pixels."""

    width: int
    height: int

    @property
    def base(self) -> float:
        """Pixels a centimetre at which a set fills the frame as it was composed."""
        return math.sqrt(self.width * self.height / PAINTED)

    @property
    def whole(self) -> View:
        """The set as it was composed: the floor in the lowest sixth. A tall frame shows more sky and floor, but not
        all that would fit: people would be lost in it.
        """
        zoom = self.base * max(1.0, (self.height / self.width) ** 0.45)
        tall = self.height / zoom
        return View(0.0, 59.0 + (tall - 422.0) * 0.26 - tall / 2, zoom)

    def placing(self, view: View, depth: float) -> Placing:
        """How a layer lies in the picture: far ones move and grow less than near ones."""
        scale = self.base * (view.zoom / self.base) ** (0.25 + 0.75 * depth)
        middle = self.whole
        x, y = view.x * depth, middle.y + (view.y - middle.y) * depth
        return Placing(scale, self.width / 2 - x * scale, self.height / 2 - y * scale)

    def clamped(self, view: View) -> View:
        """The view moved and closed as far as the painted layers reach."""
        zoom = max(view.zoom, self.width / (RIGHT - LEFT - 40))
        room = (RIGHT - LEFT) / 2 - self.width / zoom / 2
        return View(max(-room, min(room, view.x)), view.y, zoom)
