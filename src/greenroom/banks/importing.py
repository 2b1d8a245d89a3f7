"""From a file that somebody wrote their way to a whole bank; only the questions' texts are needed.

What is left out is filled in: the kind is behavioral, types and target are those of the kind, an id
is made of the first words, the language is English, and the structure stays open, so that the
question's words decide it.
"""

from collections.abc import Collection
from pathlib import Path
from typing import Any

from greenroom.banks.document import Document, NotReadableError, read_document, read_text
from greenroom.banks.files import entry_of, refusal
from greenroom.banks.lists import list_document, slugged, table_document
from greenroom.banks.schema import BankEntry
from greenroom.banks.usual import usual
from greenroom.model.errors import BankError, InputError
from greenroom.model.question import QuestionKind
from greenroom.platform.text import translate

READABLE = (".yaml", ".yml", ".csv", ".tsv", ".md", ".markdown", ".txt")
"""Endings of the files that can be imported."""


def import_bank(path: Path, taken: Collection[str] = (), *, title: str = "") -> BankEntry:
    """The bank that a file holds, with ids that are not among those `taken`.

    Args:
        path: A file with one of the endings in `READABLE`.
        taken: Ids of the banks and questions that are there already.
        title: What the bank is to be called; else what the file says, else its name.

    Raises:
        InputError: Another kind of file.
        BankError: It cannot be read or a field is not as expected, by file and line.
    """
    try:
        document = read_import(path)
    except NotReadableError as error:
        raise BankError(str(error)) from error
    entry, problems = entry_of(filled(document, frozenset(taken), title, path.stem))
    if entry is None:
        raise refusal(problems)
    return entry


def free_id(wanted: str, taken: Collection[str]) -> str:
    """This id, or with the first number behind it that makes it free."""
    number = 2
    free = wanted
    while free in taken:
        free = f"{wanted}-{number}"
        number += 1
    return free


def read_import(path: Path) -> Document:
    """What the file holds, as it stands there. Raises InputError, NotReadableError."""
    ending = path.suffix.lower()
    if ending not in READABLE:
        raise InputError(
            translate(
                "Banks",
                "{file} is not imported. Give a table (.csv), a Markdown list (.md) or a "
                "question bank (.yaml).",
            ).format(file=path.name)
        )
    if ending in {".yaml", ".yml"}:
        return _below_questions(read_document(path))
    text = read_text(path).replace("\r\n", "\n").replace("\r", "\n")
    return (table_document if ending in {".csv", ".tsv"} else list_document)(path.name, text)


def _below_questions(document: Document) -> Document:
    """A YAML list of questions is a bank without a head."""
    if not isinstance(document.data, list):
        return document
    lines = {("questions", *place): line for place, line in document.lines.items()}
    return Document(document.file, {"questions": document.data}, lines)


def filled(document: Document, taken: frozenset[str], title: str, stem: str) -> Document:
    """The document with what was left out; what is not as expected stays, to be told by line."""
    if not isinstance(document.data, dict):
        return document
    data = dict(document.data)
    data["title"] = title or data.get("title") or stem.replace("_", " ").replace("-", " ").strip()
    own = data.get("id")
    wanted = own if isinstance(own, str) and not title else slugged(str(data["title"])) or "mine"
    data["id"] = free_id(wanted, taken)
    data.setdefault("language", "en")
    if isinstance(data.get("questions"), list):
        ids = set(taken)
        renamed = data["id"] != own
        data["questions"] = [
            _question(one, data["id"], ids, None if renamed else taken) for one in data["questions"]
        ]
    return Document(document.file, data, document.lines)


def _question(given: Any, bank: str, ids: set[str], taken: frozenset[str] | None) -> Any:
    """One question with what was left out; its own id is kept if it is not among those `taken`.

    None means that none is kept. Ids in `ids` are used up; the one that is made joins them.
    """
    raw = {"text": given} if isinstance(given, str) else given
    if not isinstance(raw, dict):
        return given
    old = raw.get("id")
    # Ids are unique over all banks: those of a bank that got another name begin with that name.
    name = old.rpartition(".")[2] if isinstance(old, str) else slugged(str(raw.get("text", "")), 6)
    keep = old is not None and taken is not None and old not in taken
    made = old if keep else free_id(f"{bank}.{name or 'question'}", ids)
    if isinstance(made, str):
        ids.add(made)
    question: dict[Any, Any] = {"kind": QuestionKind.BEHAVIORAL.value, **raw}
    question["id"] = made
    try:
        kind = usual(QuestionKind(question["kind"]))
    except ValueError:  # told by its line; what else is missing would only follow from it
        kind = usual(QuestionKind.BEHAVIORAL)
    question.setdefault("types", [one.value for one in kind.types])
    question.setdefault("target", list(kind.target))
    return question
