"""Whether banks are fit to be spoken: beyond what loading needs."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from greenroom.banks.document import Document
from greenroom.banks.files import double_ids, read_entry
from greenroom.banks.problem import Problem
from greenroom.banks.schema import BankEntry, QuestionEntry
from greenroom.banks.spelling import british_spellings, unlawful_words
from greenroom.model.question import Gap, QuestionKind, StructureKind

FEWEST_WORDS = 4
# A listener keeps about two sentences in mind (Greenroom's choice).
MOST_WORDS = 60
FEWEST_FOLLOW_UPS = 3
# Shared content words over all content words (Jaccard), from which two questions ask the same.
NEAR_DUPLICATE = 0.6

_REMARKS = frozenset({QuestionKind.SMALL_TALK, QuestionKind.CLOSING})
_STORY_GAPS = (Gap.NO_RESULT, Gap.TOO_SHORT, Gap.HYPOTHETICAL)
_PLACEHOLDER = re.compile(r"\{(role|company|interviewer)\}")
_NOT_SPEAKABLE = re.compile(r"[\[\](){}<>/\\|*_#`~^=+@&%$]|https?:|\b(e\.g|i\.e|etc)\.|\s-\s|[•–]")
_STOP_WORD = re.compile(
    r"a|about|an|and|any|are|as|at|be|been|but|by|can|could|did|do|for|from|had|has|have|how|i|if|"
    r"in|is|it|me|of|on|or|our|so|tell|that|the|their|them|there|this|time|to|us|was|we|were|what|"
    r"when|where|which|who|why|with|would|you|your"
)

_Located = tuple[tuple[int | str, ...], str]
_Check = Callable[[QuestionEntry], Iterator[_Located]]


def check_banks(paths: Iterable[Path]) -> list[Problem]:
    """All that is wrong with these banks, by file and line; empty when they are ready to use.

    Schema and double ids are blocking; wording, follow-ups, spelling (of banks in English),
    near-duplicates and questions that an interviewer may not ask are not.
    """
    problems: list[Problem] = []
    read: list[tuple[Document, BankEntry]] = []
    for path in paths:
        document, entry, found = read_entry(path)
        problems += found
        if document is not None and entry is not None:
            read.append((document, entry))
            problems += sorted(_check_bank(document, entry), key=lambda problem: problem.line)
    return [*problems, *double_ids(read), *_near_duplicates(read)]


def _check_bank(document: Document, entry: BankEntry) -> Iterator[Problem]:
    english = entry.language.split("-")[0] == "en"
    checks: list[_Check] = [_wording, _follow_ups, *([_english] if english else [])]
    for index, question in enumerate(entry.questions):
        for check in checks:
            for place, message in check(question):
                at = ("questions", index, *place)
                field = ".".join(str(part) for part in place)
                yield Problem(document.file, document.line(at), field, message, blocking=False)
    yield from _repeated_follow_ups(document, entry)


def _spoken(question: QuestionEntry) -> Iterator[_Located]:
    yield ("text",), question.text
    for gap, text in question.follow_ups.items():
        yield ("follow_ups", gap.value), text
    for index, stage in enumerate(question.stages):
        yield ("stages", index, "text"), stage.text


def _read(question: QuestionEntry) -> Iterator[_Located]:
    """What nobody says, but Review shows."""
    yield ("listens_for",), question.listens_for
    yield ("weak_sign",), question.weak_sign
    yield ("strong_sign",), question.strong_sign


def _wording(question: QuestionEntry) -> Iterator[_Located]:
    for place, text in _spoken(question):
        odd = _NOT_SPEAKABLE.search(_PLACEHOLDER.sub("name", text))
        if odd:
            yield place, f"expected words that can be spoken, without “{odd.group(0).strip()}”"
        if not text.endswith(("?", ".")):
            yield place, "expected a question mark or a full stop at the end"
        if not FEWEST_WORDS <= len(text.split()) <= MOST_WORDS:
            yield place, f"expected {FEWEST_WORDS} to {MOST_WORDS} words"
    if not question.listens_for and question.kind not in _REMARKS:
        yield ("listens_for",), "expected what the interviewer listens for"


def _follow_ups(question: QuestionEntry) -> Iterator[_Located]:
    place = ("follow_ups",)
    if question.kind in _REMARKS:
        if question.follow_ups:
            yield place, "expected none, since nothing is answered here"
        return
    if len(question.follow_ups) < FEWEST_FOLLOW_UPS:
        yield place, f"expected at least {FEWEST_FOLLOW_UPS}"
    if question.structure is StructureKind.STAR:
        for gap in _STORY_GAPS:
            if gap not in question.follow_ups:
                yield place, f"expected one for {gap.value}, since the question asks for a story"


def _english(question: QuestionEntry) -> Iterator[_Located]:
    for place, text in [*_spoken(question), *_read(question)]:
        for british, american in british_spellings(text):
            yield place, f"expected American spelling ({american}…) instead of “{british}”"
        unlawful = unlawful_words(text)
        if unlawful:
            yield place, f"“{unlawful}” touches what an interviewer may not ask about"


def _repeated_follow_ups(document: Document, entry: BankEntry) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for index, question in enumerate(entry.questions):
        for gap, text in question.follow_ups.items():
            line = document.line(("questions", index, "follow_ups", gap.value))
            if text in first:
                message = f"expected words for this very question; line {first[text]} has the same"
                field = f"follow_ups.{gap.value}"
                yield Problem(document.file, line, field, message, blocking=False)
            first.setdefault(text, line)


def _near_duplicates(read: Sequence[tuple[Document, BankEntry]]) -> Iterator[Problem]:
    seen: list[tuple[str, frozenset[str]]] = []
    for document, entry in read:
        for index, question in enumerate(entry.questions):
            words = _content_words(question.text)
            for other, other_words in seen:
                if len(words & other_words) >= NEAR_DUPLICATE * len(words | other_words) > 0:
                    line = document.line(("questions", index, "text"))
                    message = f"expected a question of its own; {other} asks nearly the same"
                    yield Problem(document.file, line, "text", message, blocking=False)
            seen.append((question.id, words))


def _content_words(text: str) -> frozenset[str]:
    words = re.findall(r"[^\W\d_]+", text.lower().replace("’", "'").replace("'", ""))
    return frozenset(word for word in words if not _STOP_WORD.fullmatch(word))
