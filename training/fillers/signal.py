"""Small measurements of sound: where it is loud, voiced, steady. 16 kHz."""

import numpy as np

from training.fillers.kokoro import Floats

Span = tuple[int, int]
_HOP = 160
_LOUD_DB = -27.0
_BRIDGE = 3


def decibels(samples: Floats, hop: int = _HOP) -> Floats:
    """Level of each `hop` samples, dB under the loudest."""
    count = max(1, len(samples) // hop)
    padded = np.zeros(count * hop, np.float32)
    padded[: min(len(samples), len(padded))] = samples[: len(padded)]
    power = np.mean(padded.reshape(count, hop) ** 2, axis=1) + 1e-10
    return np.asarray(10 * np.log10(power / power.max()), np.float32)


def islands(samples: Floats) -> list[Span]:
    """Loud stretches in samples, joined over gaps under 40 ms."""
    loud = np.concatenate(([False], decibels(samples) > _LOUD_DB, [False]))
    edges = np.flatnonzero(np.diff(loud.astype(np.int8)))
    out: list[Span] = []
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        if out and first - out[-1][1] // _HOP <= _BRIDGE:
            out[-1] = (out[-1][0], int(last) * _HOP)
        else:
            out.append((int(first) * _HOP, int(last) * _HOP))
    return out


def voicing(samples: Floats) -> float:
    """Share of 40 ms frames with a period: a normalised autocorrelation over 0.5 at 65-400 Hz."""
    size, lags = 640, slice(40, 246)
    good, count = 0, 0
    for start in range(0, max(1, len(samples) - size), 160):
        frame = samples[start : start + size].astype(np.float64)
        frame = frame - frame.mean()
        if len(frame) < size or np.mean(frame**2) < 1e-8:
            continue
        spectrum = np.fft.rfft(frame, 2 * size)
        auto = np.fft.irfft(np.abs(spectrum) ** 2)[:size] / (1 - np.arange(size) / (size + 1))
        good += auto[lags].max() > 0.5 * auto[0]
        count += 1
    return good / count if count else 0.0


def steadiness(samples: Floats) -> float:
    """Mean cosine between log spectra 50 ms apart, over the inner part: 1 is one sound."""
    inner = samples[int(0.15 * len(samples)) : int(0.85 * len(samples)) or None]
    size = 400
    frames = [
        inner[start : start + size] * np.hanning(size)
        for start in range(0, max(1, len(inner) - size), 160)
        if start + size <= len(inner)
    ]
    if len(frames) < 6:
        return 0.0
    log = np.log(np.abs(np.fft.rfft(frames, axis=1))[:, 2:100] + 1e-4)
    kernel = np.ones(9) / 9
    smooth = np.apply_along_axis(lambda row: np.convolve(row, kernel, "same"), 1, log)
    smooth -= smooth.mean(axis=1, keepdims=True)
    first, second = smooth[:-5], smooth[5:]
    norm = np.linalg.norm(first, axis=1) * np.linalg.norm(second, axis=1) + 1e-9
    return float(np.mean(np.sum(first * second, axis=1) / norm))
