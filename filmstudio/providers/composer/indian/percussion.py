"""Tabla, mridangam, hand cymbals, and their cycles."""

import functools

import numpy as np

from filmstudio.providers.composer.signal import Chance, Signal, bandpass, burst, clock, laid, lowpass, modes, swept

THEKAS: dict[str, tuple[str, ...]] = {
    "teental": tuple("dha dhin dhin dha dha dhin dhin dha dha tin tin na na dhin dhin dha".split()),
    "keherwa": tuple("dha ge na tin na ke dhin na".split()),
    "adi": tuple("tha ka dhi mi tha ka jo nu tha dhi - nam tha dhi nam -".split()),
    "rela": tuple("dha te te dha te te dha ge tin na ke te dha ge dhin na".split()),
}
"""One stroke a matra."""
MATRAS = {"teental": 1.0, "keherwa": 0.5, "adi": 0.5, "rela": 0.25}
"""Beats a matra: sixteen beats of teental are four bars."""


@functools.lru_cache(maxsize=4)
def strokes(tonic: float) -> dict[str, Signal]:
    """Every stroke, the treble drum tuned to Sa (its partials are nearly harmonic: Raman, 1934)."""
    chance = np.random.default_rng(1934)
    na, tin, te = _treble(tonic * 2, 0.30, chance), _treble(tonic * 2, 0.95, chance), _slap(chance, 900, 3200)
    ge, ke = _bass(0.7, chance), _slap(chance, 250, 1400)
    tham = modes(0.5, ((tonic, 1.0, 0.5), (tonic * 2, 0.5, 0.3), (tonic * 3, 0.25, 0.2)))
    return {
        "na": na, "tin": 0.8 * tin, "te": te, "ke": ke, "ge": ge, "dha": laid(0.9, (0, na), (0, ge)),
        "dhin": laid(0.9, (0, 0.8 * tin), (0, ge)), "tha": 0.8 * ke, "ka": 0.6 * te, "dhi": ge,
        "mi": 0.7 * na, "jo": 0.8 * te, "nu": 0.8 * na, "nam": laid(0.6, (0, tham), (0, 0.3 * na)),
    }  # fmt: skip


def _treble(hertz: float, fall: float, chance: Chance) -> Signal:
    partials = ((1, 0.5, 1.0), (2.0, 1.0, 0.9), (3.01, 0.55, 0.7), (4.02, 0.3, 0.55), (5.03, 0.15, 0.4))
    skin = modes(0.8, tuple((hertz * ratio, level, fall * part) for ratio, level, part in partials))
    return skin + 0.5 * bandpass(burst(0.8, 0.02, chance), 1200, 5000, 1)


def _bass(seconds: float, chance: Chance) -> Signal:
    """The wrist slides on the skin: the pitch rises a little after the stroke."""
    time = clock(seconds)
    pitch = 66 + 26 * (1 - np.exp(-time * 9)) * np.exp(-time * 3.5)
    return 1.5 * np.exp(-time * 6.5) * swept(pitch) + 0.4 * lowpass(burst(seconds, 0.03, chance), 700)


def _slap(chance: Chance, low: float, high: float) -> Signal:
    return 0.9 * bandpass(burst(0.12, 0.05, chance), low, high, 1)


def drummed(tala: str, bars: int, tempo: int, tonic: float, chance: Chance) -> list[tuple[float, Signal]]:
    """(second, stroke) for so many bars: the first beat of a cycle is leant on, hands are human."""
    sounds, theka, matra = strokes(tonic), THEKAS[tala], MATRAS[tala]
    events: list[tuple[float, Signal]] = []
    for place in range(int(bars * 4 / matra)):
        stroke = theka[place % len(theka)]
        beat = place * matra
        if stroke == "-":
            continue
        lean = 1.0 if beat % 16 == 0 else 0.85 if beat % 4 == 0 else 0.66 if beat % 1 == 0 else 0.5
        late = float(chance.uniform(0, 0.007))
        events.append((beat * 60 / tempo + late, sounds[stroke] * lean * float(chance.uniform(0.9, 1.05))))
    return events


def cymbals() -> Signal:
    """A stroke of small hand cymbals."""
    return modes(0.9, ((3150, 1.0, 0.8), (3162, 0.8, 0.8), (4720, 0.4, 0.5), (6240, 0.2, 0.3))) * np.minimum(
        1, clock(0.9) / 0.003
    )
