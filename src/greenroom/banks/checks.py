"""Whether banks are fit to be spoken: beyond what loading needs."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from greenroom.banks.document import Document
from greenroom.banks.files import double_ids, read_entry
from greenroom.banks.problem import Problem
from greenroom.banks.schema import BankEntry, QuestionEntry
from greenroom.banks.spelling import british_spellings, unlawful_words
from greenroom.model.question import Gap, QuestionKind, StructureKind
from greenroom.platform.text import translate

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

    A bank cannot be loaded with what is wrong by the schema or with double ids; with wording,
    follow-ups, spelling (of banks in English), near-duplicates and questions that an interviewer
    may not ask it can.
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


def check_question(question: QuestionEntry, language: str) -> list[Problem]:
    """What would read or sound better in one question of a bank in this language.

    The problems name no file and no line; `field` is "text", "follow_ups.no_result" and so on.
    """
    document = Document("", {}, {})
    return list(_check_question(document, 0, question, language))


def check_questions(document: Document, entry: BankEntry, places: Sequence[int]) -> list[Problem]:
    """The same for all questions of a bank; the n-th stands at `places[n]` of the document."""
    pairs = zip(places, entry.questions, strict=True)
    return [
        problem
        for place, question in pairs
        for problem in _check_question(document, place, question, entry.language)
    ]


def nearly_the_same(words: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two questions with these content words ask nearly the same."""
    return len(words & others) >= NEAR_DUPLICATE * len(words | others) > 0


@lru_cache(maxsize=8192)
def content_words(text: str) -> frozenset[str]:
    """The words that say what a text is about, small, without those that every question has."""
    words = re.findall(r"[^\W\d_]+", text.lower().replace("’", "'").replace("'", ""))
    return frozenset(word for word in words if not _STOP_WORD.fullmatch(word))


def _check_bank(document: Document, entry: BankEntry) -> Iterator[Problem]:
    yield from check_questions(document, entry, range(len(entry.questions)))
    yield from _repeated_follow_ups(document, entry)


def _check_question(
    document: Document, place: int, question: QuestionEntry, language: str
) -> Iterator[Problem]:
    english = language.split("-", maxsplit=1)[0] == "en"
    checks: list[_Check] = [_wording, _follow_ups, *([_english] if english else [])]
    for check in checks:
        for inside, message in check(question):
            line = document.line(("questions", place, *inside))
            field = ".".join(str(part) for part in inside)
            yield Problem(document.file, line, field, message)


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
            yield (
                place,
                translate("Banks", "expected words that can be spoken, without “{sign}”").format(
                    sign=odd.group(0).strip()
                ),
            )
        if not text.endswith(("?", ".")):
            yield place, translate("Banks", "expected a question mark or a full stop at the end")
        if not FEWEST_WORDS <= len(text.split()) <= MOST_WORDS:
            yield (
                place,
                translate("Banks", "expected {fewest} to {most} words").format(
                    fewest=FEWEST_WORDS, most=MOST_WORDS
                ),
            )
    if not question.listens_for and question.kind not in _REMARKS:
        yield ("listens_for",), translate("Banks", "expected what the interviewer listens for")


def _follow_ups(question: QuestionEntry) -> Iterator[_Located]:
    place = ("follow_ups",)
    if question.kind in _REMARKS:
        if question.follow_ups:
            yield place, translate("Banks", "expected none, since nothing is answered here")
        return
    if len(question.follow_ups) < FEWEST_FOLLOW_UPS:
        yield (
            place,
            translate("Banks", "expected at least {fewest} follow-ups").format(
                fewest=FEWEST_FOLLOW_UPS
            ),
        )
    if question.structure is StructureKind.STAR:
        for gap in _STORY_GAPS:
            if gap not in question.follow_ups:
                yield (
                    place,
                    translate(
                        "Banks", "expected one for {gap}, since the question asks for a story"
                    ).format(gap=gap.value),
                )


def _english(question: QuestionEntry) -> Iterator[_Located]:
    for place, text in [*_spoken(question), *_read(question)]:
        for british, american in british_spellings(text):
            yield (
                place,
                translate(
                    "Banks", "expected American spelling ({american}…) instead of “{british}”"
                ).format(american=american, british=british),
            )
        unlawful = unlawful_words(text)
        if unlawful:
            yield (
                place,
                translate(
                    "Banks", "“{words}” touches what an interviewer may not ask about"
                ).format(words=unlawful),
            )


def _repeated_follow_ups(document: Document, entry: BankEntry) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for index, question in enumerate(entry.questions):
        for gap, text in question.follow_ups.items():
            line = document.line(("questions", index, "follow_ups", gap.value))
            if text in first:
                message = translate(
                    "Banks", "expected words for this very question; line {line} has the same"
                ).format(line=first[text])
                field = f"follow_ups.{gap.value}"
                yield Problem(document.file, line, field, message)
            first.setdefault(text, line)


def _near_duplicates(read: Sequence[tuple[Document, BankEntry]]) -> Iterator[Problem]:
    seen: list[tuple[str, frozenset[str]]] = []
    for document, entry in read:
        for index, question in enumerate(entry.questions):
            words = content_words(question.text)
            for other, other_words in seen:
                if nearly_the_same(words, other_words):
                    line = document.line(("questions", index, "text"))
                    message = translate(
                        "Banks", "expected a question of its own; {other} asks nearly the same"
                    ).format(other=other)
                    yield Problem(document.file, line, "text", message)
            seen.append((question.id, words))
