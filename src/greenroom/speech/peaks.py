"""From probabilities of every 20 ms to filled pauses with edges. Pure."""

from collections.abc import Sequence

import numpy as np

from greenroom.model.transcript import HeardFilledPause
from greenroom.speech.activity import Floats

STEP_S = 0.02

STARTS = 0.2
"""A stretch with a frame over this is told; fusion decides what weak ones are worth."""

_STRETCH = 0.15
_EDGE = 0.45  # of the stretch's highest: there its edges are

_BRIDGE = 4  # frames: an "u-um" dips for a moment
_SHORTEST = 4
_LONGEST = 150


def filled_pauses(probabilities: Floats, start_s: float = 0.0) -> tuple[HeardFilledPause, ...]:
    """Stretches that are likely filled pauses, in order.

    Args:
        probabilities: Of the frames, 0..1, shape (frames,).
        start_s: The moment of the first frame.

    Returns:
        Each with the mean of its surest half as its probability.
    """
    found = []
    for first, end in _stretches(probabilities >= _STRETCH):
        highest = float(probabilities[first:end].max())
        if highest < STARTS:
            continue
        for low, high in _stretches(probabilities[first:end] >= _EDGE * highest):
            inside = probabilities[first + low : first + high]
            if _SHORTEST <= len(inside) <= _LONGEST and inside.max() >= STARTS:
                surest = float(np.sort(inside)[len(inside) // 2 :].mean())
                start, stop = (start_s + (first + edge) * STEP_S for edge in (low, high))
                found.append(HeardFilledPause(round(start, 3), round(stop, 3), surest))
    return tuple(found)


def _stretches(mask: np.ndarray) -> Sequence[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate(([False], mask, [False])).astype(np.int8)))
    out: list[tuple[int, int]] = []
    for first, end in zip(edges[::2], edges[1::2], strict=True):
        if out and first - out[-1][1] <= _BRIDGE:
            out[-1] = (out[-1][0], int(end))
        else:
            out.append((int(first), int(end)))
    return out
