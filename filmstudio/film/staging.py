"""What the camera sees in one shot: the set, who stands where and does what, and how it is framed.

Lengths on the stage are whole centimetres: `x` runs to the right of the picture with 0 in the middle, `z` away from
the camera with 0 at the front line. Times are frames from the start of the shot.
"""

from enum import StrEnum
from typing import Literal, TypeAlias

from filmstudio.film.cast import Look
from filmstudio.film.value import Value


class Hour(StrEnum):
    """The light."""

    DAWN = "dawn"
    MORNING = "morning"
    DAY = "day"
    EVENING = "evening"
    NIGHT = "night"


class Weather(StrEnum):
    """The sky."""

    CLEAR = "clear"
    CLOUDY = "cloudy"
    RAIN = "rain"
    STORM = "storm"
    SNOW = "snow"
    FOG = "fog"
    WIND = "wind"
    DUST = "dust"


class Mood(StrEnum):
    """The feeling of a scene; it colours light and music."""

    NEUTRAL = "neutral"
    CALM = "calm"
    HAPPY = "happy"
    SAD = "sad"
    TENSE = "tense"
    FEARFUL = "fearful"
    ANGRY = "angry"
    ROMANTIC = "romantic"
    MYSTERIOUS = "mysterious"
    TRIUMPHANT = "triumphant"
    COMIC = "comic"
    SACRED = "sacred"


class Emotion(StrEnum):
    """The feeling on a face and in a voice."""

    NEUTRAL = "neutral"
    HAPPY = "happy"
    SAD = "sad"
    ANGRY = "angry"
    AFRAID = "afraid"
    SURPRISED = "surprised"
    DISGUSTED = "disgusted"
    TENDER = "tender"


class Verb(StrEnum):
    """What a figure can do."""

    ENTER = "enter"
    EXIT = "exit"
    WALK = "walk"
    RUN = "run"
    TURN = "turn"
    SIT = "sit"
    RISE = "rise"
    KNEEL = "kneel"
    LIE = "lie"
    LEAN = "lean"
    JUMP = "jump"
    FALL = "fall"
    POINT = "point"
    WAVE = "wave"
    NOD = "nod"
    SHAKE_HEAD = "shake head"
    SHRUG = "shrug"
    REACH = "reach"
    PICK_UP = "pick up"
    PUT_DOWN = "put down"
    HOLD = "hold"
    GIVE = "give"
    LOOK = "look"
    READ = "read"
    WRITE = "write"
    OPEN = "open"
    CLOSE = "close"
    CLAP = "clap"
    HUG = "hug"
    LAUGH = "laugh"
    CRY = "cry"
    PRAY = "pray"
    EAT = "eat"
    DRINK = "drink"
    DANCE = "dance"
    SLEEP = "sleep"
    BARK = "bark"
    FLY = "fly"


Pose: TypeAlias = Literal["stand", "sit", "kneel", "lie", "lean"]
Facing: TypeAlias = Literal["left", "right", "front", "back"]


class Setting(Value):
    """Where and when. `place` is a kind of place ("forest", "kitchen", or "neutral" when it isn't known), `name` is
    what the script calls it; `dressing` names things that belong to the place in this script; `unlit` names lights of
    the place ("lamp", "fire", "candle") that are out.
    """

    place: str
    name: str = ""
    inside: bool = False
    hour: Hour = Hour.DAY
    weather: Weather = Weather.CLEAR
    mood: Mood = Mood.NEUTRAL
    dressing: tuple[str, ...] = ()
    seed: int = 0
    unlit: tuple[str, ...] = ()


class Act(Value):
    """Something a figure does from `start` for `frames`; `toward` names a character or a prop. Walking ends at `to`,
    an `x` on the stage.
    """

    verb: Verb
    start: int = 0
    frames: int = 24
    toward: str | None = None
    prop: str | None = None
    to: int | None = None


class Figure(Value):
    """A character in the shot. `gaze` names who or what is looked at; None is straight ahead."""

    character: str
    look: Look
    x: int = 0
    z: int = 0
    facing: Facing = "front"
    pose: Pose = "stand"
    emotion: Emotion = Emotion.NEUTRAL
    gaze: str | None = None
    holding: str | None = None
    acts: tuple[Act, ...] = ()


class Prop(Value):
    """A thing in the shot, `up` centimetres above the floor. `active` rings, glows, burns or ticks."""

    name: str
    x: int = 0
    z: int = 0
    up: int = 0
    active: bool = False


Surface: TypeAlias = Literal[
    "sign", "screen", "phone", "letter", "book", "newspaper", "poster", "clock", "label", "board"
]


class Insert(Value):
    """Something to be read, shown large. A clock's text is its time, `HH:MM`."""

    surface: Surface
    text: str


class TitleCard(Value):
    """Words on the screen instead of a scene."""

    style: Literal["title", "credits", "intertitle"]
    lines: tuple[str, ...]


class Framing(StrEnum):
    """How much is seen (Katz, "Film Directing: Shot by Shot")."""

    ESTABLISHING = "establishing"
    WIDE = "wide"
    FULL = "full"
    TWO_SHOT = "two-shot"
    MEDIUM = "medium"
    OVER_SHOULDER = "over the shoulder"
    CLOSE_UP = "close-up"
    EXTREME_CLOSE_UP = "extreme close-up"
    INSERT = "insert"


class Move(StrEnum):
    """How the camera moves through the shot."""

    STATIC = "static"
    PAN_LEFT = "pan left"
    PAN_RIGHT = "pan right"
    TILT_UP = "tilt up"
    TILT_DOWN = "tilt down"
    PUSH_IN = "push in"
    PULL_OUT = "pull out"
    TRACK_LEFT = "track left"
    TRACK_RIGHT = "track right"
    FOLLOW = "follow"
    SHAKE = "shake"


class Camera(Value):
    """Framing and movement. `subjects` are characters or props, the most important first; in an over-the-shoulder
    shot the second one is the shoulder. `strength` is a percentage of the usual movement.
    """

    framing: Framing = Framing.WIDE
    subjects: tuple[str, ...] = ()
    move: Move = Move.STATIC
    strength: int = 100


class Staging(Value):
    """Everything a camera needs to know to shoot."""

    setting: Setting
    figures: tuple[Figure, ...] = ()
    props: tuple[Prop, ...] = ()
    camera: Camera = Camera()
    insert: Insert | None = None
    card: TitleCard | None = None
