"""What can be heard going wrong: level, clipping, silence, losses. Pure; time is counted in sound.

The thresholds are Greenroom's choice: a muted microphone gives digital silence or the noise of its
converter, under -80 dBFS, and the quietest room through an open one peaks above -60.
"""

import math
from collections.abc import Callable

import numpy as np

from greenroom.audio.resample import Samples
from greenroom.model.sound import InputLevel, MicrophoneTrouble
from greenroom.model.span import Span

SILENCE_PEAK_DB = -60.0
SILENT_AFTER_S = 6.0
CLIPPING_GONE_AFTER_S = 3.0
DROPPING_GONE_AFTER_S = 5.0
CLIPPED_SAMPLE = 0.999
CLIPPED_IN_BLOCK = 3  # one full-scale sample can be a click; three in 25 ms are a flattened top
MERGE_CLIPPED_S = 0.25
MAX_CLIPPED_SPANS = 1000

NO_LEVEL = InputLevel(rms_db=-math.inf, peak_db=-math.inf)


def measure(samples: Samples) -> InputLevel:
    """Root mean square and peak of a block in dBFS, and whether its tops are cut off."""
    if samples.size == 0:
        return NO_LEVEL
    size = np.abs(samples)
    clipped = int(np.count_nonzero(size >= CLIPPED_SAMPLE)) >= CLIPPED_IN_BLOCK
    rms = math.sqrt(float(np.mean(np.square(samples, dtype=np.float64))))
    return InputLevel(decibels(rms), decibels(float(size.max())), clipped)


def decibels(amplitude: float) -> float:
    """Amplitude 0..1 in dBFS, -inf for none."""
    return 20.0 * math.log10(amplitude) if amplitude > 0.0 else -math.inf


class TroubleWatch:
    """Says when a trouble begins and when it has gone, each once.

    `report(trouble, active)` is called from `heard` and `lost_sound`.
    """

    def __init__(self, report: Callable[[MicrophoneTrouble, bool], None]) -> None:
        self._report = report
        self._active: set[MicrophoneTrouble] = set()
        self._silent_s = 0.0
        self._since_clipping_s = math.inf
        self._since_drop_s = math.inf

    def heard(self, level: InputLevel, duration_s: float, *, recording: bool) -> None:
        """A block of sound; silence counts only while a take runs (`recording`)."""
        quiet = level.peak_db < SILENCE_PEAK_DB
        self._silent_s = self._silent_s + duration_s if quiet and recording else 0.0
        self._since_clipping_s = 0.0 if level.clipping else self._since_clipping_s + duration_s
        self._since_drop_s += duration_s
        self._set(MicrophoneTrouble.SILENT, self._silent_s >= SILENT_AFTER_S)
        self._set(MicrophoneTrouble.CLIPPING, self._since_clipping_s < CLIPPING_GONE_AFTER_S)
        self._set(MicrophoneTrouble.DROPPING, self._since_drop_s < DROPPING_GONE_AFTER_S)

    def lost_sound(self) -> None:
        """The sound card or the queue lost something just now."""
        self._since_drop_s = 0.0
        self._set(MicrophoneTrouble.DROPPING, True)

    def _set(self, trouble: MicrophoneTrouble, active: bool) -> None:
        if active == (trouble in self._active):
            return
        (self._active.add if active else self._active.discard)(trouble)
        self._report(trouble, active)


class ClippedSpans:
    """Where tops were cut off, neighbors joined, in seconds of the take."""

    def __init__(self) -> None:
        self._spans: list[Span] = []

    def add(self, start_s: float, end_s: float) -> None:
        """A clipped block, later than all before."""
        if self._spans and start_s - self._spans[-1].end <= MERGE_CLIPPED_S:
            self._spans[-1] = Span(self._spans[-1].start, end_s)
        elif len(self._spans) < MAX_CLIPPED_SPANS:
            self._spans.append(Span(start_s, end_s))

    @property
    def spans(self) -> tuple[Span, ...]:
        """All of them, in order."""
        return tuple(self._spans)
