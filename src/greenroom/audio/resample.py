"""Sound as arrays and back, and changing its rate, with soxr."""

from collections.abc import Iterable, Iterator

import numpy as np
import soxr
from numpy.typing import NDArray

from greenroom.model.sound import Sound

Samples = NDArray[np.float32]
"""Mono sound, shape (n,), -1..1."""

ANALYSIS_RATE = 16_000  # Hz; what voice activity, Whisper and the feedback work on


def samples_of(sound: Sound) -> Samples:
    """What `sound` holds, without a copy; not to be written to."""
    return np.frombuffer(sound.pcm, dtype="<f4")


def as_sound(samples: NDArray[np.floating], sample_rate: int = ANALYSIS_RATE) -> Sound:
    """Mono samples, -1..1, as they pass between rooms."""
    return Sound(samples.astype("<f4").tobytes(), sample_rate)


class Resampler:
    """Mono float32 from one rate to another, block by block, without gaps or a shift in time."""

    def __init__(self, from_rate: int, to_rate: int) -> None:
        self._stream = (
            None
            if from_rate == to_rate
            else soxr.ResampleStream(from_rate, to_rate, 1, dtype="float32", quality="HQ")
        )

    def feed(self, samples: Samples, *, last: bool = False) -> Samples:
        """The next block; may give back more or less than its share. `last` gives the rest."""
        if self._stream is None:
            return samples
        return np.asarray(self._stream.resample_chunk(samples, last=last), dtype=np.float32)


def as_mono(data: bytes, channels: int) -> Samples:
    """Interleaved float32 bytes as one channel (the mean of all)."""
    samples = np.frombuffer(data, dtype="<f4")
    if channels == 1:
        return samples
    return np.asarray(samples.reshape(-1, channels).mean(axis=1), dtype=np.float32)


def at_analysis_rate(sounds: Iterable[Sound]) -> Iterator[Sound]:
    """Sounds of one rate, one after the other, as 16 kHz sound."""
    resampler: Resampler | None = None
    for sound in sounds:
        resampler = resampler or Resampler(sound.sample_rate, ANALYSIS_RATE)
        yield as_sound(resampler.feed(samples_of(sound)))
    if resampler is not None:
        yield as_sound(resampler.feed(np.zeros(0, np.float32), last=True))
