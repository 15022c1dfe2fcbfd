"""Phones, horns, whistles and cartoon noises: things made to be noticed."""

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


def phone_buzz(chance: Chance) -> Signal:
    """A handset that vibrates on a table, twice."""
    length = 0.62
    shake = buzz(curve(length, (0, 120), (0.06, 172), (length, 172)) * (1 + 0.01 * wobble(length, 20, chance)), 0.85)
    table = spoken(shake, ((170, 40, 1.0), (345, 60, 0.8), (690, 120, 0.35), (1500, 500, 0.2)))
    rattle = bandpass(white(length, chance), 1200, 3500, 1) * np.maximum(0, shake) * 0.4
    pulse = (table + rattle) * curve(length, (0, 0), (0.05, 1), (0.52, 1), (length, 0))
    return laid(1.75, (0.0, pulse), (0.95, pulse))


def phone_ring(chance: Chance) -> Signal:
    """A telephone with two gongs struck twenty times a second, ringing twice."""
    length = 0.95
    time = clock(length)
    hammer = 0.55 + 0.45 * np.cos(2 * np.pi * 20 * time)
    gongs = sum(
        level * np.sin(2 * np.pi * hertz * time + chance.uniform(0, 6))
        for hertz, level in ((1030, 1.0), (1295, 0.9), (2590, 0.3), (3120, 0.2), (4210, 0.1))
    )
    ring = gongs * hammer * curve(length, (0, 0), (0.015, 1), (0.62, 1), (length, 0))
    return laid(2.3, (0.0, ring), (1.2, ring))


def alarm(chance: Chance) -> Signal:
    """Three pairs of beeps."""
    time = clock(0.14)
    beep = (np.sin(2 * np.pi * 988 * time) + 0.25 * np.sin(2 * np.pi * 2964 * time)) * np.minimum(
        1, np.minimum(time, 0.14 - time) / 0.006
    )
    return laid(
        1.9, *((pair * 0.66 + place * 0.2, beep * chance.uniform(0.97, 1)) for pair in range(3) for place in range(2))
    )


def foghorn(chance: Chance) -> Signal:
    """A diaphone over water: one long low note and its grunt at the end, coming back from the cliffs."""
    length = 3.3
    pitch = curve(length, (0, 84), (0.25, 92), (2.3, 92), (2.5, 74), (length, 58)) * (
        1 + 0.004 * wobble(length, 5, chance)
    )
    reed = buzz(pitch, 0.9) + 0.35 * buzz(pitch * 1.503, 0.85)
    horn = spoken(
        reed + 0.02 * white(length, chance), ((95, 60, 1.2), (190, 70, 1.0), (300, 90, 0.6), (520, 160, 0.25))
    )
    dry = horn * curve(length, (0, 0), (0.22, 1), (2.3, 0.95), (2.55, 0.6), (2.7, 0), (length, 0))
    return laid(4.0, (0.0, dry), (0.42, lowpass(dry, 350) * 0.28), (0.71, lowpass(dry, 260) * 0.18))


def whistle(chance: Chance) -> Signal:
    """Lips: up, and down again."""
    length = 1.0
    pitch = curve(length, (0, 1150), (0.3, 1900), (0.42, 1950), (0.5, 1350), (0.8, 1900), (length, 1250))
    breath = bandpass(white(length, chance), 1200, 3000, 1) * 0.05
    shape = curve(length, (0, 0), (0.05, 0.8), (0.38, 1), (0.44, 0.05), (0.5, 0.7), (0.85, 0.9), (length, 0))
    return (swept(pitch * (1 + 0.006 * wobble(length, 12, chance))) + breath) * shape


def conch(chance: Chance) -> Signal:
    """A shankha: breath, a pitch that climbs into place, and a wide tone that swells."""
    length = 3.8
    pitch = curve(length, (0, 205), (0.3, 288), (0.5, 294), (3.0, 296), (length, 262)) * (
        1 + 0.004 * wobble(length, 6, chance)
    )
    lips = buzz(pitch, 0.72) + 0.08 * bandpass(white(length, chance), 300, 3000, 1)
    shell = spoken(lips, ((295, 60, 1.0), (590, 80, 0.8), (885, 120, 0.45), (1500, 300, 0.15)))
    return shell * curve(length, (0, 0), (0.25, 0.5), (1.2, 0.9), (2.4, 1), (3.2, 0.7), (length, 0))


def boing(chance: Chance) -> Signal:
    """A ruler on the edge of a table: a spring whose pitch wavers ever less."""
    length = 1.0
    time = clock(length)
    pitch = 175 * (1 + 0.75 * time) * (1 + 0.28 * np.exp(-3.0 * time) * np.sin(2 * np.pi * (9 + 5 * time) * time))
    return (swept(pitch) + 0.5 * swept(pitch * 2.01) + 0.3 * swept(pitch * 3.02)) * np.exp(-3.6 * time) + 0.15 * burst(
        length, 0.03, chance
    )


def pop(chance: Chance) -> Signal:
    """A cork."""
    length = 0.22
    return swept(curve(length, (0, 380), (0.035, 900), (length, 1100))) * np.exp(-clock(length) * 42) + 0.3 * lowpass(
        burst(length, 0.03, chance), 3000
    )
