"""What is checked alike in cases and group tasks, beyond what loading needs."""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from greenroom.banks.case_schema import CaseEntry
from greenroom.banks.document import Document, Place
from greenroom.banks.group_schema import GroupEntry
from greenroom.banks.material_files import double_names, read_material
from greenroom.banks.problem import Problem
from greenroom.banks.spelling import british_spellings, unlawful_words

_NOT_SPEAKABLE = re.compile(r"[\[\](){}<>/\\|*_#`~^=+@&%$£€\d]|https?:|\b(e\.g|i\.e|etc)\.|[•–]")

Located = tuple[Place, str]
"""A text and where it stands in its file."""

_EntryT = TypeVar("_EntryT", CaseEntry, GroupEntry)


def checked(
    paths: Iterable[Path],
    model: type[_EntryT],
    check: Callable[[Document, _EntryT], Iterator[Problem]],
) -> list[Problem]:
    """All that is wrong with these files, by file and line; empty when they are ready to use."""
    problems: list[Problem] = []
    read: list[tuple[Document, _EntryT]] = []
    for path in paths:
        document, entry, found = read_material(path, model)
        problems += found
        if document is not None and entry is not None:
            read.append((document, entry))
            problems += sorted(check(document, entry), key=lambda problem: problem.line)
    return [*problems, *double_names(read)]


def wording(text: str, english: bool) -> Iterator[str]:
    """What is wrong with words that are spoken in a case or a discussion."""
    odd = _NOT_SPEAKABLE.search(text)
    if odd:
        yield f"expected words that can be spoken, without “{odd.group(0).strip()}”"
    if not text.endswith(("?", ".")):
        yield "expected a question mark or a full stop at the end"
    if english:
        for british, american in british_spellings(text):
            yield f"expected American spelling ({american}…) instead of “{british}”"
        if unlawful_words(text):
            yield f"“{unlawful_words(text)}” touches what an interviewer may not ask about"


def remark(document: Document, place: Place, message: str) -> Problem:
    """A problem that keeps nothing from being used."""
    field = ".".join(part for part in place if isinstance(part, str))
    return Problem(document.file, document.line(place), field, message)
