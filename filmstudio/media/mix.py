"""The mix: all tracks summed block by block, so that memory does not grow with the film.

Music and ambience step back under speech. The places of the lines are known, so the ducking is drawn, not detected: it
is down before the first word and comes back slowly after the last.
"""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.film.timeline import SoundClip, SoundTrack, Timeline
from filmstudio.media.levels import Sound, gain, stereo

BLOCK = 10 * SAMPLE_RATE
DUCK_DB = {"music": -10.0, "ambience": -5.0, "effects": -2.0, "dialogue": 0.0}
DOWN, UP, HOLD = SAMPLE_RATE // 4, SAMPLE_RATE * 7 // 10, SAMPLE_RATE // 4
"""Samples to get out of the way before a line, to come back after it, and to wait for another."""


def write_mix(timeline: Timeline, files: Mapping[str, str], out: Path) -> None:
    """The whole film's sound as 32-bit float WAV, stereo, 48 kHz; not yet at its final loudness."""
    total = timeline.rate.samples(timeline.frames)
    lines = sorted((c.start, c.start + c.samples) for t in timeline.sound if t.kind == "dialogue" for c in t.clips)
    with soundfile.SoundFile(out, "w", SAMPLE_RATE, 2, subtype="FLOAT", format="RF64") as wav:
        for start in range(0, total, BLOCK):
            samples = min(BLOCK, total - start)
            wav.write(_block(timeline.sound, files, start, samples, ducking(lines, start, samples)))


def ducking(lines: list[tuple[int, int]], start: int, samples: int) -> NDArray[np.float32]:
    """How much speech is near, 0 to 1, for every sample of a block."""
    amount = np.zeros(samples, np.float32)
    at = np.arange(samples, dtype=np.float32)
    for begin, end in ((b - start, e - start) for b, e in lines):
        if begin - DOWN < samples and end + HOLD + UP > 0:
            down = (at - (begin - DOWN)) / DOWN
            up = (end + HOLD + UP - at) / UP
            np.maximum(amount, np.clip(np.minimum(down, up), 0, 1), out=amount)
    return amount


def _block(
    tracks: tuple[SoundTrack, ...], files: Mapping[str, str], start: int, samples: int, speech: NDArray[np.float32]
) -> Sound:
    mixed = np.zeros((samples, 2), np.float32)
    for track in tracks:
        layer = np.zeros((samples, 2), np.float32)
        for clip in track.clips:
            if clip.start < start + samples and start < clip.start + clip.samples:
                _add(layer, clip, files[clip.media.content], track.kind, start)
        duck = DUCK_DB[track.kind]
        mixed += layer * (10 ** (speech * duck / 20))[:, None] if duck else layer
    return mixed


def _add(layer: Sound, clip: SoundClip, file: str, kind: str, start: int) -> None:
    """The part of a clip that sounds in the block that begins at `start`."""
    source = stereo(file, kind, clip.treatment)
    first = max(clip.start, start) - clip.start
    last = min(clip.start + clip.samples, start + len(layer)) - clip.start
    sound = _part(source, first + clip.offset, last - first, looped=clip.loop)
    shape = _fades(clip, np.arange(first, first + len(sound), dtype=np.float64)) * np.float32(gain(clip.gain / 10))
    begin = clip.start + first - start
    layer[begin : begin + len(sound)] += sound * shape[:, None]


def _part(source: Sound, first: int, samples: int, *, looped: bool) -> Sound:
    """So many samples from `first` on; fewer where a sound that is not looped ends."""
    if not looped:
        return source[first : first + samples]
    first %= len(source)
    if first + samples <= len(source):
        return source[first : first + samples]
    again = -(-(first + samples) // len(source))
    return np.concatenate([source] * again)[first : first + samples]


def _fades(clip: SoundClip, within: NDArray[np.float64]) -> NDArray[np.float32]:
    shape = np.ones(len(within), np.float32)
    if clip.fade_in:
        shape *= np.clip(within / clip.fade_in, 0, 1)
    if clip.fade_out:
        shape *= np.clip((clip.samples - within) / clip.fade_out, 0, 1)
    return shape
