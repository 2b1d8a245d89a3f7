"""Peaks of a recording, one for each bar of the voice lane at a zoom level. No Qt."""

import numpy as np
from numpy.typing import NDArray

from greenroom.ui.review.services import Peaks
from greenroom.ui.review.time_scale import TimeScale

_LOUD = 99.7
"""Percentile of the peaks that fills the lane, so that one cough does not flatten the rest."""


class Waveform:
    """Heights of bars, kept for the zoom level that is shown."""

    def __init__(self, peaks: Peaks | None = None) -> None:
        self._step = peaks.step_s if peaks is not None else 0.01
        raw = b"" if peaks is None else peaks.values
        self._values: NDArray[np.float32] = np.frombuffer(raw, dtype="<f4")
        top = float(np.percentile(self._values, _LOUD)) if self._values.size else 0.0
        self._gain = 1.0 / top if top > 0 else 0.0
        self._key: tuple[TimeScale, float] | None = None
        self._bars: NDArray[np.float32] = self._values[:0]

    @property
    def empty(self) -> bool:
        """Whether there is nothing to draw."""
        return self._values.size == 0

    def bars(self, scale: TimeScale, pitch: float) -> NDArray[np.float32]:
        """One height (0..1) for every `pitch` pixels, left to right."""
        if self._key != (scale, pitch):
            self._key = (scale, pitch)
            self._bars = self._compute(scale, pitch)
        return self._bars

    def _compute(self, scale: TimeScale, pitch: float) -> NDArray[np.float32]:
        count = int(scale.width // pitch)
        if self.empty or count < 1:
            return self._values[:0]
        edges = scale.start + np.arange(count + 1) * pitch / scale.width * (scale.end - scale.start)
        places = (edges / self._step).astype(np.int64)
        inside = np.clip(places[:-1], 0, self._values.size - 1)
        # reduceat looks at one value where two edges fall together, which is what a close zoom asks
        heights = np.maximum.reduceat(self._values, inside) * self._gain
        heights[places[:-1] >= self._values.size] = 0.0
        return np.clip(heights, 0.0, 1.0).astype(np.float32)
