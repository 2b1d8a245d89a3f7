"""Questions that come in from files, and banks that go out to them. No Qt."""

from collections.abc import Callable
from pathlib import Path

from greenroom.banks.incoming import Incoming, Known
from greenroom.banks.schema import BankEntry
from greenroom.model.errors import GreenroomError
from greenroom.ui.banks.kept import Deliver, Kept
from greenroom.ui.banks.services import BankServices


class BankFiles:
    """Reads and writes for the page; `on_failed` and `on_written` tell it how that went."""

    def __init__(
        self,
        services: BankServices,
        kept: Kept,
        deliver: Deliver,
        on_failed: Callable[[GreenroomError], None],
        on_written: Callable[[str], None],
    ) -> None:
        self._services, self._kept, self._deliver = services, kept, deliver
        self._on_failed, self._on_written = on_failed, on_written

    def look_into(
        self, path: Path, on_done: Callable[[Incoming], None], on_failed: Callable[[], None]
    ) -> None:
        """See what a file would bring in."""
        known = [Known(question.text, bank.title) for bank, question in self._kept.everything()]

        def failed(problem: GreenroomError) -> None:
            self._on_failed(problem)
            on_failed()

        self._services.look_into(
            path, self._kept.taken(), known, self._deliver(on_done), self._deliver(failed)
        )

    def export(self, bank: BankEntry, path: Path, on_done: Callable[[], None]) -> None:
        """Write a bank to a file."""

        def done(problem: GreenroomError | None) -> None:
            self._on_written(problem.message if problem else "")
            if problem is None:
                on_done()

        self._services.export(self._kept.whole(bank), path, self._deliver(done))
