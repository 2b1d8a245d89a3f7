"""Whether the interviewer is saying something, and what went wrong with it. No Qt."""

from collections.abc import Callable

from greenroom.model.errors import GreenroomError
from greenroom.ui.banks.kept import Deliver
from greenroom.ui.banks.services import BankServices


class Speaking:
    """One text at a time. `on_change(problem)` when it begins and ends, "" for no problem."""

    def __init__(
        self, services: BankServices, deliver: Deliver, on_change: Callable[[str], None]
    ) -> None:
        self._services, self._deliver, self._on_change = services, deliver, on_change
        self._text = 0
        self.on = False

    def say(self, words: str) -> None:
        """Say it."""
        if not words.strip():
            return
        self.on, self._text = True, self._text + 1
        text = self._text
        self._services.hear(words, self._deliver(lambda problem: self._ended(text, problem)))
        self._on_change("")

    def stop(self) -> None:
        """Fall silent."""
        if self.on:
            self.on = False
            self._services.stop_hearing()
            self._on_change("")

    def _ended(self, text: int, problem: GreenroomError | None) -> None:
        if self.on and text == self._text:
            self.on = False
            self._on_change(problem.message if problem else "")
