"""Mastering: the mix at −14 LUFS with true peaks under −1 dBTP, as AAC 192 kb/s."""

import re
from pathlib import Path

from filmstudio.errors import ToolFailed
from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.media.check.sound import SoundFindings, measure_sound
from filmstudio.media.ffmpeg import ffmpeg

TARGET_LUFS = -14.0
CEILING_DB = -2.0
"""Where the limiter begins; AAC then adds up to some decibels to true peaks, which a further pass takes back."""
PEAK_DBTP = -1.05
NEAR = 0.3
"""LU; further passes correct what the limiter took away."""
PASSES = 4
QUIETEST = -69.0


async def master(mix: Path, out: Path) -> SoundFindings:
    """Write the mastered sound: find the gain by measuring, encode, listen to what was encoded, correct its peaks.

    Silence stays silence. What was heard in the end is told.
    """
    loudness = await measured(mix)
    if loudness <= QUIETEST:
        return await _encoded(mix, out, "anull")
    ceiling = CEILING_DB
    gain = await _gain(mix, loudness, ceiling)
    heard = await _encoded(mix, out, _chain(gain, ceiling))
    for _ in range(PASSES):
        if heard.true_peak <= PEAK_DBTP:
            break
        ceiling -= heard.true_peak - PEAK_DBTP + 0.3
        heard = await _encoded(mix, out, _chain(gain, ceiling))
    return heard


async def _gain(mix: Path, loudness: float, ceiling: float) -> float:
    """Decibels that bring the mix to its target behind the limiter, which takes some of them back: a secant search."""
    before, gain = (0.0, loudness), TARGET_LUFS - loudness
    for _ in range(PASSES):
        reached = await measured(mix, _chain(gain, ceiling))
        if abs(reached - TARGET_LUFS) <= NEAR:
            break
        slope = (reached - before[1]) / (gain - before[0]) if gain != before[0] else 1.0
        before = (gain, reached)
        gain += max(-6.0, min(6.0, (TARGET_LUFS - reached) / max(0.3, min(1.0, slope))))
    return gain


async def measured(sound: Path, before: str = "anull") -> float:
    """Integrated loudness in LUFS by ffmpeg's EBU R128 meter."""
    words = await ffmpeg("-i", sound, "-af", f"{before},ebur128=framelog=quiet", "-f", "null", "-")
    loudness = re.findall(r"I:\s+(-?[\d.]+|-inf|nan) LUFS", words)
    if not loudness:
        raise ToolFailed("ffmpeg did not tell the loudness of the mix")
    return float(loudness[-1])


def _chain(gain: float, ceiling: float) -> str:
    """Gain, then a limiter."""
    return f"volume={gain:.2f}dB,alimiter=level=false:attack=3:release=80:limit={10 ** (ceiling / 20):.5f}"


async def _encoded(mix: Path, out: Path, chain: str) -> SoundFindings:
    coder = ("-c:a", "aac", "-aac_coder", "fast", "-b:a", "192k", "-ar", str(SAMPLE_RATE), "-ac", "2")
    await ffmpeg("-i", mix, "-af", chain, *coder, out)
    return await measure_sound(out)
