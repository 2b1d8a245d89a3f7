"""Case: a problem of a company, from clarifying questions to a recommendation."""

from greenroom.interview.clarifying import INVITATION
from greenroom.interview.clarifying import TARGET as CLARIFY_TARGET
from greenroom.interview.formats import suit_question
from greenroom.interview.scripts.script import Draft, PlanRequest, Script
from greenroom.model.case import (
    CLARIFY,
    EXHIBIT,
    FRAMEWORK,
    RECOMMENDATION,
    SUM,
    SURPRISE,
    Case,
    CaseStage,
)
from greenroom.model.plan import InterviewLength, ItemKind, PlanItem
from greenroom.model.question import InterviewType, Question, QuestionKind, StructureKind
from greenroom.platform.text import translate

# Which parts of a case an answer to a stage must have.
_PARTS = {
    FRAMEWORK: ("framework",),
    EXHIBIT: ("analysis",),
    SURPRISE: ("analysis",),
    RECOMMENDATION: ("recommendation",),
}
_LEADS = {
    FRAMEWORK: "Good.",
    EXHIBIT: "Thank you, that makes sense.",
    SUM: "Good. Let's put a number to it.",
    SURPRISE: "Thank you. Now something new.",
    RECOMMENDATION: "Thank you. We are nearly out of time.",
}
# Spoken, so in the language of the cases.
_OPENING = "Hello, good to meet you. Today we'll work through a case together."
_CLOSING = "Thank you, that brings us to the end of the case. It was good to think along with you."


def _draft(request: PlanRequest) -> Draft:
    case = request.material(Case)
    brief = request.choices.length is InterviewLength.QUICK
    items = [] if brief else [PlanItem(ItemKind.REMARK, _OPENING)]
    main = len(items)
    items.append(_first(case, request))
    items += [_later(case, stage, main, request) for stage in case.stages]
    if not brief:
        items.append(PlanItem(ItemKind.REMARK, _CLOSING))
    return Draft(tuple(items), material=case.id, case=case)


def _first(case: Case, request: PlanRequest) -> PlanItem:
    question = _question(case, f"case.{case.id}", f"{case.prompt} {INVITATION}", request)
    return PlanItem(ItemKind.QUESTION, question.text, 1, question, stage=CLARIFY)


def _question(case: Case, name: str, text: str, request: PlanRequest) -> Question:
    return suit_question(
        Question(
            id=name,
            text=text,
            kind=QuestionKind.CASE,
            types=(InterviewType.CASE,),
            structure=StructureKind.NONE,
            target=CLARIFY_TARGET,
            listens_for=case.listens_for,
        ),
        request.choices.format,
    )


def _later(case: Case, stage: CaseStage, main: int, request: PlanRequest) -> PlanItem:
    parts = _PARTS.get(stage.key, ())
    question = Question(
        id=f"case.{case.id}.{stage.key}",
        text=stage.text,
        kind=QuestionKind.CASE,
        types=(InterviewType.CASE,),
        structure=StructureKind.CASE if parts else StructureKind.NONE,
        target=stage.target,
        listens_for=stage.listens_for,
        expected=stage.expected,
        needed_parts=parts,
    )
    return PlanItem(
        ItemKind.QUESTION,
        stage.text,
        1,
        suit_question(question, request.choices.format),
        _LEADS[stage.key],
        parent=main,
        stage=stage.key,
        shows=stage.shows,
    )


SCRIPT = Script(
    type=InterviewType.CASE,
    title=lambda: translate("Interview", "Case interview"),
    kind=lambda: translate("Interview", "case"),
    draft=_draft,
    draws=frozenset({InterviewType.CASE}),
    places=(QuestionKind.CASE,),
    # A case takes twenty to thirty minutes, whatever the length.
    counts=dict.fromkeys(InterviewLength, 1),
)
