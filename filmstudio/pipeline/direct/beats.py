"""Beats: what happens, one thing after the other, as a director reads it out of a scene."""

from dataclasses import dataclass, field

from filmstudio.film.screenplay import Position
from filmstudio.film.shots import Delivery
from filmstudio.film.staging import Emotion, Insert, Verb
from filmstudio.pipeline.direct.utterances import Utterance


@dataclass(frozen=True)
class Doing:
    """Somebody does something, with a thing, towards somebody or something."""

    who: str
    verb: Verb
    prop: str | None = None
    toward: str | None = None


@dataclass(frozen=True)
class ActionBeat:
    """A sentence of action. `told` ones are prose that the narrator reads out: they are seen while they are heard."""

    text: str
    at: Position
    doings: tuple[Doing, ...] = ()
    mentioned: tuple[str, ...] = ()
    props: tuple[str, ...] = ()
    sounds: tuple[str, ...] = ()
    loud: bool = False
    insert: Insert | None = None
    told: bool = False
    feelings: tuple[tuple[str, Emotion], ...] = ()


@dataclass(frozen=True)
class LineBeat:
    """A line of dialogue. `pause` is frames at 24 a second of silence asked for before it by `(beat)` and its like;
    `sound` is what a line without words is.
    """

    number: int
    who: str
    text: str
    at: Position
    delivery: Delivery = "on screen"
    emotion: Emotion = Emotion.NEUTRAL
    chant: bool = False
    pause: int = 0
    sound: Utterance | None = None


@dataclass(frozen=True)
class Breakdown:
    """A scene, read by a director."""

    heading: str
    place: str
    place_known: bool
    inside: bool
    text: str
    beats: tuple[ActionBeat | LineBeat, ...]
    at: Position
    present: tuple[str, ...] = field(default=())
