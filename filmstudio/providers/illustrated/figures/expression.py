"""Expressions and mouths as numbers that can be blended: eight emotions, nine visemes."""

from dataclasses import dataclass
from typing import NamedTuple

from filmstudio.film.staging import Emotion


@dataclass(frozen=True)
class Mouth:
    """One frame of a mouth. `shape` is a viseme as in `VISEMES`, or any blend of them. `energy` (0 silent to 1 loud)
    moves head, hands and jaw; it should be smoothed over some eight frames, for it isn't remembered here.
    """

    shape: tuple[float, ...]
    energy: float = 0.0


VISEMES: dict[str, tuple[float, ...]] = {
    "X": (0.52, 0.0, 0.0, 0.0, 0.0),
    "A": (0.50, 0.0, 0.0, 0.0, 0.25),
    "B": (0.60, 0.16, 1.0, 0.0, 0.0),
    "C": (0.66, 0.42, 0.7, 0.0, 0.0),
    "D": (0.70, 0.82, 0.6, 0.0, 0.0),
    "E": (0.48, 0.56, 0.3, 0.45, 0.0),
    "F": (0.26, 0.32, 0.0, 1.0, 0.0),
    "G": (0.54, 0.13, 1.0, 0.0, 0.9),
    "H": (0.56, 0.44, 0.6, 0.1, 0.0),
}
"""(width, opening, upper teeth, roundness, lower lip tucked in). X rest, A closed lips (m b p), B most consonants,
C eh, D ah, E oh, F oo, G f and v, H l and r; the shapes of Preston Blair as named by Rhubarb Lip Sync.
"""

REST = Mouth(VISEMES["X"])


class Expression(NamedTuple):
    """A face. `raise_` lifts the brows, `slant` lifts their inner ends (grief) or presses them down (anger),
    `lid` opens the eyes (1 is at ease), `squint` raises the lower lids, `smile` lifts or drops the corners of the
    mouth, `wide` widens and `open_` opens it, `sneer` pulls up one side, `blush` reddens, `tears` wells.
    """

    raise_: float = 0.0
    slant: float = 0.0
    lid: float = 1.0
    squint: float = 0.0
    smile: float = 0.22
    wide: float = 0.0
    open_: float = 0.0
    sneer: float = 0.0
    blush: float = 0.25
    tears: float = 0.0


EXPRESSIONS: dict[Emotion, Expression] = {
    Emotion.NEUTRAL: Expression(),
    Emotion.HAPPY: Expression(
        raise_=0.5, slant=0.25, squint=0.5, smile=0.95, wide=0.16, open_=0.10, blush=0.6, lid=0.98
    ),
    Emotion.SAD: Expression(raise_=0.15, slant=0.95, lid=0.76, smile=-0.7, wide=-0.08, blush=0.15, tears=0.15),
    Emotion.ANGRY: Expression(raise_=-0.45, slant=-1.0, lid=0.86, squint=0.35, smile=-0.55, wide=0.05, blush=0.5),
    Emotion.AFRAID: Expression(raise_=0.65, slant=0.85, lid=1.28, smile=-0.35, wide=0.10, open_=0.16, blush=0.0),
    Emotion.SURPRISED: Expression(raise_=1.0, slant=0.1, lid=1.32, smile=0.0, wide=-0.14, open_=0.34, blush=0.2),
    Emotion.DISGUSTED: Expression(raise_=-0.25, slant=-0.4, lid=0.72, squint=0.5, smile=-0.6, sneer=1.0, blush=0.1),
    Emotion.TENDER: Expression(raise_=0.25, slant=0.4, lid=0.84, squint=0.25, smile=0.55, blush=0.55),
}

LAUGH = Expression(raise_=0.5, slant=0.2, lid=0.35, squint=0.9, smile=1.0, wide=0.25, open_=0.55, blush=0.7)
WEEP = Expression(raise_=0.3, slant=1.0, lid=0.4, squint=0.45, smile=-0.9, wide=0.1, open_=0.18, blush=0.6, tears=1.0)


def mixed(a: Expression, b: Expression, t: float) -> Expression:
    """The face `t` of the way from `a` to `b`."""
    return Expression(*(x + (y - x) * t for x, y in zip(a, b, strict=True)))
