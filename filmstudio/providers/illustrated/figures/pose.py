"""A pose: the numbers that bend a body, free of its size. Any two poses can be blended.

Hands are given from their shoulder in arm lengths, feet from the point between the heels in leg lengths; `side` is
outwards from the body, so left and right can be exchanged.
"""

from typing import NamedTuple


class Arm(NamedTuple):
    """Where a hand is (outwards, up, forward, in arm lengths from the shoulder) and what its fingers do.

    `curl` 0 stretched to 1 fist, `point` 1 stretches the index finger, `palm` 1 turns the palm up or out;
    `elbow` pulls the elbow outwards, `rise` 1 turns the fingers upwards.
    """

    side: float = 0.16
    up: float = -0.93
    forward: float = 0.10
    curl: float = 0.45
    point: float = 0.0
    palm: float = 0.0
    elbow: float = 0.0
    rise: float = 0.0


class Foot(NamedTuple):
    """Where a foot is (outwards, up, forward, in leg lengths) and its pitch in degrees (heel up is positive)."""

    side: float = 0.115
    up: float = 0.0
    forward: float = 0.0
    pitch: float = 0.0


class Trunk(NamedTuple):
    """Pelvis, spine and head. `drop` lowers the pelvis in leg lengths, `lift` raises all (a jump) in leg lengths,
    `sway` and `shift` move the pelvis sideways and forward in leg lengths; angles are degrees; `recline` lays the
    whole figure down; `shrug` raises the shoulders in arm lengths.
    """

    drop: float = 0.012
    lift: float = 0.0
    sway: float = 0.0
    shift: float = 0.0
    lean: float = 0.0
    tilt: float = 0.0
    twist: float = 0.0
    nod: float = 0.0
    turn: float = 0.0
    roll: float = 0.0
    recline: float = 0.0
    shrug: float = 0.0


class Mien(NamedTuple):
    """What a pose does to the face: closed eyes, laughter and tears (0 to 1), and how much is chewed or shouted."""

    shut: float = 0.0
    joy: float = 0.0
    grief: float = 0.0
    jaw: float = 0.0


class Pose(NamedTuple):
    """A whole body. `left` is the figure's own left, which is at the right of the picture when it looks at us."""

    trunk: Trunk = Trunk()
    left: Arm = Arm()
    right: Arm = Arm()
    left_foot: Foot = Foot()
    right_foot: Foot = Foot()
    mien: Mien = Mien()


def _mixed(a: tuple[float, ...], b: tuple[float, ...], t: float) -> list[float]:
    return [x + (y - x) * t for x, y in zip(a, b, strict=True)]


def blend(a: Pose, b: Pose, t: float) -> Pose:
    """The pose `t` of the way from `a` to `b`."""
    if t <= 0.0 or a is b:
        return a
    if t >= 1.0:
        return b
    return Pose(
        Trunk(*_mixed(a.trunk, b.trunk, t)),
        Arm(*_mixed(a.left, b.left, t)),
        Arm(*_mixed(a.right, b.right, t)),
        Foot(*_mixed(a.left_foot, b.left_foot, t)),
        Foot(*_mixed(a.right_foot, b.right_foot, t)),
        Mien(*_mixed(a.mien, b.mien, t)),
    )


def with_arm(pose: Pose, side: int, arm: Arm) -> Pose:
    """The pose with one arm changed: 1 is the left, -1 the right."""
    return pose._replace(left=arm) if side > 0 else pose._replace(right=arm)


def arm_of(pose: Pose, side: int) -> Arm:
    """One arm: 1 is the left, -1 the right."""
    return pose.left if side > 0 else pose.right
