"""What the Question banks page asks for, given by the window's parts."""

import logging
from collections.abc import Callable, Generator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from greenroom.app.choices import choices_from
from greenroom.app.parts import WindowParts
from greenroom.banks import Shelf, bank_text
from greenroom.banks.alike import most_alike
from greenroom.banks.incoming import Incoming, Known, look_into
from greenroom.banks.schema import BankEntry, QuestionEntry
from greenroom.interview.wording import Names, names_for
from greenroom.jobs import Progress
from greenroom.model.errors import BankError, GreenroomError, UsageError
from greenroom.model.persona import Persona
from greenroom.model.ports import Playback, Told
from greenroom.model.question import Question
from greenroom.platform.crash import unexpected
from greenroom.ui.banks.services import OnDone, OnFailed, Writing
from greenroom.workflow.files import written_whole

T = TypeVar("T")
log = logging.getLogger(__name__)


class WindowBanks:
    """`BankServices` of the window. `close` waits for what is still to be written.

    Args:
        parts: What the window works with.
        practice: Leads into the room with one question.
        show_folder: Opens the system's file manager.
    """

    def __init__(
        self,
        parts: WindowParts,
        practice: Callable[[Question], None],
        show_folder: Callable[[Path], None],
    ) -> None:
        self._parts = parts
        self._practice = practice
        self._show_folder = show_folder
        self._playback: Playback | None = None
        # One thread, so that nothing is read before it was written. Not a job: those are
        # cancelled when the window closes, and what was changed last would be lost.
        self._disk = ThreadPoolExecutor(max_workers=1, thread_name_prefix="banks")

    def read(self, on_done: Callable[[Shelf], None], on_failed: OnFailed) -> None:
        """All banks, as they are on disk."""
        self._in_turn(self._parts.services.shelf, on_done, on_failed)

    def write(self, writing: Writing, on_done: OnDone) -> None:
        """Keep a change."""
        self._in_turn(lambda: self._write(writing), on_done, on_done)

    def look_into(
        self,
        path: Path,
        taken: frozenset[str],
        known: Sequence[Known],
        on_done: Callable[[Incoming], None],
        on_failed: OnFailed,
    ) -> None:
        """What a file would bring in."""
        self._in_turn(lambda: look_into(path, taken, known), on_done, on_failed)

    def export(self, bank: BankEntry, path: Path, on_done: OnDone) -> None:
        """Write a bank to a file."""
        self._in_turn(lambda: _export(bank, path), on_done, on_done)

    def alike(
        self,
        text: str,
        others: Mapping[str, str],
        on_done: Callable[[tuple[str, float] | None], None],
    ) -> Callable[[], None]:
        """Look for a question that asks nearly the same; gives what ends the search."""
        likeness = self._parts.services.likeness
        names, asked = self._names(), dict(others)

        def work() -> Generator[Progress, None, tuple[str, float] | None]:
            filled = {key: names.fill(other) for key, other in asked.items()}
            search = most_alike(names.fill(text), filled, likeness)
            while True:
                try:
                    next(search)
                except StopIteration as found:
                    result: tuple[str, float] | None = found.value
                    return result
                yield Progress()

        job = self._parts.jobs.start(
            "Look for a question that asks the same", work, on_done=on_done
        )
        return job.cancel

    def fill(self, text: str) -> str:
        """The text with role, company and interviewer as they were last chosen."""
        return self._names().fill(text)

    def interviewer(self) -> str:
        """The name of who was last chosen to ask."""
        return self._persona().name

    def hear(self, text: str, on_done: OnDone) -> None:
        """Let that interviewer say a text."""
        self.stop_hearing()
        self._playback = self._parts.announcer.speak(
            text,
            self._persona(),
            Told(lambda _at: None, on_end=lambda _at: on_done(None), on_failed=on_done),
        )

    def stop_hearing(self) -> None:
        """Fall silent."""
        playback, self._playback = self._playback, None
        if playback is not None:
            playback.stop()

    def practice(self, question: QuestionEntry) -> None:
        """Into the room, with this question alone."""
        self._practice(question.question())

    def show_folder(self) -> None:
        """Show the folder of the person's banks, or the data folder before there is one."""
        services = self._parts.services
        folder = services.own_banks.folder
        self._show_folder(folder if folder.is_dir() else services.data_folder)

    def left_out(self) -> Generator[Progress, None, tuple[BankError, ...]]:
        """A job: what to tell of the person's files that are not in order."""
        yield Progress()
        return self._parts.services.shelf().left_out()

    def close(self) -> None:
        """Fall silent, and write what is still to be written."""
        self.stop_hearing()
        self._disk.shutdown(wait=True)

    def _names(self) -> Names:
        return names_for(choices_from(self._parts.settings), self._persona())

    def _persona(self) -> Persona:
        services = self._parts.services
        chosen = choices_from(self._parts.settings).persona
        try:
            return services.persona(chosen)
        except UsageError:
            return services.personas()[0]

    def _write(self, writing: Writing) -> None:
        own = self._parts.services.own_banks
        for entry in writing.saved:
            own.save(entry)
        for bank_id in writing.removed:
            with suppress(UsageError):  # it was never written
                own.remove(bank_id)
        if writing.off is not None:
            own.set_off(writing.off)

    def _in_turn(
        self, work: Callable[[], T], on_done: Callable[[T], None], on_failed: OnFailed
    ) -> None:
        def run() -> None:
            try:
                result = work()
            except GreenroomError as error:
                on_failed(error)
            except Exception as error:
                log.exception("Question banks")
                on_failed(unexpected(error))
            else:
                on_done(result)

        self._disk.submit(run)


def _export(bank: BankEntry, path: Path) -> None:
    text = bank_text(bank, path.suffix)
    with written_whole(path) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="\n")
