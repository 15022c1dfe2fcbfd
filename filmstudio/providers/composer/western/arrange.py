"""Arranging: a song is given to a band, phrase by phrase, thin where speech should live and full where it may swell."""

import math
import random
from collections.abc import Iterator

from filmstudio.film.recipes import MusicRecipe
from filmstudio.film.staging import Mood
from filmstudio.providers.composer.western.accompaniment import BASSES, BEATS, FIGURES
from filmstudio.providers.composer.western.characters import CHARACTERS, Character, Figure
from filmstudio.providers.composer.western.ending import ending
from filmstudio.providers.composer.western.ensembles import QUIET, Ensemble, ensemble
from filmstudio.providers.composer.western.form import BAR, STRENGTH, Phrase, Song, song
from filmstudio.providers.composer.western.harmony import Chord, voiced
from filmstudio.providers.composer.western.score import Note, Player, Role, Score, Swell

LEVELS: dict[Role, float] = {
    "lead": 1.0, "echo": 1.0, "counter": 0.82, "figure": 0.8, "pad": 0.75, "bass": 0.9, "colour": 0.85, "drums": 0.8,
}  # fmt: skip
BALANCE: dict[Role, float] = {
    "lead": 0.0, "echo": 0.0, "counter": -8.0, "figure": -6.5, "pad": -8.5, "bass": -7.0, "colour": -13.0,
    "drums": -10.0,
}  # fmt: skip
"""Decibels against the lead, while each plays."""
EMPHASIS: dict[Figure, dict[Role, float]] = {
    "pulse": {"figure": -3.0, "bass": -5.0, "drums": -6.5, "colour": -9.0},
    "stabs": {"figure": -4.0, "bass": -5.0, "drums": -7.0, "colour": -8.0},
    "swell": {"figure": -4.0, "bass": -4.0, "colour": -10.0},
    "arpeggio": {"figure": -5.5, "drums": -7.0},
    "broken": {"figure": -4.5},
    "offbeat": {"figure": -5.0},
    "comp": {"drums": -9.0, "bass": -5.0},
}
"""Where the accompaniment is the point."""
LOUD, SOFT = 12.0, 5.0
"""Decibels between the softest and the loudest phrase, with and without drums: compressed fonts don't give them."""
STRONG = {"X": 1.0, "x": 0.72, "o": 0.45}


def arrange(recipe: MusicRecipe) -> Score:
    """The score of a western cue."""
    chance = random.Random(int(recipe.digest[:15], 16))
    character, band = CHARACTERS[recipe.mood], ensemble(recipe.genre, recipe.mood)
    lead = band.chair("lead") or band.players[0]
    plan = song(character, recipe.bars, lead.low, lead.high, chance)
    arranger = Arranger(plan, character, band, recipe.mood, chance)
    notes = [*arranger.notes(), *ending(plan, character, band, recipe.tempo)]
    if band.swing:
        notes = [_swung(note) for note in notes]
    balance = BALANCE | EMPHASIS.get(band.figure or character.figure, {})
    swells, dynamics = tuple(arranger.swells()), tuple(_dynamics(plan, LOUD if band.beat else SOFT))
    return Score(band.players, tuple(notes), swells, plan.body, band.kit, tuple(balance.items()), dynamics)


