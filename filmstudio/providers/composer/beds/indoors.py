"""Rooms: what walls, people and machines give when nobody speaks."""

import numpy as np

from filmstudio.providers.composer.beds.loop import (
    SECONDS,
    SLOW,
    air,
    at_level,
    coloured,
    gusts,
    put,
    roomy,
    silence,
    smooth,
    tones,
)
from filmstudio.providers.composer.beds.water import sea
from filmstudio.providers.composer.beds.weather import from_inside, wind
from filmstudio.providers.composer.effects.animals import song
from filmstudio.providers.composer.effects.bells import ghanta, toll
from filmstudio.providers.composer.effects.machines import creak, tick_of_cooling
from filmstudio.providers.composer.signal import (
    Chance,
    Stereo,
    clock,
    curve,
    lowpass,
    modes,
    samples,
)


def room(chance: Chance) -> Stereo:
    """The air of a quiet room and the mains behind its walls."""
    still = air(chance, (30, -4), (80, 0), (200, -8), (800, -26), (4000, -50)) * gusts(chance, 1, 5, 0.1)
    return at_level(still, 0.05) + tones((100, 0.004, 0.0), (200, 0.002, 0.3))


def hall(chance: Chance) -> Stereo:
    """A large empty room: deep air, and timber that settles."""
    deep = air(chance, (30, 0), (60, 0), (150, -6), (600, -22), (3000, -46)) * gusts(chance, 1, 4, 0.15)
    wood = silence()
    for at in (4.7, 13.1):
        put(wood, at, lowpass(creak(chance)[: samples(0.5)] * curve(0.5, (0, 0), (0.1, 1), (0.5, 0)), 900), 0.7, 0.5)
    put(wood, 9.2, tick_of_cooling(chance), 0.2, 0.5)
    return at_level(deep, 0.05) + at_level(roomy(wood, 3.0, 1.2), 0.005)


STRINGS = ((69.3, 0.5, 2), (138.6, 1.0, 3), (207.9, 0.6, 5), (277.2, 0.5, 4), (415.8, 0.2, 7), (554.4, 0.12, 6))
"""A drone's partials: hertz, level, how often each swells in a loop."""


def temple(chance: Chance) -> Stereo:
    """Stone, a drone, a hand bell and a great bell far in, birds under the roof."""
    drone = silence()
    for hertz, level, turn in STRINGS:
        drone += tones((hertz, level, chance.random())) * (1 + 0.3 * smooth(np.sin(2 * np.pi * turn * SLOW)))
    bells = silence()
    for at, level in ((3.0, 0.5), (3.55, 0.4), (12.4, 0.35)):
        put(bells, at, ghanta(chance), 0.65, level)
    put(bells, 8.0, lowpass(toll(233, 4.0, chance), 1500), 0.35, 0.8)
    put(bells, 15.1, lowpass(song(chance, 3000, 4), 2600, 1), 0.85, 0.25)
    stone = air(chance, (40, 0), (100, 0), (400, -14), (2000, -36))
    ringing = coloured(roomy(bells, 3.4, 0.8), (100, 0), (3500, 0), (9000, -14))
    return at_level(stone, 0.025) + at_level(drone, 0.022) + at_level(ringing, 0.016)


def hospital(chance: Chance) -> Stereo:
    """Ventilation, a monitor's soft beep, a trolley's far rattle."""
    beeps = silence()
    blip = (np.sin(2 * np.pi * 880 * clock(0.11)) + 0.1 * np.sin(2 * np.pi * 1760 * clock(0.11))) * np.sin(
        np.pi * np.linspace(0, 1, samples(0.11))
    ) ** 0.6
    for beat in range(16):
        put(beeps, 0.3 + beat * SECONDS / 16, blip, 0.66, 1.0)
    vents = air(chance, (40, -6), (110, 0), (300, -6), (1200, -22), (5000, -44))
    hum = tones((100, 0.006, 0.0), (200, 0.003, 0.2), (300, 0.0015, 0.4))
    return at_level(vents, 0.05) + hum + at_level(roomy(beeps, 0.7, 0.35), 0.009)


def lamp_room(chance: Chance) -> Stereo:
    """A lighthouse lamp: clockwork that turns, the flame's breath, and wind and sea behind glass."""
    works = silence()
    for tick in range(24):
        tooth = modes(0.15, ((520 if tick % 2 else 610, 0.8, 0.08), (1340, 0.5, 0.05), (2600, 0.15, 0.02)))
        put(works, 0.2 + tick * SECONDS / 24, tooth, 0.45, 0.8 if tick % 2 else 1.0)
    lamp = air(chance, (200, -10), (500, 0), (1400, -14), (5000, -40)) * gusts(chance, 4, 30, 0.2)
    turning = tones((58, 0.7, 0.0), (116, 0.4, 0.2), (174, 0.2, 0.6)) * (1 + 0.15 * smooth(np.sin(12 * np.pi * SLOW)))
    outside = from_inside(lambda chance: at_level(wind(chance), 0.1) + at_level(sea(chance), 0.1))(chance)
    return at_level(outside, 0.06) + at_level(works, 0.006) + at_level(lamp, 0.008) + at_level(turning, 0.018)
