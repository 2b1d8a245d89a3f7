"""Pace over the course of an answer."""

from bisect import bisect_left, bisect_right

from greenroom.model.report import PacePoint
from greenroom.model.span import Span

WINDOW_S = 10.0
STEP_S = 1.0


def pace_curve(moments: list[float], answer: Span) -> tuple[PacePoint, ...]:
    """Words per minute in a rolling window of 10 s, one point a second.

    `moments` are the sorted middles of the words. The first and last windows lie wholly inside
    the answer, so an answer shorter than one window has no curve.
    """
    steps = int((answer.duration - WINDOW_S) / STEP_S + 1e-9) + 1
    if answer.duration < WINDOW_S:
        return ()
    out = []
    for step in range(steps):
        start = answer.start + step * STEP_S
        words = bisect_right(moments, start + WINDOW_S) - bisect_left(moments, start)
        out.append(PacePoint(start + WINDOW_S / 2, words * 60 / WINDOW_S))
    return tuple(out)