class Arranger:
    """Gives every player of a band their notes in the body of a song."""

    def __init__(self, plan: Song, character: Character, band: Ensemble, mood: Mood, chance: random.Random) -> None:
        self._plan, self._character, self._band, self._mood, self._chance = plan, character, band, mood, chance
        self._figure = FIGURES[band.figure or character.figure]
        self._bass = BASSES[band.bass or character.bass]
        self._pedal = (band.bass or character.bass) == "pedal"
        self._voicings: dict[Role, tuple[int, ...]] = {}
        self._low = 0

    def notes(self) -> Iterator[Note]:
        """All of the body. The pad, the counter-line and the colour join in every second phrase."""
        for phrase, tune in zip(self._plan.phrases, self._plan.tune, strict=True):
            full = phrase.place % 2 == 1 or len(self._plan.phrases) == 1
            yield from self._melody(phrase, tune)
            for start, beats, over in self._spans(phrase):
                yield from self._harmony(phrase, start, beats, over, full=full)
            if full:
                yield from self._counter(phrase)
            if full or self._mood not in QUIET:
                yield from self._drums(phrase, full=full)
                yield from self._colour(phrase, full=full)

    def swells(self) -> Iterator[Swell]:
        """Held chords open towards the middle of each phrase and close at its end."""
        for phrase in self._plan.phrases:
            for beat in range(int(phrase.bars * BAR)):
                arch = math.sin(math.pi * (beat + 0.5) / (phrase.bars * BAR))
                for role in ("pad", "counter"):
                    yield Swell(role, phrase.start + beat, round(46 + 72 * arch * (0.5 + STRENGTH[phrase.section] / 2)))
        for role in ("pad", "counter"):
            yield Swell(role, self._plan.body, 92)

    def _melody(self, phrase: Phrase, tune: tuple[object, ...]) -> Iterator[Note]:
        from filmstudio.providers.composer.western.melody import Tone

        turn = phrase.section == "contrast" or phrase.place % 8 in (4, 5)
        role: Role = "echo" if turn and self._band.chair("echo") else "lead"
        player = self._chair(role)
        for tone in tune:
            if isinstance(tone, Tone) and player:
                yield self._note(phrase, role, tone.beat, tone.beats * 0.96, _folded(tone.pitch, player), 1.0)

    def _harmony(self, phrase: Phrase, start: float, beats: float, over: Chord, *, full: bool) -> Iterator[Note]:
        figure, pad, bass = self._chair("figure"), self._chair("pad"), self._chair("bass")
        if figure:
            voicing = self._voiced("figure", figure, over)
            for stroke in self._figure(voicing, beats):
                level = stroke.weight * (1.0 if full else 0.85)
                yield self._note(phrase, "figure", start + stroke.beat, stroke.beats, stroke.pitch, level)
        if pad and (full or self._mood in QUIET):
            for pitch in self._voiced("pad", pad, over)[: 4 if full else 2]:
                yield self._note(phrase, "pad", start, beats - 0.05, pitch, 1.0 if full else 0.7)
        if bass:
            yield from self._bassline(phrase, bass, start, beats, over)

    def _bassline(self, phrase: Phrase, bass: Player, start: float, beats: float, over: Chord) -> Iterator[Note]:
        root = self._plan.tonic % 12 if self._pedal and self._plan.tonic % 12 in over.tones else over.root
        low = min((pitch for pitch in range(bass.low, bass.low + 12) if pitch % 12 == root), default=bass.low)
        for beat, length, tone, weight in self._bass:
            if beat < beats:
                pitch = low + _interval(over, tone)
                yield self._note(phrase, "bass", start + beat, min(length, beats - beat), _folded(pitch, bass), weight)

    def _counter(self, phrase: Phrase) -> Iterator[Note]:
        """A line of guide tones in half notes that moves by the smallest step."""
        player = self._chair("counter")
        before = (player.low + player.high) // 2 if player else 0
        for start, beats, over in self._spans(phrase):
            if player:
                inner = over.tones[1:3]
                pool = [pitch for pitch in range(player.low, player.high + 1) if pitch % 12 in inner]
                before = min(pool, key=lambda pitch: (abs(pitch - before), pitch))
                yield self._note(phrase, "counter", start, beats - 0.1, before, 0.9)

    def _colour(self, phrase: Phrase, *, full: bool) -> Iterator[Note]:
        """Drums tuned to the root mark bars; bells touch the tune an octave up where the phrase is full."""
        player = self._chair("colour")
        if not player:
            return
        if player.program == 47:
            for start, _, over in self._spans(phrase):
                yield self._note(phrase, "colour", start, 1.5, _folded(36 + over.root, player), 0.9 if full else 0.6)
            return
        for tone in self._plan.tune[phrase.place] if full else ():
            if tone.beats >= 1.0:
                yield self._note(phrase, "colour", tone.beat, 1.0, _folded(tone.pitch + 12, player), 0.7)

    def _drums(self, phrase: Phrase, *, full: bool) -> Iterator[Note]:
        if not self._band.beat or self._mood in QUIET:
            return
        for bar in range(phrase.bars):
            for pitch, row in BEATS[self._band.beat]:
                for step, mark in enumerate(row):
                    if mark in STRONG and (full or mark != "o"):
                        beat = phrase.start + bar * BAR + step / 4
                        yield self._note(phrase, "drums", beat, 0.2, pitch, STRONG[mark] * (1.0 if full else 0.8))

    def _chair(self, role: Role) -> Player | None:
        return self._band.chair(role)

    def _voiced(self, role: Role, player: Player, over: Chord) -> tuple[int, ...]:
        voices = 3 if role == "figure" else 4
        self._voicings[role] = voiced(over, self._voicings.get(role, ()), player.low, player.high, voices)
        return self._voicings[role]

    def _spans(self, phrase: Phrase) -> Iterator[tuple[float, float, Chord]]:
        """(beat, beats, chord) of a phrase."""
        places = sorted(beat for beat in self._plan.chords if phrase.start <= beat < phrase.end)
        for beat, after in zip(places, [*places[1:], phrase.end], strict=True):
            yield beat, after - beat, self._plan.chords[beat]

    def _note(self, phrase: Phrase, role: Role, beat: float, beats: float, pitch: int, weight: float) -> Note:
        """With the strength of its place: phrases swell, downbeats lean, hands are human."""
        arch = math.sin(math.pi * min(1.0, max(0.0, (beat - phrase.start + 1) / (phrase.bars * BAR + 2))))
        span = self._character.loud - self._character.soft
        strength = self._character.soft + span * STRENGTH[phrase.section] * (0.35 + 0.65 * arch)
        lean = 4 if beat % BAR == 0 else 0
        velocity = round((strength + lean) * weight * LEVELS[role] + self._chance.gauss(0, 2.5))
        last = self._plan.body - 0.12
        return Note(role, beat, max(0.1, min(beats, last - beat)), pitch, max(14, min(118, velocity)))


def _dynamics(plan: Song, depth: float) -> Iterator[tuple[float, float]]:
    """Phrases grow towards their middle and step back at their end, where speech may come in; the ending is strong."""
    for phrase in plan.phrases:
        top = (STRENGTH[phrase.section] - 1) * depth
        middle, last = phrase.start + 0.55 * phrase.bars * BAR, phrase.end - 1
        yield from ((phrase.start, top - 0.35 * depth), (middle, top), (last, top - 0.65 * depth))
    yield (plan.body, -0.2 * depth)


def _interval(over: Chord, tone: int) -> int:
    """Semitones from the root to the chord's own third or fifth."""
    return {
        0: 0,
        4: (over.tones[1] - over.root) % 12,
        7: (over.tones[-1 if len(over.tones) < 3 else 2] - over.root) % 12,
    }[tone]


def _folded(pitch: int, player: Player) -> int:
    """The pitch in the octave where the player can reach it."""
    while pitch > player.high:
        pitch -= 12
    while pitch < player.low:
        pitch += 12
    return pitch


def _swung(note: Note) -> Note:
    if note.beat % 1 != 0.5:
        return note
    return Note(note.role, note.beat + 1 / 6, max(0.1, note.beats - 1 / 6), note.pitch, note.velocity)
