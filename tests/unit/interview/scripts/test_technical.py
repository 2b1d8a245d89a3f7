"""Technical problems are gone through in stages, all of one field."""

from dataclasses import replace
from typing import Any

import pytest

from greenroom.interview.plan import make_plan
from greenroom.interview.supply import Supply
from greenroom.model.errors import InputError
from greenroom.model.plan import InterviewChoices, InterviewLength, InterviewPlan
from greenroom.model.question import (
    InterviewType,
    Question,
    QuestionKind,
    QuestionStage,
    StructureKind,
)
from greenroom.model.span import Span
from support.interviews import MAYA, question

STAGES = ["clarify", "approach", "walk_through", "test", "trade_offs"]


def problem(name: str, field: str = "back-end", **changes: Any) -> Question:
    fields: dict[str, Any] = {
        "kind": QuestionKind.TECHNICAL,
        "types": (InterviewType.TECHNICAL,),
        "structure": StructureKind.TECHNICAL,
        "field": field,
    }
    return question(name, **(fields | changes))


PROBLEMS = [problem(f"p{n}") for n in range(4)] + [problem(f"s{n}", "security") for n in range(4)]


def technical(questions: list[Question] = PROBLEMS, seed: int = 1, **choices: Any) -> InterviewPlan:
    fields = {"type": InterviewType.TECHNICAL, "length": InterviewLength.SHORT} | choices
    return make_plan(InterviewChoices(**fields), Supply(questions), MAYA, seed=seed)


def test_a_problem_has_its_stages_in_order_under_one_number():
    plan = technical(field="back-end")
    assert [item.stage for item in plan.items] == STAGES
    assert [item.number for item in plan.items] == [1] * 5
    assert [item.parent for item in plan.items] == [None, 0, 0, 0, 0]
    assert len(plan.main_questions) == 1
    assert len({item.question.id for item in plan.items}) == 5
    assert plan.material == "back-end"


def test_one_quick_question_is_one_answer_and_not_five():
    plan = technical(length=InterviewLength.QUICK)
    (item,) = plan.items
    assert (item.stage, item.number, item.parent) == ("", 1, None)
    assert item.question in PROBLEMS


def test_parents_are_right_behind_other_problems_too():
    plan = technical(field="back-end", length=InterviewLength.MEDIUM)
    for index, item in enumerate(plan.items):
        if item.parent is not None:
            assert plan.items[item.parent].number == item.number
            assert plan.items[item.parent].is_main
            assert item.parent < index


def test_all_problems_are_of_one_field():
    for seed in range(10):
        plan = technical(seed=seed, length=InterviewLength.MEDIUM)
        (field,) = {item.question.field for item in plan.items}
        assert field == plan.material


def test_a_field_that_nothing_is_asked_about_is_said_so():
    with pytest.raises(InputError, match="too few technical questions"):
        technical(field="astrology")


def test_a_full_interview_goes_on_with_past_work_when_there_are_no_further_problems():
    past = [question(f"w{n}", kind=QuestionKind.EXPERIENCE) for n in range(40)]
    past = [replace(one, types=(InterviewType.ONE_ON_ONE,)) for one in past]
    plan = technical([*PROBLEMS, *past], field="back-end", length=InterviewLength.FULL)
    kinds = [item.question.kind for item in plan.main_questions]
    assert kinds.count(QuestionKind.TECHNICAL) == 4
    assert kinds == sorted(kinds, key=[QuestionKind.EXPERIENCE, QuestionKind.TECHNICAL].index)


def test_past_work_alone_is_no_technical_interview():
    past = [question(f"w{n}", kind=QuestionKind.EXPERIENCE) for n in range(40)]
    past = [replace(one, types=(InterviewType.ONE_ON_ONE,)) for one in past]
    with pytest.raises(InputError, match="too few technical questions"):
        technical(past, field="back-end", length=InterviewLength.FULL)


def test_a_question_without_a_problem_is_plain():
    plain = problem("plain", structure=StructureKind.NONE)
    (item,) = technical([plain]).items
    assert (item.stage, item.parent, item.text) == ("", None, plain.text)


def test_the_words_of_the_bank_go_before_the_usual_ones():
    own = QuestionStage("approach", "Sketch the tables first.", Span(20, 50))
    staged = replace(problem("own"), stages=(own,))
    plan = technical([staged])
    assert [item.stage for item in plan.items] == ["clarify", "approach"]
    assert plan.items[1].text == own.text
    assert plan.items[1].question.target == own.target
