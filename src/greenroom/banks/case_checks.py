"""Whether cases are fit to be held: beyond what loading needs."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from greenroom.banks.case_files import read_case
from greenroom.banks.case_schema import CaseEntry
from greenroom.banks.document import Document
from greenroom.banks.material_files import double_names
from greenroom.banks.problem import Problem
from greenroom.banks.spelling import british_spellings, unlawful_words
from greenroom.model.case import STAGES

_NOT_SPEAKABLE = re.compile(r"[\[\](){}<>/\\|*_#`~^=+@&%$£€\d]|https?:|\b(e\.g|i\.e|etc)\.|[•–]")
# What is heard once, without a text to look at (Greenroom's choice).
MOST_PROMPT_WORDS = 110
MOST_FACT_WORDS = 45

_Located = tuple[tuple[int | str, ...], str]


def check_cases(paths: Iterable[Path]) -> list[Problem]:
    """All that is wrong with these cases, by file and line; empty when they are ready to use."""
    problems: list[Problem] = []
    read: list[tuple[Document, CaseEntry]] = []
    for path in paths:
        document, entry, found = read_case(path)
        problems += found
        if document is not None and entry is not None:
            read.append((document, entry))
            problems += sorted(_check(document, entry), key=lambda problem: problem.line)
    return [*problems, *double_names(read)]


def _check(document: Document, entry: CaseEntry) -> Iterator[Problem]:
    english = entry.language.split("-")[0] == "en"
    for place, text in _spoken(entry):
        for message in wording(text, english):
            yield _remark(document, place, message)
    if len(entry.prompt.split()) > MOST_PROMPT_WORDS:
        yield _remark(document, ("prompt",), f"expected at most {MOST_PROMPT_WORDS} words")
    for index, fact in enumerate(entry.facts):
        if len(fact.answer.split()) > MOST_FACT_WORDS:
            message = f"expected at most {MOST_FACT_WORDS} words"
            yield _remark(document, ("facts", index, "answer"), message)
    yield from _questions_twice(document, entry)


def _spoken(entry: CaseEntry) -> Iterator[_Located]:
    yield ("prompt",), entry.prompt
    for index, fact in enumerate(entry.facts):
        yield ("facts", index, "answer"), fact.answer
        if fact.about:
            yield ("facts", index, "about"), f"Do you mean {fact.about}?"
    for key in STAGES:
        yield ("stages", key, "text"), getattr(entry.stages, key).text


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


def _questions_twice(document: Document, entry: CaseEntry) -> Iterator[Problem]:
    first: dict[str, int] = {}
    places: list[_Located] = [
        (("facts", at, "questions", number), text)
        for at, fact in enumerate(entry.facts)
        for number, text in enumerate(fact.questions)
    ]
    places += [(("unknown", number), text) for number, text in enumerate(entry.unknown)]
    for place, text in places:
        line = document.line(place)
        if text.lower() in first:
            yield _remark(document, place, f"expected once; line {first[text.lower()]} has it too")
        first.setdefault(text.lower(), line)


def _remark(document: Document, place: tuple[int | str, ...], message: str) -> Problem:
    field = ".".join(part for part in place if isinstance(part, str))
    return Problem(document.file, document.line(place), field, message, blocking=False)
