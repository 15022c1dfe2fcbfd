"""Beasts and things in motion: what an animal, a robot or a kettle does in a frame, and how it is drawn."""

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import skia

from filmstudio.film.staging import Emotion, Verb
from filmstudio.providers.illustrated.brush import ease
from filmstudio.providers.illustrated.figures.creature import RUN, WALK, Creature, Gait, Species, species_of
from filmstudio.providers.illustrated.figures.expression import EXPRESSIONS, LAUGH, Mouth, mixed
from filmstudio.providers.illustrated.figures.fowl import draw_bird, draw_fish
from filmstudio.providers.illustrated.figures.gait import Journey
from filmstudio.providers.illustrated.figures.geometry import Spot
from filmstudio.providers.illustrated.figures.posture import Posture
from filmstudio.providers.illustrated.figures.quadruped import Quadruped
from filmstudio.providers.illustrated.figures.thing import Thing
from filmstudio.providers.illustrated.light import Light

if TYPE_CHECKING:
    from filmstudio.providers.illustrated.figures.player import Player

DOWN = ("sit", "lie", "kneel", "sleep", "doze")


class Life:
    """What the acts ask of a body that has no arms, each 0 to 1 (angles in degrees)."""

    def __init__(self, player: "Player", frame: float) -> None:
        self.frame, self.fps = frame, player.fps
        self.lift = self.nod = self.shake = self.bark = self.joy = self.flap = self.hop = self.shut = 0.0
        for act in player.figure.acts:
            past, left = frame - act.start, act.start + act.frames - frame
            if past > 0 and left > 0:
                self._act(act.verb, past / player.fps, past / act.frames, ease(past / 8) * ease(left / 8))

    def _act(self, verb: Verb, seconds: float, u: float, weight: float) -> None:
        swing = math.sin(math.tau * 1.6 * seconds)
        match verb:
            case Verb.FLY:
                self.flap, self.lift = max(self.flap, weight), max(self.lift, weight)
            case Verb.JUMP:
                self.hop = max(self.hop, 0.0, 1 - ((u - 0.5) / 0.3) ** 2)
            case Verb.BARK | Verb.LAUGH:
                self.bark = max(self.bark, weight * max(0.0, math.sin(math.tau * 2.1 * seconds)))
                self.joy = max(self.joy, weight if verb is Verb.LAUGH else 0.0)
            case Verb.NOD:
                self.nod += weight * 14 * swing
            case Verb.SHAKE_HEAD | Verb.DANCE | Verb.WAVE:
                self.shake += weight * swing
            case Verb.EAT | Verb.DRINK | Verb.PICK_UP | Verb.PUT_DOWN | Verb.READ:
                self.nod += weight * 40
            case Verb.CRY | Verb.PRAY:
                self.nod += weight * 20
            case Verb.SLEEP:
                self.shut = max(self.shut, weight)
            case _:
                pass


def play_beast(player: "Player", frame: float, mouth: Mouth, at: Spot, yaw: float) -> Posture:
    """The posture of whoever is no human."""
    life = Life(player, frame)
    down = 0.0
    for name, done in player.track.stances(frame):
        down = down * (1 - done) + done * (1.0 if name in DOWN else 0.0)
        life.shut = life.shut * (1 - done) + done * (1.0 if name in ("sleep", "doze") else 0.0)
    way = max(-1.0, min(1.0, yaw / 18.0)) or 1.0
    if player.figure.look.being == "object":
        return _thing(player, frame, mouth, at, yaw, life, down)
    return _creature(player, frame, mouth, at, yaw, life, (down, way))


def _size(height_cm: int, kind: Species) -> float:
    """The shoulder height in centimetres; a human height in the look says nothing about an animal."""
    return kind.height if height_cm >= 165 else max(kind.height * 0.5, min(kind.height * 1.6, height_cm * 0.8))


def _wag(emotion: Emotion, seconds: float) -> float:
    """The tail, -1 to 1: fast when glad."""
    glad = emotion in (Emotion.HAPPY, Emotion.TENDER, Emotion.SURPRISED)
    return math.sin(seconds * (13.0 if glad else 2.6)) * (0.9 if glad else 0.45)


