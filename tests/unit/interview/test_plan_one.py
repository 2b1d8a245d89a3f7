"""A plan for one question that somebody chose."""

import pytest

from greenroom.interview.plan import plan_for
from greenroom.model.errors import InputError
from greenroom.model.plan import InterviewChoices, InterviewLength
from greenroom.model.question import (
    InterviewFormat,
    InterviewType,
    Level,
    QuestionKind,
    StructureKind,
)
from support.interviews import MAYA, question


def test_the_question_is_asked_alone_with_its_names_filled_in() -> None:
    asked = question("wait", text="Why {company}?", types=(InterviewType.PANEL,))
    choices = InterviewChoices(type=InterviewType.GROUP, role="Nurse, Marlow & Pike")
    plan = plan_for(choices, asked, MAYA)
    assert [item.text for item in plan.items] == ["Why Marlow & Pike?"]
    assert plan.choices.length is InterviewLength.QUICK
    assert plan.choices.type is InterviewType.ONE_ON_ONE


def test_type_and_level_are_those_that_the_question_is_for() -> None:
    asked = question("wait", levels=(Level.LEAD,))
    choices = InterviewChoices(type=InterviewType.ONE_ON_ONE, level=Level.ENTRY)
    plan = plan_for(choices, asked, MAYA)
    assert (plan.choices.type, plan.choices.level) == (InterviewType.BEHAVIORAL, Level.LEAD)
    both = question("wait", types=(InterviewType.BEHAVIORAL, InterviewType.ONE_ON_ONE))
    assert plan_for(choices, both, MAYA).choices.type is InterviewType.ONE_ON_ONE


def test_a_technical_problem_is_one_answer_and_has_its_field() -> None:
    asked = question(
        "sort",
        kind=QuestionKind.TECHNICAL,
        types=(InterviewType.TECHNICAL,),
        structure=StructureKind.TECHNICAL,
        field="back-end",
    )
    plan = plan_for(InterviewChoices(), asked, MAYA)
    (item,) = plan.items
    assert (item.text, item.stage, item.question) == (asked.text, "", asked)
    assert plan.material == "back-end"


def test_on_the_telephone_answers_are_shorter() -> None:
    plan = plan_for(InterviewChoices(format=InterviewFormat.PHONE), question("wait"), MAYA)
    first = plan.items[0].question
    assert first is not None
    assert first.target.end == 90.0
    assert plan.persona.telephone


@pytest.mark.parametrize("kind", [QuestionKind.SMALL_TALK, QuestionKind.CLOSING])
def test_to_a_remark_nothing_is_answered(kind: QuestionKind) -> None:
    with pytest.raises(InputError, match="Nothing is answered"):
        plan_for(InterviewChoices(), question("wait", kind=kind), MAYA)
