"""Shooting: one shot, frame by frame. The figures are drawn on twos, twelve drawings a second, as animators do; the
camera and the weather move in every frame.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import skia

from filmstudio.film.clock import FrameSize, Rate
from filmstudio.film.staging import Framing, Staging, Verb, Weather
from filmstudio.providers.illustrated.backdrop import Backdrop, is_still, visible
from filmstudio.providers.illustrated.blocking import Blocking, blocked
from filmstudio.providers.illustrated.cards import draw_card
from filmstudio.providers.illustrated.figures import Mouth
from filmstudio.providers.illustrated.figures.player import Player
from filmstudio.providers.illustrated.finish import finish
from filmstudio.providers.illustrated.framing import GROUPS, Seen, seen, thing_seen
from filmstudio.providers.illustrated.inserts import draw_insert
from filmstudio.providers.illustrated.lens import Lens, View
from filmstudio.providers.illustrated.mouths import on_twos
from filmstudio.providers.illustrated.operating import EVERY, operated
from filmstudio.providers.illustrated.playing import Playing, bounds
from filmstudio.providers.illustrated.raster import SMOOTH, Frame, sheet
from filmstudio.providers.illustrated.sets import Built, known
from filmstudio.providers.illustrated.sets.places import is_inside
from filmstudio.providers.illustrated.shoulder import Shoulder, from_behind
from filmstudio.providers.illustrated.warehouse import built_for
from filmstudio.providers.illustrated.weather import Precipitation

SOFTNESS: dict[Framing, float] = {
    Framing.MEDIUM: 0.0016,
    Framing.CLOSE_UP: 0.0048,
    Framing.EXTREME_CLOSE_UP: 0.0075,
    Framing.OVER_SHOULDER: 0.0042,
    Framing.INSERT: 0.006,
}
"""How far the background is out of focus: sigma as a share of the frame's width."""
READING_ON = 3
"""Cards and inserts are drawn eight times a second: their push is slower than a pixel a frame."""
ON_STAGE = 345.0
"""Beyond this many centimetres from the middle somebody is in the wings and not framed."""
TOUCH = 62.0
"""People nearer to each other than this are not cut apart by a close framing, centimetres."""


@dataclass(frozen=True)
class Order:
    """What to shoot. `mouths` has one mouth a frame for each character who speaks."""

    staging: Staging
    size: FrameSize
    rate: Rate
    frames: int
    mouths: Mapping[str, Sequence[Mouth]]
    assets: str

    @property
    def fps(self) -> float:
        """Frames a second."""
        return self.rate.frames / self.rate.per_seconds


class Shot:
    """A staged shot, ready to be drawn. `notes` tells in plain words what could not be shown."""

    def __init__(self, order: Order) -> None:
        self.order, self.staging = order, order.staging
        self.lens = Lens(order.size.width, order.size.height)
        self.built: Built = built_for(order.staging.setting, order.assets)
        self.blocking = blocked(order.staging, order.size, self.built, order.frames, order.fps, order.assets)
        camera = order.staging.camera
        track = _track(self.blocking, order)
        self.views = operated(camera, track, order.frames, self.lens)
        if camera.framing is Framing.MEDIUM and (others := _neighbours(self.blocking, order, self.lens, self.views)):
            self.views = operated(camera, track, order.frames, self.lens, others)
        self.still = is_still(self.views)
        self.shoulder = _shoulder(self.blocking, order, self.lens, self.built, self.views)
        soft = SOFTNESS.get(camera.framing, 0.0) * order.size.width
        self.backdrop = Backdrop(self.built, self.views, self.lens, soft, order.frames / order.fps / 2)
        hidden = _left_out(self.blocking, order, self.lens, self.views, self.shoulder)
        self.playing = Playing(self.blocking, self.built.light, order.fps, order.assets, hidden)
        self.weather = _weather(order)
        self.finish = finish(order.size.width, order.size.height, order.staging.setting.mood)
        self.cel = Cel(self.playing, self.views, self.lens) if not self.still else None
        self.plate, self.frame = Frame(self.lens.width, self.lens.height), Frame(self.lens.width, self.lens.height)
        self.back: skia.Image | None = None
        self.drawing = -1

    @property
    def notes(self) -> tuple[str, ...]:
        """What could not be shown as the script wants it."""
        setting = self.staging.setting
        unknown = not known(setting.place)
        place = (f"there is no set for {setting.name or setting.place!r}; a neutral one stands in",) if unknown else ()
        return (*place, *sorted(self.playing.notes))

    @property
    def hold(self) -> int:
        """How many frames a drawing stays: two where only figures move."""
        return 2 if self.still and self.weather is None else 1

    def shoot(self) -> Iterator[Frame]:
        """All drawings in order. The frame is the same object every time: use it before asking for the next one."""
        for number in range(0, self.order.frames, self.hold):
            yield self.at(number)

    def at(self, number: int) -> Frame:
        """One frame; those before it need not have been drawn."""
        drawing = number - number % 2
        known, self.drawing = self.drawing == drawing, drawing
        if known and self.hold == 2:
            return self.frame
        if not (known and self.still):
            self._plate(number, drawing, fresh=not known)
        self.frame.copy(self.plate)
        canvas = self.frame.canvas
        if self.weather:
            self.weather.draw(canvas, number / self.order.fps)
        canvas.drawImage(self.finish, 0, 0)
        return self.frame

    def _plate(self, number: int, drawing: int, *, fresh: bool) -> None:
        """The picture without weather and finish; the figures are only drawn anew in a fresh drawing."""
        canvas, view, seconds = self.plate.canvas, self.views[number], drawing / self.order.fps
        self.backdrop.lay_behind(canvas, view, seconds)
        mouths = {name: on_twos(shapes, drawing) for name, shapes in self.order.mouths.items()}
        if self.cel:
            if fresh:
                self.cel.draw(drawing, mouths)
            self.cel.lay(canvas, self.lens, view)
        else:
            _draw_stage(self.playing, canvas, self.lens, view, drawing, mouths)
        self.backdrop.lay_before(canvas, view)
        if self.shoulder:
            if fresh or self.back is None:
                self.back = self.shoulder.drawn(drawing)
            self.shoulder.lay(canvas, self.back, view, self.views[-1])


