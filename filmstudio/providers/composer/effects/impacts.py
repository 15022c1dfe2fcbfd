"""Things that hit things."""

import numpy as np

from filmstudio.providers.composer.signal import (
    Chance,
    Signal,
    bandpass,
    burst,
    clock,
    curve,
    highpass,
    laid,
    lowpass,
    modes,
    swept,
    white,
    wobble,
)


def thunder(chance: Chance) -> Signal:
    """A crack, then rumbling from farther and farther along the bolt (Few, "Thunder", 1975)."""
    length = 4.0
    rolls = sum(
        curve(length, (0, 0), (at, 0), (at + 0.06, 1), (at + fall, 0), (length, 0)) * level
        for at, fall, level in ((0.05, 1.2, 1.0), (0.55, 0.9, 0.6), (1.1, 1.3, 0.75), (1.9, 1.4, 0.5), (2.6, 1.3, 0.3))
    )
    deep = lowpass(lowpass(white(length, chance), 95), 160) * 9 * rolls * (1 + 0.35 * wobble(length, 9, chance))
    crack = bandpass(burst(length, 0.35, chance), 300, 3500, 1) * 1.3
    tear = bandpass(burst(length, 0.9, chance), 120, 900, 1) * 1.5 * (1 + 0.5 * wobble(length, 30, chance))
    return np.tanh(1.2 * (deep + crack + tear)) * curve(length, (0, 1), (3.0, 1), (length, 0))


def thud(chance: Chance) -> Signal:
    """Something heavy and soft on a floor."""
    length = 0.6
    body = swept(curve(length, (0, 105), (0.05, 72), (length, 52))) * np.exp(-clock(length) * 13)
    return (
        body + 0.5 * lowpass(burst(length, 0.12, chance), 500) + 0.12 * bandpass(burst(length, 0.05, chance), 900, 2600)
    )


def crash(chance: Chance) -> Signal:
    """Pots, planks and shards, one after the other."""
    length = 1.9
    pieces: list[tuple[float, Signal]] = [
        (0.0, 1.2 * thud(chance)),
        (0.0, bandpass(burst(0.5, 0.4, chance), 300, 6000)),
    ]
    for place in range(26):
        at = 0.01 + 1.3 * (place / 26) ** 1.6 + chance.uniform(0, 0.05)
        base = chance.uniform(350, 2600)
        partials = tuple((base * ratio, 1 / ratio, chance.uniform(0.1, 0.45)) for ratio in (1, 1.58, 2.24, 2.92))
        pieces.append((at, modes(0.5, partials) * chance.uniform(0.1, 0.5) * (1 - place / 32)))
    return laid(length, *pieces)


def bang(chance: Chance) -> Signal:
    """A blast of air and its echoes off walls."""
    length = 1.4
    blast = burst(length, 0.09, chance) * 1.6 + lowpass(burst(length, 0.35, chance), 700) * 2.5
    boom = swept(curve(length, (0, 130), (0.08, 60), (length, 42))) * np.exp(-clock(length) * 12) * 1.6
    dry = np.tanh(1.5 * (blast + boom))
    echoes = [
        (delay, lowpass(dry, 1800 - 7000 * delay) * level) for delay, level in ((0.07, 0.3), (0.13, 0.22), (0.21, 0.12))
    ]
    return laid(length, (0.0, dry), *echoes)


def slam(chance: Chance) -> Signal:
    """A door into its frame: wood, latch, and the wall."""
    wood = modes(
        0.8, ((68, 1.0, 0.35), (112, 0.7, 0.3), (187, 0.6, 0.22), (291, 0.4, 0.15), (433, 0.3, 0.1), (760, 0.15, 0.07))
    )
    hit = lowpass(burst(0.8, 0.1, chance), 2600) * 1.3
    latch = bandpass(burst(0.12, 0.04, chance), 1800, 5200) * 0.35
    return laid(0.9, (0.0, wood + hit), (0.012, latch), (0.075, latch * 0.6), (0.045, lowpass(wood, 300) * 0.3))


def knock(chance: Chance) -> Signal:
    """Knuckles on a wooden door, three times."""
    events: list[tuple[float, Signal]] = []
    for at, level in ((0.0, 0.9), (0.23, 0.8), (0.45, 1.0)):
        wood = modes(0.3, ((185, 1.0, 0.16), (312, 0.7, 0.12), (540, 0.45, 0.08), (905, 0.3, 0.05), (1650, 0.12, 0.03)))
        tap = bandpass(burst(0.3, 0.018, chance), 700, 3200) * 0.8
        events.append((at + chance.uniform(0, 0.012), level * (wood + tap)))
    return laid(0.85, *events)


def drum(chance: Chance) -> Signal:
    """A big hand drum: four strokes, the last one strong. Modes of a membrane with air (Rossing 1992)."""
    ratios = ((1.0, 1.0, 0.7), (1.5, 0.55, 0.4), (1.99, 0.4, 0.3), (2.44, 0.25, 0.22), (2.89, 0.15, 0.16))
    skin = modes(1.0, tuple((82 * ratio, level, fall) for ratio, level, fall in ratios))
    stroke = skin + lowpass(burst(1.0, 0.05, chance), 1800) * 0.6
    return laid(2.0, *((at, stroke * level) for at, level in ((0, 0.8), (0.36, 0.5), (0.54, 0.55), (0.72, 1.0))))


def footsteps(chance: Chance) -> Signal:
    """Four steps: heel, then sole, alternating feet."""
    events: list[tuple[float, Signal]] = []
    for step in range(4):
        at = step * 0.52 + chance.uniform(0, 0.02)
        pitch = 1.0 + 0.06 * (step % 2) + chance.uniform(-0.03, 0.03)
        body = modes(0.2, ((95 * pitch, 0.8, 0.1), (210 * pitch, 0.4, 0.06), (420 * pitch, 0.25, 0.04)))
        heel = body + bandpass(burst(0.2, 0.03, chance), 300, 2400) * 0.7
        sole = bandpass(burst(0.2, 0.09, chance), 700, 4000, 1) * 0.16
        events += [(at, heel), (at + 0.075, sole), (at + 0.09, body * 0.3)]
    return laid(2.2, *events)


def glass(chance: Chance) -> Signal:
    """A pane bursts and its pieces tinkle down."""
    pieces: list[tuple[float, Signal]] = [(0.0, highpass(burst(0.3, 0.14, chance), 1500) * 0.9)]
    for place in range(46):
        at = 0.004 + 1.15 * (place / 46) ** 2 + chance.uniform(0, 0.04)
        base = chance.uniform(1900, 6200)
        partials = tuple((base * ratio, level, chance.uniform(0.06, 0.3)) for ratio, level in ((1, 1), (1.71, 0.5)))
        pieces.append((at, modes(0.35, partials) * chance.uniform(0.08, 0.5) * (1 - 0.7 * place / 46)))
    return lowpass(laid(1.7, *pieces), 9000, 1)
