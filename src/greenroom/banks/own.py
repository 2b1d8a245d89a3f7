"""The person's own banks: plain files in a folder that they can read, edit and copy."""

import logging
from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from greenroom.banks.document import LARGEST_BYTES, Document, Place
from greenroom.banks.exporting import yaml_text
from greenroom.banks.files import bank_files, double_ids, load_entries, read_entry
from greenroom.banks.problem import Problem
from greenroom.banks.schema import BankEntry
from greenroom.model.errors import BankError, InputError, StorageError, UsageError
from greenroom.model.question import QuestionBank
from greenroom.platform.paths import private_folder
from greenroom.platform.text import translate
from greenroom.platform.whole_file import whole_file

log = logging.getLogger(__name__)

FOLDER = "question banks"
"""The name of the folder within the data folder."""
OFF = "switched off.txt"


@dataclass(frozen=True, slots=True)
class Shelf:
    """All banks that there are.

    `own` are ids of the person's banks, `off` ids of banks and questions that are not to be asked,
    `problems` what is wrong with files of the person's that were left out. `entries` are the banks
    as they stand in their files.
    """

    banks: tuple[QuestionBank, ...]
    own: frozenset[str] = frozenset()
    off: frozenset[str] = frozenset()
    problems: tuple[Problem, ...] = ()
    entries: tuple[BankEntry, ...] = ()

    def asked(self) -> tuple[QuestionBank, ...]:
        """The banks without what is switched off."""
        on = (
            replace(bank, questions=tuple(q for q in bank.questions if q.id not in self.off))
            for bank in self.banks
            if bank.id not in self.off
        )
        return tuple(bank for bank in on if bank.questions)

    def left_out(self) -> tuple[BankError, ...]:
        """What to tell of the files that were left out, in the order of `problems`."""
        told = translate(
            "Banks", "{problem}. This bank is left out until that is mended; the file is kept."
        )
        return tuple(BankError(told.format(problem=problem)) for problem in self.problems)


class OwnBanks:
    """Reads and writes the folder; nothing is made before something is written."""

    def __init__(self, data: Path) -> None:
        self.folder = data / FOLDER

    def files(self) -> tuple[Path, ...]:
        """The person's bank files, by name."""
        return bank_files(self.folder)

    def shelf(self, shipped: Iterable[Path]) -> Shelf:
        """Shipped banks and own ones; an own file that is not in order is left out and told.

        Raises BankError for a shipped one.
        """
        entries = load_entries(shipped)
        ids = {bank.id: "Greenroom" for bank in entries}
        ids |= {question.id: "Greenroom" for bank in entries for question in bank.questions}
        own: list[tuple[Document, BankEntry]] = []
        problems: list[Problem] = []
        for path in self.files():
            document, entry, found = read_entry(path)
            if document is not None and entry is not None:
                found = [*_taken(document, entry, ids), *double_ids([*own, (document, entry)])]
                if not found:
                    own.append((document, entry))
            problems += found
        for problem in problems:
            log.warning("An own question bank is left out: %s line %d", problem.file, problem.line)
        names = frozenset(entry.id for _, entry in own)
        entries = (*entries, *(entry for _, entry in own))
        banks = tuple(entry.bank() for entry in entries)
        return Shelf(banks, names, self.off(), tuple(problems), entries)

    def save(self, entry: BankEntry) -> Path:
        """Write a bank whole or not at all; gives its file. Raises StorageError, InputError."""
        path = self._file_of(entry.id) or self.folder / f"{entry.id}.yaml"
        text = yaml_text(entry)
        if len(text.encode()) > LARGEST_BYTES:
            raise InputError(
                translate(
                    "Banks",
                    "“{title}” is larger than 1 MB and was not saved. Divide it into two banks.",
                ).format(title=entry.title)
            )
        self._write(path, text)
        return path

    def remove(self, bank_id: str) -> BankEntry:
        """Delete an own bank; gives what it was, so that it can be saved again.

        Raises UsageError if there is none, StorageError.
        """
        path = self._file_of(bank_id)
        entry = read_entry(path)[1] if path else None
        if path is None or entry is None:
            raise UsageError(
                translate("Banks", "There is no question bank “{name}” of your own.").format(
                    name=bank_id
                )
            )
        try:
            path.unlink()
        except OSError as error:
            raise _not_written(path, error) from error
        return entry

    def remove_all(self) -> None:
        """Delete every own bank, also those that are left out, and what is switched off.

        Other files in the folder are not touched. Raises StorageError.
        """
        for path in (*self.files(), self.folder / OFF):
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise _not_written(path, error) from error
        with suppress(OSError):  # not empty: something else is in it
            self.folder.rmdir()

    def off(self) -> frozenset[str]:
        """Ids of banks and questions that are switched off, from the first MB of their file."""
        try:
            with (self.folder / OFF).open("rb") as file:
                text = file.read(LARGEST_BYTES).decode("utf-8-sig", errors="replace")
        except FileNotFoundError:
            return frozenset()
        except OSError as error:
            log.warning("What is switched off cannot be read: %s", error.strerror)
            return frozenset()
        lines = (line.strip() for line in text.splitlines())
        return frozenset(line for line in lines if line and not line.startswith("#"))

    def switch(self, ids: Collection[str], *, on: bool) -> None:
        """Have these banks or questions asked, or not. Raises StorageError."""
        before = self.off()
        self.set_off(before - set(ids) if on else before | set(ids))

    def set_off(self, ids: Collection[str]) -> None:
        """Have exactly these banks and questions not asked. Raises StorageError."""
        after = frozenset(ids)
        if after != self.off():
            head = "# Banks and questions that are not asked, one id a line.\n"
            self._write(self.folder / OFF, head + "".join(f"{one}\n" for one in sorted(after)))

    def _file_of(self, bank_id: str) -> Path | None:
        for path in self.files():
            entry = read_entry(path)[1]
            if entry is not None and entry.id == bank_id:
                return path
        return None

    def _write(self, path: Path, text: str) -> None:
        private_folder(self.folder)
        try:
            with whole_file(path) as temporary:
                temporary.write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:
            raise _not_written(path, error) from error


def _taken(document: Document, entry: BankEntry, ids: dict[str, str]) -> list[Problem]:
    places: list[tuple[Place, str]] = [(("id",), entry.id)]
    places += [(("questions", i, "id"), one.id) for i, one in enumerate(entry.questions)]
    message = translate("Banks", "expected a name of its own; a bank of Greenroom has {name} too")
    return [
        Problem(document.file, document.line(place), "id", message.format(name=name))
        for place, name in places
        if name in ids
    ]


def _not_written(path: Path, error: OSError) -> StorageError:
    return StorageError(
        translate(
            "Banks",
            "{file} was not changed ({reason}). What was there before is kept. Check that the "
            "folder can be written and that there is room on the disk.",
        ).format(file=path.name, reason=error.strerror)
    )
