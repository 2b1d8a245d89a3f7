"""Which fact a question asks for, learned from the case."""

from collections.abc import Sequence

from fakes.reading import WordLikeness
from greenroom.interview.case_matcher import CaseMatcher, matcher_of
from greenroom.workflow.follow_up import learned_case
from support.cases import case_plan, shipped_cases

ALIKE = WordLikeness()
CASE = shipped_cases()["coffee-chain"]


class Counting(WordLikeness):
    """Counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def between(self, texts: Sequence[str], others: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        self.asked += 1
        return super().between(texts, others)


def test_a_way_of_asking_that_the_case_holds_finds_its_fact():
    matcher = CaseMatcher(CASE, ALIKE)
    for number, fact in enumerate(CASE.facts):
        chances = matcher.chances(fact.questions[0])
        assert max(range(len(chances)), key=chances.__getitem__) == number
        assert 0.0 < sum(chances) <= 1.0


def test_a_question_that_nothing_is_known_about_finds_none():
    chances = CaseMatcher(CASE, ALIKE).chances(CASE.unknown[0])
    assert sum(chances) < 0.5


def test_a_case_is_learned_once_while_it_is_the_one_in_hand():
    likeness, other = Counting(), shipped_cases()["city-museum"]
    first = matcher_of(CASE, likeness)
    assert matcher_of(CASE, likeness) is first
    assert likeness.asked == 1
    assert matcher_of(other, likeness) is not first
    assert likeness.asked == 2


def test_the_case_of_an_interview_is_learned_before_the_first_question():
    likeness, plan = Counting(), case_plan()
    assert len(list(learned_case(plan, likeness))) == 1
    before = likeness.asked
    assert plan.case is not None
    matcher_of(plan.case, likeness)
    assert likeness.asked == before == 1
