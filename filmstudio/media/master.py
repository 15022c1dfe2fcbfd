"""Mastering: the mix at −14 LUFS with true peaks under −1 dBTP, as AAC 192 kb/s."""

import re
from pathlib import Path

from filmstudio.errors import ToolFailed
from filmstudio.media.ffmpeg import ffmpeg

TARGET_LUFS = -14.0
CEILING_DB = -2.2
"""The limiter's ceiling: AAC adds up to about a decibel to true peaks."""
LIMITER = (
    f"aresample=192000,alimiter=level=false:attack=3:release=80:limit={10 ** (CEILING_DB / 20):.5f},aresample=48000"
)
NEAR = 0.3
"""LU; a second pass corrects what the limiter took away."""


async def measured_loudness(sound: Path, before: str = "anull") -> float:
    """Integrated loudness in LUFS by ffmpeg's EBU R128 meter."""
    words = await ffmpeg("-i", sound, "-af", f"{before},ebur128=framelog=quiet", "-f", "null", "-")
    found = re.findall(r"I:\s+(-?[\d.]+|-inf|nan) LUFS", words)
    if not found:
        raise ToolFailed("ffmpeg did not tell the loudness of the mix")
    return float(found[-1])


async def master(mix: Path, out: Path) -> None:
    """Write the mastered sound; silence stays silence."""
    measured = await measured_loudness(mix)
    chain = "anull"
    if measured > -69:
        chain = _chain(TARGET_LUFS - measured)
        after = await measured_loudness(mix, chain)
        if abs(after - TARGET_LUFS) > NEAR:
            chain = _chain(TARGET_LUFS - measured + min(6.0, TARGET_LUFS - after))
    await ffmpeg("-i", mix, "-af", chain, "-c:a", "aac", "-b:a", "192k", "-ar", "48000", "-ac", "2", out)


def _chain(decibels: float) -> str:
    return f"volume={decibels:.2f}dB,{LIMITER}"
