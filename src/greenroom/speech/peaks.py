"""From probabilities of every 20 ms to filled pauses with edges. Pure."""

from collections.abc import Sequence

import numpy as np

from greenroom.model.transcript import HeardFilledPause
from greenroom.speech.activity import Floats

STEP_S = 0.02

STARTS = 0.35
"""A stretch with a frame over this is told; fusion decides what weak ones are worth."""

EDGE = 0.3
"""The edges are where the probability crosses this."""

_BRIDGE = 4  # frames: an "u-um" dips for a moment
_SHORTEST = 4
_LONGEST_S = 3.0


def filled_pauses(probabilities: Floats, start_s: float = 0.0) -> tuple[HeardFilledPause, ...]:
    """Stretches that are likely filled pauses, in order.

    Args:
        probabilities: Of the frames, 0..1, shape (frames,).
        start_s: The moment of the first frame.

    Returns:
        Each with the mean of its surest half as its probability.
    """
    found = []
    for first, end in _stretches(probabilities >= EDGE):
        inside = probabilities[first:end]
        long = (end - first) * STEP_S > _LONGEST_S
        if end - first < _SHORTEST or long or inside.max() < STARTS:
            continue
        surest = np.sort(inside)[len(inside) // 2 :]
        start, stop = start_s + first * STEP_S, start_s + end * STEP_S
        found.append(HeardFilledPause(round(start, 3), round(stop, 3), float(surest.mean())))
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
