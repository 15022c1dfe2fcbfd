"""The skeleton: a pose on a body, seen from a yaw, as spots on the canvas."""

import math
from dataclasses import dataclass
from typing import TypeAlias

from filmstudio.providers.illustrated.figures.anatomy import Body
from filmstudio.providers.illustrated.figures.geometry import Joint, Spot, bend, project
from filmstudio.providers.illustrated.figures.pose import Arm, Foot, Pose

Seen: TypeAlias = tuple[float, float, float]
"""Canvas x and y in centimetres, and depth: centimetres towards the viewer."""


BREATH = 0.0033
"""Share of the height by which a breath lifts the chest: more than in life, as it has to be seen in a full shot."""


@dataclass(frozen=True)
class Limb:
    """Root, joint and end of an arm or a leg; `tip` is where the foot's toes are."""

    root: Seen
    joint: Seen
    end: Seen
    tip: Seen

    @property
    def depth(self) -> float:
        """How near the limb is, centimetres."""
        return (self.joint[2] + self.end[2]) / 2


@dataclass(frozen=True)
class Skeleton:
    """Limbs are pairs (the figure's right, its left). `spin` is the turn of the head on the canvas, in degrees."""

    yaw: float
    chest_yaw: float
    pelvis: Seen
    waist: Seen
    neck: Seen
    chin: Seen
    head: Seen
    spin: float
    head_yaw: float
    head_pitch: float
    arms: tuple[Limb, Limb]
    legs: tuple[Limb, Limb]


