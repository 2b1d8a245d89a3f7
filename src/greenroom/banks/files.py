"""Bank files: from YAML to `QuestionBank`, with errors that name file, line and field."""

from collections.abc import Iterable, Sequence
from enum import Enum
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from greenroom.banks.document import Document, NotReadableError, read_document
from greenroom.banks.problem import Problem
from greenroom.banks.schema import BankEntry, QuestionEntry
from greenroom.model.errors import BankError
from greenroom.model.question import (
    Gap,
    InterviewType,
    Level,
    QuestionBank,
    QuestionKind,
    StructureKind,
)
from greenroom.platform.text import translate

_CHOICES: dict[str, type[Enum]] = {
    "kind": QuestionKind,
    "structure": StructureKind,
    "types": InterviewType,
    "levels": Level,
    "follow_ups": Gap,
}


def bank_files(folder: Path) -> tuple[Path, ...]:
    """All bank files directly in a folder, by name; none if there is no such folder.

    Hidden ones are none: they are what a program or an editor is just writing.
    """
    return tuple(sorted(path for path in folder.glob("[!.]*") if path.suffix in {".yaml", ".yml"}))


def load_banks(paths: Iterable[Path]) -> tuple[QuestionBank, ...]:
    """Read banks, whose questions and names must all be different.

    Raises:
        BankError: One cannot be read or a field is not as expected; the message begins
            "behavioral.yaml line 12: target: expected two whole seconds like [90, 150]".
    """
    return tuple(entry.bank() for entry in load_entries(paths))


def load_entries(paths: Iterable[Path]) -> tuple[BankEntry, ...]:
    """The same as they stand in their files. Raises BankError."""
    documents: list[tuple[Document, BankEntry]] = []
    for path in paths:
        document, entry, problems = read_entry(path)
        if document is None or entry is None:
            raise refusal(problems)
        documents.append((document, entry))
    twice = double_ids(documents)
    if twice:
        raise refusal(twice)
    return tuple(entry for _, entry in documents)


def read_entry(path: Path) -> tuple[Document | None, BankEntry | None, list[Problem]]:
    """What a file holds, or all that is wrong with it by line."""
    try:
        document = read_document(path)
    except NotReadableError as error:
        return None, None, [error.problem]
    return document, *entry_of(document)


def entry_of(document: Document) -> tuple[BankEntry | None, list[Problem]]:
    """The bank that a document is, or all that is wrong with it by line."""
    try:
        entry = BankEntry.model_validate(document.data)
    except ValidationError as error:
        found = {_problem(document, details) for details in _innermost(error)}
        return None, sorted(found, key=lambda problem: (problem.line, problem.field))
    doubles = _doubles_within(document, entry)
    return None if doubles else entry, doubles


def double_ids(documents: Sequence[tuple[Document, BankEntry]]) -> list[Problem]:
    """Bank names and question ids that stand in more than one file."""
    seen: dict[str, str] = {}
    problems: list[Problem] = []
    for document, entry in documents:
        places = [(("id",), entry.id)]
        ids = [(("questions", i, "id"), q.id) for i, q in enumerate(entry.questions)]
        for place, name in [*places, *ids]:
            if name in seen:
                message = translate(
                    "Banks", "expected a name of its own; {name} is also in {file}"
                ).format(name=name, file=seen[name])
                problems.append(Problem(document.file, document.line(place), "id", message))
            seen.setdefault(name, document.file)
    return problems


def _doubles_within(document: Document, entry: BankEntry) -> list[Problem]:
    first: dict[str, int] = {}
    problems: list[Problem] = []
    for index, question in enumerate(entry.questions):
        line = document.line(("questions", index, "id"))
        if question.id in first:
            message = translate(
                "Banks", "expected a name of its own; {name} is also on line {line}"
            ).format(name=question.id, line=first[question.id])
            problems.append(Problem(document.file, line, "id", message))
        first.setdefault(question.id, line)
    return problems


def refusal(problems: Sequence[Problem]) -> BankError:
    """The first problem as an error, and how many there are besides."""
    if len(problems) == 1:
        return BankError(str(problems[0]))
    told = translate("Banks", "{problem} (and {count} more)")
    return BankError(told.format(problem=problems[0], count=len(problems) - 1))


def _innermost(error: ValidationError) -> list[Any]:
    """The errors without those that only follow, such as "too short" for a list of bad values."""
    details = error.errors()
    around = {one["loc"][:end] for one in details for end in range(len(one["loc"]))}
    return [detail for detail in details if detail["loc"] not in around]


def _problem(document: Document, details: Any) -> Problem:
    place = tuple(part for part in details["loc"] if part != "[key]")
    names = [part for part in place if isinstance(part, str) and part != "questions"]
    field = ".".join(names) or ("questions" if place else "")
    message = _expectation(details["type"], place)
    return Problem(document.file, document.line(place), field, message)


def _expectation(error_type: str, place: Sequence[int | str]) -> str:
    inside = len(place) > 1 and place[0] == "questions"
    entry: type[BaseModel] = QuestionEntry if inside else BankEntry
    named = [part for part in place[2 if inside else 0 :] if isinstance(part, str)]
    if error_type == "extra_forbidden":
        return translate("Banks", "expected one of the fields {names}").format(
            names=", ".join(entry.model_fields)
        )
    if not named:
        return translate("Banks", "expected the fields {names}").format(names=_needed(entry))
    field = entry.model_fields.get(named[0])
    wanted = translate("BankFields", field.description) if field and field.description else ""
    choices = _CHOICES.get(named[0]) if inside else None
    if choices is not None and (named[0] != "follow_ups" or error_type == "enum"):
        several = named[0] in {"types", "levels"}
        told = (
            translate("Banks", "a list of any of {names}")
            if several
            else translate("Banks", "one of {names}")
        )
        wanted = told.format(names=", ".join(str(choice.value) for choice in choices))
    if error_type == "missing" and place[-1] == named[0]:
        return translate("Banks", "missing, expected {wanted}").format(wanted=wanted)
    return translate("Banks", "expected {wanted}").format(wanted=wanted)


def _needed(entry: type[BaseModel]) -> str:
    return ", ".join(name for name, field in entry.model_fields.items() if field.is_required())
