"""What bodies do."""

import numpy as np

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
    """A stylised shriek, short, with the air of a room around it."""
    length = 0.95
    pitch = curve(length, (0, 520), (0.12, 930), (0.5, 980), (length, 620)) * (
        1 + 0.012 * np.sin(2 * np.pi * 7 * clock(length))
    )
    throat = buzz(pitch * (1 + 0.012 * wobble(length, 60, chance)), 0.72) + 0.05 * white(length, chance)
    mouth = spoken(throat, ((1000, 200, 1.0), (1650, 250, 0.7), (2900, 400, 0.35)))
    dry = mouth * curve(length, (0, 0), (0.05, 0.9), (0.55, 1), (length, 0))
    return laid(1.4, (0.0, dry), (0.09, lowpass(dry, 1800) * 0.2), (0.17, lowpass(dry, 1400) * 0.14))
