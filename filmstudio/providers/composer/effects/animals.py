"""Animals: a source like their throat's, through their mouth."""

import numpy as np

from filmstudio.providers.composer.effects.throats import Shape, mouth, outdoors, throat
from filmstudio.providers.composer.signal import (
    Chance,
    Signal,
    bandpass,
    buzz,
    clock,
    curve,
    laid,
    samples,
    spoken,
    swept,
    white,
    wobble,
)


def woof(chance: Chance, size: float = 1.0) -> Signal:
    """One bark: a rough pitch that jumps up and drops while the mouth opens and shuts."""
    length = 0.22
    line = ((0, 260 / size), (0.03, 560 / size), (0.09, 470 / size), (0.15, 330 / size), (length, 200 / size))
    source = throat(chance, line, bright=0.86, rough=0.7, breath=0.5)
    shut: Shape = ((420 / size, 150, 1.0), (1000 / size, 250, 0.4), (2300 / size, 500, 0.15))
    wide: Shape = ((700 / size, 170, 1.0), (1350 / size, 230, 0.9), (2700 / size, 450, 0.5), (3900 / size, 700, 0.2))
    sound = mouth(source, (0.0, shut), (0.06, wide), (0.13, wide), (length, shut))
    return np.tanh(2.0 * sound / np.abs(sound).max()) * curve(length, (0, 0), (0.014, 1), (0.09, 0.9), (length, 0))


def bark(chance: Chance) -> Signal:
    """Twice."""
    return outdoors(laid(0.55, (0.0, woof(chance)), (0.29, 0.9 * woof(chance, 1.04))))


def meow(chance: Chance) -> Signal:
    """Mi, a, u: the pitch arches, the mouth opens and closes."""
    length = 0.82
    line = ((0, 470), (0.07, 600), (0.2, 690), (0.38, 660), (0.6, 540), (length, 390))
    source = throat(chance, line, bright=0.74, rough=0.18, breath=0.06)
    closed: Shape = ((420, 140, 0.7), (1500, 300, 0.15))
    thin: Shape = ((620, 160, 1.0), (2700, 350, 0.5), (3600, 500, 0.3))
    wide: Shape = ((1150, 220, 1.0), (1850, 280, 0.8), (3300, 500, 0.35), (4600, 800, 0.15))
    round_: Shape = ((600, 150, 1.0), (1050, 200, 0.5), (2900, 500, 0.1))
    sound = mouth(
        source, (0, closed), (0.07, thin), (0.16, thin), (0.33, wide), (0.5, wide), (0.72, round_), (length, closed)
    )
    loud = curve(length, (0, 0), (0.05, 0.45), (0.3, 1), (0.5, 0.85), (0.7, 0.35), (length, 0))
    return outdoors(sound * loud)


def chirp(chance: Chance, base: float) -> Signal:
    """One syllable of a songbird: a whistle that sweeps fast."""
    length = chance.uniform(0.05, 0.13)
    shape = chance.permutation(np.array((0.82, 1.0, 1.22)))
    pitch = base * curve(length, (0, shape[0]), (length * 0.4, shape[1]), (length, shape[2]))
    envelope = np.sin(np.pi * np.linspace(0, 1, samples(length))) ** 1.3
    return swept(pitch + base * 0.03 * np.sin(2 * np.pi * 45 * clock(length))) * envelope


def song(chance: Chance, base: float, syllables: int) -> Signal:
    """A phrase: a few different syllables, some repeated."""
    words = [chirp(chance, base * chance.uniform(0.85, 1.2)) for _ in range(3)]
    events = [
        (place * 0.155 + chance.uniform(0, 0.03), words[int(chance.integers(0, 3))] * chance.uniform(0.5, 1))
        for place in range(syllables)
    ]
    return laid(syllables * 0.155 + 0.25, *events)


def bird(chance: Chance) -> Signal:
    """A short song."""
    return song(chance, 3300, 7)


def gull(chance: Chance) -> Signal:
    """Two or three mewing cries."""
    events: list[tuple[float, Signal]] = []
    for cry in range(int(chance.integers(2, 4))):
        length = 0.5
        pitch = curve(length, (0, 850), (0.1, 1250), (0.25, 1150), (length, 780)) * (
            1 + 0.02 * wobble(length, 25, chance)
        )
        throat = spoken(buzz(pitch, 0.7), ((1200, 300, 1.0), (2300, 400, 0.6), (3400, 600, 0.2)))
        events.append((cry * 0.62, throat * curve(length, (0, 0), (0.06, 1), (0.3, 0.8), (length, 0))))
    return laid(2.2, *events)


def owl(chance: Chance) -> Signal:
    """Hoo, hu-hoo."""
    events: list[tuple[float, Signal]] = []
    for at, length, level in ((0.0, 0.42, 1.0), (0.75, 0.16, 0.6), (0.98, 0.6, 0.9)):
        pitch = curve(length, (0, 330), (length * 0.3, 372), (length, 345))
        envelope = np.sin(np.pi * np.linspace(0, 1, samples(length))) ** 0.8
        events.append((at, (swept(pitch) + 0.12 * swept(2 * pitch)) * envelope * level))
    return laid(1.8, *events)


def cricket(chance: Chance, pitch: float, seconds: float) -> Signal:
    """Groups of three pulses, as a file drawn over a scraper."""
    time = clock(seconds)
    period, pulse = chance.uniform(0.42, 0.62), 0.034
    within = np.mod(time, period)
    place = np.mod(within, pulse) / pulse
    envelope = np.where(within < 3 * pulse, np.sin(np.pi * place) ** 2, 0.0)
    return np.sin(2 * np.pi * pitch * time) * envelope


def croak(chance: Chance) -> Signal:
    """A frog."""
    length = 0.32
    trill = buzz(curve(length, (0, 46), (length, 62)), 0.9)
    call = spoken(trill, ((480, 90, 1.0), (980, 150, 0.6))) + 0.02 * bandpass(white(length, chance), 400, 1200)
    return call * np.sin(np.pi * np.linspace(0, 1, samples(length)))


def frog(chance: Chance) -> Signal:
    """Rib-bit, twice."""
    return laid(1.3, *((at, croak(chance) * level) for at, level in ((0.0, 1.0), (0.28, 0.7), (0.75, 0.9), (1.0, 0.6))))
