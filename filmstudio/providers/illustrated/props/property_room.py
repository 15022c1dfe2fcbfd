"""The property room: finds a prop, knows its size in life, and draws it in the light of the set."""

from dataclasses import dataclass

import skia

from filmstudio.providers.illustrated.brush import fill, skia_color
from filmstudio.providers.illustrated.light import Light
from filmstudio.providers.illustrated.props import drawn, furniture
from filmstudio.providers.illustrated.props.icons import icon_name, missing, picture
from filmstudio.providers.illustrated.props.strokes import Drawing, glow


@dataclass(frozen=True)
class Thing:
    """A drawn prop and its height in cm."""

    draw: Drawing
    height: float


THINGS: dict[str, Thing] = {
    "lantern": Thing(drawn.lantern, 38),
    "lamp": Thing(drawn.lamp, 48),
    "candle": Thing(drawn.candle, 22),
    "diya": Thing(drawn.diya, 6),
    "phone": Thing(drawn.phone, 15),
    "radio": Thing(drawn.radio, 28),
    "letter": Thing(drawn.paper, 26),
    "paper": Thing(drawn.paper, 28),
    "envelope": Thing(drawn.envelope, 14),
    "book": Thing(drawn.book, 24),
    "cup": Thing(drawn.cup, 9),
    "bottle": Thing(drawn.bottle, 30),
    "table": Thing(furniture.table, 75),
    "chair": Thing(furniture.chair, 92),
    "bench": Thing(furniture.bench, 80),
    "chest": Thing(furniture.chest, 48),
    "key": Thing(drawn.key, 10),
    "door": Thing(furniture.door, 212),
    "rope": Thing(furniture.rope, 22),
    "boat": Thing(furniture.boat, 72),
    "clock": Thing(drawn.clock, 20),
    "umbrella": Thing(drawn.umbrella, 95),
    "ball": Thing(drawn.ball, 24),
    "sword": Thing(drawn.sword, 100),
    "laptop": Thing(drawn.laptop, 24),
    "newspaper": Thing(drawn.newspaper, 34),
    "basket": Thing(furniture.basket, 32),
    "flower": Thing(drawn.flower, 34),
    "bell": Thing(drawn.bell, 20),
    "suitcase": Thing(furniture.suitcase, 48),
    "telescope": Thing(drawn.telescope, 120),
    "drum": Thing(drawn.drum, 42),
    "sign": Thing(furniture.sign, 150),
    "parcel": Thing(furniture.parcel, 24),
}
"""What is drawn by hand."""

SAME: dict[str, str] = {
    "smartphone": "phone",
    "mobile": "phone",
    "cellphone": "phone",
    "cell phone": "phone",
    "note": "letter",
    "page": "paper",
    "map": "paper",
    "document": "paper",
    "contract": "paper",
    "mug": "cup",
    "tea": "cup",
    "coffee": "cup",
    "box": "chest",
    "trunk": "chest",
    "treasure": "chest",
    "wireless": "radio",
    "torch": "lantern",
    "oil lamp": "diya",
    "alarm": "clock",
    "alarm clock": "clock",
    "desk": "table",
    "stool": "chair",
    "seat": "chair",
    "rowboat": "boat",
    "dinghy": "boat",
    "luggage": "suitcase",
    "computer": "laptop",
    "notebook": "book",
    "diary": "book",
    "log": "book",
    "logbook": "book",
    "journal": "book",
    "spyglass": "telescope",
    "signpost": "sign",
    "rose": "flower",
    "dholak": "drum",
    "tabla": "drum",
    "blade": "sword",
}
"""Other names of the same things."""

