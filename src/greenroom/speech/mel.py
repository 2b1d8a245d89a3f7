"""Log-mel frames for the detector of filled pauses: its training computes them with this module.

Windows of 25 ms (Hann) every 10 ms, 80 triangular filters on Slaney's mel scale from 0 to 8 kHz, in
units of 20 dB under a loud moment of the same stretch, so that neither the microphone's gain nor
the speaker's loudness matters.
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from greenroom.speech.activity import Floats
from greenroom.speech.grid import RATE

HOP = 160
BINS = 80

_WINDOW = 400
_FFT = 512
_LOUD_PERCENTILE = 95.0
_UNIT_DB = 20.0
_LOWEST, _HIGHEST = -4.0, 1.0
_FLOOR = 1e-10


def log_mel(samples: Floats) -> Floats:
    """Frames of a stretch of 16 kHz sound, shape (n // 160, 80), in -4..1.

    Frame i is centred on sample 160 i.
    """
    count = len(samples) // HOP
    if count == 0:
        return np.zeros((0, BINS), np.float32)
    padded = np.pad(np.asarray(samples, np.float32), (_WINDOW // 2, _WINDOW))
    blocks = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[::HOP][:count]
    power = np.abs(np.fft.rfft(blocks * _hann(), _FFT, axis=1)).astype(np.float32) ** 2
    decibels = 10 * np.log10(np.maximum(power @ _filters().T, _FLOOR))
    loud = np.percentile(decibels.max(axis=1), _LOUD_PERCENTILE)
    return np.asarray(np.clip((decibels - loud) / _UNIT_DB, _LOWEST, _HIGHEST), np.float32)


@cache
def _hann() -> Floats:
    return np.hanning(_WINDOW + 1)[:-1].astype(np.float32)


@cache
def _filters() -> Floats:
    """Triangles of equal area, shape (80, 257)."""
    edges = _hertz(np.linspace(_mel(0.0), _mel(RATE / 2), BINS + 2))
    hertz = np.fft.rfftfreq(_FFT, 1 / RATE)
    low, centre, high = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    rising = (hertz - low) / (centre - low)
    falling = (high - hertz) / (high - centre)
    triangles = np.maximum(0.0, np.minimum(rising, falling))
    return np.asarray(triangles * 2 / (high - low), np.float32)


def _mel(hertz: float) -> float:
    """Linear to 1 kHz, logarithmic above (Slaney 1998, Auditory Toolbox)."""
    return hertz * 3 / 200 if hertz < 1000 else 15 + 27 * float(np.log(hertz / 1000) / np.log(6.4))


def _hertz(mel: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(mel < 15, mel * 200 / 3, 1000 * np.exp(np.log(6.4) / 27 * (mel - 15)))
