"""One synthesis at a time, and whoever is to be heard now goes before what is prepared."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Turn:
    """The turn that is held. `given_way` once its holder was told to break off."""

    def __init__(self, give_way: Callable[[], object] | None) -> None:
        self._give_way = give_way
        self.given_way = False

    def ask(self) -> None:
        """Somebody is to be heard now; whoever gives way is told once."""
        if self._give_way is not None and not self.given_way:
            self.given_way = True
            self._give_way()


class Turns:
    """A lock with two lanes: nobody takes it in the slow lane while someone waits in the fast."""

    def __init__(self) -> None:
        self._change = threading.Condition()
        self._held: Turn | None = None
        self._urgent = 0

    @contextmanager
    def take(
        self,
        *,
        urgent: bool,
        at_once: bool = False,
        give_way: Callable[[], object] | None = None,
    ) -> Iterator[Turn]:
        """Wait for the turn and hold it.

        Args:
            urgent: Whether it is taken in the fast lane.
            at_once: Whether who holds it is asked to break off. Only for what everybody waits for:
                what is broken off has to be made again.
            give_way: What breaks off what the holder does, from another thread; called at most
                once. None is never broken off.
        """
        turn = Turn(give_way)
        with self._change:
            self._urgent += urgent
            if at_once and self._held is not None:
                self._held.ask()
            self._change.notify_all()
            self._change.wait_for(lambda: self._held is None and (urgent or not self._urgent))
            self._urgent -= urgent
            self._held = turn
        try:
            yield turn
        finally:
            with self._change:
                self._held = None
                self._change.notify_all()

    def wait_for_urgent(self, count: int = 1) -> None:
        """Return once so many wait in the fast lane."""
        with self._change:
            self._change.wait_for(lambda: self._urgent >= count)
