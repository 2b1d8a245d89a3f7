"""The microphone that stays open through an interview (`Microphone`)."""

from pathlib import Path

from greenroom.audio.capture import Capture
from greenroom.audio.devices import Devices
from greenroom.audio.listening import Listening
from greenroom.audio.system import SoundSystem, missing_device
from greenroom.audio.takefile import nothing_kept
from greenroom.audio.watch import NO_LEVEL
from greenroom.model.errors import DeviceBusyError
from greenroom.model.ports import MicrophoneListener
from greenroom.model.sound import DeviceDirection, InputLevel
from greenroom.model.take import RecordedAudio


class Recorder:
    """Records takes from one microphone. All work is done on the recorder's own thread.

    The listener is called on that thread too.
    """

    def __init__(self, system: SoundSystem, devices: Devices) -> None:
        self._system = system
        self._devices = devices
        self._listening: Listening | None = None

    def open(self, device_id: str | None, listener: MicrophoneListener) -> None:
        """Start listening (None = the default device). Raises DeviceError."""
        self.close()
        entry = self._devices.entry(device_id, DeviceDirection.INPUT)
        try:
            capture = Capture(self._system, entry.target)
        except DeviceBusyError:
            self._devices.refresh()
            self._devices.target(device_id, DeviceDirection.INPUT)  # raises if it went away
            raise
        # A server moves the stream to another source without a word, so that the person would talk
        # into a microphone that they did not choose; others fall silent when they go.
        self._listening = Listening(
            capture,
            listener,
            is_there=lambda: self._devices.has(entry),
            ask_always=bool(entry.target.server_name),
        )

    def close(self) -> None:
        """Stop listening; ends a running take first and keeps it."""
        listening = self._listening
        if listening is not None:
            # First: a take that somebody stops meanwhile is handed over once its file is whole.
            listening.close()
        self._listening = None

    def now(self) -> float:
        """The current moment on the stream clock, in seconds."""
        listening = self._listening
        return self._system.now() if listening is None else listening.now()

    def level(self) -> InputLevel:
        """The latest level, read without a lock."""
        listening = self._listening
        return NO_LEVEL if listening is None else listening.level

    def start_take(self, path: Path, prompt_end: float | None) -> None:
        """Record to `path` from the next block. Raises DeviceMissingError, StorageError."""
        listening = self._listening
        if listening is None or listening.ended:
            raise missing_device(DeviceDirection.INPUT)
        listening.do(lambda: listening.start_take(path, prompt_end))

    def pause_take(self) -> None:
        """Keep the take open, but let no sound into it."""
        listening = self._listening
        if listening is not None:
            listening.do(listening.pause_take)

    def resume_take(self) -> None:
        """Let sound in again."""
        listening = self._listening
        if listening is not None:
            listening.do(listening.resume_take)

    def stop_take(self) -> RecordedAudio:
        """End the take once all that was heard so far is on disk. Raises StorageError.

        Also hands over a take that a lost device or a full disk has ended already.
        """
        listening = self._listening
        if listening is None:
            raise nothing_kept()
        return listening.stop_take()
