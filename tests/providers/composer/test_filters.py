"""Filters: those of the books, to the last audible bit, in pieces that leave no seam."""

import numpy as np
import pytest
from scipy.signal import butter, iirpeak, lfilter, sosfilt

from filmstudio.providers.composer.filters import bandpass, highpass, lowpass, resonated

NOISE = np.random.default_rng(1).standard_normal(70_000)


def apart(found: np.ndarray[tuple[int, ...], np.dtype[np.float64]], wanted: object) -> float:
    """The largest difference against the peak."""
    true = np.asarray(wanted, np.float64)
    return float(np.abs(found - true).max() / np.abs(true).max())


@pytest.mark.parametrize("order", [1, 2])
@pytest.mark.parametrize("hertz", [20, 300, 9_000])
def test_butterworth(order: int, hertz: float) -> None:
    """Against scipy's recursive filters, in sounds longer and shorter than a piece."""
    for sound in (NOISE, NOISE[:500]):
        theirs = sosfilt(butter(order, hertz, "lowpass", fs=48_000, output="sos"), sound)
        assert apart(lowpass(sound, hertz, order), theirs) < 1e-5
        theirs = sosfilt(butter(order, hertz, "highpass", fs=48_000, output="sos"), sound)
        assert apart(highpass(sound, hertz, order), theirs) < 1e-5
        theirs = sosfilt(butter(order, (hertz, 2 * hertz), "bandpass", fs=48_000, output="sos"), sound)
        assert apart(bandpass(sound, hertz, 2 * hertz, order), theirs) < (1e-2 if hertz == 20 else 1e-5)


@pytest.mark.parametrize(("hertz", "width"), [(800.0, 1.6), (500.0, 80.0)])
def test_resonances(hertz: float, width: float) -> None:
    """Also one that rings for seconds, as a sitar's strings do."""
    b, a = iirpeak(hertz, hertz / width, fs=48_000)
    assert apart(resonated(NOISE, ((hertz, width, 1.0),)), lfilter(b, a, NOISE)) < 1e-5


def test_both_sides_are_filtered_alike() -> None:
    """Channels x samples."""
    both = lowpass(np.stack([NOISE, -NOISE]), 500)
    assert np.allclose(both[0], -both[1])
    assert np.allclose(both[0], lowpass(NOISE, 500))
