"""Playing: everybody and everything of a shot drawn at a moment, from the back of the stage to the front."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import skia

from filmstudio.providers.illustrated.blocking import Blocking, Placed
from filmstudio.providers.illustrated.brush import radial
from filmstudio.providers.illustrated.figures import Mouth, Posture, draw
from filmstudio.providers.illustrated.figures.figure import Person
from filmstudio.providers.illustrated.light import Light
from filmstudio.providers.illustrated.props import draw_prop, prop_size
from filmstudio.providers.illustrated.raster import SMOOTH, Pixels, sheet
from filmstudio.providers.illustrated.sets.stage import scale_at, spot
from filmstudio.providers.illustrated.stools import draw_furniture

HANGING = frozenset(("lantern", "bag", "handbag", "basket", "suitcase", "bucket", "bell", "luggage", "kettle"))
"""What is carried by its top."""
STAFFS = frozenset(("umbrella", "sword", "stick", "staff", "broom", "flag", "spear", "torch", "rope", "wand", "sign"))
"""What is held by its foot."""
GLOWING = frozenset(("lantern", "candle", "torch", "diya", "oil lamp", "fire", "lamp"))
HELD = 60.0
"""The largest thing a hand holds, centimetres."""
POOL = 120.0
"""Radius of the light around a thing that glows, centimetres."""

CANOPY = 0.62
"""Share of an umbrella's height at which its canopy begins."""
LARGEST = 420.0
"""Pixels: a thing seen higher than this is drawn smaller and enlarged."""
PHASES = 4
"""Pictures of a thing that burns or rings, shown in turn."""

Item = tuple[float, Callable[[skia.Canvas], None]]


@lru_cache(maxsize=6)
def _pool(color: str, pixels: int) -> skia.Image:
    surface = sheet(pixels * 2, pixels * 2)
    steps = [(color, 0.50), (color, 0.20), (color, 0.06), (color, 0.0)]
    surface.getCanvas().drawCircle(
        pixels, pixels, pixels, radial((pixels, pixels), pixels, steps, [0.0, 0.3, 0.65, 1.0])
    )
    return surface.makeImageSnapshot()


def light_pool(canvas: skia.Canvas, x: float, y: float, radius: float) -> None:
    """Warm light around a point."""
    pixels = max(8, round(radius * canvas.getTotalMatrix().getScaleX() / 8) * 8)
    _lay(canvas, _pool("#ffca72", pixels), x, y, pixels, pixels)


def _lay(canvas: skia.Canvas, picture: skia.Image, x: float, y: float, left: float, up: float) -> None:
    """Lay a picture that already has its size: its pixel (left, up) comes to (x, y)."""
    at = canvas.getTotalMatrix().mapXY(x, y)
    canvas.save()
    canvas.resetMatrix()
    canvas.drawImage(picture, round(at.x() - left), round(at.y() - up))
    canvas.restore()


@dataclass(frozen=True)
class Picture:
    """A thing drawn at its size: its pixel (left, up) stands on the origin."""

    known: bool
    image: skia.Image
    left: float
    up: float
    grow: float = 1.0


def _blit(canvas: skia.Canvas, picture: Picture) -> None:
    if picture.grow == 1.0:
        _lay(canvas, picture.image, 0.0, 0.0, picture.left, picture.up)
        return
    scale = picture.grow / canvas.getTotalMatrix().getScaleX()
    wide, tall = picture.image.width() * scale, picture.image.height() * scale
    where = skia.Rect.MakeXYWH(-picture.left * scale, -picture.up * scale, wide, tall)
    canvas.drawImageRect(picture.image, where, SMOOTH)


