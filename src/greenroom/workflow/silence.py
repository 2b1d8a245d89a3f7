"""How long the person has been silent since they last spoke, from the level alone."""

from collections import deque

import numpy as np

from greenroom.audio.resample import samples_of
from greenroom.model.sound import Sound

_FRAME_S = 0.05
_REMEMBERED = 400  # frames: 20 s, enough to hold some of the room's own noise
_NOISE_PERCENTILE = 10.0
_OVER_NOISE_DB = 10.0
_QUIETEST_DB = -55.0
_SPEECH_FRAMES = 6  # 0.3 s of sound in a row is a word, not a click


class SilenceWatch:
    """Fed with a take from one thread, read from another.

    Sound is what stands 10 dB out of the quietest tenth of the last 20 s. Nothing counts before
    the first word, so that thinking before an answer never ends it.
    """

    def __init__(self) -> None:
        self._levels: deque[float] = deque(maxlen=_REMEMBERED)
        self._in_a_row = 0
        self._spoken = False
        self._silent_s = self._unspoken_s = 0.0

    @property
    def unspoken_s(self) -> float:
        """Seconds since the last word, or since the take began; keys and clicks end no silence."""
        return self._unspoken_s

    @property
    def silent_s(self) -> float:
        """Seconds since the last sound; 0 before the first word."""
        return self._silent_s if self._spoken else 0.0

    def begin(self) -> None:
        """A new take."""
        self._in_a_row, self._spoken, self._silent_s = 0, False, 0.0
        self._unspoken_s = 0.0

    def feed(self, sound: Sound) -> None:
        """The next piece of the take."""
        samples = samples_of(sound).astype(np.float64)
        size = max(1, int(_FRAME_S * sound.sample_rate))
        for start in range(0, len(samples), size):
            frame = samples[start : start + size]
            power = max(float(np.mean(frame**2)), 1e-12)
            self._hear(10.0 * float(np.log10(power)), len(frame) / sound.sample_rate)

    def _hear(self, level_db: float, seconds: float) -> None:
        self._levels.append(level_db)
        self._unspoken_s += seconds
        noise = float(np.percentile(self._levels, _NOISE_PERCENTILE))
        if level_db > max(noise + _OVER_NOISE_DB, _QUIETEST_DB):
            self._in_a_row += 1
            if self._in_a_row >= _SPEECH_FRAMES:
                self._spoken, self._unspoken_s = True, 0.0
            self._silent_s = 0.0
        else:
            self._in_a_row = 0
            self._silent_s += seconds
