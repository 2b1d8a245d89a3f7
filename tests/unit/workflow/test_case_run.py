"""A whole case interview: questions are answered from the fact sheet, the sum is checked."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes.library import MemoryStore
from fakes.reading import WordLikeness
from fakes.room import FakeAnnouncer, FakeHearing, FakeMicrophone
from greenroom.feedback.lexicon import shipped_lexicon
from greenroom.interview import events as ev
from greenroom.interview.case_matcher import matcher_of
from greenroom.interview.clarifying import UNKNOWN, facts_told
from greenroom.interview.state import ConductorState, Phase, new_state
from greenroom.model.bands import Bands
from greenroom.model.errors import HearingError
from greenroom.model.plan import InterviewLength
from greenroom.model.report import Report
from greenroom.workflow.follow_up import FollowUps
from greenroom.workflow.hearing_board import HearingBoard
from greenroom.workflow.interview_run import InterviewRun
from greenroom.workflow.processing import TakeProcessing
from greenroom.workflow.run_events import RunParts
from support.cases import case_plan
from unit.workflow.test_follow_up_run import said
from unit.workflow.test_interview_run import Listener

FRAMEWORK = "I would split profit into revenue and cost, and look at each of the four zones."
RECOMMENDATION = "I recommend that they leave the airport road, because it loses money."


class CaseRoom:
    """A running case interview with a microphone that hears what it is told."""

    def __init__(self) -> None:
        self.plan = case_plan(length=InterviewLength.QUICK)
        self.store = MemoryStore(Path("library"))
        self.hearing = FakeHearing(said("Hello there."))
        self.announcer = FakeAnnouncer()
        self.listener = Listener()
        self.session = self.store.new_session(self.plan)
        likeness = WordLikeness()
        matcher_of(self.plan.case, likeness)  # learned before the first question, as in the window
        processing = TakeProcessing(self.store, Bands, shipped_lexicon)
        self.run = InterviewRun(
            self.session,
            new_state(self.plan),
            RunParts(
                FakeMicrophone(),
                self.announcer,
                self.hearing,
                self.store,
                processing,
                HearingBoard(),
                FollowUps(self.store, processing, likeness),
            ),
            self.listener,
        )

    def turn(self, item: int) -> ConductorState:
        """The interviewer asks this item."""
        state = self.listener.wait(
            "changed",
            lambda s: isinstance(s, ConductorState) and s.item == item and s.phase is Phase.ASKING,
        )
        assert isinstance(state, ConductorState)
        return state

    def say(self, item: int, text: str) -> None:
        """Answer this item."""
        self.hearing.transcript = said(text)
        self.turn(item)
        self.run.post(ev.AnswerNow())
        self.listener.wait(
            "changed", lambda s: isinstance(s, ConductorState) and s.item == item and s.recording
        )
        self.run.post(ev.StopAnswer())
        self.listener.wait(
            "changed", lambda s: isinstance(s, ConductorState) and item in s.answered
        )

    def pass_remark(self, item: int) -> str:
        """A remark is said, and passed."""
        text = self.turn(item).plan.items[item].text
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
    room.say(0, "How are the drivers paid?")
    assert "twenty-two dollars" in room.pass_remark(1)
    room.say(2, "What is the name of the mayor's uncle in Ohio?")
    assert room.pass_remark(3) in UNKNOWN
    room.say(4, "No more questions, thank you.")
    room.say(5, FRAMEWORK)
    assert room.turn(6).plan.items[6].shows == ("contribution",)
    room.say(6, "Two zones lose money on each order, and the growth came in those very zones.")
    room.say(
        7, "That is fifteen hundred times five sixty, so fourteen thousand nine hundred forty."
    )
    room.say(8, "Many orders at one address change the number of drops, so I would look again.")
    room.say(9, RECOMMENDATION)
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
        room.turn(item)
        room.run.post(ev.Skip())
    room.say(3, "I get about eleven thousand dollars a week.")
    room.turn(4)
    (other,) = [one for one in room.report(3).findings if one.code.startswith("sum")]
    assert other.code == "sum_other"
    assert "eleven thousand" in dict(other.values)["quote"]
    assert dict(other.values)["expected"] == "14,940 dollars a week"


def test_a_question_that_could_not_be_heard_does_not_hold_the_interview_up(room: CaseRoom) -> None:
    room.hearing.failure = HearingError("It died twice.")
    room.say(0, "How are the drivers paid?")
    assert room.turn(1).plan.items[1].stage == "framework"
