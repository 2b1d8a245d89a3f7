"""Files of group tasks: from YAML to `GroupTask`, with errors that name file, line and field."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from pydantic import ValidationError

from greenroom.banks.case_checks import wording
from greenroom.banks.case_files import problem_at
from greenroom.banks.document import Document, NotReadableError, read_document
from greenroom.banks.group_schema import GroupEntry
from greenroom.banks.problem import Problem
from greenroom.model.errors import BankError
from greenroom.model.group import GroupTask

GROUPS = "groups"
"""The folder beside the banks that holds the tasks."""

# A contribution that is longer than this is a speech (Greenroom's choice).
MOST_LINE_WORDS = 60

_Located = tuple[tuple[int | str, ...], str]


def is_group(path: Path) -> bool:
    """Whether a file is a group task: it lies in a folder of that name."""
    return path.absolute().parent.name == GROUPS


def group_files(folder: Path) -> tuple[Path, ...]:
    """All files of tasks below a folder of banks, by name; none if there is no such folder."""
    found = (folder / GROUPS).glob("*")
    return tuple(sorted(path for path in found if path.suffix in {".yaml", ".yml"}))


def load_groups(paths: Iterable[Path]) -> dict[str, GroupTask]:
    """Read tasks, by id.

    Raises:
        BankError: One cannot be read or a field is not as expected; the message begins
            "town-budget.yaml line 12: script.says: expected what they say".
    """
    read = [_read(path) for path in paths]
    problems = [problem for *_, found in read for problem in found]
    problems += _double([(document, entry) for document, entry, _ in read if document and entry])
    if problems:
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        raise BankError(f"{problems[0]}{more}")
    return {entry.id: entry.task() for _, entry, _ in read if entry is not None}


def check_groups(paths: Iterable[Path]) -> list[Problem]:
    """All that is wrong with these tasks, by file and line; empty when they are ready to use."""
    problems: list[Problem] = []
    read: list[tuple[Document, GroupEntry]] = []
    for path in paths:
        document, entry, found = _read(path)
        problems += found
        if document is not None and entry is not None:
            read.append((document, entry))
            problems += sorted(_check(document, entry), key=lambda problem: problem.line)
    return [*problems, *_double(read)]


def _read(path: Path) -> tuple[Document | None, GroupEntry | None, list[Problem]]:
    try:
        document = read_document(path)
    except NotReadableError as error:
        return None, None, [error.problem]
    try:
        return document, GroupEntry.model_validate(document.data), []
    except ValidationError as error:
        found = {problem_at(document, details, GroupEntry) for details in error.errors()}
        return document, None, sorted(found, key=lambda problem: (problem.line, problem.field))


def _double(read: Sequence[tuple[Document, GroupEntry]]) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for document, entry in read:
        if entry.id in first:
            message = f"expected a name of its own; {entry.id} is also in {first[entry.id]}"
            yield Problem(document.file, document.line(("id",)), "id", message)
        first.setdefault(entry.id, document.file)


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
