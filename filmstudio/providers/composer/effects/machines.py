"""Hinges, switches, clocks, motors and receivers."""

import numpy as np

from filmstudio.providers.composer.effects.impacts import thud
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
    modes,
    resonant,
    samples,
    spoken,
    swept,
    white,
    wobble,
)


def creak(chance: Chance) -> Signal:
    """A hinge that sticks and slips: pulses of irregular pace through the door's wood."""
    length = 1.5
    pace = curve(length, (0, 45), (0.3, 85), (0.8, 150), (1.2, 105), (length, 60)) * (
        1 + 0.12 * wobble(length, 14, chance)
    )
    slips = np.diff(np.floor(np.cumsum(pace) / 48000), prepend=0.0) * (
        1 + 0.3 * chance.standard_normal(samples(length))
    )
    body = spoken(slips, ((410, 50, 1.0), (830, 80, 0.9), (1350, 110, 0.7), (2240, 200, 0.5)))
    return body * curve(length, (0, 0), (0.15, 0.7), (0.9, 1), (1.3, 0.6), (length, 0))


def door(chance: Chance) -> Signal:
    """The handle, a short creak, and the leaf coming to rest."""
    handle = (
        modes(0.15, ((920, 0.5, 0.06), (1850, 0.3, 0.05), (3100, 0.15, 0.03)))
        + bandpass(burst(0.15, 0.03, chance), 900, 4000) * 0.5
    )
    squeak = creak(chance)
    squeak = squeak[: samples(0.8)] / np.abs(squeak).max() * curve(0.8, (0, 0.16), (0.6, 0.12), (0.8, 0))
    return laid(
        1.6, (0.0, handle), (0.09, handle * 0.6), (0.2, squeak), (1.0, thud(chance) * 0.55), (1.02, handle * 0.7)
    )


def click(chance: Chance) -> Signal:
    """A switch: two contacts a few milliseconds apart."""
    snap = modes(0.06, ((1450, 0.8, 0.02), (2750, 0.6, 0.015), (4300, 0.3, 0.01))) + 0.35 * bandpass(
        burst(0.06, 0.008, chance), 800, 5000
    )
    return laid(0.085, (0.0, 0.5 * snap), (0.018, snap))


def clock_tick(chance: Chance) -> Signal:
    """Four swings of a mantel clock: tick, tock."""
    events: list[tuple[float, Signal]] = []
    for beat in range(4):
        pitch = 1.0 if beat % 2 == 0 else 0.84
        case = modes(0.12, ((680 * pitch, 0.7, 0.07), (1520 * pitch, 0.8, 0.04), (2900 * pitch, 0.4, 0.025)))
        tooth = case + 0.3 * bandpass(burst(0.12, 0.006, chance), 1500, 6000)
        events += [(beat * 0.5, 0.4 * tooth), (beat * 0.5 + 0.022, tooth)]
    return laid(1.75, *events)


def engine(chance: Chance) -> Signal:
    """A starter, a catch, and four cylinders settling."""
    length = 3.6
    starter = buzz(curve(length, (0, 95), (0.7, 130), (length, 130)), 0.8) * curve(
        length, (0, 0), (0.05, 0.5), (0.75, 0.5), (0.85, 0), (length, 0)
    )
    pace = curve(length, (0, 28), (0.8, 34), (1.15, 92), (1.7, 58), (2.4, 46), (length, 44)) * (
        1 + 0.02 * wobble(length, 16, chance)
    )
    firing = buzz(pace, 0.92) + 0.5 * buzz(pace * 0.5, 0.88)
    exhaust = spoken(
        firing + 0.12 * white(length, chance), ((82, 60, 1.0), (170, 90, 0.9), (390, 160, 0.45), (900, 400, 0.18))
    )
    rattle = bandpass(white(length, chance), 900, 3200, 1) * (0.02 + 0.05 * np.maximum(0, firing))
    running = (exhaust / np.abs(exhaust).max() + rattle) * curve(
        length, (0, 0), (0.72, 0), (0.9, 0.8), (1.2, 1), (2.2, 0.75), (3.1, 0.7), (length, 0)
    )
    return lowpass(running, 4200, 1) + 0.18 * lowpass(starter, 2500)


def hum(chance: Chance) -> Signal:
    """A motor starts to whir and stays."""
    length = 2.6
    pace = curve(length, (0, 40), (0.5, 112), (2.1, 114), (length, 80)) * (1 + 0.004 * wobble(length, 6, chance))
    tone = sum(level * swept(pace * ratio) for ratio, level in ((1, 1.0), (2, 0.6), (3, 0.35), (5, 0.18), (8.02, 0.07)))
    air = bandpass(white(length, chance), 250, 1600, 1) * 0.25
    return (tone + air) * curve(length, (0, 0), (0.35, 0.9), (2.0, 1), (length, 0))


def static(chance: Chance) -> Signal:
    """A receiver between stations: hiss that fades, crackles, and a passing whistle."""
    length = 1.8
    hiss = bandpass(white(length, chance), 500, 4200, 1) * (0.6 + 0.25 * wobble(length, 6, chance))
    crackles = chance.standard_normal(samples(length)) * (chance.random(samples(length)) < 0.0016) * 9
    whistle = swept(curve(length, (0, 2300), (0.9, 900), (length, 1500))) * 0.1
    gate = curve(length, (0, 0), (0.03, 1), (0.5, 0.6), (0.56, 1), (1.1, 0.8), (1.6, 0.9), (length, 0))
    return (hiss + bandpass(crackles, 400, 3800, 1) + whistle) * gate


def tick_of_cooling(chance: Chance) -> Signal:
    """A small metal tick, as pipes and lamps give."""
    return resonant(burst(0.12, 0.02, chance), chance.uniform(1800, 3600), 120) * np.exp(-clock(0.12) * 40)
