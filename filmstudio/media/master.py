"""Mastering: the mix at −14 LUFS with true peaks under −1 dBTP, as AAC 192 kb/s."""

import re
from pathlib import Path

from filmstudio.errors import ToolFailed
from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.media.ffmpeg import ffmpeg

TARGET_LUFS = -14.0
CEILING_DB = -2.0
"""Where the limiter begins; AAC then adds up to some decibels to true peaks, which a further pass takes back."""
PEAK_DBTP = -1.05
NEAR = 0.3
"""LU; further passes correct what the limiter took away."""
PASSES = 4
QUIETEST = -69.0


async def measured(sound: Path, before: str = "anull") -> tuple[float, float]:
    """Integrated loudness in LUFS and true peak in dBTP by ffmpeg's EBU R128 meter."""
    words = await ffmpeg("-i", sound, "-af", f"{before},ebur128=peak=true:framelog=quiet", "-f", "null", "-")
    loudness = re.findall(r"I:\s+(-?[\d.]+|-inf|nan) LUFS", words)
    peak = re.findall(r"Peak:\s+(-?[\d.]+|-inf|nan) dBFS", words)
    if not loudness or not peak:
        raise ToolFailed("ffmpeg did not tell the loudness of the mix")
    return float(loudness[-1]), float(peak[-1])


async def master(mix: Path, out: Path) -> None:
    """Write the mastered sound: find the gain by measuring, encode, measure what was encoded, correct its peaks.

    Silence stays silence.
    """
    loudness, _ = await measured(mix)
    if loudness <= QUIETEST:
        return await _encode(mix, out, "anull")
    gain, ceiling = TARGET_LUFS - loudness, CEILING_DB
    for _ in range(PASSES):
        loudness, _ = await measured(mix, _chain(gain, ceiling))
        if abs(loudness - TARGET_LUFS) <= NEAR:
            break
        gain += max(-6.0, min(6.0, TARGET_LUFS - loudness))
    for _ in range(PASSES):
        await _encode(mix, out, _chain(gain, ceiling))
        _, peak = await measured(out)
        if peak <= PEAK_DBTP:
            return None
        ceiling -= peak - PEAK_DBTP + 0.3
    return None


def _chain(gain: float, ceiling: float) -> str:
    """Gain, then a limiter."""
    return f"volume={gain:.2f}dB,alimiter=level=false:attack=3:release=80:limit={10 ** (ceiling / 20):.5f}"


async def _encode(mix: Path, out: Path, chain: str) -> None:
    await ffmpeg("-i", mix, "-af", chain, "-c:a", "aac", "-b:a", "192k", "-ar", str(SAMPLE_RATE), "-ac", "2", out)
