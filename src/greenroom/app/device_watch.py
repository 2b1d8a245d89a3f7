"""Notices microphones and speakers that come and go while the window is open."""

import threading
from collections.abc import Callable

from greenroom.model.ports import AudioDevices
from greenroom.platform.watchers import Watchers

_EVERY_S = 3.0


class DeviceWatch:
    """Looks every few seconds on a thread of its own; watchers are called there."""

    def __init__(self, devices: AudioDevices, every_s: float = _EVERY_S) -> None:
        self._devices = devices
        self._every_s = every_s
        self._watchers: Watchers[[]] = Watchers()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._work, name="device-watch", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def close(self) -> None:
        """Look no longer."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def watch(self, watcher: Callable[[], None]) -> Callable[[], None]:
        """Call `watcher()` when something came or went; gives what ends it."""
        return self._watchers.add(watcher)

    def _work(self) -> None:
        while not self._stop.wait(self._every_s):
            if self._devices.refresh():
                self._watchers.tell()
