"""Beds of ambience by name."""

from collections.abc import Callable

import numpy as np

from filmstudio.providers.composer.signal import Chance, Signal, lowpass, white

NAMES = (
    "sea|harbour|river|forest|night|garden|village|street|rain|storm|wind|rain outside|storm outside|wind outside|room"
    "|cafe|temple|hospital|vehicle|cave|hall|lamp room|spaceship|space"
).split("|")


def _air(chance: Chance) -> Signal:
    noise = lowpass(np.stack([white(17, chance), white(17, chance)], axis=1), 400, 1)
    ramp = np.linspace(0, np.pi / 2, 48000)[:, None]
    return np.concatenate([noise[-48000:] * np.cos(ramp) + noise[:48000] * np.sin(ramp), noise[48000:-48000]])


BEDS: dict[str, Callable[[Chance], Signal]] = dict.fromkeys(NAMES, _air)
