"""Shaping a voice: age, gender, emotion and chant, with the WORLD vocoder (Morise et al., 2016; pyworld, MIT)."""

import warnings

import numpy as np
from numpy.typing import NDArray

from filmstudio.providers.kokoro.manner import PLAIN, Shape

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # pyworld 0.3.5 asks pkg_resources for its own version
    import pyworld

Signal = NDArray[np.float64]
VOWELS = "əaɪiʊueoɔɑæɛʌɐɜɚᵻ"
FRAME_MS = 5.0


def reshape(sound: Signal, rate: int, shape: Shape) -> Signal:
    """The sound with another body behind it; its length is `shape.length(len(sound))`."""
    if shape == PLAIN:
        return sound
    pitch, times, envelope, noise = _analyse(sound, rate)
    bins = np.arange(envelope.shape[1], dtype=np.float64)
    if shape.formants != 1:
        envelope = np.stack([_moved(row, bins / shape.formants, bins) for row in envelope])
    voiced = pitch > 0
    if voiced.any():
        middle = float(np.median(np.log(pitch[voiced])))
        melody = np.exp(middle + (np.log(np.where(voiced, pitch, 1)) - middle) * shape.melody) * shape.pitch
        shake = 1 + shape.tremor * np.sin(2 * np.pi * 5.5 * times)
        pitch = np.where(voiced, melody * shake, 0.0)
    noise = np.clip(noise + shape.breath, 0, 1)
    if shape.stretch != 1:
        pick = np.linspace(0, len(pitch) - 1, round(len(pitch) * shape.stretch)).astype(int)
        pitch, envelope, noise = pitch[pick], envelope[pick], noise[pick]
    return _exactly(_synthesise(pitch, envelope, noise, rate), shape.length(len(sound)))


MELODY = (1, 1, 9 / 8, 1, 1, 15 / 16, 1, 9 / 8)
"""Scale steps over the tonic for the syllables of a quarter verse, in the manner of three-note recitation."""
CADENCE = (9 / 8, 5 / 4, 9 / 8, 1)
"""The last four syllables before a pause."""


def chant(sound: Signal, rate: int, symbols: tuple[tuple[str, int, int], ...], tonic: float) -> Signal:
    """Speech recited on a tonic in hertz: one step of the scale a syllable, with glides and a light vibrato."""
    pitch, times, envelope, noise = _analyse(sound, rate)
    melody = np.full(len(times), tonic)
    for (start, end), step in zip(*_melody(symbols), strict=True):
        melody[(times >= start / rate - 0.06) & (times < end / rate + 0.1)] = tonic * step
    window = np.hanning(17)
    melody = np.exp(np.convolve(np.log(np.pad(melody, 8, "edge")), window / window.sum(), "valid"))
    melody *= 1 + 0.004 * np.sin(2 * np.pi * 5 * times)
    return _exactly(_synthesise(np.where(pitch > 0, melody, 0), envelope, noise, rate), len(sound))


def _melody(symbols: tuple[tuple[str, int, int], ...]) -> tuple[list[tuple[int, int]], list[float]]:
    """Where the syllables are, and the step each is sung on; every phrase ends with the cadence."""
    spans: list[tuple[int, int]] = []
    steps: list[float] = []
    phrase: list[tuple[int, int]] = []
    for symbol, start, end in (*symbols, (".", 0, 0)):
        if symbol in VOWELS:
            phrase.append((start, end))
        elif symbol in ",.?!—…" and phrase:
            tune = [MELODY[i % len(MELODY)] for i in range(len(phrase))]
            tune[-len(CADENCE) :] = CADENCE[-len(tune) :]
            spans, steps, phrase = spans + phrase, steps + tune, []
    return spans, steps


def _analyse(sound: Signal, rate: int) -> tuple[Signal, Signal, Signal, Signal]:
    sound = np.ascontiguousarray(sound, dtype=np.float64)
    pitch, times = pyworld.dio(sound, rate, f0_floor=60, f0_ceil=500, frame_period=FRAME_MS)
    pitch = pyworld.stonemask(sound, pitch, times, rate)
    return pitch, times, pyworld.cheaptrick(sound, pitch, times, rate), pyworld.d4c(sound, pitch, times, rate)


def _synthesise(pitch: Signal, envelope: Signal, noise: Signal, rate: int) -> Signal:
    pitch, envelope, noise = (np.ascontiguousarray(part, dtype=np.float64) for part in (pitch, envelope, noise))
    return pyworld.synthesize(pitch, envelope, noise, rate, FRAME_MS)


def _moved(row: Signal, at: Signal, bins: Signal) -> Signal:
    """A spectral envelope read at other places, interpolated in the logarithm."""
    return np.exp(np.interp(at, bins, np.log(row + 1e-16)))


def _exactly(sound: Signal, samples: int) -> Signal:
    return np.pad(sound[:samples], (0, max(0, samples - len(sound))))
