"""Operating: the view of every frame of a shot, from framing, what the subjects do, and the camera's move."""

import math
from collections.abc import Sequence

from filmstudio.film.staging import Camera, Move
from filmstudio.providers.illustrated.brush import ease
from filmstudio.providers.illustrated.framing import GROUPS, Seen, framed, keeping
from filmstudio.providers.illustrated.lens import Lens, View

EVERY = 6
"""Frames between two looks at where the subjects are."""
PUSH, PAN, TILT = 0.15, 0.085, 0.16
"""A usual push as a share of the zoom, a pan of the width, a tilt of the height."""
SHAKE_PIXELS, SHAKE_FRAMES = 0.011, 14.0
"""First throw of a shake as a share of the width, and the frames in which it falls to a third."""
STILL = 0.07
"""Share of the frame a head may stray before the camera follows it."""

Track = Sequence[Sequence[Seen]]
"""The subjects at every look; a look may be empty while nobody is on the stage."""


def operated(camera: Camera, track: Track, frames: int, lens: Lens, others: Track = ()) -> list[View]:
    """One view a frame. `others` are in the picture beside the subjects: it opens so far that they are not cut."""
    path = _followed(camera, track, frames, lens)
    if beside := [one for look in others for one in look]:
        path = [keeping(view, [*_at(track, frame), *beside], lens) for frame, view in enumerate(path)]
    moved = [_moved(camera, view, frame, frames, lens) for frame, view in enumerate(path)]
    kept = [
        lens.clamped(keeping(view, subjects, lens) if (subjects := _at(track, frame)) else view)
        for frame, view in enumerate(moved)
    ]
    return [_shaken(camera, view, frame, lens) for frame, view in enumerate(kept)]


def _at(track: Track, frame: int) -> Sequence[Seen]:
    return track[min(len(track) - 1, round(frame / EVERY))] if track else ()


def _followed(camera: Camera, track: Track, frames: int, lens: Lens) -> list[View]:
    """The framing without its move: standing if the subjects keep their places, else softly going along."""
    looks = [look for look in track if look]
    if not looks:
        return [framed(camera.framing, (), lens)] * frames
    if camera.framing in GROUPS and camera.move is not Move.FOLLOW:
        return [framed(camera.framing, [s for look in looks for s in look], lens)] * frames
    views = [framed(camera.framing, look, lens) if look else None for look in track]
    known = [view for view in views if view]
    zoom = min(view.zoom for view in known)
    filled = _filled(views)
    stray_x = (max(v.x for v in known) - min(v.x for v in known)) * zoom / lens.width
    stray_y = (max(v.y for v in known) - min(v.y for v in known)) * zoom / lens.height
    if max(stray_x, stray_y) < (STILL if camera.move is not Move.FOLLOW else STILL / 2):
        x, y = (sum(values) / len(known) for values in ([v.x for v in known], [v.y for v in known]))
        return [View(x, y, zoom)] * frames
    return [_smooth(filled, frame, zoom) for frame in range(frames)]


def _filled(views: list[View | None]) -> list[View]:
    """Looks at an empty stage take the nearest view."""
    known = [(i, view) for i, view in enumerate(views) if view]
    return [min(known, key=lambda pair: abs(pair[0] - i))[1] for i in range(len(views))]


def _smooth(views: list[View], frame: int, zoom: float) -> View:
    """A weighted mean of the views around a frame: the operator needs half a second."""
    place, reach = frame / EVERY, 2.5
    x = y = total = 0.0
    for i in range(math.floor(place - reach), math.ceil(place + reach) + 1):
        weight = max(0.0, 1 - abs(i - place) / reach) ** 1.5
        view = views[max(0, min(len(views) - 1, i))]
        x, y, total = x + view.x * weight, y + view.y * weight, total + weight
    return View(x / total, y / total, zoom)


def _moved(camera: Camera, view: View, frame: int, frames: int, lens: Lens) -> View:
    """The move, eased; a push ends and a pull begins at the framing that was asked for."""
    t, much = _eased(frame / max(1, frames - 1)), camera.strength / 100
    wide, tall = lens.width / view.zoom, lens.height / view.zoom
    match camera.move:
        case Move.PUSH_IN:
            return View(view.x, view.y, view.zoom / (1 + PUSH * much * (1 - t)))
        case Move.PULL_OUT:
            return View(view.x, view.y, view.zoom / (1 + PUSH * much * t))
        case Move.PAN_LEFT | Move.TRACK_LEFT:
            return View(view.x + (1 - 2 * t) * PAN * much * wide, view.y, view.zoom)
        case Move.PAN_RIGHT | Move.TRACK_RIGHT:
            return View(view.x - (1 - 2 * t) * PAN * much * wide, view.y, view.zoom)
        case Move.TILT_UP:
            return View(view.x, view.y + (1 - t) * TILT * much * tall, view.zoom)
        case Move.TILT_DOWN:
            return View(view.x, view.y - (1 - t) * TILT * much * tall, view.zoom)
        case Move.STATIC | Move.FOLLOW | Move.SHAKE:
            return view


def _eased(t: float) -> float:
    """Mostly even, with soft ends: a move that is already under way at the cut."""
    return 0.55 * t + 0.45 * ease(t)


def _shaken(camera: Camera, view: View, frame: int, lens: Lens) -> View:
    if camera.move is not Move.SHAKE:
        return view
    throw = SHAKE_PIXELS * lens.width / view.zoom * camera.strength / 100 * math.exp(-frame / SHAKE_FRAMES)
    if throw * view.zoom < 0.25:
        return view
    dx = math.sin(frame * 2.4) + 0.5 * math.sin(frame * 3.9 + 1)
    dy = math.sin(frame * 2.9 + 2) + 0.5 * math.sin(frame * 4.7)
    return View(view.x + dx * throw * 0.7, view.y + dy * throw * 0.7, view.zoom)
