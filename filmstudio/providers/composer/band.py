"""The band: a General MIDI sound font that plays scores at 48 kHz, exactly on the sample."""

import random
from pathlib import Path

import numpy as np
import tinysoundfont

from filmstudio.errors import NotSetUp
from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.providers.composer.signal import Stereo, highpass
from filmstudio.providers.composer.soundfont import only
from filmstudio.providers.composer.western.score import Note, Player, Role, Score

FONT = "FluidR3Mono_GM.sf3"
DRUMS = 9
GAIN = -9.0
"""Decibels: sixteen loud voices stay below full scale."""
LATEST = 0.011
"""Seconds by which a hand may be late."""
BLOCK = SAMPLE_RATE // 3 * 2 // 5
VOLUME, PAN, EXPRESSION, RESET = 7, 10, 11, 121


class Band:
    """The players of one score. Only their instruments are loaded: the whole font takes seconds and 270 MB."""

    def __init__(self, soundfonts: Path, score: Score) -> None:
        font = soundfonts / FONT
        if not font.is_file():
            raise NotSetUp(f"the sound font {font.name} is not in {soundfonts}; run `make setup`")
        presets = {(128, score.kit) if each.role == "drums" else (0, each.program) for each in score.players}
        self._score = score
        self._synth = tinysoundfont.Synth(gain=GAIN, samplerate=SAMPLE_RATE)
        self._font = self._synth.sfload(only(font.read_bytes(), presets))

    def play(self, tempo: int, length: int, seed: int) -> Stereo:
        """The score, every role at its level; `length` in samples."""
        score = self._score
        levels = dict(score.balance)
        mix = np.zeros((2, length), np.float32)
        for player in score.players:
            stem = self._stem(player, tempo, length, seed)
            mix += stem * np.float32(0.1 * 10 ** (levels.get(player.role, 0.0) / 20) / _loudness(stem))
        beats, decibels = zip(*score.dynamics, strict=True)
        level = np.interp(np.arange(length) * (tempo / 60 / SAMPLE_RATE), beats, decibels)
        return mix * (10 ** (level / 20)).astype(np.float32)

    def _stem(self, player: Player, tempo: int, length: int, seed: int) -> Stereo:
        """One player alone."""
        self._seat(player)
        pieces: list[Stereo] = []
        now = 0
        for moment, _, event in sorted(_events(self._score, player.role, tempo, seed), key=lambda each: each[:2]):
            if moment >= length:
                break
            if moment > now:
                pieces.append(self._sound(moment - now))
                now = moment
            self._act(player, event)
        pieces.append(self._sound(length - now))
        return np.ascontiguousarray(np.concatenate(pieces).T)

    def _seat(self, player: Player) -> None:
        """Silence, then the player on their channel."""
        self._synth.sounds_off()
        self._synth.generate(SAMPLE_RATE // 10)
        channel = _channel(player)
        self._synth.control_change(channel, RESET, 0)
        if player.role == "drums":
            self._synth.program_select(channel, self._font, 128, self._score.kit, True)
        else:
            self._synth.program_select(channel, self._font, 0, player.program)
        self._synth.control_change(channel, VOLUME, 100)
        self._synth.control_change(channel, PAN, player.pan)

    def _act(self, player: Player, event: tuple[int, int]) -> None:
        """(key, velocity); velocity 0 ends the note, key below 0 is expression."""
        channel, (key, velocity) = _channel(player), event
        if key < 0:
            self._synth.control_change(channel, EXPRESSION, velocity)
        elif velocity:
            self._synth.noteon(channel, key, velocity)
        else:
            self._synth.noteoff(channel, key)

    def _sound(self, samples: int) -> Stereo:
        """Samples x 2, as the synthesizer gives them."""
        return np.frombuffer(bytes(self._synth.generate(samples)), np.float32).reshape(-1, 2)


def _channel(player: Player) -> int:
    return DRUMS if player.role == "drums" else 0


def _events(score: Score, role: Role, tempo: int, seed: int) -> list[tuple[int, int, tuple[int, int]]]:
    """(sample, order, event): ends before beginnings at the same sample."""
    chance = random.Random(f"{seed} {role}")
    a_beat = 60 / tempo * SAMPLE_RATE
    events = [(round(swell.beat * a_beat), 1, (-1, swell.expression)) for swell in score.swells if swell.role == role]
    for note in score.notes:
        if note.role == role:
            start = round(note.beat * a_beat) + _late(note, chance)
            end = max(start + 480, round((note.beat + note.beats) * a_beat))
            events.append((start, 2, (note.pitch, note.velocity)))
            events.append((end, 0, (note.pitch, 0)))
    return events


def _late(note: Note, chance: random.Random) -> int:
    """Samples by which this hand is late; rhythm sections are tighter."""
    tight = 0.35 if note.role in ("drums", "bass", "figure") else 1.0
    return round(chance.random() * LATEST * tight * SAMPLE_RATE)


def _loudness(stem: Stereo) -> float:
    """Root mean square while it plays, without what lies below 100 Hz (roughly the K weighting of BS.1770).

    Measured at a third of the rate: what lies above 8 kHz weighs nothing.
    """
    third = stem.shape[1] // 3
    coarse = stem[:, : 3 * third].reshape(2, third, 3).sum(axis=(0, 2)).astype(np.float64) / 6
    middle = highpass(coarse, 3 * 100)
    blocks = middle[: len(middle) // BLOCK * BLOCK].reshape(-1, BLOCK)
    power = (blocks**2).mean(axis=1)
    heard = power[power > 0.01 * power.max()] if power.any() else np.ones(1)
    return float(np.sqrt(heard.mean()))
