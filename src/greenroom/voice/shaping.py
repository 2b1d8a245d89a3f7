"""Makes synthesised pieces alike: no silence around them, one loudness."""

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
"""Mono, shape (n,), -1..1."""

TARGET_DBFS = -20.0

_FRAME_S = 0.01
_SILENT_UNDER_PEAK_DB = 45.0
_ACTIVE_UNDER_PEAK_DB = 30.0
_LEAD_IN_S = 0.01
_TAIL_S = 0.03
_LOUDEST_PEAK = 0.9


def trim(samples: Samples, sample_rate: int) -> Samples:
    """Cut the silence at both ends, but for 10 ms before and 30 ms after the voice.

    The tail is short because the answer's start delay is counted from the last sample.
    """
    levels = _frame_levels(samples, sample_rate)
    if not levels.size or not np.isfinite(levels.max()):
        return samples
    loud = np.flatnonzero(levels > levels.max() - _SILENT_UNDER_PEAK_DB)
    frame = _frame(sample_rate)
    first = int(loud[0]) * frame - int(_LEAD_IN_S * sample_rate)
    last = (int(loud[-1]) + 1) * frame + int(_TAIL_S * sample_rate)
    return samples[max(0, first) : last]


def normalise(samples: Samples, sample_rate: int) -> Samples:
    """Scale so that the RMS level of the voiced 10 ms frames is -20 dBFS, peaks staying under 0.9.

    Frames more than 30 dB below the loudest count as pauses, so a piece with many pauses is not
    made louder than one without.
    """
    levels = _frame_levels(samples, sample_rate)
    if not levels.size or not np.isfinite(levels.max()):
        return samples
    active = levels[levels > levels.max() - _ACTIVE_UNDER_PEAK_DB]
    level = 10.0 * np.log10(np.mean(10.0 ** (active / 10.0)))
    gain = 10.0 ** ((TARGET_DBFS - level) / 20.0)
    peak = float(np.abs(samples).max())
    return np.asarray(samples * min(gain, _LOUDEST_PEAK / peak), dtype=np.float32)


def fade_ends(samples: Samples, sample_rate: int) -> Samples:
    """Ramp the first and last 5 ms, so that no join clicks."""
    ramp = np.linspace(0.0, 1.0, min(len(samples) // 2, int(0.005 * sample_rate)))
    faded = np.array(samples, dtype=np.float32)
    faded[: len(ramp)] *= ramp
    faded[len(faded) - len(ramp) :] *= ramp[::-1]
    return faded


def silence(seconds: float, sample_rate: int) -> Samples:
    """Digital silence."""
    return np.zeros(int(seconds * sample_rate), dtype=np.float32)


def _frame(sample_rate: int) -> int:
    return int(_FRAME_S * sample_rate)


def _frame_levels(samples: Samples, sample_rate: int) -> NDArray[np.float64]:
    """Level of each whole 10 ms frame in dBFS; -inf for digital silence."""
    frame = _frame(sample_rate)
    whole = samples[: len(samples) // frame * frame].reshape(-1, frame).astype(np.float64)
    with np.errstate(divide="ignore"):
        return np.asarray(10.0 * np.log10(np.mean(whole**2, axis=1)), dtype=np.float64)
