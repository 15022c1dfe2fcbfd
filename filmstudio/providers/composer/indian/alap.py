"""What the lead plays: phrases of the raga that climb from the low octave to the high one and come home.

Slow moods unfold as an alap does; lively ones state a refrain (mukhda) on every first beat of the cycle and answer
it (Wade, "Music in India", 1979).
"""

import random
from dataclasses import dataclass

from filmstudio.providers.composer.indian.ragas import Raga, ratio

BAR, CYCLE = 4.0, 4
BREATH = 1.25
"""Beats of silence after every phrase."""


@dataclass(frozen=True)
class Tone:
    """A swara from a beat for so many beats. `slid` comes out of the note before it (meend)."""

    beat: float
    beats: float
    swara: str
    slid: bool = False


def unfold(raga: Raga, bars: int, chance: random.Random, *, lively: bool) -> list[list[Tone]]:
    """One list a phrase, for a body of so many bars."""
    refrain = min(raga.phrases, key=lambda phrase: abs(_height(phrase) - 1.15))
    phrases: list[list[Tone]] = []
    before: tuple[str, ...] = ()
    for bar in range(0, bars, 2):
        room = min(2, bars - bar) * BAR
        height = _arc(bar / max(1, bars))
        final = bar + 2 >= bars
        if final:
            chosen = _homeward(raga)
        elif lively and bar % CYCLE == 0:
            chosen = refrain
        else:
            others = [phrase for phrase in raga.phrases if phrase != before]
            chosen = min(others, key=lambda phrase: abs(_height(phrase) - height) + chance.uniform(0, 0.35))
        before = chosen
        timing = _in_rhythm if lively else _freely
        phrases.append(timing(raga, chosen, bar * BAR, room, chance))
    return phrases


def _height(phrase: tuple[str, ...]) -> float:
    return sum(ratio(swara) for swara in phrase) / len(phrase)


def _arc(place: float) -> float:
    """Low at first, high at two thirds, low again."""
    return 1.0 + 0.65 * max(0.0, 1 - abs(place - 0.62) / 0.62)


def _homeward(raga: Raga) -> tuple[str, ...]:
    """A phrase that ends on Sa, so that the loop begins from rest."""
    return next((phrase for phrase in raga.phrases if phrase[-1] == "S"), ("R", "S"))


def _freely(raga: Raga, phrase: tuple[str, ...], start: float, room: float, chance: random.Random) -> list[Tone]:
    """Long on the vadi, longest on the last note; not on the beat."""
    weights = [chance.uniform(0.6, 1.0) * (1.7 if swara[0] in (raga.vadi, raga.samvadi) else 1) for swara in phrase]
    weights[-1] = 3.2 + chance.uniform(0, 0.6)
    unit = (room - BREATH - 0.25) / sum(weights)
    beat = start + chance.uniform(0.0, 0.25)
    tones: list[Tone] = []
    for place, (swara, weight) in enumerate(zip(phrase, weights, strict=True)):
        slid = place > 0 and (chance.random() < 0.6 or place == len(phrase) - 1)
        tones.append(Tone(beat, weight * unit, swara, slid))
        beat += weight * unit
    return tones


def _in_rhythm(raga: Raga, phrase: tuple[str, ...], start: float, room: float, chance: random.Random) -> list[Tone]:
    """Half beats and beats; the last note rests on a beat."""
    beat = start
    tones: list[Tone] = []
    for place, swara in enumerate(phrase[:-1]):
        long = swara[0] == raga.vadi or (place % 2 == 0 and chance.random() < 0.35)
        beats = 1.0 if long and room >= 8 else 0.5
        if beat + beats > start + room - 1.5:
            break
        tones.append(Tone(beat, beats, swara, slid=place > 0 and chance.random() < 0.3))
        beat += beats
    beat = min(-(-beat // 1), start + room - 1.5)
    tones.append(Tone(beat, min(2.5, start + room - 0.6 - beat), phrase[-1], slid=chance.random() < 0.5))
    return tones


def homecoming(raga: Raga, *, lively: bool) -> list[Tone]:
    """The ending in units of its own: a tihai (a phrase three times, its last note on Sa), or a slow way down to Sa."""
    down = list(raga.down[1:])
    if lively:
        last_two = down[-3:-1] if len(down) > 2 else down[-2:]
        tones: list[Tone] = []
        for turn in range(3):
            tones += [Tone(turn * 3, 0.95, last_two[0]), Tone(turn * 3 + 1, 0.95, last_two[1])]
            tones.append(Tone(turn * 3 + 2, 0.9 if turn < 2 else 6.0, "S"))
        return tones
    steps = down[-4:] if len(down) >= 4 else down
    tones = [Tone(place * 2.0, 2.0, swara, slid=place > 0) for place, swara in enumerate(steps[:-1])]
    return [*tones, Tone(len(steps[:-1]) * 2.0, 5.0, "S", slid=True)]
