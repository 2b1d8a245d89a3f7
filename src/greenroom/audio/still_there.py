"""Whether the microphone is still plugged in, asked beside the recorder, which must not wait."""

import threading
from collections.abc import Callable

_LOOK_EVERY_S = 1.0


class StillThere:
    """Asks once a second whether a device is there, and calls `gone` once when it is not.

    `ask` may take seconds; both are called on a thread of their own.
    """

    def __init__(self, ask: Callable[[], bool], gone: Callable[[], None]) -> None:
        self._ask = ask
        self._gone = gone
        self._stopped = threading.Event()
        threading.Thread(target=self._look, name="microphone-still-there", daemon=True).start()

    def stop(self) -> None:
        """Ask no more; does not wait."""
        self._stopped.set()

    def _look(self) -> None:
        while not self._stopped.wait(_LOOK_EVERY_S):
            if not self._ask() and not self._stopped.is_set():
                self._gone()
                return
