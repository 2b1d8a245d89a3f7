"""Case files: from YAML to `Case`, with errors that name file, line and field."""

from collections.abc import Iterable
from pathlib import Path

from greenroom.banks.case_schema import CaseEntry
from greenroom.banks.files import bank_files
from greenroom.banks.material_files import lies_in, read_material, sound_entries
from greenroom.model.case import Case

CASES = "cases"
"""The folder beside the banks that holds the cases."""


def is_case(path: Path) -> bool:
    """Whether a file is a case: it lies in a folder of that name."""
    return lies_in(path, CASES)


def case_files(folder: Path) -> tuple[Path, ...]:
    """All case files below a folder of banks, by name; none if there is no such folder."""
    return bank_files(folder / CASES)


def load_cases(paths: Iterable[Path]) -> dict[str, Case]:
    """Read cases, by id.

    Raises:
        BankError: One cannot be read or a field is not as expected; the message begins
            "grocery.yaml line 12: facts.answer: expected what the interviewer says".
    """
    read = [read_material(path, CaseEntry) for path in paths]
    return {entry.id: entry.case() for entry in sound_entries(read)}
