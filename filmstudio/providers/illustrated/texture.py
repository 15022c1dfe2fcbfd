"""Paint texture: tiling noise pictures, made once, that give flat colour the tooth of a painted background."""

from functools import lru_cache
from typing import Literal, TypeAlias

import numpy as np
import skia

from filmstudio.providers.illustrated.brush import skia_color

Kind: TypeAlias = Literal["cloud", "paint", "grain"]

TILE = 1024
"""Pixels of a noise tile; it repeats without a seam."""
UNITS = 256
"""What a tile measures in drawing units before it is stretched. Four pixels a unit: so smooth that the nearest pixel
will do, which is three times as fast as blending neighbours."""

_SLOPE: dict[Kind, float] = {"cloud": 1.9, "paint": 1.25, "grain": 0.35}
"""How fast the spectrum falls: large is soft billows, small is sand."""


@lru_cache
def noise(kind: Kind, seed: int = 0) -> skia.Image:
    """Opacity only: 1/f noise from random phases, so it tiles (Musgrave, "Texturing")."""
    rng = np.random.default_rng(seed + 17)
    spectrum = np.fft.rfft2(rng.standard_normal((TILE, TILE), dtype=np.float32))
    distance = np.hypot(np.fft.fftfreq(TILE, 1 / TILE)[:, None], np.fft.rfftfreq(TILE, 1 / TILE)[None, :])
    distance[0, 0] = 1.0
    finest = np.exp(-((distance / (UNITS * 0.5)) ** 2))
    field = np.fft.irfft2(spectrum * finest / distance ** _SLOPE[kind])
    level = np.clip((field - field.mean()) / field.std() * 0.32 + 0.42, 0.0, 1.0)
    alpha = np.ascontiguousarray((level * 255).astype(np.uint8))
    return skia.Image.fromarray(alpha, colorType=skia.kAlpha_8_ColorType, copy=True)


def texture(
    kind: Kind, color: str, alpha: float, across: float = 1.0, down: float | None = None, seed: int = 0
) -> skia.Paint:
    """Noise in a colour. `across` and `down` stretch the tile: wide and low looks like brush strokes."""
    size = UNITS / TILE
    matrix = skia.Matrix.Scale(size * across, size * (across if down is None else down))
    matrix.preTranslate(seed * 137.0 % TILE, seed * 391.0 % TILE)
    nearest = skia.SamplingOptions(skia.FilterMode.kNearest)
    repeat = skia.TileMode.kRepeat
    tile = noise(kind, seed % 2)
    # Given to the constructor, because `setShader` makes a slow deep copy of the picture.
    return skia.Paint(
        AntiAlias=True,
        Color=skia_color((color, alpha)),
        Shader=tile.makeShader(repeat, repeat, nearest, matrix),  # pyright: ignore[reportUnknownArgumentType]
    )
