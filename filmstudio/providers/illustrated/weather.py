"""What falls and blows before the lens: rain, storm with lightning, snow, fog, dust and leaves, in screen pixels.

Veils are painted once and only moved, drops are drawn as one set of points a depth: a frame costs a few
milliseconds.
"""

import math
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import skia

from filmstudio.film.staging import Weather
from filmstudio.providers.illustrated.brush import fill, line, linear, path
from filmstudio.providers.illustrated.raster import sheet
from filmstudio.providers.illustrated.texture import UNITS, texture

FLASH_EVERY = 7.0
"""Seconds between lightning strokes at least; WCAG 2.3.1 allows three flashes a second, and here there is one."""
FLASH_PEAK = 0.30
"""The most opacity a flash may have."""


@dataclass(frozen=True)
class Fall:
    """Drops or flakes of one depth. Each is (x, y, size) in shares of the frame; `speed` is in picture heights and
    `sway` in widths a second; `length` 0 makes round flakes. Widths are shares of the frame's width.
    """

    drops: tuple[tuple[float, float, float], ...]
    color: str
    alpha: float
    width: float
    speed: float
    slant: float = 0.0
    length: float = 0.0
    sway: float = 0.0


@dataclass(frozen=True)
class Bank:
    """A veil of fog or dust that drifts: `speed` in picture widths a second, at `top` of the height."""

    picture: skia.Image
    speed: float
    top: float


@dataclass(frozen=True)
class Leaf:
    """A leaf in the wind: where it starts, how fast it goes, how large it is (shares of the width)."""

    start: float
    level: float
    speed: float
    size: float
    color: str


