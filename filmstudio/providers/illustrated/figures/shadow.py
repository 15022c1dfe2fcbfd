"""The shadow a figure throws on the floor where it stands."""

from functools import lru_cache

import skia

from filmstudio.providers.illustrated.brush import radial
from filmstudio.providers.illustrated.light import Light


@lru_cache(32)
def _spot(color: str) -> skia.Image:
    surface = skia.Surface(96, 32)
    canvas = surface.getCanvas()
    canvas.scale(1, 1 / 3)
    canvas.drawCircle(48, 48, 48, radial((48, 48), 48, [(color, 0.55), (color, 0.38), (color, 0.0)], [0.0, 0.45, 1.0]))
    return surface.makeImageSnapshot()


def draw_shadow(canvas: skia.Canvas, center: float, width: float, lift: float, light: Light) -> None:
    """A soft oval `width` centimetres wide; it fades and shrinks as the figure leaves the ground."""
    strength = max(0.25, 1 - lift / 90)
    half = width / 2 * (0.6 + 0.4 * strength)
    x = center - light.side * width * 0.06
    paint = skia.Paint(AntiAlias=True, Alphaf=strength)
    where = skia.Rect(x - half, -half * 0.22, x + half, half * 0.22 + 1)
    canvas.drawImageRect(_spot(light.shadow), where, skia.SamplingOptions(skia.FilterMode.kLinear), paint)
