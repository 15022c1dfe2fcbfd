"""An Indian cue: raga, instruments and tala by mood and genre, mixed in a hall."""

import random
from dataclasses import dataclass, replace

import numpy as np

from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.film.recipes import MusicRecipe
from filmstudio.film.staging import Mood
from filmstudio.providers.composer.effects.bells import ghanta, toll
from filmstudio.providers.composer.indian.alap import Tone, homecoming, unfold
from filmstudio.providers.composer.indian.contour import Swara
from filmstudio.providers.composer.indian.instruments import VOICES, tanpura
from filmstudio.providers.composer.indian.percussion import cymbals, drummed, strokes
from filmstudio.providers.composer.indian.ragas import Raga, fitting, raga, ratio
from filmstudio.providers.composer.signal import Chance, Signal, Stereo, lowpass, samples

TONICS = (130.81, 138.59, 146.83)
"""Hertz: C, C sharp and D, where sitars are tuned."""
HOME, RING = 2.2, 3.4
"""Seconds of the way home before its last note, and of that note."""


@dataclass(frozen=True)
class Party:
    """Who plays: two leads who take turns, a tala or none, `low` an octave down, bells and cymbals."""

    leads: tuple[str, str]
    tala: str = ""
    low: bool = False
    bells: bool = False
    cymbals: bool = False
    lead: float = 0.15
    drums: float = 0.055


PARTIES: dict[Mood, Party] = {
    Mood.NEUTRAL: Party(("sitar", "bansuri"), "teental", drums=0.04),
    Mood.CALM: Party(("bansuri", "sitar")),
    Mood.HAPPY: Party(("sitar", "bansuri"), "keherwa"),
    Mood.SAD: Party(("sarangi", "sarangi")),
    Mood.TENSE: Party(("sitar", "sarangi"), "rela", low=True),
    Mood.FEARFUL: Party(("sarangi", "sitar"), low=True),
    Mood.ANGRY: Party(("sitar", "shehnai"), "rela", low=True, drums=0.09),
    Mood.ROMANTIC: Party(("sitar", "bansuri")),
    Mood.MYSTERIOUS: Party(("bansuri", "sarangi"), low=True),
    Mood.TRIUMPHANT: Party(("shehnai", "sitar"), "keherwa", cymbals=True, drums=0.075),
    Mood.COMIC: Party(("sitar", "bansuri"), "keherwa", cymbals=True),
    Mood.SACRED: Party(("bansuri", "bansuri"), bells=True, lead=0.09),
}


def party(genre: str, mood: Mood) -> Party:
    """The mood's players; a bhajan brings harmonium and cymbals, Carnatic music veena and mridangam."""
    plain = PARTIES[mood]
    match genre.casefold():
        case "bhajan":
            return replace(plain, leads=("harmonium", "bansuri"), tala="keherwa", cymbals=True)
        case "carnatic":
            return replace(plain, leads=("veena", "veena"), tala=plain.tala and "adi")
        case _:
            return plain


def play(recipe: MusicRecipe, bars: tuple[int, ...]) -> Stereo:
    """The dry cue; `bars` are where the bars end, in samples."""
    seed = int(recipe.digest[:15], 16)
    return Performance(recipe, bars, random.Random(seed), np.random.default_rng(seed)).mixed()


