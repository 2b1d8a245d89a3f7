"""Planning an interview before it begins."""

import random
from dataclasses import replace

from greenroom.interview.formats import suit_persona, suit_question
from greenroom.interview.scripts import SCRIPTS, PlanRequest, Script, TooFewError
from greenroom.interview.scripts.course import Course
from greenroom.interview.selection import Selector
from greenroom.interview.supply import Supply
from greenroom.interview.wording import names_for, title_for
from greenroom.model.errors import InputError
from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewChoices, InterviewLength, InterviewPlan
from greenroom.model.question import InterviewType, Level, Question, QuestionKind
from greenroom.platform.text import translate

# Held by one interviewer who needs nothing but the question.
_ALONE = (InterviewType.ONE_ON_ONE, InterviewType.BEHAVIORAL, InterviewType.TECHNICAL)


def make_plan(
    choices: InterviewChoices, supply: Supply, persona: Persona, *, seed: int
) -> InterviewPlan:
    """Choose what is asked, in which order, and what is said around it.

    Args:
        choices: Type, format, length, level, role and thinking time.
        supply: What it is made from.
        persona: Who asks, or leads the panel.
        seed: The same seed, supply, persona and choices give the same plan.

    Raises:
        InputError: The questions do not fill an interview of this type, level and length.
    """
    script = SCRIPTS[choices.type]
    rng = random.Random(seed)
    speaking = suit_persona(persona, choices.format)
    request = PlanRequest(
        choices=choices,
        supply=supply,
        selector=Selector(supply, choices, rng, draws=script.draws, places=script.places),
        names=names_for(choices, persona),
        persona=speaking,
        rng=rng,
    )
    try:
        draft = script.draft(request)
    except TooFewError as few:
        raise _too_few(script, choices, few.found) from None
    return InterviewPlan(
        choices=choices,
        persona=speaking,
        items=draft.items,
        title=title_for(choices, script.title()),
        seed=seed,
        members=draft.members,
        material=draft.material,
        case=draft.case,
        group=draft.group,
    )


def same_choices(plan: InterviewPlan) -> InterviewChoices:
    """The choices that lead to the same interview: what was drawn is chosen."""
    if plan.choices.type is InterviewType.TECHNICAL:
        return replace(plan.choices, field=plan.material)
    return replace(plan.choices, material=plan.material)


def plan_for(
    choices: InterviewChoices, question: Question, persona: Persona, *, seed: int = 0
) -> InterviewPlan:
    """One quick question, and it is this one.

    Type and level become those that the question was written for, where it was not for the chosen
    ones. Raises InputError for a remark, to which nothing is answered.
    """
    if question.kind in (QuestionKind.SMALL_TALK, QuestionKind.CLOSING):
        raise InputError(
            translate("Interview", "Nothing is answered here. Choose a question to practice.")
        )
    choices = replace(
        choices,
        length=InterviewLength.QUICK,
        type=_type_for(choices, question),
        level=choices.level if choices.level in question.levels else question.levels[0],
    )
    course = Course(names_for(choices, persona), in_one=True)
    course.question(suit_question(question, choices.format))
    return InterviewPlan(
        choices=choices,
        persona=suit_persona(persona, choices.format),
        items=course.items,
        title=title_for(choices, SCRIPTS[choices.type].title()),
        seed=seed,
        material=question.field if choices.type is InterviewType.TECHNICAL else "",
    )


def _type_for(choices: InterviewChoices, question: Question) -> InterviewType:
    if choices.type in _ALONE and choices.type in question.types:
        return choices.type
    return next((one for one in _ALONE if one in question.types), _ALONE[0])


def _too_few(script: Script, choices: InterviewChoices, found: int) -> InputError:
    level = {
        Level.ENTRY: translate("Interview", "entry level"),
        Level.MID: translate("Interview", "mid level"),
        Level.SENIOR: translate("Interview", "senior level"),
        Level.LEAD: translate("Interview", "lead level"),
    }[choices.level]
    wanted = (
        translate("Interview", "enough for 45 minutes")
        if choices.length is InterviewLength.FULL
        else translate("Interview", "%n needed", script.counts[choices.length])
    )
    return InputError(
        translate(
            "Interview",
            "The question banks have too few {kind} questions at {level}: {found} found, {wanted}. "
            "Choose a shorter interview or another level, or add a bank.",
        ).format(kind=script.kind(), level=level, found=found, wanted=wanted)
    )
