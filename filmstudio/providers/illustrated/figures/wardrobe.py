"""The wardrobe: which words a look may use, and what each of them is. Unknown words fall back to something plain."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias

from filmstudio.film.cast import Age, Look
from filmstudio.providers.illustrated.figures.hairstyles import HAIRSTYLES, HairStyle

Collar: TypeAlias = Literal["round", "v", "shirt", "high", "lapels", "band", "hood", "none"]
Detail: TypeAlias = Literal[
    "", "buttons", "stripes", "zip", "apron", "drape", "placket", "tie", "badge", "pocket", "knit", "wrap", "check"
]


@dataclass(frozen=True)
class Garment:
    """`sleeve` is the covered part of the arm, `hem` how far down the leg it falls (0 hip joint, 1 ankle), `loose`
    the width over the body in parts of it, `flare` how much the hem swings out.
    """

    sleeve: float = 1.0
    hem: float = 0.10
    loose: float = 0.06
    flare: float = 0.0
    collar: Collar = "round"
    detail: Detail = ""
    belt: bool = False
    under: bool = False


@dataclass(frozen=True)
class Bottom:
    """`cut` is trouser legs or a skirt; `length` the covered part of the leg; `loose` the width over it."""

    cut: Literal["legs", "skirt"] = "legs"
    length: float = 1.0
    loose: float = 0.10
    flare: float = 0.0
    pleats: bool = False


GARMENTS: dict[str, Garment] = {
    "shirt": Garment(collar="shirt", detail="buttons"),
    "t-shirt": Garment(sleeve=0.40, collar="round"),
    "sweater": Garment(loose=0.12, collar="high", detail="knit"),
    "coat": Garment(loose=0.15, hem=0.52, flare=0.12, collar="lapels", detail="buttons", belt=True),
    "raincoat": Garment(loose=0.16, hem=0.42, flare=0.20, collar="hood", detail="buttons"),
    "jacket": Garment(loose=0.11, hem=0.10, collar="shirt", detail="zip", under=True),
    "suit": Garment(loose=0.10, hem=0.15, collar="lapels", detail="tie", under=True),
    "blouse": Garment(sleeve=0.72, loose=0.05, collar="v"),
    "dress": Garment(sleeve=0.30, hem=0.58, flare=0.5, collar="v", belt=True),
    "gown": Garment(sleeve=0.85, hem=1.0, flare=0.6, collar="v", belt=True),
    "sari": Garment(sleeve=0.34, hem=1.02, flare=0.22, collar="round", detail="drape"),
    "kurta": Garment(hem=0.46, loose=0.09, flare=0.10, collar="band", detail="placket"),
    "sherwani": Garment(hem=0.50, loose=0.10, flare=0.10, collar="band", detail="buttons"),
    "apron": Garment(sleeve=0.62, collar="shirt", detail="apron"),
    "uniform": Garment(loose=0.07, collar="shirt", detail="badge", belt=True),
    "robe": Garment(loose=0.18, hem=0.97, flare=0.30, collar="v", detail="wrap", belt=True),
    "shawl": Garment(loose=0.16, hem=0.16, flare=0.2, collar="none", detail="wrap"),
    "hoodie": Garment(loose=0.13, collar="hood", detail="pocket"),
    "vest": Garment(collar="shirt", detail="buttons", under=True),
    "stripes": Garment(collar="round", detail="stripes"),
    "plaid": Garment(collar="shirt", detail="check"),
    "tank": Garment(sleeve=0.0, collar="round"),
    "onesie": Garment(loose=0.12, collar="round", detail="zip"),
}

BOTTOMS: dict[str, Bottom] = {
    "trousers": Bottom(),
    "jeans": Bottom(loose=0.05),
    "leggings": Bottom(loose=0.0),
    "shorts": Bottom(length=0.42, loose=0.18),
    "salwar": Bottom(loose=0.34),
    "churidar": Bottom(loose=0.02),
    "dhoti": Bottom(length=0.93, loose=0.42, pleats=True),
    "skirt": Bottom("skirt", 0.48, flare=0.45),
    "long skirt": Bottom("skirt", 0.97, flare=0.5),
    "lehenga": Bottom("skirt", 1.0, flare=0.8, pleats=True),
    "lungi": Bottom("skirt", 0.9, flare=0.1),
}

BEARDS = ("none", "stubble", "moustache", "handlebar", "goatee", "short beard", "beard", "full beard", "long beard")
HATS = ("none", "cap", "beanie", "straw", "turban", "captain", "hood", "crown", "helmet", "scarf", "flower")
ACCESSORIES = (
    "none",
    "earrings",
    "jewellery",
    "bindi",
    "necklace",
    "neckerchief",
    "scarf",
    "satchel",
    "backpack",
    "garland",
)

look_vocabulary: dict[str, tuple[str, ...]] = {
    "hair": tuple(HAIRSTYLES),
    "facial_hair": BEARDS,
    "top": tuple(GARMENTS),
    "bottom": tuple(BOTTOMS),
    "hat": HATS,
    "accessory": ACCESSORIES,
}
"""What a casting may choose from, by the field of `Look`; the first word of each is the plainest."""

ALIASES: dict[str, Mapping[str, str]] = {
    "hair": {
        "grey": "neat",
        "gray": "neat",
        "none": "bald",
        "shaved": "buzz",
        "mohawk": "spiky",
        "plait": "braid",
        "messy": "tousled",
        "dreadlocks": "long curly",
        "locks": "long",
        "crop": "short",
        "shoulder": "bob",
        "thin": "balding",
    },
    "facial_hair": {"mustache": "moustache", "whiskers": "full beard", "clean": "none", "bushy": "full beard"},
    "top": {
        "jumper": "sweater",
        "cardigan": "jacket",
        "blazer": "suit",
        "tuxedo": "suit",
        "striped": "stripes",
        "jersey": "stripes",
        "frock": "dress",
        "overcoat": "coat",
        "trench": "coat",
        "parka": "raincoat",
        "tunic": "kurta",
        "cloak": "robe",
        "cape": "robe",
        "gi": "robe",
        "kimono": "robe",
        "polo": "t-shirt",
        "tee": "t-shirt",
        "armour": "uniform",
        "lab": "coat",
        "waistcoat": "vest",
        "flannel": "plaid",
        "pyjama": "onesie",
        "overalls": "apron",
    },
    "bottom": {
        "pants": "trousers",
        "denim": "jeans",
        "breeches": "trousers",
        "kilt": "skirt",
        "sarong": "lungi",
        "tights": "leggings",
        "pyjama": "salwar",
        "slacks": "trousers",
    },
    "hat": {
        "hat": "straw",
        "wool": "beanie",
        "knit": "beanie",
        "sailor": "captain",
        "police": "captain",
        "fedora": "straw",
        "cowboy": "straw",
        "tiara": "crown",
        "hijab": "scarf",
        "headscarf": "scarf",
        "dupatta": "scarf",
        "pagri": "turban",
        "baseball": "cap",
    },
    "accessory": {
        "bag": "satchel",
        "necklace": "necklace",
        "beads": "necklace",
        "mala": "garland",
        "bandana": "neckerchief",
        "rucksack": "backpack",
    },
}

DEFAULTS = {
    "hair": "short",
    "facial_hair": "none",
    "top": "shirt",
    "bottom": "trousers",
    "hat": "none",
    "accessory": "none",
}


def known(field: str, word: str) -> str:
    """The word of the vocabulary that is meant: itself, one inside it ("a red wool cap"), an alias, or the default."""
    words, wanted = look_vocabulary[field], word.strip().lower()
    if wanted in words:
        return wanted
    inside = [w for w in words if w != "none" and w in wanted]
    if inside:
        return max(inside, key=len)
    return next((w for alias, w in ALIASES[field].items() if alias in wanted), DEFAULTS[field])


@dataclass(frozen=True)
class Outfit:
    """A look with all its words resolved."""

    hair: HairStyle
    beard: str
    top: Garment
    bottom: Bottom
    hat: str
    accessory: str
    glasses: bool


def outfit_of(look: Look) -> Outfit:
    """What a look wears. A dress or a robe needs no trousers under it; babies have little hair and no beard."""
    return _outfit_of(look)  # pyright: ignore[reportArgumentType]  a frozen pydantic model can be hashed


@lru_cache(128)
def _outfit_of(look: Look) -> Outfit:
    young = look.age in (Age.BABY, Age.TODDLER, Age.CHILD, Age.PRETEEN)
    hair = known("hair", look.hair)
    if look.age is Age.BABY and hair == DEFAULTS["hair"]:
        hair = "downy"
    return Outfit(
        hair=HAIRSTYLES[hair],
        beard="none" if young else known("facial_hair", look.facial_hair),
        top=GARMENTS[known("top", look.top)],
        bottom=BOTTOMS[known("bottom", look.bottom)],
        hat=known("hat", look.hat),
        accessory=known("accessory", look.accessory),
        glasses=look.glasses,
    )
