"""What holds for a question of a kind unless its bank says otherwise."""

from dataclasses import dataclass

from greenroom.model.question import InterviewType, QuestionKind, StructureKind


@dataclass(frozen=True, slots=True)
class Usual:
    """Types of interview, suggested length in whole seconds, and structure of a kind."""

    types: tuple[InterviewType, ...]
    target: tuple[int, int]
    structure: StructureKind


_TALKS = (InterviewType.ONE_ON_ONE, InterviewType.PANEL)
_STORIES = (InterviewType.BEHAVIORAL, *_TALKS)
_REMARK = Usual(_STORIES, (5, 20), StructureKind.NONE)

# As most questions of the kind stand in the shipped banks.
_USUAL = {
    QuestionKind.SMALL_TALK: _REMARK,
    QuestionKind.ABOUT_YOU: Usual(_TALKS, (60, 120), StructureKind.PRESENT_PAST_FUTURE),
    QuestionKind.MOTIVATION: Usual(_TALKS, (60, 120), StructureKind.MOTIVATION),
    QuestionKind.STRENGTH: Usual(_TALKS, (60, 120), StructureKind.STRENGTH),
    QuestionKind.WEAKNESS: Usual(_TALKS, (60, 120), StructureKind.WEAKNESS),
    QuestionKind.EXPERIENCE: Usual(_TALKS, (60, 120), StructureKind.NONE),
    QuestionKind.CHALLENGE: Usual(_TALKS, (60, 120), StructureKind.SITUATIONAL),
    QuestionKind.BEHAVIORAL: Usual(_STORIES, (90, 150), StructureKind.STAR),
    QuestionKind.SITUATIONAL: Usual(_TALKS, (60, 120), StructureKind.SITUATIONAL),
    QuestionKind.ROLE: Usual(_TALKS, (60, 120), StructureKind.NONE),
    QuestionKind.TECHNICAL: Usual((InterviewType.TECHNICAL,), (180, 510), StructureKind.TECHNICAL),
    QuestionKind.CASE: Usual((InterviewType.CASE,), (120, 300), StructureKind.CASE),
    QuestionKind.GROUP: Usual((InterviewType.GROUP,), (30, 90), StructureKind.NONE),
    QuestionKind.PHONE_SCREEN: Usual((InterviewType.ONE_ON_ONE,), (45, 90), StructureKind.NONE),
    QuestionKind.YOUR_QUESTIONS: Usual(_STORIES, (15, 45), StructureKind.QUESTION_TO_ASK),
    QuestionKind.CLOSING: _REMARK,
}


def usual(kind: QuestionKind) -> Usual:
    """What holds for this kind."""
    return _USUAL[kind]