class Cel:
    """The figures on their own sheet, at the largest size of the shot; the moving camera then only lays it down."""

    def __init__(self, playing: Playing, views: Sequence[View], lens: Lens) -> None:
        self.playing = playing
        self.area, self.scale = visible(views, lens, 1.0)
        wide = (self.area.right - self.area.left) * self.scale
        tall = (self.area.bottom - self.area.top) * self.scale
        self.surface = sheet(round(wide) + 2, round(tall) + 2)
        self.picture: skia.Image | None = None
        self.part = skia.Rect.MakeEmpty()

    def draw(self, drawing: int, mouths: dict[str, Mouth]) -> None:
        """Draw them as they are at a frame."""
        canvas = self.surface.getCanvas()
        self.picture = None
        canvas.clear(skia.ColorTRANSPARENT)
        canvas.save()
        canvas.scale(self.scale, self.scale)
        canvas.translate(-self.area.left, -self.area.top)
        seen_part = skia.Rect(self.area.left, self.area.top, self.area.right, self.area.bottom)
        self.playing.draw(canvas, drawing, mouths, seen_part)
        canvas.restore()
        blocking = self.playing.blocking
        self.part = bounds(self.playing.postures(drawing, {}), (*blocking.things, *blocking.furniture))
        if not self.part.intersect(seen_part):
            self.part = skia.Rect.MakeEmpty()
        self.picture = self.surface.makeImageSnapshot()

    def lay(self, canvas: skia.Canvas, lens: Lens, view: View) -> None:
        """Lay the sheet where the view wants it; only the part with something on it."""
        if self.picture is None or self.part.isEmpty():
            return
        place, s = lens.placing(view, 1.0), self.scale
        left, top = self.area.left, self.area.top
        p = self.part
        source = skia.Rect((p.left() - left) * s, (p.top() - top) * s, (p.right() - left) * s, (p.bottom() - top) * s)
        k = place.scale
        target = skia.Rect(
            p.left() * k + place.x, p.top() * k + place.y, p.right() * k + place.x, p.bottom() * k + place.y
        )
        fast = skia.Canvas.SrcRectConstraint.kFast_SrcRectConstraint
        canvas.drawImageRect(self.picture, source, target, SMOOTH, skia.Paint(), fast)


class Reading:
    """A title card or an insert."""

    hold = READING_ON

    def __init__(self, order: Order) -> None:
        self.order, self.notes = order, ()
        self.frame = Frame(order.size.width, order.size.height)
        self.light = built_for(order.staging.setting, order.assets).light
        self.backdrop = _behind_card(order)
        self.drawn = -1

    def shoot(self) -> Iterator[Frame]:
        """All drawings in order."""
        for number in range(0, self.order.frames, self.hold):
            yield self.at(number)

    def at(self, number: int) -> Frame:
        """One frame."""
        if number // READING_ON == self.drawn:
            return self.frame
        self.drawn = number // READING_ON
        order, canvas = self.order, self.frame.canvas
        width, height, seconds = order.size.width, order.size.height, number / order.fps
        if order.staging.card:
            total = order.frames / order.fps
            draw_card(canvas, width, height, order.staging.card, seconds, total, order.assets, self.backdrop)
        elif order.staging.insert:
            draw_insert(canvas, width, height, order.staging.insert, seconds, self.light, order.assets)
        return self.frame


def _behind_card(order: Order) -> skia.Image | None:
    """The first set, far out of focus."""
    if order.staging.card is None or not known(order.staging.setting.place):
        return None
    lens = Lens(order.size.width, order.size.height)
    surface = sheet(order.size.width, order.size.height, opaque=True)
    built = built_for(order.staging.setting, order.assets)
    Backdrop(built, [lens.whole], lens, order.size.width * 0.003, 0.0).lay_behind(surface.getCanvas(), lens.whole, 0.0)
    return surface.makeImageSnapshot()


