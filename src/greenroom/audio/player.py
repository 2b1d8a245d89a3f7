"""The loudspeaker that the interviewer speaks through (`Speaker`)."""

import logging
import threading
from collections.abc import Callable, Iterator
from functools import partial
from math import log10

from greenroom.audio.devices import Devices
from greenroom.audio.output import Output
from greenroom.audio.resample import Resampler, samples_of
from greenroom.audio.system import SoundSystem
from greenroom.model.errors import DeviceBusyError, GreenroomError
from greenroom.model.sound import DeviceDirection, Sound

log = logging.getLogger(__name__)

_AHEAD_S = 10.0  # pull the next sound as soon as less than this is waiting
_LOOK_EVERY_S = 0.01
_QUIET_DB, _LOUD_DB = -45.0, -15.0  # between them lies speech of the shipped voices
_LET_RING_S = 0.05  # the end of the last word must not depend on a driver's honesty


def open_output(
    system: SoundSystem, devices: Devices, device_id: str | None, volume: float
) -> Output:
    """Open a speaker (None = the default). Raises DeviceError."""
    target = devices.target(device_id, DeviceDirection.OUTPUT)
    try:
        return Output(system, target, volume)
    except DeviceBusyError:
        devices.refresh()
        devices.target(device_id, DeviceDirection.OUTPUT)  # raises if it went away
        raise


class Player:
    """Plays sounds one after the other, and tells when the first and the last sample are heard."""

    def __init__(self, system: SoundSystem, devices: Devices) -> None:
        self._system = system
        self._devices = devices
        self._device_id: str | None = None
        self._volume = 1.0
        self._playing: Playing | None = None

    def play(
        self,
        sounds: Iterator[Sound],
        *,
        on_start: Callable[[float], None],
        on_end: Callable[[float | None], None],
    ) -> "Playing":
        """Play; see `Speaker.play`. Raises DeviceError if no speaker can be opened."""
        output = open_output(self._system, self._devices, self._device_id, self._volume)
        self._playing = Playing(output, sounds, on_start, on_end)
        return self._playing

    def set_volume(self, volume: float) -> None:
        """0.0 to 1.0, from the next block on."""
        self._volume = min(1.0, max(0.0, volume))
        if self._playing is not None:
            self._playing.set_volume(self._volume)

    def set_device(self, device_id: str | None) -> None:
        """For the next `play`; None = the default device."""
        self._device_id = device_id

    @property
    def loudness(self) -> float:
        """How loud what is played is now, 0..1 for -45 to -15 dBFS; 0 when nothing is played."""
        playing = self._playing
        return 0.0 if playing is None else playing.loudness


class Playing:
    """Sounds on their way to the speaker: one thread pulls them, one watches what is heard."""

    def __init__(
        self,
        output: Output,
        sounds: Iterator[Sound],
        on_start: Callable[[float], None],
        on_end: Callable[[float | None], None],
    ) -> None:
        self._output = output
        self._sounds = sounds
        self._on_start = on_start
        self._on_end = on_end
        self._stopped = threading.Event()
        self._all_queued = threading.Event()
        self._failed = False
        for work, name in ((self._feed, "speaker-feed"), (self._watch, "speaker-watch")):
            threading.Thread(target=work, name=name, daemon=True).start()

    def stop(self) -> None:
        """Fall silent at once; `on_end` is still called, with None."""
        self._stopped.set()

    def set_volume(self, volume: float) -> None:
        """0.0 to 1.0, from the next block on."""
        self._output.volume = volume

    @property
    def loudness(self) -> float:
        """See `Player.loudness`."""
        rms = self._output.rms
        if self._stopped.is_set() or rms <= 0.0:
            return 0.0
        return min(1.0, max(0.0, (20 * log10(rms) - _QUIET_DB) / (_LOUD_DB - _QUIET_DB)))

    def _feed(self) -> None:
        try:
            for sound in self._sounds:
                if self._stopped.is_set():
                    break
                resampler = Resampler(sound.sample_rate, self._output.sample_rate)
                samples = resampler.feed(samples_of(sound), last=True)
                self._output.push(samples, place=sound.place)
                while self._output.waiting_s > _AHEAD_S and not self._stopped.wait(0.1):
                    pass
        except GreenroomError as error:
            self._failed = True
            log.warning("The sound to be played ended early: %s", error.code)
        except Exception:
            self._failed = True
            log.exception("The sound to be played ended early")
        finally:
            self._all_queued.set()

    def _watch(self) -> None:
        ended: float | None = None
        try:
            ended = self._follow()
        except Exception:
            log.exception("Playback broke off")
        finally:
            if ended is None:
                self._stopped.set()
                self._output.close()
                self._call(lambda: self._on_end(None))
            else:
                self._call(lambda: self._on_end(ended))
                self._stopped.wait(_LET_RING_S)
                self._stopped.set()
                self._output.close()
            if self._output.underflows:
                log.info("The speaker ran dry %d times", self._output.underflows)

    def _follow(self) -> float | None:
        """Until the last sample was heard: its stream time, or None if it did not come to that."""
        started = False
        while not self._stopped.wait(_LOOK_EVERY_S):
            output = self._output
            if output.finished:
                return None
            queued = self._all_queued.is_set()  # before looking at the rest
            if not started and output.first_frame is not None:
                start = output.time_of(output.first_frame)
                if output.now() >= start:
                    started = True
                    self._call(partial(self._on_start, start))
            if queued and output.waiting_s <= 0.0:
                end = output.time_of(output.end_frame) if started else output.now()
                if output.now() >= end and (started or output.first_frame is None):
                    return None if self._failed else end
        return None

    @staticmethod
    def _call(listener: Callable[[], None]) -> None:
        try:
            listener()
        except Exception:
            log.exception("A listener of the speaker failed")
