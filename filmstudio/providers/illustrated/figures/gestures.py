"""Gestures: what hands, head and trunk do in an act, as a change of the pose they start from."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from filmstudio.film.staging import Verb
from filmstudio.providers.illustrated.brush import ease
from filmstudio.providers.illustrated.figures.pose import Arm, Mien, Pose, arm_of, blend, with_arm


@dataclass(frozen=True)
class Cue:
    """The moment of an act: `u` is how much of it is done (0 to 1), `s` the seconds since it began; `side` is the hand
    that acts (1 left, -1 right) and `aim` where that hand wants to go, in arm lengths from its shoulder; `other` is the
    same for the other hand.
    """

    u: float
    s: float
    side: int
    aim: tuple[float, float, float] | None = None
    other: tuple[float, float, float] | None = None

    def wave(self, hertz: float, delay: float = 0.0) -> float:
        """A swing, -1 to 1."""
        return math.sin(math.tau * hertz * (self.s - delay))

    def toward(self, otherwise: tuple[float, float, float]) -> tuple[float, float, float]:
        """The aim, or where the hand goes without one."""
        return self.aim or otherwise


Gesture: TypeAlias = Callable[[Pose, Cue], Pose]


def _one(pose: Pose, cue: Cue, arm: Arm, **trunk: float) -> Pose:
    return with_arm(_bent(pose, **trunk), cue.side, arm)


def _both(pose: Pose, arm: Arm, **trunk: float) -> Pose:
    return _bent(pose, **trunk)._replace(left=arm, right=arm)


def _bent(pose: Pose, **by: float) -> Pose:
    """The trunk changed by so much."""
    t = pose.trunk._asdict()
    return pose._replace(trunk=pose.trunk._replace(**{name: t[name] + value for name, value in by.items()}))


def _point(pose: Pose, cue: Cue) -> Pose:
    x, y, z = cue.toward((0.12, 0.10, 0.96))
    back = 1 - ease(cue.u * 5)
    arm = Arm(x, y + 0.04 - back * 0.3, z - back * 0.25, curl=1.0, point=1 - back * 0.6)
    return _one(pose, cue, arm, twist=-cue.side * 8 * (1 - back), lean=3)


def _wave(pose: Pose, cue: Cue) -> Pose:
    swing = cue.wave(1.9)
    return _one(
        pose,
        cue,
        Arm(0.42 + 0.16 * swing, 0.62, 0.30, curl=0.03, palm=1.0, elbow=0.5, rise=0.5),
        tilt=-cue.side * 2.5,
        roll=cue.side * 3 * swing * 0.4,
    )


def _nod(pose: Pose, cue: Cue) -> Pose:
    return _bent(pose, nod=5 + 10 * cue.wave(1.5), lean=1)


def _shake_head(pose: Pose, cue: Cue) -> Pose:
    return _bent(pose, turn=19 * cue.wave(1.35), nod=3)


def _shrug(pose: Pose, cue: Cue) -> Pose:
    return _both(pose, Arm(0.48, -0.46, 0.46, curl=0.08, palm=1.0, elbow=-0.2), shrug=0.085, roll=7, nod=-2)


def _reach(pose: Pose, cue: Cue) -> Pose:
    x, y, z = cue.toward((0.0, 0.05, 0.92))
    return _one(
        pose, cue, Arm(x, y, z, curl=0.12 + 0.5 * ease((cue.u - 0.5) * 4)), lean=9, twist=-cue.side * 10, shift=0.03
    )


def _stoop(pose: Pose, cue: Cue, low: float) -> Pose:
    """Bending down to something that lies there."""
    down = _bent(pose, drop=0.30, lean=44, nod=4, shift=-0.06)
    other = arm_of(pose, -cue.side)._replace(side=0.10, up=-0.60, forward=0.48)
    return with_arm(with_arm(down, cue.side, Arm(0.02, -0.86, 0.42, curl=low)), -cue.side, other)


def _pick_up(pose: Pose, cue: Cue) -> Pose:
    dip = ease(cue.u * 2.4) * ease((1 - cue.u) * 2.4)
    held = _hold(pose, cue) if cue.u > 0.5 else pose
    return blend(held, _stoop(pose, cue, 0.2 + 0.7 * ease((cue.u - 0.42) * 8)), dip)


def _put_down(pose: Pose, cue: Cue) -> Pose:
    dip = ease(cue.u * 2.4) * ease((1 - cue.u) * 2.4)
    return blend(
        _hold(pose, cue) if cue.u < 0.5 else pose, _stoop(pose, cue, 0.9 - 0.7 * ease((cue.u - 0.46) * 8)), dip
    )


def _hold(pose: Pose, cue: Cue) -> Pose:
    return _one(pose, cue, Arm(0.02, -0.50, 0.60, curl=0.8))


def _give(pose: Pose, cue: Cue) -> Pose:
    x, y, z = cue.toward((0.0, -0.18, 0.88))
    go = ease(cue.u * 3)
    return _one(pose, cue, Arm(x * go, -0.40 + (y + 0.40) * go, 0.5 + (z - 0.5) * go, curl=0.55, palm=1.0), lean=6 * go)


def _look(pose: Pose, cue: Cue) -> Pose:
    return _bent(pose, lean=3, nod=-2)


def _read(pose: Pose, cue: Cue) -> Pose:
    return _both(pose, Arm(-0.14, -0.36, 0.50, curl=0.6), nod=15, turn=5 * cue.wave(0.25))


def _write(pose: Pose, cue: Cue) -> Pose:
    lower = _both(pose, Arm(-0.08, -0.50, 0.60, curl=0.6), nod=18, lean=6)
    return with_arm(
        lower,
        cue.side,
        Arm(
            -0.16 + 0.05 * cue.wave(0.4),
            -0.46 + 0.012 * cue.wave(3.1),
            0.62 + 0.02 * cue.wave(2.3),
            curl=0.85,
            point=0.5,
        ),
    )


def _open(pose: Pose, cue: Cue) -> Pose:
    x, y, z = cue.toward((0.05, -0.12, 0.88))
    pull = ease((cue.u - 0.4) * 2.2)
    return _one(
        pose,
        cue,
        Arm(x + 0.42 * pull, y, z - 0.32 * pull, curl=0.75),
        twist=-cue.side * 10 + cue.side * 22 * pull,
        lean=6 - 7 * pull,
    )


def _close(pose: Pose, cue: Cue) -> Pose:
    x, y, z = cue.toward((0.05, -0.12, 0.88))
    push = ease((cue.u - 0.25) * 2.2)
    return _one(pose, cue, Arm(x + 0.42 * (1 - push), y, z - 0.32 * (1 - push), curl=0.15), lean=2 + 7 * push)


def _clap(pose: Pose, cue: Cue) -> Pose:
    apart = abs(cue.wave(1.6))
    return _both(pose, Arm(-0.27 + 0.24 * apart, -0.22, 0.56, curl=0.04, rise=0.7), nod=-2, lean=-1.5)


def _hug(pose: Pose, cue: Cue) -> Pose:
    closed = ease((cue.u - 0.05) * 4)
    open_arm = Arm(0.38, -0.12, 0.62, curl=0.12, elbow=0.5)
    upper, lower = cue.toward((-0.2, -0.02, 0.62)), cue.other or (-0.2, -0.2, 0.62)
    around = [
        Arm(*(a + (b - a) * closed for a, b in zip(open_arm, (x, y + up, z, 0.12, 0.0, 0.0, 0.4, 0.0), strict=True)))
        for (x, y, z), up in ((upper, 0.10), (lower, -0.14))
    ]
    held = _bent(pose, lean=8 * closed, roll=7 * closed)
    return with_arm(with_arm(held, cue.side, around[0]), -cue.side, around[1])


def _laugh(pose: Pose, cue: Cue) -> Pose:
    shake = cue.wave(4.2)
    merry = _bent(pose, lean=-5 + 1.2 * shake, nod=-9 + 2.2 * shake, shrug=0.03 + 0.014 * shake)
    return with_arm(merry, cue.side, Arm(-0.16, -0.52, 0.34, curl=0.3))._replace(
        mien=Mien(joy=1.0, jaw=0.25 + 0.2 * shake)
    )


def _cry(pose: Pose, cue: Cue) -> Pose:
    sob = cue.wave(1.3)
    return _both(
        pose, Arm(-0.17, 0.06, 0.36, curl=0.3, elbow=-0.3, rise=0.8), lean=8, nod=17 + 2 * sob, shrug=0.04 + 0.014 * sob
    )._replace(mien=Mien(grief=1.0))


def _pray(pose: Pose, cue: Cue) -> Pose:
    return _both(
        pose, Arm(-0.275, -0.26, 0.44, curl=0.0, elbow=0.35, rise=1.0), nod=11 * ease(cue.u * 3), lean=3
    )._replace(mien=Mien(shut=0.85))


def _eat(pose: Pose, cue: Cue) -> Pose:
    up = ease(0.5 + 0.8 * cue.wave(0.55, 0.35))
    arm = Arm(-0.10 - 0.10 * up, -0.46 + 0.58 * up, 0.56 - 0.20 * up, curl=0.75)
    return _one(pose, cue, arm, nod=4 + 3 * up)._replace(mien=Mien(jaw=0.22 * (0.5 + 0.5 * cue.wave(1.8)) * (1 - up)))


def _drink(pose: Pose, cue: Cue) -> Pose:
    up = ease(cue.u * 3) * ease((1 - cue.u) * 3)
    return _one(
        pose, cue, Arm(-0.06 - 0.13 * up, -0.46 + 0.58 * up, 0.56 - 0.18 * up, curl=0.85), nod=-8 * up
    )._replace(mien=Mien(shut=0.55 * up))


def _dance(pose: Pose, cue: Cue) -> Pose:
    beat, half = cue.wave(2.0), cue.wave(1.0)
    bent = _bent(
        pose,
        drop=0.045 + 0.035 * beat,
        sway=0.07 * half,
        tilt=-5 * half,
        twist=12 * half,
        roll=6 * half,
        turn=-10 * half,
    )
    lift = ease(0.5 + 0.7 * half)
    left = Arm(0.40, -0.30 + 0.95 * lift, 0.30, curl=0.1, palm=1.0, elbow=0.3)
    right = Arm(0.40, 0.65 - 0.95 * lift, 0.30, curl=0.1, palm=1.0, elbow=0.3)
    heel = pose.left_foot._replace(pitch=16 * max(0.0, half)), pose.right_foot._replace(pitch=16 * max(0.0, -half))
    return bent._replace(left=left, right=right, left_foot=heel[0], right_foot=heel[1], mien=Mien(joy=0.35))


def _jump(pose: Pose, cue: Cue) -> Pose:
    crouch = ease(cue.u / 0.25) * (1 - ease((cue.u - 0.25) / 0.10)) + 0.75 * ease((cue.u - 0.72) / 0.08) * (
        1 - ease((cue.u - 0.82) / 0.18)
    )
    air = max(0.0, 1 - ((cue.u - 0.52) / 0.23) ** 2)
    bent = _bent(pose, drop=0.24 * crouch, lift=0.42 * air, lean=16 * crouch - 4 * air, nod=-5 * air)
    arm = Arm(0.22 + 0.2 * air, -0.86 + 1.3 * air, 0.12 - 0.5 * crouch + 0.3 * air, curl=0.4)
    tuck = air**0.5
    feet = (
        pose.left_foot._replace(up=0.10 * tuck, forward=-0.05 * tuck, pitch=30 * tuck),
        pose.right_foot._replace(up=0.16 * tuck, forward=-0.12 * tuck, pitch=34 * tuck),
    )
    return bent._replace(left=arm, right=arm, left_foot=feet[0], right_foot=feet[1])


def _bark(pose: Pose, cue: Cue) -> Pose:
    return _bent(pose, lean=5, nod=-6)._replace(mien=Mien(jaw=0.5 + 0.4 * cue.wave(2.6)))


def _fly(pose: Pose, cue: Cue) -> Pose:
    flap = cue.wave(1.4)
    return _both(pose, Arm(0.88, 0.10 + 0.34 * flap, 0.10, curl=0.0, palm=1.0), lift=0.30 + 0.05 * flap, lean=14)


GESTURES: dict[Verb, Gesture] = {
    Verb.POINT: _point,
    Verb.WAVE: _wave,
    Verb.NOD: _nod,
    Verb.SHAKE_HEAD: _shake_head,
    Verb.SHRUG: _shrug,
    Verb.REACH: _reach,
    Verb.PICK_UP: _pick_up,
    Verb.PUT_DOWN: _put_down,
    Verb.HOLD: _hold,
    Verb.GIVE: _give,
    Verb.LOOK: _look,
    Verb.READ: _read,
    Verb.WRITE: _write,
    Verb.OPEN: _open,
    Verb.CLOSE: _close,
    Verb.CLAP: _clap,
    Verb.HUG: _hug,
    Verb.LAUGH: _laugh,
    Verb.CRY: _cry,
    Verb.PRAY: _pray,
    Verb.EAT: _eat,
    Verb.DRINK: _drink,
    Verb.DANCE: _dance,
    Verb.JUMP: _jump,
    Verb.BARK: _bark,
    Verb.FLY: _fly,
}
"""Acts of hands and trunk. Those that move the figure over the stage or change its stance are in `track`."""
