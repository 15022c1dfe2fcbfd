"""Proportions: how long and wide each part of a body is, by age, build and gender."""

from dataclasses import dataclass
from functools import lru_cache

from filmstudio.film.cast import Age, Look


@dataclass(frozen=True)
class Face:
    """How a face differs from the drawn one: factors of eyes, jaw and cheeks; `drop` lowers the features (babies),
    in head units of 1/112 of its height; `wrinkles` 0 to 1.
    """

    eyes: float = 1.0
    jaw: float = 1.0
    cheeks: float = 1.0
    drop: float = 0.0
    nose: float = 1.0
    wrinkles: float = 0.0


@dataclass(frozen=True)
class Body:
    """Lengths in centimetres; widths are half widths of the trunk and whole widths of the limbs; `stoop` in degrees."""

    height: float
    head: float
    leg: float
    thigh: float
    shin: float
    ankle: float
    torso: float
    neck: float
    shoulder: float
    chest: float
    waist: float
    hip: float
    depth: float
    bust: float
    belly: float
    upper_arm: float
    fore_arm: float
    hand: float
    foot: float
    arm_width: float
    thigh_width: float
    calf_width: float
    neck_width: float
    stoop: float
    face: Face

    @property
    def arm(self) -> float:
        """Shoulder to wrist."""
        return self.upper_arm + self.fore_arm

    @property
    def reach(self) -> float:
        """Hip to ankle."""
        return self.thigh + self.shin


HEADS = {
    Age.BABY: 3.4,
    Age.TODDLER: 3.9,
    Age.CHILD: 4.35,
    Age.PRETEEN: 4.8,
    Age.TEEN: 5.2,
    Age.YOUNG_ADULT: 5.5,
    Age.ADULT: 5.6,
    Age.MATURE: 5.4,
}
"""Heads in a height: animated characters have larger heads than people."""

LEGS = {Age.BABY: 0.36, Age.TODDLER: 0.38, Age.CHILD: 0.43, Age.PRETEEN: 0.455, Age.TEEN: 0.485}
"""Hip joint above the floor as a part of the height; grown people have 0.49."""

FACES = {
    Age.BABY: Face(eyes=1.30, jaw=0.86, cheeks=1.10, drop=9, nose=0.55),
    Age.TODDLER: Face(eyes=1.26, jaw=0.88, cheeks=1.07, drop=7, nose=0.6),
    Age.CHILD: Face(eyes=1.20, jaw=0.90, cheeks=1.04, drop=5, nose=0.7),
    Age.PRETEEN: Face(eyes=1.14, jaw=0.93, cheeks=1.01, drop=3, nose=0.8),
    Age.TEEN: Face(eyes=1.06, jaw=0.96, drop=1, nose=0.9),
    Age.MATURE: Face(eyes=0.92, jaw=1.03, cheeks=1.0, nose=1.15, wrinkles=1.0),
}


def body_of(look: Look) -> Body:
    """The body of a look; heights outside 45 to 230 cm are drawn as the nearest of these."""
    return _body_of(look)  # pyright: ignore[reportArgumentType]  a frozen pydantic model can be hashed


@lru_cache(128)
def _body_of(look: Look) -> Body:
    h = float(min(230, max(45, look.height_cm)))
    heads = HEADS[look.age]
    young = (5.9 / heads) ** 0.55
    grown = look.age in (Age.TEEN, Age.YOUNG_ADULT, Age.ADULT, Age.MATURE)
    wide = {"slim": 0.90, "medium": 1.0, "broad": 1.17}[look.build]
    male = look.gender == "male"
    head, leg = h / heads, h * LEGS.get(look.age, 0.49)
    shoulder = h * ((0.124 if male else 0.105) if grown else 0.103) * wide
    ankle = 0.045 * h
    neck_base = h - head * (1.20 if grown else 1.10)
    limb = h * young * wide
    return Body(
        height=h,
        head=head,
        leg=leg,
        thigh=(leg - ankle) * 0.505,
        shin=(leg - ankle) * 0.50,
        ankle=ankle,
        torso=neck_base - leg,
        neck=head * (0.19 if grown else 0.09),
        shoulder=shoulder,
        chest=shoulder * (0.86 if male else 0.84),
        waist=h * ((0.080 if male else 0.064) if grown else 0.082 * young) * wide,
        hip=h * ((0.076 if male else 0.085) if grown else 0.078 * young) * wide,
        depth=h * 0.062 * wide * young,
        bust=h * 0.018 if grown and not male else 0.0,
        belly=h * (0.03 if look.build == "broad" else 0.022 if heads < 4.2 else 0.004),
        upper_arm=h * (0.162 if grown else 0.148),
        fore_arm=h * (0.142 if grown else 0.128),
        hand=h * 0.078 * young,
        foot=h * 0.135 * young**0.5,
        arm_width=limb * (0.046 if male else 0.038),
        thigh_width=limb * (0.088 if male else 0.090),
        calf_width=limb * 0.058,
        neck_width=limb * (0.060 if male else 0.046),
        stoop=9.0 if look.age is Age.MATURE else 0.0,
        face=_face(look, male, grown),
    )


def _face(look: Look, male: bool, grown: bool) -> Face:
    face = FACES.get(look.age, Face())
    jaw = face.jaw * ((1.07 if male else 0.93) if grown else 1.0) * (1.05 if look.build == "broad" else 1.0)
    eyes = face.eyes * ((0.93 if male else 1.06) if grown else 1.0)
    cheeks = face.cheeks * (1.04 if look.build == "broad" else 0.98 if look.build == "slim" else 1.0)
    return Face(eyes, jaw, cheeks, face.drop, face.nose * (1.1 if male and grown else 0.95), face.wrinkles)
