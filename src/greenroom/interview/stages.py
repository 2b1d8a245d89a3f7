"""Questions that are answered in stages: think aloud from what is unclear to what it costs."""

from dataclasses import replace

from greenroom.model.question import Question, QuestionKind, QuestionStage, StructureKind
from greenroom.model.span import Span

CLARIFY, APPROACH, WALK_THROUGH = "clarify", "approach", "walk_through"
TEST, TRADE_OFFS = "test", "trade_offs"

# What an interviewer says who has only the problem; a bank may have words of its own. The order
# and the stages follow the usual think-aloud interview, the lengths are Greenroom's choice.
USUAL_CLARIFY = QuestionStage(
    CLARIFY, "Before you start, what would you want to know, or take as given?", Span(20, 60)
)
USUAL_STAGES = (
    QuestionStage(APPROACH, "How would you go about it? Give me the outline first.", Span(30, 90)),
    QuestionStage(WALK_THROUGH, "Good. Now walk me through it step by step.", Span(60, 180)),
    QuestionStage(TEST, "How would you check that it holds? Think of a hard case.", Span(30, 90)),
    QuestionStage(
        TRADE_OFFS, "What does this cost, and what would make you choose differently?", Span(30, 90)
    ),
)
_PARTS = {
    CLARIFY: "clarify",
    APPROACH: "approach",
    WALK_THROUGH: "walk_through",
    TEST: "check",
    TRADE_OFFS: "trade_off",
}
"""What a stage asks for, as a part of the technical structure."""


def is_staged(question: Question) -> bool:
    """Whether it is gone through in stages."""
    technical = question.kind is QuestionKind.TECHNICAL
    return bool(question.stages) or (technical and question.structure is StructureKind.TECHNICAL)


def in_stages(question: Question) -> tuple[tuple[str, Question], ...]:
    """The stages with what is asked in each; one without a name for a plain question.

    The first stage is the question itself. A stage is looked through for what it asks for alone; a
    later one brings no follow-ups of the bank.
    """
    if not is_staged(question):
        return (("", question),)
    following = question.stages or (USUAL_CLARIFY, *USUAL_STAGES)
    opening = question
    for stage in following:
        if stage.key == CLARIFY:
            text = f"{question.text} {stage.text}"
            opening = replace(question, text=text, target=stage.target)
    later = tuple(
        (stage.key, _stage_question(question, stage)) for stage in following if stage.key != CLARIFY
    )
    return ((CLARIFY, _looked_through(opening, CLARIFY)), *later)


def _stage_question(question: Question, stage: QuestionStage) -> Question:
    asked = replace(
        question,
        id=f"{question.id}.{stage.key.replace('_', '-')}",
        text=stage.text,
        target=stage.target,
        follow_ups=(),
        stages=(),
    )
    return _looked_through(asked, stage.key)


def _looked_through(question: Question, stage: str) -> Question:
    """A stage asks for one part; one of a bank's own kind asks for none that is known."""
    part = _PARTS.get(stage)
    if part is None or question.structure is not StructureKind.TECHNICAL:
        return replace(question, structure=StructureKind.NONE)
    return replace(question, needed_parts=(part,))
