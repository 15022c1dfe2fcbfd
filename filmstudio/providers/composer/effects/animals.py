"""Animals: a source like their throat's, through their mouth."""

import numpy as np

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
    """One bark: a pitch that jumps up and drops while the mouth opens and shuts; rough."""
    length = 0.2
    pitch = (
        curve(length, (0, 290), (0.035, 560), (0.09, 480), (length, 240))
        / size
        * (1 + 0.05 * wobble(length, 90, chance))
    )
    throat = buzz(pitch, 0.86) + 0.25 * white(length, chance) * curve(length, (0, 1), (0.05, 0.5), (length, 0.8))
    mouth = spoken(throat, ((620 / size, 170, 1.0), (1150 / size, 220, 0.9), (2500 / size, 500, 0.4)))
    return np.tanh(2.2 * mouth / np.abs(mouth).max()) * curve(length, (0, 0), (0.018, 1), (0.09, 0.85), (length, 0))


def bark(chance: Chance) -> Signal:
    """Twice."""
    return laid(0.55, (0.0, woof(chance)), (0.3, 0.9 * woof(chance, 1.04)))


def meow(chance: Chance) -> Signal:
    """Mi, a, u: the pitch arches, the mouth opens and closes."""
    length = 0.85
    pitch = curve(length, (0, 560), (0.15, 720), (0.4, 690), (length, 430)) * (1 + 0.008 * wobble(length, 18, chance))
    throat = buzz(pitch, 0.8) + 0.03 * white(length, chance)
    narrow = spoken(throat, ((700, 200, 1.0), (2500, 300, 0.6)))
    open_ = spoken(throat, ((1050, 250, 1.0), (1800, 300, 0.8), (3200, 600, 0.25)))
    openness = curve(length, (0, 0), (0.12, 0.1), (0.32, 1), (0.55, 0.8), (length, 0))
    return (narrow * (1 - openness) + open_ * openness) * curve(
        length, (0, 0), (0.06, 0.7), (0.3, 1), (0.6, 0.8), (length, 0)
    )


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
