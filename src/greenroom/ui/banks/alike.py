"""Looks in the background for a question that asks nearly the same as the one being written."""

from collections.abc import Callable, Mapping
from typing import Any

from greenroom.ui.banks.services import BankServices


def _nothing() -> None:
    """There is no search to end."""


class AlikeSearch:
    """One search at a time; a new one ends the last. `on_found` is called when one has ended."""

    def __init__(
        self,
        services: BankServices,
        deliver: Callable[[Callable[..., Any]], Callable[..., None]],
        on_found: Callable[[], None],
    ) -> None:
        self._services, self._deliver, self._on_found = services, deliver, on_found
        self._end: Callable[[], None] = _nothing
        self._asked = ("", "")
        self._found: str = ""

    def look(self, question_id: str, text: str, others: Mapping[str, str]) -> None:
        """Look for it, unless that was done for this very text."""
        if self._asked == (question_id, text):
            return
        self.stop()
        self._asked = (question_id, text)
        if text.strip():
            asked = self._asked
            done = self._deliver(lambda found: self._done(asked, found))
            self._end = self._services.alike(text, others, done)

    def found(self, question_id: str, text: str) -> str:
        """The id of the question that asks the same as this one; "" for none, or none yet."""
        return self._found if self._asked == (question_id, text) else ""

    def stop(self) -> None:
        """End the search and forget it."""
        self._end()
        self._end, self._asked, self._found = _nothing, ("", ""), ""

    def _done(self, asked: tuple[str, str], found: tuple[str, float] | None) -> None:
        if asked == self._asked:
            self._found = found[0] if found else ""
            self._on_found()
