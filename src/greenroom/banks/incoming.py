"""What a file would bring in, question by question, before anything is written."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from greenroom.banks.checks import check_questions, content_words, nearly_the_same
from greenroom.banks.document import Document, NotReadableError
from greenroom.banks.files import entry_of
from greenroom.banks.importing import filled, read_import
from greenroom.banks.problem import Problem
from greenroom.banks.schema import BankEntry


@dataclass(frozen=True, slots=True)
class Known:
    """A question that is there already, and the title of its bank."""

    text: str
    bank: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a file holds.

    `entry` has the questions that are in order, `lines` where each of them stands (from 1); it is
    None when there is none. `refused` says what keeps the others out, `advice` what could be better
    about those that come in, `known` which of them are asked already, by their id.
    """

    file: str
    entry: BankEntry | None
    lines: tuple[int, ...] = ()
    refused: tuple[Problem, ...] = ()
    advice: tuple[Problem, ...] = ()
    known: tuple[tuple[str, Known], ...] = ()


def look_into(path: Path, taken: Collection[str] = (), known: Iterable[Known] = ()) -> Incoming:
    """Read a file that `import_bank` would read, and leave out only what is not in order.

    Raises InputError for another kind of file.
    """
    try:
        document = filled(read_import(path), frozenset(taken), "", path.stem)
    except NotReadableError as error:
        return Incoming(path.name, None, refused=(error.problem,))
    whole, problems = entry_of(document)
    places = range(len(whole.questions)) if whole else _sound(document)
    entry = whole or entry_of(_only(document, places))[0]
    if entry is None or not entry.questions:
        return Incoming(path.name, None, refused=tuple(problems))
    return Incoming(
        path.name,
        entry,
        tuple(document.line(("questions", place)) for place in places),
        tuple(problems),
        tuple(check_questions(document, entry, places)),
        tuple(_known(entry, tuple(known))),
    )


def _sound(document: Document) -> list[int]:
    """Places of the questions that are in order by themselves, each id once."""
    data = document.data if isinstance(document.data, dict) else {}
    questions = data.get("questions")
    ids: set[str] = set()
    places: list[int] = []
    for place in range(len(questions) if isinstance(questions, list) else 0):
        entry, _ = entry_of(_only(document, [place]))
        if entry is not None and entry.questions[0].id not in ids:
            ids.add(entry.questions[0].id)
            places.append(place)
    return places


def _only(document: Document, places: Iterable[int]) -> Document:
    """The document with these questions only; its lines no longer hold."""
    if not isinstance(document.data, dict) or not isinstance(document.data.get("questions"), list):
        return document
    questions = [document.data["questions"][place] for place in places]
    return Document(document.file, {**document.data, "questions": questions}, {})


def _known(entry: BankEntry, known: tuple[Known, ...]) -> Iterable[tuple[str, Known]]:
    said = [(content_words(one.text), one) for one in known]
    for question in entry.questions:
        words = content_words(question.text)
        found = next((one for others, one in said if nearly_the_same(words, others)), None)
        if found is not None:
            yield question.id, found
