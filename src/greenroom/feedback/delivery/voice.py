"""The frames of a take that are the person's voice, without what the pitch tracker got wrong."""

from bisect import bisect_left
from dataclasses import dataclass
from math import isnan
from statistics import median, quantiles

from greenroom.model.prosody import FRAMES_PER_S, Prosody
from greenroom.model.span import Span

_SHORTEST_RUN = 3
"""Frames; a pitch for less than 30 ms is hardly ever a voice."""

_UNDER_QUARTILE_ST = -4.98
_OVER_QUARTILE_ST = 7.02
_OCTAVE_ST = 12.0
"""0.75 times the lower quartile to 1.5 times the upper one, in semitones: outside lie octave errors
(De Looze & Hirst 2008)."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Frames with a pitch, in order: their moments (s), semitones above 100 Hz, and dBFS."""

    moments: tuple[float, ...]
    semitones: tuple[float, ...]
    decibels: tuple[float, ...]

    @property
    def seconds(self) -> float:
        """How long there is a pitch."""
        return len(self.moments) / FRAMES_PER_S

    def frames(self, numbers: list[int]) -> "Voice":
        """Some of the frames, in order."""
        return Voice(
            tuple(self.moments[number] for number in numbers),
            tuple(self.semitones[number] for number in numbers),
            tuple(self.decibels[number] for number in numbers),
        )

    def part(self, span: Span) -> "Voice":
        """The frames inside a stretch of time."""
        first, end = bisect_left(self.moments, span.start), bisect_left(self.moments, span.end)
        return Voice(self.moments[first:end], self.semitones[first:end], self.decibels[first:end])


def voice_of(prosody: Prosody, voiced: tuple[Span, ...], *, wide: bool = False) -> Voice:
    """The frames to measure: inside voice activity, in runs, and in the voice's own range.

    `voiced` is sorted and without overlaps. `wide` keeps what is within an octave of the median:
    sentences may end lower than a voice usually goes.
    """
    pitches, levels = prosody.semitones, prosody.decibels
    runs = [run for run in _runs(pitches, voiced) if len(run) >= _SHORTEST_RUN]
    kept = [frame for run in runs for frame in run]
    low, high = _range([pitches[frame] for frame in kept], wide=wide)
    kept = [frame for frame in kept if low <= pitches[frame] <= high]
    return Voice(
        tuple(frame / FRAMES_PER_S for frame in kept),
        tuple(pitches[frame] for frame in kept),
        tuple(levels[frame] for frame in kept),
    )


def middle(values: tuple[float, ...]) -> float | None:
    """The median; None of nothing."""
    return median(values) if values else None


def _runs(pitches: tuple[float, ...], voiced: tuple[Span, ...]) -> list[list[int]]:
    runs: list[list[int]] = []
    for span in voiced:
        going = False
        first = max(0, int(span.start * FRAMES_PER_S))
        for frame in range(first, min(len(pitches), int(span.end * FRAMES_PER_S) + 1)):
            if isnan(pitches[frame]):
                going = False
                continue
            if not going:
                runs.append([])
                going = True
            runs[-1].append(frame)
    return runs


def _range(pitches: list[float], *, wide: bool) -> tuple[float, float]:
    if len(pitches) < 2:
        return float("-inf"), float("inf")
    lower, middle_st, upper = quantiles(pitches, n=4, method="inclusive")
    if wide:
        return middle_st - _OCTAVE_ST, middle_st + _OCTAVE_ST
    # Where more than a quarter of the frames is mains hum, a quartile is hum and not the voice.
    low = max(lower + _UNDER_QUARTILE_ST, middle_st - _OCTAVE_ST)
    return low, min(upper + _OVER_QUARTILE_ST, middle_st + _OCTAVE_ST)
