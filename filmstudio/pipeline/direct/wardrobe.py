"""What people wear and look like, by age, gender, culture and trade: the choices a costume designer begins with."""

from filmstudio.film.cast import Age, Gender

Choice = dict[str, str]
SKINS = ("#f0c8a4", "#c98f66", "#8a5a3c", "#e3ad84", "#a9714b", "#f6d6bd", "#6b4430")
SKINS_INDIAN = ("#c68c62", "#a9714b", "#d8a47a", "#8a5a3c", "#b97f56")
HAIR_COLORS = ("#3a2418", "#1d1a1f", "#8a4b24", "#c9993f", "#5a3a22", "#a23c1e")
HAIR_COLORS_INDIAN = ("#17141a", "#241a18", "#2c201c")
GREYS = ("#cfcac4", "#a9a6a3", "#e8e4de")
EYES = ("#4a6f3c", "#3f6fa8", "#5a3d22", "#6e8a94", "#3a2818", "#7a5a2a")
EYES_INDIAN = ("#3a2818", "#4a3018", "#2c2018")
COLORS = ("#e2a32b", "#2f6f8f", "#b5443a", "#4d7d4a", "#7a4f8f", "#d9793d", "#3d4f8a", "#c05a7c", "#5c8f86", "#8f6f3d")
DARKS = ("#3c4a78", "#4a4440", "#2f3b3a", "#5a3f33", "#37404f", "#6b5a45")

HAIR: dict[tuple[Gender, bool], tuple[str, ...]] = {
    ("female", False): ("long", "ponytail", "wavy", "bob", "braid", "curly", "bun", "straight"),
    ("female", True): ("bun", "bob", "short", "curly", "braid"),
    ("male", False): ("short", "tousled", "neat", "curly", "spiky", "buzz", "afro"),
    ("male", True): ("balding", "receding", "neat", "bald", "tousled"),
}
"""By gender, and whether old."""
HAIR_YOUNG: dict[Gender, tuple[str, ...]] = {
    "female": ("pigtails", "ponytail", "bob", "braid", "curly"),
    "male": ("tousled", "short", "spiky", "curly", "neat"),
}
TOPS: dict[tuple[Gender, bool], tuple[tuple[str, str], ...]] = {
    ("female", False): (("coat", "jeans"), ("sweater", "skirt"), ("dress", "leggings"), ("shirt", "trousers"),
                        ("hoodie", "jeans"), ("vest", "trousers")),
    ("male", False): (("sweater", "trousers"), ("shirt", "jeans"), ("jacket", "trousers"), ("hoodie", "jeans"),
                      ("vest", "trousers"), ("t-shirt", "jeans")),
    ("female", True): (("sari", "skirt"), ("kurta", "salwar"), ("sari", "skirt"), ("kurta", "leggings")),
    ("male", True): (("kurta", "trousers"), ("kurta", "dhoti"), ("shirt", "trousers"), ("vest", "dhoti")),
}  # fmt: skip
"""By gender, and whether Indian: (top, bottom)."""
TOPS_YOUNG = (("t-shirt", "shorts"), ("stripes", "jeans"), ("dress", "leggings"), ("hoodie", "trousers"))

