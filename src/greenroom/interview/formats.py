"""What the format changes about an interview: who is heard how, and how long answers may be."""

from dataclasses import replace

from greenroom.model.persona import Persona
from greenroom.model.question import InterviewFormat, Question, QuestionKind
from greenroom.model.span import Span

# On the telephone about a minute is suggested (Orange County Register, "phone interview" column;
# 45 to 90 s for a story of 90 to 150 s).
_PHONE_SHORTEST, _PHONE_LONGEST = 0.5, 0.6


def suit_persona(persona: Persona, format_: InterviewFormat) -> Persona:
    """The persona as they sound in this format."""
    return replace(persona, telephone=format_ is InterviewFormat.PHONE)


def suit_question(question: Question, format_: InterviewFormat) -> Question:
    """The question with the answer length that is suggested in this format.

    Screening questions are written for the telephone and keep theirs.
    """
    if format_ is not InterviewFormat.PHONE or question.kind is QuestionKind.PHONE_SCREEN:
        return question
    stages = tuple(replace(stage, target=_shorter(stage.target)) for stage in question.stages)
    return replace(question, target=_shorter(question.target), stages=stages)


def shows_question(format_: InterviewFormat, wanted: bool) -> bool:
    """Whether the text of a question is shown from the start: never on the telephone."""
    return wanted and format_ is not InterviewFormat.PHONE


def _shorter(target: Span) -> Span:
    return Span(target.start * _PHONE_SHORTEST, target.end * _PHONE_LONGEST)
