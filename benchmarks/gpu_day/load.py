"""A day's films: none at night, a morning, a lunch, an evening above what 20 workers can do, and one burst."""

import math
import random
from dataclasses import dataclass
from itertools import pairwise

HOUR = 3600.0
CURVE = (
    (0, 0), (6, 0), (9, 11), (12, 11), (13, 4), (14.5, 10), (17, 10), (19, 25), (20, 25), (21.5, 6), (23, 0), (24, 0),
)  # fmt: skip
"""Hour, and how many workers' whole time the films that come in ask for."""
BURST = (15.5, 300.0, 20)
"""One customer hands in films: the hour, in how many seconds, how many."""
SHOTS = (4, 20)
TALKING = 0.6
"""The part of shots in which somebody speaks: a lip-sync follows the video."""


@dataclass(frozen=True)
class Length:
    """Seconds a take keeps a card busy: lognormal around `median`, kept within bounds."""

    median: float
    spread: float
    shortest: float
    longest: float

    def draw(self, chance: random.Random) -> float:
        return min(max(chance.lognormvariate(math.log(self.median), self.spread), self.shortest), self.longest)

    @property
    def mean(self) -> float:
        """Near enough: of the lognormal, not of what is left within the bounds."""
        return self.median * math.exp(self.spread**2 / 2)


VIDEO = Length(70, 0.5, 20, 200)
LIPSYNC = Length(22, 0.45, 10, 60)


@dataclass(frozen=True)
class Take:
    """Work for one slot: its seconds, and those of what can begin when it is done."""

    seconds: float
    then: float | None = None


@dataclass(frozen=True)
class Film:
    """All shots of a film wait at once."""

    at: float
    takes: tuple[Take, ...]

    @property
    def seconds(self) -> float:
        """Work for one slot, lip-syncs included."""
        return sum(take.seconds + (take.then or 0) for take in self.takes)


def offered(hour: float) -> float:
    """Workers' whole time that comes in at an hour of the day, without the burst."""
    for (before, low), (after, high) in pairwise(CURVE):
        if before <= hour <= after:
            return low + (high - low) * (hour - before) / (after - before)
    return 0


def day(seed: int, slots: int = 1) -> tuple[Film, ...]:
    """The same seed gives the same films. Workers with more slots get as much more to do."""
    chance = random.Random(seed)
    per_film = sum(SHOTS) / 2 * (VIDEO.mean + TALKING * LIPSYNC.mean) / slots
    most = max(workers for _, workers in CURVE)
    times, now = list[float](), 0.0
    while (now := now + chance.expovariate(most / per_film)) < 24 * HOUR:
        if chance.random() * most < offered(now / HOUR):
            times.append(now)
    hour, seconds, films = BURST
    times += [hour * HOUR + chance.random() * seconds for _ in range(films * slots)]
    return tuple(_film(at, chance) for at in sorted(times))


def _film(at: float, chance: random.Random) -> Film:
    return Film(at, tuple(_take(chance) for _ in range(chance.randint(*SHOTS))))


def _take(chance: random.Random) -> Take:
    seconds, talks = VIDEO.draw(chance), chance.random() < TALKING
    return Take(seconds, LIPSYNC.draw(chance) if talks else None)
