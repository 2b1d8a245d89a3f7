"""One synthesis at a time, and whoever is to be heard now goes before what is prepared."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Turns:
    """A lock with two lanes: nobody takes it in the slow lane while someone waits in the fast."""

    def __init__(self) -> None:
        self._change = threading.Condition()
        self._busy = False
        self._urgent = 0

    @contextmanager
    def take(self, *, urgent: bool) -> Iterator[None]:
        """Wait for the turn and hold it."""
        with self._change:
            self._urgent += urgent
            self._change.notify_all()
            self._change.wait_for(lambda: not self._busy and (urgent or not self._urgent))
            self._urgent -= urgent
            self._busy = True
        try:
            yield
        finally:
            with self._change:
                self._busy = False
                self._change.notify_all()

    def wait_for_urgent(self) -> None:
        """Return once somebody waits in the fast lane."""
        with self._change:
            self._change.wait_for(lambda: self._urgent > 0)