class Playing:
    """Draws the people and things of a shot. The canvas is in centimetres at the front line; `notes` collects what
    nobody knows how to draw. `hidden` are characters left out of this shot.
    """

    def __init__(self, blocking: Blocking, light: Light, fps: float, assets: str, hidden: frozenset[str]) -> None:
        self.blocking, self.light, self.fps, self.assets = blocking, light, fps, assets
        self.players = tuple(p for p in blocking.players if p.figure.character not in hidden)
        self.notes: set[str] = set()
        self.pictures: dict[tuple[str, float, float], Picture] = {}

    def postures(self, frame: float, mouths: dict[str, Mouth]) -> list[Posture]:
        """Everybody who is seen, at a frame."""
        return [
            player.posture(frame, mouths[name])
            if (name := player.figure.character) in mouths
            else player.posture(frame)
            for player in self.players
        ]

    def draw(self, canvas: skia.Canvas, frame: float, mouths: dict[str, Mouth], seen: skia.Rect) -> None:
        """The stage at a frame; `seen` is the part of it that is in the picture."""
        seconds = frame / self.fps
        items = [self._furniture(piece) for piece in self.blocking.furniture if _placed_within(piece, seen)]
        items += [self._thing(thing, seconds) for thing in self.blocking.things if _placed_within(thing, seen)]
        items += [self._figure(posture, seconds) for posture in self.postures(frame, mouths) if _within(posture, seen)]
        for _, paint in sorted(items, key=lambda item: -item[0]):
            paint(canvas)

    def _furniture(self, piece: Placed) -> Item:
        def build(canvas: skia.Canvas) -> bool:
            draw_furniture(canvas, piece.name, piece.size, self.light)
            return True

        def paint(canvas: skia.Canvas) -> None:
            _on_stage(
                canvas, piece.x, piece.z, piece.up, lambda c: _blit(c, self._kept(c, piece.name, piece.size, build))
            )

        return piece.z, paint

    def _thing(self, thing: Placed, seconds: float) -> Item:
        def paint(canvas: skia.Canvas) -> None:
            if thing.drawn:
                _on_stage(canvas, thing.x, thing.z, thing.up, lambda c: self._prop(c, thing, seconds))
            if thing.active:
                x, y = spot(thing.x, thing.z, thing.up + thing.size * 0.6)
                light_pool(canvas, x, y, POOL * scale_at(thing.z))

        return thing.z, paint

    def _prop(self, canvas: skia.Canvas, thing: Placed, seconds: float) -> None:
        if not self._laid(canvas, thing.name, thing.size, seconds, thing.active, stands=True):
            self.notes.add(f"nobody knows how to draw {thing.name!r}; it was left out")

    def _laid(self, canvas: skia.Canvas, name: str, size: float, seconds: float, active: bool, *, stands: bool) -> bool:
        """A thing at the origin, in one of the pictures of its life. False if unknown."""
        phase = round(seconds * 12) % PHASES if active else 0

        def build(c: skia.Canvas) -> bool:
            return draw_prop(c, name, size, self.light, phase / 12, active, self.assets, stands=stands)

        picture = self._kept(canvas, f"{name}/{phase}/{stands}", size, build)
        _blit(canvas, picture)
        return picture.known

    def _kept(self, canvas: skia.Canvas, key: str, size: float, build: Callable[[skia.Canvas], bool]) -> "Picture":
        """A thing drawn once at the size it is seen, and then only laid down."""
        scale = round(abs(canvas.getTotalMatrix().getScaleX()), 2)
        found = self.pictures.get((key, size, scale))
        if found is None:
            grow = max(1.0, size * scale / LARGEST)
            across, up = size * 2.2 * scale / grow, size * 2.0 * scale / grow
            drawn = Pixels(round(across * 2), round(up + size * 0.4 * scale / grow))
            drawn.canvas.translate(across, up)
            drawn.canvas.scale(scale / grow, scale / grow)
            known = build(drawn.canvas)
            left, top, right, bottom = drawn.used()
            found = Picture(known, drawn.cut(left, top, right, bottom), across - left, up - top, grow)
            self.pictures[(key, size, scale)] = found
        return found

    def _figure(self, posture: Posture, seconds: float) -> Item:
        def held(canvas: skia.Canvas, name: str, size: float) -> None:
            self._held(canvas, name, seconds)

        def both(canvas: skia.Canvas) -> None:
            above = _over_head(posture)
            if above:
                self._sheltered(canvas, posture, above, seconds)
            draw(canvas, posture, self.light, None if above else held)

        def paint(canvas: skia.Canvas) -> None:
            _on_stage(canvas, posture.x, posture.z, 0.0, both)

        return posture.z, paint

    def _sheltered(self, canvas: skia.Canvas, posture: Posture, name: str, seconds: float) -> None:
        """An umbrella from the hand to above the head, behind both."""
        x, up = posture.hand
        high = max(60.0, (posture.height - 10.0 - up) / CANOPY)
        canvas.save()
        canvas.translate(x + (posture.head[0] - x) * 0.5, -up + 4.0)
        self._laid(canvas, name, round(high), seconds, active=False, stands=False)
        canvas.restore()

    def _held(self, canvas: skia.Canvas, name: str, seconds: float) -> None:
        """A thing in a hand, around the middle of the palm."""
        word = name.lower().split(" ")[-1]
        size = min(HELD * (1.6 if word in STAFFS else 1.0), prop_size(name, self.assets))
        burns = word in GLOWING
        canvas.save()
        canvas.translate(0, size * (0.93 if word in HANGING else 0.12 if word in STAFFS else 0.5))
        if burns:
            light_pool(canvas, 0, -size * 0.4, POOL * 0.7)
        known = self._laid(canvas, name, size, seconds, burns, stands=False)
        canvas.restore()
        if not known:
            self.notes.add(f"nobody knows how to draw {name!r}; the hand is empty")


def _on_stage(canvas: skia.Canvas, x: float, z: float, up: float, paint: Callable[[skia.Canvas], None]) -> None:
    canvas.save()
    canvas.translate(*spot(x, z, up))
    scale = scale_at(z)
    canvas.scale(scale, scale)
    paint(canvas)
    canvas.restore()


def _within(posture: Posture, seen: skia.Rect) -> bool:
    x, y = spot(posture.x, posture.z)
    reach = max(60.0, posture.height) * scale_at(posture.z)
    return x + reach > seen.left() and x - reach < seen.right() and y - reach * 1.5 < seen.bottom()


def _over_head(posture: Posture) -> str | None:
    """What somebody holds over the head."""
    held = posture.drawn.holding if isinstance(posture.drawn, Person) else None
    return held if held and held.lower().split(" ")[-1] in ("umbrella", "parasol") else None


def _placed_within(piece: Placed, seen: skia.Rect) -> bool:
    x, y = spot(piece.x, piece.z, piece.up)
    reach = max(POOL if piece.active else 30.0, piece.size * 2.2)
    return x + reach > seen.left() and x - reach < seen.right() and y - reach < seen.bottom()


def bounds(postures: Sequence[Posture], things: Sequence[Placed]) -> skia.Rect:
    """A rectangle that holds all of these, generously."""
    area = skia.Rect.MakeEmpty()
    for posture in postures:
        x, y = spot(posture.x, posture.z)
        reach = max(70.0, posture.height * 0.8) * scale_at(posture.z)
        area.join(skia.Rect(x - reach, y - posture.height * scale_at(posture.z) * 1.12 - 40, x + reach, y + 25))
    for thing in things:
        x, y = spot(thing.x, thing.z, thing.up)
        reach = max(POOL if thing.active else 40.0, thing.size)
        area.join(skia.Rect(x - reach, y - reach * 1.3, x + reach, y + (reach if thing.active else 20)))
    return area
