"""The finish: dark corners, a breath of the scene's mood, and fine grain, all in one picture laid over the frame."""

from functools import lru_cache

import numpy as np
import skia

from filmstudio.film.staging import Mood
from filmstudio.providers.illustrated.brush import rgb

MOODS: dict[Mood, tuple[str, float]] = {
    Mood.NEUTRAL: ("#8a8a8a", 0.0),
    Mood.CALM: ("#8fbcd4", 0.04),
    Mood.HAPPY: ("#ffd27a", 0.06),
    Mood.SAD: ("#4a6a9a", 0.09),
    Mood.TENSE: ("#2f5652", 0.09),
    Mood.FEARFUL: ("#26365f", 0.12),
    Mood.ANGRY: ("#7a2a1a", 0.08),
    Mood.ROMANTIC: ("#e08a9a", 0.07),
    Mood.MYSTERIOUS: ("#46387a", 0.09),
    Mood.TRIUMPHANT: ("#ffc24a", 0.07),
    Mood.COMIC: ("#ffe08a", 0.05),
    Mood.SACRED: ("#ffcf6a", 0.08),
}
"""The colour a mood lends to the picture, and how much of it."""
GRAIN = 0.008
"""Standard deviation of the grain, as opacity. It stands still: grain that dances costs the encoder twice the time and
six times the bits; this much hides the bands of a slow gradient.
"""
CORNERS = 0.34
"""Opacity of the darkest corner."""


@lru_cache(maxsize=3)
def finish(width: int, height: int, mood: Mood) -> skia.Image:
    """The picture to lay over a frame."""
    color, share = MOODS[mood]
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j].astype(np.float32)
    far = np.clip((np.hypot(x, y) - 0.62) / 0.80, 0, 1)
    dark = CORNERS * far * far * (3 - 2 * far)
    grain = np.random.default_rng(1).standard_normal((height, width)).astype(np.float32) * GRAIN
    strength = np.minimum(np.abs(grain), 0.08)
    alpha = strength + (1 - strength) * (dark + (1 - dark) * share)
    out = np.empty((height, width, 4), np.float32)
    for channel, value in enumerate(reversed(rgb(color))):
        tint = value / 255 * share * (1 - dark)
        out[..., channel] = tint * (1 - strength) + np.where(grain > 0, strength, 0.0)
    out[..., 3] = alpha
    pixels = np.ascontiguousarray(np.round(np.minimum(out, alpha[..., None]) * 255).astype(np.uint8))
    return skia.Image.fromarray(pixels, colorType=skia.kBGRA_8888_ColorType, alphaType=skia.kPremul_AlphaType)
