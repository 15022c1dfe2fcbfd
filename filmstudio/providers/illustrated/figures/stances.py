"""Stances: how a body stands, sits, kneels, lies and leans, walks and runs, and how a feeling bears it."""

import math

from filmstudio.film.staging import Emotion
from filmstudio.providers.illustrated.figures.anatomy import Body
from filmstudio.providers.illustrated.figures.pose import Arm, Foot, Mien, Pose, Trunk

SEAT = 46.0
"""Height of a chair in centimetres."""

STAND = Pose(
    Trunk(drop=0.008, sway=0.035, tilt=-1.6, roll=1.5),
    Arm(side=0.15, up=-0.955, forward=0.09, curl=0.22),
    Arm(side=0.17, up=-0.945, forward=0.13, curl=0.28),
)
LYING = Pose(
    Trunk(drop=0.0, recline=90.0, nod=6.0),
    Arm(side=0.12, up=-0.80, forward=0.34, curl=0.35),
    Arm(side=-0.10, up=-0.52, forward=0.42, curl=0.35),
    Foot(side=0.09, forward=0.05),
    Foot(side=0.09, forward=-0.02),
)
ASLEEP = LYING._replace(mien=Mien(shut=1.0))
KNEELING = Pose(
    Trunk(drop=0.50, lean=2.0),
    Arm(side=0.10, up=-0.78, forward=0.38, curl=0.3),
    Arm(side=0.10, up=-0.78, forward=0.38, curl=0.3),
    Foot(side=0.11, up=0.02, forward=-0.44, pitch=38.0),
    Foot(side=0.11, up=0.02, forward=-0.44, pitch=38.0),
)
LEANING = Pose(
    Trunk(drop=0.03, sway=-0.10, tilt=7.0, roll=-5.0, lean=-2.0),
    Arm(side=-0.18, up=-0.42, forward=0.36, curl=0.5, elbow=0.3),
    Arm(side=-0.20, up=-0.34, forward=0.34, curl=0.5, elbow=0.3),
    Foot(side=-0.05, forward=0.14, pitch=8.0),
    Foot(side=0.12, forward=-0.02),
)


def sitting(body: Body) -> Pose:
    """On a chair; short legs dangle."""
    seat = min(SEAT, body.leg * 0.72)
    feet = Foot(side=0.13, forward=0.47)
    return Pose(
        Trunk(drop=1 - seat / body.leg, lean=-3.0),
        Arm(side=0.00, up=-0.66, forward=0.52, curl=0.35),
        Arm(side=0.02, up=-0.68, forward=0.48, curl=0.4),
        feet,
        feet._replace(side=0.11, forward=0.43),
    )


def stance(name: str, body: Body) -> Pose:
    """The pose of a stance by name; an unknown one stands."""
    match name:
        case "sit":
            return sitting(body)
        case "kneel":
            return KNEELING
        case "lie":
            return LYING
        case "sleep":
            return ASLEEP
        case "lean":
            return LEANING
        case _:
            return STAND


def walking(phase: float, vigour: float) -> Pose:
    """The upper body in the walk cycle: arms against legs, shoulders against hips, a bob at each step."""
    c, s = math.cos(phase), math.sin(phase)
    late = math.cos(phase - 0.5)
    swing = 0.40 * vigour
    return Pose(
        Trunk(
            drop=0.03 - 0.022 * math.cos(2 * phase),
            sway=0.022 * s,
            lean=3.5,
            tilt=1.4 * s,
            twist=7 * c,
            nod=1.5 * math.cos(2 * phase - 0.6),
            turn=-5 * c,
        ),
        Arm(0.15, -0.90 + 0.16 * max(0.0, c) * vigour, 0.10 + swing * late, 0.5),
        Arm(0.15, -0.90 + 0.16 * max(0.0, -c) * vigour, 0.10 - swing * late, 0.5),
    )


def running(phase: float, vigour: float) -> Pose:
    """The upper body in a run: elbows bent, leaning into it, off the ground between steps."""
    c, late = math.cos(phase), math.cos(phase - 0.3)
    hop = abs(math.sin(phase)) * 0.07 * vigour
    return Pose(
        Trunk(drop=0.09, lift=hop, lean=14.0, twist=13 * c, nod=-4.0, turn=-10 * c),
        Arm(0.10, -0.50 + 0.20 * late, 0.22 + 0.52 * late, 0.9, elbow=-0.2),
        Arm(0.10, -0.50 - 0.20 * late, 0.22 - 0.52 * late, 0.9, elbow=-0.2),
    )


def borne(pose: Pose, emotion: Emotion) -> Pose:
    """How a feeling bears the body."""
    t = pose.trunk
    match emotion:
        case Emotion.SAD:
            return pose._replace(trunk=t._replace(lean=t.lean + 5, nod=t.nod + 11, shrug=t.shrug - 0.03))
        case Emotion.ANGRY:
            fists = {"curl": 1.0, "side": 0.26}
            angry = pose._replace(trunk=t._replace(lean=t.lean + 4, nod=t.nod + 3, shrug=t.shrug + 0.02))
            return (
                angry._replace(left=pose.left._replace(**fists), right=pose.right._replace(**fists))
                if t.drop < 0.1
                else angry
            )
        case Emotion.AFRAID:
            afraid = t._replace(lean=t.lean - 4, shrug=t.shrug + 0.06, drop=t.drop + 0.02, nod=t.nod + 3)
            if t.drop > 0.1:
                return pose._replace(trunk=afraid)
            hands = Arm(side=-0.12, up=-0.34, forward=0.42, curl=0.55)
            return pose._replace(trunk=afraid, left=hands, right=hands._replace(up=-0.40, side=-0.08))
        case Emotion.SURPRISED:
            return pose._replace(trunk=t._replace(lean=t.lean - 4, nod=t.nod - 4, shrug=t.shrug + 0.03))
        case Emotion.HAPPY:
            return pose._replace(trunk=t._replace(lean=t.lean - 1.5, nod=t.nod - 2.5))
        case Emotion.TENDER:
            return pose._replace(trunk=t._replace(roll=t.roll + 5, nod=t.nod + 2))
        case Emotion.DISGUSTED:
            return pose._replace(trunk=t._replace(lean=t.lean - 5, turn=t.turn + 8))
        case Emotion.NEUTRAL:
            return pose