TRADES: dict[tuple[str, ...], Choice] = {
    ("keeper", "sailor", "fisherman", "captain", "ferryman"): {"hat": "captain", "top": "sweater", "bottom": "trousers"},
    ("doctor", "scientist", "professor", "dr"): {"top": "coat", "top_color": "#f2f2ee", "glasses": "yes"},
    ("nurse", "surgeon"): {"top": "uniform", "top_color": "#8fc3c8"},
    ("chef", "cook", "baker"): {"top": "apron", "top_color": "#f4f1ea"},
    ("police", "officer", "guard", "soldier", "constable"): {"top": "uniform", "top_color": "#34466b", "hat": "captain"},
    ("king", "queen", "prince", "princess", "राजा", "रानी"): {"top": "robe", "hat": "crown", "top_color": "#7a2f4f"},
    ("monk", "sage", "priest", "guru", "sadhu", "krishna", "ऋषि", "गुरु", "साधु", "कृष्ण"): {
        "top": "robe", "bottom": "dhoti", "top_color": "#e08a2c"},
    ("businessman", "lawyer", "manager", "boss", "banker", "suit", "detective", "waiter"): {
        "top": "suit", "bottom": "trousers", "top_color": "#3a4254"},
    ("farmer", "gardener"): {"top": "plaid", "hat": "straw", "bottom": "jeans"},
    ("mechanic", "plumber", "worker", "builder"): {"top": "apron", "bottom": "jeans", "hat": "cap"},
    ("student", "schoolboy", "schoolgirl"): {"accessory": "backpack"},
    ("raincoat", "rain coat", "oilskin", "soaked", "slicker"): {"top": "raincoat", "top_color": "#e8b52c"},
    ("glasses", "spectacles", "bespectacled"): {"glasses": "yes"},
    ("beard", "bearded"): {"facial_hair": "full beard"},
    ("moustache", "mustache", "mustached"): {"facial_hair": "moustache"},
    ("bald",): {"hair": "bald"},
    ("red-haired", "redhead", "ginger", "red hair"): {"hair_color": "#b5481e"},
    ("blonde", "blond", "fair-haired"): {"hair_color": "#dcb45c"},
    ("turban",): {"hat": "turban"},
    ("scarf", "headscarf", "hijab"): {"hat": "scarf"},
    ("hood", "hooded", "hoodie"): {"top": "hoodie"},
    ("cap",): {"hat": "cap"},
    ("sari", "saree", "साड़ी"): {"top": "sari"},
    ("apron",): {"top": "apron"},
    ("suit",): {"top": "suit"},
}  # fmt: skip
"""Words in a description -> what they make somebody wear."""

HEIGHTS: dict[Age, tuple[int, int]] = {
    Age.BABY: (68, 70), Age.TODDLER: (86, 88), Age.CHILD: (120, 122), Age.PRETEEN: (146, 146), Age.TEEN: (163, 170),
    Age.YOUNG_ADULT: (167, 180), Age.ADULT: (168, 180), Age.MATURE: (161, 173),
}  # fmt: skip
"""Female, male, in centimetres. Source: WHO growth reference medians, rounded."""

ANIMAL_HEIGHTS = {"dog": 62, "cat": 34, "bird": 22, "crow": 32, "owl": 38, "horse": 165, "cow": 145, "rabbit": 36, "mouse": 14,
                  "elephant": 220, "lion": 115, "tiger": 105, "bear": 130, "monkey": 75}  # fmt: skip
OBJECT_HEIGHTS = {
    "robot": 140,
    "tree": 210,
    "snowman": 150,
    "car": 140,
    "fridge": 175,
    "cloud": 70,
    "moon": 80,
    "sun": 80,
}
COATS = {"dog": "#b5793f", "cat": "#d9913d", "crow": "#26262e", "bird": "#4f8fc0", "owl": "#8a6a4a", "horse": "#7a4a2a",
         "cow": "#f0ece4", "rabbit": "#d8cfc4", "mouse": "#a5a0a0", "robot": "#9fb2bd", "radio": "#8f5a3a"}  # fmt: skip

COLOR_WORDS = {
    "red": "#c0392b", "blue": "#2f5fa8", "green": "#3f8a4f", "yellow": "#e8b52c", "white": "#f2f2ee", "black": "#26262c",
    "orange": "#dd7a2b", "purple": "#7a4f9f", "pink": "#d9789f", "brown": "#7a5233", "grey": "#8a8d92", "gray": "#8a8d92",
    "gold": "#c9a13b", "golden": "#c9a13b", "saffron": "#e08a2c", "maroon": "#7a2b36", "navy": "#27385f",
}  # fmt: skip
"""Colours that a description may give a garment."""