SIZES: dict[str, float] = {
    "automobile": 150,
    "bus": 300,
    "delivery-truck": 260,
    "taxi": 155,
    "bicycle": 105,
    "motorcycle": 115,
    "locomotive": 330,
    "airplane": 420,
    "rocket": 500,
    "ship": 500,
    "auto-rickshaw": 175,
    "guitar": 100,
    "violin": 60,
    "television": 70,
    "desktop-computer": 50,
    "ladder": 220,
    "couch-and-lamp": 150,
    "bed": 110,
    "bathtub": 75,
    "tent": 180,
    "fire": 60,
    "robot": 150,
    "snowman": 150,
    "potted-plant": 60,
    "cactus": 120,
    "shopping-cart": 100,
    "broom": 130,
    "world-map": 60,
    "framed-picture": 45,
    "mirror": 50,
    "telephone": 18,
    "teddy-bear": 35,
    "kite": 70,
    "balloon": 40,
    "backpack": 45,
    "handbag": 30,
    "top-hat": 18,
    "crown": 16,
    "shield": 60,
    "bucket": 30,
    "toolbox": 30,
    "anchor": 90,
    "ring": 3,
    "coin": 3,
    "gem-stone": 5,
    "pill": 3,
    "feather": 18,
    "egg": 6,
    "manual-wheelchair": 95,
    "crutch": 120,
    "rock": 40,
    "money-bag": 30,
    "bow-and-arrow": 110,
    "axe": 80,
    "birthday-cake": 25,
    "wheel": 60,
    "sari": 100,
    "bomb": 25,
    "trophy": 35,
    "globe-with-meridians": 30,
}
"""Heights in cm of what is shown by a picture."""
USUAL = 22.0
"""Height of a thing nobody has measured, cm."""


def _thing(name: str) -> Thing | None:
    words = name.lower().strip()
    last = words.split(" ")[-1] if words else ""
    for word in (words, last, last.removesuffix("s")):
        found = THINGS.get(word) or THINGS.get(SAME.get(word, ""))
        if found:
            return found
    return None


def prop_size(name: str, assets: str = "") -> float:
    """The height of a thing in life, cm."""
    if thing := _thing(name):
        return thing.height
    icon = icon_name(name, assets) if assets else None
    return SIZES.get(icon or name, USUAL)


def draw_prop(
    canvas: skia.Canvas,
    name: str,
    size_cm: float | None,
    light: Light,
    seconds: float,
    active: bool,
    assets: str,
    *,
    stands: bool = True,
) -> bool:
    """Draw a thing standing on the origin, 1 unit = 1 cm, `size_cm` high (or as in life). False if nobody knows it.
    One that does not stand (it is held) throws no shadow on the ground.
    """
    thing, icon = _thing(name), None
    if thing is None:
        icon = icon_name(name, assets)
        thing = THINGS["parcel"] if icon is None and missing(name, assets) else None
    if thing is None and icon is None:
        return False
    height = size_cm or prop_size(name, assets)
    if stands:
        _ground_shadow(canvas, height)
    canvas.save()
    canvas.scale(height, height)
    canvas.saveLayer(skia.Rect(-2.2, -2.4, 2.2, 0.4), _tinted(light))
    if thing:
        thing.draw(canvas, seconds, active)
    elif icon:
        smooth = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
        canvas.drawImageRect(picture(icon, assets), skia.Rect(-0.5, -0.97, 0.5, 0.03), smooth)
    canvas.restore()
    if active and thing is None:
        glow(canvas, 0, -0.5, 0.9, "#fff0c0", 0.35)
    canvas.restore()
    return True


def _ground_shadow(c: skia.Canvas, height: float) -> None:
    half = min(height * 0.42, 60.0)
    for grow, alpha in ((1.0, 0.16), (0.7, 0.16)):
        c.drawOval(
            skia.Rect(-half * grow, -half * 0.12 * grow, half * grow * 1.1, half * 0.16 * grow), fill("#0c0a14", alpha)
        )


def _tinted(light: Light) -> skia.Paint:
    """A light that multiplies a share of its colour into what is drawn on the sheet."""
    share = min(0.75, light.tint * 1.7)
    mixed = "#" + "".join(f"{round(255 * (1 - share) + int(light.key[i : i + 2], 16) * share):02x}" for i in (1, 3, 5))
    return skia.Paint(ColorFilter=skia.ColorFilters.Blend(skia_color(mixed), skia.BlendMode.kModulate))
