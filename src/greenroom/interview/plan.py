"""Planning an interview before it begins."""

import random
from collections.abc import Collection, Iterable, Sequence

from greenroom.interview.selection import Selector
from greenroom.interview.state import AFTER_REMARK_S, BETWEEN_QUESTIONS_S
from greenroom.interview.wording import Names, lead_ins, names_for, title_for
from greenroom.model.errors import InputError
from greenroom.model.persona import Persona
from greenroom.model.plan import (
    InterviewChoices,
    InterviewLength,
    InterviewPlan,
    ItemKind,
    PlanItem,
)
from greenroom.model.question import InterviewType, Level, Question, QuestionKind
from greenroom.platform.text import translate

FULL_S = 45 * 60.0
_COUNTS = {InterviewLength.QUICK: 1, InterviewLength.SHORT: 2, InterviewLength.MEDIUM: 5}
# Kokoro speaks near 150 words a minute at speed 1.
_SPOKEN_WORDS_PER_S = 2.5
# What people take who start when they are ready; the same as the usual choice on Start.
_OWN_THINKING_S = 10.0
_LEAD_IN_S = 3.0


def make_plan(
    choices: InterviewChoices,
    questions: Sequence[Question],
    persona: Persona,
    *,
    seed: int,
    recently_asked: Collection[str] = (),
) -> InterviewPlan:
    """Choose what is asked, in which order, and what is said around it.

    The count that the length stands for includes the invitation to ask the interviewer something,
    which is answered and recorded too and comes last; the short interview goes without.

    Args:
        choices: Type, length, level, role and thinking time.
        questions: All questions of the chosen banks, in any order.
        persona: Who asks.
        seed: The same seed, questions and choices give the same plan.
        recently_asked: Question ids that are drawn only when nothing else is left.

    Raises:
        InputError: The questions do not fill an interview of this type, level and length.
    """
    rng = random.Random(seed)
    selector = Selector(questions, choices, rng, recently_asked)
    names = names_for(choices, persona)
    if choices.length is InterviewLength.QUICK:
        chosen = _enough(selector.take_places(1), choices, 1)
        items = _question_items(chosen, names, [""])
    else:
        items = _with_surroundings(selector, choices, names, rng)
    return InterviewPlan(choices, persona, items, title_for(choices), seed)


def estimated_s(items: Iterable[PlanItem], choices: InterviewChoices) -> float:
    """How long these items take, in seconds, with answers half way into their target lengths."""
    return sum(_item_s(item, choices) for item in items)


def _with_surroundings(
    selector: Selector, choices: InterviewChoices, names: Names, rng: random.Random
) -> tuple[PlanItem, ...]:
    opening = _remarks(selector.take(QuestionKind.SMALL_TALK), names)
    invited = choices.length is not InterviewLength.SHORT
    invitation = selector.take(QuestionKind.YOUR_QUESTIONS) if invited else None
    closing = _remarks(selector.take(QuestionKind.CLOSING), names)
    last = [invitation] if invitation else []
    around = (*opening, *_question_items(last, names, ["Thank you."]), *closing)
    if choices.length is InterviewLength.FULL:
        chosen = _fill(selector, choices, FULL_S - estimated_s(around, choices))
    else:
        count = _COUNTS[choices.length] - len(last)
        chosen = _enough(selector.take_places(count), choices, count)
    ordered = selector.in_order(chosen)
    leads = [*lead_ins(len(ordered), rng), "Thank you."]
    return (*opening, *_question_items([*ordered, *last], names, leads), *closing)


def _fill(selector: Selector, choices: InterviewChoices, seconds: float) -> list[Question]:
    chosen: list[Question] = []
    while (question := selector.take_more(chosen)) is not None:
        length = _LEAD_IN_S + _item_s(_as_item(question), choices)
        if length > seconds:
            return chosen
        chosen.append(question)
        seconds -= length
    raise _too_few(choices, len(chosen))


def _enough(chosen: list[Question], choices: InterviewChoices, count: int) -> list[Question]:
    if len(chosen) < count:
        raise _too_few(choices, len(chosen))
    return chosen


def _question_items(
    questions: Sequence[Question], names: Names, leads: Sequence[str]
) -> tuple[PlanItem, ...]:
    filled = [names.fill_question(question) for question in questions]
    return tuple(
        _as_item(question, number, lead_in)
        for number, (question, lead_in) in enumerate(zip(filled, leads, strict=False), start=1)
    )


def _as_item(question: Question, number: int = 1, lead_in: str = "") -> PlanItem:
    return PlanItem(ItemKind.QUESTION, question.text, number, question, lead_in)


def _remarks(source: Question | None, names: Names) -> tuple[PlanItem, ...]:
    return (PlanItem(ItemKind.REMARK, names.fill(source.text)),) if source else ()


def _item_s(item: PlanItem, choices: InterviewChoices) -> float:
    spoken_s = len(item.spoken.split()) / _SPOKEN_WORDS_PER_S
    if item.question is None:
        return spoken_s + AFTER_REMARK_S
    thinking_s = choices.thinking_time_s or _OWN_THINKING_S
    return spoken_s + thinking_s + item.question.target.middle + BETWEEN_QUESTIONS_S


def _too_few(choices: InterviewChoices, found: int) -> InputError:
    kind = {
        InterviewType.BEHAVIORAL: translate("Interview", "behavioral"),
        InterviewType.ONE_ON_ONE: translate("Interview", "one-on-one"),
    }[choices.type]
    level = {
        Level.ENTRY: translate("Interview", "entry level"),
        Level.MID: translate("Interview", "mid level"),
        Level.SENIOR: translate("Interview", "senior level"),
        Level.LEAD: translate("Interview", "lead level"),
    }[choices.level]
    wanted = (
        translate("Interview", "enough for 45 minutes")
        if choices.length is InterviewLength.FULL
        else translate("Interview", "%n needed", _COUNTS[choices.length])
    )
    return InputError(
        translate(
            "Interview",
            "The question banks have too few {kind} questions at {level}: {found} found, {wanted}. "
            "Choose a shorter interview or another level, or add a bank.",
        ).format(kind=kind, level=level, found=found, wanted=wanted)
    )