class Performance:
    """One performance of one raga."""

    def __init__(self, recipe: MusicRecipe, bars: tuple[int, ...], taste: random.Random, chance: Chance) -> None:
        self._recipe, self._bars, self._chance = recipe, bars, chance
        self._party = party(recipe.genre, recipe.mood)
        self._raga: Raga = raga(taste.choice(fitting(recipe.mood, recipe.hour)))
        self.tonic = taste.choice(TONICS)
        self._lively = bool(self._party.tala)
        self._phrases = unfold(self._raga, recipe.bars, taste, lively=self._lively)
        self._length = bars[-1] + samples(HOME + RING)

    def melody(self) -> list[tuple[str, list[Swara]]]:
        """(instrument, notes) of every phrase, then of the ending."""
        sung = [
            (self._party.leads[place // 2 % 2], [self._placed(tone, 60 / self._recipe.tempo, 0) for tone in phrase])
            for place, phrase in enumerate(self._phrases)
        ]
        home = homecoming(self._raga, lively=self._lively)
        unit = HOME / home[-1].beat
        return [*sung, (self._party.leads[0], [self._placed(tone, unit, self._bars[-1]) for tone in home])]

    def mixed(self) -> Stereo:
        """Drone wide, leads left and right of the middle, drums on the other side."""
        out = np.zeros((2, self._length), np.float32)
        for side, phase in ((0, 0), (1, samples(0.011))):
            out[side] += _levelled(self._drone(phase), 0.036)
        for instrument, pan in zip(dict.fromkeys(self._party.leads), (0.44, 0.6), strict=False):
            notes = [note for player, phrase in self.melody() if player == instrument for note in phrase]
            if notes:
                sound = VOICES[instrument](notes, self._length, self._chance)
                out += _panned(_singing(sound, self._party.lead), pan)
        if self._lively:
            out += _panned(_levelled(self._drums(), self._party.drums), 0.62)
        if self._party.bells or self._party.cymbals:
            out += _panned(_levelled(self._metal(), 0.02 if self._party.cymbals else 0.03), 0.3)
        return out

    def _placed(self, tone: Tone, unit: float, origin: int) -> Swara:
        start = origin + round(tone.beat * unit * SAMPLE_RATE)
        end = min(self._length - samples(0.3), origin + round((tone.beat + tone.beats) * unit * SAMPLE_RATE))
        octave = 1.0 if self._party.low else 2.0
        return Swara(start, max(start + 2400, end), self.tonic * octave * ratio(tone.swara), tone.slid)

    def _drone(self, late: int) -> Signal:
        """A round of four strings every bar (two bars where they are short), as if it had always been sounding."""
        swaras = self._raga.swaras
        fifth = ratio("P" if "P" in swaras else "M" if "M" in swaras else "N")
        span = 1 if self._bars[0] > samples(3.0) else 2
        period = self._bars[0] * span
        rounds = range(-1, -(-self._bars[-1] // period) + 2)
        starts = [turn * period + string * period // 4 + late for turn in rounds for string in range(4)]
        latest = self._bars[-1] + samples(HOME + 0.4)
        return tanpura(self.tonic, fifth, [start for start in starts if start < latest], self._length)

    def _drums(self) -> Signal:
        """The theka, thinner in every other cycle; in the ending the tihai's strokes."""
        out = np.zeros(self._length)
        for second, stroke in drummed(
            self._party.tala, self._recipe.bars, self._recipe.tempo, self.tonic, self._chance
        ):
            _add(out, round(second * SAMPLE_RATE), stroke)
        sounds = strokes(self.tonic)
        home = homecoming(self._raga, lively=True)
        for tone in home:
            at = self._bars[-1] + round(tone.beat * HOME / home[-1].beat * SAMPLE_RATE)
            _add(out, at, sounds["dha" if tone.swara == "S" else "te"] * (1.0 if tone.swara == "S" else 0.7))
        return out

    def _metal(self) -> Signal:
        """Hand cymbals on the beats, or bells at the beginning of every second bar."""
        out = np.zeros(self._length)
        starts = [0, *self._bars]
        if self._party.cymbals:
            for beat in range(self._recipe.bars * 4):
                _add(
                    out, round(beat * 60 / self._recipe.tempo * SAMPLE_RATE), cymbals() * (1 if beat % 2 == 0 else 0.4)
                )
            _add(out, self._bars[-1] + samples(HOME), cymbals())
            return out
        for place, start in enumerate(starts):
            if place % 2 == 0:
                stroke = (
                    lowpass(ghanta(self._chance), 3000)
                    if place % 4
                    else lowpass(toll(self.tonic * 2, 4.0, self._chance), 1800)
                )
                _add(out, start, stroke / np.abs(stroke).max())
        return out


def _add(out: Signal, at: int, sound: Signal) -> None:
    """In place; what reaches past the end is cut."""
    room = sound[: max(0, len(out) - at)]
    out[at : at + len(room)] += room


def _levelled(sound: Signal, level: float) -> Signal:
    """So loud on average."""
    return sound * (level / max(1e-9, float(np.sqrt((sound**2).mean()))))


def _singing(sound: Signal, level: float) -> Signal:
    """So loud on average while it sounds, however long it rests."""
    heard = sound[np.abs(sound) > 0.02 * np.abs(sound).max()]
    return sound * (level / max(1e-9, float(np.sqrt((heard**2).mean()))))


def _panned(sound: Signal, pan: float) -> Stereo:
    """Constant power; 0 left to 1 right."""
    sides = np.array([[np.cos(pan * np.pi / 2)], [np.sin(pan * np.pi / 2)]], np.float32)
    return sides * sound.astype(np.float32)
