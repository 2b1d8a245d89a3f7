"""Pitch and level of a voice with Praat, every 10 ms.

Praat's autocorrelation method (Boersma 1993) with its own standard costs, and its intensity; what
is measured of them later is in `feedback/delivery`.
"""

from collections.abc import Iterable

import numpy as np
import parselmouth
from numpy.typing import NDArray

from greenroom.model.prosody import FRAMES_PER_S, Prosody
from greenroom.model.sound import Sound
from greenroom.speech.activity import FLOOR_DB, Floats
from greenroom.speech.grid import RATE
from greenroom.speech.prosody_pieces import ProsodyPiece, join_prosody

_FLOOR_HZ = 60.0
_CEILING_HZ = 500.0
_LEVEL_FLOOR_HZ = 75.0  # sets the window of the level: 3.2 periods, 43 ms
_REFERENCE_HZ = 100.0
_FULL_SCALE_DB = 93.979  # Praat gives dB over 20 µPa and takes a sample of 1.0 for 1 Pa
_SHORTEST_S = 0.1  # Praat's windows are up to 6.4 periods long
_STRETCH_S = 10  # a recording is measured in pieces of so much: Praat lets no other thread run

METHOD = f"Praat {parselmouth.PRAAT_VERSION}, autocorrelation, 60–500 Hz"


def measure_prosody(samples: Floats, start: int = 0) -> ProsodyPiece:
    """Pitch and level of `samples` (16 kHz mono, -1..1), which begin at sample `start` of the take.

    About 2.5 ms of work for a second of sound. Too short a stretch has no pitch.
    """
    first = -(-start * FRAMES_PER_S // RATE)
    end = -(-(start + len(samples)) * FRAMES_PER_S // RATE)
    times = np.arange(first, end) / FRAMES_PER_S - start / RATE
    semitones = np.full(len(times), np.nan)
    decibels = np.full(len(times), FLOOR_DB)
    if len(samples) >= _SHORTEST_S * RATE and np.any(samples):
        sound = parselmouth.Sound(samples.astype(np.float64), RATE)
        semitones = _pitch(sound, times)
        decibels = _level(sound, times)
    return ProsodyPiece(first, semitones.astype(np.float32), decibels.astype(np.float32), METHOD)


def prosody_of(sounds: Iterable[Sound]) -> Prosody | None:
    """The prosody of a recording (16 kHz mono), stretch by stretch; None without any sound."""
    pieces: list[ProsodyPiece] = []
    waiting = np.zeros(0, np.float32)
    done = 0
    for sound in sounds:
        waiting = np.concatenate((waiting, np.frombuffer(sound.pcm, "<f4")))
        while len(waiting) >= _STRETCH_S * RATE:
            pieces.append(measure_prosody(waiting[: _STRETCH_S * RATE], done))
            waiting = waiting[_STRETCH_S * RATE :]
            done += _STRETCH_S * RATE
    if len(waiting):
        pieces.append(measure_prosody(waiting, done))
    return join_prosody(pieces, (done + len(waiting)) / RATE)


def _pitch(sound: parselmouth.Sound, times: NDArray[np.float64]) -> NDArray[np.float64]:
    """Semitones at the nearest of Praat's frames; NaN where that one has no pitch."""
    pitch = sound.to_pitch_ac(
        time_step=1 / FRAMES_PER_S, pitch_floor=_FLOOR_HZ, pitch_ceiling=_CEILING_HZ
    )
    hertz = pitch.selected_array["frequency"]
    index = np.round((times - pitch.xs()[0]) * FRAMES_PER_S).astype(int)
    inside = (index >= 0) & (index < len(hertz))
    found = np.where(inside, hertz[np.clip(index, 0, len(hertz) - 1)], 0.0)
    found[found <= 0] = np.nan
    return np.asarray(12 * np.log2(found / _REFERENCE_HZ))


def _level(sound: parselmouth.Sound, times: NDArray[np.float64]) -> NDArray[np.float64]:
    """Level in dBFS, between Praat's frames; -120 at the least."""
    level = sound.to_intensity(minimum_pitch=_LEVEL_FLOOR_HZ, time_step=1 / FRAMES_PER_S)
    decibels = np.interp(times, level.xs(), level.values[0]) - _FULL_SCALE_DB
    return np.asarray(np.clip(decibels, FLOOR_DB, 0.0))
