"""The speaker's stream: its callback plays queued blocks, and remembers when each is heard."""

import statistics
from collections import deque
from typing import Any, NamedTuple

import numpy as np

from greenroom.audio.resample import Samples
from greenroom.audio.system import SoundSystem, Target

_CLOCK_READINGS = 40  # the last second; the median of so many is steady to a millisecond
_REMEMBERED_MARKS = 40


class Mark(NamedTuple):
    """At stream time `time_s` the sound that was queued as `position_s` is heard."""

    time_s: float
    position_s: float


class _Queued(NamedTuple):
    samples: Samples
    position_s: float
    speed: float
    place: float


def side_gains(place: float) -> Samples:
    """Gains for left and right, shape (2,): the far side is turned down, the near one stays.

    Nothing is turned up, so a voice at the side cannot clip; at 0.6 the far side is 4.6 dB down.
    """
    at = min(1.0, max(-1.0, place))
    far = np.cos(abs(at) * np.pi / 2.0)
    return np.array([far, 1.0] if at > 0.0 else [1.0, far], dtype=np.float32)


class Output:
    """An open output stream with a queue of mono sound; silence where the queue is empty.

    Attributes:
        volume: 0..1; may be set from any thread and is approached without a click.
        first_frame: Frame of the stream at which the first queued sample is played; None before.
        end_frame: The frame after the last sample that was taken from the queue.
        rms: Root mean square of the block that was handed over last, 0..1, after the volume.
        marks: The latest blocks taken from the queue, in order of time.
        underflows: How often the sound card found nothing in time.
        finished: Whether the stream has ended, because its device went, say.
        sample_rate: In Hz; what is pushed must have this rate.
        stream: The stream of the sound library.
    """

    def __init__(self, system: SoundSystem, target: Target, volume: float = 1.0) -> None:
        self._system = system
        self._queue: deque[_Queued] = deque()
        self._left: _Queued | None = None
        self._queued_samples = 0
        self._taken_samples = 0
        self._clock: deque[float] = deque(maxlen=_CLOCK_READINGS)
        self._frames = 0
        self._gain = volume
        self._channels = 0
        self.volume = volume
        self.first_frame: int | None = None
        self.end_frame = 0
        self.rms = 0.0
        self.marks: tuple[Mark, ...] = ()
        self.underflows = 0
        self.finished = False
        self.sample_rate = target.sample_rate
        self.stream: Any = system.open_output(target, self._callback, self._on_finished)

    def push(
        self, samples: Samples, position_s: float = 0.0, speed: float = 1.0, place: float = 0.0
    ) -> None:
        """Queue sound; `position_s` and `speed` say what its samples stand for in a file.

        `place` is where two channels let it come from, -1 (left) to 1 (right).
        """
        if samples.size:
            self._queued_samples += len(samples)
            self._queue.append(_Queued(samples, position_s, speed, place))

    @property
    def waiting_s(self) -> float:
        """How much is queued and not yet handed to the sound card."""
        return (self._queued_samples - self._taken_samples) / self.sample_rate

    def now(self) -> float:
        """Stream time in seconds."""
        return self._system.now(self.stream)

    def time_of(self, frame: int) -> float:
        """Stream time at which a frame of this stream is heard."""
        origins = tuple(self._clock)
        origin = statistics.median(origins) if origins else self.now()
        return origin + frame / self.sample_rate

    def close(self) -> None:
        """Fall silent at once."""
        self._system.close(self.stream)

    def _callback(self, data: Any, frames: int, time: Any, status: Any) -> None:
        # Runs on the sound card's thread.
        if not self._channels:
            self._channels = len(data) // (4 * frames)
        rate = self.sample_rate
        heard_at = time.outputBufferDacTime or time.currentTime
        self._clock.append(heard_at - self._frames / rate)
        self.underflows += bool(status.output_underflow)
        out = np.frombuffer(data, np.float32).reshape(frames, self._channels)
        out[:] = 0.0
        self._fill(out, rate, heard_at)
        if self._gain != self.volume:
            out *= np.linspace(self._gain, self.volume, frames, dtype=np.float32)[:, None]
            self._gain = self.volume
        elif self._gain != 1.0:
            out *= np.float32(self._gain)
        self.rms = float(np.sqrt(np.mean(np.square(out))))
        self._frames += frames

    def _fill(self, out: Samples, rate: int, heard_at: float) -> None:
        at = 0
        while at < len(out):
            if self._left is None:
                if not self._queue:
                    return
                self._left = self._queue.popleft()
            samples, position, speed, place = self._left
            part = samples[: len(out) - at]
            out[at : at + len(part)] = part[:, None]
            if place and self._channels == 2:
                out[at : at + len(part)] *= side_gains(place)
            mark = Mark(heard_at + at / rate, position)
            self.marks = (*self.marks[-_REMEMBERED_MARKS:], mark)
            if self.first_frame is None:
                self.first_frame = self._frames + at
            at += len(part)
            self.end_frame = self._frames + at
            self._taken_samples += len(part)
            rest = samples[len(part) :]
            position += len(part) / rate * speed
            self._left = _Queued(rest, position, speed, place) if len(rest) else None

    def _on_finished(self) -> None:
        self.finished = True
