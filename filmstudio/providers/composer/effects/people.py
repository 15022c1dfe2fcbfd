"""What bodies do."""

import numpy as np

from filmstudio.providers.composer.effects.throats import Shape, mouth, throat
from filmstudio.providers.composer.signal import (
    Chance,
    Signal,
    bandpass,
    burst,
    buzz,
    clock,
    curve,
    laid,
    lowpass,
    spoken,
    swept,
    white,
    wobble,
)


def clap(chance: Chance) -> Signal:
    """Two hands: a burst around the pocket of air between them (Repp, "The sound of two hands clapping", 1987)."""
    pocket = chance.uniform(750, 2100)
    return bandpass(burst(0.09, chance.uniform(0.018, 0.05), chance), pocket * 0.6, pocket * 1.7, 1)


def applause(chance: Chance) -> Signal:
    """Forty people for three and a half seconds, who stop one by one."""
    length = 3.8
    events: list[tuple[float, Signal]] = []
    for _ in range(40):
        at, until = chance.uniform(0, 0.5), chance.uniform(2.4, 3.6)
        period, near = chance.uniform(0.2, 0.31), chance.uniform(0.15, 1.0)
        while at < until:
            events.append((at, clap(chance) * near))
            at += period * chance.uniform(0.9, 1.1)
    return laid(length, *events) * curve(length, (0, 0.5), (0.5, 1), (2.3, 0.9), (3.5, 0.25), (length, 0))


def heartbeat(chance: Chance) -> Signal:
    """Lub-dub, three times."""
    events: list[tuple[float, Signal]] = []
    for beat in range(3):
        for after, start, end, level in ((0.0, 78, 46, 1.0), (0.27, 92, 58, 0.7)):
            length = 0.26
            tone = swept(curve(length, (0, start), (0.09, end), (length, end - 6))) * np.exp(-clock(length) * 19)
            skin = lowpass(burst(length, 0.07, chance), 160) * 1.2
            events.append((beat * 0.86 + after, (tone + skin) * np.minimum(1, clock(length) / 0.008) * level))
    return laid(2.5, *events)


def snore(chance: Chance) -> Signal:
    """In with a flutter of the palate, out with a sigh."""
    length = 1.5
    flutter = buzz(curve(length, (0, 32), (0.7, 48), (length, 38)) * (1 + 0.1 * wobble(length, 12, chance)), 0.9)
    drawn = spoken(flutter + 0.1 * white(length, chance), ((210, 80, 1.0), (620, 160, 0.7), (1400, 400, 0.3)))
    inward = drawn / np.abs(drawn).max() * curve(length, (0, 0), (0.5, 0.7), (1.2, 1), (length, 0))
    out = spoken(white(length, chance), ((500, 250, 0.5), (1500, 700, 0.35))) * curve(
        length, (0, 0), (0.25, 0.3), (length, 0)
    )
    return laid(3.2, (0.0, inward), (1.75, out))


def scream(chance: Chance) -> Signal:
    """A shriek: strained folds, a wide mouth, and the walls' answer. Roughness is what alarms (Arnal 2015)."""
    length = 1.05
    line = ((0, 420), (0.07, 780), (0.2, 960), (0.55, 900), (0.8, 780), (length, 480))
    source = throat(chance, line, bright=0.8, rough=0.45, breath=0.12)
    source *= 1 + 0.35 * np.sin(2 * np.pi * np.cumsum(62 + 9 * wobble(length, 8, chance)) / 48_000)
    wide: Shape = ((1050, 180, 1.0), (1600, 220, 0.8), (2900, 350, 0.6), (3900, 500, 0.35))
    shut: Shape = ((650, 150, 1.0), (1400, 250, 0.5), (2700, 400, 0.2))
    sound = mouth(source, (0, shut), (0.1, wide), (0.75, wide), (length, shut))
    dry = np.tanh(1.8 * sound / np.abs(sound).max()) * curve(
        length, (0, 0), (0.04, 0.8), (0.3, 1), (0.7, 0.8), (length, 0)
    )
    walls = ((0.031, 2600, 0.22), (0.067, 2000, 0.16), (0.113, 1600, 0.12), (0.19, 1200, 0.07))
    return laid(1.5, (0.0, dry), *((delay, lowpass(dry, hertz, 1) * level) for delay, hertz, level in walls))
