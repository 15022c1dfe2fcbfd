"""What is worn besides clothes: scarves, bags, chains and garlands."""

import math

import skia

from filmstudio.providers.illustrated.figures.anatomy import Body
from filmstudio.providers.illustrated.figures.garments import Trunk
from filmstudio.providers.illustrated.figures.geometry import smooth
from filmstudio.providers.illustrated.figures.shade import Palette, Tone, ink, pen, round_shade
from filmstudio.providers.illustrated.figures.skeleton import Skeleton
from filmstudio.providers.illustrated.figures.wardrobe import Outfit
from filmstudio.providers.illustrated.light import Light

LEATHER = Tone("#a8764a", "#8a5c38", "#63402a", "#452b1e")


def draw_accessory_behind(
    canvas: skia.Canvas, bones: Skeleton, body: Body, outfit: Outfit, colors: Palette, light: Light
) -> None:
    """A backpack seen from the front or the side."""
    if outfit.accessory != "backpack" or math.cos(math.radians(bones.yaw)) < -0.2:
        return
    _pack(canvas, bones, body, colors, light)


def _pack(canvas: skia.Canvas, bones: Skeleton, body: Body, colors: Palette, light: Light) -> None:
    s, c = math.sin(math.radians(bones.yaw)), abs(math.cos(math.radians(bones.yaw)))
    x = bones.waist[0] - s * body.depth * 1.7
    w = body.chest * (0.55 + 0.45 * c)
    top, low = bones.neck[1] + body.torso * 0.08, bones.pelvis[1] - body.torso * 0.05
    shape = smooth(
        [
            (x - w, top + 8),
            (x - w * 0.6, top),
            (x + w * 0.6, top),
            (x + w, top + 8),
            (x + w, low),
            (x, low + 3),
            (x - w, low),
        ]
    )
    canvas.drawPath(shape, round_shade(colors.hat, light, (x, (top + low) / 2), w))


def draw_accessory(canvas: skia.Canvas, trunk: Trunk, outfit: Outfit, colors: Palette) -> None:
    """What lies over the top."""
    match outfit.accessory:
        case "scarf" | "neckerchief":
            _wound(canvas, trunk, colors.hat, outfit.accessory == "scarf")
        case "necklace" | "jewellery" | "garland" if trunk.seen(0):
            long = 0.5 if outfit.accessory == "garland" else 0.86
            for i in range(13):
                a = -1 + i / 6
                x, y = trunk.spot(a * 34, 1.03 - (1.03 - long) * (1 - a * a))
                if outfit.accessory == "garland":
                    canvas.drawCircle(x, y, 2.4, ink("#f39a1e" if i % 2 else "#f6c33c"))
                else:
                    canvas.drawCircle(x, y, 0.95, ink("#f0c34a"))
        case "satchel":
            strap = [trunk.spot(a, t) for a, t in ((40, 1.02), (0, 0.55), (-60, 0.08))]
            if trunk.seen(-10):
                canvas.drawPath(smooth(strap, close=False), pen(LEATHER.shade, 2.2))
            if trunk.seen(-75):
                x, y = trunk.spot(-75, -0.02)
                canvas.drawRoundRect(skia.Rect(x - 9, y - 4, x + 9, y + 14), 2.5, 2.5, ink(LEATHER.base))
                canvas.drawRoundRect(skia.Rect(x - 9, y - 4, x + 9, y + 5), 2.5, 2.5, ink(LEATHER.lit))
        case "backpack":
            for s in (-1, 1):
                if trunk.seen(s * 50):
                    strap = [trunk.spot(s * a, t) for a, t in ((46, 1.0), (48, 0.8), (74, 0.5))]
                    canvas.drawPath(smooth(strap, close=False), pen(colors.hat.shade, 2.6))
        case _:
            pass


def _wound(canvas: skia.Canvas, trunk: Trunk, tones: Tone, long: bool) -> None:
    line = [trunk.spot(a - trunk.bones.yaw, 1.03 - 0.03 * math.cos(math.radians(a))) for a in (-80, -40, 0, 40, 80)]
    canvas.drawPath(smooth(line, close=False), pen(tones.shade, 8.4 if long else 5.4))
    canvas.drawPath(smooth(line, close=False), pen(tones.base, 6.6 if long else 4.2))
    if trunk.seen(18):
        end = [trunk.spot(18, 1.0), trunk.spot(20, 0.8), trunk.spot(17, 0.55 if long else 0.88)]
        canvas.drawPath(smooth(end, close=False), pen(tones.shade, 6.2 if long else 3.6))
        canvas.drawPath(smooth([(x - 0.6, y) for x, y in end], close=False), pen(tones.lit, 4.6 if long else 2.6))
