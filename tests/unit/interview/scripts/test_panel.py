"""A panel takes turns, hands over by name, and each voice has its place."""

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from greenroom.banks import bank_files, load_banks
from greenroom.interview.plan import make_plan
from greenroom.interview.supply import Supply
from greenroom.model.persona import Manner, Persona
from greenroom.model.plan import InterviewChoices, InterviewLength, InterviewPlan, ItemKind
from greenroom.model.question import InterviewFormat, InterviewType, QuestionKind

FOLDER = Path(__file__).parents[4] / "question_banks"
QUESTIONS = tuple(q for bank in load_banks(bank_files(FOLDER)) for q in bank.questions)
PEOPLE = tuple(
    Persona(name.lower(), f"{name} Example", "lead", name[:2], name, manner=manner)
    for name, manner in zip(
        ("Ann", "Bea", "Cyd", "Dov", "Eli"), [*Manner, Manner.WARM], strict=True
    )
)
ANN = PEOPLE[0]


def panel(seed: int = 1, **choices: Any) -> InterviewPlan:
    chosen = InterviewChoices(type=InterviewType.PANEL, **choices)
    return make_plan(chosen, Supply(QUESTIONS, PEOPLE), ANN, seed=seed)


@pytest.mark.parametrize("size", [2, 3, 4])
def test_as_many_as_wanted_sit_from_left_to_right_with_the_chair_among_them(size: int):
    plan = panel(panel_size=size)
    places = [one.place for one in plan.members]
    assert len(places) == size
    assert places == sorted(set(places))
    assert sum(places) == pytest.approx(0.0)
    assert sum(one.id == plan.persona.id for one in plan.members) == 1


@pytest.mark.parametrize(("wanted", "given"), [(1, 2), (0, 2), (9, 4)])
def test_a_panel_is_two_to_four(wanted: int, given: int):
    assert len(panel(panel_size=wanted).members) == given


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("length", [InterviewLength.MEDIUM, InterviewLength.FULL])
def test_everybody_asks_in_turn_and_hands_over_by_name(seed: int, length: InterviewLength):
    plan = panel(seed, length=length)
    asked = [item.asker for item in plan.main_questions[:-1]]
    assert asked[0] == plan.persona.id
    assert set(asked) == {one.id for one in plan.members}
    assert all(one != other for one, other in pairwise(asked))
    first = plan.items.index(plan.main_questions[0])
    for before, item in pairwise(plan.items[first:]):
        if before.kind is ItemKind.REMARK and before.asker != item.asker:
            assert plan.asker(item).first_name in before.text


def test_the_chair_opens_names_the_others_and_closes():
    plan = panel()
    chair = plan.persona.id
    assert plan.items[0].asker == plan.items[-1].asker == plan.main_questions[-1].asker == chair
    assert plan.main_questions[-1].question.kind is QuestionKind.YOUR_QUESTIONS
    others = [one for one in plan.members if one.id != chair]
    assert all(one.name in plan.items[1].text for one in others)
    assert {item.asker for item in plan.items[2 : 2 + len(others)]} == {one.id for one in others}


def test_people_of_different_manner_are_asked_to_join_first():
    for seed in range(6):
        manners = [one.manner for one in panel(seed, panel_size=4).members]
        assert len(set(manners)) == 4


def test_on_the_telephone_all_of_them_are_on_the_line():
    plan = panel(format=InterviewFormat.PHONE)
    assert all(one.telephone for one in (*plan.members, plan.persona))


def test_the_same_seed_gives_the_same_panel():
    assert panel(3) == panel(3)
    assert panel(3).items != panel(4).items


def test_an_interviewer_without_colleagues_is_alone():
    choices = InterviewChoices(type=InterviewType.PANEL, length=InterviewLength.QUICK)
    plan = make_plan(choices, Supply(QUESTIONS), ANN, seed=1)
    assert [one.id for one in plan.members] == ["ann"]
    assert plan.items[0].asker == "ann"
