"""Longer or shorter at the same pitch: overlap-add of pieces that fit (WSOLA, Verhelst 1993)."""

import numpy as np

from training.fillers.kokoro import Floats

_SIZE, _SEARCH = 512, 160


def longer(samples: Floats, factor: float) -> Floats:
    """`samples` at `factor` times their length, 0.5 to 3."""
    half = _SIZE // 2
    if len(samples) < 3 * _SIZE:
        return samples
    window = np.hanning(_SIZE + 1)[:-1].astype(np.float32)
    count = int(len(samples) * factor) // half - 1
    out = np.zeros((count + 1) * half, np.float32)
    padded = np.concatenate([samples, np.zeros(_SIZE + _SEARCH, np.float32)])
    last = 0
    for step in range(count):
        goal = int(step * half / factor)
        start = goal
        if step:
            follows = padded[last + half : last + half + _SIZE]
            low = max(0, goal - _SEARCH)
            around = padded[low : goal + _SEARCH + _SIZE]
            start = low + int(np.argmax(np.correlate(around, follows, "valid")))
        start = min(start, len(samples) - 1)
        piece = padded[start : start + _SIZE]
        out[step * half : step * half + len(piece)] += window[: len(piece)] * piece
        last = start
    return out
