"""Case files: from YAML to `Case`, with errors that name file, line and field."""

import types
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from greenroom.banks.case_schema import CaseEntry
from greenroom.banks.document import Document, NotReadableError, read_document
from greenroom.banks.problem import Problem
from greenroom.model.case import Case
from greenroom.model.errors import BankError

CASES = "cases"
"""The folder beside the banks that holds the cases."""


def is_case(path: Path) -> bool:
    """Whether a file is a case: it lies in a folder of that name."""
    return path.absolute().parent.name == CASES


def case_files(folder: Path) -> tuple[Path, ...]:
    """All case files below a folder of banks, by name; none if there is no such folder."""
    found = (folder / CASES).glob("*")
    return tuple(sorted(path for path in found if path.suffix in {".yaml", ".yml"}))


def load_cases(paths: Iterable[Path]) -> dict[str, Case]:
    """Read cases, by id.

    Raises:
        BankError: One cannot be read or a field is not as expected; the message begins
            "grocery.yaml line 12: facts.answer: expected what the interviewer says".
    """
    read = [read_case(path) for path in paths]
    problems = [problem for *_, found in read for problem in found]
    problems += double_cases([(doc, entry) for doc, entry, _ in read if doc and entry])
    if problems:
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        raise BankError(f"{problems[0]}{more}")
    return {entry.id: entry.case() for _, entry, _ in read if entry is not None}


def read_case(path: Path) -> tuple[Document | None, CaseEntry | None, list[Problem]]:
    """What a file holds, or all that is wrong with it by line."""
    try:
        document = read_document(path)
    except NotReadableError as error:
        return None, None, [error.problem]
    try:
        return document, CaseEntry.model_validate(document.data), []
    except ValidationError as error:
        found = {problem_at(document, details, CaseEntry) for details in error.errors()}
        return document, None, sorted(found, key=lambda problem: (problem.line, problem.field))


def double_cases(read: Sequence[tuple[Document, CaseEntry]]) -> Iterator[Problem]:
    """Names of cases that stand in more than one file."""
    first: dict[str, str] = {}
    for document, entry in read:
        if entry.id in first:
            message = f"expected a name of its own; {entry.id} is also in {first[entry.id]}"
            yield Problem(document.file, document.line(("id",)), "id", message)
        first.setdefault(entry.id, document.file)


def problem_at(document: Document, details: Any, root: type[BaseModel]) -> Problem:
    """One of pydantic's errors with file, line, field and what `root` says should stand there."""
    place = tuple(details["loc"])
    field = ".".join(part for part in place if isinstance(part, str))
    return Problem(document.file, document.line(place), field, _expectation(details, place, root))


def _expectation(details: Any, place: Sequence[int | str], root: type[BaseModel]) -> str:
    if details["type"] == "value_error":
        return f"expected {details['ctx']['error']}"
    entry, wanted = _entry_at(place, root)
    if details["type"] == "extra_forbidden":
        return f"expected one of the fields {', '.join(entry.model_fields)}"
    if not wanted:
        needed = (name for name, field in entry.model_fields.items() if field.is_required())
        return f"expected the fields {', '.join(needed)}"
    return f"{'missing, ' if details['type'] == 'missing' else ''}expected {wanted}"


def _entry_at(place: Sequence[int | str], root: type[BaseModel]) -> tuple[type[BaseModel], str]:
    """The model around a place, and what its field there should hold."""
    entry: type[BaseModel] = root
    wanted = ""
    for part in place:
        if not isinstance(part, str) or part not in entry.model_fields:
            continue
        field = entry.model_fields[part]
        wanted = field.description or ""
        inner = _model_in(field.annotation)
        if inner is not None and part != place[-1]:
            entry, wanted = inner, ""
    return entry, wanted


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in (tuple, Union, types.UnionType):
        return next((found for arg in get_args(annotation) if (found := _model_in(arg))), None)
    return None
