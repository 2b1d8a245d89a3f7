"""Whether group tasks are fit to be held: beyond what loading needs."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from greenroom.banks.document import Document
from greenroom.banks.group_schema import GroupEntry
from greenroom.banks.material_checks import Located, checked, remark, wording
from greenroom.banks.problem import Problem

# A contribution that is longer than this is a speech (Greenroom's choice).
MOST_LINE_WORDS = 60


def check_groups(paths: Iterable[Path]) -> list[Problem]:
    """All that is wrong with these tasks, by file and line; empty when they are ready to use."""
    return checked(paths, GroupEntry, _check)


def _check(document: Document, entry: GroupEntry) -> Iterator[Problem]:
    english = entry.language.split("-")[0] == "en"
    seen: dict[str, int] = {}
    for place, text in _spoken(entry):
        line = document.line(place)
        for message in wording(text, english):
            yield remark(document, place, message)
        if place != ("brief",) and len(text.split()) > MOST_LINE_WORDS:
            yield remark(document, place, f"expected at most {MOST_LINE_WORDS} words")
        if text.lower() in seen:
            yield remark(document, place, f"expected once; line {seen[text.lower()]} has it too")
        seen.setdefault(text.lower(), line)


def _spoken(entry: GroupEntry) -> Iterator[Located]:
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
