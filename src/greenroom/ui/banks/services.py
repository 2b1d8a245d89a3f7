"""What the Question banks page needs from the rest of the program. Needs no Qt."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from greenroom.banks import Shelf
from greenroom.banks.incoming import Incoming, Known
from greenroom.banks.schema import BankEntry, QuestionEntry
from greenroom.model.errors import GreenroomError

OnDone = Callable[[GreenroomError | None], None]
"""Called once, from any thread: None when it worked, else why not."""
OnFailed = Callable[[GreenroomError], None]


@dataclass(frozen=True, slots=True)
class Writing:
    """What changes on disk. `off` is all that is switched off, None when that stays as it is."""

    saved: tuple[BankEntry, ...] = ()
    removed: tuple[str, ...] = ()
    off: frozenset[str] | None = None

    def __bool__(self) -> bool:
        return bool(self.saved or self.removed) or self.off is not None


class BankServices(Protocol):
    """Called on the window's thread; every method returns at once.

    Callbacks may come from any thread. Reading and writing happen one after the other, in the
    order in which they were asked for.
    """

    def read(self, on_done: Callable[[Shelf], None], on_failed: OnFailed) -> None:
        """All banks, as they are on disk."""

    def write(self, writing: Writing, on_done: OnDone) -> None:
        """Keep a change."""

    def look_into(
        self,
        path: Path,
        taken: frozenset[str],
        known: Sequence[Known],
        on_done: Callable[[Incoming], None],
        on_failed: OnFailed,
    ) -> None:
        """What a file would bring in."""

    def export(self, bank: BankEntry, path: Path, on_done: OnDone) -> None:
        """Write a bank to a file whose ending says how; replaces one that is there."""

    def alike(
        self,
        text: str,
        others: Mapping[str, str],
        on_done: Callable[[tuple[str, float] | None], None],
    ) -> Callable[[], None]:
        """Look for a question that asks nearly the same; gives what ends the search."""

    def fill(self, text: str) -> str:
        """The text with role, company and interviewer as they were last chosen on Start."""

    def interviewer(self) -> str:
        """The name of who was last chosen to ask."""

    def hear(self, text: str, on_done: OnDone) -> None:
        """Let that interviewer say a text; a running one falls silent."""

    def stop_hearing(self) -> None:
        """Fall silent."""

    def practice(self, question: QuestionEntry) -> None:
        """Into the room, with this question alone."""

    def show_folder(self) -> None:
        """Show the folder of the person's banks in the system's file manager."""