def _creature(
    player: "Player", frame: float, mouth: Mouth, at: Spot, yaw: float, life: Life, state: tuple[float, float]
) -> Posture:
    down, way = state
    look, kind, idle = player.figure.look, species_of(player.figure.look.species), player.idle
    size = _size(look.height_cm, kind)
    t = frame / player.fps
    journey = player.track.journey(frame)
    gait, phase, vigour = _gait(journey, frame, size) if journey else (WALK, t * 9.0 * life.flap, 0.0)
    mood = EXPRESSIONS[player.figure.emotion]
    mood = mixed(mood, LAUGH, life.joy * 0.7)
    wag = _wag(player.figure.emotion, t)
    lift = life.lift * size * (1.1 if kind.form == "bird" else 0.25) + life.hop * size * 0.5
    nod = (
        life.nod + 4 * idle.sway(frame) * 2 + 6 * mouth.energy * math.sin(t * 7) + (26 * down if life.shut > 0.5 else 0)
    )
    beast = Creature(
        look,
        way,
        phase,
        vigour,
        down if kind.form == "four" else down * 0.4,
        nod,
        wag + life.shake,
        lift,
        max(life.flap, 0.0),
        max(mouth.shape[1], life.bark),
        max(idle.blink(frame), life.shut),
        mood,
        idle.glance(frame),
        size,
        gait,
        _turn(player, frame, mouth, yaw, vigour),
        idle.breath(frame),
    )
    ahead, high, tall = (0.8, 1.2, 1.55) if kind.form == "four" else (0.25, 0.72, 1.0)
    head = math.copysign(1.0, way) * size * ahead, size * high + lift
    return Posture(*at, size * tall + lift, head, (head[0], head[1] - size * 0.1), yaw, beast)


def _gait(journey: Journey, frame: float, size: float) -> tuple[Gait, float, float]:
    """The gait, its phase in radians, and how much of it there is. The phase follows the way, so no foot slides."""
    gait = RUN if journey.hurried else WALK
    done = math.dist(journey.start, journey.place(frame))
    stride = gait.stride * size
    vigour = ease(2.2 * done / stride) * ease(2.2 * (journey.distance - done) / stride)
    return gait, math.tau * done / stride, vigour


def _turn(player: "Player", frame: float, mouth: Mouth, yaw: float, vigour: float) -> float:
    """The head's: ahead on the way, towards us to speak, and about in between."""
    rest = 0.22 if abs(yaw) < 20 else 0.56
    rest = min(rest, 0.42) if mouth.energy > 0.05 else rest + 0.10 * player.idle.glance(frame)[0]
    return rest + (0.95 - rest) * vigour


def _thing(player: "Player", frame: float, mouth: Mouth, at: Spot, yaw: float, life: Life, down: float) -> Posture:
    look, idle, t = player.figure.look, player.idle, frame / player.fps
    size = float(look.height_cm) if look.height_cm != 170 else 110.0
    journey = player.track.journey(frame)
    stride = journey.swing(frame) if journey else 0.0
    vigour = journey.vigour(frame) if journey else 0.0
    squeeze = 0.012 * idle.breath(frame) + 0.05 * mouth.energy * math.sin(t * 9) - 0.12 * down
    tilt = 2.5 * idle.sway(frame) + 7 * math.sin(stride) * vigour + 8 * life.shake + 0.3 * life.nod
    lift = abs(math.sin(stride)) * 0.06 * size * vigour + (life.hop + life.lift) * 0.4 * size
    mood = mixed(EXPRESSIONS[player.figure.emotion], LAUGH, life.joy)
    shape = tuple(max(v, life.bark) if i == 1 else v for i, v in enumerate(mouth.shape))
    thing = Thing(
        look,
        size,
        shape,
        max(mouth.energy, life.bark),
        mood,
        max(idle.blink(frame), life.shut),
        idle.glance(frame),
        squeeze,
        tilt,
        lift,
        max(-1.0, min(1.0, yaw / 30)),
        player.emoji,
    )
    return Posture(
        at[0], at[1], size * 1.06 + lift, (0.0, size * 0.62 + lift), (size * 0.3, size * 0.35 + lift), yaw, thing
    )


def draw_creature(canvas: skia.Canvas, beast: Creature, light: Light) -> None:
    """The animal over its place on the floor; while it turns round it is seen narrower."""
    kind = species_of(beast.look.species)
    way = math.copysign(max(0.35, abs(beast.way)), beast.way)
    canvas.save()
    canvas.translate(0, -beast.lift)
    canvas.scale(way, 1)
    turned = replace(light, side=math.copysign(1.0, way) * light.side)
    match kind.form:
        case "four":
            Quadruped(canvas, beast, kind, turned).draw()
        case "bird":
            draw_bird(canvas, beast, kind, turned)
        case "fish":
            draw_fish(canvas, beast, turned)
    canvas.restore()
