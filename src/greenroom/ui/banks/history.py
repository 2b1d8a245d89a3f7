"""Undo and redo: whole states, which are cheap, since they share all that did not change. No Qt."""

from dataclasses import dataclass

from greenroom.ui.banks.services import Writing
from greenroom.ui.banks.state import Library

MOST = 200


@dataclass(frozen=True, slots=True)
class Step:
    """A change that was made: what it is called, the state before, and where it happened."""

    words: str
    before: Library
    bank_id: str
    question_id: str


class History:
    """Steps to go back, and steps to go on after going back."""

    def __init__(self) -> None:
        self._back: list[Step] = []
        self._on: list[Step] = []

    @property
    def undo_words(self) -> str:
        """What would be undone; "" for nothing."""
        return self._back[-1].words if self._back else ""

    @property
    def redo_words(self) -> str:
        """What would be done again; "" for nothing."""
        return self._on[-1].words if self._on else ""

    def done(self, step: Step) -> None:
        """Something was changed; what was undone before is forgotten."""
        self._back = [*self._back, step][-MOST:]
        self._on.clear()

    def undo(self, now: Library) -> Step | None:
        """The step to go back to; None when there is none."""
        return _move(self._back, self._on, now)

    def redo(self, now: Library) -> Step | None:
        """The step to go on to; None when there is none."""
        return _move(self._on, self._back, now)

    def clear(self) -> None:
        """Forget all."""
        self._back.clear()
        self._on.clear()


def _move(from_: list[Step], to: list[Step], now: Library) -> Step | None:
    if not from_:
        return None
    step = from_.pop()
    to.append(Step(step.words, now, step.bank_id, step.question_id))
    return step


def difference(before: Library, after: Library) -> Writing:
    """What has to be written to get from one state to the other."""
    kept = {bank.id for bank in after.own}
    return Writing(
        saved=tuple(bank for bank in after.own if before.bank(bank.id) is not bank),
        removed=tuple(bank.id for bank in before.own if bank.id not in kept),
        off=after.off if after.off != before.off else None,
    )
