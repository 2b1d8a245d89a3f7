"""One uninterrupted stretch of playing a file, from its start to a pause, a jump or the end."""

import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from greenroom.audio.output import Output
from greenroom.audio.resample import Resampler, Samples
from greenroom.audio.stretch import Stretch
from greenroom.model.errors import DeviceBusyError, GreenroomError, InputError
from greenroom.model.span import Span
from greenroom.platform.text import translate

log = logging.getLogger(__name__)

_READ_S = 0.1
_AHEAD_S = 0.3
_LOOK_EVERY_S = 0.02
_SHORTEST_LOOP_S = 0.05


@dataclass(frozen=True, slots=True)
class Passage:
    """What of a file is played, and how."""

    path: Path
    from_s: float
    to_s: float | None
    speed: float
    loop: Span | None


class PlayRun:
    """Plays a passage on its own thread, once the run before it has let go of the speaker.

    `open_speaker` gets the volume, 0..1; it may take a while and raises DeviceError. `ended` is
    called on the run's thread, with the error if playing failed.
    """

    def __init__(
        self,
        open_speaker: Callable[[float], Output],
        volume: float,
        passage: Passage,
        ended: Callable[["PlayRun", GreenroomError | None], None],
        before: "PlayRun | None",
    ) -> None:
        self._open_speaker = open_speaker
        self._volume = volume
        self._passage = passage
        self._ended = ended
        self._before = before
        self._output: Output | None = None
        self._stopped = threading.Event()
        self._end_s: float | None = None
        self._thread = threading.Thread(target=self._work, name="take-player", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Fall silent; `ended` is not called any more."""
        self._stopped.set()

    def wait(self) -> None:
        """Until the thread has ended."""
        self._thread.join()

    def set_volume(self, volume: float) -> None:
        """0.0 to 1.0."""
        self._volume = volume
        if self._output is not None:
            self._output.volume = volume

    @property
    def position_s(self) -> float:
        """What is heard now, in seconds of the file."""
        if self._end_s is not None:
            return self._end_s
        output = self._output
        if output is None or not output.marks:
            return self._passage.from_s
        now = output.now()
        marks = output.marks
        index = max((i for i, mark in enumerate(marks) if mark.time_s <= now), default=None)
        if index is None:
            return self._passage.from_s if len(marks) < 2 else marks[0].position_s
        mark = marks[index]
        # Where sound runs dry the clock goes on, and the position must not.
        longest = marks[index + 1].time_s - mark.time_s if index + 1 < len(marks) else _AHEAD_S
        return mark.position_s + min(now - mark.time_s, longest) * self._passage.speed

    def _work(self) -> None:
        if self._before is not None:
            self._before.wait()
            self._before = None
        error: GreenroomError | None = None
        try:
            self._play()
        except GreenroomError as failure:
            error = failure
        except Exception:
            log.exception("Playback failed")
            error = DeviceBusyError(translate("Audio", "Playback stopped. Try again."))
        finally:
            if self._output is not None:
                self._output.close()
        if not self._stopped.is_set():
            self._ended(self, error)

    def _play(self) -> None:
        try:
            file = soundfile.SoundFile(str(self._passage.path))
        except soundfile.SoundFileError as error:
            raise InputError(
                translate("Audio", "The recording is not in the folder any more.")
            ) from error
        with file:
            if self._stopped.is_set():
                return
            output = self._output = self._open_speaker(self._volume)
            end_s = file.frames / file.samplerate
            for samples, position_s in self._sound(file, output.sample_rate):
                output.push(samples, position_s, self._passage.speed)
                while output.waiting_s > _AHEAD_S and not self._interrupted(output):
                    pass
                if self._stopped.is_set():
                    return
            self._drain(output)
            self._end_s = min(end_s, end_s if self._passage.to_s is None else self._passage.to_s)

    def _drain(self, output: Output) -> None:
        while output.waiting_s > 0.0 or output.now() < output.time_of(output.end_frame):
            if self._interrupted(output):
                return

    def _interrupted(self, output: Output) -> bool:
        if output.finished and not self._stopped.is_set():
            raise DeviceBusyError(
                translate("Audio", "The speaker was disconnected. Choose another output.")
            )
        return self._stopped.wait(_LOOK_EVERY_S)

    def _sound(self, file: Any, rate: int) -> Iterator[tuple[Samples, float]]:
        """Blocks for the speaker, each with its position in the file."""
        passage = self._passage
        start = passage.from_s
        while True:
            stop = passage.to_s if passage.loop is None else passage.loop.end
            yield from self._once(file, rate, start, stop)
            if passage.loop is None or passage.loop.duration < _SHORTEST_LOOP_S:
                return
            start = passage.loop.start

    def _once(
        self, file: Any, rate: int, start_s: float, stop_s: float | None
    ) -> Iterator[tuple[Samples, float]]:
        first = min(file.frames, max(0, round(start_s * file.samplerate)))
        final = file.frames if stop_s is None else min(file.frames, round(stop_s * file.samplerate))
        file.seek(first)
        stretch = Stretch(self._passage.speed, file.samplerate)
        resampler = Resampler(file.samplerate, rate)
        start = first / file.samplerate + stretch.ahead_s
        left, given = max(0, final - first), 0
        last = False
        while not last:
            block = file.read(
                min(left, round(_READ_S * file.samplerate)), "float32", always_2d=True
            )
            left -= len(block)
            last = left <= 0 or len(block) == 0
            mono = np.asarray(block.mean(axis=1), np.float32)
            sound = resampler.feed(stretch.feed(mono, last=last), last=last)
            yield sound, start + given / rate * stretch.speed
            given += len(sound)
