"""Playing recorded takes in Review: from anywhere, at any pace, again and again."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from greenroom.audio.devices import Devices
from greenroom.audio.player import open_output
from greenroom.audio.playrun import Passage, PlayRun
from greenroom.audio.stretch import FASTEST, SLOWEST
from greenroom.audio.system import SoundSystem
from greenroom.model.errors import GreenroomError
from greenroom.model.span import Span

log = logging.getLogger(__name__)

OnEnded = Callable[[GreenroomError | None], None]


@dataclass(frozen=True, slots=True)
class _Wish:
    """What is to be played once something plays."""

    path: Path
    to_s: float | None
    speed: float
    loop: Span | None
    on_ended: OnEnded | None


class TakePlayer:
    """Plays one file at a time. No method blocks; the sound is opened on a thread of its own.

    `on_ended` is called on that thread when the end is reached (None) or playing failed (the
    error); not after `pause` or `stop`, nor when another `play` takes over.
    """

    def __init__(self, system: SoundSystem, devices: Devices) -> None:
        self._system = system
        self._devices = devices
        self._device_id: str | None = None
        self._volume = 1.0
        self._wish: _Wish | None = None
        self._run: PlayRun | None = None
        self._last: PlayRun | None = None
        self._at_s = 0.0
        self._lock = threading.Lock()

    def play(
        self,
        path: Path,
        from_s: float = 0.0,
        to_s: float | None = None,
        *,
        speed: float = 1.0,
        on_ended: OnEnded | None = None,
    ) -> None:
        """Play a file from `from_s` to `to_s` (None = its end); `speed` 0.5 to 2.0, pitch kept."""
        speed = min(FASTEST, max(SLOWEST, speed))
        with self._lock:
            self._wish = _Wish(path, to_s, speed, None, on_ended)
            self._start(from_s)

    def pause(self) -> None:
        """Fall silent and stay where it is."""
        with self._lock:
            self._halt()

    def resume(self) -> None:
        """Go on from where it is."""
        with self._lock:
            if self._run is None and self._wish is not None:
                self._start(self._at_s)

    def stop(self) -> None:
        """Fall silent and forget the file."""
        with self._lock:
            self._halt()
            self._wish = None

    def close(self) -> None:
        """Fall silent, forget the file, and wait until both it and the speaker are let go of."""
        self.stop()
        if self._last is not None:
            self._last.wait()

    def seek(self, to_s: float) -> None:
        """Be there, playing or not; the end given to `play` is dropped when it lies before."""
        with self._lock:
            if self._wish is not None and self._wish.to_s is not None and to_s >= self._wish.to_s:
                self._wish = replace(self._wish, to_s=None)
            self._move(max(0.0, to_s))

    def loop(self, span: Span | None) -> None:
        """Repeat a span from now on; None plays on to the end."""
        with self._lock:
            if self._wish is None:
                return
            here = self.position_s
            self._wish = replace(self._wish, loop=span)
            inside = span is None or span.contains(here)
            self._move(here if inside or span is None else span.start)

    def set_speed(self, speed: float) -> None:
        """0.5 to 2.0, from this moment on."""
        with self._lock:
            if self._wish is not None:
                self._wish = replace(self._wish, speed=min(FASTEST, max(SLOWEST, speed)))
                self._move(self.position_s)

    def set_volume(self, volume: float) -> None:
        """0.0 to 1.0, from the next block on."""
        self._volume = min(1.0, max(0.0, volume))
        run = self._run
        if run is not None:
            run.set_volume(self._volume)

    def set_device(self, device_id: str | None) -> None:
        """From the next `play`, `resume` or `seek`; None = the default device."""
        self._device_id = device_id

    @property
    def position_s(self) -> float:
        """What is being heard now, in seconds of the file; read without a lock."""
        run = self._run
        return self._at_s if run is None else run.position_s

    @property
    def playing(self) -> bool:
        """Whether sound is running."""
        return self._run is not None

    def _move(self, to_s: float) -> None:
        if self._run is None:
            self._at_s = to_s
        else:
            self._start(to_s)

    def _start(self, from_s: float) -> None:
        assert self._wish is not None
        wish = self._wish
        before = self._run or self._last  # one that was paused may still hold the speaker
        if before is not None:
            before.stop()
        passage = Passage(wish.path, from_s, wish.to_s, wish.speed, wish.loop)
        self._at_s = from_s
        open_speaker = partial(open_output, self._system, self._devices, self._device_id)
        self._run = PlayRun(open_speaker, self._volume, passage, self._ended, before)

    def _halt(self) -> None:
        run = self._run
        if run is not None:
            self._at_s = run.position_s
            self._run = None
            self._last = run
            run.stop()

    def _ended(self, run: PlayRun, error: GreenroomError | None) -> None:
        with self._lock:
            if run is not self._run or self._wish is None:
                return  # something else plays already
            self._at_s = run.position_s
            self._run = None
            on_ended = self._wish.on_ended
        if on_ended is not None:
            on_ended(error)
