"""Hands: a palm, four fingers and a thumb, that stretch, curl and point."""

import math
from dataclasses import dataclass

import skia

from filmstudio.providers.illustrated.brush import path
from filmstudio.providers.illustrated.figures.geometry import Spot, ribbon
from filmstudio.providers.illustrated.figures.pose import Arm
from filmstudio.providers.illustrated.figures.shade import Tone, ink, pen
from filmstudio.providers.illustrated.figures.skeleton import Limb

FINGERS = (0.40, 0.47, 0.45, 0.36)
"""Lengths from the index to the little finger, in hand lengths."""


@dataclass(frozen=True)
class Grip:
    """Where a hand is on the canvas: its wrist, the unit direction of its fingers and the one to its thumb."""

    wrist: Spot
    along: Spot
    thumb: Spot
    length: float

    def spot(self, along: float, across: float) -> Spot:
        """A spot in hand lengths from the wrist: towards the fingertips, towards the thumb."""
        k = self.length
        return (
            self.wrist[0] + (self.along[0] * along + self.thumb[0] * across) * k,
            self.wrist[1] + (self.along[1] * along + self.thumb[1] * across) * k,
        )


def grip(limb: Limb, sign: int, yaw: float, length: float, rise: float = 0.0) -> Grip:
    """The hand at the end of an arm; the thumb looks to the body's middle and forward. `rise` turns the fingers up."""
    dx, dy = limb.end[0] - limb.joint[0], limb.end[1] - limb.joint[1]
    long = math.hypot(dx, dy)
    if long < 1.0:
        dx, dy, long = 0.0, 1.0, 1.0
    ux, uy = dx / long * (1 - rise), dy / long * (1 - rise) - rise
    long = math.hypot(ux, uy) or 1.0
    ux, uy = ux / long, uy / long
    turn = math.radians(yaw)
    wx, wy = -sign * math.cos(turn) + math.sin(turn), -0.7
    nx, ny = -uy, ux
    if nx * wx + ny * wy < 0:
        nx, ny = -nx, -ny
    return Grip((limb.end[0], limb.end[1]), (ux, uy), (nx, ny), length)


def draw_hand(canvas: skia.Canvas, held: Grip, arm: Arm, tones: Tone, fine: bool) -> None:
    """The hand at a grip, with the fingers of an arm's pose."""
    k = held.length
    palm = ribbon(
        [held.spot(-0.12, 0), held.spot(0.18, 0.01), held.spot(0.36, 0.0), held.spot(0.50, -0.02)],
        (k * 0.36, k * 0.46, k * 0.50, k * 0.42),
    )
    dark = pen(tones.deep, round(k * 0.20, 1), 0.5)
    skin = pen(tones.base, round(k * 0.145, 1))
    thumb = _thumb(held, arm.curl)
    fingers = [_finger(held, i, arm) for i in range(4)]
    canvas.drawPath(palm, pen(tones.deep, 0.8, 0.45))
    canvas.drawPath(thumb, dark)
    for finger in fingers:
        canvas.drawPath(finger, dark)
    canvas.drawPath(palm, ink(tones.base))
    for finger in reversed(fingers):
        if fine:
            canvas.drawPath(finger, pen(tones.shade, round(k * 0.175, 1), 0.8))
        canvas.drawPath(finger, skin)
    canvas.drawPath(thumb, pen(tones.shade, round(k * 0.19, 1), 0.5))
    canvas.drawPath(thumb, pen(tones.lit if arm.curl > 0.6 else tones.base, round(k * 0.16, 1)))


def _finger(held: Grip, index: int, arm: Arm) -> skia.Path:
    curl = arm.curl * (1 - arm.point) if index == 0 else max(arm.curl, arm.point * 0.95)
    across = 0.155 - index * 0.108
    spread = (1.5 - index) * 0.075 * (1 - curl) * (1 + arm.palm * 0.9)
    root = held.spot(0.46, across)
    long = FINGERS[index] * (1 - 0.62 * curl)
    middle = held.spot(0.46 + long * 0.55, across + spread * 0.6 + curl * 0.03)
    tip = held.spot(0.46 + long * (1 - 0.45 * curl), across + spread + curl * 0.16)
    return path(root, (*middle, *tip), close=False)


def _thumb(held: Grip, curl: float) -> skia.Path:
    root = held.spot(0.16, 0.14)
    bow = held.spot(0.32, 0.34 - 0.08 * curl)
    tip = held.spot(0.56 - 0.06 * curl, 0.33 - 0.20 * curl)
    return path(root, (*bow, *tip), close=False)
