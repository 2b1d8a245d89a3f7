"""A whole case interview: questions are answered from the fact sheet, the sum is checked."""

from collections.abc import Iterator

import pytest

from fakes.reading import WordLikeness
from greenroom.interview import events as ev
from greenroom.interview.case_matcher import matcher_of
from greenroom.interview.clarifying import UNKNOWN, facts_told
from greenroom.model.errors import HearingError
from greenroom.model.plan import InterviewLength
from greenroom.model.report import Report
from support.cases import case_plan
from support.held_interview import HeldInterview

FRAMEWORK = "I would split profit into revenue and cost, and look at each of the four zones."
RECOMMENDATION = "I recommend that they leave the airport road, because it loses money."


class CaseRoom(HeldInterview):
    """A running case interview with a microphone that hears what it is told."""

    def __init__(self) -> None:
        likeness = WordLikeness()
        made = case_plan(length=InterviewLength.QUICK)
        matcher_of(made.case, likeness)  # learned before the first question, as in the window
        super().__init__(made, likeness=likeness, follows_up=True)

    def pass_remark(self, item: int) -> str:
        """A remark is said, and passed."""
        text = self.asked(item).plan.items[item].text
        self.run.post(ev.Skip())
        return text

    def report(self, item: int) -> Report:
        """What is said about the answer to an item."""
        return next(
            one.report
            for one in self.store.takes(self.session.id)
            if one.take.item == item and one.report is not None
        )


@pytest.fixture
def room() -> Iterator[CaseRoom]:
    made = CaseRoom()
    made.run.begin()
    yield made
    made.run.close()


def test_a_whole_case_from_its_questions_to_the_recommendation(room: CaseRoom) -> None:
    room.answer(0, "How are the drivers paid?")
    assert "twenty-two dollars" in room.pass_remark(1)
    room.answer(2, "What is the name of the mayor's uncle in Ohio?")
    assert room.pass_remark(3) in UNKNOWN
    room.answer(4, "No more questions, thank you.")
    room.answer(5, FRAMEWORK)
    assert room.asked(6).plan.items[6].shows == ("contribution",)
    room.answer(6, "Two zones lose money on each order, and the growth came in those very zones.")
    room.answer(
        7, "That is fifteen hundred times five sixty, so fourteen thousand nine hundred forty."
    )
    room.answer(8, "Many orders at one address change the number of drops, so I would look again.")
    room.answer(9, RECOMMENDATION)
    room.listener.wait("finished", lambda _s: True)

    stored = room.store.session(room.session.id).plan
    assert [item.stage for item in stored.items] == ["clarify"] * 5 + [
        stage.key for stage in stored.case.stages
    ]
    assert {item.parent for item in stored.items[1:]} == {0}
    assert facts_told(stored) == ("drivers",)
    assert [one.take.item for one in room.store.takes(room.session.id)] == [0, 2, 4, 5, 6, 7, 8, 9]
    (right,) = [one for one in room.report(7).findings if one.code.startswith("sum")]
    assert right.code == "sum_right"
    assert "fourteen thousand nine hundred" in dict(right.values)["quote"]


def test_another_result_is_quoted_beside_the_right_one(room: CaseRoom) -> None:
    room.run.post(ev.Skip())
    for item in (1, 2):
        room.asked(item)
        room.run.post(ev.Skip())
    room.answer(3, "I get about eleven thousand dollars a week.")
    room.asked(4)
    (other,) = [one for one in room.report(3).findings if one.code.startswith("sum")]
    assert other.code == "sum_other"
    assert "eleven thousand" in dict(other.values)["quote"]
    assert dict(other.values)["expected"] == "14,940 dollars a week"


def test_a_question_that_could_not_be_heard_does_not_hold_the_interview_up(room: CaseRoom) -> None:
    room.hearing.failure = HearingError("It died twice.")
    room.answer(0, "How are the drivers paid?")
    assert room.asked(1).plan.items[1].stage == "framework"
