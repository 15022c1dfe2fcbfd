"""Hair styles as data: where the hair ends on the head, how thick it is, and what hangs down."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Line: TypeAlias = tuple[tuple[float, float], ...]
"""The hairline: (azimuth, y) in head units from the figure's right (-180) over the face (0) to its left (180)."""


@dataclass(frozen=True)
class HairStyle:
    """`crown` and `side` are the thickness on top and at the sides, head units; `back` is how far down the hair hangs
    behind (y), `locks` how far it falls in front of the shoulders, 0 for none.
    """

    line: Line = ()
    crown: float = 6.0
    side: float = 3.0
    back: float = 0.0
    spread: float = 46.0
    locks: float = 0.0
    edge: Literal["smooth", "curly", "spiky"] = "smooth"
    curl: float = 9.0
    extra: Literal["", "bun", "ponytail", "braid", "topknot", "pigtails"] = ""
    ears: bool = True
    parting: float = 0.0


def mirrored(*half: tuple[float, float]) -> Line:
    """A hairline alike on both sides, given from the middle of the face backwards."""
    return tuple((-a, y) for a, y in reversed(half) if a) + half


NEAT = mirrored(
    (0, -39), (30, -38), (48, -35), (58, -27), (64, -15), (72, -3), (79, 6), (86, 4), (100, 10), (125, 20), (180, 25)
)
SWEPT: Line = (
    (-180, 25), (-125, 20), (-100, 10), (-86, 4), (-79, 7), (-72, -2), (-64, -18), (-54, -31), (-34, -44), (-10, -37),
    (16, -30), (40, -25), (56, -20), (66, -10), (74, 2), (79, 8), (86, 4), (100, 10), (125, 20), (180, 25),
)  # fmt: skip
FRAMED: Line = (
    (-180, 40), (-120, 40), (-92, 42), (-80, 36), (-70, 14), (-62, -8), (-54, -26), (-40, -38), (-22, -46), (0, -38),
    (26, -29), (46, -18), (58, -2), (66, 14), (78, 36), (92, 42), (120, 40), (180, 40),
)  # fmt: skip
DRAWN_BACK = mirrored(
    (0, -43), (25, -42), (45, -37), (58, -25), (66, -10), (74, 2), (82, 10), (92, 6), (105, 14), (130, 24), (180, 30)
)
BANGS = mirrored(
    (0, -22), (12, -23), (24, -21), (38, -23), (52, -20), (60, -6), (66, 12), (74, 30), (88, 40), (120, 40), (180, 40)
)
RECEDED = mirrored(
    (0, -40), (14, -42), (30, -52), (46, -46), (60, -30), (68, -14), (76, 0), (86, 2), (100, 10), (130, 20), (180, 24)
)
TONSURE = mirrored((0, -66), (74, -66), (76, -22), (80, 2), (88, 2), (100, 10), (130, 20), (180, 24))
TOUSLED = mirrored(
    (0, -31),
    (10, -36),
    (20, -28),
    (30, -36),
    (42, -29),
    (52, -34),
    (60, -20),
    (70, -4),
    (80, 8),
    (90, 8),
    (105, 14),
    (130, 22),
    (180, 27),
)
DOWNY = mirrored((0, -46), (40, -44), (60, -32), (74, -16), (100, 2), (180, 16))

HAIRSTYLES: dict[str, HairStyle] = {
    "short": HairStyle(SWEPT, crown=8, side=3.2, parting=-34),
    "neat": HairStyle(NEAT, crown=6, side=2.6),
    "buzz": HairStyle(NEAT, crown=2.0, side=1.2),
    "tousled": HairStyle(TOUSLED, crown=10, side=5, edge="spiky", curl=5),
    "spiky": HairStyle(TOUSLED, crown=11, side=4, edge="spiky", curl=12),
    "bob": HairStyle(BANGS, crown=7, side=9, back=44, spread=50, ears=False),
    "long": HairStyle(FRAMED, crown=7, side=7, back=112, spread=47, locks=92, ears=False, parting=-22),
    "wavy": HairStyle(
        FRAMED, crown=9, side=9, back=92, spread=52, locks=70, edge="curly", curl=7, ears=False, parting=-22
    ),
    "straight": HairStyle(BANGS, crown=6, side=7, back=104, spread=46, locks=86, ears=False),
    "bun": HairStyle(DRAWN_BACK, crown=5, side=3, extra="bun"),
    "topknot": HairStyle(DRAWN_BACK, crown=4, side=2.5, extra="topknot"),
    "ponytail": HairStyle(SWEPT, crown=6, side=3, extra="ponytail", parting=-34),
    "braid": HairStyle(DRAWN_BACK, crown=5, side=3.5, extra="braid", parting=0.01),
    "pigtails": HairStyle(BANGS, crown=6, side=4, extra="pigtails", ears=False),
    "curly": HairStyle(TOUSLED, crown=10, side=7, edge="curly", curl=9),
    "long curly": HairStyle(TOUSLED, crown=12, side=12, back=76, spread=60, edge="curly", curl=11, ears=False),
    "afro": HairStyle(NEAT, crown=24, side=19, edge="curly", curl=12, ears=False),
    "receding": HairStyle(RECEDED, crown=4, side=3),
    "balding": HairStyle(TONSURE, crown=0, side=4),
    "downy": HairStyle(DOWNY, crown=2.5, side=1.0),
    "bald": HairStyle(),
}
