"""Rooms: a box in one-point perspective with walls, floor and ceiling, and holes for windows."""

import math
import random
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

import skia

from filmstudio.providers.illustrated.brush import darken, fill, lighten, line, linear, mix, path
from filmstudio.providers.illustrated.sets.solids import painted, quad, rect
from filmstudio.providers.illustrated.sets.stage import BOTTOM, LEFT, RIGHT, TOP, scale_at, spot
from filmstudio.providers.illustrated.texture import texture

WallKind: TypeAlias = Literal["plaster", "stripes", "panels", "brick", "stone", "planks", "tiles"]
FloorKind: TypeAlias = Literal["boards", "tiles", "slabs", "plain"]
FRONT_Z = -460.0
"""Where side walls and floor leave the picture, cm in front of the front line."""


@dataclass(frozen=True)
class Shell:
    """The box: `half` its width, `back` the depth and `height` in cm; colours as painted in white light."""

    wall: str
    floor: str
    ceiling: str = "#f3ede2"
    trim: str = "#f6f0e6"
    wall_kind: WallKind = "plaster"
    floor_kind: FloorKind = "boards"
    floor_accent: str | None = None
    wainscot: str | None = None
    beams: str | None = None
    half: float = 425.0
    back: float = 320.0
    height: float = 318.0


@dataclass(frozen=True)
class Opening:
    """A window in the back wall: its middle, width, sill and head in cm."""

    x: float
    width: float
    sill: float = 92.0
    head: float = 250.0
    arched: bool = False

    def shape(self, grow: float = 0.0) -> skia.Path:
        """Its outline in the wall's own centimetres."""
        left, right = self.x - self.width / 2 - grow, self.x + self.width / 2 + grow
        low, high = -self.sill + grow, -self.head - grow
        if not self.arched:
            return rect(left, high, right, low)
        spring = high + (right - left) * 0.5
        bow = (right - left) * 0.28
        return path(
            (left, low),
            (left, spring),
            (left, high + bow * 0.35, self.x - bow, high, self.x, high),
            (self.x + bow, high, right, high + bow * 0.35, right, spring),
            (right, low),
        )


@contextmanager
def on_wall(c: skia.Canvas, shell: Shell) -> Generator[None, None, None]:
    """Draw on the back wall in its own centimetres: origin at the middle of its foot."""
    scale = scale_at(shell.back)
    c.save()
    c.translate(*spot(0, shell.back))
    c.scale(scale, scale)
    yield
    c.restore()


@contextmanager
def standing(c: skia.Canvas, x: float, z: float, up: float = 0.0) -> Generator[None, None, None]:
    """Draw a thing in its own centimetres where it stands."""
    c.save()
    c.translate(*spot(x, z, up))
    scale = scale_at(z)
    c.scale(scale, scale)
    yield
    c.restore()


@contextmanager
def on_flank(c: skia.Canvas, shell: Shell, side: int) -> Generator[None, None, None]:
    """Draw on a side wall (-1 left, 1 right) in its own centimetres: origin at its foot in the far corner, x towards
    the camera.
    """
    x, long, high = side * shell.half, shell.back - FRONT_Z, shell.height
    corners = spot(x, shell.back), spot(x, FRONT_Z), spot(x, FRONT_Z, high), spot(x, shell.back, high)
    flat = (0.0, 0.0), (long, 0.0), (long, -high), (0.0, -high)
    lean = skia.Matrix()
    lean.setPolyToPoly([skia.Point(*at) for at in flat], [skia.Point(*at) for at in corners])
    c.save()
    c.concat(lean)
    c.clipRect(skia.Rect(0, -high, long, 0))
    yield
    c.restore()


def walls(c: skia.Canvas, shell: Shell, windows: Sequence[Opening] = ()) -> None:
    """Ceiling, side walls and back wall, with the windows cut out."""
    _ceiling(c, shell)
    for side in (-1, 1):
        _side_wall(c, shell, side)
    with on_wall(c, shell):
        c.save()
        c.clipRect(skia.Rect(-shell.half, -shell.height, shell.half, 30))
        _covering(c, shell)
        c.restore()
        hole = fill("#000000")
        hole.setBlendMode(skia.BlendMode.kClear)
        for window in windows:
            c.drawPath(window.shape(), hole)
    _corners(c, shell)


