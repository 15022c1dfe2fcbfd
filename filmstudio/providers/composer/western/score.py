"""The score: who plays which note when. Beats are quarter notes from the start of the cue; pitches are MIDI numbers."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Role: TypeAlias = Literal["lead", "echo", "counter", "figure", "pad", "bass", "colour", "drums"]


@dataclass(frozen=True)
class Player:
    """A chair in the band: a General MIDI program and the range in which it sounds well.

    `pan` is 0 left to 127 right, as in MIDI controller 10.
    """

    role: Role
    program: int
    low: int
    high: int
    pan: int = 64


@dataclass(frozen=True)
class Note:
    """One note. `velocity` 1 to 127."""

    role: Role
    beat: float
    beats: float
    pitch: int
    velocity: int


@dataclass(frozen=True)
class Swell:
    """How far a role's players open up at a beat: MIDI expression, 0 to 127."""

    role: Role
    beat: float
    expression: int


@dataclass(frozen=True)
class Score:
    """Everything that is played; the ending begins at beat `body`. `kit` is the General MIDI drum kit, `balance` how
    loud each role is against the lead, in decibels; `dynamics` are (beat, decibels) of everybody together, straight in
    between.
    """

    players: tuple[Player, ...]
    notes: tuple[Note, ...]
    swells: tuple[Swell, ...]
    body: float
    kit: int = 0
    balance: tuple[tuple[Role, float], ...] = ()
    dynamics: tuple[tuple[float, float], ...] = ()
