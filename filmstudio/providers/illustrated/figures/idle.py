"""What a living body does all the time: breathes, shifts its weight, blinks, glances, and moves when it talks."""

import math

from filmstudio.providers.illustrated.brush import ease
from filmstudio.providers.illustrated.figures.geometry import Spot
from filmstudio.providers.illustrated.figures.pose import Arm, Pose, arm_of, with_arm

BLINK = 7.0
"""Frames a blink takes at 24 frames a second."""


def chance(seed: int, index: int) -> float:
    """A number 0 to 1 that is always the same for a seed and an index (a Weyl sequence, scrambled)."""
    mixed = (seed * 2654435761 + index * 40503 * 65537 + 0x9E3779B9) & 0xFFFFFFFF
    mixed = ((mixed ^ (mixed >> 15)) * 2246822519) & 0xFFFFFFFF
    return ((mixed ^ (mixed >> 13)) & 0xFFFFFF) / 0xFFFFFF


class Idle:
    """The idle life of one character; `seed` keeps two of them out of step."""

    def __init__(self, seed: int, fps: float) -> None:
        self.seed, self.fps = seed, fps
        self.offset = chance(seed, 0) * 40.0

    def _time(self, frame: float) -> float:
        return frame / self.fps + self.offset

    def breath(self, frame: float) -> float:
        """-1 out to 1 in."""
        return math.sin(self._time(frame) * math.tau / 3.7)

    def sway(self, frame: float) -> float:
        """The hair, -1 to 1."""
        t = self._time(frame)
        return 0.35 * math.sin(t * 1.1) + 0.25 * math.sin(t * 1.9 + 1)

    def _drift(self, frame: float, period: float, index: int) -> float:
        """Holds a value, then moves to the next one: a change of weight or of attention, -1 to 1."""
        place = self._time(frame) / period + index * 0.37
        k = math.floor(place)
        a, b = chance(self.seed + index * 77, k), chance(self.seed + index * 77, k + 1)
        return 2 * (a + (b - a) * ease((place - k - 0.55) / 0.45)) - 1

    def moved(self, pose: Pose, frame: float, upright: float) -> Pose:
        """The pose with its weight shifting, its head alive and its arms following."""
        t = pose.trunk
        weight, look, nod = self._drift(frame, 3.4, 1), self._drift(frame, 2.6, 2), self._drift(frame, 2.1, 3)
        breath = self.breath(frame)
        late = self._drift(frame - 5, 3.4, 1)
        trunk = t._replace(
            sway=t.sway + 0.050 * weight * upright,
            tilt=t.tilt - 1.5 * weight * upright,
            turn=t.turn + 6.0 * look,
            roll=t.roll + 2.6 * weight + 2.0 * look,
            nod=t.nod + 2.6 * nod + 0.7 * breath,
            twist=t.twist + 3.0 * weight,
        )
        arms = [self._hanging(arm, frame, side, late, upright) for arm, side in ((pose.left, 1), (pose.right, -1))]
        return pose._replace(trunk=trunk, left=arms[0], right=arms[1])

    def _hanging(self, arm: Arm, frame: float, side: int, late: float, upright: float) -> Arm:
        """An arm that goes with the breath and the weight, and now and then finds another place."""
        breath, own = self.breath(frame - 3), self._drift(frame, 4.4, 12 + side) * upright
        return arm._replace(
            side=arm.side + 0.016 * breath + 0.020 * late * side + 0.012 * own,
            forward=arm.forward + 0.016 * late + 0.035 * own,
            up=arm.up + 0.014 * max(0.0, own),
            curl=min(1.0, max(0.0, arm.curl + 0.08 * own)),
        )

    def talking(self, pose: Pose, frame: float, energy: float, lead: int) -> Pose:
        """The pose of somebody who says something: beats of the hands and accents of the head, as loud as the voice."""
        if energy <= 0.0:
            return pose
        e = min(1.0, energy) ** 0.7
        t = self._time(frame)
        beat, rise = self._drift(frame, 0.85, 5), 0.5 + 0.5 * self._drift(frame, 1.7, 6)
        trunk = pose.trunk
        trunk = trunk._replace(
            nod=trunk.nod + e * (2.5 * beat + 1.5 * math.sin(t * 7.1)),
            turn=trunk.turn + e * 5.0 * self._drift(frame, 1.3, 7),
            roll=trunk.roll + e * 2.5 * self._drift(frame, 1.6, 8),
            lean=trunk.lean + e * 1.5 * beat,
        )
        pose = pose._replace(trunk=trunk)
        for side, share in ((lead, 1.0), (-lead, max(0.0, self._drift(frame, 2.9, 9)))):
            k = e * share * (0.35 + 0.65 * rise)
            was = arm_of(pose, side)
            told = Arm(0.22 + 0.12 * beat, -0.34 + 0.14 * beat, 0.52, curl=0.12 + 0.1 * beat, palm=0.8, rise=0.35)
            mixed = Arm(*(a + (b - a) * min(1.0, k * 1.25) for a, b in zip(was, told, strict=True)))
            pose = with_arm(pose, side, mixed)
        return pose

    def blink(self, frame: float) -> float:
        """0 open to 1 closed: every two to five seconds, now and then twice."""
        span = 3.3
        place = self._time(frame) / span
        k = math.floor(place)
        start = (0.15 + 0.5 * chance(self.seed, k + 100)) * span * self.fps
        now = (place - k) * span * self.fps
        again = BLINK * 1.6 if chance(self.seed, k + 300) > 0.8 else 0.0
        return max(_lid(now - start), _lid(now - start - again) if again else 0.0)

    def glance(self, frame: float) -> Spot:
        """Where eyes wander that look at nothing: quick moves, long rests, -1 to 1."""
        place = self._time(frame) / 1.7
        k = math.floor(place)
        t = ease((place - k) * 1.7 * self.fps / 3.0)
        spots = [
            (chance(self.seed, k + i + 500) * 0.7 - 0.35, chance(self.seed, k + i + 900) * 0.3 - 0.15) for i in (0, 1)
        ]
        return spots[0][0] + (spots[1][0] - spots[0][0]) * t, spots[0][1] + (spots[1][1] - spots[0][1]) * t


def _lid(age: float) -> float:
    """Down in two frames, up in four."""
    return ease(age / 2.5) if age < 3 else 1 - ease((age - 3) / 4.0) if age < BLINK else 0.0
