"""Pictures of things nobody has drawn by hand: the vector emoji, rendered once and kept."""

import json
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias, cast

import skia

Icons: TypeAlias = dict[str, dict[str, str]]
PIXELS = 384
"""Side of the square a picture is kept in."""

NAMES: dict[str, str] = {
    "apple": "red-apple",
    "bread": "bread",
    "cake": "birthday-cake",
    "guitar": "guitar",
    "violin": "violin",
    "flute": "flute",
    "trumpet": "trumpet",
    "piano": "musical-keyboard",
    "camera": "camera",
    "car": "automobile",
    "bicycle": "bicycle",
    "bike": "bicycle",
    "train": "locomotive",
    "plane": "airplane",
    "airplane": "airplane",
    "rocket": "rocket",
    "ship": "ship",
    "truck": "delivery-truck",
    "bus": "bus",
    "taxi": "taxi",
    "motorcycle": "motorcycle",
    "rickshaw": "auto-rickshaw",
    "map": "world-map",
    "compass": "compass",
    "coin": "coin",
    "coins": "coin",
    "money": "money-bag",
    "ring": "ring",
    "crown": "crown",
    "shield": "shield",
    "axe": "axe",
    "hammer": "hammer",
    "knife": "kitchen-knife",
    "bow": "bow-and-arrow",
    "gift": "wrapped-gift",
    "present": "wrapped-gift",
    "kite": "kite",
    "doll": "nesting-dolls",
    "teddy": "teddy-bear",
    "teddy bear": "teddy-bear",
    "toy": "teddy-bear",
    "balloon": "balloon",
    "glasses": "glasses",
    "hat": "top-hat",
    "shoe": "running-shoe",
    "shoes": "running-shoe",
    "boots": "hiking-boot",
    "bag": "handbag",
    "backpack": "backpack",
    "wallet": "purse",
    "purse": "purse",
    "pen": "fountain-pen",
    "pencil": "pencil",
    "paintbrush": "paintbrush",
    "scissors": "scissors",
    "magnifying glass": "magnifying-glass-tilted-left",
    "microscope": "microscope",
    "television": "television",
    "tv": "television",
    "computer": "desktop-computer",
    "printer": "printer",
    "camera film": "film-frames",
    "microphone": "studio-microphone",
    "headphones": "headphone",
    "watch": "watch",
    "hourglass": "hourglass-done",
    "mirror": "mirror",
    "picture": "framed-picture",
    "painting": "framed-picture",
    "photo": "framed-picture",
    "photograph": "framed-picture",
    "plate": "fork-and-knife-with-plate",
    "bowl": "bowl-with-spoon",
    "soup": "steaming-bowl",
    "rice": "cooked-rice",
    "pizza": "pizza",
    "egg": "egg",
    "fish": "fish",
    "milk": "glass-of-milk",
    "tea": "teacup-without-handle",
    "teapot": "teapot",
    "kettle": "teapot",
    "coffee": "hot-beverage",
    "wine": "wine-glass",
    "glass": "tumbler-glass",
    "pot": "pot-of-food",
    "pan": "cooking",
    "jar": "jar",
    "honey": "honey-pot",
    "rose": "rose",
    "flowers": "bouquet",
    "bouquet": "bouquet",
    "lotus": "lotus",
    "garland": "rosette",
    "leaf": "leaf-fluttering-in-wind",
    "plant": "potted-plant",
    "seed": "seedling",
    "cactus": "cactus",
    "stone": "rock",
    "rock": "rock",
    "gem": "gem-stone",
    "jewel": "gem-stone",
    "diamond": "gem-stone",
    "crystal ball": "crystal-ball",
    "wand": "magic-wand",
    "fire": "fire",
    "campfire": "fire",
    "snowman": "snowman",
    "bomb": "bomb",
    "feather": "feather",
    "egg nest": "nest-with-eggs",
    "nest": "nest-with-eggs",
    "bone": "bone",
    "bucket": "bucket",
    "broom": "broom",
    "ladder": "ladder",
    "toolbox": "toolbox",
    "wheel": "wheel",
    "anchor": "anchor",
    "trophy": "trophy",
    "medal": "sports-medal",
    "dice": "game-die",
    "chess": "chess-pawn",
    "cards": "joker",
    "bat": "cricket-game",
    "football": "soccer-ball",
    "stethoscope": "stethoscope",
    "syringe": "syringe",
    "medicine": "pill",
    "pill": "pill",
    "thermometer": "thermometer",
    "wheelchair": "manual-wheelchair",
    "crutch": "crutch",
    "flag": "triangular-flag",
    "passport": "passport-control",
    "ticket": "ticket",
    "envelope": "envelope",
    "package": "package",
    "parcel": "package",
    "calendar": "tear-off-calendar",
    "notebook": "notebook",
    "scroll": "scroll",
    "sitar": "banjo",
    "veena": "banjo",
    "tabla": "long-drum",
    "conch": "spiral-shell",
    "shell": "spiral-shell",
    "incense": "candle",
    "sari": "sari",
    "mango": "mango",
    "coconut": "coconut",
    "banana": "banana",
    "lemon": "lemon",
    "carrot": "carrot",
    "pumpkin": "jack-o-lantern",
    "robot": "robot",
    "skull": "skull",
    "telephone": "telephone",
    "tent": "tent",
    "sofa": "couch-and-lamp",
    "bed": "bed",
    "bathtub": "bathtub",
    "shopping bag": "shopping-bags",
    "cart": "shopping-cart",
}
"""What a script calls a thing, and what the picture set calls it; other nouns are looked up by their own name."""


@lru_cache(maxsize=2)
def _icons(assets: str) -> Icons:
    file = Path(assets) / "emoji" / "fluent-flat.json"
    if not file.is_file():
        return {}
    return cast("dict[str, Icons]", json.loads(file.read_text(encoding="utf-8")))["icons"]


def icon_name(noun: str, assets: str) -> str | None:
    """Which picture shows this noun: a known one, one of the same name, or one for its last word ("old key")."""
    icons = _icons(assets)
    words = noun.lower().strip()
    last = words.split(" ")[-1] if words else ""
    for word in (words, last, last.removesuffix("s"), last.removesuffix("es")):
        for name in (NAMES.get(word), word.replace(" ", "-")):
            if name and name in icons:
                return name
    return None


def icon_body(noun: str, assets: str) -> str | None:
    """The SVG body of the picture of a noun, 32 x 32."""
    name = icon_name(noun, assets)
    return _icons(assets)[name]["body"] if name else None


def missing(noun: str, assets: str) -> bool:
    """Whether this noun would have a picture if the picture set were there."""
    return not _icons(assets) and noun.lower().strip().split(" ")[-1] in NAMES


@lru_cache(maxsize=64)
def picture(name: str, assets: str) -> skia.Image:
    """The picture of an icon, with levels for smooth shrinking."""
    body = _icons(assets)[name]["body"]
    text = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="{PIXELS}" height="{PIXELS}">{body}</svg>'
    )
    surface = skia.Surface(PIXELS, PIXELS)
    skia.SVGDOM.MakeFromStream(skia.MemoryStream(text.encode())).render(surface.getCanvas())
    return surface.makeImageSnapshot().withDefaultMipmaps()
