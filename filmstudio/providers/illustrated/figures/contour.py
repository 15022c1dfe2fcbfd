"""The outline of a head from every side: a turnaround drawn by hand, and everything on the face slides inside it.

Head units: the face is 112 high, from the crown at y = -58 to the chin at 54; x = 0 is the axis the head turns on.
An azimuth is degrees around the head from the middle of the face, positive to the figure's left.
"""

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import skia

from filmstudio.providers.illustrated.figures.anatomy import Face
from filmstudio.providers.illustrated.figures.geometry import Spot, smooth, wrapped

ROWS = (-58.0, -55.0, -48.0, -38.0, -24.0, -8.0, 6.0, 18.0, 30.0, 40.0, 48.0, 53.0)
FRONT = (0.0, 17.0, 31.0, 40.5, 45.5, 45.5, 44.0, 41.0, 34.5, 26.0, 16.0, 6.0)
TURNED_LEAD = (-2.0, 16.0, 30.0, 39.0, 42.5, 40.5, 41.5, 40.5, 36.0, 29.5, 22.0, 14.0)
TURNED_TRAIL = (2.0, 20.0, 35.0, 44.0, 49.0, 49.0, 46.0, 39.0, 29.0, 16.0, 3.5, -5.0)
SIDE_LEAD = (-6.0, 14.0, 28.0, 36.5, 40.5, 38.0, 38.5, 38.5, 37.5, 36.0, 33.0, 24.0)
SIDE_TRAIL = (6.0, 26.0, 39.0, 47.0, 51.0, 50.0, 45.0, 35.0, 15.0, 2.0, -8.0, -14.0)
LEAD = {0: FRONT, 45: TURNED_LEAD, 90: SIDE_LEAD, 180: FRONT}
TRAIL = {0: FRONT, 45: TURNED_TRAIL, 90: SIDE_TRAIL, 180: FRONT}


@dataclass(frozen=True)
class Contour:
    """The head of a face at a yaw: right and left edge (x) at each of `ROWS`."""

    yaw: float
    right: tuple[float, ...]
    left: tuple[float, ...]

    def edges(self, y: float) -> Spot:
        """Left and right edge at a height."""
        last = len(ROWS) - 1
        if y <= ROWS[0]:
            return self.left[0], self.right[0]
        for i in range(last):
            if y <= ROWS[i + 1]:
                t = (y - ROWS[i]) / (ROWS[i + 1] - ROWS[i])
                a, b = self.left, self.right
                return a[i] + (a[i + 1] - a[i]) * t, b[i] + (b[i + 1] - b[i]) * t
        return self.left[last], self.right[last]

    def spot(self, azimuth: float, y: float) -> Spot:
        """Where a place on the head is seen; what is turned away lies on the edge."""
        left, right = self.edges(y)
        angle = wrapped(azimuth + self.yaw)
        sine = 1.0 if angle > 90 else -1.0 if angle < -90 else math.sin(math.radians(angle))
        return (left + right) / 2 + (right - left) / 2 * sine, y

    def facing(self, azimuth: float) -> float:
        """1 when that side of the head looks at us, 0 at the edge, below 0 behind it."""
        return math.cos(math.radians(azimuth + self.yaw))

    def outline(self) -> skia.Path:
        """The bare head."""
        return _outline(self)


@lru_cache(512)
def _outline(contour: Contour) -> skia.Path:
    right = [*zip(contour.right, ROWS, strict=True)]
    left = [*zip(contour.left, ROWS, strict=True)]
    bottom = ((contour.right[-1] + contour.left[-1]) / 2, 54.2)
    return smooth([*right[1:], bottom, *left[:0:-1], ((right[0][0] + left[0][0]) / 2, ROWS[0])])


def _keyed(keys: dict[int, tuple[float, ...]], turn: float) -> list[float]:
    angles = sorted(keys)
    for a, b in pairwise(angles):
        if turn <= b:
            t = (turn - a) / (b - a)
            return [x + (y - x) * t for x, y in zip(keys[a], keys[b], strict=True)]
    return list(keys[angles[-1]])


def contour(yaw: float, face: Face) -> Contour:
    """The contour at a yaw in degrees, rounded to a quarter of a degree so that it can be kept."""
    return _contour(round(wrapped(yaw) * 4) / 4, face)


@lru_cache(1024)
def _contour(yaw: float, face: Face) -> Contour:
    turn = abs(yaw)
    lead, trail = _keyed(LEAD, turn), _keyed(TRAIL, turn)
    for i, y in enumerate(ROWS):
        jaw = 1 + (face.jaw - 1) * min(1.0, max(0.0, (y - 6) / 26))
        cheek = 1 + (face.cheeks - 1) * max(0.0, 1 - abs(y - 14) / 28)
        middle = (lead[i] - trail[i]) / 2
        half = (lead[i] + trail[i]) / 2 * jaw * cheek
        lead[i], trail[i] = middle + half, half - middle
    right, left = (lead, trail) if yaw >= 0 else (trail, lead)
    return Contour(yaw, tuple(right), tuple(-x for x in left))
