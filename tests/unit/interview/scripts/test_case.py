"""A case goes from the prompt to the recommendation."""

import pytest

from greenroom.interview.plan import make_plan
from greenroom.interview.supply import Supply
from greenroom.model.case import CLARIFY, RECOMMENDATION, STAGES, SUM
from greenroom.model.errors import InputError
from greenroom.model.plan import InterviewChoices, InterviewLength, ItemKind
from greenroom.model.question import InterviewFormat, InterviewType, StructureKind
from support.cases import case_plan, shipped_cases
from support.interviews import MAYA


@pytest.mark.parametrize("material", sorted(shipped_cases()))
def test_every_stage_is_asked_in_order_and_belongs_to_the_case(material: str):
    plan = case_plan(material)
    assert [item.stage for item in plan.questions] == [CLARIFY, *STAGES]
    first = plan.items.index(plan.questions[0])
    assert {item.parent for item in plan.questions[1:]} == {first}
    assert plan.case is shipped_cases()[material]
    assert (plan.material, len(plan.main_questions)) == (material, 1)
    assert len({item.question.id for item in plan.questions}) == len(plan.questions)
    assert [plan.items[at].kind for at in (0, -1)] == [ItemKind.REMARK] * 2


def test_only_the_sum_expects_a_number_and_parts_are_named_by_stage():
    by_stage = {item.stage: item.question for item in case_plan().questions}
    assert [stage for stage, question in by_stage.items() if question.expected] == [SUM]
    assert by_stage[RECOMMENDATION].needed_parts == ("recommendation",)
    assert by_stage[RECOMMENDATION].structure is StructureKind.CASE
    assert by_stage[CLARIFY].structure is StructureKind.NONE


def test_a_drawn_case_is_one_that_was_not_held_lately():
    held = {f"case.{name}" for name in shipped_cases()} - {"case.city-museum"}
    for seed in range(8):
        plan = make_plan(
            InterviewChoices(type=InterviewType.CASE),
            Supply(materials=shipped_cases(), recently_asked=held),
            MAYA,
            seed=seed,
        )
        assert plan.material == "city-museum"
    assert len({case_plan("", seed).material for seed in range(12)}) > 3


def test_without_cases_there_is_no_case_interview():
    with pytest.raises(InputError, match="too few case questions"):
        make_plan(InterviewChoices(type=InterviewType.CASE), Supply(), MAYA, seed=1)


def test_on_the_phone_answers_are_shorter_and_quick_has_no_greeting():
    usual, phone = (
        case_plan(format=each).questions[-1].question.target
        for each in (InterviewFormat.IN_PERSON, InterviewFormat.PHONE)
    )
    assert phone.end < usual.end
    assert case_plan(length=InterviewLength.QUICK).items[0].stage == CLARIFY
