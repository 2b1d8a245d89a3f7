"""From banks to rows and to what the editor shows. No Qt."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from greenroom.banks.checks import check_question, content_words, nearly_the_same
from greenroom.banks.editing import copied_bank, missing, with_copies
from greenroom.banks.schema import BankEntry, QuestionEntry
from greenroom.model.question import QuestionKind
from greenroom.platform.text import translate
from greenroom.ui.banks.names import as_sentence, facts_of, kind_names, missing_sentence
from greenroom.ui.banks.state import ALL, BankRow, Filter, Library, QuestionRow

REMARKS = frozenset({QuestionKind.SMALL_TALK, QuestionKind.CLOSING})
Placed = tuple[BankEntry, QuestionEntry]


def placed(banks: Iterable[BankEntry]) -> list[Placed]:
    """Every question with its bank."""
    return [(bank, question) for bank in banks for question in bank.questions]


def bank_rows(shipped: Sequence[BankEntry], library: Library) -> tuple[BankRow, ...]:
    """All banks together, the person's, then those that come with Greenroom."""
    banks = [*library.own, *shipped]
    whole = sum(len(bank.questions) for bank in banks)
    rows = [BankRow(ALL, translate("Banks", "All questions"), _count(whole))]
    for bank in banks:
        own, asked = library.bank(bank.id) is bank, bank.id not in library.off
        facts = _count(len(bank.questions))
        off = sum(question.id in library.off for question in bank.questions)
        if not asked:
            facts += " · " + translate("Banks", "off")
        elif off:
            facts += " · " + translate("Banks", "%n off", off)
        rows.append(BankRow(bank.id, bank.title, facts, own, asked))
    return tuple(rows)


def question_rows(
    questions: Iterable[Placed],
    library: Library,
    filter_: Filter,
    *,
    keep: str,
    sound: Callable[[QuestionEntry], bool],
) -> tuple[QuestionRow, ...]:
    """The questions that fit; the one with the id `keep` is listed in any case.

    `sound` says whether a question of the person's has all that it needs.
    """
    kinds = kind_names()
    return tuple(
        _row(bank, question, library, kinds, sound=sound)
        for bank, question in questions
        if question.id == keep or filter_.fits(question)
    )


def _row(
    bank: BankEntry,
    question: QuestionEntry,
    library: Library,
    kinds: Mapping[QuestionKind, str],
    *,
    sound: Callable[[QuestionEntry], bool],
) -> QuestionRow:
    on = question.id not in library.off
    asked = on and bank.id not in library.off
    facts = facts_of(question, kinds)
    if not on:
        facts = f"{translate('Banks', 'Off')} · {facts}"
    elif not asked:
        facts = f"{translate('Banks', 'Bank is off')} · {facts}"
    notice = ""
    if library.bank(bank.id) is bank and not sound(question):
        notice = translate("Banks", "Not kept yet")
    text = question.text or translate("Banks", "New question")
    return QuestionRow(question.id, text, facts, on, asked, notice)


def brought_in(
    library: Library, entry: BankEntry, title: str, into: str, taken: Collection[str]
) -> BankEntry:
    """The bank that comes of an import: own bank `into` with more questions, or a new one."""
    bank = library.bank(into)
    if bank is not None:
        return with_copies(bank, entry.questions, taken)
    if title in ("", entry.title):
        return entry
    return copied_bank(entry, title, taken)


def used(names: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """Every name once, in order."""
    return tuple(sorted({name for some in names for name in some}))


def following(rows: Sequence[QuestionRow], question_id: str) -> str:
    """The question that is shown when this one goes: the next, else the one before, else ""."""
    ids = [row.id for row in rows]
    if question_id not in ids:
        return ""
    at = ids.index(question_id)
    return next(iter(ids[at + 1 : at + 2] or ids[max(0, at - 1) : at]), "")


def advice_for(
    question: QuestionEntry, language: str, others: Iterable[Placed], alike: Placed | None
) -> Mapping[str, tuple[str, ...]]:
    """Sentences by field: what keeps a question from being kept, and what could be better.

    `alike` was found to mean nearly the same; without it, the same words count.
    """
    found: dict[str, list[str]] = {}
    lacking = missing(question)
    for field in lacking:
        found.setdefault(field, []).append(missing_sentence(field))
    if "text" not in lacking:
        for problem in check_question(question, language):
            found.setdefault(problem.field, []).append(as_sentence(problem.message))
        twin = alike or _in_the_same_words(question, others)
        if twin is not None:
            told = translate("Banks", "“{text}” in {bank} asks nearly the same.")
            words = told.format(text=twin[1].text, bank=twin[0].title)
            found.setdefault("text", []).append(words)
    return {field: tuple(sentences) for field, sentences in found.items()}


def _in_the_same_words(question: QuestionEntry, others: Iterable[Placed]) -> Placed | None:
    words = content_words(question.text)
    for bank, other in others:
        if other.id != question.id and nearly_the_same(words, content_words(other.text)):
            return bank, other
    return None


def _count(questions: int) -> str:
    return translate("Banks", "%n questions", questions)
