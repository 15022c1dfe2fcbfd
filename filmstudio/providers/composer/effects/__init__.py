"""Spotted effects by name."""

from collections.abc import Callable

import numpy as np

from filmstudio.providers.composer.signal import Chance, Signal, clock, white

NAMES = (
    "thunder|thud|crash|bang|slam|knock|creak|door|click|phone buzz|phone ring|bell|alarm|clock tick|foghorn|bark|meow"
    "|bird|footsteps|splash|glass|whoosh|applause|heartbeat|engine|whistle|static|paper|match|water pour|snore|scream"
    "|pop|boing|sparkle|drum|conch|hum"
).split("|")


def _click(chance: Chance) -> Signal:
    return white(0.3, chance) * np.exp(-clock(0.3) * 60)


EFFECTS: dict[str, Callable[[Chance], Signal]] = dict.fromkeys(NAMES, _click)
