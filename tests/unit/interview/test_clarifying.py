"""Questions to the interviewer of a case."""

from dataclasses import replace

import pytest

from fakes.reading import WordLikeness
from greenroom.interview.case_facts import asked_fact, bare_question, questions_in
from greenroom.interview.clarifying import (
    MOST_ROUNDS,
    UNKNOWN,
    answers_to,
    facts_told,
    is_clarifying,
    is_done,
)
from greenroom.interview.insertion import inserted
from greenroom.model.plan import InterviewLength, InterviewPlan, ItemKind
from support.cases import case_plan, shipped_cases

ALIKE = WordLikeness()


def clarified(text: str, plan: InterviewPlan | None = None, at: int = 0):
    plan = plan or case_plan(length=InterviewLength.QUICK)
    return answers_to(plan, at, text, ALIKE)


def test_a_known_fact_is_told_and_the_person_may_ask_on():
    told, turn = clarified("How are the drivers paid?")
    assert (told.kind, told.fact, told.parent) == (ItemKind.REMARK, "drivers", 0)
    assert (turn.kind, turn.stage, turn.parent) == (ItemKind.QUESTION, "clarify", 0)
    assert turn.question.id == "case.grocery-delivery.clarify-2"


def test_what_nobody_knows_is_said_to_be_unknown():
    told, _turn = clarified("Which tune does the mayor whistle?")
    assert told.text in UNKNOWN
    assert told.fact == ""


def test_several_questions_in_one_breath_are_all_answered_once():
    *told, _turn = clarified(
        "Who are the competitors? And how are the drivers paid? So who are the competitors?"
    )
    assert [one.fact for one in told] == ["competitors", "drivers"]


@pytest.mark.parametrize(
    "said",
    [
        "No more questions.",
        "That's all, thank you.",
        "I’m ready to start.",
        "No, thank you.",
        "No.",
    ],
)
def test_who_has_no_more_questions_goes_on(said: str):
    assert is_done(said)
    assert clarified(said) == ()


@pytest.mark.parametrize("said", ["Is that all they sell?", "How do they start?", "Nothing fits."])
def test_a_question_is_not_taken_for_the_end(said: str):
    assert not is_done(said)


def test_silence_is_asked_for_once_more_and_then_goes_on():
    plan = case_plan(length=InterviewLength.QUICK)
    (again,) = clarified("")
    assert "didn't catch" in again.text
    assert answers_to(inserted(plan, 1, (again,)), 1, " ", ALIKE) == ()


def test_it_does_not_go_on_for_ever():
    plan = case_plan(length=InterviewLength.QUICK)
    at = 0
    for _ in range(MOST_ROUNDS - 1):
        items = answers_to(plan, at, "How are the drivers paid?", ALIKE)
        plan = inserted(plan, at + 1, items)
        at += len(items)
        assert is_clarifying(plan, at)
    last = answers_to(plan, at, "How are the drivers paid?", ALIKE)
    assert {one.kind for one in last} == {ItemKind.REMARK}
    assert facts_told(plan) == ("drivers",)


def test_only_the_clarifying_stage_of_a_case_is_answered():
    plan = case_plan(length=InterviewLength.QUICK)
    assert answers_to(plan, 1, "How are the drivers paid?", ALIKE) == ()
    assert not is_clarifying(replace(plan, case=None), 0)


@pytest.mark.parametrize(
    ("said", "bare"),
    [
        ("Okay, so could you tell me who pays?", "Who pays?"),
        ("Um, I'd like to know if prices rose.", "Prices rose."),
        ("Do we know how many people leave?", "How many people leave?"),
        ("Who are the customers?", "Who are the customers?"),
        ("So", "So"),
    ],
)
def test_what_is_said_around_a_question_is_left_out(said: str, bare: str):
    assert bare_question(said) == bare


def test_statements_beside_a_question_are_not_questions():
    assert questions_in("Okay, I see that now. How many vans are there?") == (
        "How many vans are there?",
    )
    assert questions_in("tell me about the drivers") == ("tell me about the drivers",)
    assert questions_in("Hm.") == ()


def test_a_far_question_has_no_fact():
    case = shipped_cases()["grocery-delivery"]
    assert asked_fact(case, "Who founded the company?", ALIKE).fact is None
