"""A technical problem in five stages, as a plan holds it."""

from greenroom.interview.scripts.course import Course
from greenroom.interview.stages import USUAL_STAGES
from greenroom.interview.wording import Names
from greenroom.model.plan import PlanItem
from greenroom.model.question import (
    InterviewType,
    Question,
    QuestionKind,
    QuestionStage,
    StructureKind,
)
from greenroom.model.span import Span

PROBLEM = (
    "Your public service is being overwhelmed by a few heavy callers. Design a way to limit how "
    "many requests each of them may send."
)
CLARIFYING = "Before you design anything, what do you need to know?"


def problem() -> Question:
    """A question of the back end with stages of its own."""
    return Question(
        "test.limit",
        PROBLEM,
        QuestionKind.TECHNICAL,
        (InterviewType.TECHNICAL,),
        StructureKind.TECHNICAL,
        Span(180, 510),
        field="back-end",
        stages=(QuestionStage("clarify", CLARIFYING, Span(20, 60)), *USUAL_STAGES),
    )


def stages(*questions: Question) -> tuple[PlanItem, ...]:
    """The items of these questions, or of one problem, in order."""
    course = Course(Names("this role", "our company", "Maya"))
    for question in questions or (problem(),):
        course.question(question)
    return course.items
