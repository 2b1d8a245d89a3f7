"""Callbacks that come and go, told of changes from any thread."""

import threading
from collections.abc import Callable
from typing import Generic, ParamSpec

P = ParamSpec("P")


class Watchers(Generic[P]):
    """Keeps callbacks; `tell` calls each with the same arguments, on the calling thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._callbacks: list[Callable[P, object]] = []

    def add(self, callback: Callable[P, object]) -> Callable[[], None]:
        """Call it from now on; gives what ends that. Ending twice is harmless."""
        with self._lock:
            self._callbacks.append(callback)

        def end() -> None:
            with self._lock:
                if callback in self._callbacks:
                    self._callbacks.remove(callback)

        return end

    def tell(self, *args: P.args, **kwargs: P.kwargs) -> None:
        """Call those that are there now."""
        with self._lock:
            callbacks = tuple(self._callbacks)
        for callback in callbacks:
            callback(*args, **kwargs)
