from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.banks import bank_files, load_banks
from greenroom.interview.lengths import FULL_S, estimated_s
from greenroom.interview.plan import make_plan
from greenroom.interview.scripts import SCRIPTS
from greenroom.interview.supply import Supply
from greenroom.model.errors import InputError
from greenroom.model.plan import InterviewChoices, InterviewLength, InterviewPlan, ItemKind
from greenroom.model.question import InterviewType, Level, QuestionKind
from support.interviews import MAYA, question

FOLDER = Path(__file__).parents[3] / "question_banks"
QUESTIONS = tuple(q for bank in load_banks(bank_files(FOLDER)) for q in bank.questions)
SUPPLY = Supply(QUESTIONS)
# Cases and group tasks are made from their own files; scripts/ looks at them.
OWN_FILES = (InterviewType.CASE, InterviewType.GROUP)
FROM_BANKS = tuple(kind for kind in InterviewType if kind not in OWN_FILES)
ALONE = (InterviewType.ONE_ON_ONE, InterviewType.BEHAVIORAL)
CHOICES = st.builds(
    InterviewChoices,
    type=st.sampled_from(FROM_BANKS),
    length=st.sampled_from(InterviewLength),
    level=st.sampled_from(Level),
    role=st.sampled_from(["", "Nurse", "Operations Manager, Marlow & Pike", "Chef at Luna"]),
)


def planned(seed: int = 1, recently_asked: tuple[str, ...] = (), **choices: Any) -> InterviewPlan:
    chosen = InterviewChoices(**choices)
    return make_plan(chosen, Supply(QUESTIONS, recently_asked=recently_asked), MAYA, seed=seed)


def core(plan: InterviewPlan) -> list[QuestionKind]:
    kinds = [item.question.kind for item in plan.questions]
    return [kind for kind in kinds if kind is not QuestionKind.YOUR_QUESTIONS]


@given(CHOICES, st.integers(0, 500))
def test_any_choice_gives_a_sound_plan(choices: InterviewChoices, seed: int):
    plan = make_plan(choices, SUPPLY, MAYA, seed=seed)
    ids = [item.question.id for item in plan.main_questions]
    assert len(ids) == len(set(ids))
    assert [item.number for item in plan.main_questions] == list(range(1, len(ids) + 1))
    for item in plan.items:
        assert "{" not in item.spoken
        assert (item.question is None) == (item.kind is ItemKind.REMARK) == (item.number == 0)
        if item.question:
            assert SCRIPTS[choices.type].draws & set(item.question.types)
            assert choices.level in item.question.levels
            assert item.stage or item.text == item.question.text
            assert all("{" not in follow_up.text for follow_up in item.question.follow_ups)


def test_a_quick_interview_is_one_question_and_nothing_around_it():
    for kind in FROM_BANKS:
        plan = planned(type=kind, length=InterviewLength.QUICK)
        assert {item.kind for item in plan.items} == {ItemKind.QUESTION}
        (item,) = plan.main_questions
        assert item.spoken == item.text


@pytest.mark.parametrize("kind", ALONE)
def test_five_open_and_close_and_the_last_lets_the_person_ask(kind: InterviewType):
    plan = planned(type=kind, length=InterviewLength.MEDIUM)
    kinds = [item.kind for item in plan.items]
    assert kinds == [ItemKind.REMARK, *[ItemKind.QUESTION] * 5, ItemKind.REMARK]
    assert plan.questions[-1].question.kind is QuestionKind.YOUR_QUESTIONS
    assert len(core(plan)) == 4


@pytest.mark.parametrize("kind", ALONE)
def test_two_open_and_close_without_time_for_the_persons_own_questions(kind: InterviewType):
    plan = planned(type=kind, length=InterviewLength.SHORT)
    kinds = [item.kind for item in plan.items]
    assert kinds == [ItemKind.REMARK, *[ItemKind.QUESTION] * 2, ItemKind.REMARK]
    assert len(core(plan)) == 2


