"""The waveform's outline at every zoom: smallest and largest sample per column."""

from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from greenroom.model.errors import InputError
from greenroom.platform.text import translate

FINEST_S = 0.004  # a window of 5 s is 1250 columns at this level
_READ_BINS = 4096

Outline = NDArray[np.float32]  # shape (columns, 2): min, max in -1..1


class Peaks:
    """Outlines of one recording, each level half as fine as the one before.

    `finest` has one column each `bin_s` seconds; `duration_s` is the recording's length in seconds.
    """

    def __init__(self, finest: Outline, bin_s: float, duration_s: float) -> None:
        self.duration_s = duration_s
        self._bin_s = bin_s
        self._levels = [finest]
        while len(self._levels[-1]) > 1:
            self._levels.append(_halved(self._levels[-1]))

    def columns(self, count: int, start_s: float = 0.0, end_s: float | None = None) -> Outline:
        """`count` columns from `start_s` to `end_s`; columns outside the recording are zero."""
        end_s = self.duration_s if end_s is None else end_s
        outline = np.zeros((max(0, count), 2), np.float32)
        if count <= 0 or end_s <= start_s or len(self._levels[0]) == 0:
            return outline
        width = (end_s - start_s) / count
        level = max(0, min(len(self._levels) - 1, int(np.log2(max(1.0, width / self._bin_s)))))
        bins, bin_s = self._levels[level], self._bin_s * 2**level
        edges = (start_s + width * np.arange(count + 1)) / bin_s
        first = np.floor(edges[:-1]).astype(np.int64)
        last = np.maximum(first + 1, np.ceil(edges[1:]).astype(np.int64))
        inside = (first < len(bins)) & (last > 0)
        first = np.clip(first, 0, len(bins) - 1)
        last = np.clip(last, first + 1, len(bins))
        # A column covers at most four bins of its level, so a few vectorized steps reach all.
        low, high = bins[first, 0].copy(), bins[first, 1].copy()
        for step in range(1, int((last - first).max())):
            at = np.minimum(first + step, last - 1)
            low, high = np.minimum(low, bins[at, 0]), np.maximum(high, bins[at, 1])
        outline[inside, 0], outline[inside, 1] = low[inside], high[inside]
        return outline


def peaks(path: Path) -> Peaks:
    """Read a recording (FLAC or WAV, any length, in blocks). Raises InputError."""
    parts: list[Outline] = []
    try:
        with soundfile.SoundFile(str(path)) as file:
            size = max(1, round(FINEST_S * file.samplerate))
            for block in file.blocks(size * _READ_BINS, dtype="float32", always_2d=True):
                parts.append(_binned(block[:, 0], size))
            duration, bin_s = file.frames / file.samplerate, size / file.samplerate
    except soundfile.SoundFileError as error:
        raise InputError(
            translate("Audio", "The recording is missing or cannot be read.")
        ) from error
    finest = np.concatenate(parts) if parts else np.zeros((0, 2), np.float32)
    return Peaks(finest, bin_s, duration)


def _binned(samples: NDArray[np.float32], size: int) -> Outline:
    starts = np.arange(0, len(samples), size)
    if len(starts) == 0:
        return np.zeros((0, 2), np.float32)
    low, high = np.minimum.reduceat(samples, starts), np.maximum.reduceat(samples, starts)
    return np.stack((low, high), axis=1)


def _halved(bins: Outline) -> Outline:
    if len(bins) % 2:
        bins = np.concatenate((bins, bins[-1:]))
    pairs = bins.reshape(-1, 2, 2)
    return np.stack((pairs[:, :, 0].min(axis=1), pairs[:, :, 1].max(axis=1)), axis=1)
