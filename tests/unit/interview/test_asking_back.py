"""The interviewer asks back when a question may mean two facts."""

from collections.abc import Sequence

import pytest

from fakes.reading import WordLikeness
from greenroom.interview import case_facts
from greenroom.interview.asking_back import asking_back, meant
from greenroom.interview.case_facts import asked_fact
from greenroom.interview.clarifying import (
    CHECKING,
    TELLING,
    UNKNOWN,
    answers_to,
    to_prepare_for,
)
from greenroom.interview.insertion import inserted
from greenroom.model.case import CaseFact
from greenroom.model.plan import InterviewLength, InterviewPlan, PlanItem
from support.cases import case_plan, shipped_cases

ALIKE = WordLikeness()
CASE = shipped_cases()["grocery-delivery"]
FEE, BASKET = CASE.fact("fee"), CASE.fact("basket")
BOTH = (FEE, BASKET)


class Between:
    """A matcher that finds two facts as likely as each other."""

    def __init__(self, **chances: float) -> None:
        self._chances = chances

    def chances(self, _question: str) -> Sequence[float]:
        return [self._chances.get(fact.id, 0.0) for fact in CASE.facts]


@pytest.fixture
def unsure(monkeypatch: pytest.MonkeyPatch) -> None:
    between = Between(fee=0.4, basket=0.35, drivers=0.05)
    monkeypatch.setattr(case_facts, "matcher_of", lambda _case, _likeness: between)


def asked_back(said: str) -> tuple[InterviewPlan, int, tuple[PlanItem, ...]]:
    plan = case_plan(length=InterviewLength.QUICK)
    items = answers_to(plan, 0, said, ALIKE)
    return inserted(plan, 1, items), len(items), items


def texts(facts: Sequence[CaseFact] | None) -> list[str] | None:
    return None if facts is None else [fact.id for fact in facts]


@pytest.mark.usefixtures("unsure")
def test_between_two_likely_facts_nothing_is_told_and_both_are_offered():
    asked = asked_fact(CASE, "What do they pay?", ALIKE)
    assert asked.fact is None
    assert texts(asked.offered) == ["fee", "basket"]


@pytest.mark.parametrize("chances", [{"fee": 0.29}, {"fee": 0.2, "basket": 0.09}, {}])
def test_what_is_hardly_likely_is_not_offered(
    monkeypatch: pytest.MonkeyPatch, chances: dict[str, float]
):
    monkeypatch.setattr(case_facts, "matcher_of", lambda _case, _likeness: Between(**chances))
    assert asked_fact(CASE, "What do they pay?", ALIKE).offered == ()


@pytest.mark.usefixtures("unsure")
def test_the_interviewer_asks_back_in_place_of_not_knowing():
    _plan, _at, (turn,) = asked_back("What do they pay?")
    assert turn.text == "Do you mean what customers pay for delivery, or the size of an order?"
    assert turn.lead_in in CHECKING, "which is heard while the rest is being made"
    assert all(text in to_prepare_for(CASE) for text in (turn.lead_in, *UNKNOWN))
    assert turn.offers == ("fee", "basket")
    assert turn.question is not None
    assert turn.question.text == turn.text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("The first one.", ["fee"]),
        ("the latter please", ["basket"]),
        ("Both, actually.", ["fee", "basket"]),
        ("The size of an order.", ["basket"]),
    ],
)
def test_who_chooses_is_told_the_fact(monkeypatch: pytest.MonkeyPatch, said: str, told: list[str]):
    with monkeypatch.context() as patch:
        patch.setattr(case_facts, "matcher_of", lambda _c, _l: Between(fee=0.4, basket=0.35))
        plan, at, _ = asked_back("What do they pay?")
        *remarks, turn = answers_to(plan, at, said, ALIKE)
    assert [one.fact for one in remarks] == told
    assert [one.lead_in in TELLING for one in remarks] == [True, *[False] * (len(told) - 1)]
    assert turn.offers == ()


@pytest.mark.usefixtures("unsure")
@pytest.mark.parametrize("said", ["No, neither.", "Which tune does the mayor whistle there?"])
def test_what_chooses_neither_is_not_known_and_not_asked_back_again(said: str):
    plan, at, _ = asked_back("What do they pay?")
    told, turn = answers_to(plan, at, said, ALIKE)
    assert told.text in UNKNOWN
    assert turn.offers == ()


@pytest.mark.usefixtures("unsure")
@pytest.mark.parametrize("said", ["No more questions.", "That's all, thank you very much."])
def test_who_is_asked_back_may_still_end(said: str):
    plan, at, _ = asked_back("What do they pay?")
    assert answers_to(plan, at, said, ALIKE) == ()


def test_one_offer_is_taken_with_yes():
    assert texts(meant(CASE, (FEE,), "Yes, exactly.", ALIKE)) == ["fee"]
    assert texts(meant(CASE, (FEE,), "No, thank you.", ALIKE)) == []
    assert asking_back((FEE,)) == "Do you mean what customers pay for delivery?"


def test_another_question_is_no_choice():
    assert meant(CASE, BOTH, "Which tune does the mayor whistle?", ALIKE) is None
    assert meant(CASE, BOTH, "No, which tune does the mayor whistle?", ALIKE) is None


def test_a_clear_question_in_place_of_a_choice_is_answered():
    assert texts(meant(CASE, BOTH, "How are the drivers paid?", ALIKE)) == ["drivers"]
