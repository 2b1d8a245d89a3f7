"""Pitch and loudness over the course of an answer, to be drawn."""

from bisect import bisect_left
from statistics import median

from greenroom.feedback.delivery.voice import Voice

STEP_S = 0.1
_FEWEST = 3
_LOUDNESS_S = 1.0

Curve = tuple[tuple[float, float], ...]
"""Moments in seconds with their value, in order."""


def pitch_curve(voice: Voice) -> Curve:
    """Semitones over the answer's own median, each 0.1 s in which there is a pitch."""
    return _steps(voice.moments, voice.semitones, STEP_S)


def loudness_curve(voice: Voice) -> Curve:
    """Level over the answer's own median in dB, each second in which there is a voice."""
    return _steps(voice.moments, voice.decibels, _LOUDNESS_S)


def _steps(moments: tuple[float, ...], values: tuple[float, ...], step: float) -> Curve:
    if not moments:
        return ()
    center = median(values)
    points = []
    at = 0
    while at < len(moments):
        number = int(moments[at] / step + 1e-6)
        end = bisect_left(moments, (number + 1) * step - 1e-6, lo=at + 1)
        if end - at >= _FEWEST:
            points.append(((number + 0.5) * step, median(values[at:end]) - center))
        at = end
    return tuple(points)
