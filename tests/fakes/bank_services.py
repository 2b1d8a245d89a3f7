"""The Question banks page's services from values in memory, answered on the caller's thread."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from greenroom.banks import Shelf
from greenroom.banks.incoming import Incoming, Known, look_into
from greenroom.banks.schema import BankEntry, QuestionEntry
from greenroom.interview.wording import Names
from greenroom.model.errors import GreenroomError, InputError, StorageError
from greenroom.ui.banks.services import OnDone, OnFailed, Writing

NAMES = Names("the nurse role", "Marlow & Pike", "Maya Okafor")


def question(id_: str, text: str, **more: object) -> QuestionEntry:
    """A question as a bank holds it."""
    given = {"kind": "behavioral", "types": ["behavioral"], "target": (90, 150)} | more
    return QuestionEntry.model_validate({"id": id_, "text": text, **given})


def bank(id_: str, *texts: str, title: str = "") -> BankEntry:
    """A bank of these questions."""
    questions = [question(f"{id_}.q{at}", text) for at, text in enumerate(texts, 1)]
    made = {"id": id_, "title": title or id_.capitalize(), "language": "en"}
    return BankEntry.model_validate({**made, "questions": questions})


SHIPPED = (
    bank("general", "Why do you want this job?", "Where do you see yourself in five years?"),
    bank("stories", "Tell me about a deadline that slipped.", "Who helped you most, and how?"),
)


@dataclass
class FakeBankServices:
    """`disk` are the person's banks as they are kept; `calls` what was asked for."""

    shipped: tuple[BankEntry, ...] = SHIPPED
    disk: dict[str, BankEntry] = field(default_factory=dict)
    off: frozenset[str] = frozenset()
    calls: list[str] = field(default_factory=list)
    failure: GreenroomError | None = None
    twin: str = ""
    asked_alike: list[str] = field(default_factory=list)
    exported: dict[str, BankEntry] = field(default_factory=dict)
    heard: list[OnDone] = field(default_factory=list)
    practiced: list[QuestionEntry] = field(default_factory=list)
    held: list[Callable[[], None]] | None = None

    def read(self, on_done: Callable[[Shelf], None], on_failed: OnFailed) -> None:
        if self.failure is not None:
            on_failed(self.failure)
            return
        entries = (*self.shipped, *self.disk.values())
        banks = tuple(entry.bank() for entry in entries)
        shelf = Shelf(banks, frozenset(self.disk), self.off, (), entries)
        if self.held is None:
            on_done(shelf)
        else:
            self.held.append(lambda: on_done(shelf))

    def write(self, writing: Writing, on_done: OnDone) -> None:
        if self.failure is None:
            for entry in writing.saved:
                self.disk[entry.id] = BankEntry.model_validate(entry.model_dump())
            for bank_id in writing.removed:
                self.disk.pop(bank_id, None)
            if writing.off is not None:
                self.off = writing.off
        self.calls.append("write")
        on_done(self.failure)

    def look_into(
        self,
        path: Path,
        taken: frozenset[str],
        known: Sequence[Known],
        on_done: Callable[[Incoming], None],
        on_failed: OnFailed,
    ) -> None:
        try:
            on_done(look_into(path, taken, known))
        except InputError as error:
            on_failed(error)

    def export(self, bank: BankEntry, path: Path, on_done: OnDone) -> None:
        self.exported[path.name] = bank
        on_done(self.failure)

    def alike(
        self,
        text: str,
        others: Mapping[str, str],
        on_done: Callable[[tuple[str, float] | None], None],
    ) -> Callable[[], None]:
        self.asked_alike.append(text)
        on_done((self.twin, 0.9) if self.twin in others else None)
        return lambda: None

    def fill(self, text: str) -> str:
        return NAMES.fill(text)

    def interviewer(self) -> str:
        return NAMES.interviewer

    def hear(self, text: str, on_done: OnDone) -> None:
        self.calls.append(f"hear {text}")
        self.heard.append(on_done)

    def stop_hearing(self) -> None:
        self.calls.append("stop")

    def practice(self, question: QuestionEntry) -> None:
        self.practiced.append(question)

    def show_folder(self) -> None:
        self.calls.append("show_folder")


def no_room() -> StorageError:
    """The disk is full."""
    return StorageError("mine.yaml was not changed (No space left on device).")
