"""Which structure an answer is looked through for, and who said so."""

from greenroom.feedback.structure.route import route
from greenroom.model.correction import Correction, StructureChanged
from greenroom.model.question import Question, StructureKind
from greenroom.model.report import KindFrom


def chosen_kind(
    question: Question | None,
    given: StructureKind | None,
    corrections: tuple[Correction, ...] = (),
) -> tuple[StructureKind, KindFrom]:
    """The person's choice, else what the caller gives, else the question's, else from its text."""
    changed = [item for item in corrections if isinstance(item, StructureChanged)]
    if changed:
        return changed[-1].kind, KindFrom.PERSON
    if given is not None:
        return given, KindFrom.QUESTION
    if question is None:
        return StructureKind.NONE, KindFrom.QUESTION
    if question.structure_given:
        return question.structure, KindFrom.QUESTION
    return route(question.text) or StructureKind.NONE, KindFrom.WORDING
