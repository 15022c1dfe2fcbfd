"""The band: a General MIDI sound font that plays scores at 48 kHz, exactly on the sample."""

import random
from pathlib import Path

import numpy as np
import tinysoundfont

from filmstudio.errors import NotSetUp
from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.providers.composer.signal import Signal
from filmstudio.providers.composer.western.score import Note, Role, Score

FONT = "FluidR3Mono_GM.sf3"
DRUMS = 9
GAIN = -9.0
"""Decibels: sixteen loud voices stay below full scale."""
LATEST = 0.011
"""Seconds by which a hand may be late."""
VOLUME, PAN, EXPRESSION, RESET = 7, 10, 11, 121


class Band:
    """Plays scores. Loading the font takes seconds of CPU and 270 MB, so one band is kept; it is not thread-safe."""

    def __init__(self, soundfonts: Path) -> None:
        font = soundfonts / FONT
        if not font.is_file():
            raise NotSetUp(f"the sound font {font.name} is not in {soundfonts}; run `make setup`")
        self._synth = tinysoundfont.Synth(gain=GAIN, samplerate=SAMPLE_RATE)
        self._font = self._synth.sfload(str(font))

    def play(self, score: Score, tempo: int, kit: int, length: int, seed: int) -> Signal:
        """The score as samples x 2; `length` in samples."""
        channels = self._seat(score, kit)
        pieces: list[Signal] = []
        now = 0
        for moment, _, event in sorted(_events(score, tempo, channels, seed), key=lambda each: each[:2]):
            if moment >= length:
                break
            if moment > now:
                pieces.append(self._sound(moment - now))
                now = moment
            self._act(event)
        pieces.append(self._sound(length - now))
        return np.concatenate(pieces)

    def _seat(self, score: Score, kit: int) -> dict[Role, int]:
        """Silence, then every player on a channel of their own."""
        self._synth.sounds_off()
        self._synth.generate(SAMPLE_RATE // 10)
        channels: dict[Role, int] = {"drums": DRUMS}
        for channel in range(16):
            self._synth.control_change(channel, RESET, 0)
        self._synth.program_select(DRUMS, self._font, 128, kit, True)
        self._synth.control_change(DRUMS, VOLUME, 78)
        free = iter(channel for channel in range(16) if channel != DRUMS)
        for player in score.players:
            channel = DRUMS if player.role == "drums" else next(free)
            channels[player.role] = channel
            if player.role != "drums":
                self._synth.program_select(channel, self._font, 0, player.program)
            self._synth.control_change(channel, VOLUME, player.volume)
            self._synth.control_change(channel, PAN, player.pan)
        return channels

    def _act(self, event: tuple[int, int, int]) -> None:
        """(channel, key, velocity); velocity 0 ends the note, key below 0 is expression."""
        channel, key, velocity = event
        if key < 0:
            self._synth.control_change(channel, EXPRESSION, velocity)
        elif velocity:
            self._synth.noteon(channel, key, velocity)
        else:
            self._synth.noteoff(channel, key)

    def _sound(self, samples: int) -> Signal:
        played = np.frombuffer(bytes(self._synth.generate(samples)), np.float32)
        return played.reshape(-1, 2).astype(np.float64)


def _events(
    score: Score, tempo: int, channels: dict[Role, int], seed: int
) -> list[tuple[int, int, tuple[int, int, int]]]:
    """(sample, order, event): ends before beginnings at the same sample."""
    chance = random.Random(seed)
    a_beat = 60 / tempo * SAMPLE_RATE
    events = [
        (round(swell.beat * a_beat), 1, (channels[swell.role], -1, swell.expression))
        for swell in score.swells
        if swell.role in channels
    ]
    for note in score.notes:
        start = round(note.beat * a_beat) + _late(note, chance)
        end = max(start + 480, round((note.beat + note.beats) * a_beat))
        channel = channels[note.role]
        events.append((start, 2, (channel, note.pitch, note.velocity)))
        events.append((end, 0, (channel, note.pitch, 0)))
    return events


def _late(note: Note, chance: random.Random) -> int:
    """Samples by which this hand is late; rhythm sections are tighter."""
    tight = 0.35 if note.role in ("drums", "bass", "figure") else 1.0
    return round(chance.random() * LATEST * tight * SAMPLE_RATE)