def _rotated(joint: Joint, degrees: float) -> Joint:
    """Turned around the upright axis, `degrees` to the figure's own front-right as yaw does."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return joint[0] * c + joint[2] * s, joint[1], joint[2] * c - joint[0] * s


def _feet(pose: Pose, body: Body) -> tuple[Joint, Joint]:
    def spot(foot: Foot, sign: int) -> Joint:
        heel = max(0.0, math.sin(math.radians(foot.pitch))) * body.foot * 0.55
        up = body.ankle + (foot.up + pose.trunk.lift) * body.leg + heel
        return sign * foot.side * body.leg, up, foot.forward * body.leg

    return spot(pose.right_foot, -1), spot(pose.left_foot, 1)


def _pelvis(pose: Pose, body: Body, feet: tuple[Joint, Joint]) -> Joint:
    """As high as the pose wants and the legs allow: a planted foot pulls the pelvis down."""
    t = pose.trunk
    side, forward = t.sway * body.leg, t.shift * body.leg
    up = (1 - t.drop + t.lift) * body.leg
    for sign, foot in zip((-1, 1), feet, strict=True):
        across = math.hypot(side + sign * body.hip * 0.55 - foot[0], forward - foot[2])
        up = min(up, foot[1] + math.sqrt(max(1.0, (body.reach * 0.993) ** 2 - across * across)))
    return side, max(up, body.hip * 0.9), forward


def _arm(arm: Arm, sign: int, shoulder: Joint, body: Body, twist: float) -> tuple[Joint, Joint]:
    offset = _rotated((sign * arm.side * body.arm, arm.up * body.arm, arm.forward * body.arm), twist)
    target = (shoulder[0] + offset[0], shoulder[1] + offset[1], shoulder[2] + offset[2])
    pole = _rotated((sign * (0.45 + arm.elbow), -0.55, -0.85), twist)
    return bend(shoulder, target, body.upper_arm, body.fore_arm, pole)


def solve(pose: Pose, body: Body, yaw: float, breath: float = 0.0) -> Skeleton:
    """Joints of a pose; `breath` -1 to 1 lifts chest and shoulders."""
    t = pose.trunk
    feet = _feet(pose, body)
    pelvis = _pelvis(pose, body, feet)
    lean, tilt = math.radians(t.lean + body.stoop), math.radians(t.tilt)
    axis = (math.sin(tilt), math.cos(lean) * math.cos(tilt), math.sin(lean))
    torso = body.torso + breath * BREATH * body.height
    neck = tuple(p + a * torso for p, a in zip(pelvis, axis, strict=True))
    waist = tuple(p + a * torso * 0.42 for p, a in zip(pelvis, axis, strict=True))
    nod = math.radians(t.nod + (t.lean + body.stoop) * 0.45)
    chin = (
        neck[0] + axis[0] * body.neck,
        neck[1] + body.neck * 0.9,
        neck[2] + math.sin(lean) * body.neck + body.head * 0.03,
    )
    rise = body.head * 0.47
    roll = math.radians(t.roll + t.tilt * 0.5)
    head = (chin[0] + math.sin(roll) * rise, chin[1] + rise * math.cos(nod * 0.6), chin[2] + math.sin(nod) * rise * 0.6)
    view = _View(yaw, t.recline, body)
    arms = tuple(_seen_arm(pose, sign, neck, body, view, breath) for sign in (-1, 1))
    legs = tuple(_seen_leg(pose, sign, pelvis, feet, body, view) for sign in (-1, 1))
    return Skeleton(
        yaw=yaw,
        chest_yaw=yaw + t.twist,
        pelvis=view.see(pelvis),
        waist=view.see((waist[0], waist[1], waist[2])),
        neck=view.see((neck[0], neck[1], neck[2])),
        chin=view.see(chin),
        head=view.see(head),
        spin=t.roll + t.tilt * 0.5 + view.spin + math.sin(math.radians(yaw)) * (t.lean + body.stoop) * 0.35,
        head_yaw=yaw + t.turn,
        head_pitch=t.nod,
        arms=(arms[0], arms[1]),
        legs=(legs[0], legs[1]),
    )


def _seen_arm(pose: Pose, sign: int, neck: tuple[float, ...], body: Body, view: "_View", breath: float) -> Limb:
    arm = pose.left if sign > 0 else pose.right
    t = pose.trunk
    drop = body.head * 0.175 - t.shrug * body.arm - breath * BREATH * body.height * 0.8
    out = _rotated((sign * body.shoulder * 0.90, 0.0, 0.0), t.twist)
    dip = math.sin(math.radians(t.tilt)) * -sign * body.shoulder * 0.6
    shoulder = (neck[0] + out[0], neck[1] - drop + dip, neck[2] + out[2])
    elbow, wrist = _arm(arm, sign, shoulder, body, t.twist)
    tip = tuple(w + (w - e) * 0.4 for w, e in zip(wrist, elbow, strict=True))
    return Limb(view.see(shoulder), view.see(elbow), view.see(wrist), view.see((tip[0], tip[1], tip[2])))


def _seen_leg(pose: Pose, sign: int, pelvis: Joint, feet: tuple[Joint, Joint], body: Body, view: "_View") -> Limb:
    index = (sign + 1) // 2
    foot = pose.left_foot if sign > 0 else pose.right_foot
    hip = (pelvis[0] + sign * body.hip * 0.52, pelvis[1], pelvis[2])
    knee, ankle = bend(hip, feet[index], body.thigh, body.shin, (sign * 0.22, 0.25, 1.0))
    pitch = math.radians(foot.pitch)
    long = body.foot * 0.72
    splay = 0.24 * sign
    toe = (
        ankle[0] + math.sin(splay) * long * math.cos(pitch),
        ankle[1] - body.ankle * 0.55 - math.sin(pitch) * long,
        ankle[2] + math.cos(splay) * long * math.cos(pitch),
    )
    return Limb(view.see(hip), view.see(knee), view.see(ankle), view.see(toe))


class _View:
    """The eye on the skeleton; a reclining figure is laid along the floor, its head to the side it looks away from."""

    def __init__(self, yaw: float, recline: float, body: Body) -> None:
        self.yaw = yaw
        self.away = -1 if yaw >= 0 else 1
        self.spin = recline * self.away
        self.turn = math.radians(self.spin)
        down = math.sin(math.radians(min(90.0, abs(recline))))
        self.move: Spot = (-self.away * body.height * 0.5 * down, -body.depth * 1.15 * down)

    def see(self, joint: Joint) -> Seen:
        x, y, depth = project(joint, self.yaw)
        if self.spin == 0.0:
            return x, y, depth
        c, s = math.cos(self.turn), math.sin(self.turn)
        return x * c - y * s + self.move[0], x * s + y * c + self.move[1], depth
