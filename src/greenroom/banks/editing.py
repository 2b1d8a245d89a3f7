"""Changing banks: each function gives a new bank or question, and changes none.

While somebody writes, a question may lack what a bank has to have; `missing` says what. Such a
question is never written to a file.
"""

from collections.abc import Collection, Iterable, Sequence

from pydantic import ValidationError

from greenroom.banks.importing import free_id
from greenroom.banks.lists import slugged
from greenroom.banks.schema import BankEntry, QuestionEntry
from greenroom.banks.usual import usual
from greenroom.model.question import QuestionKind


def taken_ids(banks: Iterable[BankEntry]) -> frozenset[str]:
    """Ids of these banks and of all their questions."""
    ids: set[str] = set()
    for bank in banks:
        ids.add(bank.id)
        ids.update(question.id for question in bank.questions)
    return frozenset(ids)


def new_bank(title: str, taken: Collection[str], language: str = "en") -> BankEntry:
    """A bank without questions; it can be written once it has one."""
    id_ = free_id(slugged(title) or "mine", taken)
    return BankEntry.model_construct(id=id_, title=title, language=language, questions=())


def renamed(bank: BankEntry, title: str) -> BankEntry:
    """The bank with another title; its id stays, since interviews know its questions by it."""
    return bank.model_copy(update={"title": " ".join(title.split())})


def new_question(bank: BankEntry, taken: Collection[str]) -> QuestionEntry:
    """A behavioral question that asks nothing yet, with what is usual for one."""
    kind = QuestionKind.BEHAVIORAL
    return QuestionEntry.model_construct(
        id=free_id(f"{bank.id}.question", taken),
        text="",
        kind=kind,
        types=usual(kind).types,
        target=usual(kind).target,
    )


def of_kind(question: QuestionEntry, kind: QuestionKind) -> QuestionEntry:
    """The question at another place of an interview; what was usual for its old one follows."""
    old, new = usual(question.kind), usual(kind)
    update: dict[str, object] = {"kind": kind}
    if question.types == old.types:
        update["types"] = new.types
    if question.target == old.target:
        update["target"] = new.target
    return question.model_copy(update=update)


def copied(question: QuestionEntry, bank: BankEntry, taken: Collection[str]) -> QuestionEntry:
    """The same question for this bank, under an id of its own."""
    name = question.id.rpartition(".")[2]
    return question.model_copy(update={"id": free_id(f"{bank.id}.{name}", taken)})


def copied_bank(bank: BankEntry, title: str, taken: Collection[str]) -> BankEntry:
    """All questions of a bank in a new one of this title."""
    made = new_bank(title, taken, bank.language)
    return with_copies(made, bank.questions, {*taken, made.id})


def with_copies(
    bank: BankEntry, questions: Iterable[QuestionEntry], taken: Collection[str]
) -> BankEntry:
    """The bank with copies of these questions at its end."""
    ids = set(taken)
    for question in questions:
        made = copied(question, bank, ids)
        ids.add(made.id)
        bank = with_question(bank, made)
    return bank


def with_question(bank: BankEntry, question: QuestionEntry, after: str = "") -> BankEntry:
    """The bank with this question: in the place of the one with its id, else behind `after`."""
    ids = [one.id for one in bank.questions]
    questions = list(bank.questions)
    if question.id in ids:
        questions[ids.index(question.id)] = question
    else:
        questions.insert(ids.index(after) + 1 if after in ids else len(ids), question)
    return _with(bank, questions)


def without(bank: BankEntry, ids: Collection[str]) -> BankEntry:
    """The bank without these questions."""
    return _with(bank, [one for one in bank.questions if one.id not in ids])


def missing(question: QuestionEntry) -> frozenset[str]:
    """Fields that are not as a bank must have them; while there are any, it cannot be written."""
    try:
        QuestionEntry.model_validate(question.model_dump())
    except ValidationError as error:
        return frozenset(str(details["loc"][0]) for details in error.errors())
    return frozenset()


def _with(bank: BankEntry, questions: Sequence[QuestionEntry]) -> BankEntry:
    return bank.model_copy(update={"questions": tuple(questions)})
