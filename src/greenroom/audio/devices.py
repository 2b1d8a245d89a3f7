"""The list of microphones and speakers (`AudioDevices`)."""

import logging
import multiprocessing
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection

from greenroom.audio.listing import Entry, RawDevice, entries, raw_list
from greenroom.audio.server import ServerDevice, has_source, server_devices
from greenroom.audio.system import SoundSystem, Target, missing_device
from greenroom.model.errors import DeviceError
from greenroom.model.sound import AudioDevice, DeviceDirection

log = logging.getLogger(__name__)

_CHILD_TIMEOUT_S = 15.0


class Devices:
    """Microphones and speakers as people know them, looked up again by `refresh`.

    PortAudio notices a device only when it is restarted, which would end every open stream. So
    while one is open, a short-lived child process looks, and only when the sound server's own list
    says that something changed; PortAudio itself restarts as soon as the next stream is opened with
    nothing else open.
    """

    def __init__(self, system: SoundSystem) -> None:
        self._system = system
        self._looking = threading.Lock()  # held while looking, which may take seconds
        self._lock = threading.Lock()  # held for a moment, so that nobody waits for a look
        self._raw: tuple[RawDevice, ...] | None = None
        self._server: tuple[ServerDevice, ...] = ()

    def inputs(self) -> tuple[AudioDevice, ...]:
        """Microphones, the system's default first."""
        return tuple(entry.device for entry in self._entries(DeviceDirection.INPUT))

    def outputs(self) -> tuple[AudioDevice, ...]:
        """Speakers, the system's default first."""
        return tuple(entry.device for entry in self._entries(DeviceDirection.OUTPUT))

    def refresh(self) -> bool:
        """Look again; True when something came or went. Harmless while a stream is open."""
        with self._looking:
            with self._lock:
                before = (self._raw, self._server)
            server = server_devices()
            raw = before[0]
            # A server has taken every sound card, so its list changes with them; to start a process
            # every few seconds while somebody talks would cost a tenth of a core.
            if raw is None or not server or server != before[1] or not self._system.in_use:
                raw = self._look_again()
            with self._lock:
                self._raw, self._server = raw, server
            return before != (raw, server)

    def has(self, entry: Entry) -> bool:
        """Whether it is plugged in right now; may take seconds, harmless while a stream is open.

        The lists stay as they were, so that `refresh` still tells of a change.
        """
        if entry.target.server_name:
            return has_source(entry.target.server_name)
        with self._looking:
            raw = self._look_again()
        found = entries(raw, (), entry.device.direction)
        return entry.device.id in {other.device.id for other in found}

    def target(self, device_id: str | None, direction: DeviceDirection) -> Target:
        """What to open for an id (None = the default). Raises DeviceMissingError."""
        return self.entry(device_id, direction).target

    def entry(self, device_id: str | None, direction: DeviceDirection) -> Entry:
        """The device of an id (None = the default). Raises DeviceMissingError."""
        found = self._entries(direction)
        if not found:
            self.refresh()
            found = self._entries(direction)
        for entry in found:
            if entry.device.id == device_id or (device_id is None and entry.device.default):
                return entry
        if device_id is None and found:
            return found[0]
        raise missing_device(direction)

    def _entries(self, direction: DeviceDirection) -> tuple[Entry, ...]:
        with self._lock:
            if self._raw is None:
                self._server = server_devices()
                try:
                    self._raw = raw_list(self._system.library)
                except DeviceError:
                    return ()
            return entries(self._raw, self._server, direction)

    def _look_again(self) -> tuple[RawDevice, ...]:
        try:
            if self._system.restart():
                return raw_list(self._system.library)
            if self._system.injected:
                return raw_list(self._system.library)
            return list_in_child()
        except DeviceError:
            return ()
        except Exception:
            # The list is a convenience; an open stream must never suffer for it.
            log.exception("The devices could not be listed again")
            return self._raw or ()


def _list_here() -> tuple[RawDevice, ...]:
    try:
        return raw_list(SoundSystem().library)
    except DeviceError:
        return ()


def list_in_child(
    look: Callable[[], tuple[RawDevice, ...]] = _list_here, timeout_s: float = _CHILD_TIMEOUT_S
) -> tuple[RawDevice, ...]:
    """What `look` finds in a process of its own, where PortAudio starts afresh.

    A driver can hang while it is asked, so the process is killed when it takes longer than
    `timeout_s`. Raises TimeoutError then, and EOFError when the process died.
    """
    context = multiprocessing.get_context("spawn")
    receiving, sending = context.Pipe(duplex=False)
    child = context.Process(target=_answer, args=(sending, look), daemon=True)
    with receiving:
        with sending:
            child.start()
        try:
            if not receiving.poll(timeout_s):
                raise TimeoutError(f"The devices were not listed within {timeout_s:.0f} s")
            found: tuple[RawDevice, ...] = receiving.recv()
            child.join(timeout_s)
        finally:
            child.kill()
            child.join()
    return found


def _answer(sending: Connection, look: Callable[[], tuple[RawDevice, ...]]) -> None:
    with sending:
        sending.send(look())
