"""Animals as numbers: their build by species, and their pose in one frame."""

import math
from dataclasses import dataclass
from typing import Literal

from filmstudio.film.cast import Look
from filmstudio.providers.illustrated.brush import ease
from filmstudio.providers.illustrated.figures.expression import Expression


@dataclass(frozen=True)
class Species:
    """Lengths are parts of the height at the shoulder; `legs` is the belly's height above the ground."""

    form: Literal["four", "bird", "fish"] = "four"
    height: float = 55.0
    length: float = 1.15
    depth: float = 0.42
    legs: float = 0.52
    neck: float = 0.28
    head: float = 0.46
    snout: float = 0.55
    ears: Literal["flop", "point", "long", "round", "fan", "none"] = "flop"
    muzzle: Literal["dog", "cat", "broad", "disc", "trunk"] = "dog"
    tail: Literal["wag", "long", "horse", "tuft", "puff", "thin", "curl"] = "wag"
    mane: bool = False
    horns: bool = False
    patches: bool = False
    stripes: bool = False
    big_eyes: bool = False
    wool: bool = False
    hoofed: bool = False


SPECIES: dict[str, Species] = {
    "dog": Species(),
    "wolf": Species(height=70, ears="point", tail="long", snout=0.62),
    "fox": Species(height=42, ears="point", tail="long", snout=0.58, length=1.2),
    "cat": Species(
        height=30,
        length=1.25,
        depth=0.38,
        legs=0.46,
        neck=0.18,
        head=0.58,
        snout=0.22,
        ears="point",
        tail="thin",
        muzzle="cat",
    ),
    "tiger": Species(
        height=95, length=1.4, head=0.42, snout=0.3, ears="round", tail="thin", muzzle="cat", stripes=True
    ),
    "lion": Species(height=105, length=1.3, head=0.40, snout=0.34, ears="round", tail="tuft", mane=True, muzzle="cat"),
    "horse": Species(
        height=150,
        length=1.05,
        depth=0.36,
        legs=0.56,
        neck=0.46,
        head=0.30,
        snout=1.05,
        ears="point",
        tail="horse",
        mane=True,
        muzzle="broad",
        hoofed=True,
    ),
    "donkey": Species(
        height=110,
        length=1.05,
        depth=0.38,
        legs=0.54,
        neck=0.36,
        head=0.33,
        snout=0.95,
        ears="long",
        tail="tuft",
        mane=True,
        muzzle="broad",
        hoofed=True,
    ),
    "cow": Species(
        height=130,
        length=1.25,
        depth=0.46,
        legs=0.48,
        neck=0.14,
        head=0.34,
        snout=0.7,
        ears="flop",
        tail="tuft",
        horns=True,
        patches=True,
        muzzle="broad",
        hoofed=True,
    ),
    "goat": Species(
        height=65, length=1.1, neck=0.3, head=0.38, snout=0.7, ears="flop", tail="puff", horns=True, hoofed=True
    ),
    "sheep": Species(
        height=65, length=1.15, depth=0.55, neck=0.2, head=0.36, snout=0.55, tail="puff", wool=True, hoofed=True
    ),
    "pig": Species(
        height=60,
        length=1.3,
        depth=0.56,
        legs=0.36,
        neck=0.06,
        head=0.48,
        snout=0.4,
        ears="flop",
        tail="curl",
        muzzle="disc",
        hoofed=True,
    ),
    "elephant": Species(
        height=230,
        length=1.1,
        depth=0.56,
        legs=0.42,
        neck=0.06,
        head=0.44,
        snout=0.2,
        ears="fan",
        tail="tuft",
        muzzle="trunk",
    ),
    "rabbit": Species(
        height=26,
        length=1.05,
        depth=0.5,
        legs=0.34,
        neck=0.12,
        head=0.62,
        snout=0.2,
        ears="long",
        tail="puff",
        big_eyes=True,
        muzzle="cat",
    ),
    "mouse": Species(
        height=12,
        length=1.3,
        depth=0.55,
        legs=0.28,
        neck=0.05,
        head=0.66,
        snout=0.42,
        ears="round",
        tail="thin",
        big_eyes=True,
        muzzle="cat",
    ),
    "bird": Species("bird", height=22),
    "crow": Species("bird", height=38),
    "owl": Species("bird", height=42, big_eyes=True),
    "parrot": Species("bird", height=34),
    "hen": Species("bird", height=42),
    "duck": Species("bird", height=40),
    "eagle": Species("bird", height=70),
    "peacock": Species("bird", height=90),
    "fish": Species("fish", height=26),
}

