"""One running take: sound into its file and on to the listener, and the sums about it."""

import statistics
from pathlib import Path

import numpy as np

from greenroom.audio.resample import ANALYSIS_RATE, Resampler, Samples, as_sound
from greenroom.audio.takefile import Notes, TakeFile
from greenroom.audio.watch import ClippedSpans
from greenroom.model.sound import InputLevel, Sound
from greenroom.model.take import AudioLoss, RecordedAudio

# Single time stamps scatter by up to 40 ms on a sound server (measured), their median over the
# first two seconds by under 20 ms; longer than that, the drift of the device's clock would show.
ORIGIN_OVER_S = 2.0


class TakeRun:
    """From the first block to the finished file; used by the recorder's own thread only."""

    def __init__(self, path: Path, sample_rate: int, prompt_end: float | None) -> None:
        self._path = path
        self._file = TakeFile(path, sample_rate)
        self._rate = sample_rate
        self._prompt_end = prompt_end
        self._origins: list[float] = []
        self._origin_settled = False
        self._resampler = Resampler(sample_rate, ANALYSIS_RATE)
        self._clipped = ClippedSpans()
        self._resumed_at: list[float] = []
        self.paused = False
        self.overflows = 0
        self.dropped_blocks = 0
        self.dropped_samples = 0

    def heard(self, samples: Samples, time_s: float, level: InputLevel) -> Sound:
        """Take in a block whose first sample has stream time `time_s`, in seconds.

        Gives it at 16 kHz, as far as the resampler lets go of it. Raises StorageError.
        """
        at = self._file.seconds
        self._learn_origin(time_s - at, at)
        self._file.write(samples)
        if level.clipping:
            self._clipped.add(at, self._file.seconds)
        return as_sound(self._resampler.feed(samples))

    def rest(self) -> Sound:
        """What the resampler still held."""
        return as_sound(self._resampler.feed(np.zeros(0, np.float32), last=True))

    def pause(self) -> None:
        """Let no sound in."""
        self.paused = True

    def resume(self) -> None:
        """Let sound in again, and keep where."""
        if self.paused:
            self.paused = False
            self._resumed_at.append(self._file.seconds)
            self._origin_settled = True  # file time and stream time have come apart
            self._file.note(self._notes())

    def finish(self) -> RecordedAudio:
        """Close the file and put it in its place. Raises StorageError if nothing was kept."""
        duration = self._file.finish()
        notes = self._notes()
        return RecordedAudio(
            file=self._path.name,
            sample_rate=self._rate,
            duration_s=duration,
            prompt_end_s=notes.prompt_end_s,
            resumed_at=notes.resumed_at,
            loss=AudioLoss(self.overflows, self.dropped_blocks, self.dropped_samples),
            clipped=self._clipped.spans,
        )

    def keep_notes(self) -> None:
        """For a take that nobody fetches: `recover` finds them."""
        self._file.note(self._notes())

    def forget_notes(self) -> None:
        """Once the take was handed over."""
        self._file.forget_notes()

    def _learn_origin(self, origin: float, at: float) -> None:
        if self._origin_settled:
            return
        self._origins.append(origin)
        first = len(self._origins) == 1
        self._origin_settled = at >= ORIGIN_OVER_S
        if first or self._origin_settled:
            self._file.note(self._notes())

    def _notes(self) -> Notes:
        prompt_end = None
        if self._prompt_end is not None and self._origins:
            prompt_end = self._prompt_end - statistics.median(self._origins)
        return Notes(prompt_end, tuple(self._resumed_at))
