"""A voice as it sounds on a telephone line: narrow, even in level, with a little noise."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from greenroom.voice.shaping import Samples

# The band of a narrow-band telephone channel (ITU-T G.712).
LOWEST_HZ, HIGHEST_HZ = 300.0, 3400.0
NOISE_DBFS = -52.0

_TAPS = 513  # at 24 kHz a flank of about 150 Hz, steep enough at 300 Hz
_LOUDEST = 0.9
_SEED = 20


def telephone(samples: Samples, sample_rate: int) -> Samples:
    """The same length through a 300–3400 Hz channel with line noise at -52 dBFS RMS.

    The level of what passes is brought back to that of the whole, peaks staying under 0.9. Noise
    lies under the pauses too, so that the line never goes dead inside a piece. The same samples
    always give the same sound.
    """
    if not samples.size:
        return samples
    filter_ = _band(sample_rate)
    passed = _through(filter_, samples.astype(np.float64))
    before, after = _rms(samples.astype(np.float64)), _rms(passed)
    if after > 0.0:
        passed *= before / after
        passed *= min(1.0, _LOUDEST / float(np.abs(passed).max()))
    noise = _through(filter_, np.random.default_rng(_SEED).standard_normal(len(samples)))
    level = _rms(noise)
    if level > 0.0:
        passed += noise * (10.0 ** (NOISE_DBFS / 20.0) / level)
    return np.asarray(passed, dtype=np.float32)


@lru_cache(maxsize=4)
def _band(sample_rate: int) -> NDArray[np.float64]:
    """A linear-phase band-pass: the difference of two windowed sinc low-passes."""
    at = np.arange(_TAPS) - (_TAPS - 1) / 2
    window = np.blackman(_TAPS)
    low, high = (2.0 * hz / sample_rate for hz in (LOWEST_HZ, HIGHEST_HZ))
    taps = (high * np.sinc(high * at) - low * np.sinc(low * at)) * window
    return np.asarray(taps, dtype=np.float64)


def _through(taps: NDArray[np.float64], samples: NDArray[np.float64]) -> NDArray[np.float64]:
    """Filtered without a shift in time, by overlap in the frequency domain."""
    size = len(samples) + len(taps) - 1
    padded = 1 << (size - 1).bit_length()
    spectrum = np.fft.rfft(samples, padded) * np.fft.rfft(taps, padded)
    start = (len(taps) - 1) // 2
    return np.asarray(np.fft.irfft(spectrum, padded)[start : start + len(samples)])


def _rms(samples: NDArray[np.float64]) -> float:
    return float(np.sqrt(np.mean(samples**2)))
