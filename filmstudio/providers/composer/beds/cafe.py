"""A cafe: people who talk without words, cups, and a fan."""

import numpy as np

from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.providers.composer.beds.loop import SECONDS, air, at_level, coloured, put, roomy, silence
from filmstudio.providers.composer.effects.throats import Shape, mouth, throat
from filmstudio.providers.composer.signal import Chance, Signal, Stereo, bandpass, curve, lowpass, modes, white

VOWELS: tuple[Shape, ...] = (
    ((730, 90, 1.0), (1090, 110, 0.6), (2440, 170, 0.25), (3400, 250, 0.1)),
    ((530, 80, 1.0), (1840, 110, 0.45), (2480, 170, 0.25), (3500, 250, 0.1)),
    ((290, 70, 1.0), (2250, 120, 0.3), (2900, 190, 0.2), (3500, 250, 0.1)),
    ((570, 80, 1.0), (840, 100, 0.6), (2410, 170, 0.12), (3300, 250, 0.06)),
    ((320, 70, 1.0), (900, 100, 0.4), (2240, 170, 0.1), (3200, 250, 0.05)),
    ((500, 80, 1.0), (1450, 110, 0.5), (2450, 170, 0.2), (3400, 250, 0.1)),
)
"""ah, e, ee, aw, oo and uh of a man (Peterson and Barney 1952)."""
GUESTS = 12


def cafe(chance: Chance) -> Stereo:
    """Talk, cups, and a fan."""
    talk = silence()
    for guest in range(GUESTS):
        _guest(talk, chance, deep=guest % 2 == 0)
    cups = silence()
    for _ in range(9):
        base = chance.uniform(1500, 3200)
        clink = modes(0.4, ((base, 1.0, 0.25), (base * 2.3, 0.5, 0.12), (base * 3.9, 0.2, 0.06)))
        put(cups, chance.uniform(0, SECONDS), clink, chance.random(), chance.uniform(0.2, 0.8))
    fan = air(chance, (50, -6), (120, 0), (400, -10), (2000, -30))
    murmur = coloured(roomy(talk, 0.9, 0.9), (90, -3), (400, 0), (1200, 3), (3000, -1), (7000, -14))
    return at_level(murmur, 0.06) + at_level(roomy(cups, 0.9, 0.5), 0.006) + at_level(fan, 0.022)


def _guest(bed: Stereo, chance: Chance, *, deep: bool) -> None:
    """One talker, near or far, who takes turns with a few sentences."""
    base = chance.uniform(88, 125) if deep else chance.uniform(165, 225)
    pan, near = chance.uniform(0.05, 0.95), chance.uniform(0.2, 1.0) ** 1.5
    sentences = [lowpass(_sentence(chance, base, 1.0 if deep else 1.16), 1200 + 3200 * near, 1) for _ in range(2)]
    at = chance.uniform(0, 4)
    while at < SECONDS - 1:
        sentence = sentences[int(chance.integers(0, len(sentences)))]
        put(bed, at, sentence, pan, near * chance.uniform(0.6, 1.1))
        at += len(sentence) / SAMPLE_RATE + chance.uniform(0.2, 3.2)


def _sentence(chance: Chance, base: float, size: float) -> Signal:
    """Four to nine syllables that fall and are leant on here and there; the mouth closes between them."""
    starts = [float(at) for at in np.cumsum(chance.uniform(0.12, 0.24, int(chance.integers(4, 10))))]
    length = starts[-1] + 0.3
    leant = [(at, base * (1.12 - 0.28 * at / length + chance.uniform(-0.06, 0.2))) for at in starts]
    line = ((0.0, base * 1.15), *leant, (length, base * 0.8))
    lips = ((point, level) for at in starts for point, level in ((at - 0.05, 0.12), (at, 1.0), (at + 0.05, 0.85)))
    opened = curve(length, (0.0, 0.0), *lips, (length, 0.0))
    vowels = [(at, _sized(VOWELS[int(chance.integers(0, len(VOWELS)))], size)) for at in starts]
    voiced = mouth(throat(chance, line, bright=0.86, rough=0.12, breath=0.08), *vowels) * opened
    hiss = bandpass(white(length, chance), 2200, 7000, 1) * np.maximum(0, 0.5 - opened)
    return voiced / np.abs(voiced).max() + chance.uniform(0, 0.2) * hiss


def _sized(shape: Shape, size: float) -> Shape:
    return tuple((hertz * size, width, level) for hertz, width, level in shape)
