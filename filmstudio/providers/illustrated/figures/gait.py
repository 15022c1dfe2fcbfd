"""Journeys over the stage: where a walking figure is, and where its feet are planted.

Feet are planned first and never slide: while one foot swings, the other one keeps its place on the stage.
"""

import math
from dataclasses import dataclass

from filmstudio.providers.illustrated.brush import ease
from filmstudio.providers.illustrated.figures.geometry import Spot, wrapped

STRIDE = 0.80
"""Length of a walking step in leg lengths (Winter, "Biomechanics and Motor Control of Human Movement")."""


@dataclass(frozen=True)
class Journey:
    """A way from `start` to `end` (x, z in centimetres) in the frames `first` to `last`; yaws in degrees."""

    first: float
    last: float
    start: Spot
    end: Spot
    yaw_before: float
    yaw_after: float
    leg: float
    hurried: bool = False

    @property
    def distance(self) -> float:
        """Centimetres."""
        return math.dist(self.start, self.end)

    @property
    def yaw(self) -> float:
        """The yaw in which it is walked; a little open to the camera, for we want to see the face."""
        dx, dz = self.end[0] - self.start[0], self.end[1] - self.start[1]
        return wrapped(math.degrees(math.atan2(dx, -dz))) * (0.88 if abs(dx) > abs(dz) else 1.0)

    @property
    def steps(self) -> int:
        """Whole steps, without the last one that closes the feet."""
        stride = STRIDE * self.leg * (1.5 if self.hurried else 1.0)
        return max(1, round(self.distance / stride))

    def _beat(self, frame: float) -> float:
        """Time counted in steps, from 0 to `steps` + 1."""
        span = max(1.0, self.last - self.first)
        return (self.steps + 1) * min(1.0, max(0.0, (frame - self.first) / span))

    def travelled(self, beat: float) -> float:
        """The part of the way done at a beat: gently set off, evenly on, gently stopped."""
        t = min(1.0, max(0.0, beat / (self.steps + 1)))
        soft = min(0.3, 0.8 / (self.steps + 1))
        total = 1 - soft
        if t < soft:
            return t * t / (2 * soft) / total
        if t > 1 - soft:
            return 1 - (1 - t) * (1 - t) / (2 * soft) / total
        return (t - soft / 2) / total

    def place(self, frame: float) -> Spot:
        """Where on the stage."""
        t = self.travelled(self._beat(frame))
        return self.start[0] + (self.end[0] - self.start[0]) * t, self.start[1] + (self.end[1] - self.start[1]) * t

    def heading(self, frame: float) -> float:
        """The yaw of the body: it turns into the way and, at the last step, out of it."""
        span = self.last - self.first
        turn = min(8.0, span * 0.2)
        on = self.yaw_before + wrapped(self.yaw - self.yaw_before) * ease((frame - self.first) / turn)
        return on + wrapped(self.yaw_after - on) * ease((frame - self.last + turn) / turn)

    def swing(self, frame: float) -> float:
        """The phase of the step cycle in radians: 2 pi are two steps."""
        return self._beat(frame) * math.pi

    def vigour(self, frame: float) -> float:
        """0 standing to 1 in full walk."""
        beat = self._beat(frame)
        return ease(beat * 1.4) * ease((self.steps + 1 - beat) * 1.4)

    def foot(self, frame: float, side: int, out: float) -> tuple[float, float, float, float]:
        """A foot: x and z on the stage, height 0 to 1 of its swing, pitch in degrees. `out` is its distance from the
        middle line in centimetres; `side` 1 is the left.
        """
        beat = self._beat(frame)
        index = 0 if side > 0 else 1
        step = math.floor(beat)
        swinging = step % 2 == index and step <= self.steps
        here = self._plant(step - 2 if swinging else step - 1, side, out)
        if not swinging:
            return here[0], here[1], 0.0, self._roll(step, beat - step)
        t = ease((beat - step - 0.04) / 0.92)
        there = self._plant(step, side, out)
        lift = math.sin(math.pi * min(1.0, (beat - step) ** 0.85))
        pitch = 42 * math.sin(math.pi * t) * (1 - t) - 16 * math.sin(math.pi * t) * t
        return here[0] + (there[0] - here[0]) * t, here[1] + (there[1] - here[1]) * t, lift, pitch * self.vigour(frame)

    def _roll(self, step: int, age: float) -> float:
        """The heel rises at the end of the stance."""
        return 20 * ease((age - 0.55) / 0.45) if 0 < step <= self.steps - 1 else 0.0

    def _plant(self, step: int, side: int, out: float) -> Spot:
        """Where the foot stands that was set down by a step; before the first step it stands beside the start."""
        if step < 0:
            return self._beside(self.start, self.yaw_before, side, out)
        if step >= self.steps - 1:
            return self._beside(self.end, self.yaw_after, side, out)
        t = self.travelled(step + 1.5)
        x = self.start[0] + (self.end[0] - self.start[0]) * t
        z = self.start[1] + (self.end[1] - self.start[1]) * t
        return self._beside((x, z), self.yaw, side, out * 0.6)

    def _beside(self, place: Spot, yaw: float, side: int, out: float) -> Spot:
        c, s = math.cos(math.radians(yaw)), math.sin(math.radians(yaw))
        return place[0] + side * out * c, place[1] + side * out * s