def staged(order: Order) -> Shot | Reading:
    """The shot, ready to be drawn."""
    return Reading(order) if order.staging.card or order.staging.insert else Shot(order)


def _draw_stage(
    playing: Playing, canvas: skia.Canvas, lens: Lens, view: View, drawing: int, mouths: dict[str, Mouth]
) -> None:
    place = lens.placing(view, 1.0)
    area, _ = visible([view], lens, 1.0)
    canvas.save()
    canvas.translate(place.x, place.y)
    canvas.scale(place.scale, place.scale)
    playing.draw(canvas, drawing, mouths, skia.Rect(area.left, area.top, area.right, area.bottom))
    canvas.restore()


def _weather(order: Order) -> Precipitation | None:
    setting = order.staging.setting
    if is_inside(setting) or setting.weather in (Weather.CLEAR, Weather.CLOUDY):
        return None
    return Precipitation(setting.weather, order.size.width, order.size.height, setting.seed)


def _track(blocking: Blocking, order: Order) -> list[list[Seen]]:
    """The subjects at every look of the camera; without subjects, everybody in a framing of people."""
    camera = order.staging.camera
    wanted = camera.subjects[:1] if camera.framing is Framing.OVER_SHOULDER else camera.subjects
    players = [player for name in wanted if (player := blocking.player(name)) and player.figure.look.being != "voice"]
    things = [thing for name in wanted if (thing := blocking.thing(name))]
    if not players and not things and camera.framing not in (Framing.ESTABLISHING, Framing.WIDE):
        players = [player for player in blocking.players if player.figure.look.being != "voice"]
    if camera.framing is Framing.WIDE and players:
        players = [player for player in blocking.players if player.figure.look.being != "voice"]
    fixed = [thing_seen(thing.x, thing.z, thing.up, thing.size) for thing in things]
    looks = range(0, order.frames + EVERY, EVERY)
    return [_look(players, min(frame, order.frames - 1)) + fixed for frame in looks]


def _look(players: Sequence[Player], frame: int) -> list[Seen]:
    postures = [player.posture(float(frame)) for player in players]
    return [seen(posture) for posture in postures if abs(posture.x) < ON_STAGE]


def _neighbours(blocking: Blocking, order: Order, lens: Lens, views: Sequence[View]) -> list[list[Seen]]:
    """Who stands in a medium shot beside its subject: their heads must not be cut."""
    view = views[len(views) // 2]
    half = lens.width / view.zoom / 2
    near = [
        player
        for player in blocking.players
        if player.figure.character not in order.staging.camera.subjects
        and player.figure.look.being != "voice"
        and abs(seen(player.posture(order.frames / 2)).x - view.x) < half * 0.95
    ]
    looks = range(0, order.frames + EVERY, EVERY)
    return [_look(near, min(frame, order.frames - 1)) for frame in looks] if near else []


def _shoulder(blocking: Blocking, order: Order, lens: Lens, built: Built, views: Sequence[View]) -> Shoulder | None:
    camera = order.staging.camera
    if camera.framing is not Framing.OVER_SHOULDER or len(camera.subjects) < 2:
        return None
    speaker, listener = (blocking.player(name) for name in camera.subjects[:2])
    if speaker is None or listener is None or listener.figure.look.being != "human":
        return None
    one, other = speaker.posture(0.0), listener.posture(0.0)
    side = 1 if other.x > one.x else -1
    low = (one.head[1] - other.head[1]) * views[0].zoom / lens.height * 0.5
    player = from_behind(listener, one, order.frames)
    return Shoulder(player, side, max(-0.10, min(0.22, low)), lens, built.light)


def _left_out(
    blocking: Blocking, order: Order, lens: Lens, views: Sequence[View], shoulder: Shoulder | None
) -> frozenset[str]:
    """Who would only be half a face at the edge of a close framing, and the listener whose shoulder is seen."""
    camera = order.staging.camera
    out = {camera.subjects[1]} if shoulder else set[str]()
    if (
        camera.framing in GROUPS
        or camera.framing is Framing.ESTABLISHING
        or len(camera.subjects) > (1 + bool(shoulder))
    ):
        return frozenset(out)
    view, middle = views[len(views) // 2], float(order.frames // 2)
    half = lens.width / view.zoom / 2
    subjects = [p.posture(middle).x for p in blocking.players if p.figure.character in camera.subjects[:1]]
    for player in blocking.players:
        name, posture = player.figure.character, player.posture(middle)
        if name in camera.subjects[:1] or any(act.verb is Verb.HUG for act in player.figure.acts):
            continue
        one = seen(posture)
        reach = one.head * 0.6
        cut = abs(one.x - view.x) + reach > half or abs(one.y - view.y) + reach > lens.height / view.zoom / 2
        if cut and all(abs(x - posture.x) > TOUCH for x in subjects):
            out.add(name)
    return frozenset(out)