def _covering(c: skia.Canvas, shell: Shell) -> None:
    """Paint, pattern and trims of a wall, in its own centimetres."""
    whole = rect(-shell.half, -shell.height, shell.half, 30)
    painted(c, whole, shell.wall, light=0.06, dark=0.08, tooth=0.12, across=1.6, down=1.2)
    _pattern(c, shell)
    _trims(c, shell)


def _ceiling(c: skia.Canvas, shell: Shell) -> None:
    near, far, high = FRONT_Z, shell.back, shell.height
    a, b = spot(-shell.half, near, high), spot(shell.half, near, high)
    d, e = spot(shell.half, far, high), spot(-shell.half, far, high)
    beyond = darken(shell.beams, 0.45) if shell.beams else darken(shell.ceiling, 0.2)
    c.drawRect(skia.Rect(LEFT, TOP, RIGHT, BOTTOM), fill(beyond))
    c.drawPath(quad(a, b, d, e), linear((0, a[1]), (0, d[1]), [darken(shell.ceiling, 0.25), shell.ceiling]))
    if not shell.beams and shell.back < 600:
        _coffers(c, shell)
    for i in range(9 if shell.beams else 0):
        z = far - 12 - i * 105
        if z < near + 20:
            break
        low = high - 22
        beam = quad(
            spot(-shell.half, z, low), spot(shell.half, z, low), spot(shell.half, z, high), spot(-shell.half, z, high)
        )
        painted(c, beam, shell.beams or shell.ceiling, tooth=0.3, across=1.5, down=0.1)
        under = quad(
            spot(-shell.half, z, low),
            spot(shell.half, z, low),
            spot(shell.half, z + 22, low),
            spot(-shell.half, z + 22, low),
        )
        c.drawPath(under, fill(darken(shell.beams or shell.ceiling, 0.4)))


def _coffers(c: skia.Canvas, shell: Shell) -> None:
    """Flat mouldings in two rows, and the cornice along the side walls."""
    high, half = shell.height, shell.half
    for z0, z1 in ((shell.back - 45, shell.back - 225), (shell.back - 275, shell.back - 520)):
        for k in (-1, 0, 1):
            a, b = (k - 0.44) * half * 0.62, (k + 0.44) * half * 0.62
            for inset, tone, alpha in ((0, darken(shell.ceiling, 0.3), 0.5), (7, lighten(shell.ceiling, 0.4), 0.5)):
                corners = (
                    (a + inset, z0 - inset),
                    (b - inset, z0 - inset),
                    (b - inset, z1 + inset),
                    (a + inset, z1 + inset),
                )
                c.drawPath(path(*(spot(x, z, high) for x, z in corners)), line(tone, 2.0, alpha))
    for side in (-1, 1):
        low = [spot(side * half, z, high - 12) for z in (shell.back, FRONT_Z)]
        cornice = path(spot(side * half, shell.back, high), spot(side * half, FRONT_Z, high), low[1], low[0])
        c.drawPath(cornice, fill(darken(shell.trim, 0.14)))


def _side_wall(c: skia.Canvas, shell: Shell, side: int) -> None:
    """The same covering as on the back wall, darker towards us."""
    long = shell.back - FRONT_Z
    dark = 0.10 if side < 0 else 0.18
    with on_flank(c, shell, side):
        c.save()
        c.translate(long / 2, 0)
        _covering(c, replace(shell, half=long / 2))
        c.restore()
        veil = [("#000000", dark + 0.06), ("#000000", dark), ("#000000", dark + 0.22)]
        c.drawRect(skia.Rect(0, -shell.height, long, 0), linear((0, 0), (long, 0), veil, [0.0, 0.2, 1.0]))


