"""Framing: from what is to be seen to where the camera looks.

Sizes follow the head, as cinematographers count (Mascelli, "The Five C's of Cinematography"): so children, animals and
seated people are framed as well as standing adults. Lengths are centimetres of the picture at the front line, y
downwards.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from filmstudio.film.staging import Framing
from filmstudio.providers.illustrated.figures.posture import Posture
from filmstudio.providers.illustrated.lens import Lens, View
from filmstudio.providers.illustrated.sets.stage import scale_at, spot

SINGLES: dict[Framing, tuple[float, float, float]] = {
    Framing.MEDIUM: (3.5, 0.35, 2.9),
    Framing.CLOSE_UP: (2.15, 0.43, 1.75),
    Framing.EXTREME_CLOSE_UP: (1.5, 0.46, 1.35),
    Framing.OVER_SHOULDER: (2.9, 0.38, 2.4),
    Framing.INSERT: (1.9, 0.48, 1.9),
}
"""Heads in the height of the frame, the eyes' place from the top, and the fewest heads across."""
LOOKING_ROOM = 0.13
"""Share of the width left free in front of a face in profile."""
AIR = 110.0
"""Centimetres beside the people in a wide shot; less in a tall frame, where they would be lost below a ceiling."""
STOREY = 350.0
"""Centimetres from top to bottom that a wide shot of people shows at most: a storey, without its ceiling."""
SMALLEST = 44.0
"""No frame is lower than this many centimetres: a mouse is shown with its surroundings."""
LARGEST_HEAD = 0.55
"""Share of its height that counts as the head of something that is all face, such as a robot or a kettle."""
GROUPS = frozenset((Framing.TWO_SHOT, Framing.FULL, Framing.WIDE))


@dataclass(frozen=True)
class Seen:
    """A subject in one frame as it is seen: the middle of its face, the height of its head, its outermost edges, and
    the share of its profile (-1 looks left, 1 right).
    """

    x: float
    y: float
    head: float
    left: float
    right: float
    top: float
    foot: float
    profile: float


def seen(posture: Posture) -> Seen:
    """Where a figure is in the picture."""
    x, y = spot(posture.x, posture.z)
    scale = scale_at(posture.z)
    head = max(6.0, min(2.0 * (posture.height - posture.head[1]), LARGEST_HEAD * posture.height))
    fx = posture.head[0]
    half = max(26.0, head * 0.75)
    return Seen(
        x=x + fx * scale,
        y=y - posture.head[1] * scale,
        head=head * scale,
        left=x + min(-half, fx - head * 0.5) * scale,
        right=x + max(half, fx + head * 0.5) * scale,
        top=y - posture.height * scale,
        foot=y,
        profile=math.sin(math.radians(posture.facing_yaw)),
    )


def thing_seen(x: float, z: float, up: float, size: float) -> Seen:
    """Where a thing is in the picture; it is framed as if all of it were a head."""
    px, py = spot(x, z, up)
    tall = max(8.0, size) * scale_at(z)
    return Seen(px, py - tall / 2, tall, px - tall / 2, px + tall / 2, py - tall, py, 0.0)


def framed(framing: Framing, subjects: Sequence[Seen], lens: Lens) -> View:
    """The view that shows these subjects as the framing wants; without any, the whole set."""
    if not subjects or framing is Framing.ESTABLISHING:
        return lens.whole if framing is Framing.ESTABLISHING else _place(lens)
    if framing in GROUPS or len(subjects) > 1:
        view = _together(framing, subjects, lens)
    else:
        view = _single(framing, subjects[0], lens)
    return lens.clamped(keeping(_grounded(view, subjects, lens), subjects, lens))


def _grounded(view: View, subjects: Sequence[Seen], lens: Lens) -> View:
    """The view raised so that not too much empty floor is seen below the feet."""
    tall = lens.height / view.zoom
    below = tall * (0.10 if lens.width >= lens.height else 0.18)
    low = max(s.foot for s in subjects) + below
    return View(view.x, min(view.y, low - tall / 2), view.zoom)


def _place(lens: Lens) -> View:
    whole = lens.whole
    return View(whole.x, whole.y + 12, whole.zoom * 1.12)


def _single(framing: Framing, subject: Seen, lens: Lens) -> View:
    heads, eyes, across = SINGLES[framing]
    tall = max(SMALLEST, subject.head * heads)
    zoom = min(lens.height / tall, lens.width / max(SMALLEST, subject.head * across))
    wide, tall = lens.width / zoom, lens.height / zoom
    room = (
        LOOKING_ROOM * wide * subject.profile
        if lens.width > lens.height
        else LOOKING_ROOM * 0.4 * wide * subject.profile
    )
    return View(subject.x + room, subject.y + (0.5 - eyes) * tall, zoom)


def _together(framing: Framing, subjects: Sequence[Seen], lens: Lens) -> View:
    left, right = min(s.left for s in subjects), max(s.right for s in subjects)
    top, foot = min(s.top for s in subjects), max(s.foot for s in subjects)
    head = sum(s.head for s in subjects) / len(subjects)
    span = right - left
    match framing:
        case Framing.WIDE:
            air = AIR * min(1.0, lens.width / lens.height / 1.5)
            widest = max(lens.whole.zoom * 1.36, lens.height / STOREY)
            zoom = min(widest, lens.width / (span + air), lens.height / ((foot - top) * 1.42))
        case Framing.FULL:
            zoom = min(lens.height / max(120.0, (foot - top) * 1.22), lens.width / (span + 50))
        case _:
            heads = 4.3 if framing is Framing.TWO_SHOT else SINGLES.get(framing, (4.3, 0, 0))[0] * 1.15
            zoom = min(lens.height / max(SMALLEST, head * heads), lens.width / (span + head * 0.9))
    tall = lens.height / zoom
    if framing in (Framing.WIDE, Framing.FULL):
        sunk = 0.07 if lens.width >= lens.height else 0.17
        y = foot + tall * sunk - tall / 2
    else:
        y = sum(s.y for s in subjects) / len(subjects) + (0.5 - 0.40) * tall
    return View((left + right) / 2, y, zoom)


def keeping(view: View, subjects: Sequence[Seen], lens: Lens) -> View:
    """The view moved, and opened if need be, until every head is inside with a little air around it."""
    left, right = min(s.x - s.head * 0.52 for s in subjects), max(s.x + s.head * 0.52 for s in subjects)
    top, low = min(s.y - s.head * 0.60 for s in subjects), max(s.y + s.head * 0.56 for s in subjects)
    zoom = min(view.zoom, lens.width / (right - left), lens.height / (low - top))
    half_w, half_h = lens.width / zoom / 2, lens.height / zoom / 2
    x = max(right - half_w, min(left + half_w, view.x))
    y = max(low - half_h, min(top + half_h, view.y))
    return View(x, y, zoom)
