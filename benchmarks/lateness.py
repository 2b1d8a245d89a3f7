"""How late the event loop of a Qt program is: what an event every 5 ms would have waited."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

STEP_S = 0.005


def delays(moments: Sequence[float], start: float, end: float) -> NDArray[np.float64]:
    """Seconds that events due every 5 ms from `start` to `end` waited for their turn.

    `moments` are when a 5 ms timer was run. A loop that is blocked for half a second delays a
    hundred events, the first by the whole half second; counting how late the timer itself was would
    show a single late one.
    """
    ticks = np.asarray(moments)
    due = np.arange(start, end, STEP_S)
    after = np.searchsorted(ticks, due)
    inside = after < len(ticks)
    waited = ticks[after[inside]] - due[inside]
    return np.asarray(np.maximum(0.0, waited - STEP_S), np.float64)