def _corners(c: skia.Canvas, shell: Shell) -> None:
    """The dark that gathers where surfaces meet."""
    left, foot = spot(-shell.half, shell.back)
    right, top = spot(shell.half, shell.back, shell.height)
    dark = [("#1a1428", 0.26), ("#1a1428", 0.0)]
    c.drawRect(skia.Rect(left, top, right, top + 46), linear((0, top), (0, top + 46), dark))
    for x, way in ((left, 1), (right, -1)):
        for reach in (60 * way, -50 * way):
            c.drawRect(skia.Rect(min(x, x + reach), top, max(x, x + reach), foot), linear((x, 0), (x + reach, 0), dark))
    c.drawRect(skia.Rect(left, foot - 26, right, foot), linear((0, foot), (0, foot - 26), dark))


def _trims(c: skia.Canvas, shell: Shell) -> None:
    half = shell.half
    if shell.wainscot:
        painted(c, rect(-half, -95, half, 30), shell.wainscot, tooth=0.12)
        for i in range(-math.ceil(half / 52), math.ceil(half / 52)):
            x = i * 52.0
            panel = skia.Rect(x + 6, -84, x + 46, -22)
            c.drawRect(panel, line(darken(shell.wainscot, 0.22), 1.6))
            c.drawRect(panel.makeOffset(1.4, 1.4), line(lighten(shell.wainscot, 0.3), 1.0, 0.7))
        c.drawRect(
            skia.Rect(-half, -100, half, -93),
            linear((0, -100), (0, -93), [lighten(shell.trim, 0.1), darken(shell.trim, 0.2)]),
        )
    c.drawRect(skia.Rect(-half, -14, half, 30), linear((0, -14), (0, 2), [shell.trim, darken(shell.trim, 0.18)]))
    c.drawRect(skia.Rect(-half, -shell.height, half, -shell.height + 9), fill(darken(shell.trim, 0.05)))


def _pattern(c: skia.Canvas, shell: Shell) -> None:
    half, height, dark = shell.half, shell.height, darken(shell.wall, 0.14)
    match shell.wall_kind:
        case "stripes":
            for i in range(-math.ceil(half / 40), math.ceil(half / 40)):
                c.drawRect(skia.Rect(i * 40, -height, i * 40 + 20, 0), fill(lighten(shell.wall, 0.12), 0.6))
        case "panels":
            for i in range(-math.ceil(half / 118), math.ceil(half / 118)):
                frame = skia.Rect(i * 118 + 10, -height + 36, i * 118 + 108, -118)
                c.drawRect(frame, line(dark, 2))
                c.drawRect(frame.makeOffset(1.6, 1.6), line(lighten(shell.wall, 0.35), 1.2, 0.8))
        case "brick":
            courses(c, shell.wall, half, height, (44, 16), 0.10)
        case "stone":
            courses(c, shell.wall, half, height, (84, 42), 0.14)
        case "tiles":
            courses(c, shell.wall, half, height, (24, 24), 0.03, offset=0)
        case "planks":
            for i in range(round(-half / 26), round(half / 26)):
                c.drawRect(
                    skia.Rect(i * 26, -height, i * 26 + 26, 0), fill(mix(shell.wall, dark, (i * 7919 % 10) / 11))
                )
                c.drawLine(i * 26, -height, i * 26, 0, line(darken(shell.wall, 0.45), 1.2, 0.7))
            c.drawRect(skia.Rect(-half, -height, half, 0), texture("paint", darken(shell.wall, 0.6), 0.4, 0.12, 2.2))
        case "plaster":
            c.drawRect(skia.Rect(-half, -height, half, 0), texture("cloud", lighten(shell.wall, 0.4), 0.2, 1.4, 1.0))


