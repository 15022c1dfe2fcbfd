"""Measuring the sound: its length, silences, loudness and true peak."""

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from filmstudio.media.ffmpeg import samples_of

RATE = 16_000
BLOCK = RATE // 10
SILENT_DB = -60.0


@dataclass(frozen=True)
class SoundFindings:
    """LUFS, dBTP, loudness range in LU; `silences` in seconds; `levels` are decibels of every tenth of a second."""

    seconds: float
    lufs: float
    true_peak: float
    loudness_range: float
    silences: tuple[tuple[float, float], ...]
    levels: tuple[float, ...]


async def measure_sound(film: Path) -> SoundFindings:
    """Listen to everything once: by meter, and level by level."""
    levels: list[float] = []
    count = 0
    with tempfile.TemporaryFile() as said:
        async for raw in samples_of(film, RATE, BLOCK, said):
            block = np.frombuffer(raw, np.float32)
            count += len(block)
            power = float(np.mean(block.astype(np.float64) ** 2)) if len(block) else 0.0
            levels.append(10 * float(np.log10(power + 1e-12)))
        said.seek(0)
        words = said.read().decode(errors="replace")
    return SoundFindings(
        seconds=count / RATE,
        lufs=_number(r"I:\s+(-?[\d.]+|-inf) LUFS", words),
        true_peak=_number(r"Peak:\s+(-?[\d.]+|-inf) dBFS", words),
        loudness_range=_number(r"LRA:\s+(-?[\d.]+) LU", words),
        silences=tuple(_silences(levels)),
        levels=tuple(levels),
    )


def _number(pattern: str, words: str) -> float:
    found = re.findall(pattern, words)
    return float(found[-1]) if found else float("nan")


def _silences(levels: list[float]) -> list[tuple[float, float]]:
    found: list[tuple[float, float]] = []
    start: int | None = None
    for index, level in enumerate([*levels, 0.0]):
        if level < SILENT_DB and start is None:
            start = index
        elif level >= SILENT_DB and start is not None:
            found.append((start / 10, index / 10))
            start = None
    return found