@pytest.mark.parametrize("seed", range(10))
def test_one_on_one_goes_through_the_traditional_places(seed: int):
    sides = {QuestionKind.STRENGTH, QuestionKind.WEAKNESS}
    others = {QuestionKind.MOTIVATION, QuestionKind.EXPERIENCE, QuestionKind.CHALLENGE}
    length = InterviewLength.MEDIUM
    places = core(planned(seed, type=InterviewType.ONE_ON_ONE, length=length))
    order = SCRIPTS[InterviewType.ONE_ON_ONE].places
    assert places == sorted(places, key=order.index)
    assert places[0] is QuestionKind.ABOUT_YOU
    assert len(set(places)) == 4
    assert set(places[1:]) <= sides | others
    assert len(sides & set(places)) <= 1
    full = core(planned(seed, type=InterviewType.ONE_ON_ONE, length=InterviewLength.FULL))
    assert others <= set(full)


def test_behavioral_asks_for_one_competency_after_the_other():
    plan = planned(type=InterviewType.BEHAVIORAL, length=InterviewLength.FULL)
    assert set(core(plan)) == {QuestionKind.BEHAVIORAL}
    first = Counter(item.question.competencies[0] for item in plan.questions[:-1])
    assert set(first.values()) == {1}


@given(st.sampled_from(FROM_BANKS), st.sampled_from(Level), st.integers(0, 50))
def test_full_fills_forty_five_minutes(kind: InterviewType, level: Level, seed: int):
    plan = planned(seed, type=kind, level=level, length=InterviewLength.FULL)
    # A technical problem takes eight minutes, so its interview can end that much earlier.
    spare = 480 if kind is InterviewType.TECHNICAL else 200
    assert FULL_S - spare <= estimated_s(plan.items, plan.choices) <= FULL_S + 10


def test_short_is_about_six_minutes():
    plan = planned(length=InterviewLength.SHORT)
    assert 5 * 60 <= estimated_s(plan.items, plan.choices) <= 7 * 60


def test_the_same_seed_gives_the_same_plan_whatever_the_order_of_the_banks():
    choices = InterviewChoices(length=InterviewLength.FULL)
    forward = make_plan(choices, SUPPLY, MAYA, seed=7)
    assert make_plan(choices, Supply(QUESTIONS[::-1]), MAYA, seed=7) == forward
    assert make_plan(choices, SUPPLY, MAYA, seed=8).items != forward.items
    assert forward.seed == 7


def test_what_was_asked_lately_is_left_alone_until_nothing_else_is_left():
    few = [question(str(number)) for number in range(6)]
    recent = tuple(q.id for q in few[:4])
    choices = InterviewChoices(length=InterviewLength.MEDIUM)
    plan = make_plan(choices, Supply(few, recently_asked=recent), MAYA, seed=3)
    asked = {item.question.id for item in plan.questions}
    assert {"test.4", "test.5"} < asked
    assert len(asked) == 5


def test_competencies_are_spread():
    same = [question(f"same{n}", competencies=("learning",)) for n in range(8)]
    others = [question(f"other{n}", competencies=(f"other{n}",)) for n in range(4)]
    choices = InterviewChoices(length=InterviewLength.MEDIUM)
    for seed in range(10):
        plan = make_plan(choices, Supply([*same, *others]), MAYA, seed=seed)
        assert len({item.question.competencies for item in plan.questions}) == 5


def test_level_is_respected():
    senior = question("senior", levels=(Level.SENIOR,))
    choices = InterviewChoices(length=InterviewLength.QUICK, level=Level.ENTRY)
    with pytest.raises(InputError, match="too few behavioral questions at entry level: 0 found"):
        make_plan(choices, Supply([senior]), MAYA, seed=1)
    plan = make_plan(replace(choices, level=Level.SENIOR), Supply([senior]), MAYA, seed=1)
    assert plan.questions[0].question == senior


@pytest.mark.parametrize(
    ("length", "wanted"),
    [("medium", "3 found, 5 needed"), ("full", "3 found, enough for 45 minutes")],
)
def test_banks_that_cannot_fill_it_are_said_so(length: str, wanted: str):
    three = [question(str(number)) for number in range(3)]
    with pytest.raises(InputError, match=wanted):
        make_plan(InterviewChoices(length=InterviewLength(length)), Supply(three), MAYA, seed=1)


def test_a_bank_without_remarks_is_enough():
    five = [question(str(number)) for number in range(5)]
    assert len(make_plan(InterviewChoices(), Supply(five), MAYA, seed=1).items) == 5
