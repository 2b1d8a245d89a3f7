"""Files that hold one thing each, a case or a group task, with errors that name line and field."""

import types
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from greenroom.banks.document import Document, NotReadableError, read_document
from greenroom.banks.files import refusal
from greenroom.banks.problem import Problem


class _Entry(Protocol):
    id: str


_ModelT = TypeVar("_ModelT", bound=BaseModel)
_EntryT = TypeVar("_EntryT", bound=_Entry)
Read = tuple[Document | None, _ModelT | None, list[Problem]]
"""A file's document, what it holds, and all that is wrong with it."""


def lies_in(path: Path, folder: str) -> bool:
    """Whether a file lies directly in a folder of that name."""
    return path.absolute().parent.name == folder


def read_material(path: Path, model: type[_ModelT]) -> Read[_ModelT]:
    """What a file holds, or all that is wrong with it by line."""
    try:
        document = read_document(path)
    except NotReadableError as error:
        return None, None, [error.problem]
    try:
        return document, model.model_validate(document.data), []
    except ValidationError as error:
        found = {_problem_at(document, details, model) for details in error.errors()}
        return document, None, sorted(found, key=lambda problem: (problem.line, problem.field))


def sound_entries(
    read: Sequence[tuple[Document | None, _EntryT | None, list[Problem]]],
) -> list[_EntryT]:
    """What all the files hold. Raises BankError where one is wrong or two have one name."""
    problems = [problem for *_, found in read for problem in found]
    problems += double_names([(doc, entry) for doc, entry, _ in read if doc and entry])
    if problems:
        raise refusal(problems)
    return [entry for _, entry, _ in read if entry is not None]


def double_names(read: Iterable[tuple[Document, _Entry]]) -> Iterator[Problem]:
    """Names that stand in more than one file."""
    first: dict[str, str] = {}
    for document, entry in read:
        if entry.id in first:
            message = f"expected a name of its own; {entry.id} is also in {first[entry.id]}"
            yield Problem(document.file, document.line(("id",)), "id", message)
        first.setdefault(entry.id, document.file)


def _problem_at(document: Document, details: Any, root: type[BaseModel]) -> Problem:
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
