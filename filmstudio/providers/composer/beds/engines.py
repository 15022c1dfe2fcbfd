"""Streets and vehicles, on the ground and far above it."""

import numpy as np

from filmstudio.providers.composer.beds.loop import (
    SECONDS,
    air,
    at_level,
    drift,
    gusts,
    put,
    roomy,
    silence,
    smooth,
    tones,
)
from filmstudio.providers.composer.effects.impacts import footsteps
from filmstudio.providers.composer.signal import (
    Chance,
    Stereo,
    bandpass,
    buzz,
    clock,
    curve,
    lowpass,
    modes,
    spoken,
    white,
)


def street(chance: Chance) -> Stereo:
    """A city's rumble, cars that pass from side to side, a horn two blocks away, someone's steps."""
    rumble = air(chance, (35, -4), (80, 0), (250, -4), (700, -14), (2500, -32)) * gusts(chance, 1, 8, 0.2)
    near = silence()
    for at, speed in ((1.5, 1.0), (8.0, 0.7), (13.5, 1.2)):
        _car(near, at, speed, rightward=chance.random() < 0.5, chance=chance)
    far = silence()
    for at, length in ((5.6, 0.22), (5.95, 0.5)):
        horn = spoken(
            buzz(np.full(len(clock(length)), 392.0), 0.8) + buzz(np.full(len(clock(length)), 494.0), 0.8),
            ((450, 200, 1.0), (1100, 300, 0.5)),
        )
        put(far, at, lowpass(horn, 1400) * curve(length, (0, 0), (0.02, 1), (length - 0.04, 1), (length, 0)), 0.8, 0.5)
    put(far, 10.4, footsteps(chance), 0.3, 0.12)
    return at_level(rumble, 0.07) + at_level(near, 0.035) + at_level(roomy(far, 1.2, 0.7), 0.006)


def _car(bed: Stereo, at: float, speed: float, *, rightward: bool, chance: Chance) -> None:
    """Tyres and engine, rising, passing, falling."""
    length = 4.5 / speed
    place = np.linspace(-2.2, 2.2, len(clock(length)))
    tyres = lowpass(bandpass(white(length, chance), 250, 2000, 1), 4200) + 0.6 * lowpass(white(length, chance), 250)
    passing = np.exp(-(place**2))
    motor = spoken(buzz(85 * speed * (1 - 0.05 * np.tanh(place)), 0.85), ((170, 80, 1.0), (420, 200, 0.4))) * 1.5
    sound = (tyres * passing + motor * passing**1.5) * curve(length, (0, 0), (0.3, 1), (length - 0.3, 1), (length, 0))
    pan = 0.5 + 0.45 * np.tanh(place if rightward else -place)
    put(bed, at, sound * np.cos(pan * np.pi / 2), 0.0, 1.0)
    put(bed, at, sound * np.sin(pan * np.pi / 2), 1.0, 1.0)


def vehicle(chance: Chance) -> Stereo:
    """Inside something that drives: motor, road, and joints in the road."""
    pistons = ((43, 0.8), (86, 1.0), (129, 0.5), (172, 0.35), (258, 0.15))
    motor = tones(*((hertz, level, chance.random()) for hertz, level in pistons))
    steady = motor * (1 + 0.12 * smooth(drift(chance, 2, 20)))
    road = air(chance, (40, -2), (90, 0), (250, -6), (800, -18), (3000, -40)) * gusts(chance, 2, 14, 0.15)
    bumps = silence()
    for joint in range(12):
        for wheel, level in ((0.0, 1.0), (0.17, 0.8)):
            put(
                bumps,
                joint * SECONDS / 12 + wheel,
                modes(0.25, ((62, 1.0, 0.18), (118, 0.5, 0.1), (240, 0.2, 0.06))),
                0.5,
                level,
            )
    return at_level(steady, 0.045) + at_level(road, 0.055) + at_level(bumps, 0.016)


def spaceship(chance: Chance) -> Stereo:
    """A deep drive that beats slowly, air that is moved, and consoles that answer now and then."""
    parts = ((55, 1.0, 5), (82.5, 0.6, 7), (110, 0.5, 9), (220, 0.12, 11))
    pairs = [(hertz + slow, level) for hertz, level, beat in parts for slow in (0, beat / SECONDS)]
    drive = tones(*((hertz, level, chance.random()) for hertz, level in pairs))
    vents = air(chance, (60, -10), (200, 0), (700, -8), (2500, -24), (8000, -50)) * gusts(chance, 1, 4, 0.08)
    consoles = silence()
    for at, pitch, pan in ((3.1, 880, 0.2), (3.25, 1175, 0.2), (9.7, 988, 0.8), (14.9, 1319, 0.7), (15.02, 1319, 0.7)):
        put(
            consoles,
            at,
            modes(0.2, ((pitch, 1.0, 0.25), (pitch * 2, 0.15, 0.12))) * np.minimum(1, clock(0.2) / 0.008),
            pan,
            0.7,
        )
    return at_level(drive, 0.05) + at_level(vents, 0.035) + at_level(roomy(consoles, 1.4, 0.6), 0.004)


def space(chance: Chance) -> Stereo:
    """Nothing is heard in space; this is how films say so: a low, slow, glassy cloud."""
    bed = silence()
    for hertz, level in (
        (41.2, 1.0),
        (61.7, 0.8),
        (82.4, 0.6),
        (123.5, 0.35),
        (164.8, 0.2),
        (246.9, 0.1),
        (493.9, 0.035),
        (740, 0.015),
    ):
        for side in range(2):
            other = hertz + (3 + side) / SECONDS
            voice = tones((hertz, level, chance.random()), (other, level, chance.random()))
            bed[side] += voice[0] * smooth(np.maximum(0.05, 1 + 0.5 * drift(chance, 1, 3)))
    dust = air(chance, (60, -4), (150, 0), (500, -12), (3000, -36)) * gusts(chance, 1, 3, 0.4)
    return at_level(bed, 0.06) + at_level(dust, 0.02)