KIN = {
    "puppy": "dog",
    "hound": "dog",
    "kitten": "cat",
    "pony": "horse",
    "mare": "horse",
    "stallion": "horse",
    "bull": "cow",
    "calf": "cow",
    "ox": "cow",
    "buffalo": "cow",
    "hare": "rabbit",
    "bunny": "rabbit",
    "rat": "mouse",
    "squirrel": "fox",
    "raven": "crow",
    "sparrow": "bird",
    "pigeon": "bird",
    "dove": "bird",
    "rooster": "hen",
    "chicken": "hen",
    "goose": "duck",
    "swan": "duck",
    "lamb": "sheep",
    "leopard": "tiger",
    "monkey": "bear",
    "bear": "lion",
    "deer": "goat",
    "jackal": "fox",
    "shark": "fish",
    "whale": "fish",
    "dolphin": "fish",
}


def species_of(word: str) -> Species:
    """The nearest species that is known; an unknown animal is drawn as a dog."""
    wanted = word.strip().lower()
    if wanted in SPECIES:
        return SPECIES[wanted]
    kin = next((name for key, name in KIN.items() if key in wanted), wanted)
    return SPECIES.get(kin) or next((s for name, s in SPECIES.items() if name in wanted), SPECIES["dog"])


@dataclass(frozen=True)
class Gait:
    """How feet follow each other. A foot stands for `duty` of its cycle, in which the body goes on by `stride` shoulder
    heights; `offsets` are parts of the cycle: near fore, near hind, far fore, far hind.
    """

    stride: float
    duty: float
    offsets: tuple[float, float, float, float]

    def foot(self, phase: float, index: int) -> tuple[float, float]:
        """How far a foot is ahead of its place, in shoulder heights, and its lift 0 to 1. On the ground it goes back as
        fast as the body goes on: it stays where it was set down.
        """
        part = (phase / math.tau + self.offsets[index]) % 1.0
        half = self.duty / 2
        if part < self.duty:
            return (half - part) * self.stride, 0.0
        u = (part - self.duty) / (1 - self.duty)
        return (self.duty * ease(u) - half) * self.stride, math.sin(math.pi * u)


WALK = Gait(0.92, 0.62, (0.25, 0.0, 0.75, 0.5))
RUN = Gait(1.6, 0.36, (0.0, 0.55, 0.12, 0.67))
"""The walk of four feet one after the other, and a canter (Muybridge, "Animals in Motion")."""


@dataclass(frozen=True)
class Creature:
    """An animal in one frame. `way` is 1 when it looks to the right; `phase` and `vigour` are its gait, `crouch`
    sits or lies it down (0 to 1), `nod` bends the head (degrees), `wag` swings the tail (-1 to 1), `lift` raises it
    (centimetres), `flap` opens the wings; `mouth` 0 closed to 1 wide open; `turn` is the head's: 0 looks at us, 1 is
    a profile; `breath` is -1 out to 1 in.
    """

    look: Look
    way: float
    phase: float
    vigour: float
    crouch: float
    nod: float
    wag: float
    lift: float
    flap: float
    mouth: float
    shut: float
    mood: Expression
    gaze: tuple[float, float]
    size: float
    gait: Gait
    turn: float = 0.5
    breath: float = 0.0
