"""What the Question banks page shows, as values. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from greenroom.banks.schema import BankEntry, QuestionEntry
from greenroom.model.question import Level

ALL = ""
"""Stands for all banks together."""


@dataclass(frozen=True, slots=True)
class Library:
    """What the person has made: their banks, and ids of what is not to be asked."""

    own: tuple[BankEntry, ...] = ()
    off: frozenset[str] = frozenset()

    def bank(self, bank_id: str) -> BankEntry | None:
        """An own bank."""
        return next((bank for bank in self.own if bank.id == bank_id), None)

    def with_bank(self, bank: BankEntry) -> "Library":
        """With this bank in the place of the one with its id, else at the end."""
        if self.bank(bank.id) is None:
            return Library((*self.own, bank), self.off)
        return Library(tuple(bank if one.id == bank.id else one for one in self.own), self.off)

    def without_bank(self, bank_id: str) -> "Library":
        """Without this bank; what was switched off in it is forgotten."""
        gone = self.bank(bank_id)
        ids = {bank_id, *(one.id for one in gone.questions)} if gone else {bank_id}
        return Library(tuple(one for one in self.own if one.id != bank_id), self.off - ids)

    def switched(self, id_: str, *, on: bool) -> "Library":
        """With a bank or a question switched on or off."""
        return Library(self.own, self.off - {id_} if on else self.off | {id_})


@dataclass(frozen=True, slots=True)
class Filter:
    """Which questions are listed. `words` all have to be in the question."""

    words: str = ""
    competency: str = ""
    level: Level | None = None

    def fits(self, question: QuestionEntry) -> bool:
        """Whether a question is listed."""
        if self.level is not None and self.level not in question.levels:
            return False
        if self.competency and self.competency not in question.competencies:
            return False
        said = f"{question.text} {' '.join(question.competencies)} {question.id}".casefold()
        return all(word in said for word in self.words.casefold().split())

    def __bool__(self) -> bool:
        return bool(self.words.strip() or self.competency or self.level)


@dataclass(frozen=True, slots=True)
class BankRow:
    """A bank in the list. `facts` says how many questions, and what else there is to know."""

    id: str
    title: str
    facts: str
    own: bool = False
    asked: bool = True


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question in the list.

    `on` is its own switch, `asked` whether interviews may ask it: its bank has to be on as well.
    `notice` is what needs attention.
    """

    id: str
    text: str
    facts: str
    on: bool = True
    asked: bool = True
    notice: str = ""


@dataclass(frozen=True, slots=True)
class EditorView:
    """A question as the editor shows it.

    `missing` are fields without which it is not kept, `advice` sentences by field; `spoken` is the
    text with names filled in, `speaker` who would say it.
    """

    question: QuestionEntry
    bank: BankEntry
    editable: bool
    on: bool
    spoken: str
    speaker: str
    hearing: bool = False
    missing: frozenset[str] = frozenset()
    advice: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BanksView:
    """All of the page. `reading` until the banks are there; `count` are questions of the bank."""

    banks: tuple[BankRow, ...] = ()
    bank_id: str = ALL
    bank: BankEntry | None = None
    own: bool = False
    bank_on: bool = True
    questions: tuple[QuestionRow, ...] = ()
    question_id: str = ""
    count: int = 0
    filter: Filter = Filter()
    competencies: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    editor: EditorView | None = None
    problems: tuple[str, ...] = ()
    reading: bool = True
    failure: str = ""
    undo: str = ""
    redo: str = ""
