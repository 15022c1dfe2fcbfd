"""Larger animals, in the yard and in the wild: the pitches and mouths of their calls, stylised."""

import numpy as np

from filmstudio.providers.composer.effects.throats import Line, Shape, mouth, outdoors, throat
from filmstudio.providers.composer.signal import Chance, Signal, curve, laid, wobble

SHUT: Shape = ((230, 90, 1.0), (700, 200, 0.25), (1900, 400, 0.05))


def _call(source: Signal, seconds: float, wide: Shape, loud: Line) -> Signal:
    """A mouth that opens after a fifth of the call and closes in the last."""
    sound = mouth(source, (0, SHUT), (0.2 * seconds, wide), (0.8 * seconds, wide), (seconds, SHUT))
    return outdoors(sound / np.abs(sound).max() * curve(seconds, *loud))


def moo(chance: Chance) -> Signal:
    """A cow: low and hummed, then open, then falling."""
    line = ((0, 95), (0.25, 128), (0.9, 152), (1.3, 140), (1.6, 92))
    wide: Shape = ((380, 110, 1.0), (820, 160, 0.6), (2100, 400, 0.12), (2900, 500, 0.06))
    source = throat(chance, line, bright=0.9, rough=0.2, breath=0.05)
    return _call(source, 1.6, wide, ((0, 0), (0.2, 0.5), (0.7, 1), (1.25, 0.8), (1.6, 0)))


def neigh(chance: Chance) -> Signal:
    """A horse: a high cry that shakes on its way down."""
    length = 1.6
    line = ((0, 480), (0.18, 1050), (0.5, 900), (1.0, 640), (length, 300))
    wide: Shape = ((900, 220, 1.0), (1700, 300, 0.8), (3000, 500, 0.4))
    source = throat(chance, line, bright=0.78, rough=0.35, breath=0.1)
    shaken = source * (
        1 + 0.55 * curve(length, (0, 0), (0.45, 0.2), (0.7, 1), (length, 1)) * np.sign(wobble(length, 9, chance))
    )
    return _call(shaken, length, wide, ((0, 0), (0.1, 0.8), (0.4, 1), (1.2, 0.5), (length, 0)))


def bleat(chance: Chance) -> Signal:
    """A sheep or a goat: one vowel that trembles eight times a second."""
    length = 0.9
    line = ((0, 280), (0.08, 340), (0.6, 320), (length, 260))
    tremble = 1 + 0.45 * np.sin(2 * np.pi * np.cumsum(8.5 + 0.8 * wobble(length, 4, chance)) / 48_000)
    wide: Shape = ((720, 150, 1.0), (1750, 220, 0.8), (2700, 400, 0.4))
    source = throat(chance, line, bright=0.85, rough=0.15) * tremble
    return _call(source, length, wide, ((0, 0), (0.07, 0.9), (0.5, 1), (length, 0)))


def oink(chance: Chance) -> Signal:
    """A pig: two grunts through the nose."""
    nose: Shape = ((330, 90, 1.0), (1100, 250, 0.6), (2300, 400, 0.4))
    grunts = [
        _call(throat(chance, ((0, 90), (0.1, 150), (0.28, 80)), bright=0.9, rough=0.9, breath=0.4), 0.28, nose,
              ((0, 0), (0.03, 1), (0.15, 0.7), (0.28, 0))) for _ in range(2)
    ]  # fmt: skip
    return laid(0.95, (0.0, grunts[0]), (0.36, 0.8 * grunts[1]))


def quack(chance: Chance) -> Signal:
    """A duck, twice: a harsh vowel."""
    bill: Shape = ((820, 160, 0.8), (1500, 220, 1.0), (2600, 350, 0.7), (3800, 600, 0.3))
    calls = [
        _call(throat(chance, ((0, 260), (0.05, 310), (0.24, 210)), bright=0.9, rough=0.5, breath=0.15), 0.24, bill,
              ((0, 0), (0.02, 1), (0.15, 0.7), (0.24, 0))) for _ in range(2)
    ]  # fmt: skip
    return laid(0.9, (0.0, calls[0]), (0.34, 0.85 * calls[1]))


def caw(chance: Chance) -> Signal:
    """A crow, twice."""
    beak: Shape = ((1100, 250, 1.0), (1750, 300, 0.9), (2900, 500, 0.5))
    calls = [
        _call(throat(chance, ((0, 380), (0.08, 470), (0.36, 330)), bright=0.88, rough=0.85, breath=0.35), 0.36, beak,
              ((0, 0), (0.04, 1), (0.25, 0.8), (0.36, 0))) for _ in range(2)
    ]  # fmt: skip
    return laid(1.2, (0.0, calls[0]), (0.55, 0.9 * calls[1]))


def roar(chance: Chance) -> Signal:
    """A lion or a bear: chaos an octave below a man's voice."""
    line = ((0, 70), (0.3, 130), (0.9, 105), (1.9, 55))
    wide: Shape = ((420, 160, 1.0), (900, 250, 0.8), (1900, 500, 0.35), (3100, 800, 0.15))
    source = throat(chance, line, bright=0.93, rough=1.0, breath=0.45)
    return np.tanh(1.6 * _call(source, 1.9, wide, ((0, 0), (0.25, 0.9), (0.8, 1), (1.4, 0.6), (1.9, 0))))


def growl(chance: Chance) -> Signal:
    """A dog that means it."""
    line = ((0, 52), (0.4, 68), (1.2, 74), (1.7, 48))
    jaw: Shape = ((310, 120, 1.0), (820, 220, 0.5), (1700, 500, 0.2))
    source = throat(chance, line, bright=0.93, rough=0.9, breath=0.3)
    return _call(source, 1.7, jaw, ((0, 0), (0.3, 0.7), (1.1, 1), (1.7, 0)))


def howl(chance: Chance) -> Signal:
    """A wolf: up, held, and slowly down."""
    line = ((0, 260), (0.35, 480), (0.6, 560), (1.7, 540), (2.4, 380), (2.8, 300))
    lips: Shape = ((520, 110, 1.0), (980, 200, 0.25), (2400, 500, 0.04))
    source = throat(chance, line, bright=0.6, rough=0.06, breath=0.04)
    return _call(source, 2.8, lips, ((0, 0), (0.3, 0.7), (1.2, 1), (2.2, 0.6), (2.8, 0)))
