"""Points, bends and outlines: the geometry under every figure.

A joint is `(side, up, forward)` in centimetres: at yaw 0 the figure looks at the viewer and `side` runs to the right of
the picture. A drawn point is `(x, y)` on the canvas, y downwards.
"""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias

import skia

Joint: TypeAlias = tuple[float, float, float]
Spot: TypeAlias = tuple[float, float]

TILT = 0.10
"""How far a thing sinks in the picture for each centimetre it stands nearer: the camera looks down a little."""


def project(joint: Joint, yaw: float) -> tuple[float, float, float]:
    """Canvas x and y of a joint, and its depth: centimetres towards the viewer. `yaw` in degrees, 90 looks right."""
    side, up, forward = joint
    c, s = math.cos(math.radians(yaw)), math.sin(math.radians(yaw))
    depth = forward * c - side * s
    return side * c + forward * s, -up + depth * TILT, depth


def bend(start: Joint, end: Joint, upper: float, lower: float, pole: Joint) -> tuple[Joint, Joint]:
    """Two-bone inverse kinematics: where elbow and hand come to be when the hand wants to be at `end`.

    The joint bends towards `pole`. A target out of reach is approached as far as the limb goes.
    """
    dx, dy, dz = end[0] - start[0], end[1] - start[1], end[2] - start[2]
    wanted = math.sqrt(dx * dx + dy * dy + dz * dz) or 1e-6
    reach = min(max(wanted, abs(upper - lower) + 0.5), (upper + lower) * 0.995)
    ux, uy, uz = dx / wanted, dy / wanted, dz / wanted
    along = (upper * upper + reach * reach - lower * lower) / (2 * reach)
    off = math.sqrt(max(0.0, upper * upper - along * along))
    dot = pole[0] * ux + pole[1] * uy + pole[2] * uz
    px, py, pz = pole[0] - ux * dot, pole[1] - uy * dot, pole[2] - uz * dot
    length = math.sqrt(px * px + py * py + pz * pz) or 1e-6
    k = off / length
    elbow = (start[0] + ux * along + px * k, start[1] + uy * along + py * k, start[2] + uz * along + pz * k)
    return elbow, (start[0] + ux * reach, start[1] + uy * reach, start[2] + uz * reach)


def between(a: Spot, b: Spot, t: float) -> Spot:
    """The spot `t` of the way from `a` to `b`."""
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def smooth(points: Sequence[Spot], close: bool = True, tension: float = 0.1667) -> skia.Path:
    """A curve through the points (Catmull-Rom as cubics)."""
    drawn = skia.Path()
    count = len(points)
    drawn.moveTo(*points[0])
    for i in range(count if close else count - 1):
        p1, p2 = points[i], points[(i + 1) % count]
        p0 = points[i - 1] if close or i else p1
        p3 = points[(i + 2) % count] if close or i + 2 < count else p2
        drawn.cubicTo(
            p1[0] + (p2[0] - p0[0]) * tension,
            p1[1] + (p2[1] - p0[1]) * tension,
            p2[0] - (p3[0] - p1[0]) * tension,
            p2[1] - (p3[1] - p1[1]) * tension,
            p2[0],
            p2[1],
        )
    if close:
        drawn.close()
    return drawn


def spine(a: Spot, b: Spot, c: Spot, roundness: float = 0.3) -> list[Spot]:
    """The middle line of a limb, `a` to `c` over the joint `b`, rounded there: nine spots."""
    p, q = between(b, a, roundness), between(b, c, roundness)
    turn = [between(between(p, b, t), between(b, q, t), t) for t in (0.0, 0.25, 0.5, 0.75, 1.0)]
    return [a, between(a, p, 0.5), *turn, between(q, c, 0.5), c]


def ribbon(line: Sequence[Spot], widths: Sequence[float], caps: tuple[bool, bool] = (True, True)) -> skia.Path:
    """The outline of a limb along `line`, as wide as `widths` (evenly spread over it), with round ends."""
    count, last = len(line), len(line) - 1
    left: list[Spot] = []
    right: list[Spot] = []
    for i, (x, y) in enumerate(line):
        before, after = line[max(0, i - 1)], line[min(last, i + 1)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1e-6
        half = width_at(widths, i / (count - 1)) / 2
        nx, ny = -dy / length * half, dx / length * half
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    start = _round_end(line[0], line[1], widths[0]) if caps[0] else []
    end = _round_end(line[-1], line[-2], widths[-1]) if caps[1] else []
    return smooth([*left, *end, *reversed(right), *start], tension=0.14)


def flanks(line: Sequence[Spot], widths: Sequence[float], first: int) -> skia.Path:
    """The two long sides of a ribbon, open, from its spot `first` on."""
    sides: tuple[list[Spot], list[Spot]] = ([], [])
    last = len(line) - 1
    for i in range(first, last + 1):
        (ax, ay), (bx, by), (x, y) = line[max(0, i - 1)], line[min(last, i + 1)], line[i]
        dx, dy = bx - ax, by - ay
        k = width_at(widths, i / last) / 2 / (math.hypot(dx, dy) or 1e-6)
        sides[0].append((x - dy * k, y + dx * k))
        sides[1].append((x + dy * k, y - dx * k))
    drawn = smooth(sides[0], close=False, tension=0.14)
    drawn.addPath(smooth(sides[1], close=False, tension=0.14))
    return drawn


def _round_end(end: Spot, inner: Spot, width: float) -> list[Spot]:
    """Three spots around the end of a ribbon."""
    dx, dy = end[0] - inner[0], end[1] - inner[1]
    length = math.hypot(dx, dy) or 1e-6
    ux, uy, r = dx / length * width / 2, dy / length * width / 2, 0.72
    return [
        (end[0] + (ux - uy) * r, end[1] + (uy + ux) * r),
        (end[0] + ux, end[1] + uy),
        (end[0] + (ux + uy) * r, end[1] + (uy - ux) * r),
    ]


def width_at(widths: Sequence[float], t: float) -> float:
    """The width at `t` (0 to 1) of values spread evenly."""
    place = t * (len(widths) - 1)
    i = min(int(place), len(widths) - 2)
    return widths[i] + (widths[i + 1] - widths[i]) * (place - i)


def hull(discs: Sequence[tuple[float, float, float]], sides: int = 10) -> list[Spot]:
    """The convex outline around discs `(x, y, radius)`: cloth that hangs over legs (Andrew's monotone chain)."""
    turns = [(math.cos(i * math.tau / sides), math.sin(i * math.tau / sides)) for i in range(sides)]
    cloud = sorted({(x + c * r, y + s * r) for x, y, r in discs for c, s in turns})
    return _chain(cloud)[:-1] + _chain(cloud[::-1])[:-1]


def _chain(cloud: Sequence[Spot]) -> list[Spot]:
    """One side of the hull; a spot that turns inwards is dropped."""
    chain: list[Spot] = []
    for x, y in cloud:
        while len(chain) > 1:
            (ax, ay), (bx, by) = chain[-2], chain[-1]
            if (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0:
                break
            chain.pop()
        chain.append((x, y))
    return chain


def table(keys: Sequence[tuple[float, float]], x: float) -> float:
    """A value between keys `(x, value)` in order of x; the ends hold."""
    if x <= keys[0][0]:
        return keys[0][1]
    for (x0, v0), (x1, v1) in pairwise(keys):
        if x <= x1:
            return v0 + (v1 - v0) * (x - x0) / (x1 - x0)
    return keys[-1][1]


def wrapped(degrees: float) -> float:
    """An angle in -180 to 180."""
    return (degrees + 180.0) % 360.0 - 180.0
