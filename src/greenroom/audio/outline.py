"""The outline of a recording, for its waveform: the largest sample of every few milliseconds."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from greenroom.model.errors import InputError
from greenroom.platform.text import translate

FINEST_S = 0.004  # a window of 5 s has 1250 values, about one a pixel
_READ_STEPS = 4096


@dataclass(frozen=True, slots=True)
class Outline:
    """`peaks` has the largest magnitude of each `step_s` seconds, shape (n,), float32 in 0..1."""

    peaks: NDArray[np.float32]
    step_s: float


def outline(path: Path) -> Outline:
    """Read a recording (FLAC or WAV, any length, in blocks). Raises InputError."""
    parts: list[NDArray[np.float32]] = []
    try:
        with soundfile.SoundFile(str(path)) as file:
            size = max(1, round(FINEST_S * file.samplerate))
            step_s = size / file.samplerate
            for block in file.blocks(size * _READ_STEPS, dtype="float32", always_2d=True):
                loudest = np.abs(block).max(axis=1)
                parts.append(np.maximum.reduceat(loudest, np.arange(0, len(loudest), size)))
    except soundfile.SoundFileError as error:
        raise InputError(
            translate("Audio", "The recording is missing or cannot be read.")
        ) from error
    return Outline(np.concatenate(parts) if parts else np.zeros(0, np.float32), step_s)
