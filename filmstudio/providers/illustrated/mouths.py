"""Mouths: from the sounds of a line to the shape of the lips in every frame.

Nine shapes after Preston Blair, as Rhubarb Lip Sync names them. A mouth goes 65 % of the way to its next shape a
frame, but lips that must meet (m, b, p) or touch the teeth (f, v) do so in time: a viewer forgives a lazy vowel, not
an open "b".
"""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from filmstudio.film.assets import Phone
from filmstudio.film.clock import Rate
from filmstudio.providers.illustrated.figures import REST, VISEMES, Mouth

SHAPES: dict[str, str] = {
    "A": "mbpɓⱮɱ",
    "B": "sztdnkgɡŋʃʒθðjhçxɣʧʤʦʣɕʑɖʈɳʂʐɲcɟqʔɦʰTiɪᵻyʲɨ",
    "C": "eɛəɜʌɚɝɐᵊAɤ",
    "D": "aɑæɶIWä",
    "E": "oɔɒOQYøœɵ",
    "F": "uʊwʉɯɥʷ",
    "G": "fvʋ",
    "H": "lrɹɾɽɭʎɫɻʀʁɺ",
}
"""IPA symbols of each shape, with the capitals that Kokoro writes for English diphthongs."""
VISEME = {symbol: shape for shape, symbols in SHAPES.items() for symbol in symbols}
SILENT = frozenset(" .,;:!?…—–-\"'“”«»()¿¡।॥\n")
GLIDE = 0.65
"""Share of the way to the next shape in a frame."""
CALM_FRAMES = 8
"""Frames over which loudness is smoothed."""
SHUT = frozenset("AG")


def shape_of(symbol: str) -> str | None:
    """The shape of a sound: "X" for silence, None for marks (length, stress) that change nothing."""
    base = next((letter for letter in symbol if letter in VISEME), None)
    if base:
        return VISEME[base]
    return "X" if not symbol or all(letter in SILENT for letter in symbol) else None


def heard(phones: Sequence[Phone], start: int, end: int) -> str:
    """The shape for the samples of a frame: a closure that fills a third of it, else what fills most of it."""
    share: dict[str, int] = {}
    for phone in phones:
        if phone.end <= start or phone.start >= end:
            continue
        shape = shape_of(phone.symbol)
        if shape:
            share[shape] = share.get(shape, 0) + min(end, phone.end) - max(start, phone.start)
    closed = next((shape for shape in SHUT if share.get(shape, 0) * 3 >= end - start), None)
    return closed or max(share, key=lambda shape: share[shape], default="X")


def loudness(file: str, rate: Rate, frames: int) -> list[float]:
    """0 to 1 for every frame of a sound: root mean square against its own loud passages."""
    samples, _ = soundfile.read(Path(file), dtype="float32", always_2d=True)  # pyright: ignore[reportUnknownVariableType]
    mono: NDArray[np.float32] = np.asarray(samples, np.float32).mean(axis=1)  # pyright: ignore[reportUnknownArgumentType]
    edges = [min(len(mono), rate.samples(frame)) for frame in range(frames + 1)]
    levels = [float(np.sqrt(np.mean(np.square(mono[a:b])))) if b > a else 0.0 for a, b in pairwise(edges)]
    loud = max(1e-4, float(np.percentile(levels, 92)) if levels else 1e-4)
    return [min(1.0, level / loud) for level in levels]


def spoken(phones: Sequence[Phone], file: str, rate: Rate) -> list[Mouth]:
    """The mouth in every frame of a line, from the frame in which it begins."""
    frames = rate.frames_covering(max((phone.end for phone in phones), default=0)) + 2
    energy = _calmed(loudness(file, rate, frames))
    now = VISEMES["X"]
    mouths: list[Mouth] = []
    for frame in range(frames):
        shape = heard(phones, rate.samples(frame), rate.samples(frame + 1))
        wanted = VISEMES[shape]
        glide = 1.0 if shape in SHUT else GLIDE
        opened = 0.72 + 0.28 * energy[frame]
        wanted = (wanted[0], wanted[1] * opened, *wanted[2:])
        now = tuple(a + (b - a) * glide for a, b in zip(now, wanted, strict=True))
        mouths.append(Mouth(now, energy[frame]))
    return mouths


def on_stage(lines: Sequence[tuple[int, Sequence[Mouth]]], frames: int) -> list[Mouth]:
    """One character's mouth through a shot; lines are (start frame, mouths). Between them it rests."""
    shot = [REST] * frames
    for start, mouths in lines:
        for frame, mouth in enumerate(mouths, start):
            if 0 <= frame < frames:
                shot[frame] = mouth
    return shot


def on_twos(mouths: Sequence[Mouth], frame: int) -> Mouth:
    """The mouth of a drawing that stands for this frame and the next: the more closed of the two."""
    pair = mouths[frame : frame + 2]
    shut = [mouth for mouth in pair if mouth.shape[1] < 0.05]
    return shut[0] if shut else pair[0]


def _calmed(levels: Sequence[float]) -> list[float]:
    half = CALM_FRAMES // 2
    return [float(np.mean(levels[max(0, i - half) : i + half])) for i in range(len(levels))]