def courses(
    c: skia.Canvas, color: str, half: float, height: float, size: tuple[float, float], vary: float, offset: float = 0.5
) -> None:
    """Masonry: rows of blocks, each a little different, with light upper and dark lower joints."""
    rng = random.Random(7)
    width, tall = size
    tones = [skia.Path() for _ in range(4)]
    for row in range(int(height / tall) + 1):
        shift = (row % 2) * width * offset
        x = -half - shift
        while x < half:
            w = width * (rng.uniform(0.8, 1.2) if offset else 1.0)
            rng.choice(tones).addRect(skia.Rect(x + 0.8, -(row + 1) * tall + 0.8, x + w - 0.8, -row * tall - 0.8))
            x += w
    c.drawRect(skia.Rect(-half, -height, half, 0), fill(darken(color, 0.28)))
    for i, shape in enumerate(tones):
        c.drawPath(shape, fill(mix(lighten(color, vary), darken(color, vary), i / 3)))
    c.drawRect(skia.Rect(-half, -height, half, 0), texture("paint", darken(color, 0.5), 0.30, 0.5, 0.4))


def floor(c: skia.Canvas, shell: Shell) -> None:
    """The floor in perspective, from the wall's foot to below the picture."""
    half, far, near = shell.half, shell.back, FRONT_Z
    shape = quad(spot(-half, near), spot(half, near), spot(half, far), spot(-half, far))
    top = spot(0, far)[1]
    c.save()
    c.clipPath(shape, True)
    c.drawPath(shape, linear((0, top), (0, 110), [darken(shell.floor, 0.12), shell.floor, lighten(shell.floor, 0.05)]))
    match shell.floor_kind:
        case "boards":
            _boards(c, shell)
        case "tiles":
            _checks(c, shell, 55)
        case "slabs":
            _checks(c, shell, 110)
        case "plain":
            c.drawPath(shape, texture("grain", darken(shell.floor, 0.4), 0.3, 0.8, 0.3))
    c.drawPath(shape, texture("paint", darken(shell.floor, 0.5), 0.22, 2.2, 0.16))
    c.drawRect(
        skia.Rect(LEFT, top, RIGHT, top + 24), linear((0, top), (0, top + 24), [("#140f20", 0.5), ("#140f20", 0.0)])
    )
    c.restore()


def _boards(c: skia.Canvas, shell: Shell) -> None:
    rng = random.Random(5)
    width = 24.0
    for i in range(round(-shell.half / width), round(shell.half / width) + 1):
        x, z = i * width, FRONT_Z
        while z < shell.back:
            far = min(shell.back, z + rng.uniform(150, 260))
            tone = mix(lighten(shell.floor, 0.13), darken(shell.floor, 0.13), rng.random())
            c.drawPath(quad(spot(x, z), spot(x + width, z), spot(x + width, far), spot(x, far)), fill(tone, 0.85))
            c.drawLine(*spot(x, far), *spot(x + width, far), line(darken(shell.floor, 0.5), 0.9, 0.6))
            z = far
        c.drawLine(*spot(x, FRONT_Z), *spot(x, shell.back), line(darken(shell.floor, 0.45), 0.8, 0.6))


def _checks(c: skia.Canvas, shell: Shell, size: float) -> None:
    accent = shell.floor_accent or darken(shell.floor, 0.08)
    half_n = round(shell.half / size)
    for row in range(round((shell.back - FRONT_Z) / size) + 1):
        z = shell.back - row * size
        for col in range(-half_n - 1, half_n + 1):
            tone = accent if (row + col) % 2 else shell.floor
            tone = mix(tone, darken(tone, 0.12), (row * 31 + col * 17) % 7 / 7)
            c.drawPath(
                quad(
                    spot(col * size, z),
                    spot((col + 1) * size, z),
                    spot((col + 1) * size, z - size),
                    spot(col * size, z - size),
                ),
                fill(tone),
            )
        c.drawLine(*spot(-shell.half, z), *spot(shell.half, z), line(darken(shell.floor, 0.35), 0.8, 0.5))
    for col in range(-half_n - 1, half_n + 2):
        c.drawLine(*spot(col * size, FRONT_Z), *spot(col * size, shell.back), line(darken(shell.floor, 0.35), 0.8, 0.5))
