"""From choices to an interview: new, continued, one question again."""

from dataclasses import replace
from pathlib import Path

import pytest

from fakes.library import MemoryStore
from greenroom.interview.insertion import inserted
from greenroom.interview.state import Phase
from greenroom.model.errors import InputError, UsageError
from greenroom.model.plan import InterviewChoices, InterviewLength
from greenroom.model.question import Gap, QuestionBank
from greenroom.model.session import Session
from greenroom.model.take import TakeState
from greenroom.workflow.prepare import Preparation
from support.interviews import MAYA, plan, question

CHOICES = InterviewChoices(length=InterviewLength.QUICK)
NAMES = ("lead", "fail", "learn", "decide")


@pytest.fixture
def store(tmp_path: Path) -> MemoryStore:
    return MemoryStore(tmp_path)


@pytest.fixture
def preparation(store: MemoryStore) -> Preparation:
    banks = [
        QuestionBank("a", "A", "en", tuple(question(name) for name in NAMES[:2])),
        QuestionBank("b", "B", "en", tuple(question(name) for name in NAMES[2:])),
    ]
    return Preparation(store, lambda: banks, lambda _id: MAYA)


def answered(store: MemoryStore, session: Session, *items: int) -> None:
    for item in items:
        take, _ = store.new_take(session.id, item)
        store.save_take(replace(take, state=TakeState.RECORDED))


def test_questions_come_from_all_banks(preparation: Preparation) -> None:
    assert [each.id for each in preparation.questions()] == [f"test.{name}" for name in NAMES]
    assert preparation.question("test.learn").id == "test.learn"
    with pytest.raises(UsageError, match="no question “test"):
        preparation.question("test.nothing")


def test_the_same_seed_makes_the_same_plan(preparation: Preparation) -> None:
    assert preparation.plan(CHOICES, seed=4) == preparation.plan(CHOICES, seed=4)


def test_a_plan_carries_the_seed_that_was_drawn(preparation: Preparation) -> None:
    drawn = preparation.plan(CHOICES)
    assert preparation.plan(CHOICES, seed=drawn.seed) == drawn


def test_what_was_asked_lately_is_not_asked_again(
    store: MemoryStore, preparation: Preparation
) -> None:
    asked = set()
    for seed in range(len(NAMES)):
        made = preparation.plan(CHOICES, seed)
        preparation.start(made)
        asked |= {item.question.id for item in made.questions if item.question is not None}
    assert asked == {f"test.{name}" for name in NAMES}
    assert len(store.sessions()) == len(NAMES)


def test_too_few_questions_are_an_input_error(store: MemoryStore) -> None:
    empty = Preparation(store, lambda: [], lambda _id: MAYA)
    with pytest.raises(InputError, match="too few"):
        empty.plan(CHOICES, seed=1)


def test_a_new_interview_is_stored_before_it_begins(
    store: MemoryStore, preparation: Preparation
) -> None:
    session, state = preparation.start(plan("rqqr"))
    assert store.session(session.id) == session
    assert (state.phase, state.item, state.takes) == (Phase.READY, 0, (0, 0, 0, 0))


def test_a_continued_interview_knows_what_was_done(
    store: MemoryStore, preparation: Preparation
) -> None:
    session = store.new_session(plan("rqqqr"))
    answered(store, session, 1, 1)
    store.save_session(replace(session, next_item=3, skipped=(2,)))
    _, state = preparation.go_on(session.id)
    assert state.item == 3
    assert state.answered == (1,)
    assert state.skipped == (2,)
    assert state.takes == (0, 2, 0, 0, 0)


def test_one_question_again_keeps_earlier_takes(
    store: MemoryStore, preparation: Preparation
) -> None:
    session = store.new_session(plan("rqqr"))
    answered(store, session, 1, 2)
    store.save_session(replace(session, next_item=4))
    same, state = preparation.again(session.id, 2)
    assert same.id == session.id
    assert state.item == 2
    assert state.only_item
    assert state.take == 1  # the next one is the second


def test_an_unknown_session_cannot_go_on(preparation: Preparation) -> None:
    with pytest.raises(InputError):
        preparation.go_on("nothing")


def test_the_same_questions_are_asked_again_in_the_same_order(
    store: MemoryStore, preparation: Preparation
) -> None:
    choices = InterviewChoices(length=InterviewLength.SHORT)
    for seed in range(12):
        held = store.new_session(preparation.plan(choices, seed=seed))
        for other in (seed + 50, seed + 90):  # what was asked since is not to change it
            store.new_session(preparation.plan(choices, seed=other))
        again, state = preparation.same_again(held.id)
        assert again.id != held.id
        assert again.plan.items == held.plan.items
        assert state.phase is Phase.READY


def test_one_question_is_asked_again_as_the_banks_have_it_now(
    store: MemoryStore, preparation: Preparation
) -> None:
    old = replace(question("learn"), text="What did you learn long ago?")
    held = store.new_session(preparation.plan_one(CHOICES, old))
    (item,) = preparation.same_again(held.id)[0].plan.main_questions
    assert item.question == preparation.question("test.learn")


def test_a_question_that_is_gone_is_asked_again_all_the_same(
    store: MemoryStore, preparation: Preparation
) -> None:
    held = store.new_session(preparation.plan_one(CHOICES, question("gone")))
    (item,) = preparation.same_again(held.id)[0].plan.main_questions
    assert item.question is not None
    assert item.question.id == "test.gone"


def test_follow_ups_are_not_among_the_questions_that_are_asked_again(
    store: MemoryStore, preparation: Preparation
) -> None:
    made = preparation.plan(InterviewChoices(length=InterviewLength.SHORT), seed=3)
    at = made.items.index(made.main_questions[0])
    asked = replace(made.items[at], text="How did it turn out?", parent=at, gap=Gap.NO_RESULT)
    held = store.new_session(inserted(made, at + 1, (asked,)))
    assert preparation.same_again(held.id)[0].plan.items == made.items
