"""Form: phrases of four bars, their harmony, and the tune that goes over them (AABA, or a period when short)."""

import random
from dataclasses import dataclass
from typing import Literal, TypeAlias

from filmstudio.providers.composer.western.characters import Character, Progression
from filmstudio.providers.composer.western.harmony import Chord, chord
from filmstudio.providers.composer.western.melody import Motif, Singer, Tone, motif

Section: TypeAlias = Literal["statement", "answer", "contrast"]
ORDER: tuple[Section, ...] = ("statement", "answer", "contrast", "answer")
BAR = 4.0
PHRASE = 4
STRENGTH: dict[Section, float] = {"statement": 0.55, "answer": 0.75, "contrast": 1.0}
"""How far each phrase goes from soft to loud."""


@dataclass(frozen=True)
class Phrase:
    """Up to four bars from beat `start`. `place` counts phrases from 0; the last one leads back to the first bar."""

    section: Section
    place: int
    start: float
    bars: int
    last: bool

    @property
    def end(self) -> float:
        """The beat where the next one begins."""
        return self.start + self.bars * BAR


@dataclass(frozen=True)
class Song:
    """The plan of a cue: phrases, chords by beat, and the tune by phrase."""

    tonic: int
    phrases: tuple[Phrase, ...]
    chords: dict[float, Chord]
    tune: tuple[tuple[Tone, ...], ...]

    @property
    def body(self) -> float:
        """Beats before the ending."""
        return self.phrases[-1].end


def song(character: Character, bars: int, low: int, high: int, chance: random.Random) -> Song:
    """Write it. The tune stays between two MIDI pitches."""
    tonic = chance.choice(character.tonics)
    plan = phrases(bars)
    chords = _harmony(character, plan, tonic, chance)
    idea = motif(character, chance)
    singer = Singer(character.mode, tonic, low, high)
    middle = (low + high) // 2
    anchor = min((pitch for pitch in range(low, high) if pitch % 12 == tonic % 12), key=lambda p: abs(p - middle + 3))
    tune = tuple(_phrase(part, idea, singer, chords, anchor, character.busy) for part in plan)
    return Song(tonic, plan, chords, tune)


def phrases(bars: int) -> tuple[Phrase, ...]:
    """Four bars each, the last one shorter where they don't divide; a cue always closes with an answer."""
    count = -(-bars // PHRASE)
    return tuple(
        Phrase(
            section="answer" if place == count - 1 else ORDER[place % len(ORDER)],
            place=place,
            start=place * PHRASE * BAR,
            bars=min(PHRASE, bars - place * PHRASE),
            last=place == count - 1,
        )
        for place in range(count)
    )


def _harmony(character: Character, plan: tuple[Phrase, ...], tonic: int, chance: random.Random) -> dict[float, Chord]:
    """One or two chords a bar; the last half bar is the turn back."""
    chosen: dict[Section, Progression] = {
        "statement": chance.choice(character.statement),
        "answer": chance.choice(character.answer),
        "contrast": chance.choice(character.contrast),
    }
    chords: dict[float, Chord] = {}
    for phrase in plan:
        for bar, numerals in enumerate(chosen[phrase.section][-phrase.bars :]):
            spelled = numerals.split()
            for half, numeral in enumerate(spelled):
                chords[phrase.start + bar * BAR + half * 2] = chord(numeral, tonic)
    chords[plan[-1].end - 2] = chord(character.turn, tonic)
    return chords


def _phrase(
    phrase: Phrase, idea: Motif, singer: Singer, chords: dict[float, Chord], anchor: int, busy: float
) -> tuple[Tone, ...]:
    """Motif, sequence of its head, long note, breath. A mood that is not busy leaves the head or the motif out."""
    contrast = phrase.section == "contrast"
    opening = idea.inverted() if contrast else idea
    follow = idea.head().inverted() if phrase.section == "answer" else idea.head()
    height = anchor + (5 if contrast else 0)
    tones: list[Tone] = []
    if phrase.bars >= 3 and (busy >= 0.6 or phrase.place % 2 == 0):
        tones += singer.sing(opening, phrase.start, chords, height)
    if phrase.bars in (2, 4) and (busy >= 0.8 or phrase.place % 2 == 1 or contrast):
        shift = {"statement": 2, "answer": 0, "contrast": 3}[phrase.section]
        tones += singer.sing(follow, phrase.end - 2 * BAR, chords, height + shift)
    near = tones[-1].pitch if tones else anchor
    held = 2.0 if phrase.last else 2.75
    tones.append(singer.rest_on(phrase.end - BAR, held, chords, near, home=phrase.section == "answer"))
    return tuple(_legato(tones))


def _legato(tones: list[Tone]) -> list[Tone]:
    """No note sounds into the next one."""
    ends = [tone.beat for tone in tones[1:]] + [1e9]
    return [
        Tone(tone.beat, min(tone.beats, end - tone.beat), tone.pitch) for tone, end in zip(tones, ends, strict=True)
    ]
