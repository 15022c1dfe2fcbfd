"""Water, air, paper and fire."""

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
    samples,
    swept,
    white,
    wobble,
)


def bubble(chance: Chance, low: float = 350, high: float = 2200) -> Signal:
    """A bubble rings at a pitch set by its size, rising as it nears the surface (van den Doel, 2005)."""
    pitch = low * (high / low) ** float(chance.uniform(0, 1))
    length = min(0.16, 28 / pitch)
    return swept(curve(length, (0, pitch), (length, pitch * chance.uniform(1.05, 1.5)))) * np.exp(
        -5.5 * clock(length) / length
    )


def splash(chance: Chance) -> Signal:
    """Something falls into water: the slap, the plume, the bubbles."""
    length = 1.7
    slap = lowpass(burst(length, 0.15, chance), 1100) * 1.6
    plume = bandpass(white(length, chance), 900, 5200, 1) * curve(
        length, (0, 0), (0.05, 0.5), (0.16, 0.75), (0.6, 0.22), (length, 0)
    )
    drops = [(0.06 + 1.2 * float(chance.random()) ** 1.5, bubble(chance) * chance.uniform(0.1, 0.6)) for _ in range(60)]
    return laid(
        length,
        (0.0, slap + plume * (1 + 0.3 * wobble(length, 25, chance))),
        (0.05, 1.2 * bubble(chance, 140, 200)),
        *drops,
    )


def whoosh(chance: Chance) -> Signal:
    """Something passes: noise whose band rises and falls."""
    length = 0.8
    near = np.exp(-(((clock(length) - 0.36) / 0.13) ** 2))
    noise = white(length, chance)
    low, middle, high = bandpass(noise, 180, 500, 1), bandpass(noise, 500, 1300, 1), bandpass(noise, 1300, 3600, 1)
    return low * near**0.6 + middle * near**1.2 * 1.1 + high * near**2.4 * 0.9


def paper(chance: Chance) -> Signal:
    """A sheet is unfolded: crackles in bursts."""
    length = 1.1
    ticks = chance.standard_normal(samples(length)) * (chance.random(samples(length)) < 0.010)
    hand = curve(length, (0, 0), (0.08, 1), (0.25, 0.3), (0.4, 0.9), (0.6, 0.15), (0.75, 0.8), (0.95, 0.3), (length, 0))
    crackle = bandpass(ticks, 1300, 6500, 1) * 5
    return lowpass((crackle + 0.12 * bandpass(white(length, chance), 1500, 6000, 1)) * hand, 7500, 1)


def match(chance: Chance) -> Signal:
    """A scratch, a flare, and a small flame."""
    length = 1.6
    scratch = bandpass(white(length, chance), 2000, 7000, 1) * curve(
        length, (0, 0), (0.03, 0.8), (0.16, 0.9), (0.2, 0.2), (length, 0)
    )
    grain = 1 + 0.6 * np.sign(wobble(length, 180, chance))
    flare = bandpass(white(length, chance), 350, 3200, 1) * curve(
        length, (0, 0), (0.17, 0), (0.24, 1), (0.45, 0.5), (0.9, 0.16), (length, 0)
    )
    sparks = (
        bandpass(chance.standard_normal(samples(length)) * (chance.random(samples(length)) < 0.0012), 900, 5000) * 5
    )
    return (
        scratch * grain * 0.7
        + flare * (1 + 0.4 * wobble(length, 30, chance))
        + sparks * curve(length, (0, 0), (0.25, 1), (length, 0.2))
    )


def water_pour(chance: Chance) -> Signal:
    """Into a cup: bubbles whose pitch rises as it fills (Cabe and Pittenger, 2000)."""
    length = 2.6
    events: list[tuple[float, Signal]] = []
    for _ in range(240):
        at = float(chance.uniform(0.05, 2.2))
        fill = 1 + 0.9 * (at / 2.2) ** 2
        events.append((at, bubble(chance, 420 * fill, 1500 * fill) * chance.uniform(0.1, 0.5)))
    stream = (
        highpass(bandpass(white(length, chance), 500, 3800, 1), 300) * 0.12 * (1 + 0.3 * wobble(length, 18, chance))
    )
    return laid(length, (0.0, stream), *events) * curve(length, (0, 0), (0.1, 1), (2.1, 1), (2.4, 0.15), (length, 0))