class Precipitation:
    """The weather in front of a shot. Draw it over the finished picture; inside a room, don't draw it."""

    def __init__(self, weather: Weather, width: int, height: int, seed: int) -> None:
        self.weather, self.width, self.height, self.seed = weather, width, height, seed
        rng = random.Random(seed)
        kind = _FALLS.get(weather)
        self._falls: tuple[Fall, ...] = kind(rng) if kind else ()
        self._banks = _banks(weather, width, height, seed)
        self._leaves = _leaves(rng) if weather is Weather.WIND else ()

    def draw(self, canvas: skia.Canvas, seconds: float, wind: float = 0.0) -> None:
        """One frame. `wind` is -1 (to the left) to 1 and leans what falls."""
        for bank in self._banks:
            self._drift(canvas, bank, seconds, wind)
        for fall in self._falls:
            self._fall(canvas, fall, seconds, wind)
        for leaf in self._leaves:
            self._blow(canvas, leaf, seconds)
        if self.weather is Weather.STORM:
            self._flash(canvas, seconds)

    def _fall(self, c: skia.Canvas, fall: Fall, seconds: float, wind: float) -> None:
        w, h, lean = self.width, self.height, fall.slant + wind * 0.25
        points: list[skia.Point] = []
        for x, y, size in fall.drops:
            down = (y + seconds * fall.speed * (0.8 + 0.3 * size)) % 1.1 - 0.05
            across = (x + lean * down * h / w + math.sin(seconds * 0.8 + x * 40) * fall.sway) % 1.0
            points.append(skia.Point(across * w, down * h))
            if fall.length:
                tall = fall.length * size
                points.append(skia.Point((across - lean * tall * h / w) * w, (down - tall) * h))
        mode = skia.Canvas.PointMode.kLines_PointMode if fall.length else skia.Canvas.PointMode.kPoints_PointMode
        c.drawPoints(mode, points, line(fall.color, max(1.0, fall.width * w), fall.alpha))

    def _drift(self, c: skia.Canvas, bank: Bank, seconds: float, wind: float) -> None:
        wide = bank.picture.width()
        x = round(seconds * (bank.speed + wind * 0.02) * self.width) % wide
        for left in (x - wide, x):
            if left < self.width:
                c.drawImage(bank.picture, left, round(bank.top * self.height))

    def _blow(self, c: skia.Canvas, leaf: Leaf, seconds: float) -> None:
        w, h = self.width, self.height
        x = ((leaf.start + seconds * leaf.speed) % 1.3 - 0.15) * w
        y = (
            leaf.level
            + 0.06 * math.sin(seconds * 2.1 + leaf.start * 20)
            + 0.03 * math.sin(seconds * 5 + leaf.level * 30)
        ) * h
        size = leaf.size * w
        c.save()
        c.translate(x, y)
        c.rotate((seconds * 190 * leaf.speed + leaf.start * 360) % 360)
        c.scale(1, 0.35 + 0.65 * abs(math.sin(seconds * 3 + leaf.start * 9)))
        c.drawPath(path((-size, 0), (0, -size * 0.7, size, 0), (0, size * 0.7, -size, 0)), fill(leaf.color, 0.9))
        c.restore()

    def _flash(self, c: skia.Canvas, seconds: float) -> None:
        strength = flash_at(seconds, self.seed)
        if strength <= 0.004:
            return
        area = skia.Rect(0, 0, self.width, self.height)
        sky = linear((0, 0), (0, self.height), [("#dfe8ff", strength), ("#cfdcff", strength * 0.45)])
        c.drawRect(area, sky)
        if strength > FLASH_PEAK * 0.35:
            c.drawPath(
                self._bolt(int(seconds // FLASH_EVERY)), line("#f6f8ff", self.width * 0.0022, min(1.0, strength * 2.6))
            )

    def _bolt(self, stroke: int) -> skia.Path:
        rng = random.Random(self.seed * 101 + stroke)
        x, y = rng.uniform(0.15, 0.85) * self.width, 0.0
        bolt = skia.Path()
        bolt.moveTo(x, y)
        for k in range(9):
            x += rng.uniform(-0.035, 0.035) * self.width
            y += self.height * 0.055
            bolt.lineTo(x, y)
            if k in {3, 5}:
                bolt.lineTo(x + rng.uniform(-0.06, 0.06) * self.width, y + self.height * 0.07)
                bolt.moveTo(x, y)
        return bolt


def flash_at(seconds: float, seed: int) -> float:
    """Opacity of the lightning at a moment: one soft swell each `FLASH_EVERY` seconds, up in 0.12 s, gone in 0.8 s."""
    stroke = math.floor(seconds / FLASH_EVERY)
    start = stroke * FLASH_EVERY + 1.0 + random.Random(seed * 31 + stroke).random() * (FLASH_EVERY - 3.0)
    t = seconds - start
    if t < 0:
        return 0.0
    if t < 0.12:
        return FLASH_PEAK * t / 0.12
    return FLASH_PEAK * max(0.0, 1 - (t - 0.12) / 0.8) ** 2


Falls: TypeAlias = Callable[[random.Random], tuple[Fall, ...]]


def _scatter(rng: random.Random, count: int) -> tuple[tuple[float, float, float], ...]:
    return tuple((rng.random(), rng.random() * 1.1, rng.uniform(0.6, 1.3)) for _ in range(count))


def _rain(rng: random.Random, heavy: float = 1.0) -> tuple[Fall, ...]:
    depths = ((130, 0.030, 0.0009, 0.26, 1.5), (70, 0.052, 0.0013, 0.32, 2.1), (20, 0.095, 0.0022, 0.28, 2.9))
    return tuple(
        Fall(_scatter(rng, round(count * heavy)), "#dbe7f6", alpha, thick, speed, 0.12 * heavy, length)
        for count, length, thick, alpha, speed in depths
    )


def _storm(rng: random.Random) -> tuple[Fall, ...]:
    return _rain(rng, 1.7)


def _snow(rng: random.Random) -> tuple[Fall, ...]:
    depths = ((130, 0.0026, 0.65, 0.09), (70, 0.0048, 0.8, 0.14), (16, 0.0105, 0.5, 0.22))
    return tuple(
        Fall(_scatter(rng, count), "#ffffff", alpha, size, speed, 0.05, sway=0.012)
        for count, size, alpha, speed in depths
    )


def _motes(rng: random.Random) -> tuple[Fall, ...]:
    return (Fall(_scatter(rng, 80), "#f6dfae", 0.5, 0.0024, 0.05, 0.5, sway=0.03),)


_FALLS: Mapping[Weather, Falls] = {
    Weather.RAIN: _rain,
    Weather.STORM: _storm,
    Weather.SNOW: _snow,
    Weather.DUST: _motes,
}

_VEILS: Mapping[Weather, tuple[tuple[str, float, float, float, float], ...]] = {
    Weather.FOG: (("#e3e9ee", 0.62, 0.010, 0.30, 0.55), ("#eef2f5", 0.50, 0.022, 0.52, 0.48)),
    Weather.DUST: (("#d9b27a", 0.50, 0.06, 0.20, 0.8), ("#c99a60", 0.34, 0.11, 0.45, 0.55)),
    Weather.RAIN: (("#c9d6e4", 0.24, 0.03, 0.45, 0.5),),
    Weather.STORM: (("#8c9ab4", 0.30, 0.05, 0.35, 0.6),),
    Weather.SNOW: (("#f3f7fc", 0.30, 0.02, 0.45, 0.5),),
}
"""Veils of each weather: colour, opacity, speed, top and height as shares of the frame."""


def _banks(weather: Weather, width: int, height: int, seed: int) -> tuple[Bank, ...]:
    return tuple(
        Bank(_veil(color, alpha, width * 2, round(tall * height), seed + k), speed, top)
        for k, (color, alpha, speed, top, tall) in enumerate(_VEILS.get(weather, ()))
    )


def _veil(color: str, alpha: float, width: int, height: int, seed: int) -> skia.Image:
    """Noise that repeats sideways and fades at its upper and lower edge, at the size it is shown."""
    surface = sheet(width, height)
    c = surface.getCanvas()
    area = skia.Rect(0, 0, width, height)
    c.drawRect(area, texture("cloud", color, alpha, width / UNITS / 2, height / UNITS, seed))
    fade = linear((0, 0), (0, height), [("#ffffff", 0.0), "#ffffff", "#ffffff", ("#ffffff", 0.0)], [0, 0.35, 0.6, 1])
    fade.setBlendMode(skia.BlendMode.kDstIn)
    c.drawRect(area, fade)
    return surface.makeImageSnapshot()


def _leaves(rng: random.Random) -> tuple[Leaf, ...]:
    colors = ("#c9873a", "#a8562c", "#8a9a3c", "#d9b04a")
    return tuple(
        Leaf(
            rng.random() * 1.3,
            rng.uniform(0.15, 0.95),
            rng.uniform(0.22, 0.55),
            rng.uniform(0.004, 0.009),
            rng.choice(colors),
        )
        for _ in range(22)
    )
