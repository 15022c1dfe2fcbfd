"""Outdoors: forest, garden, village, night."""

import numpy as np

from filmstudio.providers.composer.beds.loop import SECONDS, air, at_level, gusts, put, roomy, silence
from filmstudio.providers.composer.effects.animals import croak, owl, song, woof
from filmstudio.providers.composer.effects.bells import ghanta
from filmstudio.providers.composer.signal import Chance, Signal, Stereo, laid, lowpass, modes, samples


def _birds(chance: Chance, singers: int, songs: int) -> Stereo:
    """Each singer has a place, a distance and a pitch, and repeats itself."""
    bed = silence()
    for _ in range(singers):
        base, pan, near = chance.uniform(2300, 4600), chance.uniform(0.05, 0.95), chance.uniform(0.2, 0.8)
        first = chance.uniform(0, SECONDS)
        for turn in range(songs):
            phrase = song(chance, base, int(chance.integers(3, 8)))
            at = first + turn * SECONDS / songs + chance.uniform(-0.8, 0.8)
            put(bed, at % SECONDS, lowpass(phrase, 2600 + 4000 * near, 1), pan, near)
    return roomy(bed, 1.6, 0.35)


def _leaves(chance: Chance) -> Stereo:
    rustle = air(chance, (600, -26), (1800, -4), (3500, 0), (7000, -12), (14000, -36)) * gusts(chance, 1, 9, 0.4)
    breeze = air(chance, (50, -4), (140, 0), (400, -14), (1200, -40)) * gusts(chance, 1, 6, 0.25)
    return at_level(rustle, 0.018) + at_level(breeze, 0.03)


def forest(chance: Chance) -> Stereo:
    """Leaves and many birds, near and far; a woodpecker once."""
    taps = [(place * 0.055, modes(0.06, ((900, 1.0, 0.04), (1700, 0.4, 0.02)))) for place in range(11)]
    wood = silence()
    put(wood, 11.3, laid(0.8, *taps), 0.8, 1.0)
    return _leaves(chance) * 1.2 + at_level(_birds(chance, 5, 2), 0.028) + at_level(roomy(wood, 2.0, 0.6), 0.003)


def garden(chance: Chance) -> Stereo:
    """A mild day: a breeze and a few birds."""
    return _leaves(chance) + at_level(_birds(chance, 3, 2), 0.018)


def village(chance: Chance) -> Stereo:
    """Birds, a dog two lanes away, a cow's bell."""
    far = silence()
    for at in (4.1, 4.5, 5.2):
        put(far, at, lowpass(woof(chance, 1.1), 1100), 0.25, 0.6)
    for at in (9.0, 9.7, 10.9, 15.4):
        put(far, at, lowpass(ghanta(chance), 2200), 0.75, chance.uniform(0.1, 0.25))
    return _leaves(chance) + at_level(_birds(chance, 3, 2), 0.016) + at_level(roomy(far, 1.4, 0.6), 0.012)


def night(chance: Chance) -> Stereo:
    """Crickets at three distances, a frog, an owl far off."""
    bed = silence()
    for pitch, pan, level, period in ((3900, 0.2, 0.6, 0.6), (4350, 0.75, 0.4, 0.5), (3600, 0.5, 0.2, 0.45)):
        count = round(SECONDS / period)
        for turn in range(count):
            if chance.random() < 0.93:
                at = turn * SECONDS / count + chance.uniform(0, 0.02)
                put(bed, at, _trill(pitch * chance.uniform(0.995, 1.005)), pan, level * chance.uniform(0.8, 1))
    far = silence()
    put(far, 6.0, owl(chance), 0.35, 1.0)
    for at in (2.0, 11.6, 12.4):
        put(far, at, croak(chance), 0.8, 0.3)
    dark = air(chance, (40, -2), (100, 0), (300, -12), (1500, -36)) * gusts(chance, 1, 5, 0.2)
    return at_level(dark, 0.022) + at_level(bed, 0.024) + at_level(roomy(far, 2.4, 0.8), 0.012)


def _trill(pitch: float) -> Signal:
    """Three pulses of a scraper."""
    pulse = modes(0.034, ((pitch, 1.0, 0.2), (pitch * 2, 0.08, 0.2)))
    soft = pulse * np.sin(np.pi * np.linspace(0, 1, samples(0.034))) ** 2
    return laid(0.11, (0.0, soft), (0.036, soft), (0.072, 0.8 * soft))
