"""Files of group tasks: from YAML to `GroupTask`, with errors that name file, line and field."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from greenroom.banks.case_checks import wording
from greenroom.banks.document import Document
from greenroom.banks.files import bank_files
from greenroom.banks.group_schema import GroupEntry
from greenroom.banks.material_files import (
    double_names,
    lies_in,
    read_material,
    sound_entries,
)
from greenroom.banks.problem import Problem
from greenroom.model.group import GroupTask

GROUPS = "groups"
"""The folder beside the banks that holds the tasks."""

# A contribution that is longer than this is a speech (Greenroom's choice).
MOST_LINE_WORDS = 60

_Located = tuple[tuple[int | str, ...], str]


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


def check_groups(paths: Iterable[Path]) -> list[Problem]:
    """All that is wrong with these tasks, by file and line; empty when they are ready to use."""
    problems: list[Problem] = []
    read: list[tuple[Document, GroupEntry]] = []
    for path in paths:
        document, entry, found = read_material(path, GroupEntry)
        problems += found
        if document is not None and entry is not None:
            read.append((document, entry))
            problems += sorted(_check(document, entry), key=lambda problem: problem.line)
    return [*problems, *double_names(read)]


def _check(document: Document, entry: GroupEntry) -> Iterator[Problem]:
    english = entry.language.split("-")[0] == "en"
    seen: dict[str, int] = {}
    for place, text in _spoken(entry):
        line = document.line(place)
        for message in wording(text, english):
            yield _remark(document, place, message)
        if place != ("brief",) and len(text.split()) > MOST_LINE_WORDS:
            yield _remark(document, place, f"expected at most {MOST_LINE_WORDS} words")
        if text.lower() in seen:
            yield _remark(document, place, f"expected once; line {seen[text.lower()]} has it too")
        seen.setdefault(text.lower(), line)


def _spoken(entry: GroupEntry) -> Iterator[_Located]:
    yield ("brief",), entry.brief
    yield ("question",), entry.question
    for at, person in enumerate(entry.candidates):
        yield ("candidates", at, "hello"), person.hello
        for name in ("invited", "agree", "disagree"):
            for number, text in enumerate(getattr(person, name)):
                yield ("candidates", at, name, number), text
    for part in ("script", "endings"):
        said = getattr(entry, part)
        for at, one in enumerate(said):
            # Who is talked over may break off in the middle of a sentence.
            broken = at + 1 < len(said) and said[at + 1].over and one.says[-1].isalnum()
            yield (part, at, "says"), f"{one.says}." if broken else one.says


def _remark(document: Document, place: tuple[int | str, ...], message: str) -> Problem:
    field = ".".join(part for part in place if isinstance(part, str))
    return Problem(document.file, document.line(place), field, message, blocking=False)
