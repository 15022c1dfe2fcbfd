"""Hinges, switches, clocks, motors and receivers."""

import numpy as np

from filmstudio.film.clock import SAMPLE_RATE
from filmstudio.providers.composer.effects.impacts import thud
from filmstudio.providers.composer.effects.throats import Shape, mouth, outdoors
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

HINGE: Shape = ((430, 40, 1.0), (905, 45, 1.0), (1480, 70, 0.8), (2350, 110, 0.6), (3700, 200, 0.3))
HINGE_TURNED: Shape = ((520, 40, 0.8), (1120, 45, 1.0), (1790, 70, 0.9), (2900, 120, 0.6), (4300, 220, 0.3))
"""What a hinge rings at, half shut and half open."""


def creak(chance: Chance) -> Signal:
    """A hinge that sticks and slips: no slip is like another, and each rings the iron and knocks on the door's wood."""
    length = 1.5
    pace = curve(length, (0, 38), (0.25, 70), (0.55, 62), (0.8, 135), (1.15, 175), (1.3, 110), (length, 55))
    uneven = pace * np.exp(0.28 * wobble(length, 60, chance) + 0.12 * wobble(length, 5, chance))
    force = np.exp(0.5 * chance.standard_normal(samples(length)))
    slips = np.diff(np.floor(np.cumsum(uneven) / SAMPLE_RATE), prepend=0.0) * force
    scrape = slips + 0.25 * lowpass(np.abs(slips), 900, 1) * chance.standard_normal(samples(length))
    iron = mouth(scrape, (0.0, HINGE), (0.7, HINGE_TURNED), (length, HINGE))
    wood = spoken(slips, ((118, 30, 1.0), (243, 45, 0.8), (515, 80, 0.6), (760, 100, 0.4)))
    heard = iron / np.abs(iron).max() + 0.7 * wood / np.abs(wood).max()
    return outdoors(heard * curve(length, (0, 0), (0.12, 0.6), (0.5, 0.45), (0.95, 1), (1.3, 0.5), (length, 0)))


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
    """A starter, a catch, and four cylinders settling: each fires in its own way, breathes and rattles."""
    length = 3.6
    whine = buzz(curve(length, (0, 210), (0.7, 290), (length, 290)), 0.8) * (1 + 0.5 * wobble(length, 11, chance))
    starter = spoken(whine, ((600, 200, 1.0), (1400, 300, 0.7), (2800, 600, 0.3))) * curve(
        length, (0, 0), (0.05, 0.8), (0.75, 0.7), (0.85, 0), (length, 0)
    )
    pace = curve(length, (0, 22), (0.8, 28), (1.1, 98), (1.45, 70), (1.7, 56), (2.4, 45), (length, 43)) * (
        1 + 0.03 * wobble(length, 12, chance)
    )
    turns = np.cumsum(pace) / SAMPLE_RATE
    cylinder = np.array((1.0, 0.72, 0.9, 0.62))[np.floor(turns).astype(int) % 4]
    within = turns % 1.0
    blows = cylinder * np.exp(-7 * within) * np.minimum(1, within / 0.03)
    gas = white(length, chance) * blows
    pipe = spoken(blows - blows.mean() + 0.9 * gas, ((74, 45, 1.0), (165, 70, 0.8), (370, 130, 0.6), (820, 300, 0.4)))
    valves = bandpass(white(length, chance) * np.exp(-30 * ((2 * turns + 0.3) % 1.0)), 1400, 5500, 1)
    hiss = bandpass(gas, 500, 3500, 1)
    running = pipe / np.abs(pipe).max() + 0.09 * hiss / hiss.std() * 0.5 + 0.022 * valves / valves.std()
    loud = curve(length, (0, 0), (0.72, 0), (0.9, 0.8), (1.15, 1), (2.2, 0.75), (3.1, 0.7), (length, 0))
    return outdoors(np.tanh(1.5 * running) * loud + 0.2 * starter / np.abs(starter).max())


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
