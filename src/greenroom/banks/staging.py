"""Changing the stages of a question; each function gives a new question, and changes none.

What is to be clarified is asked together with the question itself, so that stage stands first.
"""

from greenroom.banks.schema import QuestionEntry, StageEntry
from greenroom.model.question import QuestionStage

FIRST = "clarify"


def stage_entry(stage: QuestionStage) -> StageEntry:
    """A stage as a bank holds it."""
    target = (round(stage.target.start), round(stage.target.end))
    return StageEntry(stage=stage.key, text=stage.text, target=target)


def with_stage(question: QuestionEntry, stage: StageEntry, at: int) -> QuestionEntry:
    """The question with one stage more, at this place or, for the first one, before all others."""
    stages = list(question.stages)
    stages.insert(0 if stage.stage == FIRST else at, stage)
    return _with(question, stages)


def without_stage(question: QuestionEntry, at: int) -> QuestionEntry:
    """The question without the stage at this place."""
    return _with(question, [one for place, one in enumerate(question.stages) if place != at])


def can_move(question: QuestionEntry, at: int, by: int) -> bool:
    """Whether the stage at this place can go up (-1) or down (1)."""
    to = at + by
    if not (0 <= at < len(question.stages) and 0 <= to < len(question.stages)):
        return False
    return FIRST not in (question.stages[at].stage, question.stages[to].stage)


def moved_stage(question: QuestionEntry, at: int, by: int) -> QuestionEntry:
    """The question with this stage one place up or down; as it was where that cannot be."""
    if not can_move(question, at, by):
        return question
    stages = list(question.stages)
    stages[at], stages[at + by] = stages[at + by], stages[at]
    return _with(question, stages)


def _with(question: QuestionEntry, stages: list[StageEntry]) -> QuestionEntry:
    return question.model_copy(update={"stages": tuple(stages)})
