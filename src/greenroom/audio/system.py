"""The one gate to PortAudio: starting it, opening streams, telling its failures in a sentence."""

import errno
import importlib
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from greenroom.model.errors import (
    DeviceBusyError,
    DeviceError,
    DeviceMissingError,
    DeviceRefusedError,
)
from greenroom.model.sound import DeviceDirection
from greenroom.platform.text import translate

# Room for a Python callback on a loaded machine. For a microphone it is the size of the buffer and
# not a delay, because blocks (a quarter of it) are delivered as soon as they are full; a speaker
# begins that much later, and at 0.1 s ran dry with five busy processes on two cores.
_LATENCY_S = {DeviceDirection.INPUT: 0.1, DeviceDirection.OUTPUT: 0.2}

_INVALID_DEVICE = -9996  # paInvalidDevice
_ACCESS_DENIED = (-errno.EACCES, -2147024891)  # 0x80070005 as a signed number
_SERVER_VARIABLE = {DeviceDirection.INPUT: "PULSE_SOURCE", DeviceDirection.OUTPUT: "PULSE_SINK"}

Callback = Callable[..., None]


@dataclass(frozen=True, slots=True)
class Target:
    """What to open: a PortAudio index (None = its default), its rate in Hz, its channels.

    `server_name` is the sound server's own name of a source or sink that PortAudio reaches only
    through the server's one entry in its list.
    """

    index: int | None
    sample_rate: int
    max_channels: int
    server_name: str = ""


class SoundSystem:
    """PortAudio for the whole program: one object, shared by devices, recorder and players.

    `library` is the `sounddevice` module or something that behaves like it. It is imported at the
    first use, because its import starts PortAudio.
    """

    def __init__(self, library: Any = None) -> None:
        self._library = library
        self._lock = threading.RLock()
        self._open = 0
        self._stale = False
        self._clock_offset = 0.0

    @property
    def library(self) -> Any:
        """The started library. Raises DeviceMissingError where PortAudio cannot run at all."""
        with self._lock:
            if self._library is None:
                try:
                    self._library = importlib.import_module("sounddevice")
                except Exception as error:
                    # A failed start leaves the half-imported module behind.
                    sys.modules.pop("sounddevice", None)
                    raise DeviceMissingError(
                        translate(
                            "Audio",
                            "The sound system of this computer could not be started. Check that "
                            "sound works in other programs, then try again.",
                        )
                    ) from error
            return self._library

    @property
    def injected(self) -> bool:
        """Whether this is anything but the real `sounddevice` (a child process has only that)."""
        return self._library is not None and self._library is not sys.modules.get("sounddevice")

    @property
    def in_use(self) -> bool:
        """Whether any stream is open."""
        return self._open > 0

    def restart(self) -> bool:
        """Let PortAudio look for devices again; False (and later) while a stream is open."""
        with self._lock:
            if self._open:
                self._stale = True
                return False
            library = self.library
            with suppress(library.PortAudioError):
                library._terminate()
            try:
                library._initialize()
            except library.PortAudioError as error:
                raise missing_device(None) from error
            self._stale = False
            return True

    def now(self, stream: Any = None) -> float:
        """Stream time in seconds; goes on evenly while no stream is open."""
        if stream is not None:
            with suppress(Exception):  # the stream may close under our feet
                return float(stream.time)
        return time.monotonic() + self._clock_offset

    def open_input(self, target: Target, callback: Callback, finished: Callback) -> Any:
        """A started mono or stereo float32 input stream. Raises DeviceError."""
        return self._open_stream(DeviceDirection.INPUT, target, (1, 2), callback, finished)

    def open_output(self, target: Target, callback: Callback, finished: Callback) -> Any:
        """A started stereo or mono float32 output stream. Raises DeviceError."""
        return self._open_stream(DeviceDirection.OUTPUT, target, (2, 1), callback, finished)

    def close(self, stream: Any) -> None:
        """Silence the stream at once and close it; harmless on one that is broken."""
        with self._lock:
            self._open -= 1
            with suppress(self.library.PortAudioError):
                stream.abort()
            with suppress(self.library.PortAudioError):
                stream.close()

    def _open_stream(
        self,
        direction: DeviceDirection,
        target: Target,
        channel_choices: tuple[int, ...],
        callback: Callback,
        finished: Callback,
    ) -> Any:
        with self._lock:
            library = self.library
            if self._stale and not self._open:
                self.restart()
            make = (
                library.RawInputStream
                if direction is DeviceDirection.INPUT
                else library.RawOutputStream
            )
            choices = [c for c in channel_choices if c <= target.max_channels] or [1]
            failure: Exception | None = None
            for channels in choices:
                stream = None
                try:
                    with _server_device(direction, target.server_name):
                        stream = make(
                            samplerate=target.sample_rate, device=target.index, channels=channels,
                            dtype="float32", latency=_LATENCY_S[direction], callback=callback,
                            finished_callback=finished,
                        )  # fmt: skip
                        stream.start()
                except (library.PortAudioError, ValueError) as error:
                    failure = error
                    if stream is not None:  # else it would keep the device from the next try
                        with suppress(library.PortAudioError):
                            stream.close()
                    continue
                self._open += 1
                self._clock_offset = float(stream.time) - time.monotonic()
                return stream
            raise _explained(direction, failure) from failure


@contextmanager
def _server_device(direction: DeviceDirection, name: str) -> Iterator[None]:
    """Name the source or sink for the sound server's client library, which reads it on opening."""
    variable = _SERVER_VARIABLE[direction]
    before = os.environ.get(variable)
    if name:
        os.environ[variable] = name
    try:
        yield
    finally:
        if before is not None:
            os.environ[variable] = before
        elif name:
            del os.environ[variable]


def missing_device(direction: DeviceDirection | None) -> DeviceMissingError:
    """The error for a device that is not there."""
    if direction is DeviceDirection.OUTPUT:
        text = translate(
            "Audio", "No speaker found. Plug in headphones or speakers, or choose another output."
        )
    else:
        text = translate("Audio", "No microphone found. Plug one in, or choose another input.")
    return DeviceMissingError(text)


def _explained(direction: DeviceDirection, failure: Exception | None) -> DeviceError:
    code = failure.args[1] if failure is not None and len(failure.args) > 1 else None
    if code == _INVALID_DEVICE or isinstance(failure, ValueError):
        return missing_device(direction)
    if direction is DeviceDirection.OUTPUT:
        return DeviceBusyError(
            translate(
                "Audio",
                "The speaker could not be opened. Close the program that uses it, or choose "
                "another output.",
            )
        )
    if _refused(failure):
        return DeviceRefusedError(
            translate(
                "Audio",
                "Allow Greenroom to use the microphone in your system's privacy settings, then "
                "try again.",
            )
        )
    return DeviceBusyError(
        translate(
            "Audio",
            "The microphone could not be opened. Close the program that uses it, or allow "
            "Greenroom to use the microphone in your system's privacy settings.",
        )
    )


def _refused(failure: Exception | None) -> bool:
    """Whether the system's privacy settings, or the rights of a device file, are the reason.

    PortAudio passes on (host, code, text) of the sound system: ALSA gives EACCES, Windows
    E_ACCESSDENIED. macOS opens such a microphone and gives silence.
    """
    told = failure.args[2] if failure is not None and len(failure.args) > 2 else None
    if not isinstance(told, tuple) or len(told) < 3:
        return False
    return told[1] in _ACCESS_DENIED or "denied" in str(told[2]).lower()
