"""Spotted effects by name. Each is a function of chance that gives a mono sound."""

from collections.abc import Callable

import numpy as np

from filmstudio.providers.composer.effects import animals, bells, cattle, impacts, machines, matter, people, signals
from filmstudio.providers.composer.effects.finish import trimmed
from filmstudio.providers.composer.signal import Chance, Signal, Stereo

EFFECTS: dict[str, Callable[[Chance], Signal]] = {
    "thunder": impacts.thunder,
    "thud": impacts.thud,
    "crash": impacts.crash,
    "bang": impacts.bang,
    "slam": impacts.slam,
    "knock": impacts.knock,
    "drum": impacts.drum,
    "footsteps": impacts.footsteps,
    "glass": impacts.glass,
    "creak": machines.creak,
    "door": machines.door,
    "click": machines.click,
    "clock tick": machines.clock_tick,
    "engine": machines.engine,
    "hum": machines.hum,
    "static": machines.static,
    "phone buzz": signals.phone_buzz,
    "phone ring": signals.phone_ring,
    "alarm": signals.alarm,
    "foghorn": signals.foghorn,
    "whistle": signals.whistle,
    "conch": signals.conch,
    "boing": signals.boing,
    "pop": signals.pop,
    "bell": bells.bell,
    "sparkle": bells.sparkle,
    "bark": animals.bark,
    "meow": animals.meow,
    "bird": animals.bird,
    "caw": cattle.caw,
    "hoot": animals.owl,
    "croak": animals.frog,
    "moo": cattle.moo,
    "neigh": cattle.neigh,
    "bleat": cattle.bleat,
    "quack": cattle.quack,
    "oink": cattle.oink,
    "roar": cattle.roar,
    "howl": cattle.howl,
    "growl": cattle.growl,
    "applause": people.applause,
    "heartbeat": people.heartbeat,
    "snore": people.snore,
    "scream": people.scream,
    "splash": matter.splash,
    "whoosh": matter.whoosh,
    "paper": matter.paper,
    "match": matter.match,
    "water pour": matter.water_pour,
}


def effect(what: str, chance: Chance) -> Stereo:
    """The effect, trimmed and faded, on one channel."""
    return trimmed(EFFECTS[what](chance)).astype(np.float32)[None, :]
