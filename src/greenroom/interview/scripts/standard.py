"""The usual course: small talk, questions in their places, the person's own questions, goodbye."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from greenroom.interview.lengths import FULL_S, LEAD_IN_S, estimated_s
from greenroom.interview.scripts.course import Course
from greenroom.interview.scripts.script import PlanRequest, TooFewError
from greenroom.interview.wording import lead_ins
from greenroom.model.plan import InterviewLength
from greenroom.model.question import Question, QuestionKind

BEFORE_OWN_QUESTIONS = "Thank you."


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is asked, in order; `invitation` lets the person ask, remarks open and close."""

    opening: Question | None
    questions: tuple[Question, ...]
    invitation: Question | None
    closing: Question | None

    @property
    def asked(self) -> tuple[Question, ...]:
        """All that is answered."""
        return (*self.questions, *((self.invitation,) if self.invitation else ()))


def choose(
    request: PlanRequest,
    counts: dict[InterviewLength, int],
    take: Callable[[int], list[Question]],
    take_more: Callable[[Sequence[Question]], Question | None],
) -> Chosen:
    """Draw what the length asks for.

    The count that the length stands for includes the invitation to ask the interviewer something,
    which is answered and recorded too and comes last; the short interview goes without.

    Args:
        request: What it is made from.
        counts: Questions by length.
        take: Gives up to so many questions.
        take_more: Gives one more after those, None when there is none left.

    Raises:
        TooFewError: There are not enough.
    """
    length, selector = request.choices.length, request.selector
    if length is InterviewLength.QUICK:
        return Chosen(None, _enough(take(1), 1), None, None)
    opening = selector.take(QuestionKind.SMALL_TALK)
    invited = length is not InterviewLength.SHORT
    invitation = selector.take(QuestionKind.YOUR_QUESTIONS) if invited else None
    closing = selector.take(QuestionKind.CLOSING)
    if length is InterviewLength.FULL:
        around = _seconds(request, [one for one in (opening, invitation, closing) if one])
        chosen = tuple(_fill(request, FULL_S - around, take_more))
    else:
        count = counts[length] - (invitation is not None)
        chosen = _enough(take(count), count)
    return Chosen(opening, tuple(selector.in_order(chosen)), invitation, closing)


def hold_alone(request: PlanRequest, chosen: Chosen) -> Course:
    """One interviewer goes through what was chosen."""
    quick = request.choices.length is InterviewLength.QUICK
    course = Course(request.names, in_one=quick)
    if chosen.opening:
        course.remark(chosen.opening.text)
    leads: list[str] = [""]
    if not quick:
        leads = [*lead_ins(len(chosen.questions), request.rng)]
    for question, lead_in in zip(chosen.questions, leads, strict=True):
        course.question(question, lead_in)
    if chosen.invitation:
        course.question(chosen.invitation, BEFORE_OWN_QUESTIONS)
    if chosen.closing:
        course.remark(chosen.closing.text)
    return course


def _enough(chosen: list[Question], count: int) -> tuple[Question, ...]:
    if len(chosen) < count:
        raise TooFewError(len(chosen))
    return tuple(chosen)


def _fill(
    request: PlanRequest,
    seconds: float,
    take_more: Callable[[Sequence[Question]], Question | None],
) -> list[Question]:
    chosen: list[Question] = []
    while (question := take_more(chosen)) is not None:
        length = LEAD_IN_S + _seconds(request, [question])
        if length > seconds:
            return chosen
        chosen.append(question)
        seconds -= length
    raise TooFewError(len(chosen))


def _seconds(request: PlanRequest, questions: Sequence[Question]) -> float:
    course = Course(request.names)
    for question in questions:
        if question.kind in (QuestionKind.SMALL_TALK, QuestionKind.CLOSING):
            course.remark(question.text)
        else:
            course.question(question)
    return estimated_s(course.items, request.choices)
