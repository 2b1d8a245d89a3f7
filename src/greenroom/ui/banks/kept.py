"""What the person has made, kept as it changes: in memory, on disk, and the way back. No Qt."""

from collections.abc import Callable
from typing import Any

from greenroom.banks import Shelf, editing
from greenroom.banks.schema import BankEntry, QuestionEntry
from greenroom.model.errors import GreenroomError
from greenroom.ui.banks.history import History, Step, difference
from greenroom.ui.banks.present import Placed, placed
from greenroom.ui.banks.services import BankServices, Writing
from greenroom.ui.banks.state import Library

Deliver = Callable[[Callable[..., Any]], Callable[..., None]]


class Kept:
    """All banks; what changes is written at once, but for what a bank file may not hold.

    A question that lacks something is written as it last was in order, or not yet. `on_written`
    gets what went wrong, "" when all is well.
    """

    def __init__(
        self, services: BankServices, deliver: Deliver, on_written: Callable[[str], None]
    ) -> None:
        self._services, self._deliver, self._on_written = services, deliver, on_written
        self.shipped: tuple[BankEntry, ...] = ()
        self.library = Library()
        self.history = History()
        self._sound: dict[str, QuestionEntry] = {}

    def take(self, shelf: Shelf) -> bool:
        """What is on disk now; True when that is not what was known, so that all begins anew."""
        self.shipped = tuple(bank for bank in shelf.entries if bank.id not in shelf.own)
        own = tuple(bank for bank in shelf.entries if bank.id in shelf.own)
        kept = {bank.id: self.whole(bank) for bank in self.library.own}
        same = {bank.id: bank for bank in own} == {i: b for i, b in kept.items() if b.questions}
        if not (same and shelf.off == self.library.off):
            # Banks without a question are only here; they stay until they have one.
            empty = tuple(bank for bank in self.library.own if not kept[bank.id].questions)
            ids = {bank.id for bank in own}
            fresh = tuple(bank for bank in empty if bank.id not in ids)
            self.library = Library((*own, *fresh), shelf.off)
            self.history.clear()
            self._remember(own)
        return not same

    def everything(self) -> list[Placed]:
        """Every question with its bank, the person's first."""
        return placed([*self.library.own, *self.shipped])

    def bank(self, bank_id: str) -> BankEntry | None:
        """A bank, own or not."""
        banks = (*self.library.own, *self.shipped)
        return next((bank for bank in banks if bank.id == bank_id), None)

    def place(self, question_id: str) -> Placed | None:
        """A question and its bank."""
        if not question_id:
            return None
        return next((one for one in self.everything() if one[1].id == question_id), None)

    def taken(self) -> frozenset[str]:
        """Ids that nothing new may have."""
        return editing.taken_ids([*self.library.own, *self.shipped])

    def is_sound(self, question: QuestionEntry) -> bool:
        """Whether a question of the person's has all that it needs."""
        return self._sound.get(question.id) is question or not editing.missing(question)

    def whole(self, bank: BankEntry) -> BankEntry:
        """The bank with the questions that can be written, each as it last was in order."""
        questions = [
            one if self.is_sound(one) else self._sound.get(one.id) for one in bank.questions
        ]
        found = tuple(one for one in questions if one is not None)
        return bank if found == bank.questions else bank.model_copy(update={"questions": found})

    def apply(self, words: str, library: Library, bank_id: str, question_id: str) -> None:
        """Change something, with a way back to where it was done."""
        if library != self.library:
            self.history.done(Step(words, self.library, bank_id, question_id))
            self.change_to(library)

    def change_to(self, library: Library) -> None:
        """Another state, without a way back."""
        writing = difference(self.library, library)
        self.library = library
        self._remember(writing.saved)
        whole = [self.whole(bank) for bank in writing.saved]
        empty = tuple(bank.id for bank in whole if not bank.questions)
        saved = tuple(bank for bank in whole if bank.questions)
        writing = Writing(saved, (*writing.removed, *empty), writing.off)
        if writing:
            self._services.write(writing, self._deliver(self._written))

    def _remember(self, banks: tuple[BankEntry, ...]) -> None:
        for bank in banks:
            for question in bank.questions:
                if self.is_sound(question):
                    self._sound[question.id] = question

    def _written(self, problem: GreenroomError | None) -> None:
        self._on_written(problem.message if problem else "")
