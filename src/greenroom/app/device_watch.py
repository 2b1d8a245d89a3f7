"""Notices microphones and speakers that come and go while the window is open."""

import logging
import threading
from collections.abc import Callable

from greenroom.model.ports import AudioDevices
from greenroom.platform.watchers import Watchers

log = logging.getLogger(__name__)

_EVERY_S = 3.0


class DeviceWatch:
    """Looks every few seconds on a thread of its own; watchers are called there."""

    def __init__(self, devices: AudioDevices, every_s: float = _EVERY_S) -> None:
        self._devices = devices
        self._every_s = every_s
        self._watchers: Watchers[[]] = Watchers()
        self._stop, self._wake = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._work, name="device-watch", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def close(self) -> None:
        """Look no longer."""
        self._stop.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join()

    def watch(self, watcher: Callable[[], None]) -> Callable[[], None]:
        """Call `watcher()` when something came or went; gives what ends it."""
        return self._watchers.add(watcher)

    def look(self) -> None:
        """Look at once, and tell the watchers whatever is seen.

        For somebody who lost a device: one that is back before the next look is no change in the
        list.
        """
        self._wake.set()

    def _work(self) -> None:
        while True:
            asked = self._wake.wait(self._every_s)
            if self._stop.is_set():
                return
            self._wake.clear()
            try:
                if self._devices.refresh() or asked:
                    self._watchers.tell()
            except Exception:  # else nobody would look any more, and nobody would know
                log.exception("The devices could not be looked at")
