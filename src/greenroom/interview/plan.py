"""Planning an interview before it begins."""

import random
from collections.abc import Collection, Mapping, Sequence

from greenroom.interview.formats import suit_persona
from greenroom.interview.lengths import FULL_S, estimated_s
from greenroom.interview.scripts import SCRIPTS, PlanRequest, Script, TooFewError
from greenroom.interview.selection import Selector
from greenroom.interview.wording import names_for, title_for
from greenroom.model.errors import InputError
from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewChoices, InterviewLength, InterviewPlan
from greenroom.model.question import Level, Question
from greenroom.platform.text import translate

__all__ = ["FULL_S", "estimated_s", "make_plan"]


def make_plan(
    choices: InterviewChoices,
    questions: Sequence[Question],
    persona: Persona,
    *,
    seed: int,
    recently_asked: Collection[str] = (),
    personas: Sequence[Persona] = (),
    materials: Mapping[str, object] | None = None,
) -> InterviewPlan:
    """Choose what is asked, in which order, and what is said around it.

    Args:
        choices: Type, format, length, level, role and thinking time.
        questions: All questions of the chosen banks, in any order.
        persona: Who asks, or leads the panel.
        seed: The same seed, questions, people and choices give the same plan.
        recently_asked: Question ids that are drawn only when nothing else is left.
        personas: Everybody who could be asked to join.
        materials: Cases and group tasks by id.

    Raises:
        InputError: The questions do not fill an interview of this type, level and length, or
            there is no such type of interview yet.
    """
    script = SCRIPTS.get(choices.type)
    if script is None:
        raise InputError(
            translate("Interview", "There is no such interview. Choose another type on Start.")
        )
    rng = random.Random(seed)
    speaking = suit_persona(persona, choices.format)
    request = PlanRequest(
        choices=choices,
        selector=Selector(
            questions, choices, rng, recently_asked, draws=script.draws, places=script.places
        ),
        names=names_for(choices, persona),
        persona=speaking,
        personas=personas or (speaking,),
        rng=rng,
        materials=dict(materials or {}),
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
