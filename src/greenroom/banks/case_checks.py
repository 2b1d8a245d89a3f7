"""Whether cases are fit to be held: beyond what loading needs."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from greenroom.banks.case_schema import CaseEntry
from greenroom.banks.document import Document
from greenroom.banks.material_checks import Located, checked, remark, wording
from greenroom.banks.problem import Problem
from greenroom.model.case import STAGES

# What is heard once, without a text to look at (Greenroom's choice).
MOST_PROMPT_WORDS = 110
MOST_FACT_WORDS = 45


def check_cases(paths: Iterable[Path]) -> list[Problem]:
    """All that is wrong with these cases, by file and line; empty when they are ready to use."""
    return checked(paths, CaseEntry, _check)


def _check(document: Document, entry: CaseEntry) -> Iterator[Problem]:
    english = entry.language.split("-")[0] == "en"
    for place, text in _spoken(entry):
        for message in wording(text, english):
            yield remark(document, place, message)
    if len(entry.prompt.split()) > MOST_PROMPT_WORDS:
        yield remark(document, ("prompt",), f"expected at most {MOST_PROMPT_WORDS} words")
    for index, fact in enumerate(entry.facts):
        if len(fact.answer.split()) > MOST_FACT_WORDS:
            message = f"expected at most {MOST_FACT_WORDS} words"
            yield remark(document, ("facts", index, "answer"), message)
    yield from _questions_twice(document, entry)


def _spoken(entry: CaseEntry) -> Iterator[Located]:
    yield ("prompt",), entry.prompt
    for index, fact in enumerate(entry.facts):
        yield ("facts", index, "answer"), fact.answer
        if fact.about:
            yield ("facts", index, "about"), f"Do you mean {fact.about}?"
    for key in STAGES:
        yield ("stages", key, "text"), getattr(entry.stages, key).text


def _questions_twice(document: Document, entry: CaseEntry) -> Iterator[Problem]:
    first: dict[str, int] = {}
    places: list[Located] = [
        (("facts", at, "questions", number), text)
        for at, fact in enumerate(entry.facts)
        for number, text in enumerate(fact.questions)
    ]
    places += [(("unknown", number), text) for number, text in enumerate(entry.unknown)]
    for place, text in places:
        line = document.line(place)
        if text.lower() in first:
            yield remark(document, place, f"expected once; line {first[text.lower()]} has it too")
        first.setdefault(text.lower(), line)
