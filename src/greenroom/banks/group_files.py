"""Files of group tasks: from YAML to `GroupTask`, with errors that name file, line and field."""

from collections.abc import Iterable
from pathlib import Path

from greenroom.banks.files import bank_files
from greenroom.banks.group_schema import GroupEntry
from greenroom.banks.material_files import lies_in, read_material, sound_entries
from greenroom.model.group import GroupTask

GROUPS = "groups"
"""The folder beside the banks that holds the tasks."""


def is_group(path: Path) -> bool:
    """Whether a file is a group task: it lies in a folder of that name."""
    return lies_in(path, GROUPS)


def group_files(folder: Path) -> tuple[Path, ...]:
    """All files of tasks below a folder of banks, by name; none if there is no such folder."""
    return bank_files(folder / GROUPS)


def load_groups(paths: Iterable[Path]) -> dict[str, GroupTask]:
    """Read tasks, by id.

    Raises:
        BankError: One cannot be read or a field is not as expected; the message begins
            "town-budget.yaml line 12: script.says: expected what they say".
    """
    read = [read_material(path, GroupEntry) for path in paths]
    return {entry.id: entry.task() for entry in sound_entries(read)}
