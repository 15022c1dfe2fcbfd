"""Measuring the picture: black, frozen and flashing frames, on a small copy of every frame.

Flashes after WCAG 2.1, success criterion 2.3.1: a flash is a pair of opposing changes in relative luminance of 10 % or
more where the darker is below 0.80, or of saturated red; no more than three in any second on a quarter of the picture.
"""

import tempfile
from collections import deque
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from filmstudio.media.ffmpeg import frames_of

WIDTH, HEIGHT = 64, 36
BLACK = 0.012
"""Mean relative luminance below which a frame is black."""
LUMINANCE = np.array([0.2126, 0.7152, 0.0722], np.float32)
AREA = 0.25
MOST_FLASHES = 3
STILLS = 24
Plane = NDArray[np.float32]
_STEPS = np.arange(256, dtype=np.float64) / 255
LINEAR = np.where(_STEPS <= 0.04045, _STEPS / 12.92, ((_STEPS + 0.055) / 1.055) ** 2.4).astype(np.float32)
"""sRGB to linear light (IEC 61966-2-1)."""


@dataclass
class Flashes:
    """Counts, for every pixel, the opposing changes of the last second."""

    fps: float
    least: float
    darkest: float
    extreme: Plane = field(default_factory=lambda: np.zeros(0, np.float32))
    rising: Plane = field(default_factory=lambda: np.zeros(0, np.float32))
    changes: deque[Plane] = field(default_factory=deque[Plane])
    worst: float = 0.0
    at: int = 0

    def see(self, value: Plane, index: int) -> None:
        """The next frame's values."""
        if not self.extreme.size:
            self.extreme, self.rising = value.copy(), np.zeros_like(value)
        step = value - self.extreme
        dark = np.minimum(value, self.extreme) < self.darkest
        up, down = (step >= self.least) & dark, (step <= -self.least) & dark
        turned = (up & (self.rising <= 0)) | (down & (self.rising >= 0))
        follows = ((step > 0) & (self.rising > 0)) | ((step < 0) & (self.rising < 0)) | up | down
        self.extreme = np.where(follows | (self.rising == 0), value, self.extreme)
        self.rising = np.where(up, 1, np.where(down, -1, self.rising)).astype(np.float32)
        self._keep(turned.astype(np.float32))
        if not turned.any():
            return
        flashes = np.sum(self.changes, axis=0).ravel() / 2
        # the number of flashes that a quarter of the picture makes
        level = float(np.partition(flashes, int(flashes.size * (1 - AREA)))[int(flashes.size * (1 - AREA))])
        if level > self.worst:
            self.worst, self.at = level, index

    def see_no_change(self) -> None:
        """The next frame is the same picture again."""
        self._keep(np.zeros_like(self.extreme))

    def _keep(self, turned: Plane) -> None:
        self.changes.append(turned)
        if len(self.changes) > round(self.fps):
            self.changes.popleft()


@dataclass(frozen=True)
class PictureFindings:
    """Spans are (first frame, end); `flashes` are the most in a second on a quarter of the picture; `stills` are JPEGs
    of some frames.
    """

    frames: int
    black: tuple[tuple[int, int], ...]
    frozen: tuple[tuple[int, int], ...]
    flashes: float
    red_flashes: float
    flash_at: int
    stills: tuple[tuple[int, bytes], ...] = ()


async def measure_picture(film: Path, fps: float, frames: int | None = None) -> PictureFindings:
    """Look at every frame once; `frames` is about how many there are, for stills spread evenly."""
    every = max(1, (frames or STILLS * round(4 * fps)) // STILLS)
    with tempfile.TemporaryDirectory() as folder:
        found = await _looked(film, fps, Path(folder) / "%03d.jpg", every)
        files = sorted(Path(folder).glob("*.jpg"))[:STILLS]
        stills = tuple((every // 2 + i * every, file.read_bytes()) for i, file in enumerate(files))
    return replace(found, stills=stills)


async def _looked(film: Path, fps: float, stills: Path, every: int) -> PictureFindings:
    general, red = Flashes(fps, 0.1, 0.8), Flashes(fps, 20 / 320, 2.0)
    black, still = _Spans(), _Spans()
    before: NDArray[np.uint8] | None = None
    last, index = b"", 0
    async for raw in frames_of(film, WIDTH, HEIGHT, stills, every):
        if raw == last:
            general.see_no_change()
            red.see_no_change()
            still.see(True, index)
            index += 1
            continue
        last, picture = raw, np.frombuffer(raw, np.uint8)
        linear = LINEAR[picture].reshape(HEIGHT // 2, 2, WIDTH // 2, 2, 3).mean(axis=(1, 3))
        luminance = linear @ LUMINANCE
        general.see(luminance, index)
        red.see(_red(linear), index)
        black.see(float(luminance.mean()) < BLACK, index)
        still.see(before is not None and _alike(picture, before), index)
        before, index = picture, index + 1
    black.end(index)
    still.end(index)
    at = general.at if general.worst >= red.worst else red.at
    return PictureFindings(index, tuple(black.found), tuple(still.found), general.worst, red.worst, at)


def _alike(picture: NDArray[np.uint8], before: NDArray[np.uint8]) -> bool:
    """No value differs by more than one step of 255: compression noise."""
    return bool(np.array_equal(picture, before) or np.abs(picture.astype(np.int16) - before).max() <= 1)


def _red(linear: Plane) -> Plane:
    """(R - G - B), 0 where red is not saturated: R / (R + G + B) < 0.8."""
    total = linear.sum(axis=2)
    saturated = linear[..., 0] >= 0.8 * np.maximum(total, 1e-6)
    value = np.maximum(0, linear[..., 0] - linear[..., 1] - linear[..., 2])
    return np.where(saturated, value, 0).astype(np.float32)


@dataclass
class _Spans:
    """Stretches of frames for which something is true."""

    start: int | None = None
    found: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])

    def see(self, true: bool, index: int) -> None:
        if true and self.start is None:
            self.start = index
        elif not true:
            self.end(index)

    def end(self, index: int) -> None:
        if self.start is not None:
            self.found.append((self.start, index))
        self.start = None
